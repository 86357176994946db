/** What a notice of a case says: vacancy, inspection, before appointment. */
import { Button, Form, Input, InputNumber } from 'antd';
import { useWords } from '../../i18n';
import { date, line, text } from './content-fields';
import { noticeWords } from './labels';
import type { NoticeContent } from './queries';

export function CaseContent({ content }: { content: NoticeContent }) {
  const w = useWords(noticeWords);
  const people = content.type === 'inspection' || content.type === 'pre_appointment' ? content.people : [];
  return (
    <>
      {content.type === 'vacancy' && (
        <>
          <Form.Item label={w('posts')}>
            <ul className="hz-plain">
              {content.posts.map((post) => (
                <li key={post.name}>
                  {post.name} <span className="hz-muted hz-num">{w('persons', { n: post.headcount })}</span>
                </li>
              ))}
            </ul>
          </Form.Item>
          {text('qualifications', w('qualifications'), 10)}
          {text('method', w('method'), 10)}
          <div className="hz-form-pair">
            {date('round_on', w('roundOn'))}
            {line('time_place', w('timePlace'))}
          </div>
        </>
      )}
      {content.type === 'inspection' && (
        <>
          {text('task', w('task'), 10)}
          {text('method', w('method'), 10)}
          {text('subject', w('subject'), 10)}
          <div className="hz-form-pair">
            {date('inspect_from', w('from'))}
            {date('inspect_to', w('to'))}
            {date('letters_until', w('lettersUntil'))}
            {line('letters_place', w('lettersPlace'))}
            {line('supervision_phone', w('supervision'))}
          </div>
          <TeamLines />
        </>
      )}
      {content.type === 'pre_appointment' && (
        <Form.Item name={['content', 'window_wd']} label={w('windowDays')} rules={[{ required: true }]}>
          <InputNumber min={1} max={60} precision={0} />
        </Form.Item>
      )}
      {people.map((person, i) => (
        <Form.Item
          key={person.cadre_id}
          name={['content', 'people', i, 'proposed_post']}
          label={w('proposed', { name: person.name ?? '' })}
        >
          <Input maxLength={200} />
        </Form.Item>
      ))}
      {content.type === 'pre_appointment' &&
        people.map((person, i) => (
          <Form.Item
            key={person.cadre_id}
            name={['content', 'people', i, 'exceptional_reason']}
            label={w('exceptional', { name: person.name ?? '' })}
            extra={w('exceptionalHint')}
          >
            <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={2000} />
          </Form.Item>
        ))}
    </>
  );
}

export function TeamLines({ title }: { title?: string }) {
  const w = useWords(noticeWords);
  return (
    <Form.List name={['content', 'team']}>
      {(fields, { add, remove }) => (
        <fieldset className="hz-plain-fieldset">
          <legend>{title ?? w('team')}</legend>
          {fields.map((field) => (
            <div key={field.key} className="hz-form-line">
              <Form.Item
                name={[field.name, 'name']}
                label={w('member')}
                rules={[{ required: true }]}
                className="hz-grow"
              >
                <Input maxLength={40} />
              </Form.Item>
              <Form.Item
                name={[field.name, 'title']}
                label={w('part')}
                rules={[{ required: true }]}
                className="hz-grow"
              >
                <Input maxLength={200} />
              </Form.Item>
              <Button type="text" onClick={() => remove(field.name)}>
                {w('remove')}
              </Button>
            </div>
          ))}
          <Button onClick={() => add({})}>{w('addMember')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
