/** Reading and moving audits and their plans. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import dayjs from 'dayjs';
import { api, data, ifMatch, once } from '../../api/client';
import { paged } from '../../api/pages';
import type { components, paths as ApiPaths } from '../../api/schema.gen';
import { paths } from '../../app/paths';

export { cadreChoices, unitChoices } from '../../api/choices';

type Schemas = components['schemas'];
export type Audit = Schemas['AuditView'];
export type AuditRow = Schemas['AuditBrief'];
export type AuditForm = Schemas['AuditForm'];
export type Finding = Schemas['AuditFinding'];
export type Rectification = Schemas['AuditRectification'];
export type Paper = Schemas['AuditPaperView'];
export type Member = Schemas['AuditMember'];
export type Deadline = Schemas['DeadlineView'];
export type Party = NonNullable<Audit['answers_for']>;
export type Plan = Schemas['AuditPlanView'];
export type PlanRow = Schemas['AuditPlanRow'];
export type PlanItem = Schemas['AuditPlanItem'];
export type AuditObject = Schemas['AuditObject'];
export type AuditMark = Schemas['AuditMarkView'];
type Query = NonNullable<ApiPaths['/audits']['get']['parameters']['query']>;

export interface Filters {
  state?: string;
  kind?: string;
  open?: string;
  year?: string;
  q?: string;
  issued_from?: string;
  issued_to?: string;
}

export const auditsQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['audits', 'list', filters],
    queryFn: ({ pageParam }) => {
      const set = Object.fromEntries(Object.entries(filters).filter(([, value]) => value)) as Query;
      return data(api.GET('/audits', { params: { query: { ...set, limit: 50, after: pageParam } } }));
    },
    ...paged,
  });

export async function findAudits(text: string) {
  const { items } = await data(api.GET('/audits', { params: { query: { q: text, limit: 20 } } }));
  return items.map((row) => ({
    id: row.id,
    title: row.project ?? row.subject_name,
    hint: [row.number, row.unit_name, row.post_title].filter(Boolean).join(' · '),
    to: paths.audit(row.id),
  }));
}

export const auditQuery = (id: string) =>
  queryOptions({
    queryKey: ['audits', id],
    queryFn: () => data(api.GET('/audits/{id}', { params: { path: { id } } })),
  });

export const auditorsQuery = (audit_id: string) =>
  queryOptions({
    queryKey: ['audits', 'auditors', audit_id],
    queryFn: async () => (await data(api.GET('/auditors', { params: { query: { audit_id } } }))).items,
  });

export const createAudit = (body: AuditForm, key: string) => data(api.POST('/audits', { body, headers: once(key) }));

export const actOnAudit = (it: Audit, action: string, body: Record<string, unknown>) =>
  data(
    api.POST('/audits/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as 'propose' } },
      body,
      headers: ifMatch(it),
    }),
  );

export const documentQuery = (id: string, kind: string, n?: number) =>
  queryOptions({
    queryKey: ['audits', id, 'document', kind, n],
    queryFn: () =>
      data(
        api.GET('/audits/{id}/documents/{kind}', { params: { path: { id, kind: kind as 'report' }, query: { n } } }),
      ),
  });

export const plansQuery = () =>
  infiniteQueryOptions({
    queryKey: ['audit-plans', 'list'],
    queryFn: ({ pageParam }) => data(api.GET('/audit-plans', { params: { query: { limit: 50, after: pageParam } } })),
    ...paged,
  });

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['audit-plans', id],
    queryFn: () => data(api.GET('/audit-plans/{id}', { params: { path: { id } } })),
  });

export const createPlan = (body: Schemas['AuditPlanForm'], key: string) =>
  data(api.POST('/audit-plans', { body, headers: once(key) }));

export const editPlan = (it: Plan, items: Schemas['AuditPlanItemForm'][]) =>
  data(api.PATCH('/audit-plans/{id}', { params: { path: { id: it.id } }, body: { items }, headers: ifMatch(it) }));

export const actOnPlan = (it: Plan, action: string, body: Record<string, unknown>) =>
  data(
    api.POST('/audit-plans/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as 'submit' } },
      body,
      headers: ifMatch(it),
    }),
  );

/** Who must be audited within so many days, or everybody. */
export const objectsQuery = (within: string) =>
  infiniteQueryOptions({
    queryKey: ['audit-objects', within],
    queryFn: ({ pageParam }) => {
      const due_by = within ? dayjs().add(Number(within), 'day').format('YYYY-MM-DD') : undefined;
      return data(api.GET('/audit-objects', { params: { query: { due_by, limit: 50, after: pageParam } } }));
    },
    ...paged,
  });

export const markQuery = (id: string) =>
  queryOptions({
    queryKey: ['audit-marks', id],
    queryFn: () => data(api.GET('/audit-marks/{id}', { params: { path: { id } } })),
  });

export const createMark = (body: Schemas['AuditMarkForm'], key: string) =>
  data(api.POST('/audit-marks', { body, headers: once(key) }));

export const actOnMark = (it: AuditMark, action: string, reason: string) =>
  data(
    api.POST('/audit-marks/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as 'withdraw' } },
      body: { reason },
      headers: ifMatch(it),
    }),
  );

/** What somebody serves in. */
export const servingQuery = (cadre_id: string | undefined) =>
  queryOptions({
    queryKey: ['tenures', { cadre_id, state: 'serving' }],
    queryFn: async () => {
      const query = { cadre_id, state: 'serving', limit: 50 } as const;
      return (await data(api.GET('/tenures', { params: { query } }))).items;
    },
    enabled: cadre_id !== undefined,
  });

export const rotationQuery = (unit_id: string, year: number) =>
  queryOptions({
    queryKey: ['audit-rotation', unit_id, year],
    queryFn: () => data(api.GET('/audit-rotation', { params: { query: { unit_id, year } } })),
  });
