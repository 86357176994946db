/** A tip: what it says, and what became of it. */
import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import type { Ask } from '../../ui/AskDialog';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { useName, useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { SignedFields, signed } from '../../ui/SignedFields';
import { Select } from '../../ui/Select';
import { StateBadge } from '../../ui/StateBadge';
import { actions, categories, regimes, sources, states, tipWords } from './labels';
import { actOnTip, tipQuery } from './queries';
import type { Tip } from './queries';

export default function TipPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(tipQuery(id))}>{(it) => <Detail it={it} />}</Loaded>;
}

const needed = [{ required: true }];

/** Where it belongs as a petition; of a letter, who signed it. */
function Place({ letter }: { letter: boolean }) {
  const w = useWords(tipWords);
  const [ways, kinds] = [useOptions(regimes), useOptions(categories)];
  return (
    <>
      <p className="hz-muted">{w('handHint')}</p>
      <Form.Item name={['place', 'regime']} label={w('regime')} rules={needed}>
        <Select options={ways} />
      </Form.Item>
      <Form.Item name={['place', 'category']} label={w('category')} rules={needed}>
        <Select options={kinds} />
      </Form.Item>
      {letter && <SignedFields />}
    </>
  );
}

function Words({ title }: { title: string }) {
  return (
    <Form.Item name="text" label={title} rules={needed}>
      <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} maxLength={5000} />
    </Form.Item>
  );
}

function Detail({ it }: { it: Tip }) {
  const w = useWords(tipWords);
  const name = useName();
  const changed = useChanged();
  const form = (key: string, fields: ReactNode): Ask =>
    function AskForm({ act, cancel }) {
      return (
        <ProblemForm<Record<string, unknown>>
          name={`tip.${it.id}.${key}`}
          keep={false}
          onSubmit={(values) => act(signed(values))}
          onCancel={cancel}
        >
          {fields}
        </ProblemForm>
      );
    };
  return (
    <Page
      title={it.number}
      subtitle={name(sources, it.source)}
      crumbs={[{ title: w('title'), to: paths.tips() }]}
      state={<StateBadge label={states[it.state]} />}
      extra={it.petition_id && <Link to={paths.petition(it.petition_id)}>{w('petition')}</Link>}
      side={
        <ActionBar
          actions={it.actions}
          labels={actions}
          ask={{
            hand_over: form('hand_over', <Place letter={it.source === 'mailbox'} />),
            answer: form('answer', <Words title={w('answer')} />),
            close: form('close', <Words title={w('reason')} />),
          }}
          run={async (action, body) => {
            await actOnTip(it, action, body);
            await changed();
          }}
          onReload={() => void changed()}
        />
      }
    >
      <Section>
        <KeyValue
          items={[
            { key: 'source', name: w('source'), value: name(sources, it.source) },
            { key: 'received', name: w('received'), value: <DateText value={it.received_on} /> },
            { key: 'unit', name: w('unit'), value: it.unit_name },
            { key: 'reporter', name: w('reporter'), value: it.reporter_name },
          ]}
        />
      </Section>
      <Section title={w('content')}>
        {it.state === 'handed_over' ? (
          <p className="hz-muted">{w('contentGone')}</p>
        ) : (
          <p style={{ whiteSpace: 'pre-wrap' }}>{it.content}</p>
        )}
      </Section>
      {it.outcome && (
        <Section title={w('outcome')}>
          <p style={{ whiteSpace: 'pre-wrap' }}>{it.outcome}</p>
        </Section>
      )}
    </Page>
  );
}
