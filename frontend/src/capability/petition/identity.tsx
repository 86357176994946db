/** Who complained: asked for with a purpose, agreed to by another, read once. What was read stays on no page. */
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useChanged } from '../../api/changed';
import { useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import type { Ask } from '../../ui/AskDialog';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { useName } from '../../ui/label';
import { StateBadge } from '../../ui/StateBadge';
import { petitionKeysQuery, unlocked } from '../../seal/keys';
import { Unlock } from '../../seal/Unlock';
import { expiredReading, petitionWords, readingActions, readingStates } from './labels';
import { actOnReading, askReading, openIdentity, resealReading } from './queries';
import type { Petition, Reading } from './queries';

/** Who complained, as it is shown once. */
interface Read {
  name: string;
  contact: string;
  /** It was not given with this report. */
  stray?: boolean;
  /** Seals it to the holders of today as well, where they cannot open it yet. */
  reseal?: () => Promise<unknown>;
}

export function IdentitySection({ it }: { it: Petition }) {
  const w = useWords(petitionWords);
  const changed = useChanged();
  const [asking, setAsking] = useState(false);
  const [read, setRead] = useState<Read | null>(null);
  return (
    <Section title={w('identity')} extra={<Button onClick={() => setAsking(true)}>{w('askIdentity')}</Button>}>
      <p className="hz-muted">{w('identityHint')}</p>
      {it.readings.length === 0 && <p className="hz-muted">{w('identityNone')}</p>}
      {it.readings.map((reading) => (
        <OneReading key={reading.id} it={it} reading={reading} onRead={setRead} />
      ))}
      {asking && (
        <Modal open title={w('askIdentity')} footer={null} onCancel={() => setAsking(false)}>
          <ProblemForm<{ purpose: string }>
            name={`petition.reading.${it.id}`}
            keep={false}
            submit={w('askIdentity')}
            onSubmit={async ({ purpose }) => {
              await askReading(it, purpose);
              await changed();
            }}
            onSaved={() => setAsking(false)}
            onCancel={() => setAsking(false)}
          >
            <Form.Item name="purpose" label={w('purpose')} rules={[{ required: true }]}>
              <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={300} autoFocus />
            </Form.Item>
          </ProblemForm>
        </Modal>
      )}
      {read && (
        <Modal
          open
          title={w('identity')}
          cancelButtonProps={{ style: { display: 'none' } }}
          onOk={() => setRead(null)}
          onCancel={() => setRead(null)}
        >
          <p className="hz-muted">{w('readOnce')}</p>
          {read.stray && <Alert type="error" showIcon title={w('otherReport')} />}
          {read.reseal && <Reseal run={read.reseal} />}
          <KeyValue
            items={[
              { key: 'name', name: w('whoName'), value: read.name },
              { key: 'contact', name: w('whoContact'), value: read.contact },
            ]}
          />
        </Modal>
      )}
    </Section>
  );
}

/** Whoever holds a key today cannot open it yet: the one who has just done so can seal it to them. */
function Reseal({ run }: { run: () => Promise<unknown> }) {
  const w = useWords(petitionWords);
  const changed = useChanged();
  const [state, setState] = useState<'offered' | 'busy' | 'done' | 'failed'>('offered');
  if (state === 'done') return <Alert type="success" showIcon title={w('resealed')} />;
  const press = async () => {
    setState('busy');
    try {
      await run();
      setState('done');
      await changed();
    } catch {
      setState('failed');
    }
  };
  return (
    <Alert
      type={state === 'failed' ? 'error' : 'warning'}
      showIcon
      title={w(state === 'failed' ? 'resealFailed' : 'resealHint')}
      action={
        <Button loading={state === 'busy'} onClick={() => void press()}>
          {w('reseal')}
        </Button>
      }
    />
  );
}

function OneReading(props: { it: Petition; reading: Reading; onRead: (read: Read | null) => void }) {
  const { it, reading, onRead } = props;
  const w = useWords(petitionWords);
  const changed = useChanged();
  const sealed = useSealed(it, reading);
  return (
    <div className="hz-petition-reading">
      <KeyValue
        items={[
          {
            key: 'state',
            name: w('state'),
            value: <StateBadge label={reading.expired ? expiredReading : readingStates[reading.state]} />,
          },
          { key: 'asker', name: w('asker'), value: reading.asker_name },
          { key: 'second', name: w('second'), value: reading.second_name },
          { key: 'opened', name: w('opened'), value: <DateText value={reading.opened_at} /> },
          { key: 'purpose', name: w('purpose'), value: reading.purpose, wide: true },
        ]}
      />
      {reading.expired && <p role="status">{w('readingExpired')}</p>}
      {reading.asker_key_id && <p className="hz-muted">{w('needsKeys')}</p>}
      {reading.actions.length > 0 && (
        <ActionBar
          actions={reading.actions}
          labels={readingActions}
          ask={{ refuse: 'confirm', ...sealed.asks }}
          run={async (action, body) => {
            if (action === 'open') onRead(await sealed.open(body));
            else if (action === 'agree') await sealed.agree(body);
            else await actOnReading(it, reading, action);
            await changed();
          }}
          onReload={() => void changed()}
        />
      )}
    </div>
  );
}

/** Agreeing and opening where the identity is sealed to the office: by one's own key, which the passphrase opens here. */
function useSealed(it: Petition, reading: Reading) {
  const client = useQueryClient();
  const name = useName();
  const { asker_key_id: asker, share } = reading;
  const unlock = (action: string): Ask => {
    const Asked: Ask = ({ act, cancel }) => (
      <Unlock submit={name(readingActions, action)} run={(passphrase) => act({ passphrase })} cancel={cancel} />
    );
    return Asked;
  };
  const key = async (id: string, body: Record<string, unknown>) =>
    unlocked(await client.fetchQuery(petitionKeysQuery), id, String(body.passphrase));
  return {
    asks: { agree: asker && share ? unlock('agree') : 'confirm', open: asker ? unlock('open') : 'confirm' } as const,
    agree: async (body: Record<string, unknown>) => {
      if (!asker || !share) return actOnReading(it, reading, 'agree');
      const own = await key(share.key_id, body);
      const seal = await import('../../seal/seal');
      return actOnReading(it, reading, 'agree', await seal.agree(own, share.key_id, asker, share.sealed));
    },
    open: async (body: Record<string, unknown>): Promise<Read | null> => {
      // The passphrase first: what is opened is given out once.
      const own = asker ? await key(asker, body) : null;
      const { petitioner, sealed } = await openIdentity(it, reading);
      if (!own || !sealed) return petitioner ?? null;
      const seal = await import('../../seal/seal');
      const who = await seal.read(own, sealed.key_id, sealed.share, sealed.identity);
      const content = it.papers.find((paper) => paper.kind === 'content');
      const { key_id: asked, share: inner, keys } = sealed;
      const again = async () => resealReading(it, reading, await seal.reshare(own, asked, inner, keys));
      return {
        ...who,
        stray: who.about !== (await seal.about(content?.text ?? '')),
        reseal: keys.length > 0 ? again : undefined,
      };
    },
  };
}
