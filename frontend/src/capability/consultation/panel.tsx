/** 四必: candidates by items, overdue first; a cell opens what is known and what can be done. Below, the letters. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { paths } from '../../app/paths';
import { listed, useWords } from '../../i18n';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { Due } from '../../ui/DateText';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { CellDrawer } from './cell';
import { itemStates, items, letterStates, letterWords, offices } from './labels';
import { LetterDialog } from './letter-form';
import { boardQuery, lettersQuery } from './queries';
import type { Candidate, Cell, Item, LetterRow } from './queries';

const FOUR: Item[] = ['file_review', 'personal_matters', 'discipline_opinion', 'petition_check'];

const late = (c: Candidate) => c.items.filter((i) => i.overdue || i.expired).length;

/** Candidates with something overdue come first. */
export function overdueFirst(rows: Candidate[]): Candidate[] {
  return [...rows].sort((a, b) => late(b) - late(a));
}

export default function FourMustsPanel({ caseId }: { caseId: string; stage: string }) {
  const board = useQuery(boardQuery(caseId));
  return <Loaded query={board}>{(rows) => <Board caseId={caseId} rows={overdueFirst(rows)} />}</Loaded>;
}

function Board({ caseId, rows }: { caseId: string; rows: Candidate[] }) {
  const w = useWords(letterWords);
  const name = useName();
  const [open, setOpen] = useState<[string, Item] | null>(null);
  const [letter, setLetter] = useState<{ kind?: Item; about?: string } | null>(null);
  const candidate = rows.find((c) => c.candidate_id === open?.[0]);
  const cell = candidate?.items.find((i) => i.item === open?.[1]);
  const show = (c: Candidate, i: Cell) => (
    <CellButton key={i.item} cell={i} onOpen={() => setOpen([c.candidate_id, i.item])} />
  );
  const columns: Column<Candidate>[] = [
    { key: 'name', title: w('name'), render: (c) => c.name, card: 'title' },
    ...FOUR.map((item) => ({
      key: item,
      title: name(items, item),
      render: (c: Candidate) => c.items.filter((i) => i.item === item).map((i) => show(c, i)),
    })),
    {
      key: 'more',
      title: w('more'),
      render: (c) => (
        <div className="hz-stack">
          {c.items
            .filter((i) => !FOUR.includes(i.item))
            .map((i) => (
              <div key={i.item}>
                <span className="hz-muted hz-small">{name(items, i.item)}</span> {show(c, i)}
              </div>
            ))}
        </div>
      ),
    },
  ];
  return (
    <>
      <Section
        title={w('musts')}
        flush
        extra={rows.length > 0 && <Button onClick={() => setLetter({})}>{w('send')}</Button>}
      >
        <DataTable<Candidate>
          label={w('musts')}
          rows={rows}
          rowKey={(c) => c.candidate_id}
          columns={columns}
          empty={{ title: w('mustsEmpty'), hint: w('mustsHint') }}
        />
      </Section>
      <Letters caseId={caseId} />
      {candidate && cell && (
        <CellDrawer
          candidate={candidate}
          cell={cell}
          onClose={() => setOpen(null)}
          onAsk={() => {
            setOpen(null);
            setLetter({ kind: cell.item, about: candidate.candidate_id });
          }}
        />
      )}
      {letter && <LetterDialog caseId={caseId} candidates={rows} {...letter} onClose={() => setLetter(null)} />}
    </>
  );
}

function CellButton({ cell, onOpen }: { cell: Cell; onOpen: () => void }) {
  const w = useWords(letterWords);
  const name = useName();
  const warn = cell.overdue ? w('overdue') : cell.expired ? w('expired') : null;
  return (
    <button
      type="button"
      className="hz-link-button"
      onClick={onOpen}
      aria-label={`${name(items, cell.item)} ${name(itemStates, cell.state)}`}
    >
      <StateBadge label={itemStates[cell.state]} />
      {warn && (
        <div className="hz-small">
          <StateBadge label={{ words: [warn, warn], tone: 'stop' }} />
        </div>
      )}
    </button>
  );
}

function Letters({ caseId }: { caseId: string }) {
  const w = useWords(letterWords);
  const name = useName();
  const list = useInfiniteQuery(lettersQuery({ case_id: caseId }));
  const columns: Column<LetterRow>[] = [
    { key: 'number', title: w('number'), render: (l) => l.number, card: 'title' },
    { key: 'kind', title: w('kind'), render: (l) => name(items, l.kind) },
    { key: 'to', title: w('to'), render: (l) => name(offices, l.to_role) },
    { key: 'names', title: w('about'), render: (l) => listed(l.names) },
    {
      key: 'due',
      title: w('due'),
      render: (l) => <Due date={l.due} left={l.state === 'sent' ? l.days_left : null} />,
    },
    { key: 'reminded', title: w('reminded'), render: (l) => w('times', { n: l.reminded }), card: 'none' },
    { key: 'state', title: w('state'), render: (l) => <StateBadge label={letterStates[l.state]} />, card: 'corner' },
  ];
  return (
    <Section title={w('letters')} flush>
      <DataTable<LetterRow>
        label={w('letters')}
        list={list}
        rowKey={(l) => l.id}
        to={(l) => paths.letter(l.id)}
        columns={columns}
        empty={{ title: w('lettersEmpty') }}
      />
    </Section>
  );
}
