/** What is asked for once the report is issued: its delivery, what is put right, an appeal. */
import { Button, Form, Input, Radio } from 'antd';
import { useWords } from '../../i18n';
import { AttachmentField } from '../../ui/AttachmentField';
import { DateField } from '../../ui/DateField';
import { Select } from '../../ui/Select';
import { Day, Pick, Whose, Words, needed } from './fields';
import type { Field } from './fields';
import { auditWords, decisions } from './labels';
import type { Audit } from './queries';

export const Deliver: Field = ({ it }) => {
  const w = useWords(auditWords);
  const found = it.findings.filter((f) => !f.struck).map((f) => ({ value: f.id, label: f.matter }));
  return (
    <>
      <Day name="on" title={w('on')} />
      <Form.List name="rectifications">
        {(fields, { add, remove }) => (
          <fieldset className="hz-plain-fieldset">
            <legend>{w('rectifications')}</legend>
            {fields.map((field) => (
              <div key={field.key} className="hz-form-gap">
                <Form.Item name={[field.name, 'task']} label={w('task')} rules={needed}>
                  <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={1000} />
                </Form.Item>
                <div className="hz-form-pair">
                  <Form.Item name={[field.name, 'finding_id']} label={w('ofFinding')}>
                    <Select options={found} allowClear />
                  </Form.Item>
                  <Form.Item name={[field.name, 'due_on']} label={w('limit')} rules={needed}>
                    <DateField />
                  </Form.Item>
                </div>
                <Button size="small" onClick={() => remove(field.name)}>
                  −
                </Button>
              </div>
            ))}
            <Button onClick={() => add({})}>{w('addTask')}</Button>
          </fieldset>
        )}
      </Form.List>
    </>
  );
};

function WhichTask({ it, state }: { it: Audit; state: 'open' | 'reported' }) {
  const w = useWords(auditWords);
  const tasks = it.rectifications.filter((one) => one.state === state);
  return (
    <Form.Item name="rectification_id" label={w('task')} rules={needed}>
      <Select options={tasks.map((one) => ({ value: one.id, label: one.task }))} />
    </Form.Item>
  );
}

export const ReportRectification: Field = ({ it }) => {
  const w = useWords(auditWords);
  return (
    <>
      <WhichTask it={it} state="open" />
      <Words title={w('done')} />
      <Form.Item name="attachments" label={w('attachments')}>
        <AttachmentField />
      </Form.Item>
    </>
  );
};

export const AcceptRectification: Field = ({ it }) => {
  const w = useWords(auditWords);
  return (
    <>
      <WhichTask it={it} state="reported" />
      <Form.Item name="accepted" label={w('verdict')} rules={needed}>
        <Radio.Group
          options={[
            { value: true, label: w('accept') },
            { value: false, label: w('refuse') },
          ]}
        />
      </Form.Item>
      <Words title={w('reason')} required={false} />
    </>
  );
};

export const Appeal: Field = ({ it }) => {
  const w = useWords(auditWords);
  return (
    <>
      <Whose it={it} />
      {!it.answers_for && <Day name="on" title={w('madeOn')} />}
      <Words title={w('reason')} />
    </>
  );
};

export const DecideAppeal: Field = ({ it }) => {
  const w = useWords(auditWords);
  const left = it.rectifications.filter((one) => one.state === 'open' || one.state === 'reported');
  return (
    <>
      <Pick name="decision" title={w('decision')} table={decisions} />
      <Words title={w('reason')} />
      <Form.Item noStyle dependencies={['decision']}>
        {(form) =>
          form.getFieldValue('decision') === 'changed' && (
            <>
              <p className="hz-muted">{w('anew')}</p>
              <Words name="report" title={w('report')} rows={8} required={false} />
              <Words name="opinion" title={w('opinion')} rows={4} />
              <Words name="result" title={w('resultReport')} rows={4} />
              {left.length > 0 && (
                <Form.Item name="dropped" label={w('dropped')}>
                  <Select mode="multiple" options={left.map((one) => ({ value: one.id, label: one.task }))} />
                </Form.Item>
              )}
            </>
          )
        }
      </Form.Item>
    </>
  );
};
