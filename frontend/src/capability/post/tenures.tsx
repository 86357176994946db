/** Who holds and who held a post; registering a tenure from before the service, and ending one. */
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { named, useWords } from '../../i18n';
import { DataTable } from '../../ui/DataTable';
import { DateField } from '../../ui/DateField';
import { DateText } from '../../ui/DateText';
import { useName, useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Page';
import { CadrePicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { Bones } from '../../ui/Skeleton';
import { StateBadge } from '../../ui/StateBadge';
import { postWords, tenureKinds, tenureStates } from './labels';
import { cadreChoices, createTenure, endTenure, postTenuresQuery } from './queries';
import type { Post, Tenure, TenureForm } from './queries';

export function Tenures({ post }: { post: Post }) {
  const w = useWords(postWords);
  const name = useName();
  const changed = useChanged();
  const [dialog, setDialog] = useState<'register' | Tenure | null>(null);
  const done = () => {
    setDialog(null);
    void changed();
  };
  const mayEnd = (row: Tenure) => row.actions.some((offer) => offer.action === 'end' && !offer.refusal);
  return (
    <Section title={w('holders')} flush extra={<Button onClick={() => setDialog('register')}>{w('register')}</Button>}>
      <Loaded query={useQuery(postTenuresQuery(post.id))} waiting={<Bones rows={3} />}>
        {(rows) => (
          <DataTable<Tenure>
            rows={rows}
            rowKey={(row) => row.id}
            to={(row) => paths.cadre(row.cadre_id)}
            empty={{ title: w('holdersEmpty') }}
            columns={[
              { key: 'cadre', title: w('cadre'), render: (row) => row.cadre_name, card: 'title' },
              { key: 'from', title: w('from'), render: (row) => <DateText value={row.from} /> },
              { key: 'to', title: w('to'), render: (row) => <DateText value={row.to} /> },
              { key: 'kind', title: w('kind'), render: (row) => name(tenureKinds, row.kind) },
              { key: 'doc', title: w('doc'), render: (row) => row.doc_no || '—' },
              { key: 'probation', title: w('probation'), render: (row) => <DateText value={row.probation_until} /> },
              { key: 'term', title: w('termEnd'), render: (row) => <DateText value={row.term_end} /> },
              {
                key: 'state',
                title: w('state'),
                render: (row) => <StateBadge label={tenureStates[row.state]} />,
                card: 'corner',
              },
              {
                key: 'end',
                title: '',
                render: (row) =>
                  mayEnd(row) && (
                    <Button size="small" onClick={() => setDialog(row)}>
                      {w('end')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Loaded>
      {dialog === 'register' && <Register post={post} onDone={done} onCancel={() => setDialog(null)} />}
      {dialog && dialog !== 'register' && <End tenure={dialog} onDone={done} onCancel={() => setDialog(null)} />}
    </Section>
  );
}

interface DialogProps {
  onDone: () => void;
  onCancel: () => void;
}

function Register({ post, onDone, onCancel }: DialogProps & { post: Post }) {
  const w = useWords(postWords);
  const kinds = useOptions(tenureKinds);
  return (
    <Modal open title={w('register')} footer={null} onCancel={onCancel}>
      <p className="hz-muted">{w('registerHint')}</p>
      <ProblemForm<TenureForm>
        name={`tenure.${post.id}`}
        initial={{ kind: 'appointed' }}
        onSubmit={(values, key) => createTenure({ ...values, post_id: post.id }, key)}
        onSaved={onDone}
        onCancel={onCancel}
      >
        <Form.Item name="cadre_id" label={w('cadre')} rules={[{ required: true }]}>
          <CadrePicker search={cadreChoices} />
        </Form.Item>
        <div className="hz-form-pair">
          <Form.Item name="from" label={w('from')} rules={[{ required: true }]}>
            <DateField />
          </Form.Item>
          <Form.Item name="kind" label={w('kind')} rules={[{ required: true }]}>
            <Select options={kinds} />
          </Form.Item>
          <Form.Item name="doc_no" label={w('doc')}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="probation_until" label={w('probation')}>
            <DateField />
          </Form.Item>
          <Form.Item name="term_start" label={w('termStart')}>
            <DateField />
          </Form.Item>
          <Form.Item name="term_end" label={w('termEnd')}>
            <DateField />
          </Form.Item>
        </div>
      </ProblemForm>
    </Modal>
  );
}

function End({ tenure, onDone, onCancel }: DialogProps & { tenure: Tenure }) {
  const w = useWords(postWords);
  return (
    <Modal open title={named(w('end'), tenure.cadre_name)} footer={null} onCancel={onCancel}>
      <ProblemForm<{ to: string; reason: string }>
        name={`tenure.end.${tenure.id}`}
        keep={false}
        submit={w('end')}
        onSubmit={(values) => endTenure(tenure, values)}
        onSaved={onDone}
        onCancel={onCancel}
      >
        <Form.Item name="to" label={w('to')} rules={[{ required: true }]}>
          <DateField />
        </Form.Item>
        <Form.Item name="reason" label={w('reason')} rules={[{ required: true }]}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
        </Form.Item>
      </ProblemForm>
    </Modal>
  );
}
