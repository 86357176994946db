/**
 * The session ended in mid-work: asks for the password over the page. Requests that were refused wait and go on by
 * themselves afterwards; nothing typed is lost.
 */
import { Button, Form, Input, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem';
import { onExpired } from '../api/refresh';
import { useT } from '../i18n';
import { ProblemForm } from '../ui/ProblemForm';
import { CodeField } from './CodeField';
import { session, signIn, signOut, useSession } from './store';

export function Expired() {
  const t = useT();
  const now = useSession();
  const [open, setOpen] = useState(false);
  const [withCode, setWithCode] = useState(false);
  const answer = useRef<(again: boolean) => void>(() => undefined);

  useEffect(() => {
    onExpired(() => {
      if (session().status !== 'in') return Promise.resolve(false);
      setOpen(true);
      return new Promise<boolean>((resolve) => {
        answer.current = resolve;
      });
    });
  }, []);

  function close(again: boolean) {
    setOpen(false);
    setWithCode(false);
    answer.current(again);
  }

  if (!open || now.status !== 'in') return null;
  const { login, name } = now.account;
  return (
    <Modal open title={t('session.expired')} footer={null} closable={false} keyboard={false} mask={{ closable: false }}>
      <p className="hz-form-gap">{t('session.expiredHint')}</p>
      <ProblemForm<{ password: string; code?: string }>
        name="sign-in-again"
        keep={false}
        submit={t('session.signIn')}
        onSubmit={(values) => signIn({ login, ...values })}
        onSaved={() => close(true)}
        onProblem={(error) => {
          if (withCode || !(error instanceof Problem) || !error.is('second-factor')) return false;
          setWithCode(true);
          return true;
        }}
      >
        <Form.Item label={t('session.login')}>
          {name}（{login}）
          <input type="hidden" autoComplete="username" value={login} readOnly />
        </Form.Item>
        <Form.Item name="password" label={t('session.password')} rules={[{ required: true }]}>
          <Input.Password autoComplete="current-password" autoFocus />
        </Form.Item>
        {withCode && <CodeField />}
      </ProblemForm>
      <Button
        type="link"
        className="hz-small"
        onClick={() => {
          close(false);
          void signOut();
        }}
      >
        {t('session.otherAccount')}
      </Button>
    </Modal>
  );
}
