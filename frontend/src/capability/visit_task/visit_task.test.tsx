import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { setLang } from '../../i18n';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import VisitTasks from './list';
import VisitStatistics from './statistics';

const row = {
  ...{ id: 't', title: '九月集中走访', kind: 'household', unit_id: 'u', unit_name: '示范县', leader: '局长' },
  ...{ person: '股长', from: '2026-09-01', to: '2026-09-30', state: 'open', state_since: '2026-09-01T01:00:00Z' },
  ...{ done: 14, quota: 45 },
};
const totals = {
  ...{ households: 12_000, meetings: 40, receptions: 4, received: 96 },
  ...{ suggestions: 86, consultations: 800, solved: 60 },
};

it.each([
  ['zh', ['九月集中走访', '走访', '进行中', '14 / 45']],
  ['en', ['九月集中走访', 'Visits', 'Under way', '14 / 45']],
] as const)('shows how far a task is in %s', async (language, words) => {
  setLang(language);
  serve({ 'GET /visit-tasks': () => ({ body: { items: [row], next: null } }) });
  show(<VisitTasks />);
  for (const word of words) expect((await screen.findAllByText(word)).length).toBeGreaterThan(0);
});

it.each([
  ['zh', '走访户数'],
  ['en', 'Households visited'],
] as const)('shows what was counted in %s', async (language, word) => {
  setLang(language);
  const units = [{ unit_id: 'u', unit_name: '示范县', ...totals }];
  serve({ 'GET /visit-tasks/statistics': () => ({ body: { from: '2026-01-01', to: '2026-11-27', totals, units } }) });
  show(<VisitStatistics />);
  expect((await screen.findAllByText(word)).length).toBeGreaterThan(0);
  expect(screen.getAllByText('12000')).toHaveLength(2);
});
