/** What the steps of a term ask for before they are taken. */
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n';
import type { Ask } from '../../ui/AskDialog';
import { DateField } from '../../ui/DateField';
import { SearchPicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { supervisorWords } from './labels';
import { caseChoices } from './queries';
import type { Term } from './queries';

const needed = [{ required: true }];

function Reason({ title }: { title: string }) {
  return (
    <Form.Item name="reason" label={title} rules={needed}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} />
    </Form.Item>
  );
}

function Admit() {
  const w = useWords(supervisorWords);
  return (
    <>
      <Form.Item name="case_id" label={w('case')} rules={needed}>
        <SearchPicker cache="admitted-case" search={caseChoices} />
      </Form.Item>
      <Form.Item name="until_on" label={w('untilDay')} extra={w('untilHint')} rules={needed}>
        <DateField />
      </Form.Item>
      <Reason title={w('why')} />
    </>
  );
}

function Dismiss({ it }: { it: Term }) {
  const w = useWords(supervisorWords);
  const open = it.admissions.filter((a) => a.in_force);
  return (
    <>
      <Form.Item name="admission_id" label={w('case')} rules={needed}>
        <Select options={open.map((a) => ({ value: a.id, label: `${a.case_number} ${a.case_title ?? ''}` }))} />
      </Form.Item>
      <Reason title={w('reason')} />
    </>
  );
}

export function asks(it: Term): Partial<Record<string, Ask>> {
  const form = (name: string, fields: ReactNode): Ask =>
    function AskForm({ act, cancel }) {
      return (
        <ProblemForm<Record<string, unknown>>
          name={`supervisor.${it.id}.${name}`}
          onSubmit={(values) => act(values)}
          onCancel={cancel}
        >
          {fields}
        </ProblemForm>
      );
    };
  return {
    engage: 'confirm',
    decline: 'reason',
    admit_to_case: form('admit', <Admit />),
    end_admission: form('dismiss', <Dismiss it={it} />),
    discharge: 'reason',
  };
}
