import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import PetitionPage from './detail';
import PetitionNew from './form';
import type { Petition } from './queries';

const petition: Petition = {
  id: 'p1',
  version: 3,
  number: '信访〔2026〕1号',
  channel: 'letter',
  received_on: '2026-03-02',
  place: { regime: 'report', category: 'conduct', urgency: 'normal' },
  unit_name: '示范县',
  real_name: true,
  state: 'registered',
  state_since: '2026-03-02T01:00:00Z',
  clocks: [
    {
      id: 'd1',
      object: 'petition',
      object_id: 'p1',
      kind: 'petition_decide',
      title: '信访〔2026〕1号',
      basis: 'report.transfer_wd',
      start_date: '2026-03-02',
      unit: 'work_day',
      length: 5,
      extended_by: 0,
      due_date: '2026-03-09',
      provisional: false,
      state: 'open',
      role: 'petition_officer',
      working_days_left: 1,
      elapsed: 85,
      level: 'near' as const,
      alert: 80,
    },
  ],
  reads: true,
  papers: [{ kind: 'content', on: '2026-03-02', by: '工作人员', text: '<script>alert(1)</script>' }],
  files: [{ id: 'f1', name: '附件1.jpg', kind: 'jpeg', size: 2_400_000 }],
  may_ask_identity: true,
  readings: [
    {
      id: 'r1',
      version: 2,
      asker_name: '甲',
      purpose: '联系反映人核实',
      state: 'agreed',
      expired: false,
      asked_at: '2026-03-02T01:00:00Z',
      second_name: '乙',
      actions: [{ action: 'open' }],
    },
  ],
  duplicates: [],
  merged: [],
  unanswered: false,
  actions: [{ action: 'accept' }],
  checks: [],
  own_word: false,
};

const page = () =>
  show(
    <Routes>
      <Route path="/petitions/:id" element={<PetitionPage />} />
    </Routes>,
    { at: '/petitions/p1' },
  );

describe('a petition', () => {
  it('is drawn as text, with its clock, and sends what a step asks for', async () => {
    const user = userEvent.setup();
    const asked = serve({
      'GET /petitions/p1': () => ({ body: petition }),
      'POST /petitions/p1/actions/accept': () => ({ body: { ...petition, state: 'accepted' } }),
    });
    page();
    expect(await screen.findByText('<script>alert(1)</script>')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '附件1.jpg' })).toBeInTheDocument();
    expect(screen.getByText('2.4 MB')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: /2026-03-02 – 2026-03-09, 已过 85%/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '受理' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByLabelText('线索'));
    await user.click(await screen.findByText('线索具体、有可查性'));
    await user.click(within(dialog).getByRole('button', { name: '受理' }));
    await screen.findAllByText(/已办理|已登记/);
    const sent = asked.find((a) => a.method === 'POST');
    expect(sent?.headers.get('If-Match')).toBe('"3"');
    expect(sent?.body).toEqual({ clue: 'checkable' });
  });

  it('is carried on by its approval, not by a return, and says by when', async () => {
    const actions = ['return', 'conclude', 'tell'].map((action) => ({ action }));
    serve({ 'GET /petitions/p1': () => ({ body: { ...petition, state: 'concluding', readings: [], actions } }) });
    const view = page();
    expect(await screen.findByText('下一步：审定结论')).toBeInTheDocument();
    expect([...view.container.querySelectorAll('.ant-btn-primary')].map((b) => b.textContent)).toEqual(['审定结论']);
  });

  it('says no days to object to be the next step, and that who complained was told already', async () => {
    const objection = { ...petition.clocks[0], kind: 'petition_objection', working_days_left: 7 };
    const body = {
      ...petition,
      state: 'transferred',
      readings: [],
      clocks: [objection],
      actions: [{ action: 'tell' }],
    };
    serve({ 'GET /petitions/p1': () => ({ body }) });
    const view = page();
    expect(await screen.findByRole('button', { name: '登记受理告知' })).toBeEnabled();
    expect(screen.queryByText(/下一步/)).toBeNull();
    expect(view.container.querySelector('.ant-btn-primary')).toBeNull();
    expect(screen.getAllByText('还剩 7 个工作日')).toHaveLength(1);
  });

  it('says that the agreement to read is too old', async () => {
    const actions = [{ action: 'open', refusal: { code: 'R-PET-4', broken: 1 } }];
    const readings = petition.readings.map((reading) => ({ ...reading, actions, expired: true }));
    serve({ 'GET /petitions/p1': () => ({ body: { ...petition, readings } }) });
    page();
    expect(await screen.findByText('同意已过期（24 小时），请重新申请查看。')).toBeInTheDocument();
  });

  it('shows who complained once, after another agreed, and never on the page', async () => {
    const user = userEvent.setup();
    const asked = serve({
      'GET /petitions/p1': () => ({ body: petition }),
      'POST /petitions/p1/readings/r1/identity': () => ({
        body: { reading_id: 'r1', petitioner: { name: '反映人赵某', contact: '13900000000' } },
      }),
    });
    page();
    await user.click(await screen.findByRole('button', { name: '查看反映人信息' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '查看反映人信息' }));
    expect(await screen.findByText('13900000000')).toBeInTheDocument();
    expect(asked.find((a) => a.method === 'POST')?.headers.get('If-Match')).toBe('"2"');
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('13900000000');
  });
});

describe('putting down a petition', () => {
  it('keeps nothing that was typed in the browser', async () => {
    const user = userEvent.setup();
    serve({});
    show(<PetitionNew />, { at: '/petitions/new' });
    await user.type(await screen.findByLabelText('反映内容'), '反映虚报冒领');
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('虚报冒领');
  });
});
