/** Reading and changing the register. Query keys begin with the plural noun. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once, upload } from '../../api/client';
import { paged } from '../../api/pages';
import type { components } from '../../api/schema.gen';
import { paths } from '../../app/paths';
import type { Choice } from '../../ui/Picker';

type Schemas = components['schemas'];
export type Cadre = Schemas['CadreView'];
export type CadreRow = Schemas['CadreRow'];
export type CadreForm = Schemas['CadreForm'] & { id_card?: string | null };
export type Resume = Schemas['Resume'];
export type CadreChange = Schemas['CadreChangeView'];
export type RosterPreview = Schemas['RosterPreview'];
export type RosterRow = Schemas['RosterRow'];
export type RosterTotals = Schemas['RosterTotals'];
export type LrmxPreview = Schemas['LrmxPreview'];
export type LrmxMatch = Schemas['LrmxMatch'];
export type LrmxDifference = Schemas['LrmxDifference'];

export interface CadreFilters {
  q: string;
  unit_id: string;
  rank: string;
  status: string;
}

const asked = (filters: CadreFilters) => ({
  q: filters.q || undefined,
  unit_id: filters.unit_id || undefined,
  rank: filters.rank || undefined,
  status: (filters.status || undefined) as Schemas['CadreStatus'] | undefined,
});

export const cadresQuery = (filters: CadreFilters) =>
  infiniteQueryOptions({
    queryKey: ['cadres', filters],
    queryFn: ({ pageParam }) =>
      data(api.GET('/cadres', { params: { query: { ...asked(filters), limit: 50, after: pageParam } } })),
    ...paged,
  });

export const cadreQuery = (id: string) =>
  queryOptions({
    queryKey: ['cadres', id],
    queryFn: () => data(api.GET('/cadres/{id}', { params: { path: { id } } })),
  });

/** The photo as an address of this page: it cannot be asked for without the session's token. */
export const photoQuery = (id: string, there: boolean) =>
  queryOptions({
    queryKey: ['cadres', id, 'photo'],
    enabled: there,
    staleTime: Infinity,
    queryFn: async () => {
      const blob = await data(api.GET('/cadres/{id}/photo', { params: { path: { id } }, parseAs: 'blob' }));
      return URL.createObjectURL(blob as unknown as Blob);
    },
  });

export const idCardOf = (id: string) => data(api.GET('/cadres/{id}/id-card', { params: { path: { id } } }));

export const createCadre = (body: CadreForm, key: string) =>
  data(api.POST('/cadres', { body: body as Schemas['CadreForm'], headers: once(key) }));

export const editCadre = (cadre: Cadre, body: CadreForm) =>
  data(
    api.PATCH('/cadres/{id}', {
      params: { path: { id: cadre.id } },
      body: body as Schemas['CadreForm'],
      headers: ifMatch(cadre),
    }),
  );

export const actOnCadre = (cadre: Cadre, action: string, body: { reason?: string }) =>
  data(
    api.POST('/cadres/{id}/actions/{action}', {
      params: { path: { id: cadre.id, action: action as 'verify' } },
      body,
      headers: ifMatch(cadre),
    }),
  );

export const putPhoto = (id: string, file: File) =>
  data(
    api.PUT('/cadres/{id}/photo', {
      params: { path: { id } },
      body: file as never,
      bodySerializer: (body: unknown) => body as never,
      headers: { 'Content-Type': file.type || 'image/jpeg' },
    }),
  );

// Changes on request.

export const changesQuery = (cadreId: string) =>
  queryOptions({
    queryKey: ['cadre-changes', 'of', cadreId],
    queryFn: () => data(api.GET('/cadres/{id}/changes', { params: { path: { id: cadreId } } })),
  });

export const changeQuery = (id: string) =>
  queryOptions({
    queryKey: ['cadre-changes', id],
    queryFn: () => data(api.GET('/cadre-changes/{id}', { params: { path: { id } } })),
  });

export const proposeChange = (
  id: string,
  body: { fields: Record<string, unknown>; reason: string; attachment_id: string | null },
  key: string,
) =>
  data(
    api.POST('/cadres/{id}/changes', {
      params: { path: { id } },
      body: body as unknown as Schemas['CadreChangeForm'],
      headers: once(key),
    }),
  );

export const actOnChange = (change: CadreChange, action: string, body: { reason?: string }) =>
  data(
    api.POST('/cadre-changes/{id}/actions/{action}', {
      params: { path: { id: change.id, action: action as 'approve' } },
      body,
      headers: ifMatch(change),
    }),
  );

export const sendDocument = (file: File) =>
  upload<{ id: string }>('/attachments', file, { 'X-File-Name': encodeURIComponent(file.name) });

// Files in.

export const sendRoster = (file: File) => upload<RosterPreview>('/cadres/import-roster', file);
export const sendLrmx = (file: File) => upload<LrmxPreview>('/cadres/import-lrmx', file);

export const rosterQuery = (id: string) =>
  queryOptions({
    queryKey: ['cadre-imports', 'roster', id],
    enabled: id !== '',
    retry: false,
    queryFn: () => data(api.GET('/cadres/import-roster/{id}', { params: { path: { id } } })),
  });

export const lrmxQuery = (id: string) =>
  queryOptions({
    queryKey: ['cadre-imports', 'lrmx', id],
    enabled: id !== '',
    retry: false,
    queryFn: () => data(api.GET('/cadres/import-lrmx/{id}', { params: { path: { id } } })),
  });

export const confirmRoster = (preview: RosterPreview, leave_out: boolean) =>
  data(
    api.POST('/cadres/import-roster/{id}/actions/confirm', {
      params: { path: { id: preview.id } },
      body: { leave_out },
      headers: ifMatch(preview),
    }),
  );

export const confirmLrmx = (
  preview: LrmxPreview,
  body: { cadre_id: string | null; unit_id: string | null; choices: Record<string, 'file' | 'register'> },
) =>
  data(
    api.POST('/cadres/import-lrmx/{id}/actions/confirm', {
      params: { path: { id: preview.id } },
      body,
      headers: ifMatch(preview),
    }),
  );

// For pickers and the search box.

export const ranksQuery = () =>
  queryOptions({
    queryKey: ['code-tables', 'rank'],
    staleTime: Infinity,
    queryFn: () => data(api.GET('/code-tables/{name}', { params: { path: { name: 'rank' } } })),
  });

export async function searchUnits(text: string): Promise<Choice[]> {
  const { items } = await data(api.GET('/units', { params: { query: { q: text, limit: 20 } } }));
  return items.map((unit) => ({ value: unit.id, label: unit.name, hint: unit.code }));
}

export async function findCadres(text: string) {
  const { items } = await data(api.GET('/cadres', { params: { query: { q: text, limit: 20 } } }));
  return items.map((row) => ({
    id: row.id,
    title: row.name,
    hint: [row.unit_name, row.title].filter(Boolean).join(' '),
    to: paths.cadre(row.id),
  }));
}
