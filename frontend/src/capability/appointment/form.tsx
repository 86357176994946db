/** What is asked about an appointment: its terms, the talk, the document. */
import { Checkbox, Form, Input, Modal } from 'antd';
import { useChanged } from '../../api/changed';
import { useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { useOptions } from '../../ui/label';
import { ProblemForm } from '../../ui/ProblemForm';
import { appointmentActions, appointmentWords, talkModes, tenureBases } from './labels';
import { editAppointment } from './queries';
import type { Appointment, AppointmentTerms } from './queries';
import { useName } from '../../ui/label';
import { Select } from '../../ui/Select';

interface Tools {
  act: (body: Record<string, unknown>) => Promise<void>;
  cancel: () => void;
}

const today = () => {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

export function TermsDialog({ it, onClose }: { it: Appointment; onClose: () => void }) {
  const w = useWords(appointmentWords);
  const changed = useChanged();
  const bases = useOptions(tenureBases);
  const { tenure_basis, tenure_from, on_probation, probation_reason, relieve } = it;
  const initial = { tenure_basis, tenure_from, on_probation, probation_reason, relieve };
  return (
    <Modal open title={`${w('terms')} · ${it.name}`} onCancel={onClose} footer={null}>
      <ProblemForm<AppointmentTerms>
        name={`appointment.${it.id}`}
        version={it.version}
        initial={initial}
        onCancel={onClose}
        onReload={() => void changed()}
        onSubmit={async (values) => {
          await editAppointment(it, { ...initial, ...values });
          await changed();
          onClose();
        }}
      >
        <div className="hz-form-pair">
          <Form.Item name="tenure_basis" label={w('basis')} rules={[{ required: true }]}>
            <Select options={bases} />
          </Form.Item>
          <Form.Item name="tenure_from" label={w('tenure')}>
            <DateField max={today()} />
          </Form.Item>
        </div>
        <Form.Item name="on_probation" valuePropName="checked" extra={w('trialHint')}>
          <Checkbox>{w('trial')}</Checkbox>
        </Form.Item>
        <Form.Item name="probation_reason" label={w('trialWhy')}>
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item name="relieve" valuePropName="checked">
          <Checkbox>{w('relieve')}</Checkbox>
        </Form.Item>
      </ProblemForm>
    </Modal>
  );
}

type TalkValues = { talk: NonNullable<Appointment['talk']> };

export function TalkForm({ it, act, cancel }: Tools & { it: Appointment }) {
  const w = useWords(appointmentWords);
  const name = useName();
  const modes = useOptions(talkModes);
  const initial = it.talk ? { talk: it.talk } : undefined;
  return (
    <ProblemForm<TalkValues>
      name={`appointment.talk.${it.id}`}
      version={it.version}
      initial={(initial ?? { talk: { mode: 'individual', held_on: today() } }) as Partial<TalkValues>}
      submit={name(appointmentActions, 'hold_talk')}
      onSubmit={(values) => act({ talk: values.talk })}
      onCancel={cancel}
    >
      <div className="hz-form-pair">
        <Form.Item name={['talk', 'mode']} label={w('mode')} rules={[{ required: true }]}>
          <Select options={modes} />
        </Form.Item>
        <Form.Item name={['talk', 'held_on']} label={w('heldOn')} rules={[{ required: true }]}>
          <DateField />
        </Form.Item>
      </div>
      <Form.Item name={['talk', 'talkers']} label={w('talkers')} extra={w('talkersHint')} rules={[{ required: true }]}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', ',', '，']} />
      </Form.Item>
      <Form.Item name={['talk', 'achievements']} label={w('achievements')} rules={[{ required: true }]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={5000} />
      </Form.Item>
      <Form.Item name={['talk', 'shortcomings']} label={w('shortcomings')} rules={[{ required: true }]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={5000} />
      </Form.Item>
      <Form.Item name={['talk', 'demands']} label={w('demands')} rules={[{ required: true }]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={5000} />
      </Form.Item>
    </ProblemForm>
  );
}

interface IssueValues {
  prefix?: string;
  same_document_as?: string;
}

export function IssueForm({ it, all, act, cancel }: Tools & { it: Appointment; all: Appointment[] }) {
  const w = useWords(appointmentWords);
  const name = useName();
  const others = all.filter((one) => one.id !== it.id && one.doc_no);
  return (
    <ProblemForm<IssueValues>
      name={`appointment.issue.${it.id}`}
      keep={false}
      initial={{ prefix: '县委组任' }}
      submit={name(appointmentActions, 'issue')}
      onSubmit={(values) =>
        act(values.same_document_as ? { same_document_as: values.same_document_as } : { prefix: values.prefix })
      }
      onCancel={cancel}
    >
      <Form.Item name="prefix" label={w('prefix')} extra={w('prefixHint')} rules={[{ required: true }]}>
        <Input maxLength={20} />
      </Form.Item>
      {others.length > 0 && (
        <Form.Item name="same_document_as" label={w('sameAs')}>
          <Select allowClear options={others.map((one) => ({ value: one.id, label: `${one.doc_no} · ${one.name}` }))} />
        </Form.Item>
      )}
    </ProblemForm>
  );
}
