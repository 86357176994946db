/** The words of the register. A new state or kind on the server does not compile here until it has a name. */
import type { components } from '../../api/schema.gen';
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { Cadre, CadreChange } from './queries';

type Schemas = components['schemas'];

export const cadreStates = {
  draft: label('待核对', 'Draft', 'open'),
  verified: label('已核对', 'Verified', 'done'),
  locked: label('已锁定', 'Locked', 'active'),
} satisfies Record<Cadre['state'], Label>;

export const cadreActions = {
  verify: label('核对无误', 'Verify'),
  lock: label('锁定', 'Lock'),
  unlock: label('解除锁定', 'Unlock'),
};

export const cadreStatuses = {
  active: label('在职', 'Serving', 'done'),
  retired: label('退休', 'Retired', 'quiet'),
  left: label('离开', 'Left', 'quiet'),
  deceased: label('去世', 'Deceased', 'quiet'),
  suspended: label('停职', 'Suspended', 'warn'),
} satisfies Record<Schemas['CadreStatus'], Label>;

export const sexes = {
  male: label('男', 'Male'),
  female: label('女', 'Female'),
} satisfies Record<Schemas['CitizenIdSex'], Label>;

export const educationModes = {
  full_time: label('全日制教育', 'Full-time'),
  in_service: label('在职教育', 'In service'),
} satisfies Record<Schemas['CadreEducationMode'], Label>;

export const annualGrades = {
  excellent: label('优秀', 'Excellent'),
  competent: label('称职', 'Competent'),
  basically_competent: label('基本称职', 'Basically competent'),
  incompetent: label('不称职', 'Incompetent'),
  not_graded: label('不定等次', 'Not graded'),
} satisfies Record<Schemas['CadreAnnualGrade'], Label>;

export const sanctionKinds = {
  party_warning: label('党内警告', 'Party warning'),
  party_serious_warning: label('党内严重警告', 'Serious party warning'),
  party_post_removal: label('撤销党内职务', 'Removal from party post'),
  party_probation: label('留党察看', 'Probation in the Party'),
  civil_warning: label('政务警告', 'Civil warning'),
  civil_demerit: label('政务记过', 'Demerit'),
  civil_major_demerit: label('政务记大过', 'Major demerit'),
  civil_demotion: label('政务降级', 'Demotion'),
  civil_dismissal: label('政务撤职', 'Dismissal from post'),
  admonition: label('诫勉', 'Admonition'),
  handling_post_adjustment: label('组织处理：调整职务', 'Handling: post adjusted'),
  handling_removal: label('组织处理：责令辞职、免职', 'Handling: resigned or removed'),
  handling_demotion: label('组织处理：降职', 'Handling: demoted'),
} satisfies Record<Schemas['SanctionKind'], Label>;

export const sanctionEffects = {
  bars: label('影响期内', 'Barring now', 'stop'),
  over: label('影响期已满', 'No longer barring', 'quiet'),
};

export const changeStates = {
  proposed: label('待审批', 'Proposed', 'active'),
  approved: label('已批准', 'Approved', 'done'),
  rejected: label('已退回', 'Rejected', 'stop'),
  withdrawn: label('已撤回', 'Withdrawn', 'quiet'),
} satisfies Record<CadreChange['state'], Label>;

export const changeActions = {
  approve: label('批准变更', 'Approve the change'),
  reject: label('退回', 'Reject'),
  withdraw: label('撤回', 'Withdraw'),
};

export const rosterActions = {
  create: label('新增', 'Create', 'active'),
  update: label('更新', 'Update', 'active'),
  unchanged: label('无变化', 'Unchanged', 'quiet'),
  conflict: label('冲突', 'Conflict', 'warn'),
  error: label('有误', 'Error', 'stop'),
} satisfies Record<Schemas['ViewRosterAction'], Label>;

/** Names of the fields of a record, for tables of differences. */
export const fieldLabels = {
  name: label('姓名', 'Name'),
  sex: label('性别', 'Sex'),
  birth: label('出生年月', 'Born'),
  ethnicity: label('民族', 'Ethnic group'),
  native_place: label('籍贯', 'Native place'),
  birthplace: label('出生地', 'Birthplace'),
  party_join: label('入党时间', 'Joined the Party'),
  work_start: label('参加工作时间', 'Started work'),
  health: label('健康状况', 'Health'),
  pro_title: label('专业技术职务', 'Professional title'),
  specialty: label('熟悉专业有何专长', 'Field and skills'),
  id_card: label('身份证号', 'Citizen ID'),
  title: label('现任职务', 'Present post'),
  rank: label('职务层次', 'Rank'),
  rank_since: label('任同级时间', 'In rank since'),
  post_since: label('任现职时间', 'In post since'),
  unit_id: label('单位', 'Unit'),
  manage_level: label('管理权限', 'Managed by'),
  status: label('人员状态', 'Status'),
  personnel_no: label('人员编号', 'Personnel number'),
  tags: label('标签', 'Tags'),
  education: label('学历学位', 'Education'),
  resume: label('简历', 'Résumé'),
  family: label('家庭成员', 'Family'),
  rewards: label('奖励', 'Rewards'),
  rewards_text: label('奖惩情况', 'Rewards and sanctions'),
  sanctions: label('处分与处理', 'Sanctions'),
  annual_results: label('年度考核', 'Annual results'),
  annual_text: label('年度考核结果', 'Annual results in words'),
  photo: label('照片', 'Photo'),
};

