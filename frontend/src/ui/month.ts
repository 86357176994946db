/** Months as text (`2026-11`): which comes when, their days as a wall calendar shows them, their names. */
import type { Lang } from '../i18n';

const two = (n: number) => String(n).padStart(2, '0');

const text = (at: Date): string => `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;

/** The month of the browser's day: `2026-11`. */
export function thisMonth(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}`;
}

export function today(now = new Date()): string {
  return `${thisMonth(now)}-${two(now.getDate())}`;
}

/** A month that can be read, or the present one. */
export function monthOf(value: string): string {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? value : thisMonth();
}

export function shifted(month: string, by: number): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return text(new Date(Date.UTC(year, of - 1 + by, 1))).slice(0, 7);
}

/** Weeks of seven days, those of the neighbouring months included. */
export function weeksOf(month: string): string[][] {
  const [year = 0, of = 1] = month.split('-').map(Number);
  const first = new Date(Date.UTC(year, of - 1, 1));
  const last = new Date(Date.UTC(year, of, 0));
  const before = (first.getUTCDay() + 6) % 7;
  const count = Math.ceil((before + last.getUTCDate()) / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => text(new Date(Date.UTC(year, of - 1, 1 - before + week * 7 + day)))),
  );
}

/** The last day of a month: `2026-11-30`. */
export function lastOf(month: string): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return text(new Date(Date.UTC(year, of, 0)));
}

/** `2026年3月`, `March 2026`. */
export function monthName(month: string, language: Lang): string {
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', {
    ...({ year: 'numeric', month: 'long', timeZone: 'UTC' } as const),
  });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
