/** The plans of audits by year, and the way to a new one. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { BeginButton, BeginLink } from '../../session/Begin';
import { DataTable } from '../../ui/DataTable';
import { Page } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { auditWords, planStates } from './labels';
import { plansQuery } from './queries';
import type { PlanRow } from './queries';

export default function AuditPlans() {
  const w = useWords(auditWords);
  const list = useInfiniteQuery(plansQuery());
  return (
    <Page
      title={w('plans')}
      crumbs={[{ title: w('title'), to: paths.audits() }]}
      extra={
        <>
          <Link to={paths.auditRotation()}>{w('rotation')}</Link>{' '}
          <Link to={paths.auditObjects()}>{w('allObjects')}</Link>
        </>
      }
      primary={
        <BeginButton what="auditPlan" to={paths.auditPlanNew()}>
          {w('planCreate')}
        </BeginButton>
      }
    >
      <DataTable<PlanRow>
        label={w('plans')}
        columns={[
          { key: 'year', title: w('year'), render: (row) => w('planTitle', { year: row.year }), card: 'title' },
          { key: 'unit', title: w('unit'), render: (row) => row.unit_name },
          { key: 'items', title: w('count'), render: (row) => row.items, num: true, width: 90 },
          {
            key: 'state',
            title: w('state'),
            render: (row) => <StateBadge label={planStates[row.state]} />,
            card: 'corner',
          },
        ]}
        list={list}
        rowKey={(row) => row.id}
        to={(row) => paths.auditPlan(row.id)}
        empty={{
          title: w('planEmpty'),
          hint: w('planEmptyHint'),
          action: (
            <BeginLink what="auditPlan" to={paths.auditPlanNew()}>
              {w('planCreate')}
            </BeginLink>
          ),
        }}
      />
    </Page>
  );
}