export const cadreWords = words({
  title: ['干部', 'Cadres'],
  new: ['登记干部', 'Register a cadre'],
  edit: ['编辑登记信息', 'Edit the record'],
  mine: ['我的登记信息', 'My own record'],
  name: ['姓名', 'Name'],
  sex: ['性别', 'Sex'],
  presentPost: ['现任职务', 'Present post'],
  rankSince: ['任同级时间', 'In rank since'],
  postSince: ['任现职时间', 'In post since'],
  ethnicity: ['民族', 'Ethnic group'],
  nativePlace: ['籍贯', 'Native place'],
  birthplace: ['出生地', 'Birthplace'],
  partyJoin: ['入党时间', 'Joined the Party'],
  workStart: ['参加工作时间', 'Started work'],
  health: ['健康状况', 'Health'],
  proTitle: ['专业技术职务', 'Professional title'],
  specialty: ['熟悉专业有何专长', 'Field and skills'],
  idCard: ['身份证号', 'Citizen ID'],
  manageLevel: ['管理权限', 'Managed by'],
  personnelNo: ['人员编号', 'Personnel number'],
  resume: ['简历', 'Résumé'],
  education: ['学历学位', 'Education'],
  family: ['家庭主要成员及重要社会关系', 'Family and important relations'],
  rewardsAndSanctions: ['奖惩', 'Rewards and sanctions'],
  rewardsText: ['奖惩情况（任免审批表用语）', 'In the words of the approval form'],
  sanctions: ['处分与组织处理', 'Sanctions and handlings'],
  annual: ['年度考核', 'Annual assessments'],
  annualText: ['年度考核结果（任免审批表用语）', 'In the words of the approval form'],
  decisionReason: ['审批意见', 'Reason of the decision'],
  search: ['姓名、拼音或首字母', 'Name, pinyin or initials'],
  unit: ['单位', 'Unit'],
  rank: ['职务层次', 'Rank'],
  status: ['人员状态', 'Status'],
  state: ['登记状态', 'Record'],
  empty: ['名册里还没有人', 'Nobody on record yet'],
  emptyHint: [
    '可以逐人登记，也可以导入花名册（.xlsx）或任免审批表（.lrmx）。导入先预览，确认后才写入。',
    'Register people one by one, or bring a roster (.xlsx) or an approval form (.lrmx). A file is shown first and written only when confirmed.',
  ],
  importRoster: ['导入花名册', 'Import a roster'],
  importLrmx: ['导入任免审批表', 'Import an approval form'],
  exportRoster: ['导出花名册', 'Export the roster'],
  exportLrmx: ['导出 .lrmx', 'Export .lrmx'],
  files: ['导入与导出', 'Files'],
  print: ['任免审批表', 'Approval form'],
  basics: ['基本情况', 'Basics'],
  age: ['{n} 岁', 'aged {n}'],
  showId: ['查看完整号码', 'Show in full'],
  showIdHint: ['查看会记入日志', 'The reading is journalled'],
  photo: ['照片', 'Photo'],
  putPhoto: ['上传照片', 'Upload a photo'],
  none: ['没有记录', 'Nothing on record'],
  now: ['至今', 'to date'],
  barsUntil: ['影响至 {date}', 'Bars until {date}'],
  noLeadUntil: ['{date} 前不得安排领导职务', 'No leading post before {date}'],
  decidedOn: ['决定日期', 'Decided on'],
  kind: ['类别', 'Kind'],
  reason: ['事由', 'For'],
  docNo: ['文号', 'Document'],
  probation: ['察看期（月）', 'Probation (months)'],
  year: ['年度', 'Year'],
  grade: ['等次', 'Grade'],
  note: ['备注', 'Note'],
  relation: ['称谓', 'Relation'],
  politics: ['政治面貌', 'Politics'],
  post: ['工作单位及职务', 'Unit and post'],
  abroad: ['国（境）外', 'Abroad'],
  born: ['出生年月', 'Born'],
  level: ['学历', 'Level'],
  degree: ['学位', 'Degree'],
  school: ['毕业院校系及专业', 'School and subject'],
  degreeSchool: ['学位授予院校（不同时填）', 'School of the degree, if another'],
  mode: ['方式', 'Mode'],
  from: ['起', 'From'],
  to: ['止', 'To'],
  text: ['单位职务', 'Unit and post'],
  notes: ['其间', 'Meanwhile'],
  honour: ['奖励名称', 'Reward'],
  by: ['授予单位', 'By'],
  on: ['时间', 'When'],
  add: ['添加一行', 'Add a row'],
  remove: ['删除此行', 'Remove this row'],
  idKeep: ['已登记 {mask}；不填则不变', 'On record: {mask}; left empty it stays'],
  lockedHint: [
    '出生年月、入党时间、参加工作时间和学历学位已经核对，须附证明材料申请变更，由另一人批准（R-CAD-3）。',
    'Birth, party admission, start of work and education are verified: they change on request with a document, approved by a second person (R-CAD-3).',
  ],
  partyHint: ['如 2001-07；民主党派写名称', 'e.g. 2001-07; another party by its name'],
  changes: ['变更申请', 'Change requests'],
  propose: ['申请变更', 'Propose a change'],
  changesEmpty: ['没有变更申请', 'No change requests'],
  changeOf: ['{name}的信息变更', 'Change for {name}'],
  before: ['原值', 'On record'],
  after: ['新值', 'New value'],
  field: ['栏目', 'Field'],
  why: ['变更理由', 'Why'],
  document: ['证明材料', 'Document'],
  documentHint: [
    '变更出生年月、入党时间、参加工作时间、学历学位必须附材料',
    'Needed for birth, party admission, start of work and education',
  ],
  documentSent: ['已附', 'Attached'],
  proposedBy: ['申请人', 'Proposed by'],
  decidedBy: ['审批人', 'Decided by'],
  send: ['提交申请', 'Send the request'],
});

