/** The clocks of a petition, each a line from its first day to its last, with today on it. */
import { useWords } from '../../i18n';
import { DateText, Due } from '../../ui/DateText';
import { useName } from '../../ui/label';
import { Provisional } from '../../ui/Provisional';
import { clocks, petitionWords } from './labels';
import type { Clock } from './queries';
import './petition.css';

export function Clocks({ all }: { all: Clock[] }) {
  const w = useWords(petitionWords);
  if (all.length === 0) return <p className="hz-muted">{w('clocksNone')}</p>;
  return (
    <ol className="hz-plain hz-clocks">
      {all.map((clock) => (
        <OneClock key={clock.id} clock={clock} />
      ))}
    </ol>
  );
}

const STATES = { open: 'running', met: 'met', missed: 'missed', waived: 'waived' } as const;

function OneClock({ clock }: { clock: Clock }) {
  const w = useWords(petitionWords);
  const name = useName();
  const state = STATES[clock.state];
  const running = !clock.closed_on;
  return (
    <li className={`hz-clock hz-clock-${clock.state}`}>
      <div className="hz-row hz-clock-head">
        <strong>{name(clocks, clock.kind)}</strong>
        {running ? (
          <>
            <Due date={clock.due_date} left={clock.working_days_left} />
            <Provisional on={clock.provisional} why />
          </>
        ) : (
          <span className="hz-muted">
            {w(state)} · <DateText value={clock.closed_on} />
          </span>
        )}
      </div>
      <div
        className="hz-clock-line"
        role="img"
        aria-label={`${clock.start_date} – ${clock.due_date}, ${w('elapsed', { n: clock.elapsed })}`}
      >
        <div className="hz-clock-run" style={{ width: `${Math.min(clock.elapsed, 100)}%` }} />
        {[50, 80].map((point) => (
          <i key={point} style={{ left: `${point}%` }} />
        ))}
      </div>
      <div className="hz-row hz-small hz-muted hz-clock-ends">
        <DateText value={clock.start_date} />
        {running && <span>{w('elapsed', { n: clock.elapsed })}</span>}
        <DateText value={clock.due_date} />
      </div>
    </li>
  );
}
