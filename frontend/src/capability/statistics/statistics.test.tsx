import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { share } from './bar';
import StatisticsPage from './list';
import type { Figure, Statistics } from './queries';

const figure = (key: string, more: Partial<Figure>): Figure =>
  ({
    ...{ key, group: 'institutions', name: key, text: '', formula: '', reconciles: true, entered: true, drill: null },
    ...{ numerator: null, denominator: null, value: { kind: 'count', n: 1 } },
    ...more,
  }) as Figure;

const reduction = figure('township_institutions', {
  name: '乡镇内设机构精简',
  text: '55.42 %',
  formula: '(83 − 37) ÷ 83',
  value: { kind: 'reduction', before: 83, after: 37 },
});
const diverted = figure('staff_diverted', {
  name: '分流',
  text: '478',
  formula: '340 + 30 + 107',
  reconciles: false,
  value: { kind: 'sum', parts: [340, 30, 107], total: 478 },
});
const body: Statistics = {
  ...{ from: '2026-01-01', to: '2026-06-30', unit_name: '示范县', at: '2026-03-02T01:00:00Z', may_enter: true },
  figures: [reduction, diverted],
  entries: [{ key: 'trainees', name: '挂职锻炼人数', version: 0 }],
} as Statistics;

describe('figures', () => {
  it('show their formula, and a total that its parts do not make', async () => {
    serve({ 'GET /statistics': () => ({ body }) });
    show(<StatisticsPage />, { at: '/statistics' });
    expect(await screen.findByText('55.42 %')).toBeInTheDocument();
    expect(screen.getByText('(83 − 37) ÷ 83')).toBeInTheDocument();
    expect(screen.getByText('分项与合计不符')).toBeInTheDocument();
  });

  it('a count is entered with its document, against the version that was read', async () => {
    const user = userEvent.setup();
    const asked = serve({
      'GET /statistics': () => ({ body }),
      'PUT /statistics/entries/trainees': () => ({ body: { ...body.entries[0], value: 35, version: 1 } }),
    });
    show(<StatisticsPage />, { at: '/statistics' });
    await user.click(await screen.findByRole('button', { name: '填报' }));
    await user.type(await screen.findByLabelText('数量'), '35');
    await user.type(screen.getByLabelText('依据文件'), '组织部台账');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '填报' }));
    await waitFor(() => expect(asked.some((one) => one.method === 'PUT')).toBe(true));
    const put = asked.find((one) => one.method === 'PUT');
    expect(put?.body).toEqual({ value: 35, source: '组织部台账' });
    expect(put?.headers.get('if-match')).toBe('"0"');
  });

  it('a bar is as long as its rate, or as its count beside the greatest', () => {
    expect(Math.round(share(reduction, [reduction]) ?? 0)).toBe(55);
    expect(share(figure('a', { value: { kind: 'count', n: 5 } }), [diverted])).toBeCloseTo(500 / 478);
    expect(share(figure('b', { value: { kind: 'average_age', months: 960, persons: 2 } }), [])).toBeNull();
  });
});
