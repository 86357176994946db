/** Evidence from the three circles. */
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useChanged } from '../../api/changed';
import { useWords } from '../../i18n';
import { DataTable } from '../../ui/DataTable';
import { DateField } from '../../ui/DateField';
import { DateText } from '../../ui/DateText';
import { useName, useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { Frame } from './frame';
import { circles, inspectionWords, methods } from './labels';
import { createEvidence, evidenceQuery } from './queries';
import type { Evidence, EvidenceForm, Inspection } from './queries';

export default function EvidencePage() {
  return <Frame>{(read) => <EvidenceList read={read} />}</Frame>;
}

function EvidenceList({ read }: { read: Inspection }) {
  const w = useWords(inspectionWords);
  const name = useName();
  const [adding, setAdding] = useState(false);
  const who = (id: string) => read.candidates.find((c) => c.id === id)?.name ?? '—';
  const now = read.writable && read.state === 'in_progress';
  return (
    <Loaded query={useQuery(evidenceQuery(read.id))}>
      {(rows) => (
        <Section
          title={w('evidence')}
          flush
          extra={now && <Button onClick={() => setAdding(true)}>{w('addEvidence')}</Button>}
        >
          <DataTable<Evidence>
            rows={rows}
            rowKey={(row) => row.id}
            empty={{ title: w('evidenceEmpty'), hint: w('evidenceHint') }}
            columns={[
              { key: 'title', title: w('name'), render: (row) => row.title, card: 'title' },
              { key: 'who', title: w('candidate'), render: (row) => who(row.candidate_id) },
              { key: 'circle', title: w('circle'), render: (row) => name(circles, row.circle), card: 'corner' },
              { key: 'method', title: w('method'), render: (row) => name(methods, row.method) },
              { key: 'source', title: w('source'), render: (row) => row.source ?? '—' },
              { key: 'day', title: w('day'), render: (row) => <DateText value={row.day} /> },
              { key: 'content', title: w('content'), render: (row) => <span className="hz-pre">{row.content}</span> },
            ]}
          />
          {adding && <Add read={read} close={() => setAdding(false)} />}
        </Section>
      )}
    </Loaded>
  );
}

function Add({ read, close }: { read: Inspection; close: () => void }) {
  const w = useWords(inspectionWords);
  const changed = useChanged();
  return (
    <Modal open title={w('addEvidence')} footer={null} onCancel={close}>
      <ProblemForm<EvidenceForm>
        name={`evidence.${read.id}`}
        initial={{ attachment_ids: [] }}
        onCancel={close}
        onSubmit={async (values, key) => {
          await createEvidence(read.id, { ...values, attachment_ids: [] }, key);
          close();
          await changed();
        }}
      >
        <div className="hz-form-pair">
          <Form.Item name="candidate_id" label={w('candidate')} rules={[{ required: true }]}>
            <Select options={read.candidates.map((c) => ({ value: c.id, label: c.name }))} />
          </Form.Item>
          <Form.Item name="circle" label={w('circle')} rules={[{ required: true }]}>
            <Select options={useOptions(circles)} />
          </Form.Item>
          <Form.Item name="method" label={w('method')} rules={[{ required: true }]}>
            <Select options={useOptions(methods)} />
          </Form.Item>
          <Form.Item name="day" label={w('day')} rules={[{ required: true }]}>
            <DateField />
          </Form.Item>
        </div>
        <Form.Item name="title" label={w('name')} rules={[{ required: true }]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="source" label={w('source')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="content" label={w('content')} rules={[{ required: true }]}>
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={10000} />
        </Form.Item>
      </ProblemForm>
    </Modal>
  );
}
