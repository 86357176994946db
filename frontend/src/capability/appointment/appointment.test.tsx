import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import AppointmentPanel from './panel';
import AppointmentPrintPage from './print';
import type { Appointment } from './queries';

const row = {
  ...{ id: 'a', version: 2, case_id: 'c', case_title: '副镇长', candidate_id: 'k', cadre_id: 'p', name: '测试甲' },
  ...{ title: '科员', post_id: 'q', post_name: '副镇长', unit_name: '青川镇', state: 'talk_held', removal: false },
  ...{ tenure_basis: 'decision', tenure_from: '2026-03-02', on_probation: true, probation_reason: null, relieve: true },
  talk: {
    ...{ mode: 'individual', held_on: '2026-03-10', talkers: ['部长'], achievements: '成绩' },
    ...{ shortcomings: '不足', demands: '要求' },
  },
  ...{ doc_no: null, issued_on: null, issued_by: null, probation_until: null, probation_id: null, reason: null },
  actions: [
    { action: 'hold_talk', refusal: null },
    { action: 'issue', refusal: null },
  ],
  checks: [],
} as unknown as Appointment;

it('the document is issued with the issuer’s mark; the number is the server’s', async () => {
  const user = userEvent.setup();
  const asked = serve({
    'GET /appointments': () => ({ body: { items: [row], next: null } }),
    'POST /appointments/a/actions/issue': () => ({ body: row }),
  });
  show(<AppointmentPanel caseId="c" stage="appointing" />);
  await user.click(await screen.findByRole('button', { name: '印发任职文件' }));
  await screen.findByLabelText('发文机关代字');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '印发任职文件' }));
  await waitFor(() => expect(asked.some((one) => one.method === 'POST')).toBe(true));
  const post = asked.find((one) => one.method === 'POST');
  expect(post?.body).toEqual({ prefix: '县委组任' });
  expect(post?.headers.get('if-match')).toBe('"2"');
});

it('the printed notice names everybody of its document, and the day as documents write it', async () => {
  const issued = { ...row, doc_no: '县委组任〔2026〕1号', issued_on: '2026-03-05', state: 'document_issued' };
  const other = { ...issued, id: 'b', name: '测试乙', post_name: '镇长', on_probation: false };
  serve({
    'GET /appointments/a': () => ({ body: issued }),
    'GET /appointments': () => ({ body: { items: [issued, other, { ...row, id: 'z', name: '测试丙' }], next: null } }),
  });
  show(<AppointmentPrintPage />, { at: '/appointments/a/print', path: '/appointments/:id/print' });
  expect(await screen.findByText('测试甲同志任青川镇副镇长，试用期一年；')).toBeInTheDocument();
  expect(screen.getByText('测试乙同志任青川镇镇长；')).toBeInTheDocument();
  expect(screen.queryByText(/测试丙/)).toBeNull();
  expect(screen.getByText('2026年3月5日')).toBeInTheDocument();
});
