/** A conference to be held: when and where, which organs send whom, and what is on the agenda. */
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { UnitPicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { conferenceWords } from './labels';
import { conferenceQuery, createConference, editConference, unitChoices } from './queries';
import type { Conference, ConferenceForm } from './queries';

/** `/joint-conferences/new` and `/joint-conferences/:id/edit`. */
export default function ConferenceFormPage() {
  const { id } = useParams();
  return id ? <Edit id={id} /> : <Editor />;
}

function Edit({ id }: { id: string }) {
  return <Loaded query={useQuery(conferenceQuery(id))}>{(it) => <Editor it={it} />}</Loaded>;
}

function formOf(it: Conference): ConferenceForm {
  const { unit_id, title, planned_on, place, chair, members, agenda } = it;
  return { unit_id, title, planned_on, place, chair, members, agenda };
}

const needed = [{ required: true }];

function Editor({ it }: { it?: Conference }) {
  const w = useWords(conferenceWords);
  const go = useNavigate();
  const changed = useChanged();
  const back = it ? paths.jointConference(it.id) : paths.jointConferences();
  const fresh = { title: w('nameDefault'), members: [{}, {}], agenda: [''] } as unknown as Partial<ConferenceForm>;
  return (
    <Page
      title={it ? w('edit') : w('new')}
      subtitle={it?.title}
      crumbs={[{ title: w('title'), to: paths.jointConferences() }, ...(it ? [{ title: it.title, to: back }] : [])]}
    >
      <Section>
        <div className="hz-form">
          <ProblemForm<ConferenceForm>
            name={it ? `joint-conference.${it.id}` : 'joint-conference.new'}
            version={it?.version}
            initial={it ? formOf(it) : fresh}
            onSubmit={async (values, key) => {
              const saved = it ? await editConference(it, values) : await createConference(values, key);
              void changed();
              void go(paths.jointConference(saved.id));
            }}
            onCancel={() => void go(back)}
            onReload={() => void changed()}
          >
            <div className="hz-form-pair">
              <Form.Item name="title" label={w('name')} rules={needed}>
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item name="unit_id" label={w('unit')} rules={needed}>
                <UnitPicker search={unitChoices} known={it && { value: it.unit_id, label: it.unit_name }} />
              </Form.Item>
            </div>
            <div className="hz-form-pair">
              <Form.Item name="planned_on" label={w('planned')} rules={needed}>
                <DateField />
              </Form.Item>
              <Form.Item name="place" label={w('place')} rules={needed}>
                <Input maxLength={100} />
              </Form.Item>
            </div>
            <Form.Item name="chair" label={w('chair')} rules={needed}>
              <Input maxLength={60} />
            </Form.Item>
            <Form.List name="members">
              {(fields, { add, remove }) => (
                <fieldset className="hz-plain-fieldset">
                  <legend>{w('members')}</legend>
                  {fields.map(({ key, name: at }) => (
                    <div key={key} className="hz-form-line">
                      <Form.Item name={[at, 'organ']} label={w('organ')} rules={needed} className="hz-grow">
                        <Input maxLength={60} />
                      </Form.Item>
                      <Form.Item name={[at, 'name']} label={w('person')} rules={needed} className="hz-grow">
                        <Input maxLength={60} />
                      </Form.Item>
                      <Remove at={at} onRemove={remove} />
                    </div>
                  ))}
                  <Button icon={<PlusOutlined />} onClick={() => add({})}>
                    {w('addMember')}
                  </Button>
                </fieldset>
              )}
            </Form.List>
            <Form.List name="agenda">
              {(fields, { add, remove }) => (
                <fieldset className="hz-plain-fieldset">
                  <legend>{w('agenda')}</legend>
                  {fields.map(({ key, name: at }) => (
                    <div key={key} className="hz-form-line">
                      <Form.Item name={at} label={w('point', { n: at + 1 })} rules={needed} className="hz-grow">
                        <Input maxLength={200} />
                      </Form.Item>
                      <Remove at={at} onRemove={remove} />
                    </div>
                  ))}
                  <Button icon={<PlusOutlined />} onClick={() => add('')}>
                    {w('addPoint')}
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

export function Remove({ at, onRemove }: { at: number; onRemove: (at: number) => void }) {
  const w = useWords(conferenceWords);
  return (
    <Form.Item label=" ">
      <Button
        type="text"
        icon={<DeleteOutlined />}
        aria-label={w('remove', { n: at + 1 })}
        onClick={() => onRemove(at)}
      />
    </Form.Item>
  );
}
