/** `/cadres/import-roster`: choose, look, confirm. What waits is in the address, so it is found again after a reload. */
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useChanged } from '../../api/changed';
import { download } from '../../api/client';
import { paths } from '../../app/paths';
import { listed, named, say, useLang, useWords } from '../../i18n';
import { useCodes } from '../../i18n/codes';
import { ruleName } from './told';
import { DataTable } from '../../ui/DataTable';
import { useFilters } from '../../ui/filters';
import { FileDrop } from '../../ui/FileDrop';
import { Count } from '../../ui/format';
import { Page, Section } from '../../ui/Page';
import { ProblemBanner } from '../../ui/ProblemBanner';
import { Bones } from '../../ui/Skeleton';
import { StateBadge } from '../../ui/StateBadge';
import { turning } from '../../ui/turning';
import { cadreWords, importWords, rosterActions } from './labels';
import { confirmRoster, rosterQuery, sendRoster } from './queries';
import type { RosterPreview, RosterRow, RosterTotals } from './queries';
import './cadre.css';

const SHOWN = 200;

export default function RosterImport() {
  const c = useWords(cadreWords);
  const w = useWords(importWords);
  const [at, setAt] = useFilters({ id: '' });
  const [done, setDone] = useState<RosterTotals | null>(null);
  const waiting = useQuery(rosterQuery(done ? '' : at.id));
  const again = () => {
    setDone(null);
    setAt({ id: '' });
  };
  return (
    <Page
      title={w('rosterTitle')}
      crumbs={[{ title: c('title'), to: paths.cadres() }]}
      extra={<Button onClick={() => void download('/cadres/roster-template')}>{w('template')}</Button>}
    >
      {done ? (
        <Section>
          <p role="status">{w('done', { n: done.create, m: done.update })}</p>
          <div className="hz-row">
            <Link to={paths.cadres()}>{w('toList')}</Link>
            <Button onClick={again}>{w('again')}</Button>
          </div>
        </Section>
      ) : at.id && waiting.data ? (
        <Preview preview={waiting.data} onAgain={again} onDone={setDone} />
      ) : at.id && !waiting.error ? (
        <Section>
          <Bones rows={8} />
        </Section>
      ) : (
        <Choose onRead={(id) => setAt({ id })} />
      )}
    </Page>
  );
}

function Choose({ onRead }: { onRead: (id: string) => void }) {
  const w = useWords(importWords);
  const [files, setFiles] = useState<File[]>([]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const file = files[0];
  const read = () => {
    if (!file) return;
    setBusy(true);
    setProblem(null);
    sendRoster(file)
      .then((preview) => onRead(preview.id))
      .catch(setProblem)
      .finally(() => setBusy(false));
  };
  return (
    <Section title={w('choose')}>
      <FileDrop
        value={files}
        onChange={(next) => {
          setProblem(null);
          setFiles(next);
        }}
        accept=".xlsx"
        hint={w('rosterHint')}
      />
      <ProblemBanner problem={problem} />
      <div className="hz-row hz-form-buttons">
        <Button type="primary" disabled={!file} loading={turning(busy)} onClick={read}>
          {w('read')}
        </Button>
      </div>
    </Section>
  );
}

interface PreviewProps {
  preview: RosterPreview;
  onAgain: () => void;
  onDone: (totals: RosterTotals) => void;
}

function Preview({ preview, onAgain, onDone }: PreviewProps) {
  const w = useWords(importWords);
  const language = useLang();
  const changed = useChanged();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [only, setOnly] = useState<RosterRow['action'] | null>(null);
  const { totals } = preview;
  const writes = totals.create + totals.update;
  const left = totals.conflict + totals.error;
  const kinds = (Object.keys(rosterActions) as RosterRow['action'][]).filter((kind) => totals[kind] > 0);
  const rows = preview.rows.filter((row) => !only || row.action === only);
  const write = () => {
    setBusy(true);
    setProblem(null);
    confirmRoster(preview, left > 0)
      .then((done) => {
        onDone(done.totals);
        void changed();
      })
      .catch(setProblem)
      .finally(() => setBusy(false));
  };
  return (
    <>
      <Section title={w('preview')}>
        <p className="hz-muted">{w('nothingYet')}</p>
        <div className="hz-totals" role="group" aria-label={w('what')}>
          {kinds.map((kind) => (
            <Button
              key={kind}
              aria-pressed={only === kind}
              type={only === kind ? 'dashed' : 'default'}
              onClick={() => setOnly(only === kind ? null : kind)}
            >
              <StateBadge label={rosterActions[kind]} /> <Count n={totals[kind]} />
            </Button>
          ))}
        </div>
        {preview.unknown_columns.length > 0 && (
          <p className="hz-muted">{w('unknownColumns', { names: listed(preview.unknown_columns) })}</p>
        )}
        <ProblemBanner problem={problem} onReload={onAgain} />
        <div className="hz-row hz-form-buttons">
          <Button type="primary" disabled={writes === 0} loading={turning(busy)} onClick={write}>
            {writes === 0
              ? w('nothingToWrite')
              : left > 0
                ? w('confirmRest', { n: writes, m: left })
                : w('confirm', { n: writes })}
          </Button>
          <Button onClick={onAgain}>{w('again')}</Button>
        </div>
      </Section>
      <RosterRows key={only ?? ''} rows={rows} label={only ? say(rosterActions[only].words, language) : w('preview')} />
    </>
  );
}

function RosterRows({ rows, label }: { rows: RosterRow[]; label: string }) {
  const c = useWords(cadreWords);
  const w = useWords(importWords);
  const language = useLang();
  const codes = useCodes();
  const [shown, setShown] = useState(SHOWN);
  const trouble = (row: RosterRow) => (
    <ul className="hz-plain">
      {row.errors.map((error, i) => (
        <li key={i}>
          {error.head && named(error.head, '')}
          {ruleName(error.code, language) ?? codes.fieldError(error.code)}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <DataTable<RosterRow>
        label={label}
        rows={rows.slice(0, shown)}
        rowKey={(row) => String(row.row)}
        columns={[
          { key: 'row', title: w('row'), render: (row) => row.row, num: true, width: 64 },
          { key: 'name', title: w('person'), render: (row) => row.values.name ?? '—', card: 'title' },
          {
            key: 'id',
            title: c('idCard'),
            render: (row) => <span className="hz-num">{row.values.id_card ?? '—'}</span>,
          },
          { key: 'unit', title: c('unit'), render: (row) => row.values.unit_name ?? row.values.unit_code ?? '—' },
          { key: 'title', title: c('presentPost'), render: (row) => row.values.title ?? '—', card: 'none' },
          {
            key: 'action',
            title: w('what'),
            render: (row) => <StateBadge label={rosterActions[row.action]} />,
            card: 'corner',
          },
          { key: 'errors', title: w('problems'), render: trouble },
        ]}
      />
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + SHOWN)}>
          {w('more', { n: Math.min(SHOWN, rows.length - shown) })}
        </Button>
      )}
    </>
  );
}
