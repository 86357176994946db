/** What the steps of a task ask for before they are taken. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n';
import type { Ask } from '../../ui/AskDialog';
import { useOptions } from '../../ui/label';
import { ProblemForm } from '../../ui/ProblemForm';
import { SignedFields, signed } from '../../ui/SignedFields';
import { Select } from '../../ui/Select';
import { categories, regimes, visitWords } from './labels';
import { visitsQuery } from './queries';
import type { VisitTask } from './queries';

const needed = [{ required: true }];

function HandOver({ it }: { it: VisitTask }) {
  const w = useWords(visitWords);
  const [ways, about] = [useOptions(regimes), useOptions(categories)];
  const rows = useInfiniteQuery(visitsQuery(it.id)).data?.pages.flatMap((page) => page.items) ?? [];
  const waiting = rows.filter((row) => row.complains);
  return (
    <>
      <Form.Item name="visit_id" label={w('which')} rules={needed}>
        <Select options={waiting.map((row) => ({ value: row.id, label: `${row.on} ${row.place} ${row.name}` }))} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => {
          const chosen = waiting.find((row) => row.id === getFieldValue('visit_id'));
          return chosen?.complaint && <p style={{ whiteSpace: 'pre-wrap' }}>{chosen.complaint}</p>;
        }}
      </Form.Item>
      <Form.Item name={['place', 'regime']} label={w('regime')} rules={needed}>
        <Select options={ways} />
      </Form.Item>
      <Form.Item name={['place', 'category']} label={w('category')} rules={needed}>
        <Select options={about} />
      </Form.Item>
      <SignedFields />
    </>
  );
}

function Explain({ it }: { it: VisitTask }) {
  const w = useWords(visitWords);
  const short = it.assignees.filter((one) => one.done < one.quota && (it.whole || one.mine));
  return (
    <>
      <Form.Item name="assignee_id" label={w('whose')} rules={needed}>
        <Select options={short.map((one) => ({ value: one.id, label: `${one.name} ${one.done}/${one.quota}` }))} />
      </Form.Item>
      <Form.Item name="reason" label={w('why')} rules={needed}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={500} />
      </Form.Item>
    </>
  );
}

export function asks(it: VisitTask): Partial<Record<string, Ask>> {
  const form = (name: string, fields: ReactNode): Ask =>
    function AskForm({ act, cancel }) {
      return (
        <ProblemForm<Record<string, unknown>>
          name={`visit-task.${it.id}.${name}`}
          keep={false}
          onSubmit={(values) => act(signed(values))}
          onCancel={cancel}
        >
          {fields}
        </ProblemForm>
      );
    };
  return {
    hand_over: form('hand_over', <HandOver it={it} />),
    explain: form('explain', <Explain it={it} />),
    close: 'confirm',
    cancel: 'reason',
  };
}
