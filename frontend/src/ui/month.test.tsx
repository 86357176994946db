import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { setLang } from '../i18n';
import { Due } from './DateText';
import { lastOf, monthName, monthOf, shifted, thisMonth, weeksOf } from './month';

it('shows a month in whole weeks from Monday on', () => {
  const weeks = weeksOf('2026-11');
  expect(weeks.length).toBe(6);
  expect([weeks[0]?.[0], weeks[0]?.[6], weeks.at(-1)?.[6]]).toEqual(['2026-10-26', '2026-11-01', '2026-12-06']);
  expect(weeksOf('2027-02').length).toBe(4);
  expect([shifted('2026-12', 1), shifted('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  expect(monthOf('2026-13')).toBe(thisMonth());
});

it('says which month it is and when it ends', () => {
  expect([monthName('2026-03', 'en'), monthName('2026-03', 'zh')]).toEqual(['March 2026', '2026年3月']);
  expect([lastOf('2026-02'), lastOf('2028-02'), lastOf('2026-12')]).toEqual(['2026-02-28', '2028-02-29', '2026-12-31']);
});

it.each([
  ['en', 1, '1 working day left'],
  ['en', 2, '2 working days left'],
  ['en', -1, '1 working day over'],
  ['en', -2, '2 working days over'],
  ['zh', 1, '还剩 1 个工作日'],
  ['zh', -1, '已超期 1 个工作日'],
] as const)('says in %s how near %d is', (language, left, words) => {
  setLang(language);
  render(<Due date="2026-03-02" left={left} />);
  expect(screen.getByText(words)).toBeInTheDocument();
});
