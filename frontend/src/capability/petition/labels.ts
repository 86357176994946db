/** The words of petitions. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label, Labels } from '../../ui/label';
import type { Clue, Paper, Petition, Place, Reading } from './queries';

export const states = {
  received: label('待登记', 'Received', 'open'),
  registered: label('已登记', 'Registered', 'active'),
  accepted: label('已受理', 'Accepted', 'active'),
  not_accepted: label('不予受理', 'Not accepted', 'quiet'),
  transferred: label('已转送', 'Transferred', 'active'),
  sealed_forwarded: label('密封转送', 'Forwarded sealed', 'quiet'),
  investigating: label('调查中', 'Under investigation', 'active'),
  concluding: label('结论待审', 'To be approved', 'warn'),
  concluded: label('已有结论', 'Concluded', 'done'),
  replied: label('已答复', 'Answered', 'done'),
  closed: label('已办结', 'Closed', 'done'),
  review_requested: label('复查中', 'Under review', 'active'),
  reviewed: label('已复查', 'Reviewed', 'done'),
  recheck: label('复核中', 'Under recheck', 'active'),
  final: label('已复核终结', 'Final', 'done'),
  merged: label('已并案', 'Merged', 'quiet'),
  withdrawn: label('已撤回', 'Withdrawn', 'quiet'),
} satisfies Record<Petition['state'], Label>;

export const channels = {
  letter: label('来信', 'Letter'),
  visit: label('来访', 'Visit'),
  phone: label('来电', 'Telephone'),
  web: label('网络', 'Web'),
  hotline_12380: label('12380 举报', '12380 hotline'),
  mailbox: label('部长信箱、意见箱', 'Mailbox'),
  reception: label('现场接访', 'On-site reception'),
  patrol: label('巡回接访', 'Reception on tour'),
  info_officer: label('信息员反映', 'Information officer'),
  other_organ: label('其他机关转来', 'From another organ'),
} satisfies Record<Petition['channel'], Label>;

export const regimes = {
  general: label('信访事项', 'General petition'),
  report: label('检举控告', 'Report on an official'),
  notice_window: label('考察公示期反映', 'During a notice'),
} satisfies Record<Place['regime'], Label>;

export const categories = {
  selection: label('选人用人', 'Selection of officials'),
  integrity: label('廉洁', 'Integrity'),
  conduct: label('作风', 'Conduct'),
  duty: label('履职', 'Duties'),
  discipline: label('违纪违法', 'Discipline and law'),
  appeal: label('申诉求决', 'Appeal'),
  suggestion: label('意见建议', 'Suggestion'),
  other: label('其他', 'Other'),
} satisfies Record<Place['category'], Label>;

export const urgencies = {
  normal: label('一般', 'Normal'),
  urgent: label('紧急', 'Urgent'),
} satisfies Record<NonNullable<Place['urgency']>, Label>;

export const clues = {
  none: label('无实质内容', 'Nothing of substance'),
  general: label('反映笼统', 'General'),
  checkable: label('线索具体、有可查性', 'Checkable clue'),
} satisfies Record<Clue, Label>;

export const verdicts = {
  substantiated: label('属实', 'Substantiated', 'stop'),
  partly: label('部分属实', 'Partly substantiated', 'warn'),
  unsubstantiated: label('不属实', 'Not substantiated', 'done'),
  unverifiable: label('无法查清', 'Could not be verified', 'quiet'),
  false_accusation: label('失实，予以澄清', 'False, to be cleared', 'done'),
} satisfies Record<NonNullable<Petition['verdict']>, Label>;

export const effects = {
  unaffected: label('不影响任用', 'Does not affect the appointment', 'done'),
  affected: label('影响任用', 'Affects the appointment', 'stop'),
} satisfies Record<NonNullable<Petition['effect']>, Label>;

export const satisfactions = {
  satisfied: label('满意', 'Satisfied'),
  basically: label('基本满意', 'Basically satisfied'),
  dissatisfied: label('不满意', 'Dissatisfied'),
} satisfies Record<NonNullable<Petition['satisfaction']>, Label>;

export const destinations = {
  discipline: label('纪检监察机关', 'Discipline organ'),
  department: label('其他职能部门', 'Another department'),
  subordinate: label('下级单位', 'A subordinate unit'),
} satisfies Record<NonNullable<Petition['destination']>, Label>;

export const reviews = {
  upheld: label('维持', 'Upheld'),
  changed: label('变更', 'Changed'),
} satisfies Record<NonNullable<Paper['review']>, Label>;

export const papers = {
  content: label('反映内容', 'What was said'),
  petitioner: label('反映人', 'Petitioner'),
  told: label('受理告知', 'Acceptance notified'),
  refusal: label('不予受理告知', 'Told why not accepted'),
  transfer: label('转办单', 'Transfer'),
  objection: label('异议退回', 'Objection'),
  feedback: label('办理进度反馈', 'Progress'),
  forward_proposal: label('提请密封转送', 'Proposal to forward sealed'),
  withdraw_proposal: label('提请撤回', 'Proposal to withdraw'),
  assignment: label('交办', 'Assignment'),
  extension: label('延期审批', 'Extension'),
  finding: label('调查结论', 'Findings'),
  returned: label('退回补查', 'Returned'),
  effect_note: label('对任用的影响', 'Effect on the appointment'),
  reply: label('答复意见', 'Answer'),
  explanation: label('解释说明记录', 'Explanation'),
  clarification: label('澄清函', 'Clarification'),
  review_request: label('复查复核申请', 'Asked for a review'),
  review_answer: label('复查复核意见', 'Review'),
  sealed_forward: label('密封转送回执', 'Forwarded sealed'),
  withdrawal: label('撤回', 'Withdrawal'),
  from_petitioner: label('反映人留言', 'Message of the petitioner'),
  from_office: label('工作人员留言', 'Message of the office'),
  rating: label('反映人评价', "Petitioner's rating"),
} satisfies Record<Paper['kind'], Label>;

export const readingStates = {
  asked: label('待另一人同意', 'Waits for another', 'active'),
  agreed: label('已同意，待查看', 'Agreed', 'warn'),
  refused: label('不同意', 'Refused', 'stop'),
  opened: label('已查看', 'Read', 'done'),
} satisfies Record<Reading['state'], Label>;

/** The day for reading is over. */
export const expiredReading = label('同意已过期', 'Agreement expired', 'quiet');

