/** An account: its offices with their scopes, and what can be done. */
import { useQuery } from '@tanstack/react-query';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { SearchPicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { StateBadge } from '../../ui/StateBadge';
import { Invitation } from './form';
import { accountActions, accountStates, accountWords, roles } from './labels';
import { accountQuery, actOnAccount, grantRoles, scopeChoices } from './queries';
import type { Account, Grant } from './queries';

export default function AccountPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(accountQuery(id))}>{(it) => <AccountDetail it={it} />}</Loaded>;
}

function AccountDetail({ it }: { it: Account }) {
  const w = useWords(accountWords);
  const changed = useChanged();
  const [token, setToken] = useState<string>();
  return (
    <Page
      title={it.name}
      subtitle={it.login}
      crumbs={[{ title: w('title'), to: paths.accounts() }]}
      state={<StateBadge label={accountStates[it.state]} />}
      side={
        <ActionBar
          actions={it.actions}
          labels={accountActions}
          ask={{
            disable: 'reason',
            enable: 'reason',
            ask_second_factor_reset: 'reason',
            reset_second_factor: 'reason',
            invite: 'confirm',
          }}
          run={async (action, body) => {
            const done = await actOnAccount(it, action, body);
            setToken(done.invitation ?? undefined);
            await changed();
          }}
          onReload={() => void changed()}
        />
      }
    >
      {token && <Invitation account={it} token={token} />}
      <Section title={w('basics')}>
        <KeyValue
          items={[
            { key: 'password', name: w('password'), value: it.has_password ? w('set') : w('waiting') },
            { key: 'factor', name: w('secondFactor'), value: it.second_factor ? w('enrolled') : w('notEnrolled') },
            ...(it.reset_asked_at
              ? [
                  {
                    key: 'reset',
                    name: w('resetAsked'),
                    value: (
                      <>
                        <DateText value={it.reset_asked_at} />
                        {w('resetAskedHint')}
                      </>
                    ),
                  },
                ]
              : []),
            {
              key: 'last',
              name: w('lastSignIn'),
              value: it.last_sign_in ? <DateText value={it.last_sign_in} /> : w('never'),
            },
          ]}
        />
      </Section>
      <Section title={w('roles')}>
        <ProblemForm<{ roles: Grant[] }>
          key={it.version}
          name={`account.${it.id}.roles`}
          keep={false}
          version={it.version}
          initial={{ roles: it.roles }}
          submit={w('saveRoles')}
          onSubmit={async ({ roles: granted }) => {
            await grantRoles(it, granted);
            await changed();
          }}
          onReload={() => void changed()}
        >
          <Form.List name="roles">
            {(fields, { add, remove }) => (
              <>
                {fields.length === 0 && <p className="hz-muted">{w('noRoles')}</p>}
                {fields.map((field) => (
                  <GrantLine key={field.key} name={field.name} onRemove={() => remove(field.name)} />
                ))}
                <p className="hz-form-gap">
                  <Button icon={<PlusOutlined />} onClick={() => add({ scope: '/' })}>
                    {w('addRole')}
                  </Button>
                </p>
              </>
            )}
          </Form.List>
        </ProblemForm>
      </Section>
    </Page>
  );
}

function GrantLine({ name, onRemove }: { name: number; onRemove: () => void }) {
  const w = useWords(accountWords);
  const offices = useOptions(roles);
  const scope = Form.useWatch<string | undefined>(['roles', name, 'scope']);
  const county = { value: '/', label: w('county'), hint: '/' };
  const known = scope === '/' ? county : scope ? { value: scope, label: scope } : undefined;
  return (
    <div className="hz-form-line">
      <Form.Item name={[name, 'role']} label={w('role')} rules={[{ required: true }]} className="hz-grow">
        <Select options={offices} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Form.Item name={[name, 'scope']} label={w('scope')} rules={[{ required: true }]} className="hz-grow">
        <SearchPicker
          cache="scope"
          search={async (text) => [county, ...(await scopeChoices(text))]}
          known={known}
          allowClear={false}
        />
      </Form.Item>
      <Button type="text" icon={<DeleteOutlined />} aria-label={w('removeRole')} onClick={onRemove} />
    </div>
  );
}
