/** The words of cases. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { CaseAction, CaseKind, CaseState } from './queries';

export const caseStates = {
  draft: label('动议起草', 'Motion drafted', 'open'),
  motion_approved: label('动议已批准', 'Motion approved', 'active'),
  recommending: label('民主推荐中', 'Recommending', 'active'),
  shortlisted: label('已定考察对象', 'Shortlisted', 'active'),
  inspecting: label('考察中', 'Inspecting', 'active'),
  inspected: label('考察完成', 'Inspected', 'active'),
  deliberating: label('酝酿中', 'Deliberating', 'active'),
  decided: label('已讨论决定', 'Decided', 'active'),
  publicising: label('公示中', 'Publicising', 'active'),
  appointing: label('办理任职', 'Appointing', 'active'),
  probation: label('试用期', 'On probation', 'active'),
  closed: label('已办结', 'Closed', 'done'),
  archived: label('已归档', 'Archived', 'quiet'),
  terminated: label('已终止', 'Terminated', 'stop'),
} satisfies Record<CaseState, Label>;

export const caseKinds = {
  batch_term_change: label('换届', 'Term change'),
  individual_promotion: label('个别提拔', 'Individual promotion'),
  further_use: label('进一步使用', 'Further use'),
  transfer: label('交流', 'Transfer'),
  open_selection: label('公开选拔', 'Open selection'),
  competitive: label('竞争上岗', 'Competitive post'),
  removal: label('免职改任', 'Removal'),
} satisfies Record<CaseKind, Label>;

export const caseActions = {
  approve_motion: label('批准动议', 'Approve the motion'),
  open_recommendation: label('开始民主推荐', 'Open recommendation'),
  confirm_shortlist: label('确定考察对象', 'Confirm the shortlist'),
  start_inspection: label('开始考察', 'Start inspection'),
  accept_report: label('验收考察报告', 'Accept the report'),
  open_deliberation: label('提交酝酿', 'Open deliberation'),
  register_decision: label('登记会议决定', 'Register the decision'),
  publish_notice: label('进入公示', 'Publicise'),
  confirm_notice: label('确认公示结果', 'Confirm the notice'),
  issue_document: label('印发任职文件', 'Issue the document'),
  conclude: label('办结（无试用期）', 'Conclude (no probation)'),
  finish_probation: label('结束试用期', 'Finish probation'),
  archive: label('归档', 'Archive'),
  suspend: label('暂停', 'Suspend'),
  resume: label('恢复', 'Resume'),
  return: label('退回上一环节', 'Return one stage'),
  terminate: label('终止', 'Terminate'),
} satisfies Record<CaseAction, Label>;

/** The nine stages of the stepper, and the states that each covers. */
export const STAGES: { key: string; title: readonly [string, string]; states: CaseState[] }[] = [
  { key: 'motion', title: ['动议', 'Motion'], states: ['draft'] },
  { key: 'recommend', title: ['推荐', 'Recommend'], states: ['motion_approved', 'recommending'] },
  { key: 'shortlist', title: ['考察对象', 'Shortlist'], states: ['shortlisted'] },
  { key: 'inspect', title: ['考察', 'Inspect'], states: ['inspecting'] },
  { key: 'deliberate', title: ['酝酿', 'Deliberate'], states: ['inspected'] },
  { key: 'decide', title: ['讨论决定', 'Decide'], states: ['deliberating'] },
  { key: 'publicise', title: ['公示', 'Publicise'], states: ['decided', 'publicising'] },
  { key: 'appoint', title: ['任职', 'Appoint'], states: ['appointing'] },
  { key: 'probation', title: ['试用', 'Probation'], states: ['probation'] },
];

export const caseWords = words({
  title: ['选任事项', 'Selection cases'],
  new: ['新建事项', 'New case'],
  edit: ['修改事项', 'Edit case'],
  empty: ['还没有选任事项', 'No cases yet'],
  emptyHint: [
    '职位出现空缺、需要调整干部时，从动议开始建立一件事项，后面的推荐、考察、讨论决定、公示都记在它名下。',
    'When a post falls vacant, open a case with its motion; recommendation, inspection, decision and notice follow in it.',
  ],
  search: ['按名称或编号查找', 'Find by title or number'],
  allStates: ['全部环节', 'All stages'],
  allKinds: ['全部类型', 'All kinds'],
  table: ['列表', 'List'],
  board: ['看板', 'Board'],
  sideways: ['共 {n} 个环节，可左右滚动查看', '{n} stages: scroll sideways for the rest'],
  view: ['显示方式', 'Show as'],
  number: ['编号', 'Number'],
  name: ['事项名称', 'Title'],
  nameHint: ['写清单位和职位，如：青川镇副镇长', 'Unit and post, e.g. deputy head of Qingchuan'],
  kind: ['任用类型', 'Kind'],
  unit: ['所属单位', 'Unit'],
  unitHint: ['审批人的管理权限须覆盖这个单位', "The approver's scope must cover this unit"],
  posts: ['拟补职位', 'Posts to fill'],
  post: ['职位', 'Post'],
  headcount: ['人数', 'Persons'],
  addPost: ['再加一个职位', 'Add a post'],
  removePost: ['删除这个职位', 'Remove this post'],
  rank: ['职级', 'Rank'],
  state: ['环节', 'Stage'],
  since: ['进入本环节', 'In this stage since'],
  days: ['已 {n} 天', '{n} days'],
  suspended: ['已暂停', 'Suspended'],
  stages: ['选任环节', 'Stages'],
  tabs: ['事项内容', 'Parts of the case'],
  overview: ['概况', 'Overview'],
  basics: ['基本情况', 'Basics'],
  created: ['建立时间', 'Opened'],
  params: ['参数版本', 'Parameter version'],
  paramsDefault: ['默认值', 'defaults'],
  none: ['这一环节没有事项', 'No case in this stage'],
  principal: ['正职', 'principal'],
  warned: ['已完成，另有 {n} 项提醒', 'Done, with {n} warnings'],
  later: ['到“{stage}”环节后在这里办理', 'Opens at the stage "{stage}"'],
});
