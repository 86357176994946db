/** Attendance by tapping names; the quorum line turns by itself. Taps are sent one after another. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useWords } from '../../i18n';
import { ProblemBanner } from '../../ui/ProblemBanner';
import { StateBadge } from '../../ui/StateBadge';
import { meetingWords } from './labels';
import { putAttendance } from './queries';
import type { Meeting } from './queries';
import './meeting.css';

export function QuorumLine({ it, present }: { it: Meeting; present: number }) {
  const w = useWords(meetingWords);
  const enough = present >= it.quorum;
  const figures = [
    [w('expected'), it.expected],
    [w('present'), present],
    [w('quorum'), it.quorum],
    [w('passing'), it.passing],
  ] as const;
  return (
    <div className="hz-quorum" role="status">
      {figures.map(([name, n]) => (
        <span key={name}>
          {name} <b>{n}</b>
        </span>
      ))}
      <StateBadge
        label={{
          words: enough ? meetingWords.quorate : meetingWords.notQuorate,
          tone: enough ? 'done' : 'stop',
        }}
      />
    </div>
  );
}

interface Props {
  it: Meeting;
  open: boolean;
  /** The last tap on its way: what is done next waits for it. */
  queueRef: RefObject<Promise<void>>;
}

export function Attendance({ it, open, queueRef }: Props) {
  const w = useWords(meetingWords);
  const client = useQueryClient();
  const [tapped, setTapped] = useState<ReadonlySet<number> | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const latest = useRef(it);
  const present = tapped ?? new Set(it.members.filter((m) => m.present).map((m) => m.no));

  function tap(no: number) {
    const next = new Set(present);
    if (!next.delete(no)) next.add(no);
    setTapped(next);
    setProblem(null);
    queueRef.current = queueRef.current
      .then(async () => {
        const known = client.getQueryData<Meeting>(['meetings', it.id]) ?? latest.current;
        const newest = known.version > latest.current.version ? known : latest.current;
        latest.current = await putAttendance(newest, [...next]);
        client.setQueryData(['meetings', it.id], latest.current);
      })
      .catch((error: unknown) => {
        setTapped(null);
        setProblem(error);
        void client.invalidateQueries({ queryKey: ['meetings', it.id] });
      });
  }

  return (
    <div className="hz-stack">
      <QuorumLine it={it} present={present.size} />
      <ProblemBanner problem={problem} />
      {open && <p className="hz-muted hz-small">{w('attendance')}</p>}
      <div className="hz-attendance">
        {it.members.map((m) => (
          <button key={m.no} type="button" aria-pressed={present.has(m.no)} disabled={!open} onClick={() => tap(m.no)}>
            <div>
              {m.name} {m.chair && <span className="hz-muted hz-small">{w('chair')}</span>}
            </div>
            <div className="hz-muted hz-small">{m.position}</div>
          </button>
        ))}
      </div>
    </div>
  );
}
