/** The field workbench: the talks in order on the left, one talk on the right, and always where each is kept. */
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import dayjs from 'dayjs';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n';
import { Empty } from '../../ui/Empty';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { usePhone } from '../../ui/media';
import { Section } from '../../ui/Page';
import { Frame } from './frame';
import { inspectionWords, tiers } from './labels';
import { talksQuery } from './queries';
import type { Inspection, Talk, TalkForm } from './queries';
import { TalkEditor } from './talk-form';
import { useTalks } from './talk-store';
import type { SaveState } from './talk-store';

export default function WorkbenchPage() {
  return <Frame wide>{(read) => <Loader read={read} />}</Frame>;
}

function Loader({ read }: { read: Inspection }) {
  return <Loaded query={useQuery(talksQuery(read.id))}>{(talks) => <Bench read={read} talks={talks} />}</Loaded>;
}

interface Line {
  id: string;
  form: Partial<TalkForm>;
  version: number | null;
}

function Bench({ read, talks }: { read: Inspection; talks: Talk[] }) {
  const w = useWords(inspectionWords);
  const store = useTalks(read.id, talks);
  const [chosen, setChosen] = useState<string | null>(null);
  const editor = useRef<HTMLDivElement>(null);
  const phone = usePhone();
  // On a phone the talk stands below the list: opening it goes there.
  useEffect(() => {
    if (phone && chosen) editor.current?.scrollIntoView();
  }, [phone, chosen]);
  const lines: Line[] = [
    ...talks.map((talk) => ({ id: talk.id, form: store.local[talk.id]?.form ?? talk, version: talk.version })),
    ...Object.values(store.local).filter((mine) => !talks.some((talk) => talk.id === mine.id)),
  ];
  const order = (line: Line) => `${line.form.day ?? ''} ${line.form.time ?? ''} ${line.id}`;
  lines.sort((a, b) => order(a).localeCompare(order(b)));
  const open = lines.find((line) => line.id === chosen);

  function giveUp() {
    if (open) store.keepTheirs(open.id);
    setChosen(null);
  }

  function begin() {
    const id = store.begin({
      day: dayjs().format('YYYY-MM-DD'),
      candidate_ids: read.candidates.map((c) => c.id),
      talker_ids: read.members.length === 2 ? read.members.map((m) => m.account_id) : [],
      tier: 'agency_staff',
    });
    setChosen(id);
  }

  return (
    <div className="hz-bench">
      <Section
        flush
        title={w('talks')}
        extra={
          read.writable && (
            <Button type="primary" onClick={begin}>
              {w('addTalk')}
            </Button>
          )
        }
      >
        <div className="hz-bench-list">
          {lines.map((line) => (
            <button key={line.id} type="button" aria-current={line.id === chosen} onClick={() => setChosen(line.id)}>
              <TalkLine line={line} state={store.state(line.id)} />
            </button>
          ))}
        </div>
      </Section>
      <div ref={editor} className="hz-bench-talk">
        <Section title={open && <Saved state={store.state(open.id)} />}>
          {!open && <Empty title={w('talkEmpty')} />}
          {open && store.state(open.id) === 'conflict' && (
            <div className="hz-note hz-form-gap" role="alert">
              <span>{w('conflictHint')}</span>
              <Button onClick={() => store.keepMine(open.id)}>{w('keepMine')}</Button>
              <Button onClick={giveUp}>{w('keepTheirs')}</Button>
            </div>
          )}
          {open && (
            <TalkEditor
              key={`${open.id}.${open.version}`}
              inspection={read}
              initial={open.form}
              problem={store.problems[open.id]}
              onType={(form) => store.type(open.id, { ...open.form, ...form }, open.version)}
              onSave={(form) => void store.save(open.id, form, open.version)}
            />
          )}
        </Section>
      </div>
    </div>
  );
}

function TalkLine({ line, state }: { line: Line; state: SaveState }) {
  const w = useWords(inspectionWords);
  const name = useName();
  return (
    <>
      <div className="hz-row">
        <span className="hz-num">{line.form.time ?? line.form.day}</span>
        <strong>{line.form.interviewee || '—'}</strong>
        {!line.form.held && <span className="hz-muted">{w('planned')}</span>}
      </div>
      <div className="hz-muted hz-small">
        {name(tiers, line.form.tier)} · {line.form.place || '—'} · <Saved state={state} />
      </div>
    </>
  );
}

const signs: Record<SaveState, string> = { local: '◐', synced: '✓', conflict: '✕' };

function Saved({ state }: { state: SaveState }) {
  const w = useWords(inspectionWords);
  return (
    <span role="status">
      <span aria-hidden="true">{signs[state]}</span> {w(state)}
    </span>
  );
}
