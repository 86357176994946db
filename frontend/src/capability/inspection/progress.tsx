/** How much of an inspection is done, always in view: talks 7/10, tiers 3/4, circles 2/3. */
import { useWords } from '../../i18n';
import { inspectionWords } from './labels';
import type { Inspection } from './queries';
import './inspection.css';

export function ProgressBar({ progress }: { progress: Inspection['progress'] }) {
  const w = useWords(inspectionWords);
  const parts = [
    { name: w('talks'), have: progress.talks, need: progress.talks_need },
    { name: w('tiers'), have: progress.tiers, need: progress.tiers_need },
    { name: w('circles'), have: progress.circles, need: progress.circles_need },
  ];
  return (
    <ul className="hz-plain hz-progress" aria-label={w('progress')}>
      {parts.map(({ name, have, need }) => (
        <li key={name}>
          <span aria-hidden="true">{have >= need ? '✓' : '○'}</span> {name}{' '}
          <span className="hz-num">
            {have}/{need}
          </span>
          <progress value={Math.min(have, need)} max={need} aria-label={name} />
        </li>
      ))}
    </ul>
  );
}
