/** A plan of audits: whom it names, how it stands, and beside it who is audited in which of three years. */
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Modal } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { CadrePicker } from '../../ui/Picker';
import { ProblemBanner } from '../../ui/ProblemBanner';
import { ProblemForm } from '../../ui/ProblemForm';
import { StateBadge } from '../../ui/StateBadge';
import { KindAndProject } from './fields';
import { auditWords, kinds, planActions, planStates } from './labels';
import { actOnPlan, cadreChoices, editPlan, planQuery } from './queries';
import type { Plan, PlanItem } from './queries';
import { Board } from './rotation';

export default function AuditPlanPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(planQuery(id))}>{(it) => <Detail it={it} />}</Loaded>;
}

function Detail({ it }: { it: Plan }) {
  const w = useWords(auditWords);
  const changed = useChanged();
  return (
    <Page
      title={w('planTitle', { year: it.year })}
      subtitle={it.unit_name}
      crumbs={[
        { title: w('title'), to: paths.audits() },
        { title: w('plans'), to: paths.auditPlans() },
      ]}
      state={<StateBadge label={planStates[it.state]} />}
      side={
        <>
          <ActionBar
            actions={it.actions}
            labels={planActions}
            ask={{ submit: 'confirm', approve: 'confirm', return: 'reason' }}
            run={async (action, body) => {
              await actOnPlan(it, action, body);
              await changed();
            }}
            onReload={() => void changed()}
          />
          <ChecksPanel checks={it.checks} />
        </>
      }
    >
      <Section>
        <KeyValue
          items={[
            { key: 'author', name: w('author'), value: it.author_name },
            { key: 'approver', name: w('planApprover'), value: it.approver_name },
            { key: 'count', name: w('count'), value: <span className="hz-num">{it.items.length}</span> },
          ]}
        />
      </Section>
      <Items it={it} />
      <Section title={w('rotation')}>
        <p className="hz-muted">{w('rotationHint')}</p>
        <Board unit={it.unit_id} year={it.year} />
      </Section>
    </Page>
  );
}

const plain = ({ cadre_id, kind, project }: PlanItem) => ({ cadre_id, kind, project });

function Items({ it }: { it: Plan }) {
  const w = useWords(auditWords);
  const name = useName();
  const changed = useChanged();
  const [adding, setAdding] = useState(false);
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const takeOut = async (row: PlanItem) => {
    setBusy(row.cadre_id);
    setProblem(null);
    try {
      await editPlan(it, it.items.filter((item) => item !== row).map(plain));
      await changed();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(null);
    }
  };
  const columns: Column<PlanItem>[] = [
    { key: 'name', title: w('subject'), render: (row) => row.name, card: 'title' },
    { key: 'post', title: w('post'), render: (row) => `${row.unit_name} ${row.post_title}` },
    {
      key: 'kind',
      title: w('kind'),
      render: (row) => [name(kinds, row.kind), row.project].filter(Boolean).join('：'),
      card: 'corner',
    },
    { key: 'due', title: w('due'), render: (row) => <DateText value={row.due_on} /> },
  ];
  if (it.editable) {
    columns.push({
      key: 'out',
      title: '',
      render: (row) => (
        <Button
          size="small"
          type="text"
          loading={busy === row.cadre_id}
          aria-label={w('remove', { name: row.name })}
          onClick={() => void takeOut(row)}
        >
          {w('takeOut')}
        </Button>
      ),
    });
  }
  return (
    <Section
      title={w('items')}
      extra={it.editable && <Button onClick={() => setAdding(true)}>{w('addItem')}</Button>}
      flush
    >
      {problem != null && <ProblemBanner problem={problem} onReload={() => void changed()} />}
      <DataTable label={w('items')} rows={it.items} rowKey={(row) => row.cadre_id} columns={columns} />
      {adding && <Add it={it} onDone={() => setAdding(false)} />}
    </Section>
  );
}

function Add({ it, onDone }: { it: Plan; onDone: () => void }) {
  const w = useWords(auditWords);
  const changed = useChanged();
  return (
    <Modal open title={w('addItem')} footer={null} onCancel={onDone}>
      <ProblemForm<ReturnType<typeof plain>>
        name={`audit-plan.item.${it.id}`}
        keep={false}
        onSubmit={async (item) => {
          await editPlan(it, [...it.items.map(plain), item]);
          await changed();
        }}
        onSaved={onDone}
        onCancel={onDone}
        onReload={() => void changed()}
      >
        <Form.Item name="cadre_id" label={w('subject')} rules={[{ required: true }]}>
          <CadrePicker search={cadreChoices} />
        </Form.Item>
        <KindAndProject />
      </ProblemForm>
    </Modal>
  );
}
