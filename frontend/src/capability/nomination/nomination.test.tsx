import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { NominationPage } from './detail';
import NominationFormPage from './form';
import type { Nomination } from './queries';

const nomination = {
  id: 'n1',
  version: 2,
  case_id: 'c1',
  case_number: '2026-001',
  case_title: '某镇副镇长',
  post_id: 'p1',
  post_title: '某镇副镇长',
  cadre_id: 'a',
  name: '测试甲',
  title: '科员',
  unit_name: '某镇',
  source: 'unit',
  method: 'signed',
  nominators: [{ name: '某镇党委', title: '', kinship: 'none' }],
  reason: '熟悉情况',
  attachments: [],
  state: 'submitted',
  creator_name: '经办人',
  created_at: '2026-03-02T01:00:00Z',
  sheet: [
    { item: 'service_years', have: '4.9', need: '5', met: false, stated: false },
    { item: 'training', have: '?', need: 'yes', met: null, stated: true },
  ],
  actions: [{ action: 'qualify', refusal: { code: 'SOD-1', who: ['qualifier'], broken: 0 } }],
  checks: [],
} as unknown as Nomination;

describe('nominations', () => {
  it('the sheet shows the figures, and whoever may not qualify states nothing', async () => {
    serve({ 'GET /nominations/n1': () => ({ body: nomination }) });
    show(<NominationPage />, { at: '/nominations/n1', path: '/nominations/:id' });
    expect(await screen.findByText('4.9')).toBeInTheDocument();
    expect(screen.getByText('不符合')).toBeInTheDocument();
    expect(screen.getByText('待核')).toBeInTheDocument();
    expect(screen.queryByText('核对资格')).not.toBeInTheDocument();
  });

  it('without an open post it says what will appear', async () => {
    serve({ 'GET /nomination-calls': () => ({ body: { items: [], next: null } }) });
    show(<NominationFormPage />, { at: '/nominations/new', path: '/nominations/new' });
    expect(await screen.findByText('目前没有可以提名的职位')).toBeInTheDocument();
  });

  it('a secret nomination asks for no name', async () => {
    const user = userEvent.setup();
    const call = {
      ...{ case_id: 'c1', case_number: '2026-001', kind: 'individual_promotion' },
      ...{ post_id: 'p1', post_title: '某镇副镇长', headcount: 1 },
    };
    serve({ 'GET /nomination-calls': () => ({ body: { items: [call], next: null } }) });
    show(<NominationFormPage />, { at: '/nominations/new', path: '/nominations/new' });
    expect(await screen.findByRole('button', { name: '增加提名人' })).toBeInTheDocument();
    await user.click(screen.getByLabelText('方式'));
    await user.click(
      await screen.findByText('无记名推荐', {
        selector: '.ant-select-item-option-content *, .ant-select-item-option-content',
      }),
    );
    expect(await screen.findByText('无记名推荐不登记提名人')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '增加提名人' })).not.toBeInTheDocument();
  });
});
