/** The words of visit tasks. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { Assignee, Visit, VisitTask } from './queries';

export const states = {
  open: label('进行中', 'Under way', 'active'),
  closed: label('已办结', 'Closed', 'done'),
  cancelled: label('已取消', 'Cancelled', 'quiet'),
} satisfies Record<VisitTask['state'], Label>;

export const kinds = {
  household: label('走访', 'Visits'),
  reception: label('接访', 'Receptions'),
} satisfies Record<VisitTask['kind'], Label>;

export const classes = {
  organ: label('机关干部', 'Organ staff'),
  station: label('站所干部', 'Station staff'),
} satisfies Record<Assignee['class'], Label>;

export const ways = {
  door: label('上门走访', 'At the door'),
  meeting: label('恳谈会', 'Meeting'),
  reception: label('接访', 'Reception'),
} satisfies Record<Visit['way'], Label>;

export const actions = {
  log: label('登记走访接访', 'Log a visit'),
  hand_over: label('转信访办理', 'Hand a complaint over'),
  explain: label('说明未完成原因', 'Explain a shortfall'),
  close: label('办结', 'Close'),
  cancel: label('取消任务', 'Cancel'),
};

export const regimes = {
  general: label('信访事项', 'General petition'),
  report: label('检举控告', 'Report on an official'),
};

export const categories = {
  selection: label('选人用人', 'Selection of officials'),
  integrity: label('廉洁', 'Integrity'),
  conduct: label('作风', 'Conduct'),
  duty: label('履职', 'Duties'),
  discipline: label('违纪违法', 'Discipline and law'),
  appeal: label('申诉求决', 'Appeal'),
  suggestion: label('意见建议', 'Suggestion'),
  other: label('其他', 'Other'),
};

export const visitWords = words({
  title: ['走访接访', 'Visits and receptions'],
  new: ['下达任务', 'Set a task'],
  edit: ['修改', 'Edit'],
  name: ['任务名称', 'Title'],
  kind: ['任务类型', 'Kind'],
  unit: ['责任单位', 'Unit responsible'],
  leader: ['责任领导', 'Leader responsible'],
  person: ['责任人', 'Person responsible'],
  span: ['起止日期', 'From – to'],
  from: ['开始日期', 'From'],
  to: ['完成期限', 'To'],
  state: ['状态', 'State'],
  progress: ['进度', 'Progress'],
  done: ['{done} / {quota}', '{done} / {quota}'],
  people: ['走访人员', 'Who is sent'],
  peopleHint: [
    '机关干部每人不少于 15 户、站所干部不少于 30 户，为系统参数；可上调，下调须写明原因。接访任务按场次计，默认 1 场。',
    'Organ staff visit 15 households each and station staff 30, by the parameters; more is free, less needs a reason. Receptions are counted one by one, and one is the default.',
  ],
  account: ['人员', 'Person'],
  class: ['类别', 'Class'],
  quota: ['指标', 'Quota'],
  quotaUsual: ['按参数', 'By parameter'],
  lower: ['低于参数的原因', 'Why it is less'],
  addPerson: ['增加一人', 'Add a person'],
  remove: ['删去第 {n} 行', 'Remove line {n}'],
  notice: ['接访预告', 'Notice of receptions'],
  noticeHint: [
    '接访须先发布预告；预告未发布或未到预告的首日，不能登记接访。',
    'Receptions are announced first; none is logged before the notice is published, nor before its first day.',
  ],
  noticeDraft: ['预告尚未发布', 'not yet published'],
  noticeFirst: ['首日 {day}', 'first day {day}'],
  explanation: ['未完成原因', 'Why it was not met'],
  creator: ['下达人', 'Set by'],
  reason: ['取消原因', 'Why it was cancelled'],
  totals: ['汇总', 'Counted'],
  households: ['走访户数', 'Households visited'],
  meetings: ['恳谈会', 'Meetings'],
  receptions: ['接访场次', 'Receptions'],
  received: ['接待批次', 'Parties received'],
  suggestions: ['意见建议', 'Suggestions'],
  consultations: ['咨询', 'Consultations'],
  solved: ['现场解决', 'Solved on the spot'],
  visits: ['走访接访记录', 'What was logged'],
  visitsNone: ['还没有记录', 'Nothing has been logged'],
  log: ['登记走访接访', 'Log a visit'],
  correct: ['更正记录', 'Correct'],
  day: ['日期', 'Day'],
  way: ['方式', 'How'],
  place: ['地点（村、社区）', 'Place (village, community)'],
  where: ['地点', 'Place'],
  countShort: ['户（批）', 'Households'],
  who: ['走访人', 'By'],
  count: ['户数（批次）', 'Households or parties'],
  asked: ['群众关心的事', 'What people asked about'],
  askedHint: [
    '只写事情，不写群众姓名、电话和住址。加密保存，只有本人和下达任务的部门能看到。',
    'Write the matter, and no names, numbers or addresses. It is sealed: only you and the offices that set tasks read it.',
  ],
  complaint: ['需转信访办理的反映', 'A complaint to be handed over'],
  complaintHint: [
    '属于信访举报的写在这里，由信访部门转为信访事项；转办后此处不再保留。没有就不填。',
    'A complaint goes here; the petition office makes it a petition, and it is no longer kept here then. Leave it empty if there is none.',
  ],
  complaintWaits: ['有反映待转办', 'A complaint waits'],
  petition: ['信访事项', 'Petition'],
  petitionUnnumbered: ['待登记', 'not yet numbered'],
  which: ['哪一次走访', 'Which visit'],
  whose: ['哪一位', 'Whose'],
  why: ['原因', 'Why'],
  regime: ['办理方式', 'Regime'],
  category: ['类别', 'Category'],
  statistics: ['走访接访统计', 'Figures'],
  until: ['至', 'to'],
  since: ['自', 'from'],
  print: ['打印汇总', 'Print'],
  paper: ['走访接访情况汇总表', 'Visits and receptions: summary'],
  signLeader: ['责任领导', 'Leader'],
  signPerson: ['责任人', 'Person responsible'],
  empty: ['还没有走访接访任务', 'No task yet'],
  emptyHint: [
    '信访或干部监督部门下达任务，明确责任领导、责任单位、责任人和期限；被指派的人在这里登记走访和接访。',
    'The petition office sets a task with leader, unit, person and last day; who is sent logs visits and receptions here.',
  ],
  nothingCounted: ['这段时间没有走访接访', 'Nothing was counted in these days'],
});
