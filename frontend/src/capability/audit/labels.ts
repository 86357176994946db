/** The words of audits and of their plans. */
import { words } from '../../i18n';
import type { components } from '../../api/schema.gen';
import { label } from '../../ui/label';
import type { Label, Labels } from '../../ui/label';

type Schemas = components['schemas'];

export const states = {
  planned: label('已列计划', 'Planned', 'open'),
  entrusting: label('委托待批', 'Entrustment to be approved', 'warn'),
  entrusted: label('已委托', 'Entrusted', 'active'),
  notified: label('已通知', 'Notified', 'active'),
  fieldwork: label('现场审计', 'In the field', 'active'),
  draft_report: label('撰写报告', 'Drafting', 'active'),
  comments: label('征求意见', 'Out for comments', 'active'),
  reviewed: label('已审理', 'Reviewed', 'active'),
  issued: label('已签发', 'Issued', 'active'),
  delivered: label('已送达', 'Delivered', 'done'),
  rectifying: label('整改中', 'Rectifying', 'active'),
  closed: label('已办结', 'Closed', 'done'),
  appealed: label('申诉复查中', 'Under appeal', 'warn'),
  re_examined: label('已复查', 'Re-examined', 'done'),
  cancelled: label('已撤销', 'Cancelled', 'quiet'),
  terminated: label('已终止', 'Broken off', 'quiet'),
} satisfies Record<Schemas['AuditState'], Label>;

export const kinds = {
  annual: label('年度审计', 'Annual'),
  pre_appointment: label('任前审计', 'Before appointment'),
  mid_term: label('任中审计', 'In office'),
  departure: label('离任审计', 'On departure'),
  performance: label('绩效审计', 'Performance'),
} satisfies Record<Schemas['AuditKind'], Label>;

export const responsibilities = {
  direct: label('直接责任', 'Direct responsibility'),
  leadership: label('领导责任', 'Leadership responsibility'),
} satisfies Record<Schemas['AuditResponsibility'], Label>;

export const papers = {
  proposal: label('委托事项', 'What is asked for'),
  returned: label('退回说明', 'Why it was returned'),
  entrustment: label('审计委托书', 'Entrustment'),
  cancellation: label('撤销说明', 'Why it was cancelled'),
  notice: label('审计通知书', 'Notice'),
  head_approval: label('直接审计的批准', 'Approval to go at once'),
  transfer: label('移送书', 'Transfer of a clue'),
  transfer_receipt: label('移送回执', 'Receipt of a clue'),
  report: label('审计报告', 'Report'),
  opinion: label('审计意见书', 'Opinion'),
  result: label('审计结果报告', 'Result report'),
  comment: label('书面意见', 'Comments'),
  review: label('审理意见', 'Review'),
  issue: label('签发', 'Issue'),
  delivery: label('送达', 'Delivery'),
  acknowledgement: label('签收', 'Acknowledgement'),
  rectification: label('整改情况', 'What was put right'),
  acceptance: label('验收意见', 'Acceptance'),
  appeal: label('申诉', 'Appeal'),
  decision: label('复查决定', 'Decision'),
} satisfies Record<Schemas['AuditPaper'], Label>;

export const rectificationStates = {
  open: label('待整改', 'To be put right', 'open'),
  reported: label('待验收', 'To be accepted', 'warn'),
  accepted: label('已验收', 'Accepted', 'done'),
  dropped: label('复查撤销', 'Dropped on appeal', 'quiet'),
} satisfies Record<Schemas['AuditRectificationState'], Label>;

export const planStates = {
  draft: label('草案', 'Draft', 'open'),
  submitted: label('待批准', 'To be approved', 'warn'),
  approved: label('已批准', 'Approved', 'done'),
} satisfies Record<Schemas['AuditPlanState'], Label>;

/** What is done with an audit. */
export const actions = {
  propose: label('提出委托', 'Ask for it'),
  entrust: label('批准委托', 'Entrust'),
  return: label('退回', 'Return'),
  cancel: label('撤销或终止', 'Call off'),
  set_team: label('组成审计组', 'Name the team'),
  notify: label('送达通知书', 'Serve the notice'),
  approve_start: label('批准直接审计', 'Let it begin at once'),
  start: label('进点审计', 'Begin'),
  add_finding: label('记录发现', 'Note a finding'),
  strike_finding: label('撤下发现', 'Strike a finding out'),
  strike_clue: label('撤下线索', 'Strike a clue out'),
  transfer: label('移送线索', 'Transfer a clue'),
  receive_transfer: label('签收线索', 'Receive a clue'),
  draft: label('撰写报告', 'Write the report'),
  send_draft: label('送征求意见', 'Send for comments'),
  comment: label('提出意见', 'Comment'),
  revise: label('修改报告', 'Revise'),
  review: label('审理', 'Review'),
  issue: label('签发', 'Issue'),
  deliver: label('送达', 'Deliver'),
  acknowledge: label('签收', 'Acknowledge'),
  report_rectification: label('报告整改', 'Report rectification'),
  accept_rectification: label('验收整改', 'Accept rectification'),
  close: label('办结', 'Close'),
  appeal: label('申诉', 'Appeal'),
  set_panel: label('组成复查组', 'Name the panel'),
  decide_appeal: label('作出复查决定', 'Decide the appeal'),
  resume: label('转入整改', 'Go on'),
} satisfies Record<string, Label>;

