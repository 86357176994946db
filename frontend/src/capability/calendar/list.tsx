/** The working-day calendar: the years, the days that differ from Monday to Friday, and the import of a year. */
import { useQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useWords } from '../../i18n';
import { DataTable } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { useFilters } from '../../ui/filters';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { ImportForm } from './form';
import { calendarSources, calendarWords, dayKinds } from './labels';
import { yearQuery, yearsQuery } from './queries';
import type { CalendarYear } from './queries';

export default function CalendarPage() {
  const w = useWords(calendarWords);
  const years = useQuery(yearsQuery());
  const [filters, setFilters] = useFilters({ year: String(new Date().getFullYear()) });
  const year = Number(filters.year);
  const read = useQuery(yearQuery(year));
  return (
    <Page title={w('title')}>
      <p className="hz-muted">{w('about')}</p>
      <Segmented
        value={filters.year}
        onChange={(value) => setFilters({ year: value })}
        options={(years.data ?? []).map((it) => ({ value: String(it.year), label: w('year', { n: String(it.year) }) }))}
      />
      <Loaded query={read}>{(it) => <Year key={it.year} read={it} />}</Loaded>
    </Page>
  );
}

function Year({ read }: { read: CalendarYear }) {
  const w = useWords(calendarWords);
  const name = useName();
  const [open, setOpen] = useState(false);
  const may = read.actions.some((it) => !it.refusal);
  return (
    <>
      <Section
        title={w('year', { n: String(read.year) })}
        extra={may && !open && <Button onClick={() => setOpen(true)}>{w('import')}</Button>}
      >
        <KeyValue
          items={[
            { key: 'source', name: w('source'), value: <StateBadge label={calendarSources[read.source]} /> },
            { key: 'doc', name: w('doc'), value: read.source_doc },
            { key: 'by', name: w('by'), value: read.imported_by },
            { key: 'at', name: w('at'), value: <DateText value={read.imported_at} /> },
          ]}
        />
      </Section>
      {open && <ImportForm read={read} onDone={() => setOpen(false)} />}
      <Section title={w('days')} flush>
        <DataTable
          rows={read.days}
          rowKey={(row) => row.date}
          empty={{ title: w('empty'), hint: w('about') }}
          columns={[
            { key: 'date', title: w('date'), render: (row) => <DateText value={row.date} />, card: 'title' },
            { key: 'kind', title: w('kind'), render: (row) => name(dayKinds, row.kind) },
            ...(read.days.some((it) => it.name)
              ? [{ key: 'name', title: w('name'), render: (row: CalendarYear['days'][number]) => row.name }]
              : []),
          ]}
        />
      </Section>
    </>
  );
}
