/** Cases as a list or as a board by stage; the choice and the filters live in the address. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Input, Segmented } from 'antd';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { BeginButton, BeginLink } from '../../session/Begin';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { useFilters } from '../../ui/filters';
import { useName, useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Select } from '../../ui/Select';
import { StateBadge } from '../../ui/StateBadge';
import { Board } from './board';
import { caseKinds, caseStates, caseWords } from './labels';
import { boardQuery, casesQuery } from './queries';
import type { CaseFilter, CaseKind, CaseRow, CaseState } from './queries';

export default function Cases() {
  const w = useWords(caseWords);
  const states = useOptions(caseStates);
  const kinds = useOptions(caseKinds);
  const [filters, set, filtered] = useFilters({ q: '', state: '', kind: '', view: 'table' });
  const filter: CaseFilter = {
    q: filters.q || undefined,
    state: (filters.state || undefined) as CaseState | undefined,
    kind: (filters.kind || undefined) as CaseKind | undefined,
  };
  const asBoard = filters.view === 'board';
  const toolbar = (
    <>
      <Input
        allowClear
        value={filters.q}
        onChange={(event) => set({ q: event.target.value })}
        placeholder={w('search')}
        aria-label={w('search')}
      />
      <Select
        allowClear
        value={filters.state || undefined}
        onChange={(state?: string) => set({ state: state ?? '' })}
        options={states}
        placeholder={w('allStates')}
        aria-label={w('state')}
        style={{ minWidth: 150 }}
      />
      <Select
        allowClear
        value={filters.kind || undefined}
        onChange={(kind?: string) => set({ kind: kind ?? '' })}
        options={kinds}
        placeholder={w('allKinds')}
        aria-label={w('kind')}
        style={{ minWidth: 130 }}
      />
    </>
  );
  return (
    <Page
      title={w('title')}
      extra={
        <Segmented
          aria-label={w('view')}
          value={filters.view}
          onChange={(view) => set({ view: String(view) })}
          options={[
            { value: 'table', label: w('table') },
            { value: 'board', label: w('board') },
          ]}
        />
      }
      primary={
        <BeginButton what="case" to={paths.caseNew()}>
          {w('new')}
        </BeginButton>
      }
    >
      {asBoard ? (
        <div className="hz-stack">
          <div className="hz-list-toolbar hz-card hz-no-print">{toolbar}</div>
          <BoardView filter={filter} />
        </div>
      ) : (
        <TableView filter={filter} filtered={filtered} toolbar={toolbar} />
      )}
    </Page>
  );
}

function BoardView({ filter }: { filter: CaseFilter }) {
  return <Loaded query={useQuery(boardQuery(filter))}>{(rows) => <Board rows={rows} />}</Loaded>;
}

interface TableProps {
  filter: CaseFilter;
  filtered: boolean;
  toolbar: React.ReactNode;
}

function TableView({ filter, filtered, toolbar }: TableProps) {
  const w = useWords(caseWords);
  const name = useName();
  const list = useInfiniteQuery(casesQuery(filter));
  const columns: Column<CaseRow>[] = [
    { key: 'number', title: w('number'), render: (c) => <span className="hz-num">{c.number}</span>, width: 110 },
    { key: 'title', title: w('name'), render: (c) => c.title, card: 'title' },
    { key: 'unit', title: w('unit'), render: (c) => c.unit_name },
    { key: 'kind', title: w('kind'), render: (c) => name(caseKinds, c.kind) },
    {
      key: 'state',
      title: w('state'),
      render: (c) => (
        <span className="hz-row">
          <StateBadge label={caseStates[c.state]} />
          {c.suspended && <StateBadge label={{ words: ['已暂停', 'Suspended'], tone: 'warn' }} />}
        </span>
      ),
      card: 'corner',
    },
    { key: 'since', title: w('since'), render: (c) => <DateText value={c.stage_since} />, card: 'none' },
  ];
  return (
    <DataTable
      label={w('title')}
      columns={columns}
      list={list}
      rowKey={(c) => c.id}
      to={(c) => paths.case(c.id)}
      filtered={filtered}
      toolbar={toolbar}
      empty={{
        title: w('empty'),
        hint: w('emptyHint'),
        action: (
          <BeginLink what="case" to={paths.caseNew()}>
            {w('new')}
          </BeginLink>
        ),
      }}
    />
  );
}
