/** The words of nominations. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { Nomination } from './queries';

export const nominationStates = {
  draft: label('草稿', 'Draft', 'open'),
  submitted: label('待审查', 'To be qualified', 'active'),
  qualified: label('资格合格', 'Qualified', 'active'),
  rejected: label('资格不符', 'Rejected', 'stop'),
  in_pool: label('人选库', 'In the pool', 'active'),
  selected: label('已入选', 'Selected', 'done'),
  not_selected: label('未入选', 'Not selected', 'quiet'),
  withdrawn: label('已撤回', 'Withdrawn', 'quiet'),
} satisfies Record<Nomination['state'], Label>;

export const sources = {
  mass: label('群众举荐', 'By the public'),
  leader: label('领导举荐', 'By a leader'),
  unit: label('单位举荐', 'By a unit'),
  self: label('本人报名', 'Own application'),
} satisfies Record<Nomination['source'], Label>;

export const methods = {
  secret: label('无记名推荐', 'Secret'),
  signed: label('署名推荐', 'Signed'),
  talk: label('个别谈话推荐', 'In a talk'),
  meeting_vote: label('会议表决推荐', 'Vote of a meeting'),
} satisfies Record<Nomination['method'], Label>;

export const kinships = {
  none: label('无亲属关系', 'No relation'),
  spouse: label('夫妻', 'Spouse'),
  lineal: label('直系血亲', 'Lineal'),
  collateral: label('三代以内旁系血亲', 'Collateral within three generations'),
  in_law: label('近姻亲', 'Near in-law'),
} satisfies Record<NonNullable<Nomination['nominators'][number]['kinship']>, Label>;

export const nominationActions = {
  submit: label('提交', 'Submit'),
  qualify: label('资格合格', 'Qualify'),
  reject: label('资格不符', 'Reject'),
  admit: label('列入人选库', 'Admit to the pool'),
  withdraw: label('撤回', 'Withdraw'),
};

export const items = {
  service_years: label('工作年限（年）', 'Years of service'),
  grassroots_years: label('基层工作年限（年）', 'Years at the grass roots'),
  lower_post_years: label('下一级职务任职年限（年）', 'Years one level below'),
  education: label('文化程度', 'Schooling'),
  training: label('任职培训', 'Training for the level'),
  health: label('健康状况', 'Health'),
} satisfies Record<Nomination['sheet'][number]['item'], Label>;

/** Words that stand in the sheet instead of figures. */
export const values = {
  '?': label('不详', 'Unknown'),
  yes: label('是', 'Yes'),
  no: label('否', 'No'),
  same_level: label('已任同级', 'On this level already'),
  none: label('不限', 'Any'),
  secondary: label('高中、中专', 'Secondary'),
  college: label('大学专科', 'College'),
  bachelor: label('大学本科', 'Bachelor'),
  master: label('研究生', 'Master'),
  doctor: label('博士研究生', 'Doctor'),
};

export const nominationWords = words({
  title: ['提名推荐', 'Nominations'],
  new: ['新建提名', 'New nomination'],
  edit: ['修改提名', 'Edit the nomination'],
  empty: ['还没有提名', 'No nominations yet'],
  emptyHint: [
    '群众、领导、单位举荐，三重并举。提名经资格审查合格后列入人选库。',
    'The public, leaders and units put forward; qualified nominees enter the pool.',
  ],
  noCalls: ['目前没有可以提名的职位', 'No post is open for nominations'],
  noCallsHint: ['事项进入推荐环节后，职位会出现在这里。', 'A post appears here when its case is recommending.'],
  call: ['职位', 'Post'],
  callHint: ['选择正在接受提名的职位', 'A post that takes nominations'],
  nominee: ['被提名人', 'Nominee'],
  source: ['来源', 'Source'],
  method: ['方式', 'Method'],
  state: ['状态', 'State'],
  mine: ['只看我提的', 'Only mine'],
  all: ['全部', 'All'],
  post: ['职位', 'Post'],
  case: ['事项', 'Case'],
  made: ['提名时间', 'Made'],
  by: ['经办', 'Handed in by'],
  nominators: ['提名人', 'Nominators'],
  addNominator: ['增加提名人', 'Add a nominator'],
  remove: ['移除', 'Remove'],
  name: ['姓名或单位', 'Name or unit'],
  post2: ['职务', 'Post held'],
  kinship: ['与被提名人的亲属关系', 'Kinship with the nominee'],
  secretHint: ['无记名推荐不登记提名人', 'A secret nomination stores no name'],
  reason: ['提名理由', 'Why this person'],
  attachments: ['附件', 'Papers'],
  attachmentsHint: ['领导举荐须附署名的书面提名', "A leader's nomination needs the signed paper"],
  basics: ['提名情况', 'The nomination'],
  sheet: ['任职资格审查', 'Qualification'],
  sheetHint: [
    '工作年限、任职年限、学历由系统按档案计算；基层经历按简历推算，可由审查人据实更正。',
    'Service, level and schooling are computed; grass roots are proposed from the résumé and may be corrected.',
  ],
  item: ['条件', 'Condition'],
  have: ['本人', 'Has'],
  need: ['要求', 'Needs'],
  met: ['符合', 'Met'],
  notMet: ['不符合', 'Not met'],
  unknown: ['待核', 'To be checked'],
  stated: ['审查人认定', 'Stated'],
  state2: ['核对资格', 'State what the register does not tell'],
  grassroots: ['基层工作（月）', 'Grass roots (months)'],
  lower: ['下一级职务（月）', 'One level below (months)'],
  training: ['任职培训合格', 'Training passed'],
  health: ['身体能正常履职', 'Health allows full duty'],
  note: ['认定依据', 'Resting on'],
  qualifier: ['审查人', 'Qualified by'],
  why: ['理由', 'Reason'],
  candidate: ['进入人选库', 'In the pool'],
});
