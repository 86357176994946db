import { useQuery } from '@tanstack/react-query';
import { Form, Input, InputNumber } from 'antd';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { inspectionKinds, inspectionWords } from './labels';
import { createInspection, editInspection, inspectionQuery } from './queries';
import type { Inspection, InspectionPlan } from './queries';

/** `/inspections/new?case=…` and `/inspections/:id/edit`. */
export default function InspectionFormPage() {
  const { id } = useParams();
  return id ? <Edit id={id} /> : <Editor />;
}

function Edit({ id }: { id: string }) {
  return <Loaded query={useQuery(inspectionQuery(id))}>{(read) => <Editor read={read} />}</Loaded>;
}

interface Values {
  kind: Inspection['kind'];
  plan: InspectionPlan;
}

function Editor({ read }: { read?: Inspection }) {
  const w = useWords(inspectionWords);
  const go = useNavigate();
  const changed = useChanged();
  const [params] = useSearchParams();
  const kinds = useOptions(inspectionKinds);
  const caseId = read?.case_id ?? params.get('case') ?? '';
  return (
    <Page
      title={read ? w('edit') : w('new')}
      subtitle={read?.case_title}
      crumbs={[{ title: w('title'), to: paths.inspections() }]}
    >
      <Section>
        <div className="hz-form">
          <ProblemForm<Values>
            name={read ? `inspection.${read.id}` : `inspection.new.${caseId}`}
            version={read?.version}
            initial={read ? { kind: read.kind, plan: read.plan } : { kind: 'pre_appointment' }}
            onSubmit={async (values, key) => {
              const saved = read
                ? await editInspection(read, values.plan)
                : await createInspection({ case_id: caseId, kind: values.kind, plan: values.plan }, key);
              void changed();
              void go(paths.inspection(saved.id));
            }}
            onCancel={() => void go(read ? paths.inspection(read.id) : paths.inspections())}
            onReload={() => void changed()}
          >
            {!read && (
              <Form.Item name="kind" label={w('kind')} rules={[{ required: true }]}>
                <Select options={kinds} />
              </Form.Item>
            )}
            <Form.Item name={['plan', 'text']} label={w('plan')} extra={w('planHint')} rules={[{ required: true }]}>
              <Input.TextArea autoSize={{ minRows: 6, maxRows: 20 }} maxLength={10000} />
            </Form.Item>
            <div className="hz-form-pair">
              <Form.Item name={['plan', 'starts_on']} label={w('startsOn')} rules={[{ required: true }]}>
                <DateField />
              </Form.Item>
              <Form.Item name={['plan', 'ends_on']} label={w('endsOn')} rules={[{ required: true }]}>
                <DateField />
              </Form.Item>
              <Form.Item name={['plan', 'agreed_with']} label={w('agreedWith')}>
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name={['plan', 'agreed_on']} label={w('agreedOn')}>
                <DateField />
              </Form.Item>
            </div>
            <Form.Item name={['plan', 'population']} label={w('population')}>
              <InputNumber min={1} max={10000} precision={0} />
            </Form.Item>
          </ProblemForm>
        </div>
      </Section>
    </Page>
  );
}
