import { describe, expect, it } from 'vitest';
import { dateText } from './DateText';
import { rate } from './format';

describe('rates are exact, rounded half up once', () => {
  it.each([
    [79, 165, '47.88'],
    [46, 83, '55.42'],
    [101, 138, '73.19'],
    [1, 8, '12.50'],
    [1, 2000, '0.05'],
    [1, 20000, '0.01'],
    [0, 7, '0.00'],
    [5, 5, '100.00'],
  ])('%i of %i is %s %%', (num, den, text) => expect(rate(num, den)).toBe(text));

  it('nothing of nothing is no rate', () => expect(rate(0, 0)).toBe('—'));
  it('takes fewer decimals', () => expect(rate(2, 3, 0)).toBe('67'));
});

describe('dates', () => {
  it.each(['2026-11-21', '1974-05'])('%s stays as it is', (text) => expect(dateText(text)).toBe(text));
  it('an instant is shown in local time', () => {
    const local = new Date(2026, 10, 21, 14, 30, 5);
    expect(dateText(local.toISOString())).toBe('2026-11-21 14:30');
    expect(dateText(local.toISOString(), true)).toBe('2026-11-21 14:30:05');
  });
  it('what is no date is left alone', () => expect(dateText('soon')).toBe('soon'));
});
