import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { setLang } from '../../i18n';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { thisMonth } from '../../ui/month';
import Deadlines from './list';

const deadline = {
  ...{ id: 'd', object: 'petition', object_id: 'p', case_id: null, kind: 'petition_handle', title: '信访〔2026〕1号' },
  ...{ basis: 'petition.handle_days', start_date: '2026-03-01', unit: 'natural_day', length: 60, extended_by: 0 },
  ...{ due_date: `${thisMonth()}-15`, provisional: false, state: 'open', level: 'near', role: 'petition_officer' },
  ...{ working_days_left: 4, closed_on: null, reason: null },
};

it.each([
  ['zh', '临近', '信访〔2026〕1号 办结信访事项'],
  ['en', 'Near', '信访〔2026〕1号 Handle a petition'],
] as const)('says in words how near a deadline is in %s', async (language, level, words) => {
  setLang(language);
  serve({ 'GET /deadlines': () => ({ body: { items: [deadline], next: null } }) });
  show(<Deadlines />);
  const link = await screen.findByRole('link', { name: `${level} ${words}` });
  expect(link).toHaveAttribute('href', '/petitions/p');
});

it.each([
  ['zh', true, '临近 信访〔2026〕1号 办结信访事项 暂定'],
  ['en', false, 'Near 信访〔2026〕1号 Handle a petition'],
] as const)('marks a day that may still move, and no other, in %s', async (language, provisional, words) => {
  setLang(language);
  serve({ 'GET /deadlines': () => ({ body: { items: [{ ...deadline, provisional }], next: null } }) });
  show(<Deadlines />);
  expect(await screen.findByRole('link', { name: words })).toHaveAttribute('href', '/petitions/p');
});
