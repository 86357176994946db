import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { bodyOf } from './asks';
import AuditPage from './detail';
import AuditNew from './form';
import AuditPlanPage from './plan';
import AuditRotation from './rotation';
import type { Audit, Plan } from './queries';

const audit: Audit = {
  id: 'a1',
  version: 4,
  number: '审计委托〔2026〕1号',
  kind: 'mid_term',
  year: 2026,
  subject_cadre_id: 'c1',
  subject_name: '测试甲',
  post_title: '财政所所长',
  unit_id: 'u1',
  unit_name: '青川镇',
  state: 'fieldwork',
  state_since: '2026-03-02T01:00:00Z',
  due_on: '2026-12-31',
  team: [
    { account_id: 'p1', name: '审计甲', lead: true },
    { account_id: 'p2', name: '审计乙', lead: false },
  ],
  panel: [],
  whole: true,
  findings: [
    {
      id: 'f1',
      n: 1,
      matter: '往来款长期挂账',
      amount_fen: 1_250_000,
      responsibility: 'direct',
      serious: true,
      text: '抽查凭证十二份',
      attachments: [{ id: 'p1', name: '凭证.pdf', kind: 'pdf', size: 9, sha256: '00' }],
      by: '审计乙',
    },
  ],
  rectifications: [],
  papers: [{ kind: 'notice', n: 1, draft: false, on: '2026-03-02', by: '审计甲', text: '审计通知书' }],
  clocks: [],
  actions: [{ action: 'add_finding' }],
  checks: [],
};

const plan: Plan = {
  id: 'p1',
  version: 1,
  year: 2026,
  unit_id: 'u1',
  unit_name: '示范县',
  state: 'draft',
  state_since: '2026-03-02T01:00:00Z',
  author_name: '干部科科员',
  items: [],
  editable: true,
  actions: [],
  checks: [],
};

