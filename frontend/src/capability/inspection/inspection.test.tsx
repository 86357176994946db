import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { problem, serve } from '../../testing/server';
import { show } from '../../testing/show';
import type { Inspection, Talk } from './queries';
import Workbench from './workbench';

const inspection = {
  id: 'i1',
  version: 1,
  case_id: 'c1',
  case_number: '2026-001',
  case_title: '青川镇副镇长',
  state: 'in_progress',
  writable: true,
  members: [
    { account_id: 'a1', name: '组长', lead: true, mine: true },
    { account_id: 'a2', name: '组员', lead: false, mine: false },
  ],
  candidates: [{ id: 'k1', cadre_id: 'p1', post_id: 'q1', name: '人选甲', state: 'shortlisted' }],
  progress: { talks: 7, talks_need: 10, tiers: 3, tiers_need: 4, circles: 2, circles_need: 3 },
  actions: [],
  checks: [],
} as unknown as Inspection;

const talk = {
  id: 't1',
  version: 1,
  candidate_ids: ['k1'],
  held: true,
  day: '2026-03-20',
  time: '09:00',
  place: '会议室',
  talker_ids: ['a1', 'a2'],
  interviewee: '谈话对象一',
  relation: '同事',
  tier: 'ordinary',
  minutes: 30,
  topic_points: [],
  positives: '踏实',
  shortcomings: '',
  none_stated: true,
  evidence: '',
  credibility: 4,
  confidential: false,
} as unknown as Talk;

const read = {
  'GET /inspections/i1': () => ({ body: inspection }),
  'GET /inspections/i1/talks': () => ({ body: { items: [talk], next: null } }),
};
const at = { at: '/inspections/i1/talks', path: '/inspections/:id/talks' };

beforeEach(() => localStorage.clear());

describe('the field workbench', () => {
  it('shows the plan and where each talk is kept', async () => {
    serve(read);
    show(<Workbench />, at);
    expect(await screen.findByText('7/10')).toBeInTheDocument();
    expect(await screen.findByText(/已同步/)).toBeInTheDocument();
  });

  it('a talk that another device changed is a conflict that a person decides', async () => {
    const user = userEvent.setup();
    serve({ ...read, 'PATCH /inspections/i1/talks/t1': () => problem('stale', 412) });
    show(<Workbench />, at);
    await user.click(await screen.findByRole('button', { name: /谈话对象一/ }));
    await user.type(screen.getByLabelText('优点'), '肯干');
    await user.click(screen.getByRole('button', { name: '保存谈话' }));
    await waitFor(() => expect(screen.getAllByText('冲突').length).toBeGreaterThan(0));
    expect(screen.getByRole('button', { name: '用已同步的' })).toBeInTheDocument();
  });

  it('without a line the talk stays on this device', async () => {
    const user = userEvent.setup();
    serve({ ...read, 'PATCH /inspections/i1/talks/t1': () => problem('unavailable', 503) });
    show(<Workbench />, at);
    await user.click(await screen.findByRole('button', { name: /谈话对象一/ }));
    await user.type(screen.getByLabelText('优点'), '肯干');
    await user.click(screen.getByRole('button', { name: '保存谈话' }));
    await waitFor(() => expect(screen.getAllByText('已存本机').length).toBeGreaterThan(0));
    expect(JSON.stringify(localStorage)).toContain('踏实肯干');
  });
});
