/** Keys of the petition office: who holds one, made here, confirmed by another who compared the fingerprint. */
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useT, useWords } from '../../i18n';
import { petitionKeysQuery } from '../../seal/keys';
import type { PetitionKey } from '../../seal/keys';
import { canSeal } from '../../seal/secure';
import { sealWords } from '../../seal/words';
import { ActionBar } from '../../ui/ActionBar';
import { DateText } from '../../ui/DateText';
import { Empty } from '../../ui/Empty';
import { KeyValue } from '../../ui/KeyValue';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { Bones } from '../../ui/Skeleton';
import { StateBadge } from '../../ui/StateBadge';
import { keyActions, keyStates, keyWords } from './labels';
import { actOnPetitionKey, makePetitionKey } from './queries';

export default function PetitionKeys() {
  const w = useWords(keyWords);
  const t = useT();
  const query = useQuery(petitionKeysQuery);
  const [making, setMaking] = useState(false);
  return (
    <Page
      title={w('title')}
      crumbs={[{ title: t('nav.petitions'), to: paths.petitions() }]}
      primary={
        canSeal() && (
          <Button type="primary" onClick={() => setMaking(true)}>
            {w('make')}
          </Button>
        )
      }
    >
      <p className="hz-muted">{w('hint')}</p>
      {!canSeal() && <Alert type="warning" showIcon title={w('insecure')} />}
      <Loaded query={query} waiting={<Bones rows={4} />}>
        {(keys) => (
          <>
            {keys.filter((key) => key.in_use).length < 2 && <Alert type="info" showIcon title={w('few')} />}
            {keys.length === 0 && <Empty title={w('empty')} hint={w('emptyHint')} />}
            {keys.map((key) => (
              <OneKey key={key.id} it={key} />
            ))}
            {making && <MakeKey replaces={keys.some((k) => k.own && k.in_use)} done={() => setMaking(false)} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function OneKey({ it }: { it: PetitionKey }) {
  const w = useWords(keyWords);
  const changed = useChanged();
  return (
    <Section
      title={it.own ? `${it.holder_name} · ${w('own')}` : it.holder_name}
      extra={<StateBadge label={keyStates[it.state]} />}
    >
      <KeyValue
        items={[
          { key: 'fingerprint', name: w('fingerprint'), value: <code>{it.fingerprint}</code>, wide: true },
          { key: 'made', name: w('made'), value: <DateText value={it.made_at} /> },
          { key: 'second', name: w('second'), value: it.second_name },
        ]}
      />
      {it.state === 'made' && !it.own && <p className="hz-muted">{w('confirmHint')}</p>}
      {it.state !== 'retired' && (
        <ActionBar
          actions={it.actions}
          labels={keyActions}
          primary="confirm"
          elsewhere={it.own ? ['confirm'] : []}
          ask={{ confirm: 'confirm', retire: 'confirm' }}
          run={async (action) => {
            await actOnPetitionKey(it, action);
            await changed();
          }}
          onReload={() => void changed()}
        />
      )}
    </Section>
  );
}

function MakeKey({ replaces, done }: { replaces: boolean; done: () => void }) {
  const w = useWords(keyWords);
  const s = useWords(sealWords);
  const changed = useChanged();
  return (
    <Modal open title={w('make')} footer={null} onCancel={done}>
      <p className="hz-muted">{w('makeHint')}</p>
      {replaces && <p className="hz-muted">{w('replaces')}</p>}
      <ProblemForm<{ passphrase: string; again: string }>
        name="petition-key.new"
        keep={false}
        submit={w('make')}
        onSubmit={async ({ passphrase }, key) => {
          await makePetitionKey(passphrase, key);
          await changed();
        }}
        onSaved={done}
        onCancel={done}
      >
        <Form.Item
          name="passphrase"
          label={s('passphrase')}
          extra={w('passphraseHint')}
          rules={[{ required: true }, { min: 12, message: w('short') }]}
        >
          <Input.Password autoFocus autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label={w('again')}
          dependencies={['passphrase']}
          rules={[
            { required: true },
            ({ getFieldValue }) => ({
              validator: (_, value: string) =>
                value === getFieldValue('passphrase') ? Promise.resolve() : Promise.reject(new Error(w('different'))),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
      </ProblemForm>
    </Modal>
  );
}
