/** The words of candidates and of the shortlist. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { Candidate, Question } from './queries';

export const candidateStates = {
  pool: label('人选', 'In the pool', 'open'),
  shortlisted: label('考察对象', 'Shortlisted', 'active'),
  dropped: label('未列入', 'Not chosen', 'quiet'),
  decided: label('讨论通过', 'Adopted', 'active'),
  appointed: label('已任职', 'Appointed', 'done'),
  withdrawn: label('已退出', 'Withdrawn', 'quiet'),
} satisfies Record<Candidate['state'], Label>;

export const candidateActions = {
  shortlist: label('列为考察对象', 'Put on the list'),
  unlist: label('移出名单', 'Take off the list'),
  drop: label('不列入', 'Leave out'),
  restore: label('恢复为人选', 'Back to the pool'),
  withdraw: label('登记退出', 'Record a withdrawal'),
  release: label('不再作为人选', 'Let go'),
};

// Wording of the list of 2019, not confirmed word for word.
export const questions = {
  political_discipline: label('违反政治纪律和政治规矩', 'Broke political discipline'),
  low_recognition: label('群众公认度不高', 'Low public recognition'),
  office_seeking: label('有跑官、拉票等行为', 'Sought office or canvassed for votes'),
  family_emigrated: label('配偶已移居国（境）外，或没有配偶但子女均已移居', 'Spouse, or all children, emigrated'),
  other: label('有其他原因不宜列为考察对象', 'Another reason not to be listed'),
} satisfies Record<Question, Label>;

export const components = {
  meeting: label('会议投票', 'Meeting vote'),
  talk: label('谈话推荐', 'Talks'),
  unit: label('单位推荐', "Unit's recommendation"),
  test: label('素能测评', 'Quality test'),
  achievement: label('实绩考核', 'Achievement'),
} satisfies Record<Candidate['composite']['lines'][number]['component'], Label>;

export const grades = {
  excellent: label('优秀', 'Excellent'),
  competent: label('称职', 'Competent'),
  basically_competent: label('基本称职', 'Basically competent'),
  incompetent: label('不称职', 'Incompetent'),
  not_graded: label('不确定等次', 'Not graded'),
} satisfies Record<Candidate['annual'][number]['grade'], Label>;

export const sanctions = {
  party_warning: label('党内警告', 'Party warning'),
  party_serious_warning: label('党内严重警告', 'Serious party warning'),
  party_post_removal: label('撤销党内职务', 'Removal from party post'),
  party_probation: label('留党察看', 'Probation within the Party'),
  civil_warning: label('政务警告', 'Warning'),
  civil_demerit: label('政务记过', 'Demerit'),
  civil_major_demerit: label('政务记大过', 'Major demerit'),
  civil_demotion: label('政务降级', 'Demotion'),
  civil_dismissal: label('政务撤职', 'Dismissal'),
  admonition: label('诫勉', 'Admonition'),
  handling_post_adjustment: label('调整职务', 'Post adjustment'),
  handling_removal: label('责令辞职、免职', 'Ordered to resign or removed'),
  handling_demotion: label('降职', 'Lowered in post'),
};

export const sources = {
  mass: label('群众举荐', 'By the public'),
  leader: label('领导举荐', 'By a leader'),
  unit: label('单位举荐', 'By a unit'),
  self: label('本人报名', 'Own application'),
} satisfies Record<Candidate['sources'][number], Label>;

export const shortlistWords = words({
  find: ['按单位、职位或姓名查找', 'Find by unit, post or name'],
  on: ['考察对象 实际 {have} / 要求 {need}', 'Shortlisted: is {have} / wanted {need}'],
  posts: ['任用 {n} 人', '{n} to be appointed'],
  mode: ['等额或差额', 'As many as posts, or more'],
  single: ['等额提出', 'As many as posts'],
  differential: ['差额提出', 'More than posts'],
  singleWhy: ['等额的理由', 'Why as many as posts'],
  singleHint: ['意见集中等确需等额的，写明理由', 'Only where opinion is one, and with the reason'],
  add: ['加入人选', 'Add a person'],
  addHint: [
    '从提名审查合格的人选中产生；也可由组织部门直接提出。',
    'Persons come from qualified nominations, or the department proposes one itself.',
  ],
  person: ['干部', 'Person'],
  empty: ['还没有人选', 'Nobody yet'],
  meeting: ['会议得票率', 'Meeting'],
  talk: ['谈话得票率', 'Talks'],
  answers: ['不得列为考察对象情形', 'What bars from the list'],
  answersHint: [
    '第（三）（六）项由系统按考核结果和影响期计算；以下五项逐项确认并署名。',
    'Results and periods are computed from the register; these five are answered and signed.',
  ],
  signed: ['{name} 签于', 'Signed by {name},'],
  unsigned: ['尚未确认', 'Not answered yet'],
  answeredAll: ['五项均已确认为“否”', 'All five answered no'],
  yes: ['有', 'Yes'],
  no: ['无', 'No'],
  note: ['说明', 'Note'],
  exception: ['职位特殊，已报批', 'Special post, approved'],
  sign: ['确认并署名', 'Answer and sign'],
  evidence: ['综合研判依据', 'Beside the votes'],
  evidenceHint: [
    '得票只作参考：写明考核、谈话、一贯表现和人岗相适情况。',
    'Votes are one thing among others: assessment, talks, consistent conduct, fit for the post.',
  ],
  score: ['0 到 100，最多两位小数', '0 to 100, two decimals at most'],
  composite: ['五综合', 'Composite of five'],
  compositeNote: [
    '综合分只供比较，不决定人选；是否任用由会议讨论决定。',
    "For comparison only; the decision is the meeting's.",
  ],
  component: ['项目', 'Component'],
  weight: ['权重', 'Weight'],
  points: ['得分', 'Points'],
  value: ['分值', 'Score'],
  total: ['合计', 'Total'],
  incomplete: ['缺项，暂无合计', 'No total while one is missing'],
  annual: ['近年考核', 'Yearly results'],
  sources: ['提名来源', 'Nominated'],
  own: ['组织提出', "Department's own"],
  barred: ['影响期至 {date}', 'Barred until {date}'],
  barredResult: ['{year} 年考核{grade}', '{year}: {grade}'],
  clear: ['考核结果、影响期无碍', 'Nothing in the register bars'],
  details: ['考察资格与综合研判', 'Answers and evidence'],
  close: ['关闭', 'Close'],
});
