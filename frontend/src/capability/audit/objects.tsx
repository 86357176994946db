/** Who is to be audited, the nearest limit first: everybody in a post with economic responsibility, marked by hand, or gone from one unaudited. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { BeginButton } from '../../session/Begin';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { FilterChoice } from '../../ui/FilterChoice';
import { useFilters } from '../../ui/filters';
import { Page } from '../../ui/Page';
import { useName } from '../../ui/label';
import { StateBadge } from '../../ui/StateBadge';
import { auditWords, grounds, leaving, within } from './labels';
import { Near } from './near';
import { objectsQuery } from './queries';
import type { AuditObject } from './queries';

export default function AuditObjects() {
  const w = useWords(auditWords);
  const name = useName();
  const [filters, set, filtered] = useFilters({ within: '' });
  const list = useInfiniteQuery(objectsQuery(filters.within));
  const columns: Column<AuditObject>[] = [
    {
      key: 'subject',
      title: w('subject'),
      render: (row) => (
        <span className="hz-row">
          {row.name}
          {row.leaving && <StateBadge label={leaving} />}
        </span>
      ),
      card: 'title',
    },
    {
      key: 'post',
      title: w('post'),
      render: (row) => (
        <>
          {row.unit_name} {row.post_title}
          {row.mark_id && row.ground && (
            <div>
              <Link to={paths.auditMark(row.mark_id)}>{name(grounds, row.ground)}</Link>
            </div>
          )}
        </>
      ),
    },
    {
      key: 'since',
      title: w('since'),
      render: (row) => (
        <span className="hz-row">
          <DateText value={row.since} />
          {row.left_on && <span className="hz-muted">{w('leftOn', { on: row.left_on })}</span>}
        </span>
      ),
    },
    {
      key: 'audited',
      title: w('auditedOn'),
      render: (row) => (row.audited_on ? <DateText value={row.audited_on} /> : w('never')),
    },
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
    {
      key: 'audit',
      title: w('audit'),
      render: (row) => (row.audit_id ? <Link to={paths.audit(row.audit_id)}>{w('underWay')}</Link> : '—'),
      card: 'corner',
    },
  ];
  return (
    <Page
      title={w('allObjects')}
      crumbs={[
        { title: w('title'), to: paths.audits() },
        { title: w('plans'), to: paths.auditPlans() },
      ]}
      primary={
        <BeginButton what="auditMark" to={paths.auditMarkNew()}>
          {w('mark')}
        </BeginButton>
      }
    >
      <DataTable
        label={w('allObjects')}
        columns={columns}
        list={list}
        rowKey={(row) => row.cadre_id}
        filtered={filtered}
        toolbar={
          <FilterChoice name={w('due')} table={within} value={filters.within} set={(next) => set({ within: next })} />
        }
        empty={{ title: w('objectsEmpty'), hint: w('objectsHint') }}
      />
    </Page>
  );
}
