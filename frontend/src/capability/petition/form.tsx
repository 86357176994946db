/** Putting down what came in over the counter: where it belongs, what it says, who said it. Nothing stays in the browser. */
import { App, Form, Input, Radio } from 'antd';
import { useNavigate } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { useOptions } from '../../ui/label';
import { Page, Section } from '../../ui/Page';
import { CadrePicker, SearchPicker, UnitPicker } from '../../ui/Picker';
import type { Choice } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { NotAdded, PapersField } from './add-papers';
import { categories, channels, petitionWords, regimes, urgencies } from './labels';
import { attachPapers, cadreChoices, createPetition, noticeChoices, unitChoices } from './queries';
import type { PetitionForm } from './queries';

type Values = PetitionForm & { named?: boolean; scans?: File[] };

export default function PetitionNew() {
  const w = useWords(petitionWords);
  const go = useNavigate();
  const changed = useChanged();
  const routes = useOptions(channels);
  const { modal } = App.useApp();
  const send = async ({ named, scans = [], ...form }: Values, key: string) => {
    const made = await createPetition(named ? form : { ...form, petitioner: undefined }, key);
    const refused = await attachPapers(made.id, scans);
    await changed();
    void go(paths.petition(made.id));
    // It is put down: what was not taken is added on its page.
    if (refused.length > 0) modal.warning({ title: w('notAddedTitle'), content: <NotAdded all={refused} /> });
  };
  return (
    <Page title={w('create')} crumbs={[{ title: w('title'), to: paths.petitions() }]}>
      <Section>
        <ProblemForm<Values>
          name="petition.new"
          keep={false}
          initial={{ named: false, place: { regime: 'general', category: 'other', urgency: 'normal' } }}
          onSubmit={send}
          onCancel={() => void go(paths.petitions())}
        >
          <div className="hz-form-pair">
            <Form.Item name="channel" label={w('channel')} rules={[{ required: true }]}>
              <Select options={routes} />
            </Form.Item>
            <Form.Item name="received_on" label={w('received')} rules={[{ required: true }]}>
              <DateField />
            </Form.Item>
          </div>
          <Form.Item name="unit_id" label={w('unit')} extra={w('unitHint')} rules={[{ required: true }]}>
            <UnitPicker search={unitChoices} />
          </Form.Item>
          <PlaceFields at={['place']} />
          <Form.Item name="content" label={w('content')} extra={w('contentHint')} rules={[{ required: true }]}>
            <Input.TextArea autoSize={{ minRows: 6, maxRows: 24 }} maxLength={20000} />
          </Form.Item>
          <PapersField />
          <Form.Item name="named" label={w('who')} extra={w('whoHint')}>
            <Radio.Group
              options={[
                { value: false, label: w('anonymous') },
                { value: true, label: w('realName') },
              ]}
            />
          </Form.Item>
          <Form.Item noStyle shouldUpdate={(a: Values, b: Values) => a.named !== b.named}>
            {(form) =>
              form.getFieldValue('named') === true && (
                <div className="hz-form-pair">
                  <Form.Item name={['petitioner', 'name']} label={w('whoName')} rules={[{ required: true }]}>
                    <Input maxLength={60} autoComplete="off" />
                  </Form.Item>
                  <Form.Item name={['petitioner', 'contact']} label={w('whoContact')} rules={[{ required: true }]}>
                    <Input maxLength={300} autoComplete="off" />
                  </Form.Item>
                </div>
              )
            }
          </Form.Item>
        </ProblemForm>
      </Section>
    </Page>
  );
}

interface Known {
  subject?: Choice | null;
  unit?: Choice | null;
  notice?: Choice | null;
}

/** Where a petition belongs; `at` is where the fields stand in the body. */
export function PlaceFields({ at, known }: { at: string[]; known?: Known }) {
  const w = useWords(petitionWords);
  const rules = useOptions(regimes);
  const kinds = useOptions(categories);
  const soon = useOptions(urgencies);
  return (
    <>
      <div className="hz-form-pair">
        <Form.Item name={[...at, 'regime']} label={w('regime')} rules={[{ required: true }]}>
          <Select options={rules} />
        </Form.Item>
        <Form.Item name={[...at, 'category']} label={w('category')} rules={[{ required: true }]}>
          <Select options={kinds} />
        </Form.Item>
        <Form.Item name={[...at, 'urgency']} label={w('urgency')}>
          <Select options={soon} />
        </Form.Item>
      </div>
      <div className="hz-form-pair">
        <Form.Item name={[...at, 'subject_cadre_id']} label={w('subject')} extra={w('subjectHint')}>
          <CadrePicker search={cadreChoices} known={known?.subject} />
        </Form.Item>
        <Form.Item name={[...at, 'subject_unit_id']} label={w('subjectUnit')}>
          <UnitPicker search={unitChoices} known={known?.unit} />
        </Form.Item>
      </div>
      <Form.Item name={[...at, 'notice_id']} label={w('notice')} extra={w('noticeHint')}>
        <SearchPicker cache="petition-notice" search={noticeChoices} known={known?.notice} />
      </Form.Item>
    </>
  );
}
