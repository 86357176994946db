import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { problem, serve } from '../../testing/server';
import { show } from '../../testing/show';
import RoundPage from './detail';
import { blank } from './entry';
import type { Round } from './queries';

const round = {
  id: 'r1',
  version: 5,
  case_id: 'c1',
  case_number: '2026-001',
  case_title: '某镇副镇长',
  number: 1,
  form: 'talk',
  state: 'closed',
  posts: [{ post_id: 'p1', name: '副镇长', unit_name: '某镇', headcount: 1, max_ticks: 1 }],
  closed_list: false,
  list_open: false,
  nominees: [
    { cadre_id: 'a', post_id: 'p1', name: '测试甲', title: '科员', unit_name: '某镇' },
    { cadre_id: 'b', post_id: 'p1', name: '测试乙', title: '科员', unit_name: '某镇' },
  ],
  tiers: [{ tier: 'tier1', expected: 30, present: 27 }],
  place: '',
  supervisor: '',
  count: { attempt: 1, entered: [], sides: ['teller'], differences: [] },
  actions: [{ action: 'count' }],
  checks: [],
} as unknown as Round;

describe('the count', () => {
  it('begins with the reader’s own last sheet and has a line for everybody', () => {
    const own = {
      side: 'teller',
      sheet: {
        tiers: [{ tier: 'tier1', issued: 27, returned: 27, valid: 26, invalid: 1, abstain: 0 }],
        votes: [{ cadre_id: 'a', post_id: 'p1', tier: 'tier1', votes: 14 }],
        identical: 2,
      },
    };
    const sheet = blank({ ...round, count: { ...round.count, own } } as Round);
    expect(sheet.votes.map((v) => v.votes)).toEqual([14, 0]);
    expect(sheet.tiers[0]?.valid).toBe(26);
    expect(blank(round).votes).toHaveLength(2);
  });

  it('sends the figures of one side with the version that was read, and says what is wrong beside its field', async () => {
    const user = userEvent.setup();
    const asked = serve({
      'GET /recommendation-rounds/r1': () => ({ body: round }),
      'PUT /recommendation-rounds/r1/counts/teller': () =>
        problem('invalid', 422, { errors: [{ pointer: '/votes/0/votes', code: 'above_valid' }] }),
    });
    show(<RoundPage />, { at: '/recommendation-rounds/r1', path: '/recommendation-rounds/:id' });
    const votes = await screen.findByLabelText('测试甲 领导班子');
    await user.clear(votes);
    await user.type(votes, '99');
    await user.click(screen.getByRole('button', { name: '提交计票' }));
    expect(await screen.findByText('超过有效票数')).toBeInTheDocument();
    const sent = asked.find((a) => a.method === 'PUT');
    expect(sent?.headers.get('If-Match')).toBe('"5"');
    expect(sent?.body).toMatchObject({
      votes: [
        { cadre_id: 'a', post_id: 'p1', tier: 'tier1', votes: 99 },
        { cadre_id: 'b', votes: 0 },
      ],
      identical: 0,
    });
  });

  it('differences show both figures', async () => {
    const differences = [{ figure: 'votes', tier: 'tier1', cadre_id: 'b', name: '测试乙', teller: 8, scrutineer: 9 }];
    serve({
      'GET /recommendation-rounds/r1': () => ({
        body: { ...round, count: { ...round.count, attempt: 2, differences } },
      }),
    });
    show(<RoundPage />, { at: '/recommendation-rounds/r1', path: '/recommendation-rounds/:id' });
    expect(await screen.findByText('两份计票有 1 处不一致，请两人都重新计票后录入')).toBeInTheDocument();
    expect(screen.getByText('测试乙 · 领导班子 · 得票')).toBeInTheDocument();
  });
});
