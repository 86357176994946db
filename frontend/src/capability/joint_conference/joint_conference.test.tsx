import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { setLang } from '../../i18n';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import Conferences from './list';

const row = {
  ...{ id: 'c', title: '干部监督联席会议', unit_id: 'u', unit_name: '示范县', planned_on: '2026-03-02' },
  ...{ held_on: '2026-03-02', place: '会议室', state: 'held', state_since: '2026-03-02T01:00:00Z' },
};
const next = {
  ...{ id: 'd', object: 'joint_conference', object_id: 'u', case_id: null, kind: 'joint_conference_next' },
  ...{ title: '示范县联席会议', basis: 'joint_conference.months', start_date: '2026-03-02', unit: 'month', length: 6 },
  ...{ extended_by: 0, due_date: '2026-09-02', provisional: false, state: 'missed', level: 'overdue' },
  ...{ role: 'org_supervisor', working_days_left: -3, closed_on: null, reason: null },
};

it.each([
  ['zh', ['下次联席会议', '逾期', '已召开']],
  ['en', ['The next one', 'Overdue', 'Held']],
] as const)('says by when the next conference is due in %s', async (language, words) => {
  setLang(language);
  serve({
    'GET /joint-conferences': () => ({ body: { items: [row], next: null } }),
    'GET /deadlines': () => ({ body: { items: [next], next: null } }),
  });
  show(<Conferences />);
  for (const word of words) expect(await screen.findByText(word)).toBeInTheDocument();
});
