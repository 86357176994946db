/** What was said of an inspection: the average of each point, by how many, and the words of this supervisor. */
import { useWords } from '../../i18n';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Section } from '../../ui/Page';
import { points, supervisorWords } from './labels';
import type { Evaluation, Sums } from './queries';

const POINTS = Object.keys(points) as (keyof typeof points)[];

export function Averages({ of, sums, own }: { of: string; sums: Sums; own?: Evaluation | null }) {
  const w = useWords(supervisorWords);
  const name = useName();
  const average = (point: keyof typeof points) => (
    <span className="hz-num">{(sums[point] / sums.count).toFixed(1)}</span>
  );
  return (
    <Section
      title={`${w('average')} · ${of}`}
      extra={<span className="hz-muted">{w('count', { n: sums.count })}</span>}
    >
      <KeyValue
        items={[
          ...POINTS.map((point) => ({ key: point, name: name(points, point), value: average(point) })),
          ...(own?.remarks ? [{ key: 'remarks', name: w('remarks'), value: own.remarks, wide: true }] : []),
        ]}
      />
    </Section>
  );
}
