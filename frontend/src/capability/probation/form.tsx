/** What is asked about a probation. */
import { Form, Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { useName, useOptions } from '../../ui/label';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { findings, probationActions, probationWords } from './labels';
import type { Probation } from './queries';

interface Tools {
  it: Probation;
  act: (body: Record<string, unknown>) => Promise<void>;
  cancel: () => void;
}

function Ask({ it, act, cancel, action, children }: Tools & { action: string; children: ReactNode }) {
  const name = useName();
  return (
    <ProblemForm<Record<string, unknown>>
      name={`probation.${action}.${it.id}`}
      version={it.version}
      submit={name(probationActions, action)}
      onSubmit={(values) => act(values)}
      onCancel={cancel}
    >
      {children}
    </ProblemForm>
  );
}

const area = <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={1000} />;

export function InspectForm(tools: Tools) {
  const w = useWords(probationWords);
  const options = useOptions(findings);
  return (
    <Ask {...tools} action="inspect">
      <Form.Item name={['inspection', 'inspected_on']} label={w('inspectedOn')} rules={[{ required: true }]}>
        <DateField />
      </Form.Item>
      <Form.Item
        name={['inspection', 'inspectors']}
        label={w('inspectors')}
        extra={w('inspectorsHint')}
        rules={[{ required: true }]}
      >
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', ',', '，']} />
      </Form.Item>
      <Form.Item name={['inspection', 'finding']} label={w('finding')} rules={[{ required: true }]}>
        <Select options={options} />
      </Form.Item>
      <Form.Item name={['inspection', 'summary']} label={w('summary')} rules={[{ required: true }]}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} maxLength={5000} />
      </Form.Item>
    </Ask>
  );
}

export function PubliciseForm(tools: Tools) {
  const w = useWords(probationWords);
  return (
    <Ask {...tools} action="publicise">
      <div className="hz-form-pair">
        <Form.Item name={['publicity', 'from']} label={w('from')} rules={[{ required: true }]}>
          <DateField />
        </Form.Item>
        <Form.Item name={['publicity', 'to']} label={w('to')} rules={[{ required: true }]}>
          <DateField />
        </Form.Item>
      </div>
      <Form.Item name={['publicity', 'document']} label={w('place')} rules={[{ required: true }]}>
        <Input maxLength={200} />
      </Form.Item>
    </Ask>
  );
}

export function FailForm(tools: Tools) {
  const w = useWords(probationWords);
  return (
    <Ask {...tools} action="fail">
      <Form.Item name="reason" label={w('reason')} rules={[{ required: true }]}>
        {area}
      </Form.Item>
      <Form.Item name="arrangement" label={w('arrangement')} extra={w('arrangementHint')} rules={[{ required: true }]}>
        <Input maxLength={500} />
      </Form.Item>
    </Ask>
  );
}

export function ExtendForm(tools: Tools) {
  const w = useWords(probationWords);
  return (
    <Ask {...tools} action="extend">
      <Form.Item name="months" label={w('months')} rules={[{ required: true }]}>
        <InputNumber min={1} max={12} precision={0} />
      </Form.Item>
      <Form.Item name="reason" label={w('reason')} rules={[{ required: true }]}>
        {area}
      </Form.Item>
    </Ask>
  );
}
