import { Form, Input } from 'antd';
import { useT } from '../i18n';

/** The six digits of the second factor, or a recovery code in their place: so not digits alone, and not six. */
export function CodeField() {
  const t = useT();
  return (
    <Form.Item
      name="code"
      label={t('session.code')}
      extra={t('session.codeHint')}
      rules={[{ required: true }]}
      normalize={(typed: string) => typed.replace(/\s/g, '').slice(0, 11)}
    >
      <Input autoComplete="one-time-code" autoCapitalize="characters" spellCheck={false} autoFocus />
    </Form.Item>
  );
}
