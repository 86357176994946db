/** Reading and changing posts and who holds them. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import { paged } from '../../api/pages';
import type { components } from '../../api/schema.gen';
import { paths } from '../../app/paths';

export { unitChoices } from '../../api/choices';

export type Post = components['schemas']['PostView'];
export type PostRow = components['schemas']['PostRow'];
export type PostForm = components['schemas']['PostForm'];
export type Tenure = components['schemas']['TenureView'];
export type TenureForm = components['schemas']['TenureForm'];

export interface PostFilter {
  q?: string;
  unit_id?: string;
  vacant?: boolean;
  state?: Post['state'];
}

export const postsQuery = (filter: PostFilter) =>
  infiniteQueryOptions({
    queryKey: ['posts', filter],
    queryFn: ({ pageParam }) => data(api.GET('/posts', { params: { query: { ...filter, after: pageParam } } })),
    ...paged,
  });

export const postQuery = (id: string) =>
  queryOptions({
    queryKey: ['posts', id],
    queryFn: () => data(api.GET('/posts/{id}', { params: { path: { id } } })),
  });

export const postTenuresQuery = (id: string) =>
  queryOptions({
    queryKey: ['tenures', { post_id: id }],
    queryFn: async () => (await data(api.GET('/posts/{id}/tenures', { params: { path: { id } } }))).items,
  });

export const createPost = (body: PostForm, key: string) => data(api.POST('/posts', { body, headers: once(key) }));

export const editPost = (post: Post, body: PostForm) =>
  data(api.PATCH('/posts/{id}', { params: { path: { id: post.id } }, body, headers: ifMatch(post) }));

export const actOnPost = (post: Post, action: string, body: { reason?: string }) =>
  data(
    api.POST('/posts/{id}/actions/{action}', {
      params: { path: { id: post.id, action: action as 'abolish' } },
      body,
      headers: ifMatch(post),
    }),
  );

export const createTenure = (body: TenureForm, key: string) => data(api.POST('/tenures', { body, headers: once(key) }));

export const endTenure = (tenure: Tenure, body: { to: string; reason: string }) =>
  data(
    api.POST('/tenures/{id}/actions/{action}', {
      params: { path: { id: tenure.id, action: 'end' } },
      body,
      headers: ifMatch(tenure),
    }),
  );

/** Choices of the forms. */

export async function cadreChoices(text: string) {
  const { items } = await data(api.GET('/cadres', { params: { query: { q: text, limit: 20 } } }));
  return items.map((cadre) => ({ value: cadre.id, label: cadre.name, hint: cadre.title }));
}

/** For the search box. */
export async function findPosts(text: string) {
  const { items } = await data(api.GET('/posts', { params: { query: { q: text, limit: 20 } } }));
  return items.map((post) => ({ id: post.id, title: post.name, hint: post.unit_name, to: paths.post(post.id) }));
}
