/** The evaluation of an inspection: six points, one to five each, and remarks; once. */
import { Form, Input } from 'antd';
import { useChanged } from '../../api/changed';
import { useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import type { Ask } from '../../ui/AskDialog';
import { POINTS, PointFields, points } from '../../ui/evaluation';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { evaluationActions, supervisorWords } from './labels';
import { evaluate } from './queries';
import type { AdmittedCase, Evaluation } from './queries';

function Fields() {
  const w = useWords(supervisorWords);
  return (
    <>
      <p className="hz-muted">{w('scale')}</p>
      <PointFields />
      <Form.Item name="remarks" label={w('remarks')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
      </Form.Item>
    </>
  );
}

export function EvaluationBar({ it }: { it: AdmittedCase }) {
  const w = useWords(supervisorWords);
  const changed = useChanged();
  const ask: Ask = function AskForm({ act, cancel }) {
    return (
      <ProblemForm<Evaluation>
        name={`admitted-case.${it.id}`}
        submit={w('submit')}
        onSubmit={(values, key) => act({ ...values, remarks: values.remarks ?? '', key })}
        onCancel={cancel}
      >
        <Fields />
      </ProblemForm>
    );
  };
  return (
    <ActionBar
      actions={it.actions}
      labels={evaluationActions}
      ask={{ evaluate: ask }}
      run={async (_, { key, ...body }) => {
        await evaluate(it.id, body as unknown as Evaluation, String(key));
        await changed();
      }}
      onReload={() => void changed()}
    />
  );
}

export function Own({ evaluation }: { evaluation: Evaluation }) {
  const w = useWords(supervisorWords);
  const name = useName();
  return (
    <Section title={w('evaluation')}>
      <KeyValue
        items={[
          ...POINTS.map((point) => ({
            key: point,
            name: name(points, point),
            value: <span className="hz-num">{evaluation[point]}</span>,
          })),
          ...(evaluation.remarks
            ? [{ key: 'remarks', name: w('remarks'), value: evaluation.remarks, wide: true }]
            : []),
        ]}
      />
    </Section>
  );
}
