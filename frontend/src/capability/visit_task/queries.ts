/** Reading and moving visit tasks and what is logged on them. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import { paged } from '../../api/pages';
import type { components, paths as ApiPaths } from '../../api/schema.gen';

export { unitChoices } from '../../api/choices';

type Schemas = components['schemas'];
export type VisitTask = Schemas['VisitTaskView'];
export type VisitTaskRow = Schemas['VisitTaskRow'];
export type VisitTaskForm = Schemas['VisitTaskForm'];
export type Assignee = Schemas['VisitAssigneeView'];
export type Visit = Schemas['VisitView'];
export type VisitForm = Schemas['VisitForm'];
export type Totals = Schemas['VisitTotals'];
export type Statistics = Schemas['VisitStatistics'];
type Action = ApiPaths['/visit-tasks/{id}/actions/{action}']['post']['parameters']['path']['action'];

export interface VisitTaskFilter {
  state?: VisitTaskRow['state'];
  kind?: VisitTaskRow['kind'];
}

export const visitTasksQuery = (filter: VisitTaskFilter) =>
  infiniteQueryOptions({
    queryKey: ['visit-tasks', 'list', filter],
    queryFn: ({ pageParam }) =>
      data(api.GET('/visit-tasks', { params: { query: { ...filter, limit: 50, after: pageParam } } })),
    ...paged,
  });

export const visitTaskQuery = (id: string) =>
  queryOptions({
    queryKey: ['visit-tasks', id],
    queryFn: () => data(api.GET('/visit-tasks/{id}', { params: { path: { id } } })),
  });

export const visitsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['visit-tasks', id, 'visits'],
    queryFn: ({ pageParam }) =>
      data(api.GET('/visit-tasks/{id}/visits', { params: { path: { id }, query: { limit: 50, after: pageParam } } })),
    ...paged,
  });

export const statisticsQuery = ({ from, to }: { from: string; to: string }) =>
  queryOptions({
    queryKey: ['visit-tasks', 'statistics', from, to],
    queryFn: () =>
      data(api.GET('/visit-tasks/statistics', { params: { query: { from: from || undefined, to: to || undefined } } })),
  });

export const peopleChoices = (unit_id: string) => async (q: string) => {
  const { items } = await data(api.GET('/visit-task-assignees', { params: { query: { unit_id, q, limit: 20 } } }));
  return items.map((person) => ({ value: person.account_id, label: person.name }));
};

export async function receptionChoices() {
  const { items } = await data(api.GET('/notices', { params: { query: { kind: 'reception', limit: 50 } } }));
  return items.map((notice) => ({ value: notice.id, label: notice.title, hint: `${notice.start} – ${notice.end}` }));
}

export const createVisitTask = (body: VisitTaskForm, key: string) =>
  data(api.POST('/visit-tasks', { body, headers: once(key) }));

export const editVisitTask = (it: VisitTask, body: VisitTaskForm) =>
  data(api.PATCH('/visit-tasks/{id}', { params: { path: { id: it.id } }, body, headers: ifMatch(it) }));

export const actOnVisitTask = (it: VisitTask, action: string, body: Record<string, unknown>) =>
  data(
    api.POST('/visit-tasks/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as Action } },
      body,
      headers: ifMatch(it),
    }),
  );

export const logVisit = (it: VisitTask, body: VisitForm, key: string) =>
  data(api.POST('/visit-tasks/{id}/visits', { params: { path: { id: it.id } }, body, headers: once(key) }));

export const editVisit = (it: VisitTask, visit: Visit, body: VisitForm) =>
  data(
    api.PATCH('/visit-tasks/{id}/visits/{visit_id}', {
      params: { path: { id: it.id, visit_id: visit.id } },
      body,
      headers: ifMatch(visit),
    }),
  );
