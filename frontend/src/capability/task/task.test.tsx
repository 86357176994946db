import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { setLang } from '../../i18n';
import { enter } from '../../session/store';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { MyWork } from './list';
import type { Task } from './queries';

const task = (more: Partial<Task>): Task => ({
  ...{ group: 'todo', object: 'verification', object_id: 'v', case_id: 'c', subtitle: '2026-014', action: 'clear' },
  ...{ title: '县水利局副局长', since: '2026-03-02T01:00:00Z', level: 'quiet' },
  ...more,
});

const tasks = [
  task({ part: { code: 'petition_check' }, due: '2026-03-04', days_left: 1, level: 'urgent' }),
  task({ object: 'recommendation_round', object_id: 'r', action: 'close', part: { code: 'talk', number: 2 } }),
  task({ object: 'gate_override', object_id: 'o', action: 'approve', part: { code: 'R-POST-1' } }),
  task({ object: 'selection_case', object_id: 'c', action: 'archive' }),
];

it.each([
  [
    'zh',
    '紧急',
    [
      '县水利局副局长 · 信访举报核查',
      '县水利局副局长 · 第 2 轮谈话调研推荐',
      '县水利局副局长 · 超职数或无空缺',
      '县水利局副局长',
    ],
  ],
  [
    'en',
    'Urgent',
    [
      '县水利局副局长 · Petition check',
      '县水利局副局长 · round 2: talks',
      '县水利局副局长 · No vacancy within the headcount',
      '县水利局副局长',
    ],
  ],
] as const)('words the part of a thing in %s', async (language, level, names) => {
  setLang(language);
  const account = { id: 'a', login: 'a', name: '文', roles: [], second_factor: 'none' as const };
  enter({ access_token: 't', expires_at: '2026-11-21T00:00:00Z', account });
  serve({
    'GET /tasks': () => ({ body: { items: tasks, next: null } }),
    'GET /deadlines': () => ({ body: { items: [{}, {}, {}], next: null } }),
  });
  show(<MyWork />);
  const over = language === 'zh' ? '期限日历：3 项已超期' : 'Deadlines: 3 overdue';
  expect(await screen.findByRole('link', { name: over })).toHaveAttribute('href', '/deadlines?view=overdue');
  expect(await screen.findByText(level)).toBeInTheDocument();
  for (const name of names) expect(await screen.findByRole('link', { name })).toBeInTheDocument();
});
