/**
 * The parts of a case: one line each, loaded when opened. A part is a capability's `panel.tsx`, whose default export
 * takes `{ caseId, stage }`.
 */
import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';

export interface PanelProps {
  caseId: string;
  /** The case's state, so that a panel knows what is over. */
  stage: string;
}

export interface CaseTab {
  key: string;
  title: readonly [zh: string, en: string];
  panel: LazyExoticComponent<ComponentType<PanelProps>>;
}

type Load = () => Promise<{ default: ComponentType<PanelProps> }>;
const tab = (key: string, zh: string, en: string, load: Load): CaseTab => ({ key, title: [zh, en], panel: lazy(load) });

// In the order of the chain. English words are the stepper's, and short: the row stands on one line at 1280 px.
// prettier-ignore
export const caseTabs: CaseTab[] = [
  tab('motion', '动议', 'Motion', () => import('../capability/motion/panel')),
  tab('notices', '预告公示', 'Notices', () => import('../capability/notice/panel')),
  tab('nominations', '提名', 'Nominees', () => import('../capability/nomination/panel')),
  tab('recommendation', '推荐', 'Recommend', () => import('../capability/recommendation/panel')),
  tab('shortlist', '人选', 'Shortlist', () => import('../capability/candidate/panel')),
  tab('team', '考察组', 'Team', () => import('../capability/team/panel')),
  tab('inspection', '考察', 'Inspect', () => import('../capability/inspection/panel')),
  tab('musts', '四必', 'Musts', () => import('../capability/consultation/panel')),
  tab('deliberation', '酝酿', 'Deliberate', () => import('../capability/deliberation/panel')),
  tab('meeting', '会议', 'Meeting', () => import('../capability/meeting/panel')),
  tab('overrides', '报批突破', 'Overrides', () => import('../capability/gate_override/panel')),
  tab('appointment', '任职', 'Appoint', () => import('../capability/appointment/panel')),
  tab('archive', '归档', 'Archive', () => import('../capability/archive/panel')),
  tab('record', '纪实', 'Record', () => import('../capability/audit_log/panel')),
];
