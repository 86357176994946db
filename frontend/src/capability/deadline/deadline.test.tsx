import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { setLang } from '../../i18n';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { monthOf, shifted, weeksOf } from './days';
import Deadlines from './list';
import { thisMonth } from './days';

it('shows a month in whole weeks from Monday on', () => {
  const weeks = weeksOf('2026-11');
  expect(weeks.length).toBe(6);
  expect([weeks[0]?.[0], weeks[0]?.[6], weeks.at(-1)?.[6]]).toEqual(['2026-10-26', '2026-11-01', '2026-12-06']);
  expect(weeksOf('2027-02').length).toBe(4);
  expect([shifted('2026-12', 1), shifted('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  expect(monthOf('2026-13')).toBe(thisMonth());
});

const deadline = {
  ...{ id: 'd', object: 'petition', object_id: 'p', case_id: null, kind: 'petition_handle', title: '信访〔2026〕1号' },
  ...{ basis: 'petition.handle_days', start_date: '2026-03-01', unit: 'natural_day', length: 60, extended_by: 0 },
  ...{ due_date: `${thisMonth()}-15`, provisional: false, state: 'open', level: 'near', role: 'petition_officer' },
  ...{ working_days_left: 4, closed_on: null, reason: null },
};

it.each([
  ['zh', '临近', '办结信访事项 信访〔2026〕1号'],
  ['en', 'Near', 'Handle a petition 信访〔2026〕1号'],
] as const)('says in words how near a deadline is in %s', async (language, level, words) => {
  setLang(language);
  serve({ 'GET /deadlines': () => ({ body: { items: [deadline], next: null } }) });
  show(<Deadlines />);
  const link = await screen.findByRole('link', { name: `${level} ${words}` });
  expect(link).toHaveAttribute('href', '/petitions/p');
});
