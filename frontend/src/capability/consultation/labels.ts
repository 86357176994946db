/** The words of letters and of the four musts. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label, Labels } from '../../ui/label';
import type { Answer, Cell, Item, LetterRow } from './queries';

export const items = {
  file_review: label('档案审核', 'File review'),
  personal_matters: label('个人有关事项', 'Personal matters'),
  discipline_opinion: label('纪检监察意见', 'Discipline opinion'),
  petition_check: label('信访举报核查', 'Petition check'),
  audit: label('经济责任审计', 'Audit'),
  relatives: label('近亲属核查', 'Relatives'),
  inspection_tour: label('巡视巡察', 'Inspection tour'),
  court: label('法院信用', 'Court and credit'),
  tax: label('税务', 'Tax'),
  safety: label('安全生产', 'Safety'),
  environment: label('生态环境', 'Environment'),
  other: label('其他', 'Other'),
} satisfies Record<Item, Label>;

/** Checked by the department itself, without a letter. */
export const INTERNAL: readonly Item[] = ['file_review', 'personal_matters', 'relatives'];

export const itemStates = {
  not_started: label('未开始', 'Not begun', 'open'),
  requested: label('已发函', 'Asked', 'active'),
  replied: label('已回复，待研判', 'Answered', 'active'),
  clear: label('无问题', 'Clear', 'done'),
  issue_found: label('发现问题', 'Problem found', 'warn'),
  resolved: label('已有结论', 'Concluded', 'done'),
} satisfies Record<Cell['state'], Label>;

export const itemActions: Labels = {
  request: label('发函征求意见', 'Ask by letter'),
  record: label('登记核查情况', 'Record the check'),
  clear: label('确认无问题', 'Clear'),
  find_issue: label('登记问题', 'Record a problem'),
  resolve: label('作出结论', 'Conclude'),
};

export const letterStates = {
  sent: label('待回复', 'Waiting', 'active'),
  replied: label('已回复', 'Answered', 'done'),
  withdrawn: label('已撤回', 'Withdrawn', 'quiet'),
} satisfies Record<LetterRow['state'], Label>;

export const letterActions: Labels = {
  reply: label('回复', 'Reply'),
  remind: label('催办', 'Remind'),
  withdraw: label('撤回', 'Withdraw'),
};

export const findings = {
  clear: label('无问题', 'Nothing found', 'done'),
  issue: label('有问题', 'Problem', 'warn'),
} satisfies Record<Answer['result'], Label>;

export const truths = {
  truthful: label('如实报告', 'Truthful'),
  omitted: label('漏报', 'Omitted'),
  concealed: label('瞒报', 'Concealed'),
} satisfies Record<NonNullable<Answer['truth']>, Label>;

export const clues = {
  none: label('没有反映', 'Nothing'),
  general: label('反映笼统', 'General'),
  checkable: label('线索具体、有可查性', 'Checkable clue'),
} satisfies Record<NonNullable<Answer['clue']>, Label>;

export const offices: Labels = {
  discipline_liaison: label('纪委监委', 'Discipline organ'),
  petition_officer: label('信访部门', 'Petition office'),
  coop_department: label('协同部门', 'Cooperating department'),
  org_supervisor: label('干部监督科', 'Cadre supervision'),
  audit_lead: label('审计局', 'Audit bureau'),
  unit_leader: label('所在单位党组织', "The person's unit"),
};

export const letterWords = words({
  musts: ['凡提四必与联审', 'Four musts and joint review'],
  mustsEmpty: ['还没有考察对象', 'Nobody is on the shortlist yet'],
  mustsHint: ['确定考察对象后，在这里逐人核查并征求意见。', 'Once the shortlist stands, every person is checked here.'],
  more: ['其他核查', 'Other checks'],
  overdue: ['已逾期', 'Overdue'],
  expired: ['意见已过期，须重新征求', 'Too old, ask again'],
  letters: ['征求意见函', 'Letters'],
  lettersEmpty: ['还没有发函', 'No letters yet'],
  inbox: ['征求意见函', 'Letters to us'],
  inboxEmpty: ['没有待回复的函件', 'No letters wait'],
  inboxHint: ['组织部发来的征求意见函在这里办理。', 'Letters from the organization department appear here.'],
  send: ['发征求意见函', 'Send a letter'],
  kind: ['事项', 'Matter'],
  to: ['受函单位', 'Addressed to'],
  unit: ['具体部门', 'Department'],
  unitHint: ['协同部门须选定；其他可不填', 'Needed for a cooperating department'],
  about: ['征求意见的人选', 'About'],
  question: ['函件内容', 'The letter says'],
  number: ['文号', 'Number'],
  sent: ['发函时间', 'Sent'],
  sender: ['发函人', 'Sent by'],
  due: ['回复期限', 'Due'],
  reminded: ['已催办', 'Reminded'],
  times: ['{n} 次', '{n} times'],
  repliedOn: ['回复日期', 'Answered on'],
  repliedBy: ['回复人', 'Answered by'],
  state: ['状态', 'State'],
  persons: ['人选与意见', 'Persons and opinions'],
  replyTitle: ['逐人回复', 'Answer about each person'],
  name: ['人选', 'Candidate'],
  result: ['结论', 'Finding'],
  text: ['书面意见', 'Opinion in writing'],
  truth: ['报告情况', 'Declared'],
  handling: ['处理', 'Handling'],
  clue: ['信访反映', 'Petitions say'],
  open: ['线索办理', 'The clue is'],
  stillOpen: ['尚未办结', 'still open'],
  concluded: ['已办结', 'concluded'],
  finished: ['审计报告日期', 'Audit report of'],
  signatories: ['签字人', 'Signed by'],
  file: ['三龄二历', 'Three ages, two histories'],
  birth: ['出生时间无误', 'Birth date stands'],
  workStart: ['参加工作时间无误', 'Start of work stands'],
  partyJoin: ['入党时间无误', 'Entry into the party stands'],
  education: ['学历学位无误', 'Education stands'],
  resume: ['工作经历无误', 'Résumé stands'],
  doubts: ['存疑之处', 'Doubts'],
  conclusion: ['结论', 'Conclusion'],
  begin: ['开始核查', 'Begin'],
  openLetter: ['查看函件', 'Open the letter'],
});
