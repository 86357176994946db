/** `/cadres/:id/changes/new`: choose the fields, give their new values, why, and the document that proves them. */
import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useLang, useWords } from '../../i18n';
import { MonthField } from '../../ui/DateField';
import { FileDrop } from '../../ui/FileDrop';
import { useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { EducationFields, FamilyFields, ResumeFields } from './fields';
import { cadreWords, sexes } from './labels';
import { cadreQuery, proposeChange, sendDocument } from './queries';
import type { Cadre } from './queries';
import { fieldName } from './told';
import './cadre.css';

// prettier-ignore
const FIELDS = [
  'name', 'sex', 'birth', 'ethnicity', 'native_place', 'birthplace', 'party_join', 'work_start', 'health', 'pro_title',
  'specialty', 'education', 'resume', 'family', 'rewards_text',
] as const;
type Field = (typeof FIELDS)[number];

export default function ChangeFormPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(cadreQuery(id))}>{(cadre) => <ChangeForm cadre={cadre} />}</Loaded>;
}

type Values = Partial<Record<Field, unknown>> & { reason: string };

function ChangeForm({ cadre }: { cadre: Cadre }) {
  const w = useWords(cadreWords);
  const language = useLang();
  const go = useNavigate();
  const changed = useChanged();
  const [chosen, setChosen] = useState<Field[]>([]);
  const [files, setFiles] = useState<File[]>([]);
  const initial = Object.fromEntries(FIELDS.map((field) => [field, cadre[field]])) as Partial<Values>;
  return (
    <Page
      title={w('propose')}
      subtitle={cadre.name}
      crumbs={[
        { title: w('title'), to: paths.cadres() },
        { title: cadre.name, to: paths.cadre(cadre.id) },
      ]}
    >
      <Section>
        <div className="hz-form">
          <ProblemForm<Values>
            name={`cadre-change.${cadre.id}`}
            initial={initial}
            keep={false}
            submit={w('send')}
            onSubmit={async ({ reason, ...values }, key) => {
              const fields = Object.fromEntries(chosen.map((field) => [field, values[field] ?? null]));
              const attachment_id = files[0] ? (await sendDocument(files[0])).id : null;
              const made = await proposeChange(cadre.id, { fields, reason, attachment_id }, key);
              void changed();
              void go(paths.cadreChange(made.id));
            }}
            onCancel={() => void go(paths.cadre(cadre.id))}
            onReload={() => void changed()}
          >
            <Form.Item label={w('field')} required>
              <Select
                mode="multiple"
                aria-label={w('field')}
                value={chosen}
                onChange={(next: Field[]) => setChosen(FIELDS.filter((field) => next.includes(field)))}
                options={FIELDS.map((field) => ({ value: field, label: fieldName(field, language) }))}
              />
            </Form.Item>
            {chosen.map((field) => (
              <FieldInput key={field} field={field} label={fieldName(field, language)} />
            ))}
            <Form.Item name="reason" label={w('why')} rules={[{ required: true }]}>
              <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
            </Form.Item>
            <Form.Item label={w('document')} extra={w('documentHint')}>
              <FileDrop value={files} onChange={setFiles} accept=".pdf,.jpg,.jpeg,.png,.docx,.ofd" />
            </Form.Item>
          </ProblemForm>
        </div>
      </Section>
    </Page>
  );
}

function FieldInput({ field, label }: { field: Field; label: string }) {
  const sexOptions = useOptions(sexes);
  if (field === 'education' || field === 'resume' || field === 'family') {
    return (
      <fieldset className="hz-plain-fieldset">
        <legend>{label}</legend>
        {field === 'education' ? <EducationFields /> : field === 'resume' ? <ResumeFields /> : <FamilyFields />}
      </fieldset>
    );
  }
  const month = field === 'birth' || field === 'work_start';
  return (
    <Form.Item name={field} label={label}>
      {field === 'sex' ? <Select options={sexOptions} /> : month ? <MonthField /> : <Input maxLength={200} />}
    </Form.Item>
  );
}
