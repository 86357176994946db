/** What the steps of a conference ask for before they are taken. */
import { PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useWords } from '../../i18n';
import type { Ask } from '../../ui/AskDialog';
import { DateField } from '../../ui/DateField';
import { useOptions } from '../../ui/label';
import { today } from '../../ui/month';
import { UnitPicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { Remove } from './form';
import { conferenceWords, outcomes } from './labels';
import { unitChoices } from './queries';
import type { Conference } from './queries';

const needed = [{ required: true }];

function Held() {
  const w = useWords(conferenceWords);
  return (
    <Form.Item name="held_on" label={w('held')} rules={needed}>
      <DateField />
    </Form.Item>
  );
}

function Minutes({ it }: { it: Conference }) {
  const w = useWords(conferenceWords);
  return (
    <>
      <Form.Item name="minutes" label={w('minutes')} rules={needed}>
        <Input.TextArea autoSize={{ minRows: 6, maxRows: 18 }} maxLength={20_000} />
      </Form.Item>
      <Form.List name="items">
        {(fields, { add, remove }) => (
          <fieldset className="hz-plain-fieldset">
            <legend>{w('items')}</legend>
            {fields.map(({ key, name: at }) => (
              <div key={key}>
                <div className="hz-form-line">
                  <Form.Item name={[at, 'topic']} label={w('topic')} rules={needed} className="hz-grow">
                    <Input maxLength={500} />
                  </Form.Item>
                  <Remove at={at} onRemove={remove} />
                </div>
                <div className="hz-form-pair">
                  <Form.Item name={[at, 'from_organ']} label={w('from')} rules={needed}>
                    <Input maxLength={60} />
                  </Form.Item>
                  <Form.Item name={[at, 'due_on']} label={w('due')} rules={needed}>
                    <DateField />
                  </Form.Item>
                </div>
                <Form.Item name={[at, 'unit_id']} label={w('responsible')} rules={needed}>
                  <UnitPicker
                    search={unitChoices}
                    known={it.exchanged[at] && { value: it.exchanged[at].unit_id, label: it.exchanged[at].unit_name }}
                  />
                </Form.Item>
              </div>
            ))}
            <Button icon={<PlusOutlined />} onClick={() => add({})}>
              {w('addItem')}
            </Button>
          </fieldset>
        )}
      </Form.List>
    </>
  );
}

function Settle({ it }: { it: Conference }) {
  const w = useWords(conferenceWords);
  const options = useOptions(outcomes);
  const open = it.exchanged.filter((item) => item.state === 'open');
  return (
    <>
      <Form.Item name="item_id" label={w('topic')} rules={needed}>
        <Select options={open.map((item) => ({ value: item.id, label: item.topic }))} />
      </Form.Item>
      <Form.Item name="outcome" label={w('outcome')} rules={needed}>
        <Select options={options} />
      </Form.Item>
      <Form.Item name="follow_up" label={w('result')} rules={needed}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
      </Form.Item>
    </>
  );
}

function Report({ it }: { it: Conference }) {
  const w = useWords(conferenceWords);
  const open = it.exchanged.filter((item) => item.state === 'open');
  return (
    <>
      <Form.Item name="item_id" label={w('topic')} rules={needed}>
        <Select options={open.map((item) => ({ value: item.id, label: item.topic }))} />
      </Form.Item>
      <Form.Item name="follow_up" label={w('result')} rules={needed}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
      </Form.Item>
    </>
  );
}

export function asks(it: Conference): Partial<Record<string, Ask>> {
  const items = it.exchanged.map(({ topic, from_organ, unit_id, due_on }) => ({ topic, from_organ, unit_id, due_on }));
  const form = (name: string, initial: Record<string, unknown>, fields: React.ReactNode): Ask =>
    function AskForm({ act, cancel }) {
      return (
        <ProblemForm<Record<string, unknown>>
          name={`joint-conference.${it.id}.${name}`}
          initial={initial}
          onSubmit={(values) => act(values)}
          onCancel={cancel}
        >
          {fields}
        </ProblemForm>
      );
    };
  return {
    cancel: 'reason',
    hold: form('hold', { held_on: it.planned_on < today() ? it.planned_on : today() }, <Held />),
    record: form('record', { minutes: it.minutes ?? '', items }, <Minutes it={it} />),
    sign: 'confirm',
    report: form('report', {}, <Report it={it} />),
    settle: form('settle', {}, <Settle it={it} />),
    close: 'confirm',
  };
}
