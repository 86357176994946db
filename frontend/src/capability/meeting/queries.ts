/** Meetings and their items (/meetings, /meeting-items). */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import { paged } from '../../api/pages';
import type { components, paths as ApiPaths } from '../../api/schema.gen';

export { unitChoices } from '../../api/choices';

type Schemas = components['schemas'];

export type Meeting = Schemas['MeetingView'];
export type MeetingRow = Schemas['MeetingRow'];
export type MeetingForm = Schemas['MeetingForm'];
export type Item = Schemas['MeetingItemView'];
export type ItemForm = Schemas['MeetingItemForm'];
export type ItemEdit = Schemas['MeetingItemEdit'];
export type CountForm = Schemas['CountForm'];
export type Outcome = Schemas['VoteOutcome'];
type MeetingAction = ApiPaths['/meetings/{id}/actions/{action}']['post']['parameters']['path']['action'];
type ItemAction = ApiPaths['/meeting-items/{id}/actions/{action}']['post']['parameters']['path']['action'];

export interface MeetingFilter {
  case_id?: string;
  state?: MeetingRow['state'];
  body?: MeetingRow['body'];
}

export const meetingsQuery = (filter: MeetingFilter) =>
  infiniteQueryOptions({
    queryKey: ['meetings', 'list', filter],
    queryFn: ({ pageParam }) =>
      data(api.GET('/meetings', { params: { query: { ...filter, limit: 50, after: pageParam } } })),
    ...paged,
  });

const LIVE_MS = 3000;

/** A meeting in session is read again every few seconds: the two counts come from two devices. */
export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['meetings', id],
    queryFn: () => data(api.GET('/meetings/{id}', { params: { path: { id } } })),
    refetchInterval: (query) => (query.state.data?.state === 'in_session' ? LIVE_MS : false),
  });

export const createMeeting = (body: MeetingForm, key: string) =>
  data(api.POST('/meetings', { body, headers: once(key) }));

export const editMeeting = (it: Meeting, body: MeetingForm) =>
  data(api.PATCH('/meetings/{id}', { params: { path: { id: it.id } }, body, headers: ifMatch(it) }));

export const putAttendance = (it: Meeting, present: number[]) =>
  data(
    api.PUT('/meetings/{id}/attendance', { params: { path: { id: it.id } }, body: { present }, headers: ifMatch(it) }),
  );

export const actOnMeeting = (it: Meeting, action: string, body: Record<string, unknown>) =>
  data(
    api.POST('/meetings/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as MeetingAction } },
      body,
      headers: ifMatch(it),
    }),
  );

export const createItem = (meetingId: string, body: ItemForm, key: string) =>
  data(api.POST('/meetings/{id}/items', { params: { path: { id: meetingId } }, body, headers: once(key) }));

export const editItem = (it: Item, body: ItemEdit) =>
  data(api.PATCH('/meeting-items/{id}', { params: { path: { id: it.id } }, body, headers: ifMatch(it) }));

export const enterCount = (it: Item, body: CountForm) =>
  data(api.POST('/meeting-items/{id}/counts', { params: { path: { id: it.id } }, body }));

export const actOnItem = (it: Item, action: string, body: Record<string, unknown>) =>
  data(
    api.POST('/meeting-items/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as ItemAction } },
      body,
      headers: ifMatch(it),
    }),
  );

/** Members who are in the register. */
export async function cadreChoices(text: string) {
  const { items } = await data(api.GET('/cadres', { params: { query: { q: text || undefined, limit: 20 } } }));
  return items.map((cadre) => ({ value: cadre.id, label: cadre.name, hint: cadre.title }));
}

/** Cases that may be put on an agenda. */
export async function caseChoices(text: string) {
  const query = { q: text || undefined, state: 'deliberating' as const, limit: 20 };
  const { items } = await data(api.GET('/selection-cases', { params: { query } }));
  return items.map((it) => ({ value: it.id, label: it.title, hint: it.number }));
}

/** The posts of a case with its candidates. */
export const agendaQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['meetings', 'agenda', caseId],
    queryFn: async () => {
      const [it, people] = await Promise.all([
        data(api.GET('/selection-cases/{id}', { params: { path: { id: caseId } } })),
        data(api.GET('/candidates', { params: { query: { case_id: caseId } } })),
      ]);
      return { posts: it.posts, people: people.items.filter((c) => c.state === 'shortlisted') };
    },
  });
