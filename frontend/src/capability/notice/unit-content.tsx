/** What a notice of a unit says: assessment, speech, end of probation, commitments, results, reception. */
import { Button, Form, Input, InputNumber } from 'antd';
import type { FormListFieldData } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { CadrePicker } from '../../ui/Picker';
import { TeamLines } from './case-content';
import { date, line, text } from './content-fields';
import { noticeWords } from './labels';
import { cadreChoices } from './queries';
import type { NoticeContent } from './queries';

export function UnitContent({ content }: { content: NoticeContent }) {
  const w = useWords(noticeWords);
  const days = (
    <Form.Item name={['content', 'window_wd']} label={w('windowDays')} rules={[{ required: true }]}>
      <InputNumber min={1} max={60} precision={0} />
    </Form.Item>
  );
  switch (content.type) {
    case 'assessment':
      return (
        <>
          {text('objects', w('objects'), 16)}
          {text('subject', w('assessed'), 16)}
          <div className="hz-form-pair">
            {date('assess_from', w('assessFrom'))}
            {date('assess_to', w('assessTo'))}
            {line('phone', w('reportPhone'))}
          </div>
          <TeamLines title={w('assessors')} />
        </>
      );
    case 'tv_speech':
      return (
        <>
          <div className="hz-form-pair">
            {date('speech_on', w('speechOn'))}
            {line('broadcast', w('broadcast'))}
          </div>
          <People content={content} post={w('proposedPost')} statement={w('statement')} />
        </>
      );
    case 'probation_end':
      return (
        <>
          {days}
          <People content={content} post={w('trialPost')} statement={w('probationResult')} />
        </>
      );
    case 'commitment':
      return (
        <>
          <Form.Item name={['content', 'year']} label={w('year')} rules={[{ required: true }]}>
            <InputNumber min={2000} max={2200} precision={0} />
          </Form.Item>
          <Lines name="pledges" title={w('goals')} add={w('addPledge')}>
            {(field) => (
              <>
                <Form.Item name={[field.name, 'unit']} label={w('pledgeUnit')} rules={[{ required: true }]}>
                  <Input maxLength={200} />
                </Form.Item>
                <Form.Item name={[field.name, 'goals']} label={w('goals')} rules={[{ required: true }]}>
                  <Input.TextArea autoSize={{ minRows: 2, maxRows: 12 }} maxLength={2000} />
                </Form.Item>
              </>
            )}
          </Lines>
        </>
      );
    case 'result':
      return (
        <>
          {line('subject', w('resultOf'))}
          {text('outcome', w('outcome'), 16)}
          {days}
        </>
      );
    case 'reception':
      return (
        <Lines name="days" title={w('days')} add={w('addDay')}>
          {(field) => (
            <div className="hz-form-pair">
              <Form.Item name={[field.name, 'leader']} label={w('leader')} rules={[{ required: true }]}>
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name={[field.name, 'title']} label={w('leaderTitle')}>
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name={[field.name, 'on']} label={w('receptionOn')} rules={[{ required: true }]}>
                <DateField />
              </Form.Item>
              <Form.Item name={[field.name, 'hours']} label={w('receptionHours')} rules={[{ required: true }]}>
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name={[field.name, 'place']} label={w('receptionPlace')} rules={[{ required: true }]}>
                <Input maxLength={200} />
              </Form.Item>
            </div>
          )}
        </Lines>
      );
    default:
      return null;
  }
}

interface LinesProps {
  name: string;
  title: string;
  add: string;
  children: (field: FormListFieldData) => ReactNode;
}

/** As many as wanted of the same fields. */
function Lines({ name, title, add: more, children }: LinesProps) {
  const w = useWords(noticeWords);
  return (
    <Form.List name={['content', name]}>
      {(fields, { add, remove }) => (
        <fieldset className="hz-plain-fieldset">
          <legend>{title}</legend>
          <div className="hz-stack">
            {fields.map((field) => (
              <div key={field.key} className="hz-card hz-card-pad">
                {children(field)}
                <Button size="small" onClick={() => remove(field.name)}>
                  {w('remove')}
                </Button>
              </div>
            ))}
            <div>
              <Button onClick={() => add({})}>{more}</Button>
            </div>
          </div>
        </fieldset>
      )}
    </Form.List>
  );
}

interface PeopleProps {
  content: Extract<NoticeContent, { type: 'tv_speech' | 'probation_end' }>;
  post: string;
  statement: string;
}

/** People of the register, each with a post and a sentence; the rest of the card comes from the register. */
function People({ content, post, statement }: PeopleProps) {
  const w = useWords(noticeWords);
  const known = (at: number) => {
    const person = content.people[at];
    return person ? { value: person.cadre_id, label: person.name ?? '' } : null;
  };
  return (
    <Lines name="people" title={w('person')} add={w('addPerson')}>
      {(field) => (
        <>
          <div className="hz-form-pair">
            <Form.Item name={[field.name, 'cadre_id']} label={w('person')} rules={[{ required: true }]}>
              <CadrePicker search={cadreChoices} known={known(field.name)} />
            </Form.Item>
            <Form.Item name={[field.name, 'proposed_post']} label={post} rules={[{ required: true }]}>
              <Input maxLength={200} />
            </Form.Item>
          </div>
          <Form.Item name={[field.name, 'statement']} label={statement} rules={[{ required: true }]}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
          </Form.Item>
        </>
      )}
    </Lines>
  );
}
