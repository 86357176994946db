/** An audit beside the plan: before an appointment, at a departure, of a key work. */
import { Form, InputNumber } from 'antd';
import { useNavigate } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { Page, Section } from '../../ui/Page';
import { CadrePicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { KindAndProject } from './fields';
import { auditWords } from './labels';
import { cadreChoices, createAudit } from './queries';
import type { AuditForm } from './queries';

export default function AuditNew() {
  const w = useWords(auditWords);
  const go = useNavigate();
  const changed = useChanged();
  return (
    <Page title={w('create')} crumbs={[{ title: w('title'), to: paths.audits() }]}>
      <Section>
        <ProblemForm<AuditForm>
          name="audit.new"
          onSubmit={async (form, key) => {
            const made = await createAudit(form, key);
            await changed();
            void go(paths.audit(made.id));
          }}
          onCancel={() => void go(paths.audits())}
        >
          <Form.Item name="cadre_id" label={w('subject')} rules={[{ required: true }]}>
            <CadrePicker search={cadreChoices} />
          </Form.Item>
          <KindAndProject />
          <Form.Item name="year" label={w('year')}>
            <InputNumber min={2000} max={2100} />
          </Form.Item>
        </ProblemForm>
      </Section>
    </Page>
  );
}
