/**
 * The table of screens: one line each, loaded when first opened. A capability appends its lines at its place in the
 * alphabet; `nav` names the navigation entry (navigation.ts) that this screen answers.
 */
import type { ComponentType } from 'react';
import { createBrowserRouter } from 'react-router';
import type { RouteObject } from 'react-router';
import { Failed } from '../ui/ErrorBoundary';
import { PageSkeleton } from '../ui/Skeleton';

type Module = { default: ComponentType };

export interface Screen {
  path: string;
  load: () => Promise<Module>;
  nav?: string;
}

/** Before the sign-in. */
const doors: Screen[] = [
  { path: '/sign-in', load: () => import('../session/sign-in') },
  { path: '/invitation', load: () => import('../session/invitation') },
];

/** Behind it. */
// prettier-ignore
export const screens: Screen[] = [
  { path: '/', nav: 'tasks', load: () => import('./work') },
  { path: '/accounts', nav: 'accounts', load: () => import('../capability/account/list') },
  { path: '/accounts/new', load: () => import('../capability/account/form') },
  { path: '/accounts/:id', load: () => import('../capability/account/detail') },
  { path: '/admitted-cases', nav: 'admittedCases', load: () => import('../capability/social_supervisor/admitted-list') },
  { path: '/admitted-cases/:id', load: () => import('../capability/social_supervisor/admitted') },
  { path: '/audit-log', nav: 'journal', load: () => import('../capability/audit_log/list') },
  { path: '/audit-log/checkpoints', load: () => import('../capability/audit_log/checkpoints') },
  { path: '/audit-marks/new', load: () => import('../capability/audit/mark-form') },
  { path: '/audit-marks/:id', load: () => import('../capability/audit/mark') },
  { path: '/audit-objects', load: () => import('../capability/audit/objects') },
  { path: '/audit-plans', load: () => import('../capability/audit/plans') },
  { path: '/audit-plans/new', load: () => import('../capability/audit/plan-form') },
  { path: '/audit-plans/:id', load: () => import('../capability/audit/plan') },
  { path: '/audit-rotation', load: () => import('../capability/audit/rotation') },
  { path: '/audits', nav: 'audits', load: () => import('../capability/audit/list') },
  { path: '/audits/new', load: () => import('../capability/audit/form') },
  { path: '/audits/:id', load: () => import('../capability/audit/detail') },
  { path: '/audits/:id/documents/:kind', load: () => import('../capability/audit/document') },
  { path: '/gate-overrides', nav: 'overrides', load: () => import('../capability/gate_override/list') },
  { path: '/cadre-changes/:id', load: () => import('../capability/cadre/changes') },
  { path: '/cadres', nav: 'cadres', load: () => import('../capability/cadre/list') },
  { path: '/cadres/new', load: () => import('../capability/cadre/form') },
  { path: '/cadres/import-roster', load: () => import('../capability/cadre/roster') },
  { path: '/cadres/import-lrmx', load: () => import('../capability/cadre/lrmx') },
  { path: '/cadres/:id', load: () => import('../capability/cadre/detail') },
  { path: '/cadres/:id/edit', load: () => import('../capability/cadre/form') },
  { path: '/cadres/:id/approval-form', load: () => import('../capability/cadre/approval-form') },
  { path: '/cadres/:id/changes/new', load: () => import('../capability/cadre/change-form') },
  { path: '/code-tables', nav: 'codes', load: () => import('../capability/code_table/list') },
  { path: '/deadlines', load: () => import('../capability/deadline/list') },
  { path: '/inspections', nav: 'inspections', load: () => import('../capability/inspection/list') },
  { path: '/inspections/new', load: () => import('../capability/inspection/form') },
  { path: '/inspections/:id', load: () => import('../capability/inspection/detail') },
  { path: '/inspections/:id/edit', load: () => import('../capability/inspection/form') },
  { path: '/inspections/:id/talks', load: () => import('../capability/inspection/workbench') },
  { path: '/inspections/:id/evidence', load: () => import('../capability/inspection/evidence') },
  { path: '/inspections/:id/reports', load: () => import('../capability/inspection/reports') },
  { path: '/inspections/:id/comparison', load: () => import('../capability/inspection/compare') },
  { path: '/inspector-certificates', load: () => import('../capability/certificate/list') },
  { path: '/inspector-certificates/new', load: () => import('../capability/certificate/form') },
  { path: '/inspector-certificates/:id', load: () => import('../capability/certificate/detail') },
  { path: '/inspector-certificates/:id/edit', load: () => import('../capability/certificate/form') },
  { path: '/consultations', nav: 'letters', load: () => import('../capability/consultation/list') },
  { path: '/consultations/:id', load: () => import('../capability/consultation/detail') },
  { path: '/joint-conferences', nav: 'jointConferences', load: () => import('../capability/joint_conference/list') },
  { path: '/joint-conferences/new', load: () => import('../capability/joint_conference/form') },
  { path: '/joint-conferences/items/:id', load: () => import('../capability/joint_conference/of-item') },
  { path: '/joint-conferences/:id', load: () => import('../capability/joint_conference/detail') },
  { path: '/joint-conferences/:id/edit', load: () => import('../capability/joint_conference/form') },
  { path: '/joint-conferences/:id/minutes', load: () => import('../capability/joint_conference/print') },
  { path: '/liaison-visits', nav: 'liaisonVisits', load: () => import('../capability/liaison_visit/list') },
  { path: '/liaison-visits/new', load: () => import('../capability/liaison_visit/form') },
  { path: '/liaison-visits/:id', load: () => import('../capability/liaison_visit/detail') },
  { path: '/me', load: () => import('../session/me') },
  { path: '/nominations', nav: 'nominations', load: () => import('../capability/nomination/list') },
  { path: '/nominations/new', load: () => import('../capability/nomination/form') },
  { path: '/nominations/:id', load: () => import('./nomination') },
  { path: '/nominations/:id/edit', load: () => import('../capability/nomination/form') },
  { path: '/notices', nav: 'notices', load: () => import('../capability/notice/list') },
  { path: '/notices/new', load: () => import('../capability/notice/form') },
  { path: '/notices/calendar', load: () => import('../capability/notice/calendar') },
  { path: '/notices/:id', load: () => import('../capability/notice/detail') },
  { path: '/notices/:id/edit', load: () => import('../capability/notice/form') },
  { path: '/recommendation-rounds', nav: 'recommendations', load: () => import('../capability/recommendation/list') },
  { path: '/recommendation-rounds/new', load: () => import('../capability/recommendation/form') },
  { path: '/recommendation-rounds/:id', load: () => import('../capability/recommendation/detail') },
  { path: '/recommendation-rounds/:id/edit', load: () => import('../capability/recommendation/form') },
  { path: '/recommendation-rounds/:id/print', load: () => import('../capability/recommendation/print') },
  { path: '/opinions', nav: 'opinions', load: () => import('../capability/opinion/list') },
  { path: '/opinions/:id', load: () => import('../capability/opinion/detail') },
  { path: '/petitions', nav: 'petitions', load: () => import('../capability/petition/list') },
  { path: '/petitions/new', load: () => import('../capability/petition/form') },
  { path: '/petitions/statistics', load: () => import('../capability/petition/statistics') },
  { path: '/petition-keys', load: () => import('../capability/petition_key/list') },
  { path: '/petitions/:id/documents/:kind', load: () => import('../capability/petition/document') },
  { path: '/petitions/:id', load: () => import('../capability/petition/detail') },
  { path: '/posts', nav: 'posts', load: () => import('../capability/post/list') },
  { path: '/posts/new', load: () => import('../capability/post/form') },
  { path: '/posts/:id', load: () => import('../capability/post/detail') },
  { path: '/posts/:id/edit', load: () => import('../capability/post/form') },
  { path: '/meetings', nav: 'meetings', load: () => import('../capability/meeting/list') },
  { path: '/meetings/new', load: () => import('../capability/meeting/form') },
  { path: '/meetings/:id', load: () => import('../capability/meeting/detail') },
  { path: '/meetings/:id/edit', load: () => import('../capability/meeting/form') },
  { path: '/meetings/:id/minutes', load: () => import('../capability/meeting/print') },
  { path: '/meetings/:id/results/:item', load: () => import('../capability/meeting/print') },
  { path: '/search', load: () => import('./search') },
  { path: '/selection-cases', nav: 'cases', load: () => import('../capability/selection_case/list') },
  { path: '/selection-cases/new', load: () => import('../capability/selection_case/form') },
  { path: '/selection-cases/:id/process-record', load: () => import('../capability/audit_log/record') },
  { path: '/selection-cases/:id/edit', load: () => import('../capability/selection_case/form') },
  { path: '/selection-cases/:id/:tab?', load: () => import('./case') },
  { path: '/teams', nav: 'teams', load: () => import('../capability/team/list') },
  { path: '/teams/new', load: () => import('../capability/team/form') },
  { path: '/teams/:id', load: () => import('../capability/team/detail') },
  { path: '/teams/:id/edit', load: () => import('../capability/team/form') },
  { path: '/social-supervisors', nav: 'supervisors', load: () => import('../capability/social_supervisor/list') },
  { path: '/social-supervisors/new', load: () => import('../capability/social_supervisor/form') },
  { path: '/social-supervisors/:id', load: () => import('../capability/social_supervisor/detail') },
  { path: '/social-supervisors/:id/letter', load: () => import('../capability/social_supervisor/letter') },
  { path: '/tips', nav: 'tips', load: () => import('../capability/tip/list') },
  { path: '/tips/new', load: () => import('../capability/tip/form') },
  { path: '/tips/:id', load: () => import('../capability/tip/detail') },
  { path: '/units', nav: 'units', load: () => import('../capability/unit/list') },
  { path: '/units/new', load: () => import('../capability/unit/form') },
  { path: '/units/:id', load: () => import('../capability/unit/detail') },
  { path: '/units/:id/edit', load: () => import('../capability/unit/form') },
  { path: '/visit-tasks', nav: 'visitTasks', load: () => import('../capability/visit_task/list') },
  { path: '/visit-tasks/new', load: () => import('../capability/visit_task/form') },
  { path: '/visit-tasks/statistics', load: () => import('../capability/visit_task/statistics') },
  { path: '/visit-tasks/:id', load: () => import('../capability/visit_task/detail') },
  { path: '/visit-tasks/:id/edit', load: () => import('../capability/visit_task/form') },
  { path: '/visit-tasks/:id/print', load: () => import('../capability/visit_task/print') },
  { path: '/visit-tasks/:id/visits/new', load: () => import('../capability/visit_task/log') },
  { path: '/visit-tasks/:id/visits/:visit', load: () => import('../capability/visit_task/log') },
  { path: '/appointments/:id/print', load: () => import('../capability/appointment/print') },
  { path: '/probations', nav: 'appointments', load: () => import('../capability/probation/list') },
  { path: '/probations/:id', load: () => import('../capability/probation/detail') },
  { path: '/statistics', nav: 'statistics', load: () => import('../capability/statistics/list') },
  { path: '/parameters', nav: 'parameters', load: () => import('../capability/parameter/list') },
  { path: '/parameters/new', load: () => import('../capability/parameter/form') },
  { path: '/parameters/versions/:id', load: () => import('../capability/parameter/version') },
  { path: '/calendar', nav: 'calendar', load: () => import('../capability/calendar/list') },
  { path: '*', load: () => import('./not-found') },
];

/** Navigation entries that have a screen. */
export const built: ReadonlySet<string> = new Set(screens.flatMap((screen) => screen.nav ?? []));

const route = ({ path, load }: Screen): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).default }),
  HydrateFallback: PageSkeleton,
  errorElement: <Failed />,
});

export const router = () =>
  createBrowserRouter([
    ...doors.map(route),
    {
      lazy: async () => ({ Component: (await import('./shell')).Shell }),
      HydrateFallback: PageSkeleton,
      errorElement: <Failed />,
      children: screens.map(route),
    },
  ]);
