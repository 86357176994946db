/** What the secretary writes down of an item: introduction, recusals, opinions, consents. */
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useChanged } from '../../api/changed';
import { useWords } from '../../i18n';
import { useOptions } from '../../ui/label';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { meetingWords, stances, voteModes } from './labels';
import { editItem } from './queries';
import type { Item, ItemEdit, Meeting } from './queries';

interface Props {
  meeting: Meeting;
  item: Item;
  onDone: () => void;
}

function formOf(item: Item): ItemEdit {
  const recused = [
    ...item.recused,
    ...item.must_recuse
      .filter((m) => !item.recused.some((r) => r.no === m.no))
      .map((m) => ({ no: m.no, reason: m.name === m.of ? '本人' : `${m.of}的亲属` })),
  ];
  const exceptional = item.candidates
    .filter((c) => c.exceptional)
    .map(({ candidate_id, consent }) => ({ candidate_id, consent }));
  const { mode, introduction, members_asked, opinions } = item;
  return { mode, introduction, members_asked, recused, opinions, exceptional };
}

export function NotesForm({ meeting, item, onDone }: Props) {
  const w = useWords(meetingWords);
  const changed = useChanged();
  const [ways, said] = [useOptions(voteModes), useOptions(stances)];
  const members = meeting.members.map((m) => ({ value: m.no, label: m.name }));
  const people = item.candidates.map((c) => ({ value: c.candidate_id, label: c.cadre.name }));
  return (
    <ProblemForm<ItemEdit>
      name={`meeting-item.${item.id}`}
      version={item.version}
      initial={formOf(item)}
      onCancel={onDone}
      onSubmit={async (values) => {
        await editItem(item, {
          ...values,
          introduction: values.introduction ?? '',
          members_asked: values.members_asked ?? '',
          recused: values.recused ?? [],
          opinions: (values.opinions ?? []).map((o) => ({ ...o, text: o.text ?? '' })),
          exceptional: (values.exceptional ?? []).map((e) => ({ ...e, consent: e.consent ?? '' })),
        });
        await changed();
        onDone();
      }}
      onReload={() => void changed()}
    >
      <Form.Item name="introduction" label={w('introduction')}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={4000} />
      </Form.Item>
      <Form.Item name="mode" label={w('mode')} rules={[{ required: true }]}>
        <Select options={ways} />
      </Form.Item>
      <Lines name="recused" title={w('recused')}>
        {(field) => (
          <>
            <Form.Item name={[field, 'no']} rules={[{ required: true }]} className="hz-grow">
              <Select options={members} aria-label={w('person')} />
            </Form.Item>
            <Form.Item name={[field, 'reason']} rules={[{ required: true }]} className="hz-grow">
              <Input maxLength={200} placeholder={w('recusalReason')} />
            </Form.Item>
          </>
        )}
      </Lines>
      <Lines name="opinions" title={w('opinions')}>
        {(field) => (
          <>
            <Form.Item name={[field, 'no']} rules={[{ required: true }]} className="hz-grow">
              <Select options={members} aria-label={w('person')} />
            </Form.Item>
            <Form.Item name={[field, 'stance']} rules={[{ required: true }]}>
              <Select options={said} style={{ minWidth: 96 }} aria-label={w('opinions')} />
            </Form.Item>
            <Form.Item name={[field, 'text']} className="hz-grow">
              <Input maxLength={1000} />
            </Form.Item>
          </>
        )}
      </Lines>
      <Form.Item name="members_asked" label={w('membersAsked')} extra={w('membersAskedHint')}>
        <Input maxLength={1000} />
      </Form.Item>
      <Lines name="exceptional" title={w('exceptional')}>
        {(field) => (
          <>
            <Form.Item name={[field, 'candidate_id']} rules={[{ required: true }]} className="hz-grow">
              <Select options={people} aria-label={w('candidates')} />
            </Form.Item>
            <Form.Item name={[field, 'consent']} className="hz-grow">
              <Input maxLength={100} placeholder={w('superior')} />
            </Form.Item>
          </>
        )}
      </Lines>
    </ProblemForm>
  );
}

interface LinesProps {
  name: string;
  title: string;
  children: (field: number) => React.ReactNode;
}

function Lines({ name, title, children }: LinesProps) {
  const w = useWords(meetingWords);
  return (
    <Form.List name={name}>
      {(fields, { add, remove }) => (
        <fieldset className="hz-plain-fieldset">
          <legend>{title}</legend>
          {fields.map((field) => (
            <div key={field.key} className="hz-form-line">
              {children(field.name)}
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={w('removeMember')}
                onClick={() => remove(field.name)}
              />
            </div>
          ))}
          <Button size="small" icon={<PlusOutlined />} aria-label={title} onClick={() => add({})} />
        </fieldset>
      )}
    </Form.List>
  );
}
