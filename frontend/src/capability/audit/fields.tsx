/** Fields that several steps of an audit ask for. */
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { useOptions } from '../../ui/label';
import type { Labels } from '../../ui/label';
import { Select } from '../../ui/Select';
import { auditWords, kinds, parties } from './labels';
import type { Audit } from './queries';

export type Field = (props: { it: Audit }) => ReactNode;

export const needed = [{ required: true }];

export function Words({ name = 'text', title, rows = 3, required = true }: WordsProps) {
  const w = useWords(auditWords);
  return (
    <Form.Item name={name} label={title ?? w('text')} rules={required ? needed : []}>
      <Input.TextArea autoSize={{ minRows: rows, maxRows: 20 }} maxLength={name === 'report' ? 50_000 : 20_000} />
    </Form.Item>
  );
}

interface WordsProps {
  name?: string;
  title?: string;
  rows?: number;
  required?: boolean;
}

export function Day({ name, title, required = false }: { name: string; title: string; required?: boolean }) {
  return (
    <Form.Item name={name} label={title} rules={required ? needed : []}>
      <DateField />
    </Form.Item>
  );
}

/** The kind of an audit; one of performance says of what. */
export function KindAndProject() {
  const w = useWords(auditWords);
  return (
    <>
      <Pick name="kind" title={w('kind')} table={kinds} />
      <Form.Item noStyle dependencies={['kind']}>
        {(form) =>
          form.getFieldValue('kind') === 'performance' && (
            <Form.Item name="project" label={w('project')} extra={w('projectHint')} rules={needed} preserve={false}>
              <Input maxLength={200} />
            </Form.Item>
          )
        }
      </Form.Item>
    </>
  );
}

export function Pick({ name, title, table }: { name: string; title: string; table: Labels }) {
  const options = useOptions(table);
  return (
    <Form.Item name={name} label={title} rules={needed}>
      <Select options={options} />
    </Form.Item>
  );
}

/** Whose words these are, and how they came, where the bureau puts down what came on paper. */
export function Whose({ it }: { it: Audit }) {
  const w = useWords(auditWords);
  if (it.answers_for) return null;
  return (
    <>
      <Pick name="party" title={w('party')} table={parties} />
      <Form.Item name="via" label={w('via')} extra={w('viaHint')} rules={needed}>
        <Input maxLength={500} />
      </Form.Item>
    </>
  );
}
