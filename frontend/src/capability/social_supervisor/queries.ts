/** Reading and moving terms of supervisors, and the cases to which one is admitted. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import { paged } from '../../api/pages';
import type { components, paths as ApiPaths } from '../../api/schema.gen';

export { unitChoices } from '../../api/choices';

type Schemas = components['schemas'];
export type Term = Schemas['SocialSupervisorView'];
export type TermRow = Schemas['SocialSupervisorRow'];
export type TermForm = Schemas['SocialSupervisorForm'];
export type Admission = Schemas['AdmissionView'];
export type Evaluation = Schemas['EvaluationForm'];
export type Sums = Schemas['EvaluationSums'];
export type Session = Schemas['SupervisorSessionView'];
export type SessionForm = Schemas['SupervisorSessionForm'];
export type AdmittedCase = Schemas['AdmittedCaseView'];
export type AdmittedRow = Schemas['AdmittedCaseRow'];
type Action = ApiPaths['/social-supervisors/{id}/actions/{action}']['post']['parameters']['path']['action'];

export interface TermFilter {
  q?: string;
  state?: TermRow['state'];
}

export const termsQuery = (filter: TermFilter) =>
  infiniteQueryOptions({
    queryKey: ['social-supervisors', 'list', filter],
    queryFn: ({ pageParam }) =>
      data(api.GET('/social-supervisors', { params: { query: { ...filter, limit: 50, after: pageParam } } })),
    ...paged,
  });

export const termQuery = (id: string) =>
  queryOptions({
    queryKey: ['social-supervisors', id],
    queryFn: () => data(api.GET('/social-supervisors/{id}', { params: { path: { id } } })),
  });

/** Who holds the office. */
export const accountsQuery = () =>
  queryOptions({
    queryKey: ['social-supervisors', 'accounts'],
    queryFn: async () => (await data(api.GET('/social-supervisors/accounts'))).items,
  });

export const createTerm = (body: TermForm, key: string) =>
  data(api.POST('/social-supervisors', { body, headers: once(key) }));

export const actOnTerm = (it: Term, action: string, body: Record<string, unknown>) =>
  data(
    api.POST('/social-supervisors/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as Action } },
      body,
      headers: ifMatch(it),
    }),
  );

export const sessionsQuery = () =>
  infiniteQueryOptions({
    queryKey: ['supervisor-sessions'],
    queryFn: ({ pageParam }) =>
      data(api.GET('/supervisor-sessions', { params: { query: { limit: 20, after: pageParam } } })),
    ...paged,
  });

export const createSession = (body: SessionForm, key: string) =>
  data(api.POST('/supervisor-sessions', { body, headers: once(key) }));

export const editSession = (it: Session, body: SessionForm) =>
  data(api.PATCH('/supervisor-sessions/{id}', { params: { path: { id: it.id } }, body, headers: ifMatch(it) }));

/** Terms of which somebody may have attended a session: those that run, and those that ended. */
export const termChoicesQuery = () =>
  queryOptions({
    queryKey: ['social-supervisors', 'choices'],
    queryFn: async () => (await data(api.GET('/social-supervisors', { params: { query: { limit: 200 } } }))).items,
    select: (items) => items.filter((it) => it.state === 'engaged' || it.state === 'ended'),
  });

/** Cases to which somebody may be admitted. */
export async function caseChoices(text: string) {
  const { items } = await data(api.GET('/selection-cases', { params: { query: { q: text || undefined, limit: 20 } } }));
  return items.map((it) => ({ value: it.id, label: it.title, hint: it.number }));
}

export const admittedQuery = () =>
  infiniteQueryOptions({
    queryKey: ['admitted-cases', 'list'],
    queryFn: ({ pageParam }) =>
      data(api.GET('/admitted-cases', { params: { query: { limit: 50, after: pageParam } } })),
    ...paged,
  });

export const admittedCaseQuery = (id: string) =>
  queryOptions({
    queryKey: ['admitted-cases', id],
    queryFn: () => data(api.GET('/admitted-cases/{id}', { params: { path: { id } } })),
  });

export const evaluate = (id: string, body: Evaluation, key: string) =>
  data(api.POST('/admitted-cases/{id}/evaluation', { params: { path: { id } }, body, headers: once(key) }));
