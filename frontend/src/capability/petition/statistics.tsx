/** Petitions of a period in figures: by channel, regime, matter, outcome, handling time and month. */
import { useQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { DataTable } from '../../ui/DataTable';
import { DateField } from '../../ui/DateField';
import { useFilters } from '../../ui/filters';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import type { Labels } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { categories, channels, handlingTimes, petitionWords, regimes, satisfactions, states, verdicts } from './labels';
import { statisticsQuery } from './queries';
import type { Statistics, Tally } from './queries';
import './petition.css';

export default function PetitionStatistics() {
  const w = useWords(petitionWords);
  const [filters, set] = useFilters({ from: '', to: '' });
  const query = useQuery(statisticsQuery(filters));
  return (
    <Page
      title={w('statistics')}
      crumbs={[{ title: w('title'), to: paths.petitions() }]}
      extra={
        <>
          <span className="hz-muted">{w('from')}</span>
          <DateField aria-label={w('from')} value={filters.from || null} onChange={(day) => set({ from: day ?? '' })} />
          <span className="hz-muted">{w('until')}</span>
          <DateField aria-label={w('until')} value={filters.to || null} onChange={(day) => set({ to: day ?? '' })} />
        </>
      }
    >
      <Loaded query={query}>{(it) => <Figures it={it} />}</Loaded>
    </Page>
  );
}

function Figures({ it }: { it: Statistics }) {
  const w = useWords(petitionWords);
  // What was counted is listed: of the same days, and of the same kind.
  const listed = (filter: Record<string, string>) => paths.petitions({ from: it.from, to: it.to, ...filter });
  return (
    <>
      <Section title={`${it.from} – ${it.to}`}>
        <KeyValue
          items={[
            { key: 'total', name: w('total'), value: <span className="hz-num">{it.total}</span> },
            { key: 'named', name: w('realName'), value: <span className="hz-num">{it.real_name}</span> },
            { key: 'late', name: w('missed'), value: <span className="hz-num">{it.overdue}</span> },
            { key: 'done', name: w('concluded'), value: <span className="hz-num">{it.concluded}</span> },
            ...(it.mean_tenths == null
              ? []
              : [
                  { key: 'mean', name: w('meanDays'), value: w('took', { n: (it.mean_tenths / 10).toFixed(1) }) },
                  { key: 'longest', name: w('longestDays'), value: w('took', { n: it.longest_days ?? 0 }) },
                ]),
          ]}
        />
      </Section>
      <div className="hz-tallies">
        <Tallies
          title={w('channel')}
          rows={it.by_channel}
          names={channels}
          total={it.total}
          to={(channel) => listed({ channel })}
        />
        <Tallies
          title={w('regime')}
          rows={it.by_regime}
          names={regimes}
          total={it.total}
          to={(regime) => listed({ regime })}
        />
        <Tallies
          title={w('category')}
          rows={it.by_category}
          names={categories}
          total={it.total}
          to={(category) => listed({ category })}
        />
        <Tallies
          title={w('state')}
          rows={it.by_state}
          names={states}
          total={it.total}
          to={(state) => listed({ state })}
        />
        <Tallies title={w('verdict')} rows={it.by_outcome} names={verdicts} />
        <Tallies title={w('satisfaction')} rows={it.by_satisfaction} names={satisfactions} />
        <Tallies title={w('handling')} rows={it.by_days} names={handlingTimes} />
        <Tallies title={w('month')} rows={it.by_month} names={{}} total={it.total} />
      </div>
    </>
  );
}

interface TalliesProps {
  title: string;
  rows: Tally[];
  names: Labels;
  total?: number;
  /** Where those of a row are listed. */
  to?: (key: string) => string;
}

function Tallies(props: TalliesProps) {
  const { title, rows, names, to } = props;
  const w = useWords(petitionWords);
  const name = useName();
  const total = props.total ?? rows.reduce((sum, row) => sum + row.n, 0);
  return (
    <Section title={title} flush>
      <DataTable<Tally>
        label={title}
        rows={rows}
        rowKey={(row) => row.key}
        to={to && ((row) => to(row.key))}
        columns={[
          { key: 'key', title, render: (row) => name(names, row.key), card: 'title' },
          { key: 'n', title: w('count'), render: (row) => row.n, num: true, width: 120, card: 'corner' },
          {
            key: 'share',
            title: w('share'),
            render: (row) => `${((row.n * 100) / Math.max(total, 1)).toFixed(1)} %`,
            num: true,
            width: 120,
          },
        ]}
        empty={{ title: w('empty') }}
      />
    </Section>
  );
}
