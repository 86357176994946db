/** The words of tips and of the minister's mailbox. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { Tip } from './queries';

export const states = {
  received: label('待处理', 'To be looked at', 'open'),
  handed_over: label('已转信访办理', 'Handed over', 'done'),
  answered: label('已答复', 'Answered', 'done'),
  closed: label('已了结', 'Closed', 'quiet'),
} satisfies Record<Tip['state'], Label>;

export const sources = {
  info_officer: label('信息员线索', 'Tip of an officer'),
  mailbox: label('部长信箱', "Minister's mailbox"),
  return_visit: label('考察回访反映', 'Told of an inspection team'),
} satisfies Record<Tip['source'], Label>;

export const actions = {
  hand_over: label('转信访办理', 'Hand over as a petition'),
  answer: label('答复来信人', 'Answer'),
  close: label('了结', 'Close'),
};

export const regimes = {
  general: label('信访事项', 'General petition'),
  report: label('检举控告', 'Report on an official'),
  notice_window: label('考察公示期反映', 'During a notice'),
};

export const categories = {
  selection: label('选人用人', 'Selection of officials'),
  integrity: label('廉洁', 'Integrity'),
  conduct: label('作风', 'Conduct'),
  duty: label('履职', 'Duties'),
  discipline: label('违纪违法', 'Discipline and law'),
  appeal: label('申诉求决', 'Appeal'),
  suggestion: label('意见建议', 'Suggestion'),
  other: label('其他', 'Other'),
};

export const tipWords = words({
  title: ['线索和信箱', 'Tips and mailbox'],
  new: ['登记线索或来信', 'Put a tip down'],
  number: ['编号', 'Number'],
  source: ['来源', 'Source'],
  received: ['收到日期', 'Received on'],
  unit: ['涉及单位', 'Unit'],
  cadre: ['涉及干部', 'Official'],
  state: ['状态', 'State'],
  content: ['内容', 'What it says'],
  contentHint: [
    '内容加密保存，只有干部监督科和填报人本人可见。',
    'It is sealed: only the section and whoever put it down read it.',
  ],
  reporter: ['填报人', 'Put down by'],
  outcome: ['处理结果', 'Outcome'],
  answer: ['答复内容', 'Answer'],
  reason: ['了结理由', 'Why it is closed'],
  regime: ['办理方式', 'Regime'],
  category: ['类别', 'Category'],
  contentGone: ['已作为信访事项移交，内容只在信访事项中保存。', 'It stands in the petition alone.'],
  handHint: [
    '将按信访事项登记，由信访部门办理；填报人姓名不随之移交。',
    'It becomes a petition; who told of it stays with the section.',
  ],
  petition: ['查看信访事项', 'The petition'],
  empty: ['还没有线索或来信', 'No tip and no letter yet'],
  emptyHint: [
    '干部监督信息员填报的线索、部长信箱收到的来信，都在这里登记和处理。',
    'What officers tell of, and what is written to the minister, is put down and dealt with here.',
  ],
});
