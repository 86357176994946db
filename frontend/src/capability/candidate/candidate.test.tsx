import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import ShortlistPanel from './panel';
import type { Candidate, Shortlist } from './queries';

const candidate = {
  id: 'k1',
  version: 3,
  case_id: 'c1',
  post_id: 'p1',
  cadre_id: 'a',
  name: '测试甲',
  person: null,
  sources: ['unit'],
  state: 'pool',
  answers: [],
  bars: [{ kind: 'sanction', code: 'admonition', on: '2025-10-09', until: '2026-04-09', basis: null }],
  meeting: { votes: 12, valid: 27, rate: '44.44' },
  talk: null,
  annual: [{ year: 2025, grade: 'competent' }],
  composite: {
    lines: [{ component: 'meeting', weight: 20, score: '44.44', points: '8.89' }],
    total: null,
  },
  evidence: { note: '' },
  actions: [{ action: 'shortlist', refusal: { code: 'R-SL-2', broken: 2 } }],
  created_at: '2026-03-02T01:00:00Z',
} as unknown as Candidate;

const board = {
  case_id: 'c1',
  case_number: '2026-001',
  case_title: '某镇副镇长',
  open: true,
  posts: [
    {
      ...{ post_id: 'p1', name: '副镇长', unit_name: '某镇', headcount: 1, need: 2, have: 0 },
      ...{ single: false, reason: '', version: 0, settable: true, candidates: [candidate] },
    },
  ],
} as Shortlist;

describe('the shortlist', () => {
  it('shows what bars and the two figures, and explains a composite that is not whole', async () => {
    const user = userEvent.setup();
    serve({ 'GET /shortlists/c1': () => ({ body: board }) });
    show(<ShortlistPanel caseId="c1" />);
    expect(await screen.findByText('44.44%')).toBeInTheDocument();
    expect(screen.getByText('诫勉，影响期至 2026-04-09')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '考察资格与综合研判' }));
    expect(await screen.findByText('缺项，暂无合计')).toBeInTheDocument();
  });

  it('answers are signed together with the version that was read', async () => {
    const user = userEvent.setup();
    const asked = serve({
      'GET /shortlists/c1': () => ({ body: board }),
      'PUT /candidates/k1/answers': () => ({ body: candidate }),
    });
    show(<ShortlistPanel caseId="c1" />);
    await user.click(await screen.findByRole('button', { name: '考察资格与综合研判' }));
    await user.click(await screen.findByRole('button', { name: '五项均已确认为“否”' }));
    await user.click(screen.getByRole('button', { name: '确认并署名' }));
    await waitFor(() => expect(asked.some((a) => a.method === 'PUT')).toBe(true));
    const sent = asked.find((a) => a.method === 'PUT');
    expect(sent?.headers.get('If-Match')).toBe('"3"');
    const body = sent?.body as { answers: { yes: boolean }[] };
    expect(body.answers).toHaveLength(5);
    expect(body.answers.every((a) => !a.yes)).toBe(true);
  });
});
