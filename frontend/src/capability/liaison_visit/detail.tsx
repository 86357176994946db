/** A visit: who met whom, what was learned, and what came of it. */
import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import type { Ask } from '../../ui/AskDialog';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { DataTable } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { StateBadge } from '../../ui/StateBadge';
import { actions, factStates, organs, states, visitWords } from './labels';
import { actOnVisit, visitQuery } from './queries';
import type { Visit } from './queries';

export default function VisitPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(visitQuery(id))}>{(it) => <Detail it={it} />}</Loaded>;
}

const needed = [{ required: true }];

function Outcome({ it }: { it: Visit }) {
  const w = useWords(visitWords);
  const open = it.facts.filter((fact) => fact.state === 'open');
  return (
    <>
      <Form.Item name="fact_id" label={w('facts')} rules={needed}>
        <Select options={open.map((fact) => ({ value: fact.id, label: `${fact.number}. ${fact.text}` }))} />
      </Form.Item>
      <Form.Item name="outcome" label={w('outcome')} rules={needed}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
      </Form.Item>
    </>
  );
}

function Detail({ it }: { it: Visit }) {
  const w = useWords(visitWords);
  const name = useName();
  const changed = useChanged();
  const settle: Ask = function AskForm({ act, cancel }) {
    return (
      <ProblemForm<Record<string, unknown>>
        name={`liaison-visit.${it.id}.settle`}
        keep={false}
        onSubmit={(values) => act(values)}
        onCancel={cancel}
      >
        <Outcome it={it} />
      </ProblemForm>
    );
  };
  const open = it.facts.some((fact) => fact.state === 'open');
  return (
    <Page
      title={it.organ_name}
      subtitle={<span className="hz-num">{it.visited_on}</span>}
      crumbs={[{ title: w('title'), to: paths.liaisonVisits() }]}
      state={<StateBadge label={states[it.state]} />}
      side={
        <>
          <ActionBar
            actions={it.actions}
            labels={actions}
            elsewhere={open ? [] : ['settle']}
            ask={{ settle, close: 'confirm', withdraw: 'reason' }}
            run={async (action, body) => {
              await actOnVisit(it, action, body);
              await changed();
            }}
            onReload={() => void changed()}
          />
          {it.checks.length > 0 && <ChecksPanel checks={it.checks} />}
        </>
      }
    >
      <Section>
        <KeyValue
          items={[
            { key: 'organ', name: w('organ'), value: name(organs, it.organ) },
            { key: 'unit', name: w('unit'), value: it.unit_name },
            { key: 'visitors', name: w('visitors'), value: it.visitors.join('、') },
            { key: 'met', name: w('met'), value: it.met.join('、') },
            { key: 'recorder', name: w('recorder'), value: it.recorder_name },
            ...(it.reason ? [{ key: 'reason', name: w('reason'), value: it.reason, wide: true }] : []),
          ]}
        />
      </Section>
      <Facts it={it} />
    </Page>
  );
}

const named = (...names: (string | null | undefined)[]) => names.filter(Boolean).join(' ');

function Facts({ it }: { it: Visit }) {
  const w = useWords(visitWords);
  return (
    <Section title={w('facts')} flush>
      <DataTable
        rows={it.facts}
        rowKey={(row) => row.id}
        label={w('facts')}
        empty={{ title: w('factsNone') }}
        columns={[
          { key: 'fact', title: w('what'), render: (row) => `${row.number}. ${row.text}`, card: 'title' },
          { key: 'about', title: w('about'), render: (row) => named(row.unit_name, row.cadre_name) },
          {
            key: 'follow',
            title: w('follow'),
            render: (row) =>
              row.due_on && (
                <>
                  {row.follow_up_by} <DateText value={row.due_on} />
                </>
              ),
          },
          { key: 'outcome', title: w('outcome'), render: (row) => row.outcome },
          {
            key: 'state',
            title: w('state'),
            render: (row) => <StateBadge label={factStates[row.state]} />,
            card: 'corner',
          },
        ]}
      />
    </Section>
  );
}
