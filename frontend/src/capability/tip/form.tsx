/** A tip, or a letter to the minister's mailbox. */
import { Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { useAccount } from '../../session/store';
import { DateField } from '../../ui/DateField';
import { useOptions } from '../../ui/label';
import { Page, Section } from '../../ui/Page';
import { CadrePicker, UnitPicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { sources, tipWords } from './labels';
import { cadreChoices, createTip, unitChoices } from './queries';
import type { TipForm } from './queries';

const needed = [{ required: true }];

export default function TipNew() {
  const w = useWords(tipWords);
  const go = useNavigate();
  const changed = useChanged();
  // What a unit told of a team comes with the visit to it.
  const options = useOptions(sources).filter((it) => it.value !== 'return_visit');
  // An officer tells of what the officer knows: the mailbox is the section's.
  const section = useAccount().roles.some(({ role }) => role === 'org_supervisor');
  return (
    <Page title={w('new')} crumbs={[{ title: w('title'), to: paths.tips() }]}>
      <Section>
        <div className="hz-form">
          <ProblemForm<TipForm>
            name="tip.new"
            keep={false}
            initial={{ source: section ? 'mailbox' : 'info_officer' }}
            onSubmit={async (values, key) => {
              const made = await createTip({ ...values, subject_cadre_id: values.subject_cadre_id ?? null }, key);
              void changed();
              void go(paths.tip(made.id));
            }}
            onCancel={() => void go(paths.tips())}
          >
            <div className="hz-form-pair">
              <Form.Item name="source" label={w('source')} rules={needed}>
                <Select options={options} disabled={!section} />
              </Form.Item>
              <Form.Item name="received_on" label={w('received')} rules={needed}>
                <DateField />
              </Form.Item>
            </div>
            <Form.Item name="unit_id" label={w('unit')} rules={needed}>
              <UnitPicker search={unitChoices} />
            </Form.Item>
            {section && (
              <Form.Item name="subject_cadre_id" label={w('cadre')}>
                <CadrePicker search={cadreChoices} />
              </Form.Item>
            )}
            <Form.Item name="content" label={w('content')} extra={w('contentHint')} rules={needed}>
              <Input.TextArea autoSize={{ minRows: 5, maxRows: 16 }} maxLength={20_000} />
            </Form.Item>
          </ProblemForm>
        </div>
      </Section>
    </Page>
  );
}
