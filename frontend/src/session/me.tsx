/** One's own account: roles, second factor, password, and the devices that are signed in. */
import { useState } from 'react';
import { useT } from '../i18n';
import { useCodes } from '../i18n/codes';
import { KeyValue } from '../ui/KeyValue';
import { Page, Section } from '../ui/Page';
import { PasswordSection } from './password';
import { RecoveryCodes } from './recovery-codes';
import { SecondFactorSection } from './second-factor';
import { SessionsSection } from './sessions';
import { reread, useAccount } from './store';

export default function Me() {
  const t = useT();
  const codes = useCodes();
  const account = useAccount();
  // Held here and not in the section: that one comes and goes with the account, the codes stay until they are kept.
  const [fresh, setFresh] = useState<string[] | null>(null);
  const required = account.second_factor === 'required';
  const roles =
    account.roles.length === 0
      ? t('session.rolesNone')
      : account.roles.map((r, i) => (
          <div key={i}>
            {codes.role(r.role)}
            <span className="hz-muted"> · {r.unit_name ?? t('session.wholeCounty')}</span>
          </div>
        ));
  if (fresh) {
    const kept = async () => {
      await reread();
      setFresh(null);
    };
    return (
      <Page title={t('session.account')} subtitle={account.name}>
        <RecoveryCodes codes={fresh} onKept={kept} />
      </Page>
    );
  }
  return (
    <Page title={t('session.account')} subtitle={account.name}>
      {required && <SecondFactorSection onCodes={setFresh} />}
      <Section>
        <KeyValue
          items={[
            { key: 'login', name: t('session.login'), value: account.login },
            { key: 'roles', name: t('session.roles'), value: roles, wide: true },
          ]}
        />
      </Section>
      {!required && (
        <>
          <SecondFactorSection onCodes={setFresh} />
          <PasswordSection />
          <SessionsSection />
        </>
      )}
    </Page>
  );
}
