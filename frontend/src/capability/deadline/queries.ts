/** Deadlines of one's offices, and where the work is done. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data } from '../../api/client';
import { paged } from '../../api/pages';
import type { components } from '../../api/schema.gen';
import { paths } from '../../app/paths';

export type Deadline = components['schemas']['DeadlineView'];
type Queue = 'overdue' | 'near';

export const queueQuery = (queue?: Queue) =>
  infiniteQueryOptions({
    queryKey: ['deadlines', 'queue', queue ?? 'all'],
    queryFn: ({ pageParam }) =>
      data(api.GET('/deadlines', { params: { query: { open: true, queue, limit: 50, after: pageParam } } })),
    ...paged,
  });

/** What is open and due from one day to another. */
export const spanQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['deadlines', 'span', from, to],
    queryFn: () => data(api.GET('/deadlines', { params: { query: { open: true, from, to, limit: 200 } } })),
  });

/** Where the thing is that waits; a capability whose things have a page of their own adds a line. */
const PLACES: Record<string, (id: string) => string> = {
  audit: paths.audit,
  audit_rectification: () => `${paths.audits()}?state=rectifying`,
  certificate: paths.certificate,
  consultation: paths.letter,
  joint_conference: () => paths.jointConferences(),
  joint_item: paths.jointConferenceOfItem,
  liaison_visit: paths.liaisonVisit,
  liaison_fact: () => paths.liaisonVisits(),
  notice: paths.notice,
  petition: paths.petition,
  probation: paths.probation,
  social_supervisor: paths.supervisor,
  tenure: () => paths.posts(),
  tip: paths.tip,
  visit_task: paths.visitTask,
};

export function placeOf(it: Deadline): string {
  const place = PLACES[it.object];
  return place ? place(it.object_id) : it.case_id ? paths.case(it.case_id) : paths.home();
}
