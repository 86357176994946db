/** Reading and moving notices. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import { paged } from '../../api/pages';
import type { components } from '../../api/schema.gen';
import { paths } from '../../app/paths';

export { cadreChoices, unitChoices } from '../../api/choices';

type Schemas = components['schemas'];
export type Notice = Schemas['NoticeView'];
export type NoticeRow = Schemas['NoticeRow'];
export type NoticeForm = Schemas['NoticeForm'];
export type NoticeKind = Schemas['NoticeKind'];
export type NoticeDocument = Schemas['NoticeDocument'];
export type NoticePreview = Schemas['NoticePreview'];
export type Feedback = Schemas['FeedbackView'];
export type Channel = Schemas['NoticeChannel'];
export type FeedbackForm = Schemas['FeedbackForm'];

export type NoticeContent = Schemas['NoticeContent'];

export interface Filters {
  case_id?: string;
  kind?: string;
  state?: string;
}

export const noticesQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['notices', 'list', filters],
    queryFn: ({ pageParam }) =>
      data(
        api.GET('/notices', {
          params: {
            query: {
              case_id: filters.case_id || undefined,
              kind: (filters.kind || undefined) as NoticeKind | undefined,
              state: (filters.state || undefined) as Notice['state'] | undefined,
              after: pageParam,
            },
          },
        }),
      ),
    ...paged,
  });

export async function findNotices(text: string) {
  const { items } = await data(api.GET('/notices', { params: { query: { q: text, limit: 20 } } }));
  return items.map((row) => ({
    id: row.id,
    title: row.title,
    hint: [row.number, row.unit_name].filter(Boolean).join(' · '),
    to: paths.notice(row.id),
  }));
}

/** Notices whose window touches these days, at most two hundred. */
export const windowsQuery = (from: string, to: string, kind: NoticeKind | '') =>
  queryOptions({
    queryKey: ['notices', 'windows', from, to, kind],
    queryFn: () => data(api.GET('/notices', { params: { query: { from, to, kind: kind || undefined, limit: 200 } } })),
  });

export const noticeQuery = (id: string) =>
  queryOptions({
    queryKey: ['notices', id],
    queryFn: () => data(api.GET('/notices/{id}', { params: { path: { id } } })),
  });

/** Whose notice it is: a case's, or a unit's. */
export interface Home {
  case_id?: string;
  unit_id?: string;
}

/** A first version from what the case or the unit knows. */
export const suggestionQuery = (home: Home, kind: NoticeKind) =>
  queryOptions({
    queryKey: ['notices', 'suggestion', home, kind],
    queryFn: () => data(api.GET('/notices/suggestion', { params: { query: { ...home, kind } } })),
    staleTime: Infinity,
  });

export const previewNotice = (body: NoticeForm) => data(api.POST('/notices/preview', { body }));

export const createNotice = (body: NoticeForm, key: string) => data(api.POST('/notices', { body, headers: once(key) }));

export const editNotice = (it: Notice, body: NoticeForm) =>
  data(api.PATCH('/notices/{id}', { params: { path: { id: it.id } }, body, headers: ifMatch(it) }));

export function actOnNotice(it: Notice, action: string, body: Record<string, unknown>) {
  const path = { id: it.id };
  const headers = ifMatch(it);
  if (action === 'confirm') {
    const said = body as Schemas['ConfirmNotice'];
    return data(api.POST('/notices/{id}/actions/confirm', { params: { path }, body: said, headers }));
  }
  if (action === 'extend') {
    const until = body as Schemas['ExtendNotice'];
    return data(api.POST('/notices/{id}/actions/extend', { params: { path }, body: until, headers }));
  }
  if (action === 'post') {
    const places = body as unknown as Schemas['NoticeChannels'];
    return data(api.PUT('/notices/{id}/channels', { params: { path }, body: places, headers }));
  }
  const plain = { ...path, action: action as 'submit' };
  return data(api.POST('/notices/{id}/actions/{action}', { params: { path: plain }, body, headers }));
}

export const addFeedback = (it: Notice, body: FeedbackForm, key: string) =>
  data(
    api.POST('/notices/{id}/feedback', {
      params: { path: { id: it.id } },
      body,
      headers: { ...ifMatch(it), ...once(key) },
    }),
  );

export const concludeFeedback = (it: Notice, report: string, body: Schemas['ConcludeFeedback']) =>
  data(
    api.POST('/notices/{id}/feedback/{feedback_id}/actions/conclude', {
      params: { path: { id: it.id, feedback_id: report } },
      body,
      headers: ifMatch(it),
    }),
  );
