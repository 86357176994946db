/** A bar of our own: how a figure stands to the greatest of its section, or a rate to the whole. */
import type { Figure } from './queries';

/** Length in percent: rates of the whole, counts of the greatest count of the section. */
export function share(figure: Figure, section: Figure[]): number | null {
  const { value } = figure;
  if (value.kind === 'share') return value.denominator === 0 ? null : (100 * value.numerator) / value.denominator;
  if (value.kind === 'reduction')
    return value.before === 0 ? null : (100 * (value.before - value.after)) / value.before;
  if (value.kind === 'average_age') return null;
  const size = (one: Figure) =>
    one.value.kind === 'count' ? one.value.n : one.value.kind === 'sum' ? one.value.total : 0;
  const most = Math.max(...section.map(size));
  return most === 0 ? null : (100 * size(figure)) / most;
}

export function Bar({ percent }: { percent: number | null }) {
  if (percent === null) return null;
  const width = Math.max(0, Math.min(100, percent));
  return (
    <svg width="120" height="8" aria-hidden="true" style={{ verticalAlign: 'middle' }}>
      <rect width="120" height="8" rx="2" fill="var(--hz-line)" />
      <rect width={1.2 * width} height="8" rx="2" fill="#656D76" />
    </svg>
  );
}
