/** Audits: whose, of which kind, how far, and by when. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useT, useWords } from '../../i18n';
import { BeginButton, BeginLink } from '../../session/Begin';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { FilterChoice } from '../../ui/FilterChoice';
import { useFilters } from '../../ui/filters';
import { label, useName } from '../../ui/label';
import type { Labels } from '../../ui/label';
import { Page } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { auditWords, kinds, openness, states } from './labels';
import { Near } from './near';
import { auditsQuery } from './queries';
import type { AuditRow } from './queries';

const NONE = { open: '', state: '', kind: '', year: '', q: '', issued_from: '', issued_to: '' };
const CHOICES = { result: ['open', openness], state: ['state', states], kind: ['kind', kinds] } as const;

/** The years that plans are made of: one to come, and the cycle behind it twice over. */
const years = (): Labels => {
  const next = new Date().getFullYear() + 1;
  return Object.fromEntries(Array.from({ length: 7 }, (_, n) => String(next - n)).map((y) => [y, label(y, y)]));
};

export default function Audits() {
  const t = useT();
  const w = useWords(auditWords);
  const name = useName();
  const [filters, set, filtered] = useFilters(NONE);
  const list = useInfiniteQuery(auditsQuery(filters));
  const columns: Column<AuditRow>[] = [
    { key: 'subject', title: w('subject'), render: (row) => row.subject_name, card: 'title' },
    { key: 'post', title: w('post'), render: (row) => `${row.unit_name} ${row.post_title}` },
    {
      key: 'kind',
      title: w('kind'),
      render: (row) => [name(kinds, row.kind), row.project].filter(Boolean).join('：'),
    },
    { key: 'number', title: w('number'), render: (row) => row.number ?? '—', card: 'none' },
    { key: 'year', title: w('year'), render: (row) => row.year, num: true, width: 72, card: 'none' },
    {
      key: 'due',
      title: w('due'),
      render: (row) => (
        <span className="hz-row">
          <DateText value={row.due_on} />
          {row.alert != null && <Near days={row.alert} on={row.due_on} />}
        </span>
      ),
    },
    { key: 'issued', title: w('issued'), render: (row) => <DateText value={row.issued_on} />, card: 'none' },
    { key: 'state', title: w('state'), render: (row) => <StateBadge label={states[row.state]} />, card: 'corner' },
  ];
  return (
    <Page
      title={w('title')}
      extra={<Link to={paths.auditPlans()}>{w('plans')}</Link>}
      primary={
        <BeginButton what="audit" to={paths.auditNew()}>
          {w('create')}
        </BeginButton>
      }
    >
      <DataTable
        label={w('title')}
        columns={columns}
        list={list}
        rowKey={(row) => row.id}
        to={(row) => paths.audit(row.id)}
        filtered={filtered}
        toolbar={
          <>
            <Input.Search
              allowClear
              defaultValue={filters.q}
              onSearch={(q) => set({ q })}
              placeholder={w('subject')}
              aria-label={t('common.search')}
              style={{ width: 200 }}
            />
            <FilterChoice name={w('year')} table={years()} value={filters.year} set={(year) => set({ year })} />
            {(filters.issued_from || filters.issued_to) && (
              <Button onClick={() => set({ issued_from: '', issued_to: '' })}>
                {w('issuedBetween', { from: filters.issued_from || '…', to: filters.issued_to || '…' })} ✕
              </Button>
            )}
            {Object.entries(CHOICES).map(([word, [key, table]]) => (
              <FilterChoice
                key={key}
                name={w(word as 'state')}
                table={table}
                value={filters[key]}
                set={(v) => set({ [key]: v })}
              />
            ))}
          </>
        }
        empty={{
          title: w('empty'),
          hint: w('emptyHint'),
          action: (
            <BeginLink what="audit" to={paths.auditNew()}>
              {w('create')}
            </BeginLink>
          ),
        }}
      />
    </Page>
  );
}
