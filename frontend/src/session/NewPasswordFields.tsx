import { Form, Input } from 'antd';
import { useT } from '../i18n';

/** A new password, typed twice. The body's field is `password`; `again` stays here. */
export function NewPasswordFields() {
  const t = useT();
  return (
    <>
      <Form.Item
        name="password"
        label={t('session.password.new')}
        extra={t('session.password.hint')}
        rules={[{ required: true }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('session.password.again')}
        dependencies={['password']}
        rules={[
          { required: true },
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              !value || value === getFieldValue('password')
                ? Promise.resolve()
                : Promise.reject(new Error(t('session.password.differs'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  );
}
