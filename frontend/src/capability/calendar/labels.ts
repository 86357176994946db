/** The words of the working-day calendar. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { CalendarYear } from './queries';

export const dayKinds = {
  workday: label('工作日', 'Working day'),
  holiday: label('放假', 'Holiday', 'warn'),
  adjusted_workday: label('调休上班', 'Worked instead', 'active'),
} satisfies Record<CalendarYear['days'][number]['kind'], Label>;

export const calendarSources = {
  imported: label('已导入', 'Imported', 'done'),
  shipped: label('随系统提供', 'Shipped', 'done'),
  none: label('尚未公布，暂按周一至周五', 'Not published: Monday to Friday', 'warn'),
} satisfies Record<CalendarYear['source'], Label>;

export const calendarWords = words({
  title: ['工作日历', 'Working-day calendar'],
  about: [
    '公示期、答复期等工作日都按这里计算。国务院办公厅公布下一年放假安排后，请在此导入；导入前的期限为暂定。',
    'Windows and deadlines in working days are counted by it. Import each year when its holidays are published; until then what is counted is provisional.',
  ],
  year: ['{n} 年', '{n}'],
  source: ['来源', 'Source'],
  doc: ['文件', 'Document'],
  by: ['导入人', 'Imported by'],
  at: ['导入时间', 'Imported at'],
  days: ['放假和调休', 'Holidays and days worked instead'],
  date: ['日期', 'Date'],
  kind: ['安排', 'Kind'],
  name: ['节日', 'Name'],
  empty: ['这一年的安排还没有导入', 'Nothing imported for this year'],
  import: ['导入放假安排', 'Import the holidays'],
  lines: ['逐日填写', 'Day by day'],
  linesHint: [
    '每行一天：日期、空格、“休”或“班”、空格、节日名称。例：2027-01-01 休 元旦',
    'One day a line: date, 休 (holiday) or 班 (worked), name. E.g. 2027-01-01 休 元旦',
  ],
  badLine: ['第 {n} 行不是“日期 休/班 名称”：{text}', 'Line {n} is not “date 休/班 name”: {text}'],
  docHint: ['如：国办发明电〔2026〕×号', 'The notice it comes from'],
  preview: ['先看会改动哪些期限', 'What would it move?'],
  moved: ['将改动 {n} 个未完期限', '{n} open deadlines move'],
  movedDone: ['已导入，改动 {n} 个未完期限', 'Imported; {n} open deadlines moved'],
  save: ['导入', 'Import'],
});
