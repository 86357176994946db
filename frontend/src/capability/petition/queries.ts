/** Reading and moving petitions. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, newKey, once, upload } from '../../api/client';
import { paged } from '../../api/pages';
import type { components, paths as ApiPaths } from '../../api/schema.gen';
import { paths } from '../../app/paths';

export { cadreChoices, unitChoices } from '../../api/choices';

type Schemas = components['schemas'];
export type Petition = Schemas['PetitionView'];
export type PetitionRow = Schemas['PetitionRow'];
export type PetitionForm = Schemas['PetitionForm'];
export type Place = Schemas['PetitionPlace'];
export type Paper = Schemas['PetitionPaperView'];
export type PetitionFile = Schemas['PetitionFile'];
export type Clock = Schemas['PetitionClock'];
export type Statistics = Schemas['PetitionStatistics'];
export type Tally = Schemas['PetitionTally'];
export type Reading = Schemas['ReadingView'];
export type Identity = Schemas['OpenedIdentity'];
type Sealed = Schemas['SealedIdentity'];
export type Clue = NonNullable<Petition['clue']>;
type Query = NonNullable<ApiPaths['/petitions']['get']['parameters']['query']>;

export interface Filters {
  queue?: string;
  state?: string;
  regime?: string;
  channel?: string;
  category?: string;
  from?: string;
  to?: string;
  q?: string;
}

export const petitionsQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['petitions', 'list', filters],
    queryFn: ({ pageParam }) => {
      const set = Object.fromEntries(Object.entries(filters).filter(([, value]) => value)) as Query;
      return data(api.GET('/petitions', { params: { query: { ...set, limit: 50, after: pageParam } } }));
    },
    ...paged,
  });

/** By its number: nothing else of a petition is searched. */
export async function findPetitions(text: string) {
  const { items } = await data(api.GET('/petitions', { params: { query: { q: text, limit: 20 } } }));
  return items.map((row) => ({
    id: row.id,
    title: row.number ?? row.received_on,
    hint: row.unit_name,
    to: paths.petition(row.id),
  }));
}

/** Papers that are printed as official documents. */
export type DocumentKind = ApiPaths['/petitions/{id}/documents/{kind}']['get']['parameters']['path']['kind'];

export const documentQuery = (id: string, kind: string, n?: number) =>
  queryOptions({
    queryKey: ['petitions', id, 'document', kind, n],
    queryFn: () => {
      const params = { path: { id, kind: kind as DocumentKind }, query: { n } };
      return data(api.GET('/petitions/{id}/documents/{kind}', { params }));
    },
  });

export const statisticsQuery = ({ from, to }: { from: string; to: string }) =>
  queryOptions({
    queryKey: ['petitions', 'statistics', from, to],
    queryFn: () =>
      data(api.GET('/petitions/statistics', { params: { query: { from: from || undefined, to: to || undefined } } })),
  });

export const petitionQuery = (id: string) =>
  queryOptions({
    queryKey: ['petitions', id],
    queryFn: () => data(api.GET('/petitions/{id}', { params: { path: { id } } })),
  });

export const handlersQuery = (petition_id: string) =>
  queryOptions({
    queryKey: ['petitions', 'handlers', petition_id],
    queryFn: async () => (await data(api.GET('/petition-handlers', { params: { query: { petition_id } } }))).items,
  });

export const createPetition = (body: PetitionForm, key: string) =>
  data(api.POST('/petitions', { body, headers: once(key) }));

/** Sends scans one by one; the name of none of them travels. Gives those that were not taken, and why. */
export async function attachPapers(petition: string, files: readonly File[]): Promise<Refused[]> {
  const refused: Refused[] = [];
  for (const file of files) {
    await upload(`/petitions/${petition}/files`, file, once(newKey())).catch((error: unknown) => {
      refused.push({ file, error });
    });
  }
  return refused;
}

export interface Refused {
  file: File;
  error: unknown;
}

export const classifyPetition = (it: Petition, body: Place) =>
  data(api.PATCH('/petitions/{id}', { params: { path: { id: it.id } }, body, headers: ifMatch(it) }));

export const actOnPetition = (it: Petition, action: string, body: Record<string, unknown>) => {
  if (action === 'message') {
    const said = body as Schemas['OfficeMessage'];
    const params = { path: { id: it.id } };
    return data(api.POST('/petitions/{id}/actions/message', { params, body: said, headers: ifMatch(it) }));
  }
  return data(
    api.POST('/petitions/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as 'register' } },
      body,
      headers: ifMatch(it),
    }),
  );
};

export const askReading = (it: Petition, purpose: string) =>
  data(api.POST('/petitions/{id}/readings', { params: { path: { id: it.id } }, body: { purpose } }));

export const actOnReading = (it: Petition, reading: Reading, action: string, share?: string) =>
  data(
    api.POST('/petitions/{id}/readings/{reading_id}/actions/{action}', {
      params: { path: { id: it.id, reading_id: reading.id, action: action as 'agree' } },
      body: { share },
      headers: ifMatch(reading),
    }),
  );

export const openIdentity = (it: Petition, reading: Reading) =>
  data(
    api.POST('/petitions/{id}/readings/{reading_id}/identity', {
      params: { path: { id: it.id, reading_id: reading.id } },
      body: {},
      headers: ifMatch(reading),
    }),
  );

/** Opening has moved the request by one version. */
export const resealReading = (it: Petition, reading: Reading, shares: Sealed['shares']) =>
  data(
    api.POST('/petitions/{id}/readings/{reading_id}/shares', {
      params: { path: { id: it.id, reading_id: reading.id } },
      body: { shares },
      headers: ifMatch({ ...reading, version: reading.version + 1 }),
    }),
  );

export async function noticeChoices() {
  const { items } = await data(api.GET('/notices', { params: { query: { limit: 50 } } }));
  return items.map((notice) => ({ value: notice.id, label: notice.title, hint: `${notice.start} – ${notice.end}` }));
}

export async function mergeChoices(text: string) {
  const { items } = await data(api.GET('/petitions', { params: { query: { q: text, limit: 20 } } }));
  return items.flatMap((row) => (row.number ? [{ value: row.id, label: row.number, hint: row.received_on }] : []));
}
