/** The words of the page of deadlines. */
import { words } from '../../i18n';

export const deadlineWords = words({
  title: ['期限日历', 'Deadlines'],
  about: ['本人各项职务所及的未完期限', 'What is still to be done by a day, within your offices'],
  month: ['月历', 'Month'],
  overdue: ['逾期', 'Overdue'],
  near: ['临近', 'Nearly over'],
  all: ['全部未完', 'All open'],
  view: ['看哪些', 'Which'],
  what: ['事项', 'What'],
  of: ['对象', 'Of'],
  due: ['期限', 'Due'],
  level: ['缓急', 'How near'],
  empty: ['没有未完的期限', 'Nothing is to be done by a day'],
  emptyHint: [
    '公示、征求意见、信访、审计等事项一有期限，就会出现在这里。',
    'Limits of notices, letters, petitions and audits appear here.',
  ],
  emptyMonth: ['这个月没有未完的期限', 'Nothing is due in this month'],
  before: ['上个月', 'Previous month'],
  after: ['下个月', 'Next month'],
  thisMonth: ['本月', 'This month'],
  rest: ['还有 {n} 项', '{n} more'],
  cut: ['本月期限较多，只显示最近的 200 项', 'Only the nearest 200 of this month are shown'],
});

export const weekdays: readonly (readonly [string, string])[] = [
  ['一', 'Mon'],
  ['二', 'Tue'],
  ['三', 'Wed'],
  ['四', 'Thu'],
  ['五', 'Fri'],
  ['六', 'Sat'],
  ['日', 'Sun'],
];
