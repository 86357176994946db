/** Changes of members: asked for, and decided by a second person. */
import { Button, Checkbox, Form, Input, Modal } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useChanged } from '../../api/changed';
import { useT, useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { Empty } from '../../ui/Empty';
import { KeyValue } from '../../ui/KeyValue';
import { Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { StateBadge } from '../../ui/StateBadge';
import { changeActions, changeStates, teamWords } from './labels';
import { decideChange, inspectorsQuery, proposeChange } from './queries';
import type { Team, TeamChangeForm } from './queries';

export function Changes({ team }: { team: Team }) {
  const w = useWords(teamWords);
  const changed = useChanged();
  const [asking, setAsking] = useState(false);
  return (
    <Section
      title={w('changes')}
      extra={team.state === 'confirmed' && <Button onClick={() => setAsking(true)}>{w('propose')}</Button>}
    >
      {team.changes.length === 0 && <Empty title={w('changesEmpty')} />}
      {team.changes.map((change) => (
        <div key={change.id} className="hz-stack">
          <KeyValue
            items={[
              { key: 'state', name: w('state'), value: <StateBadge label={changeStates[change.state]} /> },
              { key: 'out', name: w('out'), value: change.out_name },
              { key: 'in', name: w('in'), value: change.in_name },
              { key: 'by', name: w('proposer'), value: change.proposer },
              { key: 'why', name: w('reason'), value: change.reason, wide: true },
            ]}
          />
          {change.actions.length > 0 && (
            <ActionBar
              actions={change.actions}
              labels={changeActions}
              ask={{ reject: 'reason' }}
              run={async (action, body) => {
                await decideChange(team, change, action, body);
                await changed();
              }}
              onReload={() => void changed()}
            />
          )}
        </div>
      ))}
      {asking && <Propose team={team} close={() => setAsking(false)} />}
    </Section>
  );
}

function Propose({ team, close }: { team: Team; close: () => void }) {
  const w = useWords(teamWords);
  const t = useT();
  const changed = useChanged();
  const people = useQuery(inspectorsQuery()).data ?? [];
  const present = team.members.filter((m) => !m.left_at);
  return (
    <Modal open title={w('propose')} footer={null} onCancel={close}>
      <ProblemForm<TeamChangeForm>
        name={`team-change.${team.id}`}
        initial={{ in_lead: false }}
        submit={t('common.confirm')}
        onCancel={close}
        onSubmit={async (values, key) => {
          await proposeChange(team, { ...values, in_lead: values.in_lead ?? false }, key);
          close();
          await changed();
        }}
      >
        <Form.Item name="out_member_id" label={w('out')}>
          <Select allowClear options={present.map((m) => ({ value: m.id, label: m.name }))} />
        </Form.Item>
        <Form.Item name="in_account_id" label={w('in')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={people.map((p) => ({ value: p.account_id, label: p.name }))}
          />
        </Form.Item>
        <Form.Item name="in_lead" valuePropName="checked">
          <Checkbox>{w('inLead')}</Checkbox>
        </Form.Item>
        <Form.Item name="reason" label={w('reason')} rules={[{ required: true }]}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} />
        </Form.Item>
      </ProblemForm>
    </Modal>
  );
}
