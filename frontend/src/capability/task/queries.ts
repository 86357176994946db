/** What waits for this person. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, data } from '../../api/client';
import type { components } from '../../api/schema.gen';
import { paths } from '../../app/paths';
import { isNear } from '../../ui/DateText';

export type Task = components['schemas']['TaskRow'];

export const tasksQuery = () =>
  queryOptions({
    queryKey: ['tasks'],
    queryFn: async () => (await data(api.GET('/tasks'))).items,
    staleTime: 30_000,
  });

/** Of the deadlines of one's offices, whoever is to meet them: how many are over, as text. */
export const overdueQuery = () =>
  queryOptions({
    queryKey: ['deadlines', 'overdue'],
    queryFn: async () => {
      const found = await data(
        api.GET('/deadlines', { params: { query: { open: true, queue: 'overdue', limit: 50 } } }),
      );
      return found.items.length === 0 ? '' : `${found.items.length}${found.next ? '+' : ''}`;
    },
    staleTime: 30_000,
  });

export const isDue = (task: Task): boolean => isNear(task.days_left);

/** How many tasks are due or overdue. */
export function useDueCount(): number {
  return useQuery(tasksQuery()).data?.filter(isDue).length ?? 0;
}

/** Where a task is done; a capability whose tasks have a page of their own adds a line. */
const PLACES: Record<string, (task: Task) => string> = {
  cadre_change: (task) => paths.cadreChange(task.object_id),
  selection_case: (task) => paths.case(task.object_id),
  consultation: (task) => paths.letter(task.object_id),
  gate_override: (task) => (task.case_id ? paths.case(task.case_id, 'overrides') : paths.gateOverrides()),
  inspection: (task) => paths.inspection(task.object_id),
  team: (task) => paths.team(task.object_id),
  meeting: (task) => paths.meeting(task.object_id),
  nomination: (task) => paths.nomination(task.object_id),
  notice: (task) => paths.notice(task.object_id),
  audit: (task) => paths.audit(task.object_id),
  audit_object: () => paths.auditPlans(),
  audit_plan: (task) => paths.auditPlan(task.object_id),
  joint_conference: (task) =>
    task.action === 'plan' ? paths.jointConferences() : paths.jointConference(task.object_id),
  petition: (task) => paths.petition(task.object_id),
  probation: (task) => paths.probation(task.object_id),
  recommendation_round: (task) => paths.round(task.object_id),
  social_supervisor: (task) => paths.supervisor(task.object_id),
  admitted_case: (task) => paths.admittedCase(task.object_id),
  liaison_visit: (task) => (task.action === 'begin' ? paths.liaisonVisitNew() : paths.liaisonVisit(task.object_id)),
  tip: (task) => paths.tip(task.object_id),
  visit_task: (task) => paths.visitTask(task.object_id),
  verification: (task) => (task.case_id ? paths.case(task.case_id, 'musts') : paths.home()),
};

export function placeOf(task: Task): string {
  const place = PLACES[task.object];
  return place ? place(task) : task.case_id ? paths.case(task.case_id) : paths.home();
}