export const readingActions: Labels = {
  agree: label('同意查看', 'Agree'),
  refuse: label('不同意', 'Refuse'),
  open: label('查看反映人信息', 'Read who complained'),
};

export const queues: Labels = {
  open: label('未结论', 'Not concluded'),
  overdue: label('已逾期', 'Overdue'),
  near: label('即将到期', 'Due soon'),
  mine: label('我承办的', 'Assigned to me'),
  unanswered: label('有新留言', 'The petitioner wrote'),
  effect: label('影响待定', 'Effect to be decided'),
};

export const clocks: Labels = {
  petition_register: label('登记', 'Register'),
  petition_decide: label('受理、转送或告知', 'Decide'),
  petition_acknowledge: label('告知反映人', 'Tell the petitioner'),
  petition_handle: label('办结', 'Handle'),
  petition_limit: label('交办时限', 'Assignment'),
  petition_objection: label('受转送机关提出异议', 'Objection'),
  petition_feedback: label('受转送机关反馈', 'Result'),
  petition_result: label('反馈结果', 'Tell the result'),
  petition_review: label('复查复核答复', 'Answer the review'),
};

export const petitionActions: Labels = {
  edit: label('归类', 'Classify'),
  register: label('登记编号', 'Register'),
  accept: label('受理', 'Accept'),
  not_accept: label('不予受理', 'Do not accept'),
  transfer: label('转送', 'Transfer'),
  propose_forward: label('提请密封转送', 'Propose to forward sealed'),
  seal_forward: label('密封转送', 'Forward sealed'),
  propose_withdraw: label('提请撤回', 'Propose to withdraw'),
  feedback: label('反馈办理进度', 'Report progress'),
  merge: label('并案', 'Merge'),
  withdraw: label('登记撤回', 'Withdrawn'),
  object: label('提出异议退回', 'Object'),
  message: label('给反映人留言', 'Write to the petitioner'),
  add_file: label('附上材料', 'Add papers'),
  tell: label('登记受理告知', 'Acceptance notified'),
  assign: label('交办', 'Assign'),
  extend: label('批准延期', 'Extend'),
  propose: label('提出结论', 'Propose a conclusion'),
  return: label('退回补查', 'Return'),
  conclude: label('审定结论', 'Approve the conclusion'),
  decide_effect: label('确定对任用的影响', 'Decide the effect'),
  reply: label('答复', 'Answer'),
  explain: label('记录解释说明', 'Record the explanation'),
  clarify: label('澄清正名', 'Clear the person'),
  rate: label('登记满意度', 'Record the satisfaction'),
  close: label('办结', 'Close'),
  request_review: label('登记复查申请', 'Review asked for'),
  answer_review: label('作出复查意见', 'Answer the review'),
  request_recheck: label('登记复核申请', 'Recheck asked for'),
  answer_recheck: label('作出复核意见', 'Answer the recheck'),
};

