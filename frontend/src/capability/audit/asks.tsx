/** What the steps of an audit ask for before they are taken. */
import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, Radio } from 'antd';
import { lang, useWords } from '../../i18n';
import { missingName } from '../../i18n/codes';
import type { Ask } from '../../ui/AskDialog';
import { AttachmentField } from '../../ui/AttachmentField';
import { useName, useOptions } from '../../ui/label';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { AcceptRectification, Appeal, DecideAppeal, Deliver, ReportRectification } from './asks-after';
import { Day, Whose, Words, needed } from './fields';
import type { Field } from './fields';
import { actions, auditWords, responsibilities } from './labels';
import { auditorsQuery } from './queries';
import type { Audit } from './queries';

interface Tools {
  act: (body: Record<string, unknown>) => Promise<void>;
  cancel: () => void;
}

const Why: Field = () => {
  const w = useWords(auditWords);
  return <Words title={w('reason')} />;
};

function Propose() {
  const w = useWords(auditWords);
  return (
    <>
      <p className="hz-muted">{w('periodHint')}</p>
      <div className="hz-form-pair">
        <Day name="period_from" title={w('from')} required />
        <Day name="period_to" title={w('until')} required />
      </div>
      <Words title={w('reason')} />
    </>
  );
}

/** Who audits or re-examines: members, and who of them leads. */
function People({ it, panel = false }: { it: Audit; panel?: boolean }) {
  const w = useWords(auditWords);
  const people = useQuery(auditorsQuery(it.id));
  const options = people.data?.map((person) => {
    const barred = person.barred
      ? `${w('barred')}：${missingName(person.barred, lang())}`
      : panel && person.original
        ? w('original')
        : null;
    return {
      value: person.account_id,
      label: barred ? `${person.name}（${barred}）` : person.name,
      disabled: barred !== null,
      may_lead: person.may_lead,
    };
  });
  return (
    <>
      <Form.Item name="members" label={w('members')} extra={w('membersHint')} rules={needed}>
        <Select mode="multiple" options={options} loading={people.isLoading} optionFilterProp="label" />
      </Form.Item>
      <Form.Item noStyle dependencies={['members']}>
        {(form) => {
          const members = (form.getFieldValue('members') as string[] | undefined) ?? [];
          return (
            <Form.Item name="leader" label={w('leadChoice')} rules={needed}>
              <Select options={options?.filter((o) => members.includes(o.value))} />
            </Form.Item>
          );
        }}
      </Form.Item>
    </>
  );
}

const Panel: Field = ({ it }) => <People it={it} panel />;

function Notify() {
  const w = useWords(auditWords);
  return (
    <>
      <Day name="on" title={w('on')} />
      <Words />
    </>
  );
}

/** Digits, with commas between thousands if somebody likes, and at most two after the point: no unit is guessed. */
const YUAN = /^\d{1,12}(\.\d{1,2})?$|^\d{1,3}(,\d{3}){1,3}(\.\d{1,2})?$/;

