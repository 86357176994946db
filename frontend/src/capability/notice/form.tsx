/** A notice: the case suggests it, the staff corrects it, the preview shows what the public will read. */
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { useName, useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { UnitPicker } from '../../ui/Picker';
import { ProblemBanner } from '../../ui/ProblemBanner';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { DocumentText } from './document';
import { CaseContent } from './case-content';
import { noticeKinds, noticeWords, unitKinds } from './labels';
import { createNotice, editNotice, noticeQuery, previewNotice, suggestionQuery, unitChoices } from './queries';
import type { Home, Notice, NoticeForm, NoticeKind, NoticePreview } from './queries';
import { UnitContent } from './unit-content';

/** `/notices/new?case=…&kind=…`, `/notices/new?unit=…&kind=…`, `/notices/new` that asks for both, `/notices/:id/edit`. */
export default function NoticeFormPage() {
  const { id } = useParams();
  const [params] = useSearchParams();
  const [ofCase, ofUnit] = [params.get('case'), params.get('unit')];
  const kind = params.get('kind') as NoticeKind | null;
  if (id) return <Edit id={id} />;
  if (ofCase) return <New home={{ case_id: ofCase }} kind={kind ?? 'vacancy'} />;
  if (ofUnit) return <New key={`${ofUnit}.${kind}`} home={{ unit_id: ofUnit }} kind={kind ?? 'reception'} />;
  return <Begin />;
}

function Edit({ id }: { id: string }) {
  return <Loaded query={useQuery(noticeQuery(id))}>{(it) => <Editor it={it} initial={formOf(it)} />}</Loaded>;
}

/** What is announced, and by which unit. */
function Begin() {
  const w = useWords(noticeWords);
  const go = useNavigate();
  const kinds = useOptions(unitKinds);
  return (
    <Page title={w('begin')} crumbs={[{ title: w('title'), to: paths.notices() }]}>
      <Section>
        <ProblemForm<{ kind: string; unit_id: string }>
          name="notice.begin"
          keep={false}
          submit={w('next')}
          onCancel={() => void go(paths.notices())}
          onSubmit={async ({ kind, unit_id }) => {
            await go(paths.noticeNewOfUnit(unit_id, kind));
          }}
        >
          <Form.Item name="kind" label={w('kind')} extra={w('beginHint')} rules={[{ required: true }]}>
            <Select options={kinds} />
          </Form.Item>
          <Form.Item name="unit_id" label={w('ofUnit')} rules={[{ required: true }]}>
            <UnitPicker search={unitChoices} />
          </Form.Item>
        </ProblemForm>
      </Section>
    </Page>
  );
}

function New({ home, kind }: { home: Home; kind: NoticeKind }) {
  return <Loaded query={useQuery(suggestionQuery(home, kind))}>{(form) => <Editor initial={form} />}</Loaded>;
}

function formOf({ case_id, unit_id, title, start_date, content, channels, reception, exemption }: Notice): NoticeForm {
  return { case_id, unit_id, title, start_date, content, channels, reception, exemption };
}

function Editor({ it, initial }: { it?: Notice; initial: NoticeForm }) {
  const w = useWords(noticeWords);
  const name = useName();
  const go = useNavigate();
  const changed = useChanged();
  const [form] = Form.useForm<NoticeForm>();
  const [shown, setShown] = useState<NoticePreview | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const kind = initial.content.type;
  const from = initial.case_id ? paths.case(initial.case_id, 'notices') : paths.notices();
  const back = it ? paths.notice(it.id) : from;
  const whole = (values: NoticeForm): NoticeForm => ({
    ...initial,
    ...values,
    reception: { ...initial.reception, ...values.reception },
    content: merged(initial.content, values.content),
  });
  const preview = () => {
    setProblem(null);
    previewNotice(whole(form.getFieldsValue(true) as NoticeForm))
      .then((seen) => setShown(seen))
      .catch(setProblem);
  };
  return (
    <Page
      title={it ? w('edit') : w('write', { kind: name(noticeKinds, kind) })}
      subtitle={it?.case_title ?? it?.unit_name}
      crumbs={[{ title: w('title'), to: back }]}
      extra={<Button onClick={preview}>{w('preview')}</Button>}
    >
      <ProblemBanner problem={problem} />
      <Section>
        <div className="hz-form">
          <ProblemForm<NoticeForm>
            form={form}
            name={it ? `notice.${it.id}` : `notice.new.${initial.case_id ?? initial.unit_id}.${kind}`}
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
            <CaseContent content={initial.content} />
            <UnitContent content={initial.content} />
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
          <DocumentText it={shown.document} provisional={shown.window.provisional} />
        </Modal>
      )}
    </Page>
  );
}

/** What is not on the form (posts, persons' particulars) stays as the case suggests it; a unit's people are all on it. */
function merged(all: NoticeForm['content'], typed: NoticeForm['content']): NoticeForm['content'] {
  const ofCase = all.type === 'inspection' || all.type === 'pre_appointment';
  const people =
    ofCase && 'people' in all && 'people' in typed && all.people.map((p, i) => ({ ...p, ...typed.people?.[i] }));
  return { ...all, ...typed, ...(people && { people }) } as NoticeForm['content'];
}
