/** Asks for the password again, over the page as it stands. */
import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { Problem } from '../api/problem';
import { named, useT } from '../i18n';
import { ProblemForm } from '../ui/ProblemForm';
import { CodeField } from './CodeField';
import { signOut } from './store';
import type { Account } from './store';
import { useSignIn } from './useSignIn';

interface Props {
  account: Account;
  /** `true`: signed in again; `false`: left. */
  onClose: (again: boolean) => void;
}

export default function ExpiredDialog({ account: { login, name }, onClose }: Props) {
  const t = useT();
  const signIn = useSignIn();
  const [withCode, setWithCode] = useState(false);
  return (
    <Modal open title={t('session.expired')} footer={null} closable={false} keyboard={false} mask={{ closable: false }}>
      <p className="hz-form-gap">{t('session.expiredHint')}</p>
      <ProblemForm<{ password: string; code?: string }>
        name="sign-in-again"
        keep={false}
        block
        submit={t('session.signIn')}
        onSubmit={(values) => signIn({ login, ...values })}
        onSaved={() => onClose(true)}
        onProblem={(error) => {
          if (withCode || !(error instanceof Problem) || !error.is('second-factor')) return false;
          setWithCode(true);
          return true;
        }}
      >
        <p className="hz-form-gap">
          {named(t('session.login'), t('checks.of', { what: name, of: login }))}
          <input type="hidden" autoComplete="username" value={login} readOnly />
        </p>
        <Form.Item name="password" label={t('session.password')} rules={[{ required: true }]}>
          <Input.Password autoComplete="current-password" autoFocus />
        </Form.Item>
        {withCode && <CodeField />}
      </ProblemForm>
      <button
        type="button"
        className="hz-link-button hz-small"
        onClick={() => {
          onClose(false);
          void signOut();
        }}
      >
        {t('session.otherAccount')}
      </button>
    </Modal>
  );
}
