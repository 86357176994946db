/** What was said of an inspection: the average of each point, by how many, and the words of this supervisor. */
import { useWords } from '../../i18n';
import { useAverages } from '../../ui/evaluation';
import { KeyValue } from '../../ui/KeyValue';
import { Section } from '../../ui/Page';
import { supervisorWords } from './labels';
import type { Evaluation, Sums } from './queries';

export function Averages({ of, sums, own }: { of: string; sums: Sums; own?: Evaluation | null }) {
  const w = useWords(supervisorWords);
  const averages = useAverages(sums);
  return (
    <Section
      title={`${w('average')} · ${of}`}
      extra={<span className="hz-muted">{w('count', { n: sums.count })}</span>}
    >
      <KeyValue
        items={[
          ...averages,
          ...(own?.remarks ? [{ key: 'remarks', name: w('remarks'), value: own.remarks, wide: true }] : []),
        ]}
      />
    </Section>
  );
}
