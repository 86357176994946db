/** How near a deadline is, and what it is for. A capability with deadlines adds its kinds. */
import type { components } from '../api/schema.gen';
import { label } from './label';
import type { Label, Labels, Tone } from './label';
import { StateBadge } from './StateBadge';

export type Level = components['schemas']['AlertLevel'];

const shaped = (zh: string, en: string, tone: Tone) => ({ ...label(zh, en), tone });

export const levels = {
  quiet: shaped('期限尚早', 'Not near', 'open'),
  early: shaped('已提醒', 'First reminder', 'active'),
  near: shaped('临近', 'Near', 'warn'),
  urgent: shaped('紧急', 'Urgent', 'warn'),
  overdue: shaped('逾期', 'Overdue', 'stop'),
} satisfies Record<Level, Label & { tone: Tone }>;

/** What is due, by the kind of a deadline. */
export const deadlineKinds: Labels = {
  notice_window: label('公示期满', 'End of the notice'),
  letter_reply: label('回复征求意见函', 'Answer to a letter'),
  major_problem: label('报告重大问题', 'Report of a grave problem'),
  probation_end: label('试用期满', 'End of probation'),
  certificate_end: label('资格证到期', 'End of a certificate'),
  petition_register: label('登记信访事项', 'Register a petition'),
  petition_decide: label('受理、转送或告知', 'Decide on a petition'),
  petition_acknowledge: label('告知反映人', 'Tell the petitioner'),
  petition_handle: label('办结信访事项', 'Handle a petition'),
  petition_limit: label('信访交办时限', 'Limit of an assignment'),
  petition_objection: label('受转送机关提出异议', 'Objection to a transfer'),
  petition_feedback: label('受转送机关反馈', 'Feedback on a transfer'),
  petition_result: label('向反映人反馈结果', 'Tell the result'),
  petition_review: label('复查复核答复', 'Answer a review'),
  audit_due: label('审计到期', 'Audit due'),
  audit_comments: label('审计征求意见', 'Comments on a draft'),
  audit_appeal: label('审计申诉期', 'Days for an appeal'),
  audit_decision: label('审计复查决定', 'Decision on an appeal'),
  audit_rectification: label('审计整改', 'Rectification'),
  joint_conference_next: label('召开下次联席会议', 'Next joint conference'),
  supervisor_end: label('监督员聘期届满', "End of a supervisor's term"),
  liaison_next: label('再次走访部门', 'Next visit to an organ'),
  liaison_follow_up: label('跟进走访了解的情况', 'Follow up what a visit told'),
  tip_handle: label('处理线索或来信', 'Deal with a tip'),
  visit_task_due: label('完成走访接访任务', 'Finish a visit task'),
  term_end: label('任期届满', 'End of a term'),
  joint_item: label('联席会议事项', 'Item of a joint conference'),
};

/** How near the end is: a shape and a word. */
export function LevelBadge({ level }: { level: Level }) {
  return <StateBadge label={levels[level]} code={level} />;
}
