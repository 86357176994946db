/** Who serves on probation, the nearest end first; cards on a phone. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { DataTable } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { useFilters } from '../../ui/filters';
import { Page } from '../../ui/Page';
import { Shape, StateBadge } from '../../ui/StateBadge';
import { probationStates, probationWords } from './labels';
import { probationsQuery } from './queries';
import type { ProbationFilter, ProbationRow } from './queries';

export const isOver = (state: ProbationRow['state']) => state === 'confirmed' || state === 'failed';

interface DaysProps {
  row: { days_left: number; state: ProbationRow['state'] };
  /** Without a heading above it: says what the days are. */
  alone?: boolean;
}

export function DaysLeft({ row, alone }: DaysProps) {
  const w = useWords(probationWords);
  if (isOver(row.state)) return <span className="hz-muted">—</span>;
  const near = row.days_left <= 60;
  return (
    <span className={near ? 'hz-state hz-due-near' : 'hz-num'}>
      {near && <Shape tone={row.days_left < 0 ? 'stop' : 'warn'} />}
      <span className="hz-num">
        {row.days_left < 0 ? w('over', { n: -row.days_left }) : w(alone ? 'daysLeft' : 'days', { n: row.days_left })}
      </span>
    </span>
  );
}

export default function Probations() {
  const w = useWords(probationWords);
  const [filters, setFilters, filtered] = useFilters({ open: 'true', state: '' });
  const filter: ProbationFilter = {
    open: filters.open === 'true' && !filters.state ? true : undefined,
    state: (filters.state || undefined) as ProbationFilter['state'],
  };
  const list = useInfiniteQuery(probationsQuery(filter));
  return (
    <Page title={w('title')}>
      <DataTable<ProbationRow>
        label={w('title')}
        list={list}
        rowKey={(row) => row.id}
        to={(row) => paths.probation(row.id)}
        filtered={filtered}
        toolbar={
          <Segmented
            value={filters.open}
            onChange={(open) => setFilters({ open, state: '' })}
            options={[
              { value: 'true', label: w('open') },
              { value: 'all', label: w('all') },
            ]}
          />
        }
        empty={{ title: w('empty'), hint: w('emptyHint') }}
        columns={[
          { key: 'name', title: w('name'), render: (row) => row.name, card: 'title' },
          { key: 'post', title: w('post'), render: (row) => `${row.unit_name}${row.post_name}` },
          { key: 'start', title: w('start'), render: (row) => <DateText value={row.start} />, card: 'none' },
          { key: 'until', title: w('until'), render: (row) => <DateText value={row.until} /> },
          { key: 'left', title: w('left'), render: (row) => <DaysLeft row={row} /> },
          {
            key: 'state',
            title: w('state'),
            render: (row) => <StateBadge label={probationStates[row.state]} />,
            card: 'corner',
          },
        ]}
      />
    </Page>
  );
}
