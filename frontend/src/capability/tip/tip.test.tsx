import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { setLang } from '../../i18n';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import Tip from './detail';
import Tips from './list';

const row = {
  ...{ id: 't', number: '线索〔2026〕1号', source: 'mailbox', received_on: '2026-03-02', unit_name: '青川镇' },
  ...{ state: 'received', state_since: '2026-03-02T01:00:00Z' },
};
const letter = {
  ...{
    ...row,
    version: 3,
    reporter_name: '干部监督科科长',
    content: '饮水工程久拖不修',
    outcome: null,
    petition_id: null,
  },
  actions: ['hand_over', 'answer', 'close'].map((action) => ({ action, refusal: null })),
  checks: [],
};

it.each([
  ['zh', ['线索〔2026〕1号', '部长信箱', '待处理']],
  ['en', ['线索〔2026〕1号', "Minister's mailbox", 'To be looked at']],
] as const)('lists what came in with its source and state in %s', async (language, words) => {
  setLang(language);
  serve({ 'GET /tips': () => ({ body: { items: [row], next: null } }) });
  show(<Tips />);
  for (const word of words) expect(await screen.findByText(word)).toBeInTheDocument();
});

it('sends the answer to a letter with the version that was read', async () => {
  setLang('zh');
  const asked = serve({
    'GET /tips/t': () => ({ body: letter }),
    'POST /tips/t/actions/answer': () => ({ body: { ...letter, state: 'answered', actions: [] } }),
  });
  const user = userEvent.setup();
  show(<Tip />, { at: '/tips/t', path: '/tips/:id' });
  await user.click(await screen.findByRole('button', { name: /答复来信人/ }));
  await user.type(await screen.findByLabelText('答复内容'), '已责成限期修复');
  await user.click(screen.getAllByRole('button', { name: /保存/ }).at(-1) as HTMLElement);
  await waitFor(() => expect(asked.some((a) => a.method === 'POST')).toBe(true));
  const sent = asked.find((a) => a.method === 'POST');
  expect(sent?.body).toEqual({ text: '已责成限期修复' });
  expect(sent?.headers.get('if-match')).toBe('"3"');
});

it('shows what a tip became to who handles petitions, and the way there', async () => {
  setLang('zh');
  serve({ 'GET /tips/t': () => ({ body: { ...letter, state: 'handed_over', petition_id: 'p', actions: [] } }) });
  show(<Tip />, { at: '/tips/t', path: '/tips/:id' });
  expect(await screen.findByRole('link', { name: '查看信访事项' })).toHaveAttribute('href', '/petitions/p');
  expect(screen.getByText('已转信访办理')).toBeInTheDocument();
});
