/** What was counted on visits and receptions of a period, unit by unit. */
import { useQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { DataTable } from '../../ui/DataTable';
import { DateField } from '../../ui/DateField';
import { useFilters } from '../../ui/filters';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { FIGURES, Figures } from './figures';
import { visitWords } from './labels';
import { statisticsQuery } from './queries';
import type { Statistics } from './queries';

export default function VisitStatistics() {
  const w = useWords(visitWords);
  const [filters, set] = useFilters({ from: '', to: '' });
  return (
    <Page
      title={w('statistics')}
      crumbs={[{ title: w('title'), to: paths.visitTasks() }]}
      extra={
        <>
          <span className="hz-muted">{w('since')}</span>
          <DateField aria-label={w('from')} value={filters.from || null} onChange={(day) => set({ from: day ?? '' })} />
          <span className="hz-muted">{w('until')}</span>
          <DateField aria-label={w('until')} value={filters.to || null} onChange={(day) => set({ to: day ?? '' })} />
        </>
      }
    >
      <Loaded query={useQuery(statisticsQuery(filters))}>{(it) => <Counted it={it} />}</Loaded>
    </Page>
  );
}

function Counted({ it }: { it: Statistics }) {
  const w = useWords(visitWords);
  return (
    <>
      <Section title={`${it.from} – ${it.to}`}>
        <Figures totals={it.totals} />
      </Section>
      <Section title={w('unit')} flush>
        <DataTable
          rows={it.units}
          rowKey={(row) => row.unit_id}
          label={w('statistics')}
          empty={{ title: w('nothingCounted') }}
          columns={[
            { key: 'unit', title: w('unit'), render: (row) => row.unit_name, card: 'title' },
            ...FIGURES.map((key) => ({
              ...{ key, title: w(key), num: true },
              render: (row: Statistics['units'][number]) => row[key],
            })),
          ]}
        />
      </Section>
    </>
  );
}
