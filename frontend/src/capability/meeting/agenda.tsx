/** Puts a post of a case in deliberation on the agenda. */
import { useQuery } from '@tanstack/react-query';
import { Form, InputNumber, Modal } from 'antd';
import { useChanged } from '../../api/changed';
import { useWords } from '../../i18n';
import { useOptions } from '../../ui/label';
import { SearchPicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { meetingWords, voteModes } from './labels';
import { agendaQuery, caseChoices, createItem } from './queries';
import type { ItemForm, Meeting } from './queries';

export function AgendaDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const w = useWords(meetingWords);
  const changed = useChanged();
  const [form] = Form.useForm<ItemForm>();
  const ways = useOptions(voteModes);
  const caseId = Form.useWatch<string | undefined>('case_id', form);
  const postId = Form.useWatch<string | undefined>('post_id', form);
  const found = useQuery({ ...agendaQuery(caseId ?? ''), enabled: Boolean(caseId) }).data;
  const people = found?.people.filter((c) => c.post_id === postId) ?? [];
  return (
    <Modal open title={w('addItem')} onCancel={onClose} footer={null} width={600}>
      <ProblemForm<ItemForm>
        form={form}
        name={`meeting-item.new.${meeting.id}`}
        keep={false}
        initial={{ mode: 'secret' }}
        onCancel={onClose}
        onSubmit={async (values, key) => {
          await createItem(meeting.id, { ...values, consent: values.consent ?? 0 }, key);
          await changed();
          onClose();
        }}
      >
        <Form.Item name="case_id" label={w('case')} rules={[{ required: true }]}>
          <SearchPicker cache="deliberating" search={caseChoices} />
        </Form.Item>
        <Form.Item name="post_id" label={w('post')} rules={[{ required: true }]}>
          <Select
            disabled={!found}
            options={found?.posts.map((p) => ({ value: p.post_id, label: `${p.unit_name}${p.name}` }))}
          />
        </Form.Item>
        <Form.Item name="candidate_ids" label={w('candidates')} rules={[{ required: true }]}>
          <Select
            mode="multiple"
            disabled={!postId}
            optionFilterProp="label"
            options={people.map((c) => ({ value: c.id, label: c.name }))}
          />
        </Form.Item>
        <div className="hz-form-pair">
          <Form.Item name="mode" label={w('mode')} rules={[{ required: true }]}>
            <Select options={ways} />
          </Form.Item>
          <Form.Item name="consent" label={w('consent')} extra={w('consentHint')}>
            <InputNumber min={0} precision={0} />
          </Form.Item>
        </div>
      </ProblemForm>
    </Modal>
  );
}
