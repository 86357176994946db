/** Reading the journal: the trail for the audit administrator, the process record of a case. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data } from '../../api/client';
import { paged } from '../../api/pages';
import type { components } from '../../api/schema.gen';

export type AuditRow = components['schemas']['AuditRow'];
export type AuditVerdict = components['schemas']['AuditVerdict'];
export type ProcessEvent = components['schemas']['ProcessEvent'];

export interface AuditFilter {
  actor?: string;
  object?: string;
  from?: string;
  to?: string;
}

export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit-log', filter],
    queryFn: ({ pageParam }) => data(api.GET('/audit-log', { params: { query: { ...filter, after: pageParam } } })),
    ...paged,
  });

export type Checkpoint = components['schemas']['CheckpointView'];

export const checkpointsQuery = () =>
  infiniteQueryOptions({
    queryKey: ['audit-log', 'checkpoints'],
    queryFn: ({ pageParam }) => data(api.GET('/audit-log/checkpoints', { params: { query: { after: pageParam } } })),
    ...paged,
  });

export const verifyJournal = () => data(api.GET('/audit-log/verify'));

const PAGE = 200;

async function wholeRecord(id: string): Promise<ProcessEvent[]> {
  const events: ProcessEvent[] = [];
  let after: string | undefined;
  do {
    const query = { limit: PAGE, after };
    const page = await data(api.GET('/selection-cases/{id}/process-record', { params: { path: { id }, query } }));
    events.push(...page.items);
    after = page.next ?? undefined;
  } while (after);
  return events;
}

/** Everything that was done in a case: the record is read, filtered and printed whole. */
export const recordQuery = (caseId: string) =>
  queryOptions({ queryKey: ['process-record', caseId], queryFn: () => wholeRecord(caseId) });

/** Number and title of the case, for the head of the print. */
export const recordHeadQuery = (id: string) =>
  queryOptions({
    queryKey: ['selection-cases', id],
    queryFn: () => data(api.GET('/selection-cases/{id}', { params: { path: { id } } })),
  });
