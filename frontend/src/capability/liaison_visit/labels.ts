/** The words of liaison visits. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { Fact, Visit } from './queries';

export const states = {
  open: label('办理中', 'Open', 'active'),
  closed: label('已办结', 'Closed', 'done'),
  withdrawn: label('已撤销', 'Withdrawn', 'quiet'),
} satisfies Record<Visit['state'], Label>;

export const factStates = {
  noted: label('已记录', 'Noted', 'quiet'),
  open: label('待跟进', 'Open', 'open'),
  done: label('已办结', 'Done', 'done'),
} satisfies Record<Fact['state'], Label>;

export const organs = {
  development: label('发改（计划）', 'Development and reform'),
  statistics: label('统计', 'Statistics'),
  discipline: label('纪检监察', 'Discipline'),
  health: label('卫健（计生）', 'Health'),
  audit: label('审计', 'Audit'),
  petition: label('信访', 'Petitions'),
  finance: label('财政', 'Finance'),
  other: label('其他部门', 'Other'),
} satisfies Record<Visit['organ'], Label>;

export const actions = {
  settle: label('登记办理结果', 'Record what came of it'),
  close: label('办结', 'Close'),
  withdraw: label('撤销登记', 'Withdraw'),
};

export const visitWords = words({
  title: ['走访联系', 'Liaison visits'],
  new: ['登记走访', 'Record a visit'],
  organ: ['部门类别', 'Kind of organ'],
  organName: ['部门名称', 'Organ'],
  visited: ['走访日期', 'Visited on'],
  unit: ['所属单位', 'Unit'],
  visitors: ['走访人员', 'Who went'],
  met: ['接待人员', 'Who was met'],
  namesHint: ['输入姓名后按回车，可填多人。', 'Type a name and press Enter; several are possible.'],
  state: ['状态', 'State'],
  recorder: ['登记人', 'Recorded by'],
  reason: ['撤销理由', 'Why it was withdrawn'],
  facts: ['了解到的情况', 'What was learned'],
  factsNone: ['没有可显示的情况', 'Nothing to show'],
  what: ['情况', 'Fact'],
  fact: ['情况 {n}', 'Fact {n}'],
  factHint: ['涉及的干部本人看不到该条情况。', 'Whoever is named does not see the fact.'],
  about: ['涉及', 'About'],
  aboutUnit: ['涉及单位', 'About a unit'],
  aboutCadre: ['涉及干部', 'About an official'],
  follow: ['跟进', 'Followed up'],
  by: ['跟进人', 'Followed up by'],
  due: ['跟进期限', 'By'],
  outcome: ['办理结果', 'Outcome'],
  settledOn: ['办结日期', 'Settled on'],
  add: ['增加一条情况', 'Add a fact'],
  remove: ['删去情况 {n}', 'Remove fact {n}'],
  statistics: ['各部门走访次数', 'Visits by organ'],
  half: ['{year} 年{half}', '{year} {half}'],
  first: ['上半年', 'H1'],
  second: ['下半年', 'H2'],
  last: ['最近一次', 'Last visit'],
  next: ['下次不迟于', 'Next by'],
  never: ['未走访', 'Never'],
  empty: ['还没有走访记录', 'No visit yet'],
  emptyHint: [
    '定期走访发改、统计、纪检监察、卫健等部门，了解到的情况在这里登记和跟进。',
    'The department calls regularly on planning, statistics, discipline and health; what it learns is followed up here.',
  ],
});
