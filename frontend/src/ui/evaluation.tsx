/** The six points by which the work of an inspection team is evaluated: one to five each, and their averages. */
import { Form, Radio } from 'antd';
import type { components } from '../api/schema.gen';
import type { Item } from './KeyValue';
import { label, useName } from './label';
import type { Label } from './label';

type Evaluation = components['schemas']['EvaluationForm'];
type Sums = components['schemas']['EvaluationSums'];

export const points = {
  fairness: label('公正', 'Fairness'),
  thoroughness: label('深入', 'Thoroughness'),
  discipline: label('纪律', 'Discipline'),
  secrecy: label('保密', 'Secrecy'),
  attitude: label('态度', 'Attitude'),
  result: label('效果', 'Result'),
} satisfies Record<keyof Omit<Evaluation, 'remarks'>, Label>;

export const POINTS = Object.keys(points) as (keyof typeof points)[];
const SCALE = [1, 2, 3, 4, 5];

/** A choice for each point; `within`: the field that holds them. */
export function PointFields({ within }: { within?: string }) {
  const name = useName();
  return POINTS.map((point) => (
    <Form.Item
      key={point}
      name={within ? [within, point] : point}
      label={name(points, point)}
      rules={[{ required: true }]}
    >
      <Radio.Group
        optionType="button"
        aria-label={name(points, point)}
        options={SCALE.map((n) => ({ value: n, label: String(n) }))}
      />
    </Form.Item>
  ));
}

/** The average of each point. */
export function useAverages(sums: Sums): Item[] {
  const name = useName();
  return POINTS.map((point) => ({
    key: point,
    name: name(points, point),
    value: <span className="hz-num">{(sums[point] / sums.count).toFixed(1)}</span>,
  }));
}
