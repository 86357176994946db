/** The words of meetings. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label, Labels } from '../../ui/label';
import type { Item, MeetingRow, Outcome } from './queries';

export const bodies = {
  ministers: label('部务会', 'Department meeting'),
  standing: label('常委会', 'Standing committee'),
  plenary: label('全委会', 'Plenary'),
  party_group: label('党组会', 'Party group'),
} satisfies Record<MeetingRow['body'], Label>;

export const meetingStates = {
  scheduled: label('已安排', 'Scheduled', 'open'),
  materials_sent: label('材料已送达', 'Materials sent', 'active'),
  in_session: label('会议中', 'In session', 'active'),
  minutes_draft: label('待签字', 'To be signed', 'active'),
  signed: label('已签字', 'Signed', 'done'),
  cancelled: label('已取消', 'Cancelled', 'quiet'),
} satisfies Record<MeetingRow['state'], Label>;

export const meetingActions: Labels = {
  send_materials: label('送达材料', 'Send the materials'),
  recall: label('收回材料', 'Recall the materials'),
  open: label('宣布开会', 'Open'),
  close: label('结束并形成记录', 'Close with minutes'),
  sign: label('签字', 'Sign'),
  cancel: label('取消会议', 'Cancel'),
};

export const itemStates = {
  listed: label('待议', 'Listed', 'open'),
  voting: label('表决中', 'Voting', 'active'),
  counted: label('已计票', 'Counted', 'active'),
  adopted: label('通过', 'Adopted', 'done'),
  rejected: label('未通过', 'Not adopted', 'stop'),
  deferred: label('缓议', 'Put off', 'warn'),
  withdrawn: label('已撤下', 'Withdrawn', 'quiet'),
} satisfies Record<Item['state'], Label>;

export const itemActions: Labels = {
  open_vote: label('开始表决', 'Open the vote'),
  abort_vote: label('中止表决', 'Break off'),
  count: label('录入票数', 'Enter the count'),
  adopt: label('宣布通过', 'Declare adopted'),
  reject: label('宣布未通过', 'Declare not adopted'),
  run_off: label('第二轮投票', 'Run-off'),
  re_vote: label('重新投票', 'Vote again'),
  defer: label('缓议', 'Put off'),
  withdraw: label('撤下', 'Withdraw'),
};

export const voteModes = {
  secret: label('无记名投票', 'Secret ballot'),
  hand: label('举手', 'Show of hands'),
  oral: label('口头', 'By voice'),
} satisfies Record<Item['mode'], Label>;

export const rounds = {
  first: label('首轮', 'First vote'),
  run_off: label('第二轮', 'Run-off'),
  re_vote: label('重新投票', 'Vote again'),
} satisfies Record<Item['round'], Label>;

export const stances = {
  agree: label('同意', 'Agrees'),
  disagree: label('不同意', 'Disagrees'),
  defer: label('缓议', 'Put off'),
} satisfies Record<Item['opinions'][number]['stance'], Label>;

export const outcomes = {
  adopted: label('超过应到人数半数，通过', 'More than half of those expected: adopted', 'done'),
  rejected: label('未超过应到人数半数，未通过', 'Not more than half of those expected', 'stop'),
  run_off: label('无人过半，前两名进入第二轮', 'Nobody over half: run-off between the first two', 'active'),
  re_vote: label('票数相同，须重新投票', 'A tie: vote again', 'warn'),
  deferred: label('再次票数相同，缓议', 'Still a tie: put off', 'warn'),
} satisfies Record<Outcome['outcome'], Label>;

export const offices: Labels = {
  teller: label('计票人', 'Teller'),
  scrutineer: label('监票人', 'Scrutineer'),
};

export const meetingWords = words({
  title: ['会议', 'Meetings'],
  new: ['安排会议', 'Schedule a meeting'],
  edit: ['调整会议', 'Change the meeting'],
  empty: ['还没有会议', 'No meetings yet'],
  emptyHint: ['处于酝酿阶段的事项在这里上会讨论决定。', 'Cases in deliberation are decided on here.'],
  ofCase: ['讨论决定', 'Decision'],
  ofCaseEmpty: ['还没有列入会议', 'On no agenda yet'],
  name: ['会议名称', 'Title'],
  number: ['编号', 'Number'],
  body: ['会议类别', 'Body'],
  when: ['时间', 'When'],
  starts: ['开始时间', 'Starts at'],
  place: ['地点', 'Place'],
  unit: ['范围', 'Unit'],
  state: ['状态', 'State'],
  expected: ['应到', 'Expected'],
  present: ['实到', 'Present'],
  quorum: ['法定人数', 'Quorum'],
  passing: ['通过票数', 'Votes to adopt'],
  quorate: ['到会人数符合要求', 'The quorum is met'],
  notQuorate: ['到会人数不足，不能表决', 'No quorum: no vote'],
  materialsBy: ['材料最迟送达', 'Materials by'],
  materialsOn: ['材料送达', 'Materials sent'],
  members: ['成员', 'Members'],
  attendance: ['签到：点姓名', 'Attendance: tap the names'],
  chair: ['主持', 'Chair'],
  chairHint: ['有且只有一名主持人', 'Exactly one is in the chair'],
  position: ['职务', 'Post'],
  cadre: ['名册中的干部', 'In the register'],
  cadreHint: [
    '成员在干部名册中的，请从名册选取：本人及其亲属的议题由系统提示回避。',
    'Choose members who are in the register from it: the system then names those who must leave for an item that is about them or a relative.',
  ],
  addMember: ['增加成员', 'Add a member'],
  removeMember: ['移除成员', 'Remove the member'],
  person: ['姓名', 'Name'],
  items: ['议题', 'Items'],
  itemsEmpty: ['还没有议题', 'No items yet'],
  addItem: ['列入议题', 'Put an item on the agenda'],
  case: ['事项', 'Case'],
  post: ['职位', 'Post'],
  candidates: ['人选', 'Candidates'],
  seats: ['应选 {n} 人', '{n} to be chosen'],
  mode: ['表决方式', 'Vote by'],
  consent: ['同意复议的成员数', 'Members who consent to reconsider'],
  consentHint: ['仅复议时填写，须超过应到人数半数', 'Only when reconsidering: more than half of those expected'],
  notes: ['介绍、回避与意见', 'Introduction, recusals, opinions'],
  introduction: ['人选介绍', 'Introduction'],
  membersAsked: ['闭会期间征求全委会成员意见', "How the plenary's members were asked"],
  membersAskedHint: ['乡镇正职由常委会决定时填写', "When the standing committee decides on a township's principal"],
  recused: ['回避', 'Recused'],
  mustRecuse: ['须回避：{names}', 'Must be recused: {names}'],
  recusalReason: ['回避原因', 'Reason'],
  opinions: ['成员意见', 'Opinions'],
  exceptional: ['破格提拔', 'Promotion out of order'],
  superior: ['上级同意文号', 'Consent from above, document no.'],
  due: ['应投票', 'Due to vote'],
  count: ['录入票数', 'Enter the count'],
  countHint: [
    '计票人、监票人各用自己的账号录入；一致后才显示结果。',
    'Teller and scrutineer each enter on an account of their own; the result shows once both agree.',
  ],
  office: ['身份', 'As'],
  collected: ['收回票数', 'Votes given'],
  invalid: ['其中无效', 'Void among them'],
  agree: ['同意', 'Agree'],
  disagree: ['不同意', 'Disagree'],
  abstain: ['弃权', 'Abstain'],
  entered: ['{who} 已录入', '{who} has entered'],
  differ: ['两人录入不一致，请各自核对后重新录入', 'The two counts differ: check and enter again'],
  waiting: ['等待另一人录入', 'Waiting for the other count'],
  result: ['表决结果', 'Result'],
  need: ['须 {n} 票', '{n} needed'],
  elected: ['当选', 'Elected'],
  materials: ['会议材料', 'Materials'],
  minutes: ['会议记录', 'Minutes'],
  signedBy: ['签字', 'Signed by'],
  resultSheet: ['票决结果报告单', 'Result sheet'],
  printSheet: ['打印结果报告单', 'Print the result sheet'],
  printMinutes: ['打印会议记录', 'Print the minutes'],
  warned: ['有 {n} 项提示', '{n} warnings'],
  reason: ['说明', 'Reason'],
  resume: ['现任', 'Now'],
});
