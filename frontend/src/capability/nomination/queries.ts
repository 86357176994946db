/** Reading and changing nominations. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import { paged } from '../../api/pages';
import type { components } from '../../api/schema.gen';

type Schemas = components['schemas'];
export type Nomination = Schemas['NominationView'];
export type NominationRow = Schemas['NominationRow'];
export type NominationForm = Schemas['NominationForm'];
export type Call = Schemas['NominationCall'];
export type Stated = Schemas['QualificationForm'];

export interface Filters {
  case_id?: string;
  state?: string;
  source?: string;
  mine?: string;
}

export const nominationsQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['nominations', 'list', filters],
    queryFn: ({ pageParam }) =>
      data(
        api.GET('/nominations', {
          params: {
            query: {
              case_id: filters.case_id || undefined,
              state: (filters.state || undefined) as Nomination['state'] | undefined,
              source: (filters.source || undefined) as Nomination['source'] | undefined,
              mine: filters.mine === 'yes' || undefined,
              after: pageParam,
            },
          },
        }),
      ),
    ...paged,
  });

export const nominationQuery = (id: string) =>
  queryOptions({
    queryKey: ['nominations', id],
    queryFn: () => data(api.GET('/nominations/{id}', { params: { path: { id } } })),
  });

/** Posts that are open for nominations. */
export const callsQuery = () =>
  queryOptions({ queryKey: ['nomination-calls'], queryFn: () => data(api.GET('/nomination-calls')) });

export const createNomination = (body: NominationForm, key: string) =>
  data(api.POST('/nominations', { body, headers: once(key) }));

export const editNomination = (nomination: Nomination, body: NominationForm) =>
  data(
    api.PATCH('/nominations/{id}', {
      params: { path: { id: nomination.id } },
      body,
      headers: ifMatch(nomination),
    }),
  );

export const putStated = (nomination: Nomination, body: Stated) =>
  data(
    api.PUT('/nominations/{id}/qualification', {
      params: { path: { id: nomination.id } },
      body,
      headers: ifMatch(nomination),
    }),
  );

export const actOnNomination = (nomination: Nomination, action: string, body: { reason?: string }) =>
  data(
    api.POST('/nominations/{id}/actions/{action}', {
      params: { path: { id: nomination.id, action } },
      body,
      headers: ifMatch(nomination),
    }),
  );

/** Cadres by name, pinyin or initials, for the picker. */
export async function findCadres(text: string) {
  const { items } = await data(api.GET('/cadres', { params: { query: { q: text || undefined, limit: 20 } } }));
  return items.map((c) => ({ value: c.id, label: c.name, hint: [c.unit_name, c.title].filter(Boolean).join(' · ') }));
}