describe('an audit', () => {
  it('shows what was found with its amount, and sends a finding in fen', async () => {
    const user = userEvent.setup();
    const asked = serve({
      'GET /audits/a1': () => ({ body: audit }),
      'POST /audits/a1/actions/add_finding': () => ({ body: audit }),
    });
    show(
      <Routes>
        <Route path="/audits/:id" element={<AuditPage />} />
      </Routes>,
      { at: '/audits/a1' },
    );
    expect(await screen.findByText('¥12,500.00')).toBeInTheDocument();
    expect(screen.getByText('严重线索')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '凭证.pdf' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '记录发现' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('问题'), '虚列支出');
    await user.type(within(dialog).getByLabelText('金额（元）'), '64000.5');
    await user.click(within(dialog).getByLabelText('责任类型'));
    await user.click(await screen.findByText('领导责任'));
    await user.type(within(dialog).getByLabelText('事实和证据'), '三张发票');
    await user.click(within(dialog).getByRole('button', { name: '记录发现' }));
    await screen.findAllByText(/已办理/);
    const finding = { matter: '虚列支出', responsibility: 'leadership', text: '三张发票', amount_fen: 6_400_050 };
    expect(asked.find((a) => a.method === 'POST')?.body).toMatchObject({ finding });
  });

  it('is carried on by its report, which no menu hides', async () => {
    const actions = ['set_team', 'add_finding', 'transfer', 'draft'].map((action) => ({ action }));
    serve({ 'GET /audits/a1': () => ({ body: { ...audit, actions } }) });
    const view = show(
      <Routes>
        <Route path="/audits/:id" element={<AuditPage />} />
      </Routes>,
      { at: '/audits/a1' },
    );
    expect(await screen.findByText('下一步：撰写报告')).toBeInTheDocument();
    expect([...view.container.querySelectorAll('.ant-btn-primary')].map((b) => b.textContent)).toEqual(['撰写报告']);
    expect(screen.getByText('审计到期')).toBeInTheDocument();
  });

  it('puts nothing right while an appeal is open', async () => {
    const clock = { state: 'open', start_date: '2026-03-02', due_date: '2026-04-30', working_days_left: 9 };
    const clocks = [{ ...clock, id: 'd1', kind: 'audit_rectification' }];
    serve({ 'GET /audits/a1': () => ({ body: { ...audit, state: 'appealed', issued_on: '2026-03-02', clocks } }) });
    show(
      <Routes>
        <Route path="/audits/:id" element={<AuditPage />} />
      </Routes>,
      { at: '/audits/a1' },
    );
    await screen.findByRole('button', { name: '记录发现' });
    expect(screen.getAllByText('还剩 9 个工作日')).toHaveLength(1);
    expect(screen.queryByText(/下一步/)).toBeNull();
  });

  /** The page of an audit with one action, and the form that it asks for. */
  async function asked(it: Partial<Audit>, action: string, button: string) {
    const user = userEvent.setup();
    serve({ 'GET /audits/a1': () => ({ body: { ...audit, ...it, actions: [{ action }] } }) });
    show(
      <Routes>
        <Route path="/audits/:id" element={<AuditPage />} />
      </Routes>,
      { at: '/audits/a1' },
    );
    await user.click(await screen.findByRole('button', { name: button }));
    return { user, dialog: within(await screen.findByRole('dialog')) };
  }

  it('asks who appeals for no day', async () => {
    const own = await asked({ state: 'delivered', answers_for: 'subject' }, 'appeal', '申诉');
    expect(own.dialog.getByLabelText('理由')).toBeInTheDocument();
    expect(own.dialog.queryByLabelText('申诉日期')).toBeNull();
    expect(own.dialog.queryByLabelText('收到方式')).toBeNull();
  });

  it('asks how an appeal on paper came, and on which day', async () => {
    const { dialog } = await asked({ state: 'delivered' }, 'appeal', '申诉');
    expect(dialog.getByLabelText('申诉日期')).toBeInTheDocument();
    expect(dialog.getByLabelText('收到方式')).toBeInTheDocument();
  });

  it('asks for the opinion and the result anew, and what falls away, where an appeal changes the report', async () => {
    const rectifications: Audit['rectifications'] = [
      { id: 'r1', task: '收回垫付款', due_on: '2026-04-30', state: 'open', attachments: [] },
      { id: 'r2', task: '完善审批', due_on: '2026-04-30', state: 'accepted', attachments: [] },
    ];
    const { user, dialog } = await asked({ state: 'appealed', rectifications }, 'decide_appeal', '作出复查决定');
    expect(dialog.queryByLabelText('审计意见书')).toBeNull();
    await user.click(dialog.getByLabelText('复查决定'));
    await user.click(await screen.findByText('变更原报告'));
    expect(await dialog.findByLabelText('审计意见书')).toBeInTheDocument();
    expect(dialog.getByLabelText('审计报告')).not.toBeRequired();
    await user.click(dialog.getByLabelText('不再整改的事项'));
    expect(await screen.findByTitle('收回垫付款')).toBeInTheDocument();
    expect(screen.queryByTitle('完善审批')).toBeNull();
  });

  it('offers every report for print, drafts by that name, and of the rest what counts', async () => {
    const paper = { on: '2026-03-02', by: '审计甲', text: '全文', draft: false };
    const papers: Audit['papers'] = [
      { ...paper, kind: 'report', n: 2, draft: true },
      { ...paper, kind: 'opinion', n: 1 },
      { ...paper, kind: 'report', n: 3 },
      { ...paper, kind: 'opinion', n: 2 },
    ];
    const rectifications: Audit['rectifications'] = [
      { id: 'r1', task: '收回垫付款', due_on: '2026-04-30', state: 'open', attachments: [] },
    ];
    serve({ 'GET /audits/a1': () => ({ body: { ...audit, state: 'closed', papers, rectifications } }) });
    show(
      <Routes>
        <Route path="/audits/:id" element={<AuditPage />} />
      </Routes>,
      { at: '/audits/a1' },
    );
    expect(await screen.findByText('审计报告（征求意见稿）')).toBeInTheDocument();
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    const printed = links.filter((href) => href?.includes('/documents/'));
    const at = (document: string) => `/audits/a1/documents/${document}`;
    expect(printed).toEqual(
      ['evidence?n=1', 'rectification_notice', 'report?n=2', 'report?n=3', 'opinion'].map((document) => at(document)),
    );
  });

  it('asks the discipline organ for nothing but the clue that came to it', async () => {
    const gone = { transferred_on: '2026-03-05', transferred_to: '县纪委监委' };
    const findings = audit.findings.flatMap((clue) => [
      { ...clue, ...gone },
      { ...clue, ...gone, id: 'f2', matter: '虚列支出', received_on: '2026-03-06' },
    ]);
    const { user, dialog } = await asked({ state: 'issued', whole: false, findings }, 'receive_transfer', '签收线索');
    expect(screen.getByText('下一步：签收线索')).toBeInTheDocument();
    expect(screen.queryByText('打印取证单')).toBeNull();
    await user.click(dialog.getByLabelText('问题'));
    expect(await screen.findByTitle('往来款长期挂账')).toBeInTheDocument();
    expect(screen.queryByTitle('虚列支出')).toBeNull();
    expect(dialog.getByLabelText('收到日期')).toBeInTheDocument();
  });

  it('is carried on by the transfer of a clue before the report is issued', async () => {
    const actions = ['transfer', 'issue'].map((action) => ({ action }));
    serve({ 'GET /audits/a1': () => ({ body: { ...audit, state: 'reviewed', actions } }) });
    show(
      <Routes>
        <Route path="/audits/:id" element={<AuditPage />} />
      </Routes>,
      { at: '/audits/a1' },
    );
    expect(await screen.findByText('下一步：移送线索')).toBeInTheDocument();
  });

  it('names one of the team as its leader', () => {
    expect(bodyOf({ members: ['p1', 'p2'], leader: 'p2' })).toEqual({
      team: [
        { account_id: 'p1', lead: false },
        { account_id: 'p2', lead: true },
      ],
    });
  });
});

