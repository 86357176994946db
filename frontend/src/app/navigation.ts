/**
 * What a person finds in the navigation, by office: one table, one pure function.
 * This is convenience, not protection: the server decides what may be read. An entry appears when one of its offices is
 * held and its screen exists (routes.tsx); a group appears when it has an entry.
 */
import type { PlainKey } from '../i18n';
import type { components } from '../api/schema.gen';

export type Role = components['schemas']['Role'];
export type Group = 'work' | 'selection' | 'supervision' | 'assessment' | 'people' | 'poll' | 'statistics' | 'system';

export interface Entry {
  id: string;
  group: Group;
  title: PlainKey;
  path: string;
  /** Screens elsewhere that belong to it. */
  also?: string | readonly string[];
  /** Second key after `g`. */
  key?: string;
  roles: readonly Role[] | 'everyone';
}

// prettier-ignore
const SELECTORS = ['org_staff', 'reviewer', 'ministers_office'] as const satisfies Role[];
// prettier-ignore
const FIELD = ['inspection_lead', 'inspector'] as const satisfies Role[];
// prettier-ignore
const ADMINISTRATORS = ['sys_admin', 'sec_admin', 'audit_admin'] as const satisfies Role[];

// prettier-ignore
export const ENTRIES: readonly Entry[] = [
  { id: 'tasks',            group: 'work',        title: 'nav.tasks',            path: '/', also: '/deadlines', key: 'h', roles: 'everyone' },
  { id: 'cases',            group: 'selection',   title: 'nav.cases',            path: '/selection-cases',     key: 'c', roles: [...SELECTORS, ...FIELD, 'meeting_secretary', 'discipline_liaison'] },
  { id: 'nominations',      group: 'selection',   title: 'nav.nominations',      path: '/nominations',         key: 'n', roles: [...SELECTORS, 'unit_contact', 'unit_leader', 'cadre_self'] },
  { id: 'recommendations',  group: 'selection',   title: 'nav.recommendations',  path: '/recommendation-rounds', key: 'r', roles: [...SELECTORS, ...FIELD, 'teller', 'scrutineer'] },
  { id: 'inspections',      group: 'selection',   title: 'nav.inspections',      path: '/inspections',         key: 'i', roles: [...SELECTORS, ...FIELD] },
  { id: 'teams',            group: 'selection',   title: 'nav.teams',            path: '/teams', also: '/inspector-certificates', roles: [...SELECTORS, ...FIELD] },
  { id: 'meetings',         group: 'selection',   title: 'nav.meetings',         path: '/meetings',            key: 'm', roles: [...SELECTORS, 'committee_member', 'meeting_secretary', 'scrutineer', 'teller'] },
  { id: 'letters',          group: 'selection',   title: 'nav.letters',          path: '/consultations',                 roles: ['discipline_liaison', 'petition_officer', 'coop_department', 'org_supervisor', 'audit_lead', 'unit_leader'] },
  { id: 'notices',          group: 'selection',   title: 'nav.notices',          path: '/notices',             key: 'o', roles: [...SELECTORS, 'petition_officer', 'unit_contact', 'cadre_self'] },
  { id: 'appointments',     group: 'selection',   title: 'nav.appointments',     path: '/probations',          key: 'a', roles: [...SELECTORS, ...FIELD] },
  { id: 'overrides',        group: 'selection',   title: 'nav.overrides',        path: '/gate-overrides',                roles: ['org_staff', 'reviewer'] },
  { id: 'archives',         group: 'selection',   title: 'nav.archives',         path: '/archives',                      roles: SELECTORS },
  { id: 'petitions',        group: 'supervision', title: 'nav.petitions',        path: '/petitions',           key: 't', roles: ['petition_officer', 'org_supervisor', 'reviewer', 'discipline_liaison'] },
  { id: 'opinions',         group: 'supervision', title: 'nav.opinions',         path: '/opinions',                      roles: ['petition_officer', 'org_supervisor', 'org_staff'] },
  { id: 'audits',           group: 'supervision', title: 'nav.audits',           path: '/audits', also: ['/audit-plans', '/audit-objects', '/audit-marks', '/audit-rotation'],  roles: ['auditor', 'audit_lead', ...SELECTORS, ...FIELD, 'org_supervisor', 'discipline_liaison', 'unit_leader', 'cadre_self'] },
  { id: 'jointConferences', group: 'supervision', title: 'nav.jointConferences', path: '/joint-conferences',             roles: ['org_supervisor', 'reviewer', 'org_staff', 'coop_department', 'discipline_liaison', 'social_supervisor'] },
  { id: 'supervisors',      group: 'supervision', title: 'nav.supervisors',      path: '/social-supervisors',            roles: ['org_supervisor', 'reviewer', 'social_supervisor'] },
  { id: 'admittedCases',    group: 'supervision', title: 'nav.admittedCases',    path: '/admitted-cases',                roles: ['social_supervisor'] },
  { id: 'liaisonVisits',    group: 'supervision', title: 'nav.liaisonVisits',    path: '/liaison-visits',                roles: ['org_supervisor', 'reviewer'] },
  { id: 'tips',             group: 'supervision', title: 'nav.tips',             path: '/tips',                          roles: ['org_supervisor', 'info_officer'] },
  { id: 'visitTasks',       group: 'supervision', title: 'nav.visitTasks',       path: '/visit-tasks',                   roles: ['petition_officer', 'org_supervisor', 'org_staff', 'reviewer', 'discipline_liaison', 'unit_contact', 'unit_leader', 'info_officer'] },
  { id: 'accountability',   group: 'supervision', title: 'nav.accountability',   path: '/accountability-cases',          roles: ['org_supervisor', 'reviewer'] },
  { id: 'assessments',      group: 'assessment',  title: 'nav.assessments',      path: '/assessments',                   roles: ['assess_staff', 'reviewer', 'org_staff'] },
  { id: 'achievements',     group: 'assessment',  title: 'nav.achievements',     path: '/achievement-files',             roles: ['assess_staff', 'reviewer', 'org_staff', 'cadre_self'] },
  { id: 'dailyRecords',     group: 'assessment',  title: 'nav.dailyRecords',     path: '/daily-records',                 roles: ['assess_staff', 'org_staff', 'discipline_liaison'] },
  { id: 'supervision',      group: 'assessment',  title: 'nav.supervision',      path: '/supervision-projects',          roles: ['assess_staff', 'reviewer', 'unit_contact'] },
  { id: 'admonitions',      group: 'assessment',  title: 'nav.admonitions',      path: '/admonitions',                   roles: ['org_supervisor', 'org_staff', 'reviewer', 'discipline_liaison', 'unit_leader', 'cadre_self'] },
  { id: 'cadres',           group: 'people',      title: 'nav.cadres',           path: '/cadres', also: '/cadre-changes', key: 'p', roles: [...SELECTORS, ...FIELD, 'org_supervisor', 'assess_staff', 'discipline_liaison', 'unit_contact', 'cadre_self'] },
  { id: 'units',            group: 'people',      title: 'nav.units',            path: '/units',               key: 'u', roles: [...SELECTORS, 'org_supervisor', 'assess_staff', 'unit_contact', 'unit_leader', 'sec_admin'] },
  { id: 'posts',            group: 'people',      title: 'nav.posts',            path: '/posts',                         roles: [...SELECTORS, 'assess_staff', 'unit_contact', 'unit_leader'] },
  { id: 'reserve',          group: 'people',      title: 'nav.reserve',          path: '/reserve-cadres',                roles: SELECTORS },
  { id: 'polls',            group: 'poll',        title: 'nav.polls',            path: '/polls',                         roles: ['org_staff', 'assess_staff', 'teller', 'scrutineer', 'reviewer'] },
  { id: 'statistics',       group: 'statistics',  title: 'nav.statistics',       path: '/statistics',          key: 's', roles: [...SELECTORS, 'org_supervisor', 'assess_staff'] },
  { id: 'parameters',       group: 'system',      title: 'nav.parameters',       path: '/parameters',                    roles: ['org_staff', 'reviewer', 'sys_admin'] },
  { id: 'accounts',         group: 'system',      title: 'nav.accounts',         path: '/accounts',                      roles: ADMINISTRATORS },
  { id: 'calendar',         group: 'system',      title: 'nav.calendar',         path: '/calendar',                      roles: ['org_staff', 'reviewer', 'sys_admin'] },
  { id: 'codes',            group: 'system',      title: 'nav.codes',            path: '/code-tables',                   roles: ['org_staff', 'sys_admin'] },
  { id: 'journal',          group: 'system',      title: 'nav.journal',          path: '/audit-log',           key: 'j', roles: ['audit_admin'] },
];

export interface NavigationGroup {
  group: Group;
  entries: Entry[];
}

/** The groups of a person who holds `held`, with the entries whose screens are `built`. */
export function navigation(held: readonly string[], built: ReadonlySet<string>): NavigationGroup[] {
  const groups = new Map<Group, Entry[]>();
  for (const entry of ENTRIES) {
    const mine = entry.roles === 'everyone' || entry.roles.some((role) => held.includes(role));
    if (mine && built.has(entry.id)) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  }
  return [...groups].map(([group, entries]) => ({ group, entries }));
}
