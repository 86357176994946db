/** A candidate at a glance: the two figures that matter now, what bars, what is open. */
import { paths } from '../../app/paths';
import { say, useWords } from '../../i18n';
import { PersonCard } from '../../ui/PersonCard';
import { useName } from '../../ui/label';
import { postOf } from '../../ui/person';
import { Shape, StateBadge } from '../../ui/StateBadge';
import './candidate.css';
import { candidateStates, grades, sanctions, shortlistWords } from './labels';
import type { Candidate } from './queries';

export function CandidateSummary({ candidate }: { candidate: Candidate }) {
  return (
    <PersonCard
      name={candidate.name}
      to={paths.cadre(candidate.cadre_id)}
      post={postOf(candidate.person?.unit_name, candidate.person?.title)}
      figures={useFigures(candidate)}
      foot={
        <div className="hz-shortlist-lines">
          <StateBadge label={candidateStates[candidate.state]} />
          <Bars candidate={candidate} />
          <AnswerLine candidate={candidate} />
        </div>
      }
    />
  );
}

export function useFigures(candidate: Candidate) {
  const w = useWords(shortlistWords);
  const percent = (rate?: Candidate['meeting']) =>
    rate ? <span title={`${rate.votes} / ${rate.valid}`}>{rate.rate}%</span> : '—';
  return [
    { name: w('meeting'), value: percent(candidate.meeting) },
    { name: w('talk'), value: percent(candidate.talk) },
  ];
}

export function Bars({ candidate }: { candidate: Candidate }) {
  const w = useWords(shortlistWords);
  const name = useName();
  if (candidate.bars.length === 0) {
    return (
      <span className="hz-state">
        <Shape tone="done" /> {w('clear')}
      </span>
    );
  }
  return (
    <>
      {candidate.bars.map((bar) => (
        <span key={`${bar.code}${bar.on}`} className="hz-state">
          <Shape tone="stop" />
          <span>
            {bar.until
              ? `${name(sanctions, bar.code)}${say(['，', ', '])}${w('barred', { date: bar.until })}`
              : w('barredResult', { year: bar.on, grade: name(grades, bar.code) })}
          </span>
        </span>
      ))}
    </>
  );
}

export function AnswerLine({ candidate }: { candidate: Candidate }) {
  const w = useWords(shortlistWords);
  const yes = candidate.answers.filter((answer) => answer.yes && !answer.exception).length;
  const whole = candidate.answers.length === 5;
  return (
    <span className="hz-state">
      <Shape tone={yes > 0 ? 'stop' : whole ? 'done' : 'warn'} />
      <span>{yes > 0 ? w('answers') : whole ? w('answeredAll') : w('unsigned')}</span>
    </span>
  );
}
