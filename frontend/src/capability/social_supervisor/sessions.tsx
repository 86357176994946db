/** Evaluation sessions (监督员评议会): who attended, what was said of the inspection work, what came of it. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useChanged } from '../../api/changed';
import { listed, useWords } from '../../i18n';
import { useMayBegin } from '../../session/Begin';
import { DataTable } from '../../ui/DataTable';
import { DateField } from '../../ui/DateField';
import { DateText } from '../../ui/DateText';
import { Section } from '../../ui/Page';
import { UnitPicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { supervisorWords } from './labels';
import { createSession, editSession, sessionsQuery, termChoicesQuery, unitChoices } from './queries';
import type { Session, SessionForm } from './queries';

export function Sessions() {
  const w = useWords(supervisorWords);
  const may = useMayBegin('supervisor');
  const list = useInfiniteQuery(sessionsQuery());
  const [open, setOpen] = useState<Session | 'new' | null>(null);
  const none = (list.data?.pages ?? []).every((page) => page.items.length === 0);
  if (none && !may) return null;
  return (
    <Section
      title={w('sessions')}
      flush
      extra={may && <Button onClick={() => setOpen('new')}>{w('sessionNew')}</Button>}
    >
      <DataTable<Session>
        label={w('sessions')}
        list={list}
        rowKey={(row) => row.id}
        empty={{ title: w('sessionsEmpty'), hint: w('sessionsHint') }}
        columns={[
          {
            key: 'held',
            title: w('heldOn'),
            render: (row) =>
              may ? (
                <button type="button" className="hz-link-button" onClick={() => setOpen(row)}>
                  <DateText value={row.held_on} />
                </button>
              ) : (
                <DateText value={row.held_on} />
              ),
            card: 'title',
          },
          { key: 'place', title: w('place'), render: (row) => row.place },
          { key: 'who', title: w('attendees'), render: (row) => listed(row.attendees.map((one) => one.name)) },
          { key: 'said', title: w('said'), render: (row) => <span className="hz-pre">{row.said}</span> },
          { key: 'follow', title: w('followUp'), render: (row) => row.follow_up || '—' },
          { key: 'recorder', title: w('recorder'), render: (row) => row.recorder_name },
        ]}
      />
      {open && <Editor it={open === 'new' ? undefined : open} close={() => setOpen(null)} />}
    </Section>
  );
}

const needed = [{ required: true }];

function Editor({ it, close }: { it?: Session; close: () => void }) {
  const w = useWords(supervisorWords);
  const changed = useChanged();
  const terms = useQuery(termChoicesQuery()).data ?? [];
  return (
    <Modal open title={it ? w('sessionEdit') : w('sessionNew')} footer={null} onCancel={close} width={640}>
      <ProblemForm<SessionForm>
        name={it ? `supervisor-session.${it.id}` : 'supervisor-session.new'}
        version={it?.version}
        initial={it && { ...it, attendees: it.attendees.map((one) => one.supervisor_id) }}
        onCancel={close}
        onSubmit={async ({ unit_id, held_on, place, attendees, said, follow_up }, key) => {
          const body = { unit_id, held_on, place, attendees, said, follow_up: follow_up ?? '' };
          await (it ? editSession(it, body) : createSession(body, key));
          close();
          await changed();
        }}
      >
        <div className="hz-form-pair">
          <Form.Item name="unit_id" label={w('unit')} rules={needed}>
            <UnitPicker search={unitChoices} known={it && { value: it.unit_id, label: it.unit_name }} />
          </Form.Item>
          <Form.Item name="held_on" label={w('heldOn')} rules={needed}>
            <DateField />
          </Form.Item>
        </div>
        <Form.Item name="place" label={w('place')} rules={needed}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="attendees" label={w('attendees')} rules={needed}>
          <Select
            mode="multiple"
            options={terms.map((term) => ({
              value: term.id,
              label: `${term.name} ${term.starts_on} – ${term.ends_on}`,
            }))}
          />
        </Form.Item>
        <Form.Item name="said" label={w('said')} rules={needed}>
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={10_000} />
        </Form.Item>
        <Form.Item name="follow_up" label={w('followUp')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={5000} />
        </Form.Item>
      </ProblemForm>
    </Modal>
  );
}
