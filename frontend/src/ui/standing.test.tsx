import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Check, Offer } from '../api/machine';
import { Problem } from '../api/problem';
import { show } from '../testing/show';
import { ActionBar } from './ActionBar';
import { ChecksPanel, groupChecks } from './ChecksPanel';
import { label } from './label';

const labels = {
  accept: label('验收考察报告', 'Accept'),
  return: label('退回', 'Return'),
  suspend: label('暂停', 'Suspend'),
};
const refused = (action: string, code: string, more = {}): Offer => ({
  action,
  refusal: { code, broken: 1, ...more },
});

describe('the action bar', () => {
  it('shows what is refused, disabled, with the rule and its figures', () => {
    const offer = refused('accept', 'R-INS-3', { shortfall: { have: '7', need: '10' }, broken: 3 });
    show(<ActionBar actions={[offer]} labels={labels} run={vi.fn()} />);
    const button = screen.getByRole('button', { name: '验收考察报告' });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription('谈话不足：实际 7 / 要求 10，另有 2 项');
  });

  it('says what is missing beside the rule', () => {
    const shortfall = { missing: [{ what: 'discipline_opinion', of: '王某' }] };
    show(<ActionBar actions={[refused('accept', 'R-FOUR-1', { shortfall })]} labels={labels} run={vi.fn()} />);
    expect(screen.getByText('“四必”尚有未办结：纪检监察意见（王某）')).toBeInTheDocument();
  });

  it('hides nothing in a menu of one', () => {
    const open = ['accept', 'return', 'suspend', 'note'].map((action) => ({ action }));
    show(<ActionBar actions={open} labels={{ ...labels, note: label('记录', 'Note') }} run={vi.fn()} />);
    expect(screen.getByRole('button', { name: '记录' })).toBeEnabled();
    expect(screen.queryByRole('button', { name: /更多/ })).toBeNull();
  });

  it('makes none primary where none is named', () => {
    const view = show(<ActionBar actions={[{ action: 'return' }]} labels={labels} run={vi.fn()} primary={null} />);
    expect(view.container.querySelector('.ant-btn-primary')).toBeNull();
  });

  it('says who may, when this person may not', () => {
    const offer = refused('accept', 'not-permitted', { who: ['reviewer', 'ministers_office'], broken: 0 });
    show(<ActionBar actions={[offer]} labels={labels} run={vi.fn()} />);
    expect(screen.getByText('由审批领导、部务会办理')).toBeInTheDocument();
  });

  it('has one primary button: the first open action, or the one named', () => {
    const open = [{ action: 'return' }, { action: 'accept' }, { action: 'suspend' }];
    const view = show(<ActionBar actions={open} labels={labels} run={vi.fn()} primary="accept" />);
    const primary = view.container.querySelectorAll('.ant-btn-primary');
    expect([...primary].map((b) => b.textContent)).toEqual(['验收考察报告']);
  });

  it('never makes a step that asks for a reason the primary one', () => {
    const open = [{ action: 'return' }, { action: 'suspend' }];
    const view = show(
      <ActionBar actions={open} labels={labels} run={vi.fn()} ask={{ return: 'reason', suspend: 'reason' }} />,
    );
    expect(view.container.querySelector('.ant-btn-primary')).toBeNull();
    expect(screen.getByRole('button', { name: '退回' })).toBeEnabled();
  });

  it('asks for the reason first and hands it over', async () => {
    const user = userEvent.setup();
    const run = vi.fn(() => Promise.resolve());
    show(<ActionBar actions={[{ action: 'return' }]} labels={labels} run={run} ask={{ return: 'reason' }} />);
    await user.click(screen.getByRole('button', { name: '退回' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('理由'), '材料不全');
    await user.click(within(dialog).getByRole('button', { name: '退回' }));
    await waitFor(() => expect(run).toHaveBeenCalledWith('return', { reason: '材料不全' }));
  });

  it('shows a refusal that only came when it was tried', async () => {
    const user = userEvent.setup();
    const broken = [
      {
        code: 'R-FOUR-1',
        override_allowed: false,
        basis: { kind: 'house' as const },
        shortfall: { missing: [{ what: 'discipline_opinion', of: '王某' }] },
      },
    ];
    const problem = new Problem({ type: '/problems/rule-broken', title: '', status: 409, code: 'R-FOUR-1', broken });
    show(<ActionBar actions={[{ action: 'accept' }]} labels={labels} run={() => Promise.reject(problem)} />);
    await user.click(screen.getByRole('button', { name: '验收考察报告' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('“四必”尚有未办结');
    expect(alert).toHaveTextContent('纪检监察意见（王某）');
    expect(screen.getByRole('button', { name: '验收考察报告' })).toBeEnabled();
  });
});

const check = (code: string, status: Check['status'], more: Partial<Check> = {}): Check => ({
  code,
  status,
  action: 'accept',
  force: 'hard',
  basis: { kind: 'house' },
  ...more,
});

describe('the checks panel', () => {
  it('puts a rule that guards several actions once, at its worst', () => {
    const groups = groupChecks([check('R-INS-3', 'holds'), check('R-INS-3', 'blocks'), check('R-INS-7', 'warns')]);
    expect(groups.blocks.map((c) => c.code)).toEqual(['R-INS-3']);
    expect(groups.holds).toEqual([]);
    expect(groups.warns.map((c) => c.code)).toEqual(['R-INS-7']);
  });

  it('says what blocks, with figures, what is missing, how and where to mend it', () => {
    const shortfall = { have: '7', need: '10', missing: [{ what: 'talk_tier', of: '中层' }, { what: 'brand_new' }] };
    const checks = [check('R-INS-3', 'blocks', { shortfall }), check('R-INS-1', 'holds'), check('R-INS-2', 'holds')];
    show(<ChecksPanel checks={checks} mend={(rule) => (rule === 'R-INS-3' ? '/talks' : undefined)} params="2026-03" />);
    const panel = screen.getByRole('region', { name: '检查' });
    expect(panel).toHaveTextContent('不能继续：1 项');
    expect(panel).toHaveTextContent('实际 7 / 要求 10');
    expect(panel).toHaveTextContent('谈话层面（中层）');
    expect(panel).toHaveTextContent('brand_new');
    expect(panel).toHaveTextContent('2 项已满足');
    expect(panel).toHaveTextContent('参数版本 2026-03');
    expect(within(panel).getByRole('link', { name: '去补' })).toHaveAttribute('href', '/talks');
    expect(panel.querySelector('details')).not.toHaveAttribute('open');
  });

  it('calls law only what the server calls law', () => {
    const checks = [
      check('R-POST-1', 'blocks', { basis: { kind: 'law', text: '《公务员法》第四十三条' } }),
      check('R-REC-1', 'blocks', { force: 'gate' }),
    ];
    const view = show(<ChecksPanel checks={checks} />);
    const text = (rule: string) => view.container.querySelector(`[data-rule="${rule}"]`)?.textContent;
    expect(text('R-POST-1')).toContain('法律：《公务员法》第四十三条');
    expect(text('R-REC-1')).toContain('本系统默认值');
    expect(text('R-REC-1')).not.toContain('法律');
    expect(text('R-REC-1')).toContain('可报请批准例外');
  });
});
