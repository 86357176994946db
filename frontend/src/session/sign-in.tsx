/** The door: account, password, and the one-time code when the server asks for it. */
import { Form, Input } from 'antd';
import { useState } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';
import { Problem } from '../api/problem';
import { paths } from '../app/paths';
import { useT } from '../i18n';
import { ProblemForm } from '../ui/ProblemForm';
import { CodeField } from './CodeField';
import { Door } from './Door';
import { useSession } from './store';
import type { Credentials } from './store';
import { useSignIn } from './useSignIn';

/** Only a path of our own may follow the sign-in. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : paths.home();
}

export default function SignIn() {
  const t = useT();
  const [params] = useSearchParams();
  const now = useSession();
  const signIn = useSignIn();
  const [withCode, setWithCode] = useState(false);
  if (now.status === 'in') return <Navigate to={safeNext(params.get('next'))} replace />;

  return (
    <Door title={t('session.signIn')}>
      <ProblemForm<Credentials>
        name="sign-in"
        keep={false}
        block
        submit={t('session.signIn')}
        onSubmit={signIn}
        onProblem={(error) => {
          if (withCode || !(error instanceof Problem) || !error.is('second-factor')) return false;
          setWithCode(true);
          return true;
        }}
      >
        <Form.Item name="login" label={t('session.login')} rules={[{ required: true }]}>
          <Input autoComplete="username" autoCapitalize="none" autoFocus spellCheck={false} />
        </Form.Item>
        <Form.Item name="password" label={t('session.password')} rules={[{ required: true }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        {withCode && <CodeField />}
      </ProblemForm>
      <p className="hz-door-other">
        <Link to={paths.invitation()}>{t('session.invitation.have')}</Link>
      </p>
    </Door>
  );
}
