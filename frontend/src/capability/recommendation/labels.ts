/** The words of recommendation rounds. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { Round, Side, Tier } from './queries';

export const roundStates = {
  draft: label('拟定', 'Draft', 'open'),
  published: label('已发布', 'Published', 'active'),
  open: label('进行中', 'Open', 'active'),
  closed: label('待计票', 'To be counted', 'active'),
  counted: label('已计票', 'Counted', 'active'),
  confirmed: label('已确认', 'Confirmed', 'done'),
  void: label('作废', 'Void', 'stop'),
} satisfies Record<Round['state'], Label>;

export const roundForms = {
  talk: label('谈话调研推荐', 'Talks'),
  meeting: label('会议推荐', 'Meeting'),
  second_meeting: label('二次会议推荐', 'Second meeting'),
} satisfies Record<Round['form'], Label>;

export const roundActions = {
  publish: label('发布', 'Publish'),
  open: label('开始推荐', 'Open'),
  close: label('结束推荐', 'Close'),
  count: label('计票', 'Count'),
  confirm: label('确认结果', 'Confirm the result'),
  void: label('作废', 'Void'),
};

export const tiers = {
  tier1: label('领导班子', 'Leadership team'),
  tier2: label('机关干部', 'Agency staff'),
  tier3: label('基层干部、代表委员', 'Cadres below, deputies'),
  tier4: label('服务对象、群众', 'People in direct contact'),
} satisfies Record<Tier, Label>;

export const sides = {
  teller: label('计票人', 'Teller'),
  scrutineer: label('监票人', 'Scrutineer'),
} satisfies Record<Side, Label>;

export const figures = {
  issued: label('发出', 'Issued'),
  returned: label('收回', 'Returned'),
  valid: label('有效', 'Valid'),
  invalid: label('无效', 'Invalid'),
  abstain: label('弃权', 'Abstaining'),
  votes: label('得票', 'Votes'),
  identical: label('雷同选票', 'Ballots alike'),
};

export const grades = {
  excellent: label('优秀', 'Excellent'),
  competent: label('称职', 'Competent'),
  basically_competent: label('基本称职', 'Basically competent'),
  incompetent: label('不称职', 'Incompetent'),
  not_graded: label('不定等次', 'Not graded'),
};

export const sources = {
  mass: label('群众', 'public'),
  leader: label('领导', 'leader'),
  unit: label('单位', 'unit'),
  self: label('本人', 'own'),
};

export const roundWords = words({
  find: ['按单位、职位或姓名查找', 'Find by unit, post or name'],
  title: ['民主推荐', 'Recommendation'],
  new: ['新建推荐', 'New round'],
  edit: ['修改推荐', 'Edit the round'],
  empty: ['还没有民主推荐', 'No rounds yet'],
  emptyHint: [
    '提拔任职须有谈话调研推荐和会议推荐；票由计票人、监票人各录一遍，一致才算数。',
    'A promotion needs talks and a meeting; teller and scrutineer enter the count each, and it holds when both agree.',
  ],
  round: ['第 {n} 轮', 'Round {n}'],
  case: ['事项', 'Case'],
  form: ['形式', 'Form'],
  state: ['状态', 'State'],
  held: ['推荐日期', 'Held on'],
  validUntil: ['有效至', 'Valid until'],
  attendance: ['到会', 'Attendance'],
  posts: ['推荐职位', 'Posts'],
  maxTicks: ['每票最多推荐', 'Names a ballot'],
  headcount: ['任用 {n} 人，每票最多推荐 {m} 人', '{n} to be appointed, {m} names a ballot'],
  closedList: ['只能从名单中推荐', 'Only persons on the list'],
  openList: ['可推荐名单以外的人', 'Others may be named'],
  nominees: ['推荐人选', 'Persons'],
  addNominee: ['加入', 'Add'],
  remove: ['移除', 'Remove'],
  post: ['职位', 'Post'],
  person: ['干部', 'Person'],
  listEmpty: ['名单上还没有人', 'Nobody on the list'],
  tiers: ['参加人员', 'Who takes part'],
  expected: ['应到', 'Expected'],
  present: ['实到', 'Present'],
  place: ['地点', 'Place'],
  supervisor: ['监督人', 'Supervisor'],
  reason: ['再次推荐的理由', 'Why a second meeting'],
  basics: ['基本情况', 'Basics'],
  sheet: ['计票表（{side}）', 'Count ({side})'],
  sheetHint: [
    '请按票面独立录入；对方的数字在两人都录入前不显示。',
    "Enter from the ballots, on your own; the other side's figures are not shown before both are in.",
  ],
  enter: ['提交计票', 'Hand in the count'],
  entered: ['{side}已录入：{name}', '{side} has entered: {name}'],
  waiting: ['等待对方录入', 'Waiting for the other side'],
  differ: [
    '两份计票有 {n} 处不一致，请两人都重新计票后录入',
    'The two counts differ in {n} figures; both count and enter again',
  ],
  figure: ['项目', 'Figure'],
  identical: ['最多的雷同选票张数', 'Largest number of ballots alike'],
  result: ['推荐结果', 'Result'],
  print: ['推荐情况统计表', 'Result sheet'],
  rank: ['位次', 'Place'],
  votes: ['得票', 'Votes'],
  rate: ['得票率', 'Rate'],
  other: ['另一形式得票率', 'Rate in the other form'],
  annual: ['近年考核', 'Yearly results'],
  sources: ['提名来源', 'Nominated by'],
  notVotes: [
    '防止简单以票取人：得票与考核、谈话、一贯表现和人岗相适一并研判；位次只供比较。',
    'Votes alone choose nobody: they stand beside assessment, talks, consistent conduct and fit; places are for comparison.',
  ],
  hidden: ['有的层面有效票过少，为保护推荐人不分层显示', 'Some kinds of voter are too few to be shown by themselves'],
  notMet: ['到会人数不足', 'Too few came'],
  countedBy: ['计票、监票', 'Counted by'],
  confirmedBy: ['确认', 'Confirmed by'],
  digest: ['结果校验码', 'Digest'],
  voidWhy: ['作废理由', 'Why void'],
  close: ['结束推荐', 'Close the round'],
  sample: ['选票式样', 'Ballot sample'],
  noCase: ['请从事项页新建', 'Begin from the page of a case'],
});
