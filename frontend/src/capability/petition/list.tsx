/** The register of petitions, with its queues: what nobody has concluded on, what is overdue, what nearly is. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useT, useWords } from '../../i18n';
import { BeginButton, BeginLink, useMayBegin } from '../../session/Begin';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateField } from '../../ui/DateField';
import { DateText, Due } from '../../ui/DateText';
import { FilterChoice } from '../../ui/FilterChoice';
import { useFilters } from '../../ui/filters';
import { useName } from '../../ui/label';
import type { Labels } from '../../ui/label';
import { Page } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { categories, channels, clocks, petitionWords, queues, regimes, states } from './labels';
import { petitionsQuery } from './queries';
import type { PetitionRow } from './queries';

const NONE = { queue: '', state: '', regime: '', channel: '', category: '', from: '', to: '', q: '' };
type Filter = keyof typeof NONE;

export default function Petitions() {
  const t = useT();
  const w = useWords(petitionWords);
  const name = useName();
  const [filters, set, filtered] = useFilters(NONE);
  const keys = useMayBegin('petition');
  const list = useInfiniteQuery(petitionsQuery(filters));
  const columns: Column<PetitionRow>[] = [
    {
      key: 'number',
      title: w('number'),
      render: (row) => row.number ?? w(row.state === 'received' ? 'unnumbered' : 'neverNumbered'),
      card: 'title',
    },
    { key: 'received', title: w('received'), render: (row) => <DateText value={row.received_on} /> },
    { key: 'channel', title: w('channel'), render: (row) => name(channels, row.channel) },
    { key: 'regime', title: w('regime'), render: (row) => name(regimes, row.regime) },
    { key: 'category', title: w('category'), render: (row) => name(categories, row.category), card: 'none' },
    { key: 'handler', title: w('handler'), render: (row) => row.handler_name ?? '—' },
    {
      key: 'term',
      title: w('term'),
      render: ({ term }) =>
        term && (
          <>
            {name(clocks, term.kind)} <Due date={term.due} left={term.days_left} />
          </>
        ),
    },
    {
      key: 'state',
      title: w('state'),
      render: (row) => (
        <>
          <StateBadge label={states[row.state]} />
          {row.unanswered && <div>{name(queues, 'unanswered')}</div>}
        </>
      ),
      card: 'corner',
    },
  ];
  const choice = (key: Filter, table: Labels) => (
    <FilterChoice
      key={key}
      name={w(key as 'queue')}
      table={table}
      value={filters[key]}
      set={(v) => set({ [key]: v })}
    />
  );
  return (
    <Page
      title={w('title')}
      extra={
        <>
          {keys && <Link to={paths.petitionKeys()}>{w('keys')}</Link>}
          <Link to={paths.petitionStatistics()}>{w('statistics')}</Link>
        </>
      }
      primary={
        <BeginButton what="petition" to={paths.petitionNew()}>
          {w('create')}
        </BeginButton>
      }
    >
      <DataTable
        label={w('title')}
        columns={columns}
        list={list}
        rowKey={(row) => row.id}
        to={(row) => paths.petition(row.id)}
        filtered={filtered}
        toolbar={
          <>
            <Input.Search
              allowClear
              defaultValue={filters.q}
              onSearch={(q) => set({ q })}
              placeholder={w('number')}
              aria-label={t('common.search')}
              style={{ width: 180 }}
            />
            {choice('queue', queues)}
            {choice('state', states)}
            {choice('regime', regimes)}
            {choice('channel', channels)}
            {choice('category', categories)}
            <span className="hz-row">
              <span className="hz-muted">{w('received')}</span>
              <DateField
                aria-label={w('from')}
                value={filters.from || null}
                onChange={(day) => set({ from: day ?? '' })}
              />
              <span className="hz-muted">–</span>
              <DateField
                aria-label={w('until')}
                value={filters.to || null}
                onChange={(day) => set({ to: day ?? '' })}
              />
            </span>
          </>
        }
        empty={{
          title: w('empty'),
          hint: w('emptyHint'),
          action: (
            <BeginLink what="petition" to={paths.petitionNew()}>
              {w('create')}
            </BeginLink>
          ),
        }}
      />
    </Page>
  );
}
