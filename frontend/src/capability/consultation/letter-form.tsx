/** A letter to an office about candidates of a case. */
import { Form, Input, Modal } from 'antd';
import { useChanged } from '../../api/changed';
import { useWords } from '../../i18n';
import { useOptions } from '../../ui/label';
import { UnitPicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { INTERNAL, items, letterWords, offices } from './labels';
import { sendLetter, unitChoices } from './queries';
import type { Candidate, Item, LetterForm } from './queries';

const OFFICE: Partial<Record<Item, string>> = {
  discipline_opinion: 'discipline_liaison',
  petition_check: 'petition_officer',
  audit: 'audit_lead',
  personal_matters: 'org_supervisor',
};

interface Props {
  caseId: string;
  candidates: Candidate[];
  /** The item and the person that the form was opened from. */
  kind?: Item;
  about?: string;
  onClose: () => void;
}

export function LetterDialog({ caseId, candidates, kind, about, onClose }: Props) {
  const w = useWords(letterWords);
  const changed = useChanged();
  const [form] = Form.useForm<LetterForm>();
  const kinds = useOptions(items).filter((o) => o.value !== 'file_review' && o.value !== 'relatives');
  const toRoles = useOptions(offices);
  const office = (item?: Item) => (item ? (OFFICE[item] ?? 'coop_department') : undefined);
  const open = (item: Item) =>
    candidates
      .filter((c) => !c.items.some((i) => i.item === item && (i.state === 'clear' || i.state === 'requested')))
      .map((c) => c.candidate_id);
  const first = kind && (INTERNAL.includes(kind) && kind !== 'personal_matters' ? undefined : kind);
  return (
    <Modal open title={w('send')} onCancel={onClose} footer={null} width={640}>
      <ProblemForm<LetterForm>
        form={form}
        name={`letter.${caseId}`}
        keep={false}
        initial={
          {
            kind: first,
            to_role: office(first),
            candidate_ids: about ? [about] : first ? open(first) : [],
            question: '',
          } as unknown as Partial<LetterForm>
        }
        submit={w('send')}
        onCancel={onClose}
        onSubmit={async (values, key) => {
          await sendLetter({ ...values, case_id: caseId, question: values.question ?? '' }, key);
          await changed();
          onClose();
        }}
      >
        <div className="hz-form-pair">
          <Form.Item name="kind" label={w('kind')} rules={[{ required: true }]}>
            <Select
              options={kinds}
              onChange={(item: Item) => {
                form.setFieldsValue({ to_role: office(item), candidate_ids: open(item) } as never);
              }}
            />
          </Form.Item>
          <Form.Item name="to_role" label={w('to')} rules={[{ required: true }]}>
            <Select options={toRoles} />
          </Form.Item>
        </div>
        <Form.Item name="to_unit_id" label={w('unit')} extra={w('unitHint')}>
          <UnitPicker search={unitChoices} />
        </Form.Item>
        <Form.Item name="candidate_ids" label={w('about')} rules={[{ required: true }]}>
          <Select
            mode="multiple"
            optionFilterProp="label"
            options={candidates.map((c) => ({ value: c.candidate_id, label: c.name }))}
          />
        </Form.Item>
        <Form.Item name="question" label={w('question')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
        </Form.Item>
      </ProblemForm>
    </Modal>
  );
}
