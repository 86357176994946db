/** Reading figures, entering counts, taking them away. */
import { queryOptions } from '@tanstack/react-query';
import { api, data, download, ifMatch } from '../../api/client';
import type { components } from '../../api/schema.gen';

export type Statistics = components['schemas']['StatisticsView'];
export type Figure = components['schemas']['StatisticsFigure'];
export type Entry = components['schemas']['StatisticEntryView'];
export type EntryForm = components['schemas']['StatisticEntryForm'];

export interface Period {
  from?: string;
  to?: string;
}

export const statisticsQuery = (period: Period) =>
  queryOptions({
    queryKey: ['statistics', period],
    queryFn: () => data(api.GET('/statistics', { params: { query: period } })),
  });

export const putEntry = (entry: Entry, body: EntryForm) =>
  data(api.PUT('/statistics/entries/{key}', { params: { path: { key: entry.key } }, body, headers: ifMatch(entry) }));

export const takeFigures = (format: 'xlsx' | 'csv', { from, to }: { from: string; to: string }) =>
  download(`/statistics/export/${format}?from=${from}&to=${to}`);
