/** The words of supervisors, of their terms and of what they are shown. */
import type { CheckStatus } from '../../api/machine';
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { AdmittedCase, AdmittedRow, Term } from './queries';

export const states = {
  proposed: label('待审批', 'Proposed', 'open'),
  engaged: label('聘期内', 'Engaged', 'active'),
  declined: label('未予聘任', 'Declined', 'stop'),
  ended: label('聘期结束', 'Ended', 'quiet'),
} satisfies Record<Term['state'], Label>;

export const actions = {
  engage: label('聘任', 'Engage'),
  decline: label('不予聘任', 'Decline'),
  admit_to_case: label('邀请列席', 'Admit to a case'),
  end_admission: label('终止列席', 'End an admission'),
  discharge: label('解聘', 'End the term'),
  lapse: label('聘期届满', 'Lapse'),
};

export const evaluationActions = { evaluate: label('评议考察工作', 'Evaluate the inspection') };

export const stages = {
  draft: label('动议起草', 'Motion drafted', 'open'),
  motion_approved: label('动议已批准', 'Motion approved', 'active'),
  recommending: label('民主推荐', 'Recommending', 'active'),
  shortlisted: label('确定考察对象', 'Shortlisted', 'active'),
  inspecting: label('考察', 'Inspecting', 'active'),
  inspected: label('考察完成', 'Inspected', 'active'),
  deliberating: label('酝酿', 'Deliberating', 'active'),
  decided: label('讨论决定', 'Decided', 'active'),
  publicising: label('公示', 'Publicising', 'active'),
  appointing: label('办理任职', 'Appointing', 'active'),
  probation: label('试用期', 'On probation', 'active'),
  closed: label('办结', 'Closed', 'done'),
  archived: label('归档', 'Archived', 'quiet'),
  terminated: label('终止', 'Terminated', 'stop'),
} satisfies Record<AdmittedRow['state'], Label>;

export const kinds = {
  batch_term_change: label('换届', 'Term change'),
  individual_promotion: label('个别提拔', 'Individual promotion'),
  further_use: label('进一步使用', 'Further use'),
  transfer: label('交流', 'Transfer'),
  open_selection: label('公开选拔', 'Open selection'),
  competitive: label('竞争上岗', 'Competitive post'),
  removal: label('免职改任', 'Removal'),
} satisfies Record<AdmittedRow['kind'], Label>;

export const notices = {
  vacancy: label('职位预告', 'Vacancy'),
  inspection: label('考察预告', 'Inspection'),
  pre_appointment: label('任前公示', 'Before appointment'),
  assessment: label('考核预告', 'Assessment'),
  tv_speech: label('电视演讲预告', 'Speech on television'),
  probation_end: label('试用期满考核公示', 'End of probation'),
  commitment: label('公开承诺', 'Commitments'),
  result: label('结果公示', 'Result'),
  reception: label('接待日预告', 'Reception day'),
} satisfies Record<AdmittedCase['notices'][number]['kind'], Label>;

/** A rule is named by what is wrong when it does not hold. */
export const statuses = {
  blocks: label('存在，尚不能继续', 'So, and it stops the case', 'stop'),
  warns: label('存在，仅作提示', 'So, as a warning', 'warn'),
  overridden: label('存在，经批准突破', 'So, passed by approval', 'quiet'),
  holds: label('无此情形', 'Not so', 'done'),
} satisfies Record<CheckStatus, Label>;

