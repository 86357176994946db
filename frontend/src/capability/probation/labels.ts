/** The words of probations. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { Probation } from './queries';

export const probationStates = {
  on_probation: label('试用中', 'On probation', 'active'),
  end_inspection: label('期满考察', 'End inspection', 'active'),
  end_publicity: label('期满公示', 'Publicised', 'active'),
  confirmed: label('正式任职', 'Confirmed', 'done'),
  failed: label('不胜任，已免', 'Not confirmed', 'stop'),
} satisfies Record<Probation['state'], Label>;

export const probationActions = {
  inspect: label('登记期满考察', 'Record the inspection'),
  publicise: label('公示考察结果', 'Publicise the result'),
  confirm: label('正式任职', 'Confirm'),
  fail: label('不胜任，免去试任职务', 'Relieve of the post'),
  extend: label('延长试用期', 'Lengthen'),
};

export const findings = {
  qualified: label('胜任', 'Qualified', 'done'),
  unqualified: label('不胜任', 'Not qualified', 'stop'),
};

export const probationWords = words({
  title: ['任职与试用', 'Appointments and probation'],
  empty: ['没有试用期', 'No probation'],
  emptyHint: [
    '任职文件印发后，实行试用期的人员自动列在这里，最先期满的在前。',
    'Once the document is issued, everybody on probation appears here, the nearest end first.',
  ],
  name: ['姓名', 'Name'],
  post: ['试任职务', 'Post on trial'],
  state: ['状态', 'State'],
  start: ['起始', 'From'],
  until: ['期满', 'Until'],
  left: ['还剩', 'Left'],
  days: ['{n} 天', '{n} days'],
  daysLeft: ['试用期还剩 {n} 天', '{n} days of probation left'],
  over: ['已过 {n} 天', '{n} days past'],
  open: ['未有结果', 'Without a result'],
  all: ['全部', 'All'],
  case: ['所属事项', 'Case'],
  document: ['任职文件', 'Document'],
  shortcomings: ['任前谈话指出的不足', 'Shortcomings noted before'],
  inspectFrom: ['可考察日期', 'Inspection from'],
  basics: ['基本情况', 'Basics'],
  inspection: ['期满考察', 'Inspection at the end'],
  inspectedOn: ['考察日期', 'Day'],
  inspectors: ['考察人员', 'Inspectors'],
  inspectorsHint: ['逐个回车', 'Press Enter after each'],
  finding: ['结论', 'Finding'],
  summary: ['履职情况及不足改进', 'Duties, and what became of the shortcomings'],
  publicity: ['期满公示', 'Notice at the end'],
  from: ['公示起', 'From'],
  to: ['公示止', 'To'],
  place: ['公示文号或地点', 'Number or place'],
  result: ['结果', 'Result'],
  decidedBy: ['决定人', 'Decided by'],
  decidedOn: ['决定日期', 'Decided on'],
  reason: ['理由', 'Reason'],
  arrangement: ['安排', 'Arrangement'],
  arrangementHint: ['如：按原职务层次安排', 'e.g. arranged at the previous rank'],
  months: ['延长月数', 'By how many months'],
  none: ['尚无', 'None yet'],
});
