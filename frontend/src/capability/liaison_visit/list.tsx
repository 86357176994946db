/** Liaison visits, the latest first, and how often each kind of organ was visited. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { BeginButton, BeginLink } from '../../session/Begin';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { FilterChoice } from '../../ui/FilterChoice';
import { useFilters } from '../../ui/filters';
import { useName } from '../../ui/label';
import { Page, Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { organs, states, visitWords } from './labels';
import { statisticsQuery, visitsQuery } from './queries';
import type { OrganVisits, VisitFilter, VisitRow } from './queries';

export default function Visits() {
  const w = useWords(visitWords);
  const name = useName();
  const [filters, set, filtered] = useFilters({ organ: '', state: '' });
  const filter = Object.fromEntries(Object.entries(filters).filter(([, value]) => value)) as VisitFilter;
  const columns: Column<VisitRow>[] = [
    { key: 'organ_name', title: w('organName'), render: (row) => row.organ_name, card: 'title' },
    { key: 'organ', title: w('organ'), render: (row) => name(organs, row.organ) },
    { key: 'visited', title: w('visited'), render: (row) => <DateText value={row.visited_on} /> },
    { key: 'visitors', title: w('visitors'), render: (row) => row.visitors.join('、') },
    { key: 'state', title: w('state'), render: (row) => <StateBadge label={states[row.state]} />, card: 'corner' },
  ];
  return (
    <Page
      title={w('title')}
      primary={
        <BeginButton what="liaisonVisit" to={paths.liaisonVisitNew()}>
          {w('new')}
        </BeginButton>
      }
    >
      <DataTable
        label={w('title')}
        columns={columns}
        list={useInfiniteQuery(visitsQuery(filter))}
        rowKey={(row) => row.id}
        to={(row) => paths.liaisonVisit(row.id)}
        filtered={filtered}
        toolbar={
          <>
            <FilterChoice name={w('organ')} table={organs} value={filters.organ} set={(organ) => set({ organ })} />
            <FilterChoice name={w('state')} table={states} value={filters.state} set={(state) => set({ state })} />
          </>
        }
        empty={{
          title: w('empty'),
          hint: w('emptyHint'),
          action: (
            <BeginLink what="liaisonVisit" to={paths.liaisonVisitNew()}>
              {w('new')}
            </BeginLink>
          ),
        }}
      />
      <Counted />
    </Page>
  );
}

function Counted() {
  const w = useWords(visitWords);
  const name = useName();
  const rows = useQuery(statisticsQuery()).data ?? [];
  const halves = rows[0]?.half_years ?? [];
  const half = (at: number): Column<OrganVisits> => {
    const of = halves[at];
    return {
      key: String(at),
      title: of ? w('half', { year: of.year, half: w(of.half === 1 ? 'first' : 'second') }) : '',
      render: (row) => <span className="hz-num">{row.half_years[at]?.visits}</span>,
    };
  };
  if (rows.length === 0) return null;
  return (
    <Section title={w('statistics')} flush>
      <DataTable
        rows={rows}
        rowKey={(row) => row.organ}
        label={w('statistics')}
        columns={[
          { key: 'organ', title: w('organ'), render: (row) => name(organs, row.organ), card: 'title' },
          ...halves.map((_, at) => half(at)),
          { key: 'last', title: w('last'), render: (row) => (row.last ? <DateText value={row.last} /> : w('never')) },
          { key: 'next', title: w('next'), render: (row) => row.due && <DateText value={row.due} /> },
        ]}
      />
    </Section>
  );
}
