import { useInfiniteQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { BeginButton } from '../../session/Begin';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { useFilters } from '../../ui/filters';
import { useName, useOptions } from '../../ui/label';
import { Page } from '../../ui/Page';
import { Select } from '../../ui/Select';
import { StateBadge } from '../../ui/StateBadge';
import { methods, nominationStates, nominationWords, sources } from './labels';
import { nominationsQuery } from './queries';
import type { Filters, NominationRow } from './queries';

export default function Nominations() {
  const w = useWords(nominationWords);
  const [filters, setFilters, filtered] = useFilters({ state: '', source: '', mine: '' });
  const choose = (key: 'state' | 'source', options: { value: string; label: string }[]) => (
    <Select
      allowClear
      value={filters[key] || undefined}
      onChange={(value?: string) => setFilters({ [key]: value ?? '' })}
      options={options}
      placeholder={w(key)}
      aria-label={w(key)}
      style={{ width: 150 }}
    />
  );
  const states = useOptions(nominationStates);
  const allSources = useOptions(sources);
  return (
    <Page
      title={w('title')}
      primary={
        <BeginButton what="nomination" to={paths.nominationNew()}>
          {w('new')}
        </BeginButton>
      }
    >
      <NominationTable
        filters={filters}
        filtered={filtered}
        toolbar={
          <>
            {choose('state', states)}
            {choose('source', allSources)}
            <Select
              value={filters.mine}
              onChange={(mine: string) => setFilters({ mine })}
              aria-label={w('mine')}
              options={[
                { value: '', label: w('all') },
                { value: 'yes', label: w('mine') },
              ]}
              style={{ width: 130 }}
            />
          </>
        }
      />
    </Page>
  );
}

interface TableProps {
  filters: Filters;
  filtered?: boolean;
  toolbar?: React.ReactNode;
}

export function NominationTable({ filters, filtered, toolbar }: TableProps) {
  const w = useWords(nominationWords);
  const name = useName();
  const list = useInfiniteQuery(nominationsQuery(filters));
  const columns: Column<NominationRow>[] = [
    { key: 'name', title: w('nominee'), render: (n) => n.name, card: 'title' },
    { key: 'title', title: w('post2'), render: (n) => n.title || '—', card: 'none' },
    { key: 'post', title: w('post'), render: (n) => n.post_title },
    ...(filters.case_id
      ? []
      : [{ key: 'case', title: w('case'), render: (n: NominationRow) => n.case_number, card: 'none' as const }]),
    { key: 'source', title: w('source'), render: (n) => name(sources, n.source) },
    { key: 'method', title: w('method'), render: (n) => name(methods, n.method), card: 'none' },
    { key: 'made', title: w('made'), render: (n) => <DateText value={n.created_at} />, card: 'none' },
    {
      key: 'state',
      title: w('state'),
      render: (n) => <StateBadge label={nominationStates[n.state]} />,
      card: 'corner',
    },
  ];
  return (
    <DataTable
      label={w('title')}
      columns={columns}
      list={list}
      rowKey={(n) => n.id}
      to={(n) => paths.nomination(n.id)}
      filtered={filtered}
      toolbar={toolbar}
      empty={{ title: w('empty'), hint: w('emptyHint') }}
    />
  );
}
