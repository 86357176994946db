/** Deliberation before the meeting. */
import { queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import type { components, paths as ApiPaths } from '../../api/schema.gen';

export type Deliberation = components['schemas']['DeliberationView'];
export type DeliberationForm = components['schemas']['DeliberationForm'];
type Action = ApiPaths['/deliberations/{id}/actions/{action}']['post']['parameters']['path']['action'];

export const deliberationsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['deliberations', caseId],
    queryFn: async () => (await data(api.GET('/deliberations', { params: { query: { case_id: caseId } } }))).items,
  });

/** Supervisors who may sit in: who is admitted to the case. */
export const observersQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['deliberations', 'observers', caseId],
    queryFn: async () =>
      (await data(api.GET('/deliberation-observers', { params: { query: { case_id: caseId } } }))).items,
  });

export const createDeliberation = (body: DeliberationForm, key: string) =>
  data(api.POST('/deliberations', { body, headers: once(key) }));

export const actOnDeliberation = (it: Deliberation, action: string, body: Record<string, unknown>) =>
  data(
    api.POST('/deliberations/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as Action } },
      body: body as { text: string },
      headers: ifMatch(it),
    }),
  );
