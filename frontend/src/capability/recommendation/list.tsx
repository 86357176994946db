import { useInfiniteQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths';
import { useT, useWords } from '../../i18n';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { useFilters } from '../../ui/filters';
import { Figures } from '../../ui/format';
import { useName, useOptions } from '../../ui/label';
import { Page } from '../../ui/Page';
import { Select } from '../../ui/Select';
import { StateBadge } from '../../ui/StateBadge';
import { roundForms, roundStates, roundWords } from './labels';
import { roundsQuery } from './queries';
import type { RoundRow } from './queries';

export default function Rounds() {
  const w = useWords(roundWords);
  const [filters, setFilters, filtered] = useFilters({ state: '' });
  const states = useOptions(roundStates);
  return (
    <Page title={w('title')}>
      <RoundTable
        filters={filters}
        filtered={filtered}
        toolbar={
          <Select
            allowClear
            value={filters.state || undefined}
            onChange={(state?: string) => setFilters({ state: state ?? '' })}
            options={states}
            placeholder={w('state')}
            aria-label={w('state')}
            style={{ width: 160 }}
          />
        }
      />
    </Page>
  );
}

interface TableProps {
  filters: { case_id?: string; state?: string };
  filtered?: boolean;
  toolbar?: React.ReactNode;
  action?: React.ReactNode;
}

export function RoundTable({ filters, filtered, toolbar, action }: TableProps) {
  const w = useWords(roundWords);
  const t = useT();
  const name = useName();
  const list = useInfiniteQuery(roundsQuery(filters));
  const title = (row: RoundRow) => `${w('round', { n: row.number })}${t('common.colon')}${name(roundForms, row.form)}`;
  const columns: Column<RoundRow>[] = [
    { key: 'round', title: w('form'), render: title, card: 'title' },
    ...(filters.case_id
      ? []
      : [{ key: 'case', title: w('case'), render: (row: RoundRow) => `${row.case_number} ${row.case_title}` }]),
    { key: 'held', title: w('held'), render: (row) => <DateText value={row.held_on} /> },
    {
      key: 'came',
      title: w('attendance'),
      num: true,
      render: (row) => <Figures have={row.present?.toString()} need={String(row.expected)} />,
    },
    {
      key: 'state',
      title: w('state'),
      render: (row) => <StateBadge label={roundStates[row.state]} />,
      card: 'corner',
    },
  ];
  return (
    <DataTable
      label={w('title')}
      columns={columns}
      list={list}
      rowKey={(row) => row.id}
      to={(row) => paths.round(row.id)}
      filtered={filtered}
      toolbar={toolbar}
      empty={{ title: w('empty'), hint: w('emptyHint'), action }}
    />
  );
}
