/** The words of deliberation. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label, Labels } from '../../ui/label';
import type { Deliberation } from './queries';

export const capacities = {
  leader_in_charge: label('分管领导', 'Leader in charge'),
  party_secretary: label('党委书记', 'Party secretary'),
  deputy_secretary: label('副书记', 'Deputy secretary'),
  discipline_secretary: label('纪委书记', 'Discipline secretary'),
  united_front: label('统战部门', 'United front'),
  dual_manager: label('双重管理的另一方', 'Other side of dual management'),
  other: label('其他', 'Other'),
} satisfies Record<Deliberation['capacity'], Label>;

export const modes = {
  written: label('书面', 'In writing'),
  face: label('当面', 'Face to face'),
} satisfies Record<Deliberation['mode'], Label>;

export const opinions = {
  agree: label('同意', 'Agrees', 'done'),
  disagree: label('不同意', 'Disagrees', 'warn'),
  suggest: label('提出建议', 'Suggests', 'active'),
} satisfies Record<NonNullable<Deliberation['opinion']>, Label>;

export const deliberationStates = {
  asked: label('待答复', 'Waiting', 'active'),
  answered: label('已答复', 'Answered', 'done'),
  withdrawn: label('已撤回', 'Withdrawn', 'quiet'),
} satisfies Record<Deliberation['state'], Label>;

export const deliberationActions: Labels = {
  answer: label('登记答复', 'Record the answer'),
  withdraw: label('撤回', 'Withdraw'),
};

export const deliberationWords = words({
  title: ['酝酿记录', 'Deliberation'],
  add: ['增加酝酿对象', 'Consult somebody'],
  empty: ['还没有酝酿记录', 'Nobody was consulted yet'],
  hint: ['上会前须征求分管领导等方面意见。', 'Before the meeting the leader in charge and others are consulted.'],
  who: ['姓名', 'Name'],
  position: ['职务', 'Post'],
  capacity: ['身份', 'In what office'],
  mode: ['方式', 'How'],
  asked: ['征求日期', 'Asked on'],
  opinion: ['意见', 'Opinion'],
  opinionLater: ['尚未答复可不填', 'Leave empty while there is no answer'],
  text: ['具体意见', 'In words'],
  observers: ['列席监督员', 'Supervisors who sat in'],
  observersHint: [
    '获准了解本事项且在聘期内的监督员；列席后所见仍以获准范围为限。',
    'Who is admitted to the case and within the term; sitting in shows no more of the case.',
  ],
  state: ['状态', 'State'],
  silence: ['逾一个月未复，视为同意', 'A month of silence: agreed'],
});
