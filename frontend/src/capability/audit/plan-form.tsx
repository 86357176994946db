/** A plan begins with its year and the unit whose officials it is about; whom it names is drawn up from the rotation. */
import { Form, InputNumber } from 'antd';
import { useNavigate } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { Page, Section } from '../../ui/Page';
import { UnitPicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { auditWords } from './labels';
import { createPlan, unitChoices } from './queries';

interface Values {
  year: number;
  unit_id: string;
}

export default function AuditPlanNew() {
  const w = useWords(auditWords);
  const go = useNavigate();
  const changed = useChanged();
  return (
    <Page title={w('planCreate')} crumbs={[{ title: w('plans'), to: paths.auditPlans() }]}>
      <Section>
        <p className="hz-muted">{w('planEmptyHint')}</p>
        <ProblemForm<Values>
          name="audit-plan.new"
          onSubmit={async (form, key) => {
            const made = await createPlan(form, key);
            await changed();
            void go(paths.auditPlan(made.id));
          }}
          onCancel={() => void go(paths.auditPlans())}
        >
          <div className="hz-form-pair">
            <Form.Item name="year" label={w('year')} rules={[{ required: true }]}>
              <InputNumber min={2000} max={2100} />
            </Form.Item>
            <Form.Item name="unit_id" label={w('unit')} rules={[{ required: true }]}>
              <UnitPicker search={unitChoices} />
            </Form.Item>
          </div>
        </ProblemForm>
      </Section>
    </Page>
  );
}
