/** The words of accounts and offices. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { Account, AccountAction, Role } from './queries';

export const accountStates = {
  active: label('可用', 'Active', 'done'),
  disabled: label('已停用', 'Disabled', 'quiet'),
} satisfies Record<Account['state'], Label>;

export const accountActions = {
  disable: label('停用', 'Disable'),
  enable: label('启用', 'Enable'),
  invite: label('重新发放首次口令', 'Invite again'),
  ask_second_factor_reset: label('申请重置第二因素', 'Ask for a reset of the second factor'),
  reset_second_factor: label('重置第二因素', 'Reset the second factor'),
} satisfies Record<AccountAction, Label>;

export const roles = {
  org_staff: label('组织部工作人员', 'Organization staff'),
  org_supervisor: label('干部监督科', 'Cadre supervision'),
  assess_staff: label('考核办', 'Assessment office'),
  inspection_lead: label('考察组组长', 'Inspection lead'),
  inspector: label('考察组成员', 'Inspector'),
  reviewer: label('审批人', 'Reviewer'),
  ministers_office: label('部务会', "Ministers' office"),
  committee_member: label('常委会、全委会成员', 'Committee member'),
  meeting_secretary: label('会议记录人', 'Meeting secretary'),
  teller: label('计票人', 'Teller'),
  scrutineer: label('监票人', 'Scrutineer'),
  auditor: label('审计人员', 'Auditor'),
  audit_lead: label('审计组长', 'Audit lead'),
  petition_officer: label('信访工作人员', 'Petition officer'),
  discipline_liaison: label('纪委监委联络员', 'Discipline liaison'),
  coop_department: label('协同职能部门', 'Cooperating department'),
  unit_contact: label('单位联络员', 'Unit contact'),
  unit_leader: label('单位一把手', 'Unit leader'),
  cadre_self: label('干部本人', 'The cadre'),
  social_supervisor: label('监督员', 'Social supervisor'),
  info_officer: label('信息员', 'Information officer'),
  party_delegate: label('党代表', 'Party delegate'),
  api_client: label('其他政务系统', 'Other system'),
  sys_admin: label('系统管理员', 'System administrator'),
  sec_admin: label('安全保密管理员', 'Security administrator'),
  audit_admin: label('安全审计管理员', 'Audit administrator'),
} satisfies Record<Role, Label>;

export const accountWords = words({
  title: ['账号', 'Accounts'],
  new: ['新建账号', 'New account'],
  empty: ['还没有账号', 'No accounts yet'],
  emptyHint: [
    '系统管理员建立账号，安全保密管理员授予职责，两人分设。',
    'The system administrator makes accounts; the security administrator grants offices. They are two persons.',
  ],
  search: ['按账号或姓名查找', 'Find by login or name'],
  anyRole: ['全部职责', 'Any office'],
  login: ['账号', 'Login'],
  loginHint: ['字母、数字、点、横线、下划线', 'Letters, digits, dot, hyphen, underscore'],
  name: ['姓名', 'Name'],
  state: ['状态', 'State'],
  roles: ['职责', 'Offices'],
  role: ['职责', 'Office'],
  scope: ['管理范围', 'Scope'],
  county: ['全县', 'Whole county'],
  noRoles: ['尚未授予职责', 'No offices yet'],
  addRole: ['增加一项职责', 'Add an office'],
  removeRole: ['取消这项职责', 'Remove this office'],
  saveRoles: ['保存职责', 'Save the offices'],
  lastSignIn: ['最近登录', 'Last sign-in'],
  never: ['从未登录', 'never'],
  secondFactor: ['第二因素', 'Second factor'],
  enrolled: ['已绑定', 'enrolled'],
  notEnrolled: ['未绑定', 'not enrolled'],
  resetAsked: ['申请重置', 'Reset asked for'],
  resetAskedHint: ['（24 小时内由安全保密管理员办理）', ' (the security administrator has 24 hours)'],
  password: ['口令', 'Password'],
  set: ['已设置', 'set'],
  waiting: ['等待首次设置', 'waiting to be set'],
  basics: ['基本情况', 'Basics'],
  invitation: ['首次口令一次性令牌', 'One-time token for the first password'],
  invitationHint: [
    '只显示这一次，七天内有效。请当面交给本人，由其在“首次设置口令”页使用。',
    'Shown this once, valid for seven days. Hand it to the person, who uses it on the invitation page.',
  ],
});
