/** One suggestion: what it says, and what was done with it. */
import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { StateBadge } from '../../ui/StateBadge';
import { opinionActions, opinionStates, opinionWords } from './labels';
import { actOnOpinion, opinionQuery } from './queries';
import type { Opinion } from './queries';

export default function OpinionPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(opinionQuery(id))}>{(it) => <Detail it={it} />}</Loaded>;
}

function Detail({ it }: { it: Opinion }) {
  const w = useWords(opinionWords);
  const changed = useChanged();
  return (
    <Page
      title={w('one')}
      crumbs={[{ title: w('title'), to: paths.opinions() }]}
      state={<StateBadge label={opinionStates[it.state]} />}
      side={
        <ActionBar
          actions={it.actions}
          labels={opinionActions}
          ask={{ handle: (tools) => <Handle {...tools} /> }}
          run={async (action, body) => {
            await actOnOpinion(it, action, body);
            await changed();
          }}
          onReload={() => void changed()}
        />
      }
    >
      <Section>
        <KeyValue
          items={[
            { key: 'received', name: w('received'), value: <DateText value={it.received_on} /> },
            { key: 'text', name: w('text'), value: <p className="hz-pre">{it.text}</p>, wide: true },
            ...(it.note
              ? [
                  { key: 'handler', name: w('handler'), value: it.handler },
                  { key: 'on', name: w('handledOn'), value: <DateText value={it.handled_on} /> },
                  { key: 'note', name: w('note'), value: <p className="hz-pre">{it.note}</p>, wide: true },
                ]
              : []),
          ]}
        />
      </Section>
    </Page>
  );
}

interface Tools {
  act: (body: Record<string, unknown>) => Promise<void>;
  cancel: () => void;
}

function Handle({ act, cancel }: Tools) {
  const w = useWords(opinionWords);
  return (
    <ProblemForm<{ note: string }>
      name="opinion.handle"
      keep={false}
      onCancel={cancel}
      onSubmit={(values) => act({ ...values })}
    >
      <Form.Item name="note" label={w('note')} extra={w('noteHint')} rules={[{ required: true }]}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
      </Form.Item>
    </ProblemForm>
  );
}
