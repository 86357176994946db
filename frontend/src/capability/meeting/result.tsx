/** The votes of an item that were counted, and what follows. */
import { useWords } from '../../i18n';
import { useName } from '../../ui/label';
import { StateBadge } from '../../ui/StateBadge';
import { meetingWords, outcomes, rounds } from './labels';
import type { Item } from './queries';
import './meeting.css';

export function Results({ item, need }: { item: Item; need: number }) {
  const w = useWords(meetingWords);
  const name = useName();
  const person = (id: string) => item.candidates.find((c) => c.candidate_id === id)?.cadre.name ?? '—';
  if (item.results.length === 0) return null;
  return (
    <div className="hz-stack">
      {item.results.map((vote) => (
        <table key={vote.round_no} className="hz-votes">
          <caption className="hz-muted hz-small">
            {name(rounds, vote.round)} · {w('due')} {vote.present} · {w('collected')} {vote.tally.collected} ·{' '}
            {w('invalid')} {vote.tally.invalid} · {w('need', { n: need })}
          </caption>
          <thead>
            <tr>
              <th>{w('candidates')}</th>
              <th className="hz-num">{w('agree')}</th>
              <th className="hz-num">{w('disagree')}</th>
              <th className="hz-num">{w('abstain')}</th>
            </tr>
          </thead>
          <tbody>
            {vote.tally.candidates.map((c) => (
              <tr key={c.candidate_id}>
                <td>{person(c.candidate_id)}</td>
                <td className="hz-num">{c.agree}</td>
                <td className="hz-num">{c.disagree ?? 0}</td>
                <td className="hz-num">{c.abstain ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {item.outcome && <StateBadge label={outcomes[item.outcome.outcome]} />}
    </div>
  );
}
