import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { BeginButton } from '../../session/Begin';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateText, Due } from '../../ui/DateText';
import { useFilters } from '../../ui/filters';
import { useName, useOptions } from '../../ui/label';
import { Page } from '../../ui/Page';
import { Provisional } from '../../ui/Provisional';
import { Select } from '../../ui/Select';
import { StateBadge } from '../../ui/StateBadge';
import { noticeKinds, noticeState, noticeStates, noticeWords } from './labels';
import { noticesQuery } from './queries';
import type { Filters, NoticeRow } from './queries';

export default function Notices() {
  const w = useWords(noticeWords);
  const [filters, set, filtered] = useFilters({ kind: '', state: '' });
  const kinds = useOptions(noticeKinds);
  const states = useOptions(noticeStates);
  const choice = (key: 'kind' | 'state', options: typeof kinds | typeof states) => (
    <Select
      allowClear
      value={filters[key] || undefined}
      onChange={(value?: string) => set({ [key]: value ?? '' })}
      options={options as typeof kinds}
      placeholder={w(key)}
      aria-label={w(key)}
      style={{ minWidth: 150 }}
    />
  );
  return (
    <Page
      title={w('title')}
      extra={<Link to={paths.noticeCalendar()}>{w('calendar')}</Link>}
      primary={
        <BeginButton what="notice" to={paths.noticeBegin()}>
          {w('begin')}
        </BeginButton>
      }
    >
      <NoticeTable
        filters={filters}
        filtered={filtered}
        toolbar={
          <>
            {choice('kind', kinds)}
            {choice('state', states)}
          </>
        }
      />
    </Page>
  );
}

interface Props {
  filters: Filters;
  filtered?: boolean;
  toolbar?: React.ReactNode;
}

const RUNNING = ['published', 'extended'];

export function NoticeTable({ filters, filtered, toolbar }: Props) {
  const w = useWords(noticeWords);
  const name = useName();
  const list = useInfiniteQuery(noticesQuery(filters));
  const columns: Column<NoticeRow>[] = [
    { key: 'title', title: w('name'), render: (row) => row.title, card: 'title' },
    { key: 'kind', title: w('kind'), render: (row) => name(noticeKinds, row.kind) },
    { key: 'number', title: w('number'), render: (row) => row.number ?? '—', card: 'none' },
    ...(filters.case_id
      ? []
      : [{ key: 'case', title: w('case'), render: (row: NoticeRow) => row.case_title ?? row.unit_name }]),
    {
      key: 'window',
      title: w('window'),
      render: (row) => (
        <>
          <DateText value={row.start} /> – <DateText value={row.end} /> <Provisional on={row.provisional} />
        </>
      ),
    },
    {
      key: 'left',
      title: w('left'),
      render: (row) => (RUNNING.includes(row.state) ? <Due date={row.end} left={row.days_left} /> : '—'),
    },
    {
      key: 'state',
      title: w('state'),
      render: (row) => <StateBadge label={noticeState(row)} />,
      card: 'corner',
    },
  ];
  return (
    <DataTable
      label={w('title')}
      columns={columns}
      list={list}
      rowKey={(row) => row.id}
      to={(row) => paths.notice(row.id)}
      filtered={filtered}
      toolbar={toolbar}
      empty={{ title: w('empty'), hint: w('emptyHint') }}
    />
  );
}
