import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { SearchPicker, UnitPicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { certificateWords, trainingKinds } from './labels';
import { certificateQuery, createCertificate, editCertificate, findInspectors, searchUnits } from './queries';
import type { Certificate, CertificateForm } from './queries';

/** `/inspector-certificates/new` and `/inspector-certificates/:id/edit`. */
export default function CertificateFormPage() {
  const { id } = useParams();
  return id ? <Edit id={id} /> : <Editor />;
}

function Edit({ id }: { id: string }) {
  return <Loaded query={useQuery(certificateQuery(id))}>{(read) => <Editor read={read} />}</Loaded>;
}

function Editor({ read }: { read?: Certificate }) {
  const w = useWords(certificateWords);
  const go = useNavigate();
  const changed = useChanged();
  const kinds = useOptions(trainingKinds);
  const back = read ? paths.certificate(read.id) : paths.certificates();
  const initial: Partial<CertificateForm> = read
    ? { unit_id: read.unit_id, level: read.level, trainings: read.trainings }
    : { trainings: [] };
  return (
    <Page
      title={read ? w('edit') : w('new')}
      subtitle={read?.name}
      crumbs={[{ title: w('title'), to: paths.certificates() }]}
    >
      <Section>
        <div className="hz-form">
          <ProblemForm<CertificateForm>
            name={read ? `certificate.${read.id}` : 'certificate.new'}
            version={read?.version}
            initial={initial}
            onSubmit={async (values, key) => {
              const body = { unit_id: values.unit_id, level: values.level, trainings: values.trainings ?? [] };
              const saved = read
                ? await editCertificate(read, body)
                : await createCertificate({ ...body, account_id: values.account_id }, key);
              void changed();
              void go(paths.certificate(saved.id));
            }}
            onCancel={() => void go(back)}
            onReload={() => void changed()}
          >
            {!read && (
              <Form.Item name="account_id" label={w('person')} extra={w('personHint')} rules={[{ required: true }]}>
                <SearchPicker cache="inspector" search={findInspectors} />
              </Form.Item>
            )}
            <div className="hz-form-pair">
              <Form.Item name="unit_id" label={w('unit')} rules={[{ required: true }]}>
                <UnitPicker search={searchUnits} known={read ? { value: read.unit_id, label: read.unit_name } : null} />
              </Form.Item>
              <Form.Item name="level" label={w('level')} rules={[{ required: true }]}>
                <Input maxLength={20} />
              </Form.Item>
            </div>
            <Form.List name="trainings">
              {(fields, { add, remove }) => (
                <fieldset className="hz-fieldset">
                  <legend>{w('trainings')}</legend>
                  {fields.map((field) => (
                    <div key={field.key} className="hz-form-pair">
                      <Form.Item name={[field.name, 'kind']} label={w('kind')} rules={[{ required: true }]}>
                        <Select options={kinds} />
                      </Form.Item>
                      <Form.Item name={[field.name, 'title']} label={w('topic')} rules={[{ required: true }]}>
                        <Input maxLength={100} />
                      </Form.Item>
                      <Form.Item name={[field.name, 'on']} label={w('on')} rules={[{ required: true }]}>
                        <DateField />
                      </Form.Item>
                      <Form.Item label=" " colon={false}>
                        <Button onClick={() => remove(field.name)}>{w('remove')}</Button>
                      </Form.Item>
                    </div>
                  ))}
                  <Button onClick={() => add({})}>{w('add')}</Button>
                </fieldset>
              )}
            </Form.List>
          </ProblemForm>
        </div>
      </Section>
    </Page>
  );
}
