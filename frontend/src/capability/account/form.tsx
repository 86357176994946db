/** A new account; its one-time token is shown once, large, before anything else. */
import { Form, Input, Typography } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { aside, useWords } from '../../i18n';
import { Page, Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { accountWords } from './labels';
import { createAccount } from './queries';
import type { Account, CreateAccount } from './queries';

export default function NewAccount() {
  const w = useWords(accountWords);
  const go = useNavigate();
  const changed = useChanged();
  const [made, setMade] = useState<Account>();
  return (
    <Page title={w('new')} crumbs={[{ title: w('title'), to: paths.accounts() }]}>
      {made?.invitation ? (
        <Invitation account={made} token={made.invitation} />
      ) : (
        <Section>
          <div className="hz-form">
            <ProblemForm<CreateAccount>
              name="account.new"
              onSubmit={async (values, key) => {
                setMade(await createAccount(values, key));
                void changed();
              }}
              onCancel={() => void go(paths.accounts())}
            >
              <Form.Item name="login" label={w('login')} extra={w('loginHint')} rules={[{ required: true }]}>
                <Input maxLength={64} autoFocus autoComplete="off" spellCheck={false} />
              </Form.Item>
              <Form.Item name="name" label={w('name')} rules={[{ required: true }]}>
                <Input maxLength={100} autoComplete="off" />
              </Form.Item>
            </ProblemForm>
          </div>
        </Section>
      )}
    </Page>
  );
}

export function Invitation({ account, token }: { account: Account; token: string }) {
  const w = useWords(accountWords);
  return (
    <Section title={w('invitation')}>
      <p>
        <Link to={paths.account(account.id)}>{aside(account.name, account.login)}</Link>
      </p>
      <Typography.Paragraph copyable className="hz-token">
        {token}
      </Typography.Paragraph>
      <p className="hz-muted">{w('invitationHint')}</p>
    </Section>
  );
}
