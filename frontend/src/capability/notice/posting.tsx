/** Where a notice hangs, with proof: the website, the board of the yard, the unit that the person comes from. */
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useWords } from '../../i18n';
import { AttachmentField } from '../../ui/AttachmentField';
import { DateField } from '../../ui/DateField';
import { useOptions } from '../../ui/label';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { channelKinds, noticeWords } from './labels';
import type { Channel, Notice } from './queries';

interface Props {
  it: Notice;
  act: (body: Record<string, unknown>) => Promise<void>;
  cancel: () => void;
}

type Line = Omit<Channel, 'attachment_id'> & { proof?: string[] };

export function PostingForm({ it, act, cancel }: Props) {
  const w = useWords(noticeWords);
  const kinds = useOptions(channelKinds);
  const hangs = (it.channels ?? []).map(({ attachment_id, ...line }) => ({
    ...line,
    proof: attachment_id ? [attachment_id] : [],
  }));
  return (
    <ProblemForm<{ channels: Line[] }>
      name={`notice.posting.${it.id}`}
      keep={false}
      initial={{ channels: hangs.length > 0 ? hangs : [{ kind: 'web' }] }}
      onCancel={cancel}
      onSubmit={({ channels }) =>
        act({ channels: channels.map(({ proof, ...line }) => ({ ...line, attachment_id: proof?.[0] ?? null })) })
      }
    >
      <Form.List name="channels">
        {(fields, { add, remove }) => (
          <div className="hz-stack">
            {fields.map((field) => (
              <fieldset key={field.key} className="hz-card hz-card-pad">
                <div className="hz-form-pair">
                  <Form.Item name={[field.name, 'kind']} label={w('channelKind')} rules={[{ required: true }]}>
                    <Select options={kinds} />
                  </Form.Item>
                  <Form.Item name={[field.name, 'place']} label={w('channelPlace')}>
                    <Input maxLength={200} />
                  </Form.Item>
                  <Form.Item name={[field.name, 'posted_on']} label={w('postedOn')}>
                    <DateField />
                  </Form.Item>
                  <Form.Item name={[field.name, 'url']} label={w('web')}>
                    <Input maxLength={500} inputMode="url" />
                  </Form.Item>
                </div>
                <Form.Item name={[field.name, 'proof']} label={w('proof')}>
                  <AttachmentField multiple={false} />
                </Form.Item>
                <Button icon={<DeleteOutlined />} size="small" onClick={() => remove(field.name)}>
                  {w('remove')}
                </Button>
              </fieldset>
            ))}
            <div>
              <Button icon={<PlusOutlined />} onClick={() => add({ kind: 'board' })}>
                {w('addChannel')}
              </Button>
            </div>
            <span />
          </div>
        )}
      </Form.List>
    </ProblemForm>
  );
}
