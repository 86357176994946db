/** Certificates of inspectors. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import { paged } from '../../api/pages';
import type { components } from '../../api/schema.gen';

export type Certificate = components['schemas']['CertificateView'];
export type CertificateRow = components['schemas']['CertificateRow'];
export type CertificateForm = components['schemas']['CertificateForm'];
export type EditCertificate = components['schemas']['EditCertificate'];

export const certificatesQuery = (filters: { q: string; state: string }) =>
  infiniteQueryOptions({
    queryKey: ['inspector-certificates', filters],
    queryFn: ({ pageParam }) =>
      data(
        api.GET('/inspector-certificates', {
          params: {
            query: {
              q: filters.q || undefined,
              state: (filters.state || undefined) as Certificate['state'] | undefined,
              after: pageParam,
            },
          },
        }),
      ),
    ...paged,
  });

export const certificateQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspector-certificates', id],
    queryFn: () => data(api.GET('/inspector-certificates/{id}', { params: { path: { id } } })),
  });

export const createCertificate = (body: CertificateForm, key: string) =>
  data(api.POST('/inspector-certificates', { body, headers: once(key) }));

export const editCertificate = (read: Certificate, body: EditCertificate) =>
  data(api.PATCH('/inspector-certificates/{id}', { params: { path: { id: read.id } }, body, headers: ifMatch(read) }));

export const actOnCertificate = (read: Certificate, action: string, body: Record<string, unknown>) =>
  data(
    api.POST('/inspector-certificates/{id}/actions/{action}', {
      params: { path: { id: read.id, action: action as 'train' } },
      body,
      headers: ifMatch(read),
    }),
  );

export async function findInspectors(text: string) {
  const { items } = await data(api.GET('/inspectors', { params: { query: { q: text } } }));
  return items.map((p) => ({ value: p.account_id, label: p.name, hint: p.number ?? undefined }));
}

export async function searchUnits(text: string) {
  const { items } = await data(api.GET('/units', { params: { query: { q: text, limit: 20 } } }));
  return items.map((unit) => ({ value: unit.id, label: unit.name, hint: unit.code }));
}
