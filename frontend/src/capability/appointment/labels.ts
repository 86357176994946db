/** The words of appointments. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { Appointment } from './queries';

export const appointmentStates = {
  talk_pending: label('待谈话', 'Talk pending', 'open'),
  talk_held: label('已谈话', 'Talk held', 'active'),
  document_issued: label('已发文任职', 'Document issued', 'done'),
  cancelled: label('已取消', 'Cancelled', 'stop'),
} satisfies Record<Appointment['state'], Label>;

export const appointmentActions = {
  hold_talk: label('登记任前谈话', 'Record the talk'),
  issue: label('印发任职文件', 'Issue the document'),
  cancel: label('取消任职', 'Cancel'),
};

export const tenureBases = {
  decision: label('党委决定之日', 'Day of the decision'),
  election: label('选举之日', 'Day of the election'),
} satisfies Record<Appointment['tenure_basis'], Label>;

export const talkModes = {
  individual: label('个别谈话', 'Individual'),
  collective: label('集体谈话', 'Collective'),
};

export const appointmentWords = words({
  find: ['按姓名或职位查找', 'Find by name or post'],
  empty: ['还没有拟任人选', 'Nobody to be appointed yet'],
  emptyHint: [
    '登记会议决定后，通过的人选自动列在这里：先谈话，再发文。',
    'Once the decision is registered, everybody adopted appears here: first the talk, then the document.',
  ],
  terms: ['修改任职事项', 'Change the terms'],
  post: ['拟任职务', 'Post'],
  from: ['现任职务', 'Present post'],
  removal: ['免去职务', 'Post taken away'],
  basis: ['任职时间起算', 'Counted from'],
  tenure: ['任职时间', 'Held from'],
  trial: ['实行试用期', 'On probation'],
  trialWhy: ['与规定情形不同的理由', 'Why it differs from the rule'],
  trialHint: [
    '提拔担任非选任制领导职务的，试用期一年。',
    'Whoever is promoted to a post that is not elected serves a year on probation.',
  ],
  relieve: ['同时免去原任职务', 'Ends the posts held so far'],
  talk: ['任前谈话', 'Talk before the appointment'],
  noTalk: ['尚未谈话', 'Not held yet'],
  mode: ['方式', 'Manner'],
  heldOn: ['谈话日期', 'Day'],
  talkers: ['谈话人', 'Who talked'],
  talkersHint: ['姓名和职务，逐个回车', 'Name and post; press Enter after each'],
  achievements: ['肯定成绩', 'Achievements'],
  shortcomings: ['指出不足', 'Shortcomings'],
  demands: ['提出要求', 'Demands'],
  document: ['任职文件', 'Document'],
  prefix: ['发文机关代字', "Issuer's mark"],
  prefixHint: [
    '文号自动连续编排，如：县委组任〔2026〕7号',
    'The number follows without gaps, e.g. 县委组任〔2026〕7号',
  ],
  sameAs: ['与他人合并一份文件', 'One document with'],
  issuedBy: ['{name} 于 {day} 印发', 'Issued by {name} on {day}'],
  print: ['打印任职通知', 'Print the notice'],
  until: ['试用期至', 'Probation until'],
  toProbation: ['查看试用期', 'Open the probation'],
  issuer: ['发文机关', 'Issuer'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
});
