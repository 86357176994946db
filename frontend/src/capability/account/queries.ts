/** Reading and changing accounts. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import { paged } from '../../api/pages';
import type { components, paths as ApiPaths } from '../../api/schema.gen';

export type Account = components['schemas']['AccountView'];
export type Grant = components['schemas']['GrantForm'];
export type CreateAccount = components['schemas']['CreateAccount'];
export type EditAccount = components['schemas']['EditAccount'];
export type Role = components['schemas']['Role'];
export type AccountAction = ApiPaths['/accounts/{id}/actions/{action}']['post']['parameters']['path']['action'];

export const accountsQuery = (filter: { q?: string; role?: Role }) =>
  infiniteQueryOptions({
    queryKey: ['accounts', 'list', filter],
    queryFn: ({ pageParam }) =>
      data(api.GET('/accounts', { params: { query: { ...filter, limit: 50, after: pageParam } } })),
    ...paged,
  });

export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: ['accounts', id],
    queryFn: () => data(api.GET('/accounts/{id}', { params: { path: { id } } })),
  });

export const createAccount = (body: CreateAccount, key: string) =>
  data(api.POST('/accounts', { body, headers: once(key) }));

export const editAccount = (it: Account, body: EditAccount) =>
  data(api.PATCH('/accounts/{id}', { params: { path: { id: it.id } }, body, headers: ifMatch(it) }));

export const grantRoles = (it: Account, roles: Grant[]) =>
  data(api.PUT('/accounts/{id}/roles', { params: { path: { id: it.id } }, body: { roles }, headers: ifMatch(it) }));

export const actOnAccount = (it: Account, action: string, body: { reason?: string }) =>
  data(
    api.POST('/accounts/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as AccountAction } },
      body,
      headers: ifMatch(it),
    }),
  );

/** Scopes of the grant form: the path of a unit. */
export async function scopeChoices(text: string) {
  const { items } = await data(api.GET('/units', { params: { query: { q: text, limit: 20 } } }));
  return items.map((unit) => ({ value: unit.path, label: unit.name, hint: unit.path }));
}