export const importWords = words({
  rosterTitle: ['导入花名册', 'Import a roster'],
  lrmxTitle: ['导入任免审批表', 'Import an approval form'],
  choose: ['选择文件', 'Choose a file'],
  rosterHint: [
    '.xlsx，第一张表，最多 20000 行，不得有合并单元格。先显示预览，确认后才写入。',
    '.xlsx, first sheet, at most 20,000 rows, no merged cells. Shown first; written only when confirmed.',
  ],
  lrmxHint: [
    '.lrmx，UTF-8，照片不超过 5 MB。先显示比对结果，确认后才写入。',
    '.lrmx, UTF-8, photo up to 5 MB. Compared first; written only when confirmed.',
  ],
  template: ['下载模板', 'Download the template'],
  read: ['读取并预览', 'Read and preview'],
  again: ['换一个文件', 'Another file'],
  preview: ['预览', 'Preview'],
  nothingYet: ['尚未写入任何内容', 'Nothing has been written yet'],
  unknownColumns: ['以下列不认识，不会导入：{names}', 'Columns left out, not known: {names}'],
  row: ['行', 'Row'],
  person: ['人员', 'Person'],
  what: ['处理', 'Action'],
  problems: ['问题', 'Problems'],
  confirm: ['确认写入 {n} 人', 'Write {n} people'],
  confirmRest: ['略过有问题的 {m} 行，写入 {n} 人', 'Leave out {m} rows, write {n} people'],
  nothingToWrite: ['没有可以写入的行', 'No row can be written'],
  done: ['写入完成：新增 {n} 人，更新 {m} 人', 'Written: {n} new, {m} updated'],
  toList: ['查看名册', 'To the register'],
  toCadre: ['查看', 'See the record'],
  target: ['写入到', 'Write to'],
  asNew: ['登记为新干部', 'Register as a new person'],
  byId: ['身份证号相同', 'same citizen ID'],
  byName: ['姓名、出生年月相同', 'same name and birth'],
  unit: ['所在单位', 'Unit'],
  differences: ['不一致的栏目（{n}）：逐项选择以哪一边为准', 'Fields that differ ({n}): choose which side is right'],
  same: ['与登记信息一致，没有需要选择的栏目', 'Agrees with the record: nothing to choose'],
  register: ['登记', 'Register'],
  file: ['文件', 'File'],
  allFile: ['全部以文件为准', 'All from the file'],
  allRegister: ['全部以登记为准', 'All from the register'],
  warnings: ['请留意', 'Please look at'],
  errors: ['不能写入，请先改正文件', 'Cannot be written: mend the file first'],
  lockedField: ['已核对，须另行申请变更', 'Verified: changes on request only'],
  write: ['确认写入', 'Write it'],
  more: ['再显示 {n} 行', 'Show {n} more rows'],
  hasPhoto: ['有照片', 'Photo'],
  noPhoto: ['无照片', 'No photo'],
});
