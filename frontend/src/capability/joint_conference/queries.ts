/** Reading and moving joint conferences. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import { paged } from '../../api/pages';
import type { components, paths as ApiPaths } from '../../api/schema.gen';

export { unitChoices } from '../../api/choices';

type Schemas = components['schemas'];
export type Conference = Schemas['JointConferenceView'];
export type ConferenceRow = Schemas['JointConferenceRow'];
export type ConferenceForm = Schemas['JointConferenceForm'];
export type Item = Schemas['JointItemView'];
type Action = ApiPaths['/joint-conferences/{id}/actions/{action}']['post']['parameters']['path']['action'];

export const conferencesQuery = (state?: ConferenceRow['state']) =>
  infiniteQueryOptions({
    queryKey: ['joint-conferences', 'list', state ?? ''],
    queryFn: ({ pageParam }) =>
      data(api.GET('/joint-conferences', { params: { query: { state, limit: 50, after: pageParam } } })),
    ...paged,
  });

/** The conference at which an item was exchanged. */
export const ofItemQuery = (item_id: string) =>
  queryOptions({
    queryKey: ['joint-conferences', 'of-item', item_id],
    queryFn: () => data(api.GET('/joint-conferences', { params: { query: { item_id } } })),
  });

export const conferenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['joint-conferences', id],
    queryFn: () => data(api.GET('/joint-conferences/{id}', { params: { path: { id } } })),
  });

/** The days to the next conference of a unit, when one has been held. */
export const nextQuery = (unit: string) =>
  queryOptions({
    queryKey: ['joint-conferences', 'next', unit],
    queryFn: async () =>
      (await data(api.GET('/deadlines', { params: { query: { open: true, object_id: unit } } }))).items,
    select: (items) => items.find((it) => it.kind === 'joint_conference_next'),
  });

export const createConference = (body: ConferenceForm, key: string) =>
  data(api.POST('/joint-conferences', { body, headers: once(key) }));

export const editConference = (it: Conference, body: ConferenceForm) =>
  data(api.PATCH('/joint-conferences/{id}', { params: { path: { id: it.id } }, body, headers: ifMatch(it) }));

export const actOnConference = (it: Conference, action: string, body: Record<string, unknown>) =>
  data(
    api.POST('/joint-conferences/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as Action } },
      body,
      headers: ifMatch(it),
    }),
  );
