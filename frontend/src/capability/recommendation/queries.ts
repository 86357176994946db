/** Reading and changing recommendation rounds. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import { paged } from '../../api/pages';
import type { components } from '../../api/schema.gen';

type Schemas = components['schemas'];
export type Round = Schemas['RoundView'];
export type RoundRow = Schemas['RoundRow'];
export type RoundForm = Schemas['RoundForm'];
export type Sheet = Schemas['RecommendationSheet'];
export type Side = Schemas['RecommendationSide'];
export type Tier = Schemas['CountTier'];
export type Case = Schemas['CaseView'];

interface Filters {
  case_id?: string;
  state?: string;
}

export const roundsQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['recommendation-rounds', 'list', filters],
    queryFn: ({ pageParam }) =>
      data(
        api.GET('/recommendation-rounds', {
          params: {
            query: {
              case_id: filters.case_id || undefined,
              state: (filters.state || undefined) as Round['state'] | undefined,
              after: pageParam,
            },
          },
        }),
      ),
    ...paged,
  });

export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ['recommendation-rounds', id],
    queryFn: () => data(api.GET('/recommendation-rounds/{id}', { params: { path: { id } } })),
  });

/** The case of a new round, for its posts. */
export const roundCaseQuery = (id: string) =>
  queryOptions({
    queryKey: ['selection-cases', id],
    queryFn: () => data(api.GET('/selection-cases/{id}', { params: { path: { id } } })),
  });

export const createRound = (body: RoundForm, key: string) =>
  data(api.POST('/recommendation-rounds', { body, headers: once(key) }));

export const editRound = (round: Round, body: RoundForm) =>
  data(api.PATCH('/recommendation-rounds/{id}', { params: { path: { id: round.id } }, body, headers: ifMatch(round) }));

export const putNominees = (round: Round, nominees: Schemas['RecommendationNominee'][]) =>
  data(
    api.PUT('/recommendation-rounds/{id}/nominees', {
      params: { path: { id: round.id } },
      body: { nominees },
      headers: ifMatch(round),
    }),
  );

export const putCount = (round: Round, side: Side, body: Sheet) =>
  data(
    api.PUT('/recommendation-rounds/{id}/counts/{side}', {
      params: { path: { id: round.id, side } },
      body,
      headers: ifMatch(round),
    }),
  );

export const actOnRound = (round: Round, action: string, body: Schemas['ActOnRound']) =>
  data(
    api.POST('/recommendation-rounds/{id}/actions/{action}', {
      params: { path: { id: round.id, action } },
      body,
      headers: ifMatch(round),
    }),
  );

/** Cadres by name, pinyin or initials, for the picker. */
export async function findCadres(text: string) {
  const { items } = await data(api.GET('/cadres', { params: { query: { q: text || undefined, limit: 20 } } }));
  return items.map((c) => ({ value: c.id, label: c.name, hint: [c.unit_name, c.title].filter(Boolean).join(' · ') }));
}
