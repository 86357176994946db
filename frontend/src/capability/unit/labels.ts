/** The words of units. A new class or state on the server does not compile here until it has a name. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { Unit } from './queries';

export const unitStates = {
  active: label('运行中', 'Active', 'done'),
  closed: label('已撤并', 'Closed', 'quiet'),
} satisfies Record<Unit['state'], Label>;

export const unitClasses = {
  township: label('乡镇', 'Township'),
  party_gov_general: label('党政综合', 'Party and government'),
  economic: label('经济管理', 'Economic'),
  social: label('社会事业发展', 'Social affairs'),
  law_supervision: label('执法监督', 'Law and supervision'),
  mass_institution: label('群团及事业', 'Mass and institutions'),
  vertical: label('垂直部门', 'Vertical'),
} satisfies Record<Unit['class'], Label>;

export const unitActions = {
  close: label('撤并', 'Close'),
  reopen: label('恢复', 'Reopen'),
};

export const unitWords = words({
  title: ['单位', 'Units'],
  new: ['新建单位', 'New unit'],
  edit: ['编辑单位', 'Edit unit'],
  empty: ['还没有单位', 'No units yet'],
  emptyHint: [
    '单位构成一棵树，职责范围、职位和统计都以它为准。先建最上级单位。',
    'Units form the tree that scopes, posts and figures rest on. Begin with the topmost one.',
  ],
  search: ['按名称或代码筛选', 'Filter by name or code'],
  name: ['名称', 'Name'],
  code: ['代码', 'Code'],
  codeHint: ['字母、数字和连字符，全县唯一', 'Letters, digits and hyphens; unique in the county'],
  kind: ['性质', 'Kind'],
  kindHint: ['如：乡镇、县直部门、事业单位', 'e.g. township, county department, institution'],
  class: ['考核类别', 'Class'],
  platform: ['平台', 'Platform'],
  platformHint: ['乡镇按平台比较', 'Townships are compared on their platform'],
  region: ['行政区划代码', 'Region code'],
  parent: ['上级单位', 'Unit above'],
  top: ['最上级', 'Topmost'],
  small: ['小单位', 'Small unit'],
  smallHint: ['小单位：推荐、测评由全员参加', 'Small unit: everybody takes part in recommendation and assessment'],
  quota: ['领导职数', 'Leading posts'],
  quotaDeputy: ['其中副职', 'Deputies among them'],
  quotaShort: ['职数', 'Posts'],
  basics: ['基本情况', 'Basics'],
  below: ['下级单位', 'Units below'],
  belowEmpty: ['没有下级单位', 'No units below'],
  addBelow: ['新建下级单位', 'New unit below'],
  state: ['状态', 'State'],
});
