/** Who complained, where a paper or a visit becomes a petition and the person wants to be answered. */
import { Form, Input } from 'antd';
import { useWords } from '../i18n';

const words = {
  hint: [
    '署名或要求答复的，填写姓名和联系方式（加密保存，须两人共同查看）；匿名的留空。',
    'For somebody who signed or wants an answer; sealed, and opened by two together. Nothing for an anonymous one.',
  ],
  name: ['反映人姓名', 'Name'],
  contact: ['联系方式', 'Contact'],
} as const;

export function SignedFields() {
  const w = useWords(words);
  return (
    <>
      <p className="hz-muted">{w('hint')}</p>
      <Form.Item name={['petitioner', 'name']} label={w('name')}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name={['petitioner', 'contact']} label={w('contact')}>
        <Input maxLength={300} />
      </Form.Item>
    </>
  );
}

/** What is sent: without a petitioner where nobody was put down. */
export function signed(values: Record<string, unknown>): Record<string, unknown> {
  const { petitioner, ...rest } = values;
  const parts = Object.values((petitioner ?? {}) as Record<string, string | undefined>);
  return parts.some((part) => part?.trim()) ? values : rest;
}
