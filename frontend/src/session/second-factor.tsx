/** Turning on one-time codes: the password again, the key as picture and text, and proof by a first code. */
import { App, Form, Input, QRCode } from 'antd';
import { useState } from 'react';
import { api, data } from '../api/client';
import type { components } from '../api/schema.gen';
import { useT } from '../i18n';
import { Section } from '../ui/Page';
import { ProblemForm } from '../ui/ProblemForm';
import { Shape } from '../ui/StateBadge';
import { reread, useAccount } from './store';

type Secret = components['schemas']['TotpSecret'];

export function SecondFactorSection() {
  const t = useT();
  const { second_factor: state } = useAccount();
  const [secret, setSecret] = useState<Secret | null>(null);
  if (state === 'enrolled') {
    return (
      <Section title={t('session.totp')}>
        <span className="hz-state">
          <Shape tone="done" /> {t('session.totp.on')}
        </span>
      </Section>
    );
  }
  return (
    <Section title={t('session.totp')}>
      <p className="hz-form-gap">{t(state === 'required' ? 'session.totp.required' : 'session.totp.off')}</p>
      {secret ? <Confirm secret={secret} /> : <Begin quiet={state !== 'required'} onBegun={setSecret} />}
    </Section>
  );
}

function Begin({ quiet, onBegun }: { quiet: boolean; onBegun: (secret: Secret) => void }) {
  const t = useT();
  return (
    <div className="hz-form-narrow">
      <ProblemForm<{ password: string }>
        name="totp-begin"
        quiet={quiet}
        keep={false}
        submit={t('session.totp.start')}
        onSubmit={async (body) => onBegun(await data(api.POST('/auth/totp/enrol', { body })))}
      >
        <Form.Item
          name="password"
          label={t('session.password')}
          extra={t('session.totp.password')}
          rules={[{ required: true }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
      </ProblemForm>
    </div>
  );
}

function Confirm({ secret }: { secret: Secret }) {
  const t = useT();
  const { message } = App.useApp();
  async function confirm(body: { code: string }) {
    await data(api.POST('/auth/totp/confirm', { body }));
    void message.success(t('session.totp.done'));
    await reread();
  }
  return (
    <ol className="hz-stack hz-numbered">
      <li>
        {t('session.totp.step1')}
        <p className="hz-muted">{t('session.totp.step1Hint')}</p>
        <QRCode
          value={secret.url}
          type="svg"
          errorLevel="M"
          size={188}
          className="hz-form-gap"
          aria-label={t('session.totp.step1')}
        />
        <p>
          {t('session.totp.secret')}：<code className="hz-num">{secret.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
      </li>
      <li>
        {t('session.totp.step2')}
        <div className="hz-form-narrow">
          <ProblemForm<{ code: string }> name="totp" keep={false} submit={t('session.totp.confirm')} onSubmit={confirm}>
            <Form.Item name="code" label={t('session.code')} rules={[{ required: true }]}>
              <Input autoComplete="one-time-code" inputMode="numeric" maxLength={6} />
            </Form.Item>
          </ProblemForm>
        </div>
      </li>
    </ol>
  );
}
