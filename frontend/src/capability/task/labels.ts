/** What is to be done, in words: `<object>.<action>` of a task. A capability adds its lines. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Labels } from '../../ui/label';

export const taskActions: Labels = {
  'gate_override.approve': label('批准突破', 'Decide on an override'),
  'cadre_change.approve': label('批准信息变更', 'Approve a change of a record'),
  'selection_case.approve_motion': label('批准动议', 'Approve the motion'),
  'selection_case.open_recommendation': label('开始民主推荐', 'Open recommendation'),
  'selection_case.confirm_shortlist': label('确定考察对象', 'Confirm the shortlist'),
  'selection_case.start_inspection': label('开始考察', 'Start inspection'),
  'selection_case.accept_report': label('验收考察报告', 'Accept the report'),
  'selection_case.open_deliberation': label('提交酝酿', 'Open deliberation'),
  'selection_case.register_decision': label('登记会议决定', 'Register the decision'),
  'selection_case.publish_notice': label('进入公示', 'Publicise'),
  'selection_case.confirm_notice': label('确认公示结果', 'Confirm the notice'),
  'selection_case.issue_document': label('印发任职文件', 'Issue the document'),
  'selection_case.finish_probation': label('结束试用期', 'Finish probation'),
  'selection_case.archive': label('归档', 'Archive'),
  'selection_case.conclude': label('办结（无试用期）', 'Conclude (no probation)'),
  'nomination.submit': label('提交提名', 'Submit the nomination'),
  'nomination.qualify': label('审查任职资格', 'Check the qualification'),
  'nomination.admit': label('列入人选库', 'Admit to the pool'),
  'recommendation_round.publish': label('发布民主推荐', 'Publish the round'),
  'recommendation_round.open': label('开始推荐', 'Open the round'),
  'recommendation_round.close': label('结束推荐', 'Close the round'),
  'recommendation_round.count': label('录入计票', 'Enter the count'),
  'recommendation_round.confirm': label('确认推荐结果', 'Confirm the result'),
  'probation.inspect': label('试用期满考察', 'Inspect at the end of probation'),
  'probation.publicise': label('试用期满公示', 'Publicise the result'),
  'probation.confirm': label('正式任职', 'Confirm the appointment'),
  'consultation.reply': label('回复征求意见函', 'Answer a letter'),
  'verification.clear': label('研判回复', 'Evaluate the answer'),
  'verification.resolve': label('对问题作出结论', 'Conclude on a problem'),
  'meeting.send_materials': label('送达会议材料', 'Send the materials'),
  'meeting.open': label('宣布开会', 'Open the meeting'),
  'meeting.close': label('结束会议', 'Close the meeting'),
  'meeting.sign': label('会议记录签字', 'Sign the minutes'),
  'meeting.count': label('录入票数', 'Enter the count'),
};

export const taskWords = words({
  due: ['到期与本周到期', 'Overdue and due this week'],
  approval: ['等我审批', 'Waiting for my approval'],
  todo: ['轮到我办理', 'Mine to do'],
  dueNone: ['没有临近期限的事项', 'Nothing is near its limit'],
  approvalNone: ['没有等您审批的事项', 'Nothing waits for your approval'],
  todoNone: ['没有轮到您办理的事项', 'Nothing is yours to do'],
  cases: ['全部事项看板', 'Board of all cases'],
  waiting: ['自 {date} 起', 'since {date}'],
});
