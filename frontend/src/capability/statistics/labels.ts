/** The words of figures. Names of figures come from the server in Chinese; English stands here by key. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { Figure } from './queries';

export const groups = {
  adjustment: label('干部调整', 'Adjustments'),
  posts: label('职位', 'Posts'),
  institutions: label('机构与人员（填报）', 'Institutions and staff (entered)'),
  people: label('年龄结构', 'Ages'),
  process: label('选拔任用过程', 'Process'),
  notices: label('预告与公示', 'Notices'),
  probation: label('任职与试用', 'Probation'),
  reserve: label('后备干部', 'Reserve'),
} satisfies Record<Figure['group'], Label>;

export const figureNames: Record<string, string> = {
  appointed: 'Appointed',
  removed: 'Relieved',
  appointed_principals: 'of these principals',
  appointed_on_probation: 'of these on probation',
  adjusted_standing: 'Decided by the standing committee',
  adjusted_plenary: 'Decided by the plenary',
  posts_active: 'Posts today',
  township_posts: 'Leading posts of townships reduced by',
  township_institutions: 'Township institutions reduced by',
  township_units: 'Township service units reduced by',
  staff_on_post: 'Staff who won a post',
  staff_diverted: 'Staff diverted',
  trainees: 'On exchange posts',
  tv_speeches: 'Televised speeches',
  audits_pre_appointment: 'Audits before appointment',
  audits_departure: 'Audits on departure',
  holders: 'Holders of posts',
  age_overall: 'Average age',
  age_principals: 'Average age of principals',
  cases: 'Cases',
  nominations: 'Nominations',
  talks: 'Talks',
  letters: 'Letters of consultation',
  meetings: 'Meetings',
  notices: 'Notices published',
  talks_before_appointment: 'Talks before appointment',
  probation_open: 'On probation',
  probation_confirmed: 'Confirmed after probation',
  probation_failed: 'Not confirmed',
};

export const statisticsWords = words({
  title: ['统计', 'Statistics'],
  period: ['{from} 至 {to}', '{from} to {to}'],
  from: ['起', 'From'],
  to: ['止', 'To'],
  xlsx: ['导出 xlsx', 'Export xlsx'],
  csv: ['导出 csv', 'Export csv'],
  figure: ['指标', 'Figure'],
  value: ['数值', 'Value'],
  formula: ['算式', 'Formula'],
  source: ['来源', 'Source'],
  computed: ['系统计算', 'Computed'],
  entered: ['填报', 'Entered'],
  mismatch: ['分项与合计不符', 'The parts do not make the total'],
  records: ['查看明细', 'Records'],
  entries: ['填报数据', 'Entered counts'],
  entriesHint: [
    '这些数系统内没有原始记录，由经办人依据文件填报并署名。',
    'The system keeps no records of these; they are entered from a document and signed.',
  ],
  enter: ['填报', 'Enter'],
  n: ['数量', 'Count'],
  from_doc: ['依据文件', 'From which document'],
  signed: ['{name} 填报', 'signed by {name}'],
  none: ['未填报', 'Not entered'],
  print: ['打印', 'Print'],
  exact: [
    '比率由整数精确计算，四舍五入保留两位小数。',
    'Rates are computed exactly from whole numbers and rounded half up to two decimals.',
  ],
});
