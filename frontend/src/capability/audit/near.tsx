/** How near the last day for an audit is: the point of reminding that it has reached, or that it is over. */
import { useWords } from '../../i18n';
import { Shape } from '../../ui/StateBadge';
import { auditWords } from './labels';

const isOver = (on: string) => Date.parse(`${on}T23:59:59`) < Date.now();

export function Near({ days, on }: { days: number; on: string }) {
  const w = useWords(auditWords);
  const over = isOver(on);
  return (
    <span className="hz-state hz-due-near">
      <Shape tone={over ? 'stop' : 'warn'} />
      {over ? w('overdue') : w('alert', { n: days })}
    </span>
  );
}
