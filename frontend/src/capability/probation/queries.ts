/** Reading and moving probations. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch } from '../../api/client';
import { paged } from '../../api/pages';
import type { components } from '../../api/schema.gen';

export type Probation = components['schemas']['ProbationView'];
export type ProbationRow = components['schemas']['ProbationRow'];

export interface ProbationFilter {
  open?: boolean;
  state?: Probation['state'];
  case_id?: string;
}

export const probationsQuery = (filter: ProbationFilter) =>
  infiniteQueryOptions({
    queryKey: ['probations', 'list', filter],
    queryFn: ({ pageParam }) =>
      data(api.GET('/probations', { params: { query: { ...filter, limit: 50, after: pageParam } } })),
    ...paged,
  });

export const probationQuery = (id: string) =>
  queryOptions({
    queryKey: ['probations', id],
    queryFn: () => data(api.GET('/probations/{id}', { params: { path: { id } } })),
  });

export const actOnProbation = (it: Probation, action: string, body: Record<string, unknown>) =>
  data(
    api.POST('/probations/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as 'inspect' } },
      body,
      headers: ifMatch(it),
    }),
  );
