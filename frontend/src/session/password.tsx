import { App, Form, Input } from 'antd';
import { api, data } from '../api/client';
import { useT } from '../i18n';
import { Section } from '../ui/Page';
import { ProblemForm } from '../ui/ProblemForm';
import { NewPasswordFields } from './NewPasswordFields';

interface Passwords {
  current: string;
  password: string;
}

export function PasswordSection() {
  const t = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<Passwords>();
  return (
    <Section title={t('session.password.change')}>
      <div className="hz-form-narrow">
        <ProblemForm<Passwords>
          name="password"
          keep={false}
          form={form}
          quiet
          submit={t('session.password.change')}
          onSubmit={({ current, password }) => data(api.POST('/auth/password', { body: { current, password } }))}
          onSaved={() => {
            form.resetFields();
            void message.success(t('session.password.changed'));
          }}
        >
          <Form.Item name="current" label={t('session.password.old')} rules={[{ required: true }]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <NewPasswordFields />
        </ProblemForm>
      </div>
    </Section>
  );
}
