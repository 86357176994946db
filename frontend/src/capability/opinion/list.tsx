/** What the public suggested, newest day first. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { FilterChoice } from '../../ui/FilterChoice';
import { useFilters } from '../../ui/filters';
import { Page } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { opinionStates, opinionWords } from './labels';
import { opinionsQuery } from './queries';
import type { OpinionRow } from './queries';

export default function Opinions() {
  const w = useWords(opinionWords);
  const [filters, set, filtered] = useFilters({ state: '' });
  const list = useInfiniteQuery(opinionsQuery(filters.state));
  const columns: Column<OpinionRow>[] = [
    { key: 'text', title: w('text'), render: (row) => row.excerpt, card: 'title' },
    { key: 'received', title: w('received'), render: (row) => <DateText value={row.received_on} /> },
    { key: 'handler', title: w('handler'), render: (row) => row.handler ?? '—' },
    {
      key: 'state',
      title: w('state'),
      render: (row) => <StateBadge label={opinionStates[row.state]} />,
      card: 'corner',
    },
  ];
  return (
    <Page title={w('title')}>
      <DataTable
        label={w('title')}
        columns={columns}
        list={list}
        rowKey={(row) => row.id}
        to={(row) => paths.opinion(row.id)}
        filtered={filtered}
        toolbar={
          <FilterChoice name={w('state')} table={opinionStates} value={filters.state} set={(state) => set({ state })} />
        }
        empty={{ title: w('empty'), hint: w('emptyHint') }}
      />
    </Page>
  );
}
