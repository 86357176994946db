/** The first password, set with the one-time token that an administrator handed over. */
import { App, Form, Input } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { api, data } from '../api/client';
import { paths } from '../app/paths';
import { useT } from '../i18n';
import { ProblemForm } from '../ui/ProblemForm';
import { Door } from './Door';
import { NewPasswordFields } from './NewPasswordFields';

interface Values {
  login: string;
  token: string;
  password: string;
}

export default function Invitation() {
  const t = useT();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  return (
    <Door title={t('session.invitation')}>
      <p className="hz-form-gap">{t('session.invitation.hint')}</p>
      <ProblemForm<Values>
        name="invitation"
        keep={false}
        block
        submit={t('session.invitation')}
        initial={{ login: params.get('login') ?? undefined }}
        onSubmit={({ login, token, password }) =>
          data(api.POST('/auth/invitation', { body: { login, token: token.trim(), password } }))
        }
        onSaved={() => {
          void message.success(t('session.invitation.done'));
          void navigate(paths.signIn());
        }}
      >
        <Form.Item name="login" label={t('session.login')} rules={[{ required: true }]}>
          <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <Form.Item name="token" label={t('session.invitation.token')} rules={[{ required: true }]}>
          <Input autoComplete="off" spellCheck={false} />
        </Form.Item>
        <NewPasswordFields />
      </ProblemForm>
    </Door>
  );
}
