/** Putting somebody among those to be audited, whose post does not say so. */
import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { useOptions } from '../../ui/label';
import { Page, Section } from '../../ui/Page';
import { CadrePicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { auditWords, grounds } from './labels';
import { cadreChoices, createMark, servingQuery } from './queries';
import type { AuditMark } from './queries';

interface Values {
  cadre_id?: string;
  tenure_id: string;
  ground: AuditMark['ground'];
  since: string;
  reason: string;
}

const needed = [{ required: true }];

export default function AuditMarkNew() {
  const w = useWords(auditWords);
  const go = useNavigate();
  const changed = useChanged();
  const why = useOptions(grounds);
  const [form] = Form.useForm<Values>();
  return (
    <Page
      title={w('mark')}
      crumbs={[
        { title: w('title'), to: paths.audits() },
        { title: w('allObjects'), to: paths.auditObjects() },
      ]}
    >
      <Section>
        <p className="hz-muted">{w('markHint')}</p>
        <ProblemForm<Values>
          name="audit-mark.new"
          form={form}
          submit={w('mark')}
          onSubmit={async ({ tenure_id, ground, since, reason }, key) => {
            const made = await createMark({ tenure_id, ground, since, reason }, key);
            await changed();
            void go(paths.auditMark(made.id));
          }}
          onCancel={() => void go(paths.auditObjects())}
        >
          <div className="hz-form-pair">
            <Form.Item name="cadre_id" label={w('subject')} rules={needed}>
              <CadrePicker
                search={cadreChoices}
                onChange={(next) => form.setFieldsValue({ cadre_id: next ?? undefined, tenure_id: undefined })}
              />
            </Form.Item>
            <Form.Item noStyle shouldUpdate={(a: Values, b: Values) => a.cadre_id !== b.cadre_id}>
              {() => (
                <Form.Item name="tenure_id" label={w('held')} rules={needed}>
                  <Held of={form.getFieldValue('cadre_id') as string | undefined} />
                </Form.Item>
              )}
            </Form.Item>
          </div>
          <div className="hz-form-pair">
            <Form.Item name="ground" label={w('ground')} rules={needed}>
              <Select options={why} />
            </Form.Item>
            <Form.Item name="since" label={w('inCharge')} extra={w('inChargeHint')} rules={needed}>
              <DateField />
            </Form.Item>
          </div>
          <Form.Item name="reason" label={w('markReason')} extra={w('markReasonHint')} rules={needed}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
          </Form.Item>
        </ProblemForm>
      </Section>
    </Page>
  );
}

interface HeldProps {
  of?: string;
  id?: string;
  value?: string;
  onChange?: (next: string) => void;
}

/** The posts in which somebody serves. */
function Held({ of, ...rest }: HeldProps) {
  const w = useWords(auditWords);
  const held = useQuery(servingQuery(of));
  return (
    <Select<string>
      {...rest}
      disabled={!of}
      loading={of !== undefined && held.isPending}
      notFoundContent={w('heldNone')}
      options={(held.data ?? []).map((it) => ({ value: it.id, label: `${it.unit_name}${it.post_name}` }))}
    />
  );
}
