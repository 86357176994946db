/** The journal, for the audit administrator. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { listed, useLang, useWords } from '../../i18n';
import { useCodes } from '../../i18n/codes';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateField } from '../../ui/DateField';
import { DateText } from '../../ui/DateText';
import { useFilters } from '../../ui/filters';
import { useName, useOptions } from '../../ui/label';
import { Page } from '../../ui/Page';
import { ProblemBanner } from '../../ui/ProblemBanner';
import { Select } from '../../ui/Select';
import { turning } from '../../ui/turning';
import { actions, actorName, auditWords, objects } from './labels';
import { auditQuery, verifyJournal } from './queries';
import type { AuditRow, AuditVerdict } from './queries';

export default function Journal() {
  const w = useWords(auditWords);
  const name = useName();
  const codes = useCodes();
  const language = useLang();
  const kinds = useOptions(objects);
  const [filters, set, filtered] = useFilters({ actor: '', object: '', from: '', to: '' });
  const list = useInfiniteQuery(
    auditQuery({
      actor: filters.actor || undefined,
      object: filters.object || undefined,
      from: filters.from || undefined,
      to: filters.to || undefined,
    }),
  );
  const columns: Column<AuditRow>[] = [
    { key: 'seq', title: w('seq'), render: (row) => row.seq, num: true, card: 'corner' },
    { key: 'at', title: w('at'), render: (row) => <DateText value={row.at} seconds /> },
    { key: 'actor', title: w('actor'), render: (row) => actorName(row, language) },
    {
      key: 'roles',
      title: w('roles'),
      render: (row) => listed(row.roles.split(' ').filter(Boolean).map(codes.role)),
      card: 'none',
    },
    {
      key: 'what',
      title: w('action'),
      render: (row) => `${name(objects, row.object)} · ${name(actions, row.action)}`,
      card: 'title',
    },
    { key: 'summary', title: w('summary'), render: (row) => row.summary ?? '—' },
    {
      key: 'digest',
      title: w('digest'),
      render: (row) => <Short text={row.after_digest ?? row.before_digest} />,
      card: 'none',
    },
    { key: 'hash', title: w('hash'), render: (row) => <Short text={row.hash} />, card: 'none' },
  ];
  return (
    <Page title={w('title')} primary={<Verify />}>
      <p className="hz-muted">
        {w('note')} <Link to={paths.checkpoints()}>{w('checkpoints')}</Link>
      </p>
      <DataTable
        label={w('title')}
        columns={columns}
        list={list}
        rowKey={(row) => String(row.seq)}
        filtered={filtered}
        toolbar={
          <>
            <Input
              allowClear
              value={filters.actor}
              onChange={(event) => set({ actor: event.target.value })}
              placeholder={w('actor')}
              aria-label={w('actor')}
            />
            <Select
              allowClear
              value={filters.object || undefined}
              onChange={(object?: string) => set({ object: object ?? '' })}
              options={kinds}
              placeholder={w('object')}
              aria-label={w('object')}
              style={{ minWidth: 130 }}
            />
            <DateField
              value={filters.from || null}
              onChange={(from) => set({ from: from ?? '' })}
              aria-label={w('from')}
            />
            <DateField value={filters.to || null} onChange={(to) => set({ to: to ?? '' })} aria-label={w('to')} />
          </>
        }
        empty={{ title: w('empty') }}
      />
    </Page>
  );
}

/** The first digits; the whole on hover. */
function Short({ text }: { text: string | null | undefined }) {
  if (!text) return <span className="hz-muted">—</span>;
  return (
    <code className="hz-num" title={text}>
      {text.slice(0, 12)}
    </code>
  );
}

function Verify() {
  const w = useWords(auditWords);
  const [busy, setBusy] = useState(false);
  const [verdict, setVerdict] = useState<AuditVerdict | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const run = () => {
    setBusy(true);
    setProblem(null);
    verifyJournal()
      .then(setVerdict)
      .catch(setProblem)
      .finally(() => setBusy(false));
  };
  return (
    <div>
      <Button type="primary" loading={turning(busy)} onClick={run}>
        {w('verify')}
      </Button>
      <ProblemBanner problem={problem} />
      {verdict && (
        <Alert
          showIcon
          type={verdict.holds ? 'success' : 'error'}
          style={{ marginTop: 8, overflowWrap: 'anywhere', maxWidth: 560 }}
          title={
            verdict.holds
              ? w('holds', { n: verdict.entries ?? 0, head: verdict.head ?? '' })
              : w('broken', { n: verdict.broken_at ?? 0, how: verdict.how ?? '' })
          }
          description={verdict.holds ? w('keep') : undefined}
        />
      )}
    </div>
  );
}
