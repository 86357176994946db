/** Parameters in force, and the versions that change them. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import { paged } from '../../api/pages';
import type { components } from '../../api/schema.gen';

export type Parameters = components['schemas']['ParametersView'];
export type Parameter = components['schemas']['ParameterView'];
export type ParameterVersion = components['schemas']['ParameterVersionView'];
export type ParameterVersionRow = components['schemas']['ParameterVersionRow'];
export type ParameterProposal = components['schemas']['ParameterProposal'];

export const parametersQuery = () =>
  queryOptions({ queryKey: ['parameters'], queryFn: () => data(api.GET('/parameters')) });

export const versionsQuery = () =>
  infiniteQueryOptions({
    queryKey: ['parameters', 'versions'],
    queryFn: ({ pageParam }) => data(api.GET('/parameters/versions', { params: { query: { after: pageParam } } })),
    ...paged,
  });

export const versionQuery = (id: string) =>
  queryOptions({
    queryKey: ['parameters', 'versions', id],
    queryFn: () => data(api.GET('/parameters/versions/{id}', { params: { path: { id } } })),
  });

export const proposeVersion = (body: ParameterProposal, key: string) =>
  data(api.POST('/parameters/versions', { body, headers: once(key) }));

export const actOnVersion = (read: ParameterVersion, action: string, body: { reason?: string }) =>
  data(
    api.POST('/parameters/versions/{id}/actions/{action}', {
      params: { path: { id: read.id, action: action as 'approve' } },
      body,
      headers: ifMatch(read),
    }),
  );
