/** The feedback to the principal leaders of the unit (R-INS-6). */
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useChanged } from '../../api/changed';
import { useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { inspectionWords } from './labels';
import { putFeedback } from './queries';
import type { Feedback, Inspection } from './queries';

export function FeedbackSection({ read }: { read: Inspection }) {
  const w = useWords(inspectionWords);
  const changed = useChanged();
  const [open, setOpen] = useState(false);
  const said = read.feedback;
  const now = read.writable && read.state === 'unit_feedback';
  return (
    <Section title={w('feedback')} extra={now && <Button onClick={() => setOpen(true)}>{w('recordFeedback')}</Button>}>
      {said ? (
        <KeyValue
          items={[
            { key: 'on', name: w('heldOn'), value: <DateText value={said.held_on} /> },
            { key: 'place', name: w('place'), value: said.place },
            { key: 'who', name: w('attendees'), value: said.attendees, wide: true },
            { key: 'shared', name: w('shared'), value: said.shared, wide: true },
            { key: 'view', name: w('unitView'), value: said.unit_view, wide: true },
          ]}
        />
      ) : (
        <p className="hz-muted">{w('feedbackEmpty')}</p>
      )}
      {open && (
        <Modal open title={w('recordFeedback')} footer={null} onCancel={() => setOpen(false)}>
          <ProblemForm<Feedback>
            name={`feedback.${read.id}`}
            version={read.version}
            initial={said ?? {}}
            onCancel={() => setOpen(false)}
            onReload={() => void changed()}
            onSubmit={async (values) => {
              await putFeedback(read, values);
              setOpen(false);
              await changed();
            }}
          >
            <div className="hz-form-pair">
              <Form.Item name="held_on" label={w('heldOn')} rules={[{ required: true }]}>
                <DateField />
              </Form.Item>
              <Form.Item name="place" label={w('place')} rules={[{ required: true }]}>
                <Input maxLength={100} />
              </Form.Item>
            </div>
            <Form.Item name="attendees" label={w('attendees')} rules={[{ required: true }]}>
              <Input maxLength={500} />
            </Form.Item>
            {(['shared', 'unit_view'] as const).map((field) => (
              <Form.Item
                key={field}
                name={field}
                label={w(field === 'shared' ? 'shared' : 'unitView')}
                rules={[{ required: true }]}
              >
                <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={5000} />
              </Form.Item>
            ))}
          </ProblemForm>
        </Modal>
      )}
    </Section>
  );
}
