/** The words of joint conferences. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { Conference, Item } from './queries';

export const states = {
  planned: label('拟召开', 'Planned', 'open'),
  held: label('已召开', 'Held', 'active'),
  signed: label('纪要已签发', 'Minutes signed', 'active'),
  closed: label('事项已办结', 'Closed', 'done'),
  cancelled: label('已取消', 'Cancelled', 'quiet'),
} satisfies Record<Conference['state'], Label>;

export const itemStates = {
  open: label('办理中', 'Under way', 'active'),
  done: label('已办结', 'Done', 'done'),
  dropped: label('不再办理', 'Dropped', 'quiet'),
} satisfies Record<Item['state'], Label>;

export const outcomes = { done: itemStates.done, dropped: itemStates.dropped };

export const actions = {
  cancel: label('取消', 'Cancel'),
  hold: label('登记召开', 'Record that it was held'),
  record: label('记录纪要和交换事项', 'Write minutes and items'),
  sign: label('签发纪要', 'Sign the minutes'),
  report: label('报告办理情况', 'Report on an item'),
  settle: label('登记事项办理情况', 'Record what came of an item'),
  close: label('全部办结', 'Close'),
};

export const conferenceWords = words({
  title: ['联席会议', 'Joint conferences'],
  new: ['拟召开联席会议', 'Plan a conference'],
  edit: ['修改', 'Edit'],
  name: ['会议名称', 'Title'],
  nameDefault: ['干部监督联席会议', 'Joint conference on the supervision of officials'],
  unit: ['所属单位', 'Unit'],
  planned: ['拟定日期', 'Planned for'],
  held: ['召开日期', 'Held on'],
  place: ['地点', 'Place'],
  chair: ['主持人', 'Chair'],
  state: ['状态', 'State'],
  members: ['参加单位和人员', 'Organs and whom they send'],
  organ: ['单位', 'Organ'],
  person: ['人员', 'Person'],
  addMember: ['增加一个单位', 'Add an organ'],
  agenda: ['议程', 'Agenda'],
  point: ['议题 {n}', 'Point {n}'],
  addPoint: ['增加一项议题', 'Add a point'],
  remove: ['删去第 {n} 行', 'Remove line {n}'],
  items: ['交换事项', 'Items exchanged'],
  itemsNone: ['还没有记录交换事项', 'No item has been put down'],
  topic: ['事项', 'Item'],
  from: ['提出单位', 'Told by'],
  responsible: ['责任单位', 'Answers for it'],
  due: ['办理期限', 'By'],
  addItem: ['增加一个事项', 'Add an item'],
  result: ['办理情况', 'What came of it'],
  report: ['责任单位报告', 'Told by who answers'],
  reportBy: ['{name}，{on}', '{name}, {on}'],
  ownItems: ['本单位负责的事项', 'Items for which the unit answers'],
  outcome: ['办理结果', 'Outcome'],
  minutes: ['会议纪要', 'Minutes'],
  minutesNone: ['纪要尚未记录', 'No minutes yet'],
  redacted: [
    '列席人员可见会议时间、地点、参加单位和议程，不显示交换事项和纪要。',
    'Who sits in is shown when, where, who and the agenda, and neither items nor minutes.',
  ],
  recorder: ['记录人', 'Written by'],
  signer: ['签发人', 'Signed by'],
  print: ['打印纪要', 'Print the minutes'],
  next: ['下次联席会议', 'The next one'],
  empty: ['还没有联席会议', 'No joint conference yet'],
  emptyHint: [
    '联席会议每半年召开一次，由组织、纪检监察、审计、信访等单位交换干部监督情况。',
    'Every half-year the department, discipline, audit and petition organs exchange what they know.',
  ],
  heldOn: ['时间', 'When'],
});
