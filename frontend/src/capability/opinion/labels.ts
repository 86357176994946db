/** The words of the opinion box. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label, Labels } from '../../ui/label';
import type { Opinion } from './queries';

export const opinionStates = {
  received: label('待办理', 'To be handled', 'open'),
  handled: label('已办理', 'Handled', 'done'),
} satisfies Record<Opinion['state'], Label>;

export const opinionActions: Labels = { handle: label('登记办理情况', 'Say what was done') };

export const opinionWords = words({
  title: ['意见箱', 'Opinion box'],
  one: ['群众意见建议', 'A suggestion'],
  text: ['意见建议', 'Suggestion'],
  received: ['收到日期', 'Received on'],
  state: ['状态', 'State'],
  handler: ['办理人', 'Handled by'],
  handledOn: ['办理日期', 'Handled on'],
  note: ['办理情况', 'What was done'],
  noteHint: [
    '反映具体人和事的，转信访登记，并在此写明。',
    'What complains of somebody is registered as a petition; say so here.',
  ],
  empty: ['意见箱里没有意见建议', 'The box is empty'],
  emptyHint: [
    '群众在公开页面的意见箱里提出的建议会列在这里，只记日期，不记来人。',
    'What is suggested on the public pages is listed here, by its day and nothing else.',
  ],
});
