/** The words of parameters and their versions. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { ParameterVersion } from './queries';

export const versionStates = {
  proposed: label('待批准', 'Proposed', 'active'),
  approved: label('已批准', 'Approved', 'done'),
  rejected: label('未批准', 'Rejected', 'stop'),
  withdrawn: label('已撤回', 'Withdrawn', 'quiet'),
} satisfies Record<ParameterVersion['state'], Label>;

export const versionActions = {
  approve: label('批准', 'Approve'),
  reject: label('不批准', 'Reject'),
  withdraw: label('撤回', 'Withdraw'),
};

export const parameterWords = words({
  title: ['参数', 'Parameters'],
  about: [
    '规则所用的期限和数额。修改须写明理由、另由一人批准，自生效之日起用于此后批准动议的事项；已批准动议的事项沿用当时的版本。',
    'Periods and figures that the rules use. A change needs a reason and a second person; it applies to cases whose motion is approved afterwards. Cases under way keep their version.',
  ],
  inForce: ['现行版本', 'In force'],
  defaults: ['默认值', 'Defaults'],
  version: ['第 {n} 版', 'Version {n}'],
  since: ['{day} 起施行', 'since {day}'],
  search: ['参数名称或代码', 'Name or key'],
  name: ['参数', 'Parameter'],
  value: ['现行值', 'Value'],
  default: ['默认', 'Default'],
  bounds: ['可设范围', 'Bounds'],
  basis: ['依据', 'Basis'],
  none: ['没有这样的参数', 'No such parameter'],
  propose: ['提出修改', 'Propose a change'],
  history: ['版本记录', 'Versions'],
  historyEmpty: ['还没有修改过', 'Nothing was ever changed'],
  historyHint: ['提出的修改和批准的版本会列在这里。', 'Proposals and approved versions appear here.'],
  number: ['版本', 'Version'],
  from: ['施行日期', 'In force from'],
  reason: ['理由', 'Reason'],
  decision: ['审批意见', 'Said on the decision'],
  proposer: ['提出人', 'Proposed by'],
  decider: ['批准人', 'Decided by'],
  state: ['状态', 'State'],
  changes: ['修改内容', 'Changes'],
  before: ['原值', 'Before'],
  after: ['新值', 'After'],
  add: ['再改一项', 'Another parameter'],
  remove: ['去掉', 'Remove'],
  valueHint: [
    '比例写作 2/3，是否写作 true 或 false，权重以逗号分开、合计 100。',
    'A ratio as 2/3, yes and no as true and false, weights by commas and 100 in total.',
  ],
  yes: ['是', 'yes'],
  no: ['否', 'no'],
  kept: ['尚未编号', 'not numbered'],
});
