/** Reading the checklist, filing papers, taking the dossier away. */
import { queryOptions } from '@tanstack/react-query';
import { api, data, download, ifMatch, upload } from '../../api/client';
import type { components } from '../../api/schema.gen';

export type Archive = components['schemas']['ArchiveView'];
export type ArchiveItem = components['schemas']['ArchiveItemView'];
export type ArchiveItemForm = components['schemas']['ArchiveItemForm'];

export const archiveQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['archives', caseId],
    queryFn: () => data(api.GET('/archives/{case_id}', { params: { path: { case_id: caseId } } })),
  });

export const putItem = (caseId: string, item: ArchiveItem, body: ArchiveItemForm) =>
  data(
    api.PUT('/archives/{case_id}/items/{item}', {
      params: { path: { case_id: caseId, item: item.no } },
      body,
      headers: ifMatch(item),
    }),
  );

/** Keeps a file and gives its identity. */
export async function keepFile(file: File): Promise<string> {
  const kept = await upload<{ id: string }>('/attachments', file, { 'X-File-Name': encodeURIComponent(file.name) });
  return kept.id;
}

export const takeDossier = (caseId: string) => download(`/archives/${caseId}/dossier.zip`);
