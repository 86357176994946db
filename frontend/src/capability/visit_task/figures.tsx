/** What was counted, as names and figures. */
import { useWords } from '../../i18n';
import { KeyValue } from '../../ui/KeyValue';
import { visitWords } from './labels';
import type { Totals } from './queries';

export const FIGURES = [
  ...(['households', 'meetings', 'receptions', 'received'] as const),
  ...(['suggestions', 'consultations', 'solved'] as const),
] satisfies (keyof Totals)[];

export function Figures({ totals }: { totals: Totals }) {
  const w = useWords(visitWords);
  return (
    <KeyValue
      items={FIGURES.map((key) => ({ key, name: w(key), value: <span className="hz-num">{totals[key]}</span> }))}
    />
  );
}
