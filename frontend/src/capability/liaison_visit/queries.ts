/** Reading and moving liaison visits. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import { paged } from '../../api/pages';
import type { components, paths as ApiPaths } from '../../api/schema.gen';

export { cadreChoices, unitChoices } from '../../api/choices';

type Schemas = components['schemas'];
export type Visit = Schemas['LiaisonVisitView'];
export type VisitRow = Schemas['LiaisonVisitRow'];
export type VisitForm = Schemas['LiaisonVisitForm'];
export type Fact = Schemas['LiaisonFactView'];
export type OrganVisits = Schemas['OrganVisits'];
type Action = ApiPaths['/liaison-visits/{id}/actions/{action}']['post']['parameters']['path']['action'];

export interface VisitFilter {
  organ?: VisitRow['organ'];
  state?: VisitRow['state'];
}

export const visitsQuery = (filter: VisitFilter) =>
  infiniteQueryOptions({
    queryKey: ['liaison-visits', 'list', filter],
    queryFn: ({ pageParam }) =>
      data(api.GET('/liaison-visits', { params: { query: { ...filter, limit: 50, after: pageParam } } })),
    ...paged,
  });

export const visitQuery = (id: string) =>
  queryOptions({
    queryKey: ['liaison-visits', id],
    queryFn: () => data(api.GET('/liaison-visits/{id}', { params: { path: { id } } })),
  });

export const statisticsQuery = () =>
  queryOptions({
    queryKey: ['liaison-visits', 'statistics'],
    queryFn: async () => (await data(api.GET('/liaison-visits/statistics'))).items,
  });

export const createVisit = (body: VisitForm, key: string) =>
  data(api.POST('/liaison-visits', { body, headers: once(key) }));

export const actOnVisit = (it: Visit, action: string, body: Record<string, unknown>) =>
  data(
    api.POST('/liaison-visits/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as Action } },
      body,
      headers: ifMatch(it),
    }),
  );
