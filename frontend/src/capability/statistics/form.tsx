/** Entering a count from a document. */
import { Form, Input, InputNumber, Modal } from 'antd';
import { useChanged } from '../../api/changed';
import { useWords } from '../../i18n';
import { ProblemForm } from '../../ui/ProblemForm';
import { statisticsWords } from './labels';
import { putEntry } from './queries';
import type { Entry, EntryForm } from './queries';

interface Props {
  entry: Entry;
  title: string;
  onClose: () => void;
}

export function EntryDialog({ entry, title, onClose }: Props) {
  const w = useWords(statisticsWords);
  const changed = useChanged();
  return (
    <Modal open title={title} onCancel={onClose} footer={null}>
      <ProblemForm<EntryForm>
        name={`statistics.${entry.key}`}
        keep={false}
        initial={{ value: entry.value ?? undefined, source: entry.source ?? undefined }}
        submit={w('enter')}
        onCancel={onClose}
        onReload={() => void changed()}
        onSubmit={async (values) => {
          await putEntry(entry, values);
          await changed();
          onClose();
        }}
      >
        <Form.Item name="value" label={w('n')} rules={[{ required: true }]}>
          <InputNumber min={0} max={100000000} precision={0} />
        </Form.Item>
        <Form.Item name="source" label={w('from_doc')} rules={[{ required: true }]}>
          <Input maxLength={200} />
        </Form.Item>
      </ProblemForm>
    </Modal>
  );
}
