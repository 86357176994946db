/** Filing a paper, or exempting it with a reason. */
import { Checkbox, Form, Input, Modal } from 'antd';
import { useChanged } from '../../api/changed';
import { useWords } from '../../i18n';
import { FileDrop } from '../../ui/FileDrop';
import { ProblemForm } from '../../ui/ProblemForm';
import { archiveWords } from './labels';
import { keepFile, putItem } from './queries';
import type { ArchiveItem } from './queries';

export type ItemAsk = 'file' | 'exempt';

interface Props {
  caseId: string;
  item: ArchiveItem;
  ask: ItemAsk;
  title: string;
  onClose: () => void;
}

interface Values {
  attachments?: File[];
  partial?: boolean;
  reason?: string;
}

export function ItemDialog({ caseId, item, ask, title, onClose }: Props) {
  const w = useWords(archiveWords);
  const changed = useChanged();
  const filing = ask === 'file';

  async function send(values: Values) {
    const files: string[] = item.attachments.map((file) => file.id);
    for (const file of values.attachments ?? []) files.push(await keepFile(file));
    await putItem(caseId, item, {
      status: filing ? (values.partial ? 'partial' : 'done') : 'exempt',
      reason: values.reason ?? '',
      attachments: filing ? files : [],
    });
    await changed();
    onClose();
  }

  return (
    <Modal open title={`${w(ask)} · ${title}`} onCancel={onClose} footer={null}>
      <ProblemForm<Values>
        name={`archive.${caseId}.${item.no}`}
        keep={false}
        initial={{ reason: item.reason }}
        submit={w(ask)}
        onSubmit={send}
        onCancel={onClose}
        onReload={() => void changed()}
      >
        {filing && (
          <Form.Item name="attachments" label={w('files')}>
            <FileDrop multiple />
          </Form.Item>
        )}
        <Form.Item name="reason" label={filing ? w('note') : w('why')} rules={[{ required: !filing }]}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
        </Form.Item>
        {filing && (
          <Form.Item name="partial" valuePropName="checked">
            <Checkbox>{w('partial')}</Checkbox>
          </Form.Item>
        )}
      </ProblemForm>
    </Modal>
  );
}
