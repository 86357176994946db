/** Reading and changing the shortlist of a case. */
import { queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import type { components } from '../../api/schema.gen';

type Schemas = components['schemas'];
export type Shortlist = Schemas['ShortlistView'];
export type ShortlistPost = Schemas['ShortlistPostView'];
export type Candidate = Schemas['CandidateView'];
export type Answer = Schemas['ShortlistAnswer'];
export type Evidence = Schemas['CandidateEvidence'];
export type Question = Schemas['CandidateQuestion'];

export const shortlistQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['shortlists', caseId],
    queryFn: () => data(api.GET('/shortlists/{case_id}', { params: { path: { case_id: caseId } } })),
  });

export const addCandidate = (body: Schemas['CandidateForm'], key: string) =>
  data(api.POST('/candidates', { body, headers: once(key) }));

export const actOnCandidate = (candidate: Candidate, action: string, body: { reason?: string }) =>
  data(
    api.POST('/candidates/{id}/actions/{action}', {
      params: { path: { id: candidate.id, action } },
      body,
      headers: ifMatch(candidate),
    }),
  );

export const putAnswers = (candidate: Candidate, answers: Answer[]) =>
  data(
    api.PUT('/candidates/{id}/answers', {
      params: { path: { id: candidate.id } },
      body: { answers },
      headers: ifMatch(candidate),
    }),
  );

export const putEvidence = (candidate: Candidate, body: Evidence) =>
  data(
    api.PUT('/candidates/{id}/evidence', {
      params: { path: { id: candidate.id } },
      body,
      headers: ifMatch(candidate),
    }),
  );

export const putPost = (caseId: string, post: ShortlistPost, body: Schemas['ShortlistPostForm']) =>
  data(
    api.PUT('/shortlists/{case_id}/posts/{post_id}', {
      params: { path: { case_id: caseId, post_id: post.post_id } },
      body,
      headers: ifMatch(post),
    }),
  );

/** Cadres by name, pinyin or initials, for the picker. */
export async function findCadres(text: string) {
  const { items } = await data(api.GET('/cadres', { params: { query: { q: text || undefined, limit: 20 } } }));
  return items.map((c) => ({ value: c.id, label: c.name, hint: [c.unit_name, c.title].filter(Boolean).join(' · ') }));
}