/** How long a petition took, in natural days. */
export const handlingTimes: Labels = {
  15: label('15 天以内', 'Up to 15 days'),
  30: label('16—30 天', '16–30 days'),
  60: label('31—60 天', '31–60 days'),
  90: label('61—90 天', '61–90 days'),
  longer: label('90 天以上', 'More than 90 days'),
};

export const petitionWords = words({
  title: ['信访举报', 'Petitions'],
  create: ['登记来信来访', 'Register a petition'],
  empty: ['没有信访事项', 'No petitions'],
  emptyHint: [
    '收到的来信、来访、来电和举报在这里登记办理。',
    'What comes in by letter, visit, telephone or the web is handled here.',
  ],
  unnumbered: ['待登记信访事项', 'Not yet numbered'],
  neverNumbered: ['未编号信访事项', 'Never numbered'],
  readingExpired: ['同意已过期（24 小时），请重新申请查看。', 'The agreement is older than 24 hours: ask anew.'],
  number: ['编号', 'Number'],
  channel: ['渠道', 'Channel'],
  received: ['收到日期', 'Received'],
  regime: ['办理规则', 'Rules'],
  category: ['类别', 'Category'],
  urgency: ['缓急', 'Urgency'],
  queue: ['队列', 'Queue'],
  state: ['状态', 'State'],
  clue: ['线索', 'Clue'],
  handler: ['承办人', 'Handler'],
  term: ['最近期限', 'Next limit'],
  elapsed: ['已过 {n}%', '{n}% elapsed'],
  unit: ['受理单位', 'Office of'],
  unitHint: ['由哪一级的信访、干部监督机构办理。', 'The unit whose petition office handles it.'],
  subject: ['被反映人', 'Person concerned'],
  subjectHint: [
    '在干部名册中的才能选到。本人及其所在单位的人看不到此事项。',
    'Somebody of the register. That person and everybody in that unit will not see this.',
  ],
  subjectUnit: ['被反映单位', 'Unit complained of'],
  case: ['涉及的选任事项', 'Case'],
  notice: ['针对的公示', 'Notice'],
  noticeHint: [
    '反映公示中的人选时选择；办结前不能确认公示结果。',
    'Its result is not confirmed before this is concluded.',
  ],
  content: ['反映内容', 'What it says'],
  contentHint: ['加密保存，只有承办人员能看到。', 'Sealed; only those who handle it read it.'],
  anonymous: ['匿名', 'Anonymous'],
  realName: ['实名', 'Named'],
  who: ['反映人', 'Petitioner'],
  whoName: ['姓名', 'Name'],
  whoContact: ['联系方式', 'Contact'],
  whoHint: [
    '姓名和联系方式单独加密，须两人共同才能查看，并记录用途。',
    'Name and contact are sealed apart; two must agree to read them, and the purpose is recorded.',
  ],
  basics: ['登记信息', 'Basics'],
  clocks: ['办理期限', 'Clocks'],
  clocksNone: ['没有在走的期限', 'No deadline running'],
  today: ['今天', 'today'],
  met: ['按期', 'Met'],
  missed: ['逾期', 'Missed'],
  waived: ['不再计', 'Waived'],
  running: ['在办', 'Running'],
  file: ['办理材料', 'File'],
  files: ['附件', 'Files'],
  filesHint: [
    '网上提交或来信来访时附上，已清除拍摄信息和原文件名；每次查看都记入审计日志。',
    'Sent by the web or brought on paper, cleaned of device, place and name; each reading is logged.',
  ],
  notYours: [
    '反映内容只有承办人和干部监督科负责人可以查看。',
    'Only the handler and the head of supervision read what was said.',
  ],
  papersToAdd: ['来信来访所附材料', 'Papers that came with it'],
  papersToAddHint: [
    '扫描件或照片，JPG、PNG、WebP 或 PDF，每个不超过 20 MB；拍摄信息和文件名不保留，加密保存。',
    'Scans or photos, JPG, PNG, WebP or PDF, up to 20 MB each; nothing of device and name is kept; sealed.',
  ],
  notAddedTitle: [
    '已登记；下列材料没有附上，可在本页重新附上',
    'Put down; these were not added and can be added here again',
  ],
  notAdded: ['{name} 没有附上：{why}', '{name} was not added: {why}'],
  keys: ['信访办密钥', 'Keys'],
  print: ['打印', 'Print'],
  printSheet: ['打印登记表', 'Print the register sheet'],
  issuer: ['落款单位', 'Signed by'],
  identity: ['反映人信息', 'Who complained'],
  needsKeys: [
    '已加密给信访办密钥：由两名持有人各自输入口令共同打开。',
    'Sealed to the keys of the petition office: two holders open it, each with a passphrase.',
  ],
  otherReport: [
    '这份姓名不是随本件反映提交的，请报告系统管理员。',
    'This name was not given with this report: tell the administrator.',
  ],
  identityHint: [
    '须由两名办理人员共同查看：一人申请并写明用途，另一人同意，申请人在二十四小时内查看一次。每次都记入审计日志。',
    'Two read it together: one asks with a purpose, another agrees, the first reads once within a day. Every reading is logged.',
  ],
  identityNone: ['没有人申请查看', 'Nobody has asked'],
  askIdentity: ['申请查看', 'Ask to read'],
  purpose: ['用途', 'Purpose'],
  asker: ['申请人', 'Asked by'],
  second: ['同意人', 'Second person'],
  opened: ['查看时间', 'Read at'],
  readOnce: ['请现在记下；关闭后不再显示。', 'Note it now; it is not shown again.'],
  duplicates: ['可能重复的事项', 'Possibly the same'],
  resealHint: [
    '现任密钥持有人还打不开这份信息。转封后由他们两人共同查看；内容不变，原来的封存也保留。',
    'The holders of today cannot open this yet. Sealed to them too, it stays what it is, and the seals before stay.',
  ],
  reseal: ['转封给现任密钥', 'Seal to the keys of today'],
  resealed: ['已转封给现任密钥持有人。', 'Sealed to the holders of today.'],
  resealFailed: [
    '没有转封成功，密钥可能刚刚更换；请重新申请查看后再试。',
    'It was not sealed; the keys may have just changed. Ask to read it again.',
  ],
  merged: ['并入', 'Merged into'],
  mergedIn: ['并案办理：', 'Handled together:'],
  unanswered: ['反映人有新留言，请先阅读并答复。', 'The petitioner has written; read that first.'],
  verdict: ['调查结论', 'Finding'],
  effect: ['对任用的影响', 'Effect'],
  satisfaction: ['满意度', 'Satisfaction'],
  ownWord: ['反映人凭查询码本人评价', 'said in person, by the receipt'],
  reviewUntil: ['复查复核申请截止', 'Review until'],
  leader: ['责任领导', 'Leader responsible'],
  responsibleUnit: ['责任单位', 'Unit responsible'],
  person: ['责任人', 'Person responsible'],
  limit: ['办结时限', 'Limit'],
  days: ['天数', 'Days'],
  hearing: ['听证天数（不计入期限）', 'Days of the hearing (not counted)'],
  reason: ['理由', 'Reason'],
  text: ['内容', 'Text'],
  to: ['送往', 'To'],
  before: ['澄清范围', 'Before whom'],
  destination: ['转送对象', 'Kind of organ'],
  into: ['并入的事项', 'Merge into'],
  matter: ['反映的问题', 'Matter'],
  evidence: ['查核情况和证据', 'What was found, and the evidence'],
  matters: ['逐项结论', 'Matter by matter'],
  addMatter: ['增加一项', 'Add a matter'],
  overall: ['总体结论', 'Overall conclusion'],
  review: ['复查复核意见', 'Review'],
  firstReview: ['复查意见', 'Review'],
  secondReview: ['复核意见', 'Recheck'],
  newVerdict: ['变更后的结论', 'Finding now'],
  askedOn: ['申请日期', 'Asked on'],
  classify: ['归类', 'Classify'],
  statistics: ['信访统计', 'Figures'],
  from: ['起', 'From'],
  until: ['止', 'To'],
  total: ['收到', 'Received'],
  concluded: ['已办结', 'Concluded'],
  meanDays: ['平均办理', 'Days on average'],
  longestDays: ['最长办理', 'Longest'],
  took: ['{n} 天', '{n} days'],
  handling: ['办理时长', 'Handling time'],
  month: ['月份', 'Month'],
  count: ['件数', 'Number'],
  share: ['占比', 'Share'],
  barred: ['须回避', 'recused'],
});
