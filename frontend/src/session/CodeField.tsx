import { Form, Input } from 'antd';
import { useT } from '../i18n';

/** The six digits of the second factor. */
export function CodeField() {
  const t = useT();
  return (
    <Form.Item name="code" label={t('session.code')} extra={t('session.codeHint')} rules={[{ required: true }]}>
      <Input autoComplete="one-time-code" inputMode="numeric" maxLength={6} autoFocus />
    </Form.Item>
  );
}
