/** A notice: the case suggests it, the staff corrects it, the preview shows what the public will read. */
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { Empty } from '../../ui/Empty';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { ProblemBanner } from '../../ui/ProblemBanner';
import { ProblemForm } from '../../ui/ProblemForm';
import { DocumentText } from './document';
import { noticeKinds, noticeWords } from './labels';
import { createNotice, editNotice, noticeQuery, previewNotice, suggestionQuery } from './queries';
import type { Notice, NoticeDocument, NoticeForm, NoticeKind } from './queries';

/** `/notices/new?case=…&kind=…` and `/notices/:id/edit`. */
export default function NoticeFormPage() {
  const { id } = useParams();
  const [params] = useSearchParams();
  const caseId = params.get('case');
  const w = useWords(noticeWords);
  if (id) return <Edit id={id} />;
  if (!caseId) return <Empty title={w('empty')} hint={w('emptyHint')} />;
  return <New caseId={caseId} kind={(params.get('kind') ?? 'vacancy') as NoticeKind} />;
}

function Edit({ id }: { id: string }) {
  return <Loaded query={useQuery(noticeQuery(id))}>{(it) => <Editor it={it} initial={formOf(it)} />}</Loaded>;
}

function New({ caseId, kind }: { caseId: string; kind: NoticeKind }) {
  return <Loaded query={useQuery(suggestionQuery(caseId, kind))}>{(form) => <Editor initial={form} />}</Loaded>;
}

function formOf({ case_id, title, start_date, content, channels, reception, exemption }: Notice): NoticeForm {
  return { case_id, title, start_date, content, channels, reception, exemption };
}

function Editor({ it, initial }: { it?: Notice; initial: NoticeForm }) {
  const w = useWords(noticeWords);
  const name = useName();
  const go = useNavigate();
  const changed = useChanged();
  const [form] = Form.useForm<NoticeForm>();
  const [shown, setShown] = useState<NoticeDocument | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const kind = initial.content.type;
  const back = it ? paths.notice(it.id) : paths.case(initial.case_id, 'notices');
  const whole = (values: NoticeForm): NoticeForm => ({
    ...initial,
    ...values,
    reception: { ...initial.reception, ...values.reception },
    content: merged(initial.content, values.content),
  });
  const preview = () => {
    setProblem(null);
    previewNotice(whole(form.getFieldsValue(true) as NoticeForm))
      .then((seen) => setShown(seen.document))
      .catch(setProblem);
  };
  return (
    <Page
      title={it ? w('edit') : w('write', { kind: name(noticeKinds, kind) })}
      subtitle={it?.case_title}
      crumbs={[{ title: w('title'), to: back }]}
      extra={<Button onClick={preview}>{w('preview')}</Button>}
    >
      <ProblemBanner problem={problem} />
      <Section>
        <div className="hz-form">
          <ProblemForm<NoticeForm>
            form={form}
            name={it ? `notice.${it.id}` : `notice.new.${initial.case_id}.${kind}`}
            version={it?.version}
            initial={initial}
            onCancel={() => void go(back)}
            onReload={() => void changed()}
            onSubmit={async (values, key) => {
              const body = whole(values);
              const saved = it ? await editNotice(it, body) : await createNotice(body, key);
              void changed();
              void go(paths.notice(saved.id));
            }}
          >
            <Form.Item name="title" label={w('name')} rules={[{ required: true }]}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="start_date" label={w('start')} rules={[{ required: true }]}>
              <DateField />
            </Form.Item>
            <Content content={initial.content} />
            <fieldset className="hz-plain-fieldset">
              <legend>{w('reception')}</legend>
              <div className="hz-form-pair">
                {(['unit', 'phone', 'hours', 'address', 'web'] as const).map((field) => (
                  <Form.Item key={field} name={['reception', field]} label={w(field)}>
                    <Input maxLength={200} />
                  </Form.Item>
                ))}
              </div>
            </fieldset>
          </ProblemForm>
        </div>
      </Section>
      {shown && (
        <Modal open title={w('preview')} footer={null} onCancel={() => setShown(null)} width={720}>
          <DocumentText it={shown} />
        </Modal>
      )}
    </Page>
  );
}

/** What is not on the form (posts, persons' particulars) stays as the case suggests it. */
function merged(all: NoticeForm['content'], typed: NoticeForm['content']): NoticeForm['content'] {
  const people = 'people' in all && 'people' in typed && all.people.map((p, i) => ({ ...p, ...typed.people?.[i] }));
  return { ...all, ...typed, ...(people && { people }) } as NoticeForm['content'];
}

function Content({ content }: { content: NoticeForm['content'] }) {
  const w = useWords(noticeWords);
  const text = (field: string, label: string) => (
    <Form.Item name={['content', field]} label={label}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={2000} />
    </Form.Item>
  );
  const line = (field: string, label: string) => (
    <Form.Item name={['content', field]} label={label}>
      <Input maxLength={200} />
    </Form.Item>
  );
  const date = (field: string, label: string) => (
    <Form.Item name={['content', field]} label={label}>
      <DateField />
    </Form.Item>
  );
  const people = 'people' in content ? content.people : [];
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
          {text('qualifications', w('qualifications'))}
          {text('method', w('method'))}
          <div className="hz-form-pair">
            {date('round_on', w('roundOn'))}
            {line('time_place', w('timePlace'))}
          </div>
        </>
      )}
      {content.type === 'inspection' && (
        <>
          {text('task', w('task'))}
          {text('method', w('method'))}
          {text('subject', w('subject'))}
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

function TeamLines() {
  const w = useWords(noticeWords);
  return (
    <Form.List name={['content', 'team']}>
      {(fields, { add, remove }) => (
        <fieldset className="hz-plain-fieldset">
          <legend>{w('team')}</legend>
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
