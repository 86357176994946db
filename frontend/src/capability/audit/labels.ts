/** The words of audits. */
import type { components } from '../../api/schema.gen';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';

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
  cancel: label('撤销', 'Cancel'),
  set_team: label('组成审计组', 'Name the team'),
  notify: label('送达通知书', 'Serve the notice'),
  approve_start: label('批准直接审计', 'Let it begin at once'),
  start: label('进点审计', 'Begin'),
  add_finding: label('记录发现', 'Note a finding'),
  strike_finding: label('撤下发现', 'Strike a finding out'),
  transfer: label('移送线索', 'Transfer a clue'),
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
