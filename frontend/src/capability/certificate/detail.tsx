import { useQuery } from '@tanstack/react-query';
import { Button, Form, InputNumber } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useT, useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { DataTable } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { useAverages } from '../../ui/evaluation';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { StateBadge } from '../../ui/StateBadge';
import { certificateActions, certificateStates, certificateWords, trainingKinds } from './labels';
import { actOnCertificate, certificateQuery } from './queries';
import type { Certificate } from './queries';

export default function CertificatePage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(certificateQuery(id))}>{(read) => <Detail read={read} />}</Loaded>;
}

function Detail({ read }: { read: Certificate }) {
  const t = useT();
  const w = useWords(certificateWords);
  const name = useName();
  const go = useNavigate();
  const changed = useChanged();
  const open = read.state === 'applied' || read.state === 'training' || read.state === 'examined';
  return (
    <Page
      title={read.name}
      subtitle={read.number}
      crumbs={[{ title: w('title'), to: paths.certificates() }]}
      state={<StateBadge label={certificateStates[read.state]} />}
      extra={open && <Button onClick={() => void go(paths.certificateEdit(read.id))}>{t('common.edit')}</Button>}
      side={
        <>
          <ActionBar
            actions={read.actions}
            labels={certificateActions}
            ask={{
              suspend: 'reason',
              restore: 'reason',
              revoke: 'reason',
              certify: 'confirm',
              record_exam: ({ act, cancel }) => (
                <ProblemForm<{ score: number }>
                  name="exam"
                  keep={false}
                  onCancel={cancel}
                  onSubmit={(v) => act({ ...v })}
                >
                  <Form.Item name="score" label={w('score')} rules={[{ required: true }]}>
                    <InputNumber min={0} max={100} precision={0} autoFocus />
                  </Form.Item>
                </ProblemForm>
              ),
            }}
            run={async (action, body) => {
              await actOnCertificate(read, action, body);
              await changed();
            }}
            onReload={() => void changed()}
          />
          <ChecksPanel checks={read.checks} />
        </>
      }
    >
      <Section title={w('basics')}>
        <KeyValue
          items={[
            { key: 'number', name: w('number'), value: read.number },
            { key: 'level', name: w('level'), value: read.level },
            { key: 'unit', name: w('unit'), value: read.unit_name },
            { key: 'score', name: w('score'), value: read.score },
            { key: 'exam', name: w('examOn'), value: <DateText value={read.exam_on} /> },
            { key: 'from', name: w('validFrom'), value: <DateText value={read.valid_from} /> },
            { key: 'to', name: w('validTo'), value: <DateText value={read.valid_to} /> },
          ]}
        />
      </Section>
      {read.returns && <Returns sums={read.returns} />}
      <Section title={w('trainings')} flush>
        <DataTable
          rows={read.trainings}
          rowKey={(row) => `${row.on}-${row.kind}-${row.title}`}
          empty={{ title: w('trainingsEmpty') }}
          columns={[
            { key: 'topic', title: w('topic'), render: (row) => row.title, card: 'title' },
            { key: 'kind', title: w('kind'), render: (row) => name(trainingKinds, row.kind) },
            { key: 'on', title: w('on'), render: (row) => <DateText value={row.on} /> },
          ]}
        />
      </Section>
    </Page>
  );
}

function Returns({ sums }: { sums: NonNullable<Certificate['returns']> }) {
  const w = useWords(certificateWords);
  return (
    <Section title={w('returns')} extra={<span className="hz-muted">{w('returnsCount', { n: sums.count })}</span>}>
      <KeyValue items={useAverages(sums)} />
    </Section>
  );
}
