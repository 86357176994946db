/** A visit that was made: to which organ, who went and was met, and what was learned. */
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { useOptions } from '../../ui/label';
import { Page, Section } from '../../ui/Page';
import { CadrePicker, UnitPicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { organs, visitWords } from './labels';
import { cadreChoices, createVisit, unitChoices } from './queries';
import type { VisitForm } from './queries';

const needed = [{ required: true }];

/** A field that was emptied again is not there. */
function complete({ facts, ...rest }: VisitForm): VisitForm {
  const of = (fact: VisitForm['facts'][number]) => ({
    text: fact.text,
    unit_id: fact.unit_id ?? null,
    cadre_id: fact.cadre_id ?? null,
    follow_up_by: fact.follow_up_by || null,
    due_on: fact.due_on ?? null,
  });
  return { ...rest, facts: facts.map(of) };
}

export default function VisitNew() {
  const w = useWords(visitWords);
  const go = useNavigate();
  const changed = useChanged();
  const options = useOptions(organs);
  return (
    <Page title={w('new')} crumbs={[{ title: w('title'), to: paths.liaisonVisits() }]}>
      <Section>
        <div className="hz-form">
          <ProblemForm<VisitForm>
            name="liaison-visit.new"
            keep={false}
            initial={{ facts: [{}] } as unknown as Partial<VisitForm>}
            onSubmit={async (values, key) => {
              const made = await createVisit(complete(values), key);
              void changed();
              void go(paths.liaisonVisit(made.id));
            }}
            onCancel={() => void go(paths.liaisonVisits())}
          >
            <div className="hz-form-pair">
              <Form.Item name="organ" label={w('organ')} rules={needed}>
                <Select options={options} />
              </Form.Item>
              <Form.Item name="organ_name" label={w('organName')} rules={needed}>
                <Input maxLength={60} />
              </Form.Item>
            </div>
            <div className="hz-form-pair">
              <Form.Item name="unit_id" label={w('unit')} rules={needed}>
                <UnitPicker search={unitChoices} />
              </Form.Item>
              <Form.Item name="visited_on" label={w('visited')} rules={needed}>
                <DateField />
              </Form.Item>
            </div>
            <div className="hz-form-pair">
              <Form.Item name="visitors" label={w('visitors')} extra={w('namesHint')} rules={needed}>
                <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', ',', '，']} />
              </Form.Item>
              <Form.Item name="met" label={w('met')} rules={needed}>
                <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', ',', '，']} />
              </Form.Item>
            </div>
            <Facts />
          </ProblemForm>
        </div>
      </Section>
    </Page>
  );
}

function Facts() {
  const w = useWords(visitWords);
  return (
    <Form.List name="facts">
      {(fields, { add, remove }) => (
        <fieldset className="hz-plain-fieldset">
          <legend>{w('facts')}</legend>
          <p className="hz-muted">{w('factHint')}</p>
          {fields.map(({ key, name: at }) => (
            <div key={key}>
              <div className="hz-form-line">
                <Form.Item name={[at, 'text']} label={w('fact', { n: at + 1 })} rules={needed} className="hz-grow">
                  <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
                </Form.Item>
                {fields.length > 1 && (
                  <Form.Item label=" ">
                    <Button
                      type="text"
                      icon={<DeleteOutlined />}
                      aria-label={w('remove', { n: at + 1 })}
                      onClick={() => remove(at)}
                    />
                  </Form.Item>
                )}
              </div>
              <div className="hz-form-pair">
                <Form.Item name={[at, 'unit_id']} label={w('aboutUnit')}>
                  <UnitPicker search={unitChoices} />
                </Form.Item>
                <Form.Item name={[at, 'cadre_id']} label={w('aboutCadre')}>
                  <CadrePicker search={cadreChoices} />
                </Form.Item>
              </div>
              <div className="hz-form-pair">
                <Form.Item name={[at, 'follow_up_by']} label={w('by')}>
                  <Input maxLength={60} />
                </Form.Item>
                <Form.Item name={[at, 'due_on']} label={w('due')}>
                  <DateField />
                </Form.Item>
              </div>
            </div>
          ))}
          <Button icon={<PlusOutlined />} onClick={() => add({})}>
            {w('add')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
