import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import MotionPanel from './panel';
import type { Motion } from './queries';

const motion: Motion = {
  id: 'm1',
  version: 2,
  case_id: 'c1',
  reason: '原任同志调离',
  unit_analysis: '',
  vacancy: '',
  source: 'org_analysis',
  way: 'work_group',
  meeting_record: '',
  plan: { method: 'differential', scope: '', schedule: '', team_note: '考察组三人' },
  attachments: ['a1'],
  papers: [{ id: 'a1', name: '请示.pdf', kind: 'pdf', size: 10, sha256: '' }],
  actions: [{ action: 'edit' }],
};

describe('the motion of a case', () => {
  it('is begun from an empty panel while the case is a draft, and not after', async () => {
    serve({ 'GET /motions': () => ({ body: { items: [], next: null } }) });
    const { unmount } = show(<MotionPanel caseId="c1" stage="draft" />);
    expect(await screen.findByRole('button', { name: '起草动议' })).toBeInTheDocument();
    unmount();
    show(<MotionPanel caseId="c1" stage="inspecting" />);
    expect(await screen.findByText('本事项没有动议')).toBeInTheDocument();
  });

  it('keeps its papers and its version when it is changed', async () => {
    const user = userEvent.setup();
    const asked = serve({
      'GET /motions': () => ({ body: { items: [motion], next: null } }),
      'PATCH /motions/m1': () => ({ body: { ...motion, version: 3 } }),
    });
    show(<MotionPanel caseId="c1" stage="draft" />);
    expect(await screen.findByText('差额考察')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '修改动议' }));
    await user.type(await screen.findByLabelText('班子分析研判'), '缺年轻干部');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByRole('button', { name: '修改动议' })).toBeInTheDocument();
    const sent = asked.find((a) => a.method === 'PATCH');
    expect(sent?.headers.get('If-Match')).toBe('"2"');
    expect(sent?.body).toMatchObject({
      unit_analysis: '缺年轻干部',
      attachments: ['a1'],
      plan: { method: 'differential' },
    });
  });
});
