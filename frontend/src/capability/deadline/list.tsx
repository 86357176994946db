/** Deadlines of one's offices: a month at a time, or the queues of what is over and nearly over. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { paths } from '../../app/paths';
import { useT, useWords } from '../../i18n';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { Due } from '../../ui/DateText';
import { LevelBadge, deadlineKinds } from '../../ui/deadline';
import { useFilters } from '../../ui/filters';
import { useName } from '../../ui/label';
import { monthOf } from '../../ui/month';
import { Page } from '../../ui/Page';
import { Provisional } from '../../ui/Provisional';
import { deadlineWords } from './labels';
import { Month } from './month';
import { placeOf, queueQuery } from './queries';
import type { Deadline } from './queries';

const VIEWS = ['month', 'overdue', 'near', 'all'] as const;

export default function Deadlines() {
  const t = useT();
  const w = useWords(deadlineWords);
  const [filters, set] = useFilters({ view: 'month', month: '' });
  const view = VIEWS.find((it) => it === filters.view) ?? 'month';
  return (
    <Page
      title={w('title')}
      subtitle={w('about')}
      crumbs={[{ title: t('work.title'), to: paths.home() }, { title: w('title') }]}
    >
      <div>
        <Segmented
          aria-label={w('view')}
          value={view}
          onChange={(next) => set({ view: next })}
          options={VIEWS.map((value) => ({ value, label: w(value) }))}
        />
      </div>
      {view === 'month' ? (
        <Month month={monthOf(filters.month)} set={(month) => set({ month })} />
      ) : (
        <Queue key={view} queue={view === 'all' ? undefined : view} />
      )}
    </Page>
  );
}

function Queue({ queue }: { queue?: 'overdue' | 'near' }) {
  const w = useWords(deadlineWords);
  const name = useName();
  const list = useInfiniteQuery(queueQuery(queue));
  const columns: Column<Deadline>[] = [
    { key: 'of', title: w('of'), render: (row) => row.title, card: 'title' },
    { key: 'what', title: w('what'), render: (row) => name(deadlineKinds, row.kind) },
    {
      key: 'due',
      title: w('due'),
      render: (row) => (
        <span className="hz-row">
          <Due date={row.due_date} left={row.working_days_left} plain />
          <Provisional on={row.provisional} />
        </span>
      ),
    },
    { key: 'level', title: w('level'), render: (row) => <LevelBadge level={row.level} />, card: 'corner' },
  ];
  return (
    <DataTable
      label={w('title')}
      columns={columns}
      list={list}
      rowKey={(row) => row.id}
      to={placeOf}
      filtered={Boolean(queue)}
      empty={{ title: w('empty'), hint: w('emptyHint') }}
    />
  );
}
