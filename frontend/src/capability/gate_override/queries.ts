/** Asking to pass a gate, and deciding on it. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import { paged } from '../../api/pages';
import type { components } from '../../api/schema.gen';

export type GateOverride = components['schemas']['GateOverrideView'];
export type GateOverrideForm = components['schemas']['GateOverrideForm'];

interface Filter {
  case_id?: string;
  state?: GateOverride['state'];
}

export const overridesQuery = (filter: Filter) =>
  infiniteQueryOptions({
    queryKey: ['gate-overrides', filter],
    queryFn: ({ pageParam }) =>
      data(api.GET('/gate-overrides', { params: { query: { ...filter, after: pageParam } } })),
    ...paged,
  });

export const overrideQuery = (id: string) =>
  queryOptions({
    queryKey: ['gate-overrides', id],
    queryFn: () => data(api.GET('/gate-overrides/{id}', { params: { path: { id } } })),
  });

/** Which rules of a case can be overridden at all. */
export const gateRulesQuery = () =>
  queryOptions({
    queryKey: ['gate-rules'],
    queryFn: async () => (await data(api.GET('/gate-rules'))).items,
    staleTime: Infinity,
  });

export const askOverride = (body: GateOverrideForm, key: string) =>
  data(api.POST('/gate-overrides', { body, headers: once(key) }));

export const actOnOverride = (it: GateOverride, action: string, body: { reason?: string }) =>
  data(
    api.POST('/gate-overrides/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as 'approve' } },
      body,
      headers: ifMatch(it),
    }),
  );
