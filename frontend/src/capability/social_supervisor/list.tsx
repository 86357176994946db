/** Terms of supervisors, the latest first. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { BeginButton, BeginLink } from '../../session/Begin';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { FilterChoice } from '../../ui/FilterChoice';
import { useFilters } from '../../ui/filters';
import { Page } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { states, supervisorWords } from './labels';
import { termsQuery } from './queries';
import { Sessions } from './sessions';
import type { TermFilter, TermRow } from './queries';

export default function Supervisors() {
  const w = useWords(supervisorWords);
  const [filters, set, filtered] = useFilters({ q: '', state: '' });
  const filter = Object.fromEntries(Object.entries(filters).filter(([, value]) => value)) as TermFilter;
  const columns: Column<TermRow>[] = [
    { key: 'name', title: w('person'), render: (row) => row.name, card: 'title' },
    { key: 'workplace', title: w('workplace'), render: (row) => row.workplace },
    { key: 'number', title: w('number'), render: (row) => row.number },
    { key: 'starts', title: w('starts'), render: (row) => <DateText value={row.starts_on} /> },
    { key: 'ends', title: w('ends'), render: (row) => <DateText value={row.ends_on} /> },
    { key: 'state', title: w('state'), render: (row) => <StateBadge label={states[row.state]} />, card: 'corner' },
  ];
  return (
    <Page
      title={w('title')}
      primary={
        <BeginButton what="supervisor" to={paths.supervisorNew()}>
          {w('new')}
        </BeginButton>
      }
    >
      <DataTable
        label={w('title')}
        columns={columns}
        list={useInfiniteQuery(termsQuery(filter))}
        rowKey={(row) => row.id}
        to={(row) => paths.supervisor(row.id)}
        filtered={filtered}
        toolbar={
          <>
            <Input.Search
              allowClear
              defaultValue={filters.q}
              placeholder={w('search')}
              aria-label={w('search')}
              onSearch={(q) => set({ q })}
              style={{ width: 200 }}
            />
            <FilterChoice name={w('state')} table={states} value={filters.state} set={(state) => set({ state })} />
          </>
        }
        empty={{
          title: w('empty'),
          hint: w('emptyHint'),
          action: (
            <BeginLink what="supervisor" to={paths.supervisorNew()}>
              {w('new')}
            </BeginLink>
          ),
        }}
      />
      <Sessions />
    </Page>
  );
}
