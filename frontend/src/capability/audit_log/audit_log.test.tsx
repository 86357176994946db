import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { setLang } from '../../i18n';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import Checkpoints from './checkpoints';
import Journal from './list';
import RecordPanel from './panel';
import type { AuditRow, ProcessEvent } from './queries';

const row: AuditRow = {
  seq: 7,
  at: '2026-03-02T01:00:00Z',
  actor_id: 'a',
  actor_name: '经办人',
  roles: 'org_staff',
  action: 'create',
  object: 'motion',
  object_id: 'm1',
  summary: null,
  before: null,
  after: null,
  before_digest: null,
  after_digest: 'abcdef0123456789',
  hash: '0123456789abcdef',
};
const event = (seq: number, summary: string, stage: string): ProcessEvent => ({
  seq,
  at: '2026-03-02T01:00:00Z',
  actor_id: 'a',
  actor_name: seq === 1 ? '经办人' : '审批人',
  roles: 'org_staff',
  stage,
  action: 'create',
  object: 'motion',
  object_id: 'm1',
  summary,
  evidence: seq === 1 ? [{ id: 'p1', name: '请示.pdf', kind: 'pdf', size: 1, sha256: '' }] : [],
});

describe('the journal', () => {
  it('shows a digest where content is business, and the verdict in words', async () => {
    const user = userEvent.setup();
    serve({
      'GET /audit-log': () => ({ body: { items: [row], next: null } }),
      'GET /audit-log/verify': () => ({ body: { holds: false, broken_at: 3, how: 'its content was changed' } }),
    });
    show(<Journal />);
    expect(await screen.findByText('动议 · 新建')).toBeInTheDocument();
    expect(screen.getByText('abcdef012345')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '校验日志' }));
    expect(await screen.findByText(/在第 3 条处被破坏/)).toBeInTheDocument();
  });

  it('says in English what was done to what, and who had no account', async () => {
    setLang('en');
    const nobody = { actor_id: '00000000-0000-0000-0000-000000000000', actor_name: '公众', roles: '' };
    const rows = [row, { ...row, ...nobody, seq: 6, object: 'session', action: 'sign_in' }];
    serve({ 'GET /audit-log': () => ({ body: { items: rows, next: null } }) });
    show(<Journal />);
    expect(await screen.findByText('Motion · created')).toBeInTheDocument();
    expect(screen.getByText('Session · signed in')).toBeInTheDocument();
    expect(screen.getByText('nobody signed in')).toBeInTheDocument();
    expect(screen.queryByText('公众')).toBeNull();
  });

  it('a case tells when, who, what and on which paper, page after page', async () => {
    serve({
      'GET /selection-cases/c1/process-record': ({ query }) =>
        query.get('after')
          ? { body: { items: [event(2, '批准', 'draft')], next: null } }
          : { body: { items: [event(1, '提出动议：青川镇副镇长', 'draft')], next: 'x' } },
    });
    show(<RecordPanel caseId="c1" stage="draft" />);
    expect((await screen.findAllByText('提出动议：青川镇副镇长')).length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: '请示.pdf' })).toBeInTheDocument();
    expect(screen.getAllByText('审批人').length).toBeGreaterThan(0);
    expect(screen.getByRole('link', { name: '打印纪实表' })).toHaveAttribute(
      'href',
      '/selection-cases/c1/process-record',
    );
  });
});

describe('checkpoints', () => {
  it('the newest is a sheet with its text and a code to scan; those before it are listed', async () => {
    const made = (seq: number) => ({ seq, at: '2026-03-02T01:00:00Z', text: `HZC1.${seq}.1.ab.cd.ef` });
    serve({ 'GET /audit-log/checkpoints': () => ({ body: { items: [made(9), made(4)], next: null } }) });
    show(<Checkpoints />);
    expect(await screen.findAllByText('HZC1.9.1.ab.cd.ef')).toHaveLength(2);
    expect(screen.getByText('HZC1.4.1.ab.cd.ef')).toBeInTheDocument();
    expect(screen.getByLabelText('检查点全文')).toBeInTheDocument();
  });
});
