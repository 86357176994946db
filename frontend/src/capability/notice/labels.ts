/** The words of notices. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label, Labels } from '../../ui/label';
import type { Channel, FeedbackForm, Notice, NoticeKind } from './queries';

export const noticeKinds = {
  vacancy: label('职位预告', 'Vacancy'),
  inspection: label('考察预告', 'Inspection'),
  pre_appointment: label('任前公示', 'Before appointment'),
  assessment: label('考核公告', 'Assessment'),
  tv_speech: label('任前电视演讲公示', 'Speech on television'),
  probation_end: label('试用期满公示', 'End of probation'),
  commitment: label('责任承诺公示', 'Commitments'),
  result: label('结果公示', 'Results'),
  reception: label('接访预告', 'Reception by leaders'),
} satisfies Record<NoticeKind, Label>;

/** Kinds that a unit announces by itself; the others are written from the page of a case. */
export const unitKinds = {
  reception: noticeKinds.reception,
  assessment: noticeKinds.assessment,
  result: noticeKinds.result,
  commitment: noticeKinds.commitment,
  tv_speech: noticeKinds.tv_speech,
  probation_end: noticeKinds.probation_end,
};

/** Kinds that announce a day, and stand before it; the others stand for their window. */
export const LEADS: readonly NoticeKind[] = ['vacancy', 'inspection', 'assessment', 'tv_speech', 'reception'];

export const noticeStates = {
  draft: label('拟稿', 'Draft', 'open'),
  review: label('待审批', 'To be approved', 'active'),
  approved: label('待发布', 'Approved', 'active'),
  published: label('公示中', 'Published', 'active'),
  extended: label('延长公示', 'Extended', 'active'),
  ended: label('期满，待登记反映', 'Ended, reports to be registered', 'warn'),
  feedback_registered: label('反映已登记，待确认', 'Registered, to be confirmed', 'active'),
  confirmed: label('已确认', 'Confirmed', 'done'),
  withdrawn: label('已撤下', 'Withdrawn', 'quiet'),
} satisfies Record<Notice['state'], Label>;

const OVER = label('已期满', 'Over', 'done');

/** What tells a result calls for attention when it is over; a notice that announced a day has done its work. */
export const noticeState = ({ kind, state }: Pick<Notice, 'kind' | 'state'>): Label =>
  state === 'ended' && !['pre_appointment', 'probation_end', 'result'].includes(kind) ? OVER : noticeStates[state];

export const noticeActions: Labels = {
  submit: label('报请审批', 'Ask for approval'),
  return: label('退回修改', 'Return'),
  approve: label('同意发布', 'Approve'),
  publish: label('发布', 'Publish'),
  post: label('登记张贴凭证', 'Where it hangs'),
  extend: label('延长期限', 'Extend'),
  correct: label('更正', 'Correct'),
  withdraw: label('撤下', 'Withdraw'),
  end: label('期满', 'End'),
  register_feedback: label('登记反映完毕', 'All reports registered'),
  confirm: label('确认结果', 'Confirm the result'),
};

export const verdicts = {
  unaffected: label('不影响任职', 'Does not affect the appointment', 'done'),
  affected: label('影响任职', 'Affects the appointment', 'stop'),
} satisfies Record<NonNullable<Notice['result']>, Label>;

export const feedbackChannels = {
  phone: label('电话', 'Telephone'),
  letter: label('来信', 'Letter'),
  visit: label('来访', 'Visit'),
  web: label('网络', 'Web'),
} satisfies Record<FeedbackForm['channel'], Label>;

export const channelKinds = {
  web: label('网站', 'Website'),
  board: label('公示栏', 'Notice board'),
  meeting: label('会议宣布', 'Read at a meeting'),
  letter: label('书面通知', 'By letter'),
  tv: label('电视', 'Television'),
  press: label('报刊', 'Press'),
} satisfies Record<Channel['kind'], Label>;

export const effects = {
  none: label('不需核查', 'Nothing to look into'),
  investigate: label('需要核查', 'To be looked into'),
} satisfies Record<FeedbackForm['effect'], Label>;

