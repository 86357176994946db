/** What speaks for a person beside votes, with the scores of the composite that are entered by hand. */
import { Form, Input } from 'antd';
import { useChanged } from '../../api/changed';
import { useWords } from '../../i18n';
import { useName } from '../../ui/label';
import { ProblemForm } from '../../ui/ProblemForm';
import { components, shortlistWords } from './labels';
import { putEvidence } from './queries';
import type { Candidate, Evidence } from './queries';

export function EvidenceForm({ candidate }: { candidate: Candidate }) {
  const w = useWords(shortlistWords);
  const name = useName();
  const changed = useChanged();
  return (
    <ProblemForm<Evidence>
      name={`candidate.evidence.${candidate.id}`}
      version={candidate.version}
      initial={candidate.evidence}
      quiet
      onReload={() => void changed()}
      onSubmit={async (values) => {
        const score = (text?: string | null) => text?.trim() || undefined;
        await putEvidence(candidate, {
          note: values.note ?? '',
          unit: score(values.unit),
          test: score(values.test),
          achievement: score(values.achievement),
        });
        await changed();
      }}
    >
      <Form.Item name="note" label={w('evidence')} extra={w('evidenceHint')}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={4000} />
      </Form.Item>
      <div className="hz-form-pair">
        {(['unit', 'test', 'achievement'] as const).map((key) => (
          <Form.Item key={key} name={key} label={name(components, key)} extra={w('score')}>
            <Input inputMode="decimal" maxLength={6} />
          </Form.Item>
        ))}
      </div>
    </ProblemForm>
  );
}
