/** One talk, one screen. Shortcomings cannot be passed over: a text, or "none stated". */
import { Button, Checkbox, Form, Input, InputNumber, Radio } from 'antd';
import { useEffect } from 'react';
import type { Problem } from '../../api/problem';
import { fieldErrors } from '../../api/problem';
import { useLang, useWords } from '../../i18n';
import { fieldErrorText } from '../../i18n/codes';
import { CheckGroup } from '../../ui/CheckGroup';
import { DateField } from '../../ui/DateField';
import { useOptions } from '../../ui/label';
import { ProblemBanner } from '../../ui/ProblemBanner';
import { Select } from '../../ui/Select';
import { inspectionWords, tiers, topics } from './labels';
import type { Inspection, TalkForm } from './queries';

interface Props {
  inspection: Inspection;
  initial: Partial<TalkForm>;
  problem: Problem | undefined;
  onType: (form: Partial<TalkForm>) => void;
  onSave: (form: TalkForm) => void;
}

/** What was typed, whole: fields that were not touched have their empty value. */
function whole(form: Partial<TalkForm>, held: boolean): TalkForm {
  return {
    candidate_ids: form.candidate_ids ?? [],
    held,
    day: form.day ?? '',
    time: form.time || null,
    place: form.place ?? '',
    talker_ids: form.talker_ids ?? [],
    interviewee: form.interviewee ?? '',
    relation: form.relation ?? '',
    tier: form.tier ?? 'agency_staff',
    minutes: form.minutes ?? null,
    topic_points: form.topic_points ?? [],
    positives: form.positives ?? '',
    shortcomings: form.none_stated ? '' : (form.shortcomings ?? ''),
    none_stated: form.none_stated ?? false,
    evidence: form.evidence ?? '',
    credibility: form.credibility ?? null,
    confidential: form.confidential ?? false,
  };
}

export function TalkEditor({ inspection, initial, problem, onType, onSave }: Props) {
  const w = useWords(inspectionWords);
  const language = useLang();
  const tierOptions = useOptions(tiers);
  const [form] = Form.useForm<TalkForm>();
  const silent = Form.useWatch('none_stated', form);

  useEffect(() => {
    if (!problem) return;
    form.setFields(
      fieldErrors(problem).map(({ name, errors }) => ({
        name: name.slice(0, 1) as never,
        errors: errors.map((e) => fieldErrorText(e.code, e.params, language)),
      })),
    );
  }, [problem, form, language]);

  const text = (name: 'positives' | 'evidence', label: string, rows: number) => (
    <Form.Item name={name} label={label}>
      <Input.TextArea autoSize={{ minRows: rows, maxRows: 12 }} maxLength={5000} />
    </Form.Item>
  );
  return (
    <Form<TalkForm>
      form={form}
      layout="vertical"
      initialValues={initial}
      disabled={!inspection.writable}
      onValuesChange={(_, values) => onType(values)}
      onFinish={() => onSave(whole(form.getFieldsValue(true) as Partial<TalkForm>, true))}
    >
      <div className="hz-form-pair">
        <Form.Item name="interviewee" label={w('interviewee')} rules={[{ required: true }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="relation" label={w('relation')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="tier" label={w('tier')} rules={[{ required: true }]}>
          <Select options={tierOptions} />
        </Form.Item>
        <Form.Item name="place" label={w('place')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="day" label={w('day')} rules={[{ required: true }]}>
          <DateField />
        </Form.Item>
        <Form.Item name="time" label={w('time')}>
          <Input type="time" />
        </Form.Item>
        <Form.Item name="minutes" label={w('minutes')}>
          <InputNumber min={1} max={600} precision={0} inputMode="numeric" />
        </Form.Item>
      </div>
      <Form.Item name="candidate_ids" label={w('about')} rules={[{ required: true }]}>
        <CheckGroup label={w('about')} options={inspection.candidates.map((c) => ({ value: c.id, label: c.name }))} />
      </Form.Item>
      <Form.Item name="talker_ids" label={w('talkers')}>
        <CheckGroup
          label={w('talkers')}
          options={inspection.members.map((m) => ({ value: m.account_id, label: m.name }))}
        />
      </Form.Item>
      <Form.Item name="topic_points" label={w('topicPoints')} extra={w('prompt')}>
        <CheckGroup label={w('topicPoints')} options={topics} />
      </Form.Item>
      {text('positives', w('positives'), 3)}
      <Form.Item name="none_stated" valuePropName="checked">
        <Checkbox>{w('noneStated')}</Checkbox>
      </Form.Item>
      {!silent && (
        <Form.Item name="shortcomings" label={w('shortcomings')} required>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={5000} />
        </Form.Item>
      )}
      {text('evidence', w('facts'), 2)}
      <Form.Item name="credibility" label={w('credibility')} required>
        <Radio.Group optionType="button" options={[0, 1, 2, 3, 4, 5].map((n) => ({ value: n, label: String(n) }))} />
      </Form.Item>
      <Form.Item name="confidential" valuePropName="checked">
        <Checkbox>{w('confidential')}</Checkbox>
      </Form.Item>
      {problem && <ProblemBanner problem={problem} />}
      <div className="hz-row hz-form-buttons">
        <Button type="primary" htmlType="submit" size="large">
          {w('saveTalk')}
        </Button>
        {!initial.held && (
          <Button size="large" onClick={() => onSave(whole(form.getFieldsValue(true) as Partial<TalkForm>, false))}>
            {w('savePlan')}
          </Button>
        )}
      </div>
    </Form>
  );
}
