/** What the steps of a petition ask for before they are taken. Nothing that is typed here stays in the browser. */
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n';
import { missingName } from '../../i18n/codes';
import { lang } from '../../i18n';
import { DateField } from '../../ui/DateField';
import type { Ask } from '../../ui/AskDialog';
import { useName, useOptions } from '../../ui/label';
import type { Labels } from '../../ui/label';
import { SearchPicker, UnitPicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import {
  clues,
  destinations,
  effects,
  petitionActions,
  petitionWords,
  reviews,
  satisfactions,
  verdicts,
} from './labels';
import { handlersQuery, mergeChoices, unitChoices } from './queries';
import type { Petition } from './queries';

interface Tools {
  act: (body: Record<string, unknown>) => Promise<void>;
  cancel: () => void;
}

type Field = (props: { it: Petition }) => ReactNode;

const needed = [{ required: true }];

function Words({ name = 'text', required = true }: { name?: 'text' | 'reason'; required?: boolean }) {
  const w = useWords(petitionWords);
  return (
    <Form.Item name="text" label={w(name)} rules={required ? needed : []}>
      <Input.TextArea autoSize={{ minRows: 3, maxRows: 16 }} maxLength={8000} />
    </Form.Item>
  );
}

function Pick({
  name,
  title,
  table,
  required = true,
}: {
  name: string;
  title: string;
  table: Labels;
  required?: boolean;
}) {
  const options = useOptions(table);
  return (
    <Form.Item name={name} label={title} rules={required ? needed : []}>
      <Select options={options} allowClear={!required} />
    </Form.Item>
  );
}

function Line({ name, title }: { name: string; title: string }) {
  return (
    <Form.Item name={name} label={title} rules={needed}>
      <Input maxLength={200} />
    </Form.Item>
  );
}

function Accept() {
  const w = useWords(petitionWords);
  return <Pick name="clue" title={w('clue')} table={clues} />;
}

function Transfer() {
  const w = useWords(petitionWords);
  return (
    <>
      <Pick name="clue" title={w('clue')} table={clues} />
      <Pick name="destination" title={w('destination')} table={destinations} />
      <Line name="to" title={w('to')} />
      <Words required={false} />
    </>
  );
}

function ProposeForward() {
  const w = useWords(petitionWords);
  return (
    <>
      <Line name="to" title={w('to')} />
      <Words name="reason" />
    </>
  );
}

function Merge() {
  const w = useWords(petitionWords);
  return (
    <Form.Item name="into_id" label={w('into')} rules={needed}>
      <SearchPicker cache="petition-merge" search={mergeChoices} />
    </Form.Item>
  );
}

function Assign({ it }: { it: Petition }) {
  const w = useWords(petitionWords);
  const people = useQuery(handlersQuery(it.id));
  const options = people.data?.map((person) => ({
    value: person.account_id,
    label: person.barred ? `${person.name}（${w('barred')}：${missingName(person.barred, lang())}）` : person.name,
    disabled: Boolean(person.barred),
  }));
  return (
    <>
      <Form.Item name="account_id" label={w('person')} rules={needed}>
        <Select options={options} loading={people.isLoading} />
      </Form.Item>
      <Line name="leader" title={w('leader')} />
      <Form.Item name="responsible_unit_id" label={w('responsibleUnit')} rules={needed}>
        <UnitPicker search={unitChoices} />
      </Form.Item>
      <Form.Item name="limit_on" label={w('limit')} rules={needed}>
        <DateField />
      </Form.Item>
    </>
  );
}

function Extend() {
  const w = useWords(petitionWords);
  return (
    <>
      <Form.Item name="days" label={w('days')} rules={needed}>
        <InputNumber min={1} />
      </Form.Item>
      <Words name="reason" />
    </>
  );
}

function Propose() {
  const w = useWords(petitionWords);
  const options = useOptions(verdicts);
  return (
    <>
      <Form.List name="findings" initialValue={[{}]}>
        {(fields, { add, remove }) => (
          <fieldset className="hz-plain-fieldset">
            <legend>{w('matters')}</legend>
            {fields.map((field) => (
              <div key={field.key} className="hz-form-gap">
                <div className="hz-form-pair">
                  <Form.Item name={[field.name, 'matter']} label={w('matter')} rules={needed}>
                    <Input maxLength={200} />
                  </Form.Item>
                  <Form.Item name={[field.name, 'verdict']} label={w('verdict')} rules={needed}>
                    <Select options={options} />
                  </Form.Item>
                </div>
                <Form.Item name={[field.name, 'text']} label={w('evidence')} rules={needed}>
                  <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={4000} />
                </Form.Item>
                {fields.length > 1 && (
                  <Button size="small" onClick={() => remove(field.name)}>
                    −
                  </Button>
                )}
              </div>
            ))}
            <Button onClick={() => add({})}>{w('addMatter')}</Button>
          </fieldset>
        )}
      </Form.List>
      <Pick name="verdict" title={w('overall')} table={verdicts} />
      <Words required={false} />
    </>
  );
}

function DecideEffect() {
  const w = useWords(petitionWords);
  return (
    <>
      <Pick name="effect" title={w('effect')} table={effects} />
      <Words name="reason" />
    </>
  );
}

function Clarify() {
  const w = useWords(petitionWords);
  return (
    <>
      <Line name="to" title={w('before')} />
      <Words />
    </>
  );
}

function Rate() {
  const w = useWords(petitionWords);
  return <Pick name="satisfaction" title={w('satisfaction')} table={satisfactions} />;
}

function AskedFor() {
  const w = useWords(petitionWords);
  return (
    <>
      <Form.Item name="asked_on" label={w('askedOn')} rules={needed}>
        <DateField />
      </Form.Item>
      <Words name="reason" />
    </>
  );
}

function Reviewed() {
  const w = useWords(petitionWords);
  return (
    <>
      <Pick name="review" title={w('review')} table={reviews} />
      <Pick name="verdict" title={w('newVerdict')} table={verdicts} required={false} />
      <Words />
    </>
  );
}

function Rechecked() {
  const w = useWords(petitionWords);
  return (
    <>
      <Reviewed />
      <Form.Item name="days" label={w('hearing')}>
        <InputNumber min={1} />
      </Form.Item>
    </>
  );
}

const said: Field = () => <Words />;

const FIELDS: Record<string, Field> = {
  accept: Accept,
  not_accept: said,
  transfer: Transfer,
  propose_forward: ProposeForward,
  merge: Merge,
  propose_withdraw: said,
  feedback: said,
  object: said,
  message: said,
  tell: said,
  assign: Assign,
  extend: Extend,
  propose: Propose,
  return: said,
  decide_effect: DecideEffect,
  reply: said,
  explain: said,
  clarify: Clarify,
  rate: Rate,
  request_review: AskedFor,
  answer_review: Reviewed,
  request_recheck: AskedFor,
  answer_recheck: Rechecked,
};

function Asked({ it, action, act, cancel }: Tools & { it: Petition; action: string }) {
  const name = useName();
  const Fields = FIELDS[action];
  return (
    <ProblemForm<Record<string, unknown>>
      name={`petition.${action}.${it.id}`}
      keep={false}
      submit={name(petitionActions, action)}
      onSubmit={act}
      onCancel={cancel}
    >
      {Fields && <Fields it={it} />}
    </ProblemForm>
  );
}

/** What is asked before each action. */
export function asks(it: Petition): Record<string, Ask> {
  const all: Record<string, Ask> = {
    register: 'confirm',
    conclude: 'confirm',
    close: 'confirm',
    seal_forward: 'confirm',
    withdraw: 'confirm',
  };
  for (const action of Object.keys(FIELDS)) {
    all[action] = (tools) => <Asked it={it} action={action} {...tools} />;
  }
  return all;
}
