/** Reading and handling what is in the opinion box. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch } from '../../api/client';
import { paged } from '../../api/pages';
import type { components } from '../../api/schema.gen';

type Schemas = components['schemas'];
export type Opinion = Schemas['OpinionView'];
export type OpinionRow = Schemas['OpinionRow'];

export const opinionsQuery = (state: string) =>
  infiniteQueryOptions({
    queryKey: ['opinions', 'list', state],
    queryFn: ({ pageParam }) =>
      data(
        api.GET('/opinions', {
          params: { query: { state: (state || undefined) as Opinion['state'] | undefined, after: pageParam } },
        }),
      ),
    ...paged,
  });

export const opinionQuery = (id: string) =>
  queryOptions({
    queryKey: ['opinions', id],
    queryFn: () => data(api.GET('/opinions/{id}', { params: { path: { id } } })),
  });

export const actOnOpinion = (it: Opinion, action: string, body: Record<string, unknown>) =>
  data(
    api.POST('/opinions/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as 'handle' } },
      body: body as Schemas['ActOnOpinion'],
      headers: ifMatch(it),
    }),
  );
