/** The register: whoever is found by the beginning of a name, of its pinyin or of its initials. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button, Dropdown, Input } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { download } from '../../api/client';
import { paths } from '../../app/paths';
import { useLang, useT, useWords } from '../../i18n';
import { BeginButton, useMayBegin } from '../../session/Begin';
import { useAccount } from '../../session/store';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { useFilters } from '../../ui/filters';
import { useName, useOptions } from '../../ui/label';
import { Page } from '../../ui/Page';
import { UnitPicker } from '../../ui/Picker';
import { problemTitle } from '../../ui/ProblemBanner';
import { Select } from '../../ui/Select';
import { StateBadge } from '../../ui/StateBadge';
import { cadreStates, cadreStatuses, cadreWords, sexes } from './labels';
import { cadresQuery, searchUnits } from './queries';
import { useRanks } from './ranks';
import type { CadreFilters, CadreRow } from './queries';

const WAIT_MS = 300;

export default function Cadres() {
  const w = useWords(cadreWords);
  const name = useName();
  const account = useAccount();
  const [filters, setFilters, filtered] = useFilters({ q: '', unit_id: '', rank: '', status: '' });
  const list = useInfiniteQuery(cadresQuery(filters));
  const ranks = useRanks();
  const statuses = useOptions(cadreStatuses);
  const rankName = (code?: string | null) => ranks.nameOf(code) ?? '—';

  const columns: Column<CadreRow>[] = [
    { key: 'name', title: w('name'), render: (c) => c.name, card: 'title' },
    { key: 'sex', title: w('sex'), render: (c) => (c.sex ? name(sexes, c.sex) : '—'), card: 'none', width: 64 },
    { key: 'birth', title: w('born'), render: (c) => <DateText value={c.birth} />, width: 96 },
    { key: 'unit', title: w('unit'), render: (c) => c.unit_name },
    { key: 'title', title: w('presentPost'), render: (c) => c.title || '—' },
    { key: 'rank', title: w('rank'), render: (c) => rankName(c.rank), card: 'none' },
    { key: 'since', title: w('rankSince'), render: (c) => <DateText value={c.rank_since} />, card: 'none' },
    {
      key: 'state',
      title: w('state'),
      render: (c) =>
        c.status === 'active' ? (
          <StateBadge label={cadreStates[c.state]} />
        ) : (
          <StateBadge label={cadreStatuses[c.status]} />
        ),
      card: 'corner',
    },
  ];

  return (
    <Page
      title={w('title')}
      extra={
        <>
          {account.cadre_id && <Link to={paths.cadre(account.cadre_id)}>{w('mine')}</Link>}
          <Files filters={filters} />
        </>
      }
      primary={
        <BeginButton what="cadre" to={paths.cadreNew()}>
          {w('new')}
        </BeginButton>
      }
    >
      <DataTable
        label={w('title')}
        columns={columns}
        list={list}
        rowKey={(c) => c.id}
        to={(c) => paths.cadre(c.id)}
        filtered={filtered}
        toolbar={<Filters {...{ filters, setFilters, statuses }} ranks={ranks.options} />}
        empty={{
          title: w('empty'),
          hint: w('emptyHint'),
          action: <Link to={paths.rosterImport()}>{w('importRoster')}</Link>,
        }}
      />
    </Page>
  );
}

interface Choices {
  filters: CadreFilters;
  setFilters: (change: Partial<CadreFilters>) => void;
  ranks: { value: string; label: string }[];
  statuses: { value: string; label: string }[];
}

function Filters({ filters, setFilters, ranks, statuses }: Choices) {
  const w = useWords(cadreWords);
  const [timer, setTimer] = useState<ReturnType<typeof setTimeout>>();
  return (
    <>
      <Input
        allowClear
        defaultValue={filters.q}
        onChange={(event) => {
          const q = event.target.value.trim();
          clearTimeout(timer);
          setTimer(setTimeout(() => setFilters({ q }), WAIT_MS));
        }}
        placeholder={w('search')}
        aria-label={w('search')}
      />
      <UnitPicker
        aria-label={w('unit')}
        search={searchUnits}
        value={filters.unit_id || null}
        onChange={(unit) => setFilters({ unit_id: unit ?? '' })}
      />
      <Select
        allowClear
        aria-label={w('rank')}
        placeholder={w('rank')}
        value={filters.rank || undefined}
        onChange={(rank: string | undefined) => setFilters({ rank: rank ?? '' })}
        options={ranks}
      />
      <Select
        allowClear
        aria-label={w('status')}
        placeholder={w('status')}
        value={filters.status || undefined}
        onChange={(status: string | undefined) => setFilters({ status: status ?? '' })}
        options={statuses}
      />
    </>
  );
}

/** Files in and out. */
function Files({ filters }: { filters: CadreFilters }) {
  const t = useT();
  const w = useWords(cadreWords);
  const language = useLang();
  const go = useNavigate();
  const mayBegin = useMayBegin('cadre');
  const { message } = App.useApp();
  const roster = () => {
    const asked = Object.entries(filters).filter(([, value]) => value);
    const query = new URLSearchParams(asked).toString();
    download(`/cadres/roster.xlsx${query && `?${query}`}`).catch((problem: unknown) =>
      message.error(problemTitle(problem, t, language)),
    );
  };
  const inwards = [
    { key: 'in', label: w('importRoster'), onClick: () => void go(paths.rosterImport()) },
    { key: 'lrmx', label: w('importLrmx'), onClick: () => void go(paths.lrmxImport()) },
  ];
  const items = [...(mayBegin ? inwards : []), { key: 'out', label: w('exportRoster'), onClick: roster }];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button>{w('files')}</Button>
    </Dropdown>
  );
}
