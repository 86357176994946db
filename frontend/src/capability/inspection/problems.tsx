/** Major problems found on the way, each to be reported within a working day (R-INS-8). */
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useChanged } from '../../api/changed';
import { aside, named, useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { inspectionWords } from './labels';
import { recordProblem, reportProblem } from './queries';
import type { FoundProblem, Inspection, ProblemForm as Form_ } from './queries';

export function Problems({ read }: { read: Inspection }) {
  const w = useWords(inspectionWords);
  const changed = useChanged();
  const [adding, setAdding] = useState(false);
  const [telling, setTelling] = useState<FoundProblem | null>(null);
  const about = (id: string | null | undefined, content: string) => {
    const who = read.candidates.find((c) => c.id === id)?.name;
    return who ? named(who, content) : content;
  };
  return (
    <Section
      title={w('problems')}
      extra={read.writable && <Button onClick={() => setAdding(true)}>{w('addProblem')}</Button>}
    >
      {read.problems.length === 0 && <p className="hz-muted">{w('problemsEmpty')}</p>}
      <ul className="hz-plain">
        {read.problems.map((p) => (
          <li key={p.id} className="hz-row">
            <span>{about(p.candidate_id, p.content)}</span>
            <span className={p.late ? 'hz-danger' : 'hz-muted'}>
              {p.reported_on
                ? `✓ ${w('reportTo')} ${p.reported_to ?? ''} ${p.reported_on}`
                : `✕ ${w('reportBy', { d: p.due_on })}`}
              {p.late && aside('', w('late'))}
            </span>
            {!p.reported_on && read.writable && (
              <Button size="small" onClick={() => setTelling(p)}>
                {w('reportIt')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {adding && (
        <Modal open title={w('addProblem')} footer={null} onCancel={() => setAdding(false)}>
          <ProblemForm<Form_>
            name={`problem.${read.id}`}
            keep={false}
            onCancel={() => setAdding(false)}
            onSubmit={async (values, key) => {
              await recordProblem(read.id, values, key);
              setAdding(false);
              await changed();
            }}
          >
            <Form.Item name="candidate_id" label={w('candidate')}>
              <Select allowClear options={read.candidates.map((c) => ({ value: c.id, label: c.name }))} />
            </Form.Item>
            <Form.Item name="content" label={w('content')} rules={[{ required: true }]}>
              <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={5000} />
            </Form.Item>
            <Form.Item name="found_on" label={w('foundOn')} rules={[{ required: true }]}>
              <DateField />
            </Form.Item>
          </ProblemForm>
        </Modal>
      )}
      {telling && (
        <Modal open title={w('reportIt')} footer={null} onCancel={() => setTelling(null)}>
          <ProblemForm<{ reported_to: string; reported_on: string }>
            name={`problem-report.${telling.id}`}
            keep={false}
            onCancel={() => setTelling(null)}
            onSubmit={async (values) => {
              await reportProblem(read.id, telling, values);
              setTelling(null);
              await changed();
            }}
          >
            <Form.Item name="reported_to" label={w('reportTo')} rules={[{ required: true }]}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="reported_on" label={w('reportOn')} rules={[{ required: true }]}>
              <DateField />
            </Form.Item>
          </ProblemForm>
        </Modal>
      )}
    </Section>
  );
}
