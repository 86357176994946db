import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { setLang } from '../../i18n';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import Admitted from './admitted';
import { dayAfter } from './days';
import Term from './detail';

const points = { fairness: 4, thoroughness: 5, discipline: 5, secrecy: 5, attitude: 4, result: 3, remarks: '再深入些' };
const term = {
  ...{ id: 's', account_id: 'a', name: '周某', workplace: '教师', number: '聘〔2026〕1号', starts_on: '2026-03-02' },
  ...{ ends_on: '2028-03-01', state: 'engaged', state_since: '2026-03-02T01:00:00Z', version: 2, unit_id: 'u' },
  ...{ unit_name: '示范县', home_unit_id: null, home_unit_name: null, grounds: '公道', proposer_name: '科长' },
  ...{ approver_name: '副部长', engaged_on: '2026-03-02', ended_on: null, reason: null, checks: [] },
  admissions: [
    {
      ...{ id: 'm', case_id: 'c', case_number: '2026-001', case_title: '青川镇副镇长', reason: '关注度高' },
      ...{ until_on: '2026-12-31', inviter_name: '科长', ended_on: null, ended_why: null, in_force: true },
      evaluation: points,
      evaluations: { count: 2, fairness: 5, thoroughness: 10, discipline: 9, secrecy: 8, attitude: 7, result: 6 },
    },
  ],
  actions: [{ action: 'admit_to_case', refusal: null }],
};
const shown = {
  ...{ id: 'c', number: '2026-001', about: ['青川镇副镇长'], kind: 'individual_promotion', unit_name: '青川镇' },
  ...{ state: 'inspected', until_on: '2026-12-31', evaluation_due: true, suspended: false, reason: '关注度高' },
  posts: [{ unit_name: '青川镇', name: '副镇长', headcount: 1 }],
  stages: [{ state: 'draft', on: '2026-03-02' }],
  numbers: { nominated: 3, inspected: 2, talks: 10, decided_posts: 0, quorum: null },
  ...{ notices: [], checks: [{ code: 'R-DEL-1', status: 'blocks' }], evaluation: null },
  actions: [{ action: 'evaluate', refusal: null }],
};

it.each([
  ['zh', '2 人评议'],
  ['en', '2 evaluated'],
] as const)('shows the average of each point and by how many in %s', async (language, words) => {
  setLang(language);
  serve({ 'GET /social-supervisors/s': () => ({ body: term }) });
  show(<Term />, { at: '/social-supervisors/s', path: '/social-supervisors/:id' });
  expect(await screen.findByText(words)).toBeInTheDocument();
  for (const average of ['2.5', '5.0', '4.5', '4.0', '3.5', '3.0'])
    expect(screen.getByText(average)).toBeInTheDocument();
});

it('words rules by their titles and sends six points', async () => {
  setLang('zh');
  const asked = serve({
    'GET /admitted-cases/c': () => ({ body: shown }),
    'POST /admitted-cases/c/evaluation': () => ({ status: 201, body: { ...shown, evaluation: points, actions: [] } }),
  });
  const user = userEvent.setup();
  show(<Admitted />, { at: '/admitted-cases/c', path: '/admitted-cases/:id' });
  expect(await screen.findByText('R-DEL-1')).toBeInTheDocument();
  expect(screen.getByText('存在，尚不能继续')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '评议考察工作' }));
  const dialog = await screen.findByRole('dialog');
  for (const group of within(dialog).getAllByRole('radiogroup')) {
    await user.click(within(group).getByRole('radio', { name: '4' }));
  }
  await user.click(within(dialog).getByRole('button', { name: '提交评议' }));
  await waitFor(() => expect(asked.some((a) => a.method === 'POST')).toBe(true));
  const sent = asked.find((a) => a.method === 'POST');
  expect(sent?.body).toEqual({
    ...{ fairness: 4, thoroughness: 4, discipline: 4, secrecy: 4, attitude: 4, result: 4 },
    remarks: '',
  });
  expect(sent?.headers.get('idempotency-key')).toBeTruthy();
});

it('begins a renewal on the day after the last', () => {
  expect(dayAfter('2028-02-29')).toBe('2028-03-01');
  expect(dayAfter('2027-12-31')).toBe('2028-01-01');
});
