/** A meeting: the body, when and where, and its members, who are the members expected. */
import { useQuery } from '@tanstack/react-query';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { CadrePicker, UnitPicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { bodies, meetingWords } from './labels';
import { cadreChoices, createMeeting, editMeeting, meetingQuery, unitChoices } from './queries';
import type { Meeting, MeetingForm } from './queries';

/** `/meetings/new` and `/meetings/:id/edit`. */
export default function MeetingFormPage() {
  const { id } = useParams();
  return id ? <Edit id={id} /> : <Editor />;
}

function Edit({ id }: { id: string }) {
  return <Loaded query={useQuery(meetingQuery(id))}>{(it) => <Editor it={it} />}</Loaded>;
}

function formOf(it: Meeting): MeetingForm {
  const { body, title, unit_id, place, scheduled_on, starts } = it;
  const members = it.members.map(({ name, position, cadre_id, chair }) => ({ name, position, cadre_id, chair }));
  return { body, title, unit_id, place, scheduled_on, starts, members };
}

function Editor({ it }: { it?: Meeting }) {
  const w = useWords(meetingWords);
  const go = useNavigate();
  const changed = useChanged();
  const kinds = useOptions(bodies);
  const back = it ? paths.meeting(it.id) : paths.meetings();
  const fresh = { body: 'standing', starts: '09:00', members: [{ chair: true }, {}, {}, {}, {}] };
  const initial = it ? formOf(it) : (fresh as unknown as Partial<MeetingForm>);
  return (
    <Page
      title={it ? w('edit') : w('new')}
      subtitle={it?.title}
      crumbs={[{ title: w('title'), to: paths.meetings() }, ...(it ? [{ title: it.title, to: back }] : [])]}
    >
      <Section>
        <div className="hz-form">
          <ProblemForm<MeetingForm>
            name={it ? `meeting.${it.id}` : 'meeting.new'}
            version={it?.version}
            initial={initial}
            onSubmit={async (values, key) => {
              const members = values.members.map((m) => ({
                name: m.name,
                position: m.position ?? '',
                cadre_id: m.cadre_id ?? null,
                chair: m.chair ?? false,
              }));
              const body = { ...values, place: values.place ?? '', members };
              const saved = it ? await editMeeting(it, body) : await createMeeting(body, key);
              void changed();
              void go(paths.meeting(saved.id));
            }}
            onCancel={() => void go(back)}
            onReload={() => void changed()}
          >
            <div className="hz-form-pair">
              <Form.Item name="body" label={w('body')} rules={[{ required: true }]}>
                <Select options={kinds} />
              </Form.Item>
              <Form.Item name="unit_id" label={w('unit')} rules={[{ required: true }]}>
                <UnitPicker search={unitChoices} known={it && { value: it.unit_id, label: it.unit_name }} />
              </Form.Item>
            </div>
            <Form.Item name="title" label={w('name')} rules={[{ required: true }]}>
              <Input maxLength={200} />
            </Form.Item>
            <div className="hz-form-pair">
              <Form.Item name="scheduled_on" label={w('when')} rules={[{ required: true }]}>
                <DateField />
              </Form.Item>
              <Form.Item name="starts" label={w('starts')} rules={[{ required: true }]}>
                <Input maxLength={5} />
              </Form.Item>
            </div>
            <Form.Item name="place" label={w('place')}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.List name="members">
              {(fields, { add, remove }) => (
                <fieldset className="hz-plain-fieldset">
                  <legend>
                    {w('members')} <span className="hz-muted hz-small">{w('chairHint')}</span>
                  </legend>
                  <p className="hz-muted hz-small">{w('cadreHint')}</p>
                  {fields.map((field) => (
                    <MemberLine key={field.key} at={field.name} onRemove={() => remove(field.name)} />
                  ))}
                  <Button icon={<PlusOutlined />} onClick={() => add({})}>
                    {w('addMember')}
                  </Button>
                </fieldset>
              )}
            </Form.List>
          </ProblemForm>
        </div>
      </Section>
    </Page>
  );
}

interface LineProps {
  at: number;
  onRemove: () => void;
}

/** A member: found in the register, which fills in name and post, or written down. */
function MemberLine({ at, onRemove }: LineProps) {
  const w = useWords(meetingWords);
  const form = Form.useFormInstance();
  const name = Form.useWatch<string | undefined>(['members', at, 'name'], form);
  const cadre = Form.useWatch<string | null | undefined>(['members', at, 'cadre_id'], form);
  return (
    <div className="hz-form-line hz-form-wrap">
      <Form.Item name={[at, 'cadre_id']} label={w('cadre')} className="hz-grow">
        <CadrePicker
          search={cadreChoices}
          known={cadre ? { value: cadre, label: name ?? '' } : null}
          onChange={(_, choice) => {
            if (!choice) return;
            form.setFieldValue(['members', at, 'name'], choice.label);
            form.setFieldValue(['members', at, 'position'], choice.hint ?? '');
          }}
        />
      </Form.Item>
      <Form.Item name={[at, 'name']} label={w('person')} rules={[{ required: true }]} className="hz-grow">
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name={[at, 'position']} label={w('position')} className="hz-grow">
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name={[at, 'chair']} valuePropName="checked" label=" ">
        <Checkbox>{w('chair')}</Checkbox>
      </Form.Item>
      <Button type="text" icon={<DeleteOutlined />} aria-label={w('removeMember')} onClick={onRemove} />
    </div>
  );
}
