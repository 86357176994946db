/** The words of motions. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { MotionForm } from './queries';

export const motionSources = {
  unit_request: label('单位请示', 'Request of the unit'),
  org_analysis: label('组织分析研判', 'Analysis of the department'),
  leader: label('领导提出', 'A leader'),
} satisfies Record<MotionForm['source'], Label>;

export const motionWays = {
  work_group: label('工作小组会', 'Working group'),
  standing_committee: label('常委会', 'Standing committee'),
  other: label('其他', 'Other'),
} satisfies Record<MotionForm['way'], Label>;

export const motionMethods = {
  differential: label('差额考察', 'Differential: several for a post'),
  single_directed: label('等额定向考察', 'Single, directed'),
};

export const motionWords = words({
  title: ['动议', 'Motion'],
  write: ['起草动议', 'Write the motion'],
  edit: ['修改动议', 'Change the motion'],
  empty: ['还没有动议', 'No motion yet'],
  emptyHint: [
    '写明动议原因、班子分析和工作方案后，才能报请批准。',
    'State reason, analysis of the team and work plan before asking for approval.',
  ],
  none: ['本事项没有动议', 'This case has no motion'],
  reason: ['动议原因', 'Reason'],
  unitAnalysis: ['班子分析研判', 'Analysis of the team'],
  unitAnalysisHint: [
    '结构、缺什么样的人、群众认可度；单位页面可看班子结构',
    "Structure, what kind of person is missing, standing with people; see the unit's page",
  ],
  vacancy: ['空缺情况', 'Vacancy'],
  source: ['动议来源', 'Source'],
  way: ['研究方式', 'Considered by'],
  record: ['会议记录', 'Meeting record'],
  plan: ['工作方案', 'Work plan'],
  method: ['考察方式', 'Method'],
  scope: ['人选范围', 'Scope'],
  schedule: ['工作安排', 'Schedule'],
  team: ['考察组', 'Team'],
  teamHint: ['组长、成员及来源', 'Lead, members and where they come from'],
  papers: ['附件', 'Papers'],
  papersHint: ['单位请示、分析报告、会议记录、方案呈批单', 'Request, analysis, meeting record, approval form'],
});