export const supervisorWords = words({
  title: ['监督员', 'Social supervisors'],
  new: ['提名监督员', 'Propose a supervisor'],
  renew: ['续聘', 'Renew'],
  person: ['姓名', 'Name'],
  personHint: ['先由系统管理员建立账号并授予“监督员”职务。', 'An account with the office of a supervisor comes first.'],
  engagedUntil: ['聘至 {on}', 'engaged until {on}'],
  unit: ['聘任单位', 'Engaged by'],
  workplace: ['工作单位及身份', 'Work and standing'],
  home: ['所在单位', 'Own unit'],
  homeHint: [
    '填写后，不能列席该单位及其下属单位的选任事项。',
    'There is no admission to a case of that unit or below it.',
  ],
  starts: ['聘期开始', 'From'],
  ends: ['聘期届满', 'To'],
  term: ['聘期', 'Term'],
  until: ['{from} 至 {to}', '{from} to {to}'],
  grounds: ['提名理由', 'Why this person'],
  number: ['聘书编号', 'Letter'],
  state: ['状态', 'State'],
  proposer: ['提名人', 'Proposed by'],
  approver: ['审批人', 'Decided by'],
  engagedOn: ['聘任日期', 'Engaged on'],
  endedOn: ['结束日期', 'Ended on'],
  reason: ['理由', 'Reason'],
  letter: ['打印聘书', 'Print the letter'],
  letterTitle: ['聘书', 'Letter of appointment'],
  letterNone: ['尚未聘任', 'Not engaged yet'],
  letterTo: ['{name}同志：', '{name}:'],
  letterText: [
    '经研究，聘请您为干部考察工作监督员，聘期自{from}起至{to}止。',
    'You are engaged as a supervisor of the inspection of officials from {from} to {to}.',
  ],
  letterDuty: [
    '请秉持公道，严守纪律，列席有关选任事项，对考察工作进行评议。',
    'Please sit in on the cases to which you are admitted, keep what you learn, and say how the inspection was done.',
  ],
  seal: ['聘任单位（盖章）', 'Seal'],
  admissions: ['列席的选任事项', 'Admitted to'],
  admissionsNone: ['还没有邀请列席选任事项', 'Not admitted to any case yet'],
  case: ['选任事项', 'Case'],
  untilDay: ['列席至', 'Until'],
  untilHint: ['不得超过聘期。', 'Within the term.'],
  inviter: ['邀请人', 'Invited by'],
  why: ['邀请理由', 'Why'],
  inForce: ['列席中', 'In force'],
  over: ['已结束', 'Over'],
  average: ['评议均分', 'Average'],
  averageNone: ['尚无评议', 'Not evaluated'],
  count: ['{n} 人评议', '{n} evaluated'],
  remarks: ['评议意见', 'Remarks'],
  search: ['搜索姓名', 'Search by name'],
  empty: ['还没有监督员', 'No supervisor yet'],
  emptyHint: [
    '聘请公道正派、敢讲真话的同志为干部考察工作监督员，邀请其列席选任事项并进行评议。',
    'Fair-minded people are engaged for a term, admitted to cases, and evaluate the inspection.',
  ],
  sessions: ['监督员评议会', 'Evaluation sessions'],
  sessionNew: ['记录评议会', 'Record a session'],
  sessionEdit: ['修改评议会记录', 'Change the record'],
  sessionsEmpty: ['还没有评议会记录', 'No session on record'],
  sessionsHint: [
    '召开监督员评议会，听取对干部考察工作的意见，并跟进落实。',
    'Supervisors are heard on the inspection work, and what they say is followed up.',
  ],
  heldOn: ['召开日期', 'Held on'],
  place: ['地点', 'Place'],
  attendees: ['参加的监督员', 'Who attended'],
  said: ['评议意见', 'What was said'],
  followUp: ['整改落实情况', 'What came of it'],
  recorder: ['记录人', 'Put down by'],
  admitted: ['列席事项', 'Cases I am admitted to'],
  admittedEmpty: ['还没有邀请您列席的选任事项', 'You are not admitted to any case'],
  admittedHint: [
    '干部监督科邀请您列席后，事项会出现在这里。',
    'A case appears here when the supervision section invites you.',
  ],
  redacted: [
    '本页只显示程序进展、数量和规则是否满足，不显示人选、谈话、信访和个人票决情况。每次查阅都会记入日志。',
    'This page shows steps, numbers and whether rules hold; no candidates, talks, petitions or votes. Every reading is recorded.',
  ],
  caseNumber: ['编号', 'Number'],
  kind: ['任用类型', 'Kind'],
  caseUnit: ['单位', 'Unit'],
  stage: ['所处阶段', 'Stage'],
  suspended: ['已暂停', 'Suspended'],
  evaluationDue: ['待评议', 'To be evaluated'],
  posts: ['职位', 'Posts'],
  post: ['{unit}{post}（{n} 名）', '{unit} {post} ({n})'],
  reached: ['程序进展', 'Steps'],
  on: ['日期', 'Day'],
  numbers: ['数量', 'Numbers'],
  nominated: ['提名人数', 'Nominated'],
  inspected: ['考察对象人数', 'Inspected'],
  talks: ['谈话次数', 'Talks held'],
  decidedPosts: ['已讨论决定的职位', 'Posts decided'],
  quorum: ['到会人数', 'Quorum'],
  quorumYes: ['符合规定', 'Reached'],
  quorumNo: ['不足', 'Not reached'],
  quorumNone: ['尚未开会', 'No meeting yet'],
  notices: ['公告', 'Notices'],
  noticesNone: ['还没有公告', 'No notice yet'],
  window: ['公示期', 'Window'],
  open: ['查看公告', 'Open'],
  rules: ['本阶段的规则', 'Rules of this stage'],
  rulesNone: ['本阶段没有规则', 'No rule in this stage'],
  rule: ['规则', 'Rule'],
  evaluation: ['我的评议', 'My evaluation'],
  scale: ['每项 1 至 5 分，5 分最好；每人只评议一次。', 'One to five each, five is best; once only.'],
  submit: ['提交评议', 'Hand in'],
});
