/** Reading and moving cases. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import { paged } from '../../api/pages';
import type { components, paths as ApiPaths } from '../../api/schema.gen';
import { paths } from '../../app/paths';

export { unitChoices } from '../../api/choices';

export type Case = components['schemas']['CaseView'];
export type CaseRow = components['schemas']['CaseRow'];
export type CaseForm = components['schemas']['CaseForm'];
export type CasePost = components['schemas']['CasePostView'];
export type CaseState = Case['state'];
export type CaseKind = Case['kind'];
export type CaseAction = ApiPaths['/selection-cases/{id}/actions/{action}']['post']['parameters']['path']['action'];

export interface CaseFilter {
  q?: string;
  state?: CaseState;
  kind?: CaseKind;
  suspended?: boolean;
}

export const casesQuery = (filter: CaseFilter) =>
  infiniteQueryOptions({
    queryKey: ['selection-cases', 'list', filter],
    queryFn: ({ pageParam }) =>
      data(api.GET('/selection-cases', { params: { query: { ...filter, limit: 50, after: pageParam } } })),
    ...paged,
  });

/** The board: the newest two hundred, by stage. */
export const boardQuery = (filter: CaseFilter) =>
  queryOptions({
    queryKey: ['selection-cases', 'board', filter],
    queryFn: async () =>
      (await data(api.GET('/selection-cases', { params: { query: { ...filter, limit: 200 } } }))).items,
  });

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['selection-cases', id],
    queryFn: () => data(api.GET('/selection-cases/{id}', { params: { path: { id } } })),
  });

export type Deadline = components['schemas']['DeadlineView'];

/** What is still to be done by a day, the nearest first; of one case, or of all that this person answers for. */
export const deadlinesQuery = (caseId?: string) =>
  queryOptions({
    queryKey: ['deadlines', caseId ?? 'all'],
    queryFn: async () =>
      (await data(api.GET('/deadlines', { params: { query: { open: true, case_id: caseId, limit: 200 } } }))).items,
  });

export const createCase = (body: CaseForm, key: string) =>
  data(api.POST('/selection-cases', { body, headers: once(key) }));

export const editCase = (it: Case, body: CaseForm) =>
  data(api.PATCH('/selection-cases/{id}', { params: { path: { id: it.id } }, body, headers: ifMatch(it) }));

export const actOnCase = (it: Case, action: string, body: { reason?: string }) =>
  data(
    api.POST('/selection-cases/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as CaseAction } },
      body,
      headers: ifMatch(it),
    }),
  );

/** For the search box. */
export async function findCases(text: string) {
  const { items } = await data(api.GET('/selection-cases', { params: { query: { q: text, limit: 20 } } }));
  return items.map((it) => ({
    id: it.id,
    title: it.title,
    hint: `${it.number} · ${it.unit_name}`,
    to: paths.case(it.id),
  }));
}

/** Choices of the form. */

export async function postChoices(text: string) {
  const { items } = await data(api.GET('/posts', { params: { query: { q: text, limit: 20 } } }));
  return items.map((post) => ({ value: post.id, label: post.name, hint: post.unit_name }));
}
