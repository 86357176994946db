/** Reading and moving tips. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import { paged } from '../../api/pages';
import type { components, paths as ApiPaths } from '../../api/schema.gen';

export { cadreChoices, unitChoices } from '../../api/choices';

type Schemas = components['schemas'];
export type Tip = Schemas['TipView'];
export type TipRow = Schemas['TipRow'];
export type TipForm = Schemas['TipForm'];
type Action = ApiPaths['/tips/{id}/actions/{action}']['post']['parameters']['path']['action'];

export interface TipFilter {
  state?: TipRow['state'];
  source?: TipRow['source'];
}

export const tipsQuery = (filter: TipFilter) =>
  infiniteQueryOptions({
    queryKey: ['tips', 'list', filter],
    queryFn: ({ pageParam }) =>
      data(api.GET('/tips', { params: { query: { ...filter, limit: 50, after: pageParam } } })),
    ...paged,
  });

export const tipQuery = (id: string) =>
  queryOptions({
    queryKey: ['tips', id],
    queryFn: () => data(api.GET('/tips/{id}', { params: { path: { id } } })),
  });

export const createTip = (body: TipForm, key: string) => data(api.POST('/tips', { body, headers: once(key) }));

export const actOnTip = (it: Tip, action: string, body: Record<string, unknown>) =>
  data(
    api.POST('/tips/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as Action } },
      body,
      headers: ifMatch(it),
    }),
  );
