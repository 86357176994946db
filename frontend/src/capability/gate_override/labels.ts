/** The words of overrides. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { GateOverride } from './queries';

export const overrideStates = {
  requested: label('待批准', 'Asked for', 'active'),
  approved: label('已批准', 'Approved', 'done'),
  refused: label('不批准', 'Refused', 'stop'),
  withdrawn: label('已撤回', 'Withdrawn', 'quiet'),
  lapsed: label('已失效', 'Lapsed', 'quiet'),
} satisfies Record<GateOverride['state'], Label>;

export const overrideActions = {
  approve: label('批准', 'Approve'),
  refuse: label('不批准', 'Refuse'),
  withdraw: label('撤回', 'Withdraw'),
};

export const overrideWords = words({
  title: ['报批突破', 'Overrides'],
  ask: ['申请突破', 'Ask for an override'],
  askHint: [
    '只有个别规则可以在上级同意后突破，须写明理由、附批复，并由另一人批准。事项修改后，已批准的自动失效。',
    'A few rules can be passed with consent from above: give the reason, attach the paper; another person approves. A change of the case makes it lapse.',
  ],
  empty: ['没有突破申请', 'Nothing was asked for'],
  emptyHint: [
    '规则栏中注明“可报批突破”的规则，可以在这里申请。',
    'Rules marked as gates in the checks can be asked for here.',
  ],
  rule: ['规则', 'Rule'],
  reason: ['理由', 'Reason'],
  paper: ['批复文件', 'Paper'],
  case: ['事项', 'Case'],
  asker: ['申请人', 'Asked by'],
  at: ['申请时间', 'Asked at'],
  decider: ['批准人', 'Decided by'],
  decision: ['批准意见', 'Decision'],
  state: ['状态', 'State'],
});