export const noticeWords = words({
  title: ['预告公示', 'Notices'],
  edit: ['修改预告公示', 'Edit the notice'],
  write: ['起草{kind}', 'Write: {kind}'],
  empty: ['还没有预告公示', 'No notices yet'],
  emptyHint: [
    '职位预告、考察预告、任前公示在事项中起草；接访、考核、结果、承诺等由单位直接起草。经审批后向社会发布。',
    'Vacancies, inspections and appointments are announced from the page of a case; reception, assessment, results and commitments by a unit itself. All are published once approved.',
  ],
  begin: ['起草公告', 'Write a notice'],
  beginHint: [
    '职位预告、考察预告、任前公示请在事项中起草。',
    'Notices of vacancies, inspections and appointments are written from the page of their case.',
  ],
  next: ['下一步', 'Go on'],
  ofUnit: ['发布单位', 'Unit'],
  correcting: ['正在更正', 'Being corrected'],
  correctingHint: ['重新发布后向社会公布', 'the public reads it once it is published again'],
  objects: ['考核对象（每行一个）', 'Who is assessed, one a line'],
  assessed: ['考核内容', 'What is assessed'],
  assessFrom: ['考核开始', 'Assessment from'],
  assessTo: ['考核结束', 'Assessment to'],
  assessors: ['考核组', 'Team'],
  reportPhone: ['举报电话', 'Telephone for reports'],
  speechOn: ['播出日期', 'Broadcast on'],
  broadcast: ['频道和时间', 'Channel and hour'],
  person: ['人员', 'Person'],
  addPerson: ['增加人员', 'Add a person'],
  proposedPost: ['拟任职务', 'Proposed post'],
  trialPost: ['试用职务', 'Post on trial'],
  statement: ['履职承诺', 'Duties promised'],
  probationResult: ['试用期考核结果', 'Result of the probation'],
  year: ['年度', 'Year'],
  pledgeUnit: ['承诺单位', 'Unit'],
  goals: ['年度目标（每行一项）', 'Goals of the year, one a line'],
  addPledge: ['增加单位', 'Add a unit'],
  resultOf: ['公示事项', 'Of what'],
  outcome: ['结果（每行一项）', 'Outcome, one thing a line'],
  leader: ['接访领导', 'Leader'],
  leaderTitle: ['职务', 'Post'],
  receptionOn: ['日期', 'Day'],
  receptionHours: ['时间', 'Hours'],
  receptionPlace: ['地点', 'Place'],
  addDay: ['增加一天', 'Add a day'],
  days: ['接访安排', 'Days of reception'],
  correction: ['更正', 'Correction'],
  extension: ['延期', 'Extension'],
  corrected: ['更正内容', 'What is changed'],
  correctHint: ['写明更正了什么，会向社会公布', 'Say what is changed: the public reads it'],
  kind: ['类别', 'Kind'],
  state: ['状态', 'State'],
  number: ['编号', 'Number'],
  case: ['事项、单位', 'Case or unit'],
  name: ['标题', 'Title'],
  start: ['开始日期', 'First day'],
  window: ['期限', 'Days'],
  provisional: [
    '截止日期暂定，以届时公布的节假日安排为准。',
    'The last day is provisional: it follows the holidays of that year once they are published.',
  ],
  workingDays: ['{n} 个工作日', '{n} working days'],
  lead: ['提前 {n} 个工作日', '{n} working days ahead'],
  left: ['还剩', 'Left'],
  posts: ['职位', 'Posts'],
  persons: ['{n} 人', '{n}'],
  qualifications: ['任职资格条件', 'Qualifications'],
  method: ['方式', 'Method'],
  roundOn: ['推荐日期', 'Recommended on'],
  timePlace: ['时间地点', 'Time and place'],
  task: ['考察任务', 'Task'],
  subject: ['考察内容', 'What is inspected'],
  from: ['考察开始', 'Inspection from'],
  to: ['考察结束', 'Inspection to'],
  lettersUntil: ['受理反映截止', 'Reports until'],
  lettersPlace: ['接待地点', 'Received at'],
  supervision: ['监督电话', 'Supervision, telephone'],
  team: ['考察组', 'Team'],
  member: ['姓名', 'Name'],
  part: ['职务、证号', 'Part, certificate'],
  addMember: ['增加成员', 'Add a member'],
  remove: ['移除', 'Remove'],
  proposed: ['{name} 拟任职务', '{name}: proposed post'],
  exceptional: ['{name} 破格提拔的理由', '{name}: why promoted exceptionally'],
  exceptionalHint: [
    '经批准破格的必须写明，其他人不填。',
    'Required for an approved exception; empty for everybody else.',
  ],
  windowDays: ['公示工作日数', 'Working days'],
  reception: ['受理反映', 'Where to report'],
  unit: ['受理单位', 'Unit'],
  phone: ['联系电话', 'Telephone'],
  hours: ['受理时间', 'Hours'],
  address: ['地址', 'Address'],
  web: ['网址', 'Web'],
  channels: ['张贴情况', 'Where it hangs'],
  unproven: ['（无凭证）', '(no proof)'],
  channelKind: ['方式', 'How'],
  channelPlace: ['地点或名称', 'Where'],
  postedOn: ['张贴日期', 'Posted on'],
  proof: ['凭证（照片、截图）', 'Proof: photo, screenshot'],
  addChannel: ['再加一处', 'Add a place'],
  preview: ['预览', 'Preview'],
  document: ['公告内容', 'As the public reads it'],
  signatory: ['发布机关', 'Publisher'],
  author: ['拟稿', 'Written by'],
  approver: ['审批', 'Approved by'],
  feedback: ['反映登记', 'Reports'],
  feedbackEmpty: ['没有收到反映', 'No reports came in'],
  addFeedback: ['登记反映', 'Register a report'],
  receivedOn: ['收到日期', 'Received on'],
  channel: ['来源', 'How'],
  summary: ['反映内容', 'What it says'],
  effect: ['处理', 'Action needed'],
  conclude: ['办结', 'Conclude'],
  conclusion: ['核查结论', 'What was found'],
  affects: ['是否影响任职', 'Affects the appointment'],
  yes: ['影响', 'It does'],
  no: ['不影响', 'It does not'],
  result: ['公示结果', 'Result'],
  note: ['说明', 'Note'],
  affected: ['受影响人员', 'Who is affected'],
  end: ['延长至', 'Until'],
  reason: ['理由', 'Reason'],
  calendar: ['公示日历', 'Calendar of notices'],
  monthBefore: ['上个月', 'The month before'],
  monthAfter: ['下个月', 'The month after'],
  monthEmpty: ['这个月没有公告', 'No notices in this month'],
  docx: ['下载 Word 文档', 'Download as Word'],
  publicPage: ['公开页面', 'Public page'],
  print: ['打印', 'Print'],
});
