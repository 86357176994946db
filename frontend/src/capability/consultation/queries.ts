/** Letters asking for an opinion, and the four musts that they settle (/consultations, /verifications). */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import { paged } from '../../api/pages';
import type { components, paths as ApiPaths } from '../../api/schema.gen';

export { unitChoices } from '../../api/choices';

type Schemas = components['schemas'];

export type Candidate = Schemas['CandidateVerifications'];
export type Cell = Schemas['VerificationCell'];
export type Item = Cell['item'];
export type Verification = Schemas['VerificationView'];
export type Answer = Schemas['VerificationAnswer'];
export type Letter = Schemas['ConsultationView'];
export type LetterRow = Schemas['ConsultationRow'];
export type LetterForm = Schemas['ConsultationForm'];
type ItemAction = ApiPaths['/verifications/{id}/actions/{action}']['post']['parameters']['path']['action'];
type LetterAction = ApiPaths['/consultations/{id}/actions/{action}']['post']['parameters']['path']['action'];

export const boardQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['verifications', 'board', caseId],
    queryFn: async () => (await data(api.GET('/verifications', { params: { query: { case_id: caseId } } }))).items,
  });

export const verificationQuery = (id: string) =>
  queryOptions({
    queryKey: ['verifications', id],
    queryFn: () => data(api.GET('/verifications/{id}', { params: { path: { id } } })),
  });

export const beginVerification = (candidate_id: string, item: Item, key: string) =>
  data(api.POST('/verifications', { body: { candidate_id, item }, headers: once(key) }));

export const actOnVerification = (it: Verification, action: string, body: Record<string, unknown>) =>
  data(
    api.POST('/verifications/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as ItemAction } },
      body,
      headers: ifMatch(it),
    }),
  );

export const lettersQuery = (filter: { case_id?: string; state?: LetterRow['state'] }) =>
  infiniteQueryOptions({
    queryKey: ['consultations', 'list', filter],
    queryFn: ({ pageParam }) =>
      data(api.GET('/consultations', { params: { query: { ...filter, limit: 50, after: pageParam } } })),
    ...paged,
  });

export const letterQuery = (id: string) =>
  queryOptions({
    queryKey: ['consultations', id],
    queryFn: () => data(api.GET('/consultations/{id}', { params: { path: { id } } })),
  });

export const sendLetter = (body: LetterForm, key: string) =>
  data(api.POST('/consultations', { body, headers: once(key) }));

export const actOnLetter = (it: Letter, action: string, body: Record<string, unknown>) =>
  data(
    api.POST('/consultations/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as LetterAction } },
      body,
      headers: ifMatch(it),
    }),
  );