describe('an audit beside the plan', () => {
  it('asks of an audit of performance, and of no other, what it looks at', async () => {
    const user = userEvent.setup();
    serve({});
    show(<AuditNew />, { at: '/audits/new' });
    expect(await screen.findByLabelText('类型')).toBeInTheDocument();
    await user.click(screen.getByLabelText('类型'));
    await user.click(await screen.findByText('绩效审计'));
    expect(await screen.findByLabelText('审计的重点工作')).toBeRequired();
    await user.click(screen.getByLabelText('类型'));
    await user.click(await screen.findByText('离任审计'));
    await waitFor(() => expect(screen.queryByLabelText('审计的重点工作')).toBeNull());
  });

  it('is called after what it looks at', async () => {
    serve({ 'GET /audits/a1': () => ({ body: { ...audit, kind: 'performance', project: '污水管网工程' } }) });
    show(
      <Routes>
        <Route path="/audits/:id" element={<AuditPage />} />
      </Routes>,
      { at: '/audits/a1' },
    );
    expect(await screen.findByRole('heading', { name: /^污水管网工程 · 绩效审计/ })).toBeInTheDocument();
    expect(screen.getByText('审计的重点工作')).toBeInTheDocument();
  });
});

describe('a plan of audits', () => {
  it('stands beside the three years of the rotation', async () => {
    const object = { name: '测试甲', post_title: '财政所所长', unit_id: 'u2', unit_name: '青川镇' };
    const items = [2026, 2027, 2028].map((year, i) => ({
      year,
      items: i > 0 ? [] : [{ ...object, cadre_id: 'c1', since: '2023-06-01', due_on: '2026-06-01', leaving: true }],
    }));
    serve({
      'GET /audit-plans/p1': () => ({ body: plan }),
      'GET /audit-rotation': () => ({ body: { items, next: null } }),
    });
    show(
      <Routes>
        <Route path="/audit-plans/:id" element={<AuditPlanPage />} />
      </Routes>,
      { at: '/audit-plans/p1' },
    );
    const first = await screen.findByRole('region', { name: '2026' });
    expect(within(first).getByText('测试甲')).toBeInTheDocument();
    expect(within(first).getByText('可能离任')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: '2028' })).toHaveTextContent('本年无人');
  });

  it('is not needed for the board, on which an audit stands in its year with its state and link', async () => {
    const object = { post_title: '财政所所长', unit_id: 'u2', unit_name: '青川镇', since: '2023-06-01' };
    const audited = { ...object, due_on: '2026-06-01', leaving: false, audit_id: 'a1', audit_state: 'fieldwork' };
    const items = [2026, 2027].map((year, i) => ({
      year,
      items: [{ ...audited, name: i ? '测试乙' : '测试甲', cadre_id: `c${i}`, audit_year: 2026 }],
    }));
    serve({
      'GET /units': () => ({ body: { items: [{ id: 'u1', name: '青川县', code: '01' }], next: null } }),
      'GET /audit-rotation': () => ({ body: { items, next: null } }),
    });
    show(
      <Routes>
        <Route path="/audit-rotation" element={<AuditRotation />} />
      </Routes>,
      { at: '/audit-rotation?year=2026' },
    );
    const first = await screen.findByRole('region', { name: '2026' });
    expect(within(first).getByRole('link', { name: '测试甲' })).toHaveAttribute('href', '/audits/a1');
    expect(within(first).getByText('现场审计')).toBeInTheDocument();
    expect(within(first).queryByText('2026 年计划')).not.toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: '2027' })).getByText('2026 年计划')).toBeInTheDocument();
  });
});