function AddFinding() {
  const w = useWords(auditWords);
  const whose = useOptions(responsibilities);
  return (
    <>
      <Form.Item name={['finding', 'matter']} label={w('matter')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <div className="hz-form-pair">
        <Form.Item name="yuan" label={w('amountYuan')} rules={[{ pattern: YUAN, message: w('amountWrong') }]}>
          <Input inputMode="decimal" maxLength={16} />
        </Form.Item>
        <Form.Item name={['finding', 'responsibility']} label={w('responsibility')} rules={needed}>
          <Select options={whose} />
        </Form.Item>
      </div>
      <Words name="evidence" title={w('evidence')} />
      <Form.Item name={['finding', 'attachments']} label={w('attachments')}>
        <AttachmentField />
      </Form.Item>
      <Form.Item name={['finding', 'serious']} valuePropName="checked" extra={w('seriousHint')}>
        <Checkbox>{w('serious')}</Checkbox>
      </Form.Item>
    </>
  );
}

/** Which of the findings that stand: clues where a clue is sent on or struck out, the others where one of them is. */
function WhichFinding({ it, serious = false }: { it: Audit; serious?: boolean }) {
  const w = useWords(auditWords);
  const open = it.findings.filter((f) => !f.struck && f.serious === serious && !f.transferred_on);
  return (
    <Form.Item name="finding_id" label={w('finding')} rules={needed}>
      <Select options={open.map((f) => ({ value: f.id, label: f.matter }))} />
    </Form.Item>
  );
}

const Strike: Field = ({ it }) => (
  <>
    <WhichFinding it={it} />
    <Why it={it} />
  </>
);

const StrikeClue: Field = ({ it }) => (
  <>
    <WhichFinding it={it} serious />
    <Why it={it} />
  </>
);

const Transfer: Field = ({ it }) => {
  const w = useWords(auditWords);
  return (
    <>
      <WhichFinding it={it} serious />
      <Form.Item name="to" label={w('to')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
    </>
  );
};

const ReceiveTransfer: Field = ({ it }) => {
  const w = useWords(auditWords);
  const sent = it.findings.filter((f) => f.transferred_on && !f.received_on);
  return (
    <>
      <Form.Item name="finding_id" label={w('finding')} rules={needed}>
        <Select options={sent.map((f) => ({ value: f.id, label: f.matter }))} />
      </Form.Item>
      <Day name="on" title={w('receivedOn')} />
      <Words title={w('note')} required={false} />
    </>
  );
};

function Reports() {
  const w = useWords(auditWords);
  return (
    <>
      <Words name="report" title={w('report')} rows={8} />
      <Words name="opinion" title={w('opinion')} rows={4} required={false} />
      <Words name="result" title={w('resultReport')} rows={4} required={false} />
    </>
  );
}

function SendDraft() {
  const w = useWords(auditWords);
  return (
    <div className="hz-form-pair">
      <Day name="on" title={w('on')} />
      <Day name="unit_on" title={w('unitOn')} />
    </div>
  );
}

const Comment: Field = ({ it }) => {
  const w = useWords(auditWords);
  return (
    <>
      <Whose it={it} />
      <Form.Item name="objection" label={w('objection')} rules={needed}>
        <Radio.Group
          options={[
            { value: false, label: w('agrees') },
            { value: true, label: w('objects') },
          ]}
        />
      </Form.Item>
      <Words />
    </>
  );
};

const FIELDS: Record<string, Field> = {
  propose: Propose,
  return: Why,
  cancel: Why,
  set_team: People,
  notify: Notify,
  approve_start: Why,
  add_finding: AddFinding,
  strike_finding: Strike,
  strike_clue: StrikeClue,
  transfer: Transfer,
  receive_transfer: ReceiveTransfer,
  draft: Reports,
  revise: Reports,
  send_draft: SendDraft,
  comment: Comment,
  review: () => <Words />,
  deliver: Deliver,
  report_rectification: ReportRectification,
  accept_rectification: AcceptRectification,
  appeal: Appeal,
  set_panel: Panel,
  decide_appeal: DecideAppeal,
};

interface Typed extends Record<string, unknown> {
  members?: string[];
  leader?: string;
  yuan?: string;
  evidence?: string;
  finding?: Record<string, unknown>;
}

/** What was typed, as the server reads it. */
export function bodyOf({ members, leader, yuan, evidence, finding, ...rest }: Typed): Record<string, unknown> {
  const team = members?.map((account_id) => ({ account_id, lead: account_id === leader }));
  const found = finding && {
    ...finding,
    text: evidence,
    amount_fen: Math.round(Number((yuan ?? '').replaceAll(',', '')) * 100),
  };
  return { ...rest, ...(team && { team }), ...(found && { finding: found }) };
}

/** What stands there already, to be changed and not typed again. */
function already(it: Audit, action: string): Typed {
  const last = (kind: Audit['papers'][number]['kind']) => it.papers.filter((p) => p.kind === kind).at(-1)?.text;
  if (action === 'draft' || action === 'revise') {
    return { report: last('report'), opinion: last('opinion'), result: last('result') };
  }
  const named = action === 'set_team' ? it.team : action === 'set_panel' ? it.panel : [];
  if (named.length === 0) return {};
  return { members: named.map((one) => one.account_id), leader: named.find((one) => one.lead)?.account_id };
}

function Asked({ it, action, act, cancel }: Tools & { it: Audit; action: string }) {
  const name = useName();
  const Fields = FIELDS[action];
  return (
    <ProblemForm<Typed>
      name={`audit.${action}.${it.id}`}
      initial={already(it, action)}
      submit={name(actions, action)}
      onSubmit={(typed) => act(bodyOf(typed))}
      onCancel={cancel}
    >
      {Fields && <Fields it={it} />}
    </ProblemForm>
  );
}

/** What is asked before each action. */
export function asks(it: Audit): Record<string, Ask> {
  const all: Record<string, Ask> = {
    ...{ entrust: 'confirm', start: 'confirm', issue: 'confirm', acknowledge: 'confirm' },
    ...{ close: 'confirm', resume: 'confirm' },
  };
  for (const action of Object.keys(FIELDS)) {
    all[action] = (tools) => <Asked it={it} action={action} {...tools} />;
  }
  return all;
}