/** Its deadlines, by kind. */
export const deadlines = {
  audit_due: label('审计到期', 'Audit due'),
  audit_comments: label('征求意见', 'Comments'),
  audit_appeal: label('申诉期', 'Days for an appeal'),
  audit_decision: label('复查决定', 'Decision on the appeal'),
  audit_rectification: label('整改', 'Rectification'),
} satisfies Record<string, Label>;

export const parties = {
  subject: label('被审计领导干部', 'The official'),
  unit: label('所在单位', 'The unit'),
} satisfies Record<Schemas['AuditParty'], Label>;

export const decisions = {
  upheld: label('维持原报告', 'Upheld', 'done'),
  changed: label('变更原报告', 'Changed', 'warn'),
} satisfies Record<Schemas['AuditDecision'], Label>;

export const planActions = {
  submit: label('报请批准', 'Submit'),
  return: label('退回', 'Return'),
  approve: label('批准计划', 'Approve the plan'),
} satisfies Record<string, Label>;

/** Why somebody is audited whose post does not say so. */
export const grounds = {
  acting_principal: label('上级兼任正职，实际主持工作', 'Acts for a superior who holds the post'),
  deputy_in_charge: label('副职主持工作一年以上', 'Deputy in charge for a year or more'),
  committee: label('党委要求审计', 'Named by the committee'),
} satisfies Record<Schemas['AuditMarkView']['ground'], Label>;

export const markStates = {
  marked: label('已列为审计对象', 'To be audited', 'active'),
  withdrawn: label('已撤销', 'Taken back', 'quiet'),
} satisfies Record<string, Label>;

export const markActions = {
  withdraw: label('不再列为审计对象', 'Take off the list'),
} satisfies Record<string, Label>;

/** How soon the limit is. */
export const within: Labels = {
  90: label('90 天内到期', 'Due within 90 days'),
  180: label('180 天内到期', 'Due within 180 days'),
  365: label('一年内到期', 'Due within a year'),
};

export const leaving = label('可能离任', 'May leave', 'warn');

export const openness: Labels = {
  true: label('结果未出', 'Result to come'),
  false: label('结果已出', 'Result delivered'),
};

