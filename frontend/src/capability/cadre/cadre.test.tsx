import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { problem, serve } from '../../testing/server';
import { enter } from '../../session/store';
import { show } from '../../testing/show';
import ApprovalFormPage from './approval-form';
import CadrePage from './detail';
import LrmxImport from './lrmx';
import RosterImport from './roster';
import type { Cadre, LrmxPreview, RosterPreview } from './queries';
import { told } from './told';

const cadre = {
  ...{ id: 'c1', version: 3, state: 'verified', name: '测试甲', sex: 'male', birth: '1980-06', age: 45 },
  ...{ unit_id: 'u1', unit_name: '青川镇', unit_path: '/34/01/', title: '副镇长', rank: '142', status: 'active' },
  ...{ id_card_mask: '3401**********1234', photo: false, editable: true, proposable: true, actions: [] },
  resume: [
    { from: '1998-09', to: '2002-07', text: '某大学学习' },
    { from: '2002-07', text: '青川镇副镇长', notes: ['(其间：在职学习)'] },
  ],
  family: [{ relation: '妻子', name: '测试乙' }],
  sanctions: [{ kind: 'party_warning', decided_on: '2025-06-01' }],
  effects: [{ kind: 'party_warning', decided_on: '2025-06-01', until: '2026-06-01', bars: true }],
  checks: [
    {
      ...{
        code: 'R-CAD-2',
        action: 'verify',
        force: 'warn',
        status: 'warns',
        basis: { kind: 'practice', text: '三龄二历审核' },
      },
      shortfall: { missing: [{ what: 'resume_gap', of: '2002-07 – 2003-01' }] },
    },
  ],
} as unknown as Cadre;

const ranks = { name: 'rank', codes: [{ code: '142', label: '乡科级副职', valid: true }] };
const around = {
  'GET /cadres/c1': () => ({ body: cadre }),
  'GET /cadres/c1/changes': () => ({ body: { items: [], next: null } }),
  'GET /code-tables/rank': () => ({ body: ranks }),
};

beforeAll(() => {
  const account = { id: 'a1', login: 'a', name: '测试员', cadre_id: null, roles: [], second_factor: 'none' as const };
  enter({ access_token: 'token', expires_at: '2099-01-01T00:00:00Z', account });
});

describe('a cadre', () => {
  it('shows the career, how long a sanction bars, and what does not agree', async () => {
    serve(around);
    show(<CadrePage />, { at: '/cadres/c1', path: '/cadres/:id' });
    expect(await screen.findByText('青川镇副镇长')).toBeInTheDocument();
    expect(screen.getByText('(其间：在职学习)')).toBeInTheDocument();
    expect(screen.getByText(/影响至 2026-06-01/)).toBeInTheDocument();
    expect(screen.getByText(/简历有间断/)).toBeInTheDocument();
  });

  it('shows the number in full only when asked', async () => {
    const user = userEvent.setup();
    const asked = serve({ ...around, 'GET /cadres/c1/id-card': () => ({ body: { id_card: '340102198006011234' } }) });
    show(<CadrePage />, { at: '/cadres/c1', path: '/cadres/:id' });
    await user.click(await screen.findByRole('button', { name: '查看完整号码' }));
    expect(await screen.findByText(/340102198006011234/)).toBeInTheDocument();
    expect(asked.filter((one) => one.path === '/cadres/c1/id-card')).toHaveLength(1);
  });

  it('is printed on the approval form with ten rows of relatives', async () => {
    serve(around);
    show(<ApprovalFormPage />, { at: '/cadres/c1/approval-form', path: '/cadres/:id/approval-form' });
    expect(await screen.findByText('干部任免审批表')).toBeInTheDocument();
    expect(screen.getByText('家庭主要成员及重要社会关系')).toHaveAttribute('rowspan', '11');
  });
});

const preview: RosterPreview = {
  ...{ id: 'i1', version: 1, unknown_columns: ['爱好'] },
  totals: { create: 1, update: 0, unchanged: 0, conflict: 0, error: 1 },
  rows: [
    { row: 2, action: 'create', errors: [], values: { name: '测试甲' } },
    {
      ...{ row: 3, action: 'error', values: { name: '测试乙' } },
      errors: [{ column: 'id_card', head: '身份证号', code: 'id_checksum' }],
    },
  ],
};

describe('a roster', () => {
  it('says what is wrong with each row, and writes the good ones only when told', async () => {
    const user = userEvent.setup();
    const asked = serve({
      'GET /cadres/import-roster/i1': () => ({ body: preview }),
      'POST /cadres/import-roster/i1/actions/confirm': () => ({ body: { id: 'i1', totals: preview.totals } }),
    });
    show(<RosterImport />, { at: '/cadres/import-roster?id=i1' });
    expect(await screen.findByText(/校验码不正确/)).toBeInTheDocument();
    expect(screen.getByText(/爱好/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /略过有问题的 1 行/ }));
    expect(await screen.findByText(/新增 1 人/)).toBeInTheDocument();
    const sent = asked.find((one) => one.method === 'POST');
    expect(sent?.body).toEqual({ leave_out: true });
    expect(sent?.headers.get('if-match')).toBe('"1"');
  });
});

const file = {
  ...{ id: 'l1', version: 1, photo: false, warnings: [], errors: [], id_card_mask: null },
  person: { name: '测试甲', unit_id: 'u0', title: '镇长' },
  matches: [
    {
      ...{ cadre_id: 'c1', name: '测试甲', unit_name: '青川镇', title: '副镇长', found_by: 'id_card' },
      differences: [
        { field: 'title', register: '副镇长', file: '镇长', locked: false },
        { field: 'birth', register: '1980-06', file: '1980-05', locked: true },
      ],
    },
  ],
} as unknown as LrmxPreview;

describe('an approval form that comes in', () => {
  it('overwrites nothing that nobody chose, and nothing that is verified', async () => {
    const user = userEvent.setup();
    const asked = serve({
      'GET /cadres/import-lrmx/l1': () => ({ body: file }),
      'POST /cadres/import-lrmx/l1/actions/confirm': () => problem('conflict', 409),
    });
    show(<LrmxImport />, { at: '/cadres/import-lrmx?id=l1' });
    await user.click(await screen.findByRole('button', { name: '确认写入' }));
    expect(asked.some((one) => one.method === 'POST')).toBe(false);
    await user.click(screen.getByRole('button', { name: '全部以文件为准' }));
    await user.click(screen.getByRole('button', { name: '确认写入' }));
    await waitFor(() => expect(asked.some((one) => one.method === 'POST')).toBe(true));
    const sent = asked.find((one) => one.method === 'POST')?.body;
    expect(sent).toEqual({ cadre_id: 'c1', unit_id: null, choices: { title: 'file', birth: 'register' } });
  });
});

describe('a value in words', () => {
  it('is read as people read it', () => {
    expect(told('male', 'zh')).toBe('男');
    expect(told(null, 'zh')).toBe('—');
    expect(told([{ from: '1998-09', to: '2002-07', text: '学习', notes: [] }], 'zh')).toBe('1998-09 – 2002-07 学习');
  });
});
