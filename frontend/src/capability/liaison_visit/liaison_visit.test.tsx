import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { setLang } from '../../i18n';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import Visit from './detail';
import Visits from './list';

const row = {
  ...{ id: 'v', organ: 'statistics', organ_name: '县统计局', visited_on: '2026-03-02', visitors: ['甲', '乙'] },
  ...{ state: 'open', state_since: '2026-03-02T01:00:00Z' },
};
const halves = [
  [2026, 1, 2],
  [2025, 2, 0],
].map(([year, half, visits]) => ({ year, half, visits }));
const organ = { organ: 'statistics', regular: true, last: '2026-03-02', due: '2026-09-02', half_years: halves };
const visit = {
  ...{ ...row, version: 1, unit_id: 'u', unit_name: '示范县', met: ['副局长'], recorder_name: '科长', reason: null },
  facts: [
    {
      ...{ id: 'f', number: 1, text: '数据不一致', unit_name: null, cadre_id: null, cadre_name: null },
      ...{ follow_up_by: '监督科', due_on: '2026-03-31', state: 'open', outcome: null, settled_on: null },
    },
  ],
  actions: ['settle', 'close', 'withdraw'].map((action) => ({ action, refusal: null })),
  checks: [],
};

it.each([
  ['zh', ['县统计局', '2026 年上半年', '办理中']],
  ['en', ['县统计局', '2026 H1', 'Open']],
] as const)('lists visits and counts them by half-years in %s', async (language, words) => {
  setLang(language);
  serve({
    'GET /liaison-visits': () => ({ body: { items: [row], next: null } }),
    'GET /liaison-visits/statistics': () => ({ body: { items: [organ], next: null } }),
  });
  show(<Visits />);
  for (const word of words) expect((await screen.findAllByText(word)).length).toBeGreaterThan(0);
});

it('says what came of a fact', async () => {
  setLang('zh');
  const asked = serve({
    'GET /liaison-visits/v': () => ({ body: visit }),
    'POST /liaison-visits/v/actions/settle': () => ({ body: visit }),
  });
  const user = userEvent.setup();
  show(<Visit />, { at: '/liaison-visits/v', path: '/liaison-visits/:id' });
  await user.click(await screen.findByRole('button', { name: '登记办理结果' }));
  await user.click(await screen.findByRole('combobox', { name: '了解到的情况' }));
  await user.click(await screen.findByTitle('1. 数据不一致'));
  await user.type(screen.getByLabelText('办理结果'), '已核实');
  await user.click(screen.getAllByRole('button', { name: /保存/ }).at(-1) as HTMLElement);
  await waitFor(() => expect(asked.some((a) => a.method === 'POST')).toBe(true));
  expect(asked.find((a) => a.method === 'POST')?.body).toEqual({ fact_id: 'f', outcome: '已核实' });
});
