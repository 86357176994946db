/** Who complained: asked for with a purpose, agreed to by another, read once. What was read stays on no page. */
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useChanged } from '../../api/changed';
import { useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { StateBadge } from '../../ui/StateBadge';
import { petitionWords, readingActions, readingStates } from './labels';
import { actOnReading, askReading, openIdentity } from './queries';
import type { Identity, Petition, Reading } from './queries';

export function IdentitySection({ it }: { it: Petition }) {
  const w = useWords(petitionWords);
  const changed = useChanged();
  const [asking, setAsking] = useState(false);
  const [read, setRead] = useState<Identity | null>(null);
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

function OneReading(props: { it: Petition; reading: Reading; onRead: (read: Identity) => void }) {
  const { it, reading, onRead } = props;
  const w = useWords(petitionWords);
  const changed = useChanged();
  return (
    <div className="hz-petition-reading">
      <KeyValue
        items={[
          { key: 'state', name: w('state'), value: <StateBadge label={readingStates[reading.state]} /> },
          { key: 'asker', name: w('asker'), value: reading.asker_name },
          { key: 'second', name: w('second'), value: reading.second_name },
          { key: 'opened', name: w('opened'), value: <DateText value={reading.opened_at} /> },
          { key: 'purpose', name: w('purpose'), value: reading.purpose, wide: true },
        ]}
      />
      {reading.actions.length > 0 && (
        <ActionBar
          actions={reading.actions}
          labels={readingActions}
          ask={{ agree: 'confirm', refuse: 'confirm', open: 'confirm' }}
          run={async (action) => {
            if (action === 'open') onRead(await openIdentity(it, reading));
            else await actOnReading(it, reading, action);
            await changed();
          }}
          onReload={() => void changed()}
        />
      )}
    </div>
  );
}
