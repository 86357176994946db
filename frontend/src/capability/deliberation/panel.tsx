/** 酝酿: who was consulted about the case, and what was said. */
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useChanged } from '../../api/changed';
import { listed, useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { DateField } from '../../ui/DateField';
import { DateText } from '../../ui/DateText';
import { Empty } from '../../ui/Empty';
import { KeyValue } from '../../ui/KeyValue';
import { useName, useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { StateBadge } from '../../ui/StateBadge';
import { capacities, deliberationActions, deliberationStates, deliberationWords, modes, opinions } from './labels';
import { actOnDeliberation, createDeliberation, deliberationsQuery, observersQuery } from './queries';
import type { Deliberation, DeliberationForm } from './queries';

export default function DeliberationPanel({ caseId }: { caseId: string; stage: string }) {
  const w = useWords(deliberationWords);
  const [adding, setAdding] = useState(false);
  return (
    <>
      <Section title={w('title')} extra={<Button onClick={() => setAdding(true)}>{w('add')}</Button>}>
        <Loaded query={useQuery(deliberationsQuery(caseId))}>
          {(rows) =>
            rows.length === 0 ? (
              <Empty title={w('empty')} hint={w('hint')} />
            ) : (
              <div className="hz-stack">
                {rows.map((row) => (
                  <One key={row.id} it={row} />
                ))}
              </div>
            )
          }
        </Loaded>
      </Section>
      {adding && <Add caseId={caseId} onClose={() => setAdding(false)} />}
    </>
  );
}

function One({ it }: { it: Deliberation }) {
  const w = useWords(deliberationWords);
  const name = useName();
  const changed = useChanged();
  const choices = useOptions(opinions);
  return (
    <article className="hz-stack-small">
      <h3 className="hz-row">
        {it.who} <span className="hz-muted hz-small">{it.position}</span>
        <StateBadge label={deliberationStates[it.state]} />
      </h3>
      <KeyValue
        items={[
          { key: 'capacity', name: w('capacity'), value: name(capacities, it.capacity) },
          { key: 'mode', name: w('mode'), value: name(modes, it.mode) },
          { key: 'asked', name: w('asked'), value: <DateText value={it.asked_on} /> },
          {
            key: 'opinion',
            name: w('opinion'),
            value: it.opinion ? (
              <StateBadge label={opinions[it.opinion]} />
            ) : it.agreed_by_silence ? (
              <StateBadge label={{ words: deliberationWords.silence, tone: 'done' }} />
            ) : null,
          },
          { key: 'text', name: w('text'), value: it.text || null, wide: true },
          ...(it.observers.length > 0
            ? [{ key: 'observers', name: w('observers'), value: listed(it.observers.map((one) => one.name)) }]
            : []),
        ]}
      />
      {it.actions.length > 0 && (
        <ActionBar
          actions={it.actions}
          labels={deliberationActions}
          primary="none"
          ask={{
            withdraw: 'reason',
            answer: ({ act, cancel }) => (
              <ProblemForm<{ opinion: string; text: string; observers?: string[] }>
                name={`deliberation.${it.id}`}
                keep={false}
                initial={{ opinion: 'agree', text: '' }}
                onCancel={cancel}
                onSubmit={(values) => act(values)}
              >
                <Form.Item name="opinion" label={w('opinion')} rules={[{ required: true }]}>
                  <Select options={choices} />
                </Form.Item>
                <Form.Item name="text" label={w('text')}>
                  <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
                </Form.Item>
                <Observers caseId={it.case_id} />
              </ProblemForm>
            ),
          }}
          run={async (action, body) => {
            await actOnDeliberation(it, action, body);
            await changed();
          }}
          onReload={() => void changed()}
        />
      )}
    </article>
  );
}

/** Who sat in, where somebody may. */
function Observers({ caseId }: { caseId: string }) {
  const w = useWords(deliberationWords);
  const there = useQuery(observersQuery(caseId)).data ?? [];
  if (there.length === 0) return null;
  return (
    <Form.Item name="observers" label={w('observers')} extra={w('observersHint')}>
      <Select mode="multiple" options={there.map((one) => ({ value: one.supervisor_id, label: one.name }))} />
    </Form.Item>
  );
}

function Add({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const w = useWords(deliberationWords);
  const changed = useChanged();
  const [offices, ways, choices] = [useOptions(capacities), useOptions(modes), useOptions(opinions)];
  return (
    <Modal open title={w('add')} onCancel={onClose} footer={null} width={600}>
      <ProblemForm<DeliberationForm>
        name={`deliberation.new.${caseId}`}
        initial={{ capacity: 'leader_in_charge', mode: 'face', text: '' }}
        onCancel={onClose}
        onSubmit={async (values, key) => {
          const { opinion, asked_on, text } = values;
          await createDeliberation(
            { ...values, case_id: caseId, opinion: opinion ?? null, asked_on: asked_on ?? null, text: text ?? '' },
            key,
          );
          await changed();
          onClose();
        }}
      >
        <div className="hz-form-pair">
          <Form.Item name="who" label={w('who')} rules={[{ required: true }]}>
            <Input maxLength={60} autoFocus />
          </Form.Item>
          <Form.Item name="position" label={w('position')} rules={[{ required: true }]}>
            <Input maxLength={100} />
          </Form.Item>
        </div>
        <div className="hz-form-pair">
          <Form.Item name="capacity" label={w('capacity')} rules={[{ required: true }]}>
            <Select options={offices} />
          </Form.Item>
          <Form.Item name="mode" label={w('mode')} rules={[{ required: true }]}>
            <Select options={ways} />
          </Form.Item>
        </div>
        <div className="hz-form-pair">
          <Form.Item name="asked_on" label={w('asked')}>
            <DateField />
          </Form.Item>
          <Form.Item name="opinion" label={w('opinion')} extra={w('opinionLater')}>
            <Select allowClear options={choices} />
          </Form.Item>
        </div>
        <Form.Item name="text" label={w('text')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
        </Form.Item>
        <Observers caseId={caseId} />
      </ProblemForm>
    </Modal>
  );
}
