/**
 * Codes on paper for the day the authenticator is lost. They are shown once, until the person says that they are kept; how
 * many are left stands on the account's page.
 */
import { App, Button, Form, Input, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useBlocker } from 'react-router';
import { api, data, saveAs } from '../api/client';
import { useT } from '../i18n';
import { Section } from '../ui/Page';
import { ProblemForm } from '../ui/ProblemForm';
import { Shape } from '../ui/StateBadge';
import { turning } from '../ui/turning';
import { FEW } from './recovery';
import { useAccount } from './store';
import './recovery-codes.css';

interface ShownProps {
  codes: string[];
  /** The person has them on paper; the page goes on. */
  onKept: () => Promise<void>;
}

export function RecoveryCodes({ codes, onKept }: ShownProps) {
  const t = useT();
  const { message } = App.useApp();
  const { login } = useAccount();
  const [going, setGoing] = useState(false);
  const owner = `${t('app.name')} · ${t('session.login')}${t('common.colon')}${login}`;

  // Closing the tab loses them: the browser asks once more.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);

  // A link inside the app loses them as well.
  const leaving = useBlocker(({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname);

  function copy() {
    // Absent where the page is not served over TLS.
    void Promise.resolve(
      navigator.clipboard?.writeText(codes.join('\n')) ?? Promise.reject(new Error('no clipboard')),
    ).then(
      () => message.success(t('common.copied')),
      () => message.warning(t('session.recovery.noCopy')),
    );
  }

  function file() {
    const lines = [owner, t('session.recovery.title'), '', ...codes, '', t('session.recovery.each'), ''];
    saveAs(new Blob([lines.join('\r\n')], { type: 'text/plain;charset=utf-8' }), `hezhen-${login}.txt`);
  }

  return (
    <Section title={t('session.recovery.title')}>
      <p>{t('session.recovery.why')}</p>
      <p>{owner}</p>
      <ol className="hz-recovery">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="hz-muted">{t('session.recovery.each')}</p>
      <div className="hz-row hz-no-print">
        <Button onClick={copy}>{t('common.copy')}</Button>
        <Button onClick={() => print()}>{t('common.print')}</Button>
        <Button onClick={file}>{t('session.recovery.file')}</Button>
      </div>
      <p className="hz-no-print">
        <Shape tone="warn" /> {t('session.recovery.once')}
      </p>
      <Button
        type="primary"
        className="hz-no-print"
        loading={turning(going)}
        onClick={() => {
          setGoing(true);
          void onKept().finally(() => setGoing(false));
        }}
      >
        {t('session.recovery.kept')}
      </Button>
      <Modal
        open={leaving.state === 'blocked'}
        title={t('session.recovery.leave')}
        okText={t('session.recovery.kept')}
        cancelText={t('session.recovery.stay')}
        onOk={() => leaving.proceed?.()}
        onCancel={() => leaving.reset?.()}
      >
        {t('session.recovery.once')}
      </Modal>
    </Section>
  );
}

/** How many are left, and new ones in place of the old. */
export function RecoveryCodesLeft({ left, onMade }: { left: number; onMade: (codes: string[]) => void }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const low = left === 0 ? t('session.recovery.noneLeft') : t('session.recovery.fewLeft');
  return (
    <>
      <div className="hz-row">
        <span className="hz-state">
          <Shape tone={left > FEW ? 'done' : 'warn'} /> {t('session.recovery.left', { n: left })}
        </span>
        {!asking && (
          <Button size="small" onClick={() => setAsking(true)}>
            {t('session.recovery.make')}
          </Button>
        )}
      </div>
      {left <= FEW && <p>{low}</p>}
      {asking && (
        <div className="hz-form-narrow">
          <p className="hz-muted hz-form-gap">{t('session.recovery.makeHint')}</p>
          <ProblemForm<{ password: string }>
            name="recovery-codes"
            quiet
            keep={false}
            submit={t('session.recovery.make')}
            onSubmit={async (body) => onMade((await data(api.POST('/auth/totp/recovery-codes', { body }))).codes)}
            onCancel={() => setAsking(false)}
          >
            <Form.Item
              name="password"
              label={t('session.password')}
              extra={t('session.totp.password')}
              rules={[{ required: true }]}
            >
              <Input.Password autoComplete="current-password" autoFocus />
            </Form.Item>
          </ProblemForm>
        </div>
      )}
    </>
  );
}
