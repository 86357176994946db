/** One's own account: roles, second factor, password, and the devices that are signed in. */
import { useAccount } from './store';
import { useT } from '../i18n';
import { useCodes } from '../i18n/codes';
import { KeyValue } from '../ui/KeyValue';
import { Page, Section } from '../ui/Page';
import { PasswordSection } from './password';
import { SecondFactorSection } from './second-factor';
import { SessionsSection } from './sessions';

export default function Me() {
  const t = useT();
  const codes = useCodes();
  const account = useAccount();
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
  return (
    <Page title={t('session.account')} subtitle={account.name}>
      {required && <SecondFactorSection />}
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
          <SecondFactorSection />
          <PasswordSection />
          <SessionsSection />
        </>
      )}
    </Page>
  );
}
