/** The figures of a period: each with its formula, its records, its source; the entered counts below them. */
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLang, useWords } from '../../i18n';
import { DataTable } from '../../ui/DataTable';
import { DateField } from '../../ui/DateField';
import { useFilters } from '../../ui/filters';
import { Count } from '../../ui/format';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { ProblemBanner } from '../../ui/ProblemBanner';
import { Shape } from '../../ui/StateBadge';
import { Bar, share } from './bar';
import { EntryDialog } from './form';
import { entryNames, figureNames, groups, statisticsWords } from './labels';
import { statisticsQuery, takeFigures } from './queries';
import type { Entry, Figure, Statistics } from './queries';

export default function StatisticsPage() {
  const [filters, setFilters] = useFilters({ from: '', to: '' });
  const query = useQuery(statisticsQuery({ from: filters.from || undefined, to: filters.to || undefined }));
  return (
    <Loaded query={query}>
      {(it) => <Figures it={it} onPeriod={(from, to) => setFilters({ from: from ?? '', to: to ?? '' })} />}
    </Loaded>
  );
}

function Figures({ it, onPeriod }: { it: Statistics; onPeriod: (from: string | null, to: string | null) => void }) {
  const w = useWords(statisticsWords);
  const name = useName();
  const [problem, setProblem] = useState<unknown>(null);
  const take = (format: 'xlsx' | 'csv') => {
    setProblem(null);
    takeFigures(format, it).catch(setProblem);
  };
  const sections = Object.keys(groups)
    .map((group) => ({ group, rows: it.figures.filter((figure) => figure.group === group) }))
    .filter((section) => section.rows.length > 0);
  return (
    <Page
      title={w('title')}
      subtitle={it.unit_name}
      state={<span className="hz-num">{w('period', { from: it.from, to: it.to })}</span>}
      extra={
        <>
          <Button onClick={() => take('xlsx')}>{w('xlsx')}</Button>
          <Button onClick={() => take('csv')}>{w('csv')}</Button>
          <Button onClick={() => print()}>{w('print')}</Button>
        </>
      }
    >
      <ProblemBanner problem={problem} />
      <div className="hz-row hz-no-print">
        <DateField aria-label={w('from')} value={it.from} onChange={(from) => onPeriod(from, it.to)} />
        <span>—</span>
        <DateField aria-label={w('to')} value={it.to} onChange={(to) => onPeriod(it.from, to)} />
        <span className="hz-muted hz-small">{w('exact')}</span>
      </div>
      {sections.map(({ group, rows }) => (
        <Section key={group} title={name(groups, group)} flush>
          <FigureTable rows={rows} />
        </Section>
      ))}
      <Entries it={it} />
    </Page>
  );
}

function FigureTable({ rows }: { rows: Figure[] }) {
  const w = useWords(statisticsWords);
  const language = useLang();
  return (
    <DataTable<Figure>
      rows={rows}
      rowKey={(figure) => figure.key}
      columns={[
        {
          key: 'name',
          title: w('figure'),
          render: (f) => (language === 'zh' ? f.name : (figureNames[f.key] ?? f.name)),
          card: 'title',
          width: 240,
        },
        {
          key: 'value',
          title: w('value'),
          num: true,
          width: 110,
          render: (f) => <strong>{f.text}</strong>,
          card: 'corner',
        },
        { key: 'bar', title: '', width: 140, render: (f) => <Bar percent={share(f, rows)} />, card: 'none' },
        {
          key: 'formula',
          title: w('formula'),
          width: 200,
          render: (f) =>
            f.formula || !f.reconciles ? (
              <span className="hz-num hz-muted">
                {f.formula}
                {!f.reconciles && (
                  <span className="hz-state hz-due-near">
                    {' '}
                    <Shape tone="warn" /> {w('mismatch')}
                  </span>
                )}
              </span>
            ) : null,
        },
        {
          key: 'source',
          title: w('source'),
          render: (f) => (f.drill ? <Link to={f.drill}>{w('records')}</Link> : w(f.entered ? 'entered' : 'computed')),
        },
      ]}
    />
  );
}

function Entries({ it }: { it: Statistics }) {
  const w = useWords(statisticsWords);
  const language = useLang();
  const nameOf = (entry: Entry) => (language === 'zh' ? entry.name : (entryNames[entry.key] ?? entry.name));
  const [editing, setEditing] = useState<Entry | null>(null);
  return (
    <Section title={w('entries')} flush>
      <p className="hz-muted hz-section-body hz-no-print">{w('entriesHint')}</p>
      <DataTable<Entry>
        rows={it.entries}
        rowKey={(entry) => entry.key}
        columns={[
          { key: 'name', title: w('figure'), render: nameOf, card: 'title' },
          {
            key: 'value',
            title: w('n'),
            num: true,
            card: 'corner',
            render: (entry) =>
              entry.value == null ? <span className="hz-muted">{w('none')}</span> : <Count n={entry.value} />,
          },
          {
            key: 'source',
            title: w('from_doc'),
            render: (entry) =>
              entry.source && (
                <>
                  {entry.source} <span className="hz-muted">{w('signed', { name: entry.signer ?? '' })}</span>
                </>
              ),
          },
          {
            key: 'edit',
            title: '',
            render: (entry) =>
              it.may_enter && (
                <Button size="small" onClick={() => setEditing(entry)}>
                  {w('enter')}
                </Button>
              ),
          },
        ]}
      />
      {editing && <EntryDialog entry={editing} title={nameOf(editing)} onClose={() => setEditing(null)} />}
    </Section>
  );
}