export const auditWords = words({
  title: ['经济责任审计', 'Audits'],
  unnumbered: ['未编号', 'No number yet'],
  number: ['编号', 'Number'],
  kind: ['类型', 'Kind'],
  project: ['审计的重点工作', 'What it looks at'],
  projectHint: ['例如：某镇污水管网工程', 'For instance: the sewers of a town'],
  year: ['年度', 'Year'],
  subject: ['被审计领导干部', 'Official'],
  post: ['经济责任职务', 'Post'],
  unit: ['单位', 'Unit'],
  state: ['状态', 'State'],
  due: ['应完成日期', 'Due'],
  alert: ['不足 {n} 天', 'Under {n} days'],
  overdue: ['已逾期', 'Overdue'],
  issued: ['报告出具', 'Issued'],
  issuedBetween: ['报告出具于 {from} 至 {to}', 'Issued from {from} to {to}'],
  result: ['结果', 'Result'],
  empty: ['没有审计', 'No audits'],
  emptyHint: [
    '批准年度审计计划后，其中的审计列在这里；计划外的可以单独登记。',
    'The audits of an approved plan are listed here; one beside the plan is put down on its own.',
  ],
  create: ['登记计划外审计', 'Audit beside the plan'],
  basics: ['基本情况', 'Basics'],
  period: ['审计期间', 'Period audited'],
  notified: ['通知书送达', 'Notice received'],
  began: ['进点日期', 'Fieldwork began'],
  commentsUntil: ['答复意见截止', 'Comments until'],
  received: ['报告送达', 'Report received'],
  appealUntil: ['申诉截止', 'Appeal until'],
  decideUntil: ['复查决定截止', 'Decision until'],
  decision: ['复查决定', 'Decision'],
  plan: ['所属计划', 'Plan'],
  planLink: ['{year} 年度计划', 'Plan of {year}'],
  approver: ['审理人', 'Reviewed by'],
  team: ['审计组', 'Team'],
  panel: ['复查组', 'Panel'],
  teamNone: ['还没有组成审计组', 'No team yet'],
  lead: ['组长', 'leads'],
  leadChoice: ['组长', 'Who leads'],
  members: ['成员', 'Members'],
  membersHint: [
    '须两人以上，其中一人为组长；须回避的不能选。',
    'Two or more, one of whom leads; anyone recused cannot be chosen.',
  ],
  barred: ['须回避', 'recused'],
  original: ['原审计人员', 'audited or approved'],
  clocks: ['期限', 'Deadlines'],
  clocksNone: ['没有在走的期限', 'No clock runs'],
  met: ['按期', 'Met'],
  missed: ['逾期', 'Missed'],
  waived: ['不再计', 'Waived'],
  findings: ['审计发现', 'Findings'],
  findingsNone: ['还没有记录问题', 'Nothing found so far'],
  finding: ['问题', 'Finding'],
  matter: ['问题', 'Matter'],
  amount: ['金额', 'Amount'],
  amountYuan: ['金额（元）', 'Amount (yuan)'],
  amountWrong: ['只填数字，单位是元，例如 120000.00', 'Digits only, in yuan: 120000.00'],
  notedBy: ['记录：{name}', 'Noted by {name}'],
  rectificationsOver: ['没有整改事项', 'Nothing was to be put right'],
  responsibility: ['责任类型', 'Responsibility'],
  serious: ['严重线索', 'Serious clue'],
  seriousHint: [
    '涉嫌违纪违法的须移送纪检监察机关，移送前不能出具报告。',
    'A clue of an offence goes to the discipline organ before the report is issued.',
  ],
  evidence: ['事实和证据', 'Facts and evidence'],
  by: ['记录人', 'By'],
  struck: ['已撤销：{text}', 'Struck out: {text}'],
  sent: ['已于 {on} 移送 {to}', 'Sent on {on} to {to}'],
  clueReceived: ['，{on} 签收', ', received on {on}'],
  receivedOn: ['收到日期', 'Received on'],
  note: ['备注', 'Note'],
  evidenceSheet: ['打印取证单', 'Evidence sheet'],
  askedOnPaper: ['打印整改通知书', 'Print what is asked for'],
  toldOnPaper: ['打印整改情况报告', 'Print what was done'],
  total: ['合计', 'Total'],
  rectifications: ['整改', 'Rectification'],
  rectificationsNone: ['送组织部门时列出整改事项', 'Listed when the report is delivered'],
  task: ['整改事项', 'Task'],
  limit: ['整改时限', 'Limit'],
  reported: ['{on} 报告：', 'Reported on {on}:'],
  accepted: ['{on} 由 {by} 验收', 'Accepted on {on} by {by}'],
  addTask: ['增加整改事项', 'Add a task'],
  ofFinding: ['对应的问题', 'Finding it answers'],
  whole: [
    '全部材料只有审计机关可以查看；组织部门看到委托和结果。',
    'Only the audit bureau reads the whole file; the department reads the request and the result.',
  ],
  file: ['材料', 'File'],
  to: ['送往', 'To'],
  party: ['意见方', 'Whose'],
  via: ['收到方式', 'How it came'],
  viaHint: ['例如：书面意见，3 月 6 日专人送达', 'For instance: on paper, by hand on 6 March'],
  dropped: ['不再整改的事项', 'No longer to be put right'],
  anew: [
    '变更后的审计意见书和审计结果报告替代原件；审计报告有变更的，一并填写。',
    'The opinion and the result report as they stand now take the place of those before; the report too, where it is another.',
  ],
  objection: ['是否有异议', 'Objects'],
  objects: ['有异议', 'Objects'],
  agrees: ['无异议', 'No objection'],
  from: ['起', 'From'],
  until: ['止', 'To'],
  periodHint: [
    '任期内；任期超过三年的，重点是最近三年。',
    'The time in office; beyond three years, mainly the last three.',
  ],
  text: ['内容', 'Text'],
  reason: ['理由', 'Reason'],
  on: ['送达日期', 'Received on'],
  madeOn: ['申诉日期', 'Made on'],
  unitOn: ['单位收到日期（与本人不同时填）', 'Received by the unit, if on another day'],
  atOnce: ['即时进点的批准（送达不足三天时填）', 'Approval to go at once, within three days of the notice'],
  report: ['审计报告', 'Report'],
  draftReport: ['审计报告（征求意见稿）', 'Report (draft for comments)'],
  opinion: ['审计意见书', 'Opinion'],
  resultReport: ['审计结果报告', 'Result report'],
  verdict: ['验收结果', 'Outcome'],
  accept: ['予以验收', 'Accepted'],
  refuse: ['退回继续整改', 'Returned for further rectification'],
  done: ['整改情况', 'What was done'],
  attachments: ['证明材料', 'Evidence'],
  none: ['无', 'None'],
  plans: ['年度审计计划', 'Audit plans'],
  planTitle: ['{year} 年度审计计划', 'Audit plan of {year}'],
  planCreate: ['编制计划', 'Draw up a plan'],
  planEmpty: ['没有年度计划', 'No plans'],
  planEmptyHint: [
    '编制后按三年轮审自动列出本年度应审计的领导干部，可以增减。',
    'A new plan lists who is to be audited in its year by the rotation; it can be changed.',
  ],
  author: ['编制人', 'Drawn up by'],
  planApprover: ['批准人', 'Approved by'],
  items: ['审计对象', 'Officials'],
  count: ['人数', 'Number'],
  addItem: ['增加对象', 'Add an official'],
  remove: ['移出 {name}', 'Remove {name}'],
  takeOut: ['移出', 'Remove'],
  rotation: ['三年轮审', 'Three-year rotation'],
  rotationHint: [
    '每年约三分之一，三年一遍；按应审计期限、离任可能和信访情况排序。',
    'A third each year, all within three years; by limit, likely departure and petitions.',
  ],
  since: ['任职时间', 'In the post since'],
  leftOn: ['{on} 已离任，审计未补', 'Left on {on}, audit outstanding'],
  auditedOn: ['上次审计', 'Last audited'],
  never: ['未审计过', 'never'],
  leaving: ['可能离任', 'may leave'],
  ofYear: ['{year} 年计划', 'of the plan of {year}'],
  firstYear: ['首年', 'First year'],
  underWay: ['审计中', 'under way'],
  allObjects: ['应审计对象', 'Officials to be audited'],
  objectsEmpty: ['没有应审计的领导干部', 'Nobody is to be audited'],
  objectsHint: [
    '担任有经济责任职务的、另行列为审计对象的，以及未经审计离任的领导干部列在这里，按应完成日期排列。',
    'Who serves in a post with economic responsibility, was put on the list, or left such a post unaudited, is listed here, by the last day for the audit.',
  ],
  mark: ['列为审计对象', 'Put on the list'],
  markHint: [
    '职务本身未设为有经济责任、但应当接受审计的领导干部：上级兼任正职时实际主持工作的副职，主持工作一年以上的副职，党委要求审计的其他领导干部。列入后进入三年轮审，其任免须先完成审计；撤销须由另一位审批人办理。',
    'Officials with economic responsibility that their post does not state: a deputy who acts for a superior holding the post as well, a deputy in charge for a year or more, others named by the committee. They join the rotation and are not appointed without an audit; somebody else, who approves, takes them off.',
  ],
  held: ['所任职务', 'Post held'],
  heldNone: ['此人没有在任的职务', 'This person holds no post'],
  ground: ['列入原因', 'Why'],
  inCharge: ['起算日期', 'Counts from'],
  inChargeHint: [
    '开始主持工作、或党委要求审计的任期的第一天；三年从这一天起算。',
    'The first day in charge, or of the term that the committee wants audited; the three years count from it.',
  ],
  markReason: ['依据', 'Basis'],
  markReasonHint: ['文件或决定的名称、文号。', 'The document or decision, with its number.'],
  markedBy: ['列入人', 'Put on by'],
  withdrawnBy: ['撤销人', 'Taken back by'],
  withdrawnReason: ['撤销理由', 'Why taken back'],
  audit: ['审计', 'Audit'],
  nobody: ['本年无人', 'Nobody'],
});

/** Papers as official documents, for print. */
export const documents = {
  entrustment: label('审计委托书', 'Entrustment'),
  notice: label('审计通知书', 'Audit notice'),
  evidence: label('审计取证单', 'Evidence sheet'),
  report: label('审计报告', 'Audit report'),
  opinion: label('审计意见书', 'Audit opinion'),
  result: label('审计结果报告', 'Result report'),
  transfer: label('审计移送书', 'Transfer'),
  rectification_notice: label('审计整改通知书', 'Rectification notice'),
  rectification_report: label('审计整改情况报告', 'Rectification report'),
} satisfies Record<string, Label>;
