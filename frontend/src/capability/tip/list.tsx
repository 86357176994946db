/** Tips of information officers and letters to the mailbox, the latest first. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { BeginButton, BeginLink } from '../../session/Begin';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { FilterChoice } from '../../ui/FilterChoice';
import { useFilters } from '../../ui/filters';
import { useName } from '../../ui/label';
import { Page } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { sources, states, tipWords } from './labels';
import { tipsQuery } from './queries';
import type { TipFilter, TipRow } from './queries';

export default function Tips() {
  const w = useWords(tipWords);
  const name = useName();
  const [filters, set, filtered] = useFilters({ state: '', source: '' });
  const filter = Object.fromEntries(Object.entries(filters).filter(([, value]) => value)) as TipFilter;
  const columns: Column<TipRow>[] = [
    { key: 'number', title: w('number'), render: (row) => row.number, card: 'title' },
    { key: 'source', title: w('source'), render: (row) => name(sources, row.source) },
    { key: 'unit', title: w('unit'), render: (row) => row.unit_name },
    { key: 'received', title: w('received'), render: (row) => <DateText value={row.received_on} /> },
    { key: 'state', title: w('state'), render: (row) => <StateBadge label={states[row.state]} />, card: 'corner' },
  ];
  return (
    <Page
      title={w('title')}
      primary={
        <BeginButton what="tip" to={paths.tipNew()}>
          {w('new')}
        </BeginButton>
      }
    >
      <DataTable
        label={w('title')}
        columns={columns}
        list={useInfiniteQuery(tipsQuery(filter))}
        rowKey={(row) => row.id}
        to={(row) => paths.tip(row.id)}
        filtered={filtered}
        toolbar={
          <>
            <FilterChoice name={w('source')} table={sources} value={filters.source} set={(source) => set({ source })} />
            <FilterChoice name={w('state')} table={states} value={filters.state} set={(state) => set({ state })} />
          </>
        }
        empty={{
          title: w('empty'),
          hint: w('emptyHint'),
          action: (
            <BeginLink what="tip" to={paths.tipNew()}>
              {w('new')}
            </BeginLink>
          ),
        }}
      />
    </Page>
  );
}
