/** The parameters in force by group, and the versions before and after. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { named, say, useLang, useWords } from '../../i18n';
import { BasisText } from '../../ui/ChecksPanel';
import { DataTable } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { Empty } from '../../ui/Empty';
import { useFilters } from '../../ui/filters';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { parameterWords, versionStates } from './labels';
import { parameterGroups } from './names';
import { parametersQuery, versionsQuery } from './queries';
import type { Parameter, ParameterVersionRow, Parameters } from './queries';
import { ParameterValue, parameterName } from './value';

export default function ParameterList() {
  return <Loaded query={useQuery(parametersQuery())}>{(read) => <List read={read} />}</Loaded>;
}

function List({ read }: { read: Parameters }) {
  const w = useWords(parameterWords);
  const lang = useLang();
  const go = useNavigate();
  const [filters, setFilters] = useFilters({ q: '' });
  const sought = (it: Parameter) => `${it.key} ${parameterName(it.key, lang)}`.includes(filters.q.trim());
  const found = read.items.filter(sought);
  const groups = [...new Set(found.map((it) => it.group))];
  const open = read.actions.some((it) => it.action === 'propose' && !it.refusal);
  return (
    <Page
      title={w('title')}
      subtitle={`${named(w('inForce'), '')}${read.number ? w('version', { n: read.number }) : w('defaults')}${
        read.effective_from ? ` · ${w('since', { day: read.effective_from })}` : ''
      }`}
      primary={
        open && (
          <Button type="primary" onClick={() => void go(paths.parametersNew())}>
            {w('propose')}
          </Button>
        )
      }
    >
      <p className="hz-muted">{w('about')}</p>
      <Input
        allowClear
        value={filters.q}
        onChange={(event) => setFilters({ q: event.target.value })}
        placeholder={w('search')}
        aria-label={w('search')}
        style={{ maxWidth: 320 }}
      />
      {found.length === 0 && <Empty title={w('none')} />}
      {groups.map((group) => {
        const name = parameterGroups[group];
        return (
          <Section key={group} title={name ? say(name, lang) : group} flush>
            <DataTable<Parameter>
              label={name ? say(name, lang) : group}
              rows={found.filter((it) => it.group === group)}
              rowKey={(row) => row.key}
              empty={{ title: w('none') }}
              columns={[
                {
                  key: 'name',
                  title: w('name'),
                  render: (row) => parameterName(row.key, lang),
                  card: 'title',
                  width: 220,
                },
                {
                  key: 'value',
                  title: w('value'),
                  width: 130,
                  render: (row) =>
                    row.value === row.default ? (
                      <ParameterValue of={row} text={row.value} />
                    ) : (
                      <strong>
                        <ParameterValue of={row} text={row.value} />
                      </strong>
                    ),
                },
                {
                  key: 'default',
                  title: w('default'),
                  render: (row) => <ParameterValue text={row.default} />,
                  width: 110,
                },
                {
                  key: 'bounds',
                  title: w('bounds'),
                  render: (row) => (row.min ? `${row.min} – ${row.max}` : '—'),
                  width: 110,
                },
                { key: 'basis', title: w('basis'), render: (row) => <BasisText basis={row.basis} /> },
              ]}
            />
          </Section>
        );
      })}
      <Versions />
    </Page>
  );
}

function Versions() {
  const w = useWords(parameterWords);
  const list = useInfiniteQuery(versionsQuery());
  return (
    <Section title={w('history')} flush>
      <DataTable<ParameterVersionRow>
        label={w('history')}
        list={list}
        rowKey={(row) => row.id}
        to={(row) => paths.parameterVersion(row.id)}
        empty={{ title: w('historyEmpty'), hint: w('historyHint') }}
        columns={[
          {
            key: 'number',
            title: w('number'),
            render: (row) => (row.number ? w('version', { n: row.number }) : w('kept')),
            card: 'title',
          },
          { key: 'from', title: w('from'), render: (row) => <DateText value={row.effective_from} /> },
          { key: 'reason', title: w('reason'), render: (row) => row.reason },
          { key: 'proposer', title: w('proposer'), render: (row) => row.proposer },
          { key: 'decider', title: w('decider'), render: (row) => row.decider ?? '' },
          {
            key: 'state',
            title: w('state'),
            render: (row) => <StateBadge label={versionStates[row.state]} />,
            card: 'corner',
          },
        ]}
      />
    </Section>
  );
}
