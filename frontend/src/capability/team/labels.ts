/** The words of inspection teams. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { Team, TeamChange } from './queries';

export const teamStates = {
  forming: label('组建中', 'Forming', 'open'),
  confirmed: label('已确定', 'Confirmed', 'done'),
  dissolved: label('已撤销', 'Dissolved', 'quiet'),
} satisfies Record<Team['state'], Label>;

export const teamKinds = {
  inspection: label('考察组', 'Inspection'),
  audit: label('审计组', 'Audit'),
  joint: label('联合组', 'Joint'),
} satisfies Record<Team['kind'], Label>;

export const relationNames = {
  spouse: label('夫妻关系', 'Spouse'),
  lineal: label('直系血亲', 'Lineal blood relation'),
  collateral: label('三代以内旁系血亲', 'Collateral relation within three generations'),
  in_law: label('近姻亲', 'Close in-law'),
  other: label('其他可能影响公正的关系', 'Another relation that may matter'),
} satisfies Record<NonNullable<Team['members'][number]['declarations'][number]['relation']>, Label>;

export const changeStates = {
  proposed: label('待审批', 'Proposed', 'warn'),
  approved: label('已批准', 'Approved', 'done'),
  rejected: label('未同意', 'Rejected', 'quiet'),
} satisfies Record<TeamChange['state'], Label>;

export const teamActions = {
  declare: label('申报回避关系', 'Declare relations'),
  confirm: label('确定考察组', 'Confirm the team'),
  pledge: label('签订责任状', 'Sign the pledge'),
  dissolve: label('撤销考察组', 'Dissolve'),
};

export const changeActions = { approve: label('批准', 'Approve'), reject: label('不同意', 'Reject') };

export const teamWords = words({
  title: ['考察队伍', 'Inspection teams'],
  certificates: ['考察员资格', 'Certificates'],
  new: ['组建考察组', 'Put a team together'],
  edit: ['调整成员', 'Change members'],
  empty: ['还没有考察组', 'No teams yet'],
  emptyHint: [
    '在选任事项的“考察”中组建：两人以上、设一名组长，全体持证，并逐人申报回避关系。',
    'Put one together on a case: two or more with one lead, all certified, each declaring relations.',
  ],
  caseTitle: ['事项', 'Case'],
  kind: ['类别', 'Kind'],
  lead: ['组长', 'Lead'],
  member: ['成员', 'Member'],
  members: ['成员', 'Members'],
  state: ['状态', 'State'],
  certificate: ['资格证号', 'Certificate'],
  validTo: ['有效期至', 'Valid until'],
  notCertified: ['无有效资格', 'Not certified'],
  pledge: ['责任状', 'Pledge'],
  notPledged: ['未签', 'Not signed'],
  recusal: ['回避申报', 'Declarations'],
  left: ['已退出', 'Left'],
  noRelation: ['无关系', 'No relation'],
  noRelationTo: ['与 {n} 名考察对象均无关系', 'No relation to any of {n} candidates'],
  undeclared: ['未申报', 'Not declared'],
  noCandidates: ['考察对象确定后申报', 'After the candidates are determined'],
  question: [
    '您与下列考察对象是否有夫妻、直系血亲、三代以内旁系血亲、近姻亲或其他可能影响公正的关系？',
    'Are you related to any of these candidates: spouse, lineal or collateral relation, close in-law, or otherwise?',
  ],
  yes: ['有', 'Yes'],
  no: ['没有', 'No'],
  relation: ['关系', 'Relation'],
  read: ['我已阅读并遵守', 'I have read and will observe'],
  version: ['条文版本 {v}', 'Text version {v}'],
  changes: ['成员变动', 'Changes of members'],
  changesEmpty: ['没有成员变动', 'No changes'],
  propose: ['报请变动成员', 'Ask for a change'],
  out: ['退出', 'Leaves'],
  in: ['加入', 'Comes'],
  inLead: ['担任组长', 'As lead'],
  reason: ['理由', 'Reason'],
  proposer: ['报请人', 'Proposed by'],
  add: ['添加成员', 'Add a member'],
  remove: ['移除', 'Remove'],
  person: ['人员', 'Person'],
});
