/** Years of the working-day calendar. */
import { queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch } from '../../api/client';
import type { components } from '../../api/schema.gen';

export type CalendarYear = components['schemas']['CalendarYearView'];
export type CalendarForm = components['schemas']['CalendarForm'];
export type CalendarDay = components['schemas']['CalendarDay'];

export const yearsQuery = () =>
  queryOptions({ queryKey: ['calendar'], queryFn: async () => (await data(api.GET('/calendar'))).items });

export const yearQuery = (year: number) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: () => data(api.GET('/calendar/{year}', { params: { path: { year } } })),
  });

export const previewYear = (year: number, body: CalendarForm) =>
  data(api.POST('/calendar/{year}/preview', { params: { path: { year } }, body }));

export const importYear = (read: CalendarYear, body: CalendarForm) =>
  data(api.PUT('/calendar/{year}', { params: { path: { year: read.year } }, body, headers: ifMatch(read) }));

/** Lines as people paste them; the number and text of the first line that is none. */
export function readDays(text: string): { days: CalendarDay[] } | { line: number; text: string } {
  const days: CalendarDay[] = [];
  const lines = text.split('\n').map((line) => line.trim());
  for (const [at, line] of lines.entries()) {
    if (line === '') continue;
    const [, date, kind, name = ''] = /^(\d{4}-\d{2}-\d{2})[\s,，]+([休班])[\s,，]*(.*)$/.exec(line) ?? [];
    if (!date) return { line: at + 1, text: line };
    days.push({ date, kind: kind === '休' ? 'holiday' : 'adjusted_workday', name });
  }
  return { days };
}
