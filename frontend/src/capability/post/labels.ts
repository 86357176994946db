/** The words of posts and tenures. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { Post, Tenure } from './queries';

export const postStates = {
  active: label('在设', 'In being', 'done'),
  abolished: label('已撤销', 'Abolished', 'quiet'),
} satisfies Record<Post['state'], Label>;

export const postActions = {
  abolish: label('撤销职位', 'Abolish'),
  restore: label('恢复职位', 'Restore'),
};

export const tenureStates = {
  serving: label('在任', 'Serving', 'done'),
  ended: label('已卸任', 'Ended', 'quiet'),
} satisfies Record<Tenure['state'], Label>;

export const tenureKinds = {
  appointed: label('委任', 'Appointed'),
  elected: label('选任', 'Elected'),
  hired: label('聘任', 'Hired'),
} satisfies Record<Tenure['kind'], Label>;

export const educations = {
  none: label('不限', 'None asked'),
  secondary: label('高中、中专', 'Secondary'),
  college: label('大专', 'College'),
  bachelor: label('大学本科', 'Bachelor'),
  master: label('硕士研究生', 'Master'),
  doctor: label('博士研究生', 'Doctor'),
} satisfies Record<Post['required']['education'], Label>;

export const vacancies = {
  vacant: label('空缺', 'Vacant', 'open'),
  full: label('满员', 'Full', 'done'),
};

export const postWords = words({
  title: ['职位', 'Posts'],
  new: ['新建职位', 'New post'],
  edit: ['编辑职位', 'Edit post'],
  empty: ['还没有职位', 'No posts yet'],
  emptyHint: [
    '职位是选任的对象：写清单位、职数和资格要求。',
    'Posts are what people are chosen for: unit, headcount, qualification.',
  ],
  search: ['按职位或单位名称筛选', 'Filter by post or unit'],
  allUnits: ['全部单位', 'All units'],
  vacancy: ['空缺情况', 'Vacancy'],
  name: ['职位名称', 'Post'],
  nameHint: ['如：镇长、副局长；不必重复单位名', "e.g. mayor, deputy director; without the unit's name"],
  unit: ['单位', 'Unit'],
  rank: ['职务层次', 'Rank'],
  duties: ['职责', 'Duties'],
  headcount: ['职数', 'Headcount'],
  principal: ['正职', 'Principal post'],
  elected: ['选任制', 'Filled by election'],
  sensitive: ['涉密职位', 'Of secrecy'],
  economic: ['有经济责任', 'Carries economic responsibility'],
  expertise: ['专业性较强', 'Asks for special expertise'],
  traits: ['职位特点', 'Traits'],
  vacantSince: ['空缺起始', 'Vacant since'],
  vacantHint: ['不填则自今日起算；任免后自动更新', 'Today when empty; follows appointments afterwards'],
  basics: ['基本情况', 'Basics'],
  qualification: ['任职资格', 'Qualification'],
  qualificationHint: ['不填的项目按参数执行', 'What is left empty follows the parameters'],
  service: ['工作年限（年）', 'Years of service'],
  grassroots: ['基层工作经历（年）', 'Years at the grass roots'],
  lower: ['下一层级任职（年）', 'Years one level below'],
  education: ['学历', 'Schooling'],
  training: ['须经规定培训', 'Training required'],
  health: ['身体健康', 'Fit for duty'],
  atLeast: ['{n} 年以上', 'at least {n} years'],
  state: ['状态', 'State'],
  holders: ['任职情况', 'Who holds it'],
  holdersEmpty: ['还没有人任过此职', 'Nobody has held this post yet'],
  register: ['登记任职', 'Register a tenure'],
  registerHint: [
    '只用于登记系统启用前已有的任职；新的任命由选任事项办理。',
    'For tenures from before the service; new appointments come from cases.',
  ],
  cadre: ['干部', 'Cadre'],
  from: ['任职日期', 'From'],
  to: ['卸任日期', 'To'],
  doc: ['文号', 'Document'],
  kind: ['任职方式', 'Kind'],
  probation: ['试用期至', 'Probation until'],
  termStart: ['任期起始', 'Term from'],
  termEnd: ['任期届满', 'Term ends'],
  end: ['结束任职', 'End the tenure'],
  reason: ['原因', 'Reason'],
});
