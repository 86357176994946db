/** Writing a motion: reason, analysis, and the work plan that its approval asks for. */
import { Form, Input } from 'antd';
import { useChanged } from '../../api/changed';
import { useWords } from '../../i18n';
import { AttachmentField } from '../../ui/AttachmentField';
import { useOptions } from '../../ui/label';
import { Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { motionMethods, motionSources, motionWays, motionWords } from './labels';
import { createMotion, editMotion } from './queries';
import type { Motion, MotionForm } from './queries';

/** The body of the API out of the detail: exactly its fields. */
function formOf(motion: Motion): MotionForm {
  const { case_id, reason, unit_analysis, vacancy, source, way, meeting_record, plan, attachments } = motion;
  return { case_id, reason, unit_analysis, vacancy, source, way, meeting_record, plan, attachments };
}

interface Props {
  caseId: string;
  motion: Motion | null;
  onDone: () => void;
}

export function MotionEditor({ caseId, motion, onDone }: Props) {
  const w = useWords(motionWords);
  const changed = useChanged();
  const sources = useOptions(motionSources);
  const ways = useOptions(motionWays);
  const methods = useOptions(motionMethods);
  const initial: Partial<MotionForm> = motion
    ? formOf(motion)
    : { case_id: caseId, source: 'org_analysis', way: 'work_group', attachments: [] };
  const area = (rows: number, most: number) => (
    <Input.TextArea autoSize={{ minRows: rows, maxRows: 24 }} maxLength={most} />
  );
  return (
    <Section title={w(motion ? 'edit' : 'write')}>
      <div className="hz-form">
        <ProblemForm<MotionForm>
          name={`motion.${caseId}`}
          version={motion?.version}
          initial={initial}
          onSubmit={async (values, key) => {
            const body = { ...initial, ...values };
            await (motion ? editMotion(motion, body) : createMotion(body, key));
            await changed();
          }}
          onSaved={onDone}
          onCancel={onDone}
          onReload={() => void changed()}
        >
          <Form.Item name="reason" label={w('reason')} rules={[{ required: true }]}>
            {area(2, 5000)}
          </Form.Item>
          <div className="hz-form-pair">
            <Form.Item name="source" label={w('source')} rules={[{ required: true }]}>
              <Select options={sources} />
            </Form.Item>
            <Form.Item name="way" label={w('way')} rules={[{ required: true }]}>
              <Select options={ways} />
            </Form.Item>
          </div>
          <Form.Item name="vacancy" label={w('vacancy')}>
            {area(1, 2000)}
          </Form.Item>
          <Form.Item name="unit_analysis" label={w('unitAnalysis')} extra={w('unitAnalysisHint')}>
            {area(4, 20000)}
          </Form.Item>
          <Form.Item name="meeting_record" label={w('record')}>
            {area(3, 20000)}
          </Form.Item>
          <fieldset className="hz-plain-fieldset">
            <legend>{w('plan')}</legend>
            <Form.Item name={['plan', 'method']} label={w('method')}>
              <Select allowClear options={methods} />
            </Form.Item>
            <Form.Item name={['plan', 'team_note']} label={w('team')} extra={w('teamHint')}>
              {area(1, 5000)}
            </Form.Item>
            <Form.Item name={['plan', 'scope']} label={w('scope')}>
              {area(1, 5000)}
            </Form.Item>
            <Form.Item name={['plan', 'schedule']} label={w('schedule')}>
              {area(2, 5000)}
            </Form.Item>
          </fieldset>
          <Form.Item name="attachments" label={w('papers')} extra={w('papersHint')}>
            <AttachmentField known={motion?.papers} />
          </Form.Item>
        </ProblemForm>
      </div>
    </Section>
  );
}
