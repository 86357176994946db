import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import OverridePanel from './panel';
import type { GateOverride } from './queries';

const it1: GateOverride = {
  id: 'o1',
  version: 1,
  object: 'selection_case',
  object_id: 'c1',
  case_id: 'c1',
  case_number: '2026-001',
  case_title: '青川镇副镇长',
  rule: 'R-POST-1',
  reason: '上级已批复',
  attachment_id: 'a1',
  attachment_name: '批复.pdf',
  state: 'requested',
  asker_name: '经办人',
  asked_at: '2026-03-02T01:00:00Z',
  actions: [{ action: 'approve' }, { action: 'refuse' }, { action: 'withdraw', refusal: { code: 'SOD-1', broken: 0 } }],
};

describe('overrides of a case', () => {
  it('show what is asked on which paper; refusing asks for a reason and carries the version', async () => {
    const user = userEvent.setup();
    const asked = serve({
      'GET /gate-overrides': () => ({ body: { items: [it1], next: null } }),
      'GET /gate-rules': () => ({ body: { items: [{ object: 'selection_case', rules: ['R-POST-1'] }], next: null } }),
      'POST /gate-overrides/o1/actions/refuse': () => ({ body: { ...it1, state: 'refused' } }),
    });
    show(<OverridePanel caseId="c1" stage="draft" />);
    expect(await screen.findByText('批复.pdf')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '不批准' }));
    await user.type(await screen.findByLabelText('理由'), '批复不符');
    await user.click(screen.getAllByRole('button', { name: '不批准' }).at(-1) as HTMLElement);
    await screen.findAllByText(/不批准/);
    const sent = asked.find((a) => a.method === 'POST');
    expect(sent?.headers.get('If-Match')).toBe('"1"');
    expect(sent?.body).toEqual({ reason: '批复不符' });
  });
});
