/**
 * Turning on one-time codes: the password again, the key as picture and text, and proof by a first code. What comes of it,
 * the recovery codes, is shown by the page (`onCodes`), which reads the account again once they are kept.
 */
import { Form, Input, QRCode } from 'antd';
import { useState } from 'react';
import { api, data } from '../api/client';
import type { components } from '../api/schema.gen';
import { useT } from '../i18n';
import { Section } from '../ui/Page';
import { ProblemForm } from '../ui/ProblemForm';
import { Shape } from '../ui/StateBadge';
import { RecoveryCodesLeft } from './recovery-codes';
import { useAccount } from './store';

type Secret = components['schemas']['TotpSecret'];

export function SecondFactorSection({ onCodes }: { onCodes: (codes: string[]) => void }) {
  const t = useT();
  const { second_factor: state, recovery_codes_left: left } = useAccount();
  const [secret, setSecret] = useState<Secret | null>(null);
  if (state === 'enrolled') {
    return (
      <Section title={t('session.totp')}>
        <span className="hz-state">
          <Shape tone="done" /> {t('session.totp.on')}
        </span>
        {left != null && <RecoveryCodesLeft left={left} onMade={onCodes} />}
      </Section>
    );
  }
  return (
    <Section title={t('session.totp')}>
      <p className="hz-form-gap">{t(state === 'required' ? 'session.totp.required' : 'session.totp.off')}</p>
      {secret ? (
        <Confirm secret={secret} onCodes={onCodes} />
      ) : (
        <Begin quiet={state !== 'required'} onBegun={setSecret} />
      )}
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

function Confirm({ secret, onCodes }: { secret: Secret; onCodes: (codes: string[]) => void }) {
  const t = useT();
  const confirm = async (body: { code: string }) =>
    onCodes((await data(api.POST('/auth/totp/confirm', { body }))).codes);
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
          {t('session.totp.secret')}
          {t('common.colon')}
          <code className="hz-num">{secret.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
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
