/** Visit tasks of one's offices and those on which one is sent, with how far they are. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { BeginButton, BeginLink, useMayBegin } from '../../session/Begin';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { FilterChoice } from '../../ui/FilterChoice';
import { useFilters } from '../../ui/filters';
import { useName } from '../../ui/label';
import { Page } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { kinds, states, visitWords } from './labels';
import { Bar } from './progress';
import { visitTasksQuery } from './queries';
import type { VisitTaskFilter, VisitTaskRow } from './queries';

export default function VisitTasks() {
  const w = useWords(visitWords);
  const name = useName();
  const sets = useMayBegin('visitTask');
  const [filters, set, filtered] = useFilters({ state: '', kind: '' });
  const filter = Object.fromEntries(Object.entries(filters).filter(([, value]) => value)) as VisitTaskFilter;
  const columns: Column<VisitTaskRow>[] = [
    { key: 'title', title: w('name'), render: (row) => row.title, card: 'title' },
    { key: 'kind', title: w('kind'), render: (row) => name(kinds, row.kind) },
    { key: 'unit', title: w('unit'), render: (row) => row.unit_name },
    { key: 'person', title: w('person'), render: (row) => row.person },
    { key: 'to', title: w('to'), render: (row) => <DateText value={row.to} /> },
    {
      key: 'progress',
      title: w('progress'),
      render: (row) => <Bar done={row.done} quota={row.quota} label={`${row.title} ${w('progress')}`} />,
    },
    { key: 'state', title: w('state'), render: (row) => <StateBadge label={states[row.state]} />, card: 'corner' },
  ];
  return (
    <Page
      title={w('title')}
      extra={sets && <Link to={paths.visitStatistics()}>{w('statistics')}</Link>}
      primary={
        <BeginButton what="visitTask" to={paths.visitTaskNew()}>
          {w('new')}
        </BeginButton>
      }
    >
      <DataTable
        label={w('title')}
        columns={columns}
        list={useInfiniteQuery(visitTasksQuery(filter))}
        rowKey={(row) => row.id}
        to={(row) => paths.visitTask(row.id)}
        filtered={filtered}
        toolbar={
          <>
            <FilterChoice name={w('kind')} table={kinds} value={filters.kind} set={(kind) => set({ kind })} />
            <FilterChoice name={w('state')} table={states} value={filters.state} set={(state) => set({ state })} />
          </>
        }
        empty={{
          title: w('empty'),
          hint: w('emptyHint'),
          action: (
            <BeginLink what="visitTask" to={paths.visitTaskNew()}>
              {w('new')}
            </BeginLink>
          ),
        }}
      />
    </Page>
  );
}
