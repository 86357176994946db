/** A case, new or still a draft: what is to be filled, where, and in which way. */
import { useQuery } from '@tanstack/react-query';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { SearchPicker, UnitPicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { caseKinds, caseWords } from './labels';
import { caseQuery, createCase, editCase, postChoices, unitChoices } from './queries';
import type { Case, CaseForm } from './queries';

/** `/selection-cases/new` and `/selection-cases/:id/edit`. */
export default function CaseFormPage() {
  const { id } = useParams();
  return id ? <EditCase id={id} /> : <CaseEditor />;
}

function EditCase({ id }: { id: string }) {
  return <Loaded query={useQuery(caseQuery(id))}>{(it) => <CaseEditor it={it} />}</Loaded>;
}

function formOf(it: Case): CaseForm {
  const posts = it.posts.map(({ post_id, headcount }) => ({ post_id, headcount }));
  return { title: it.title, kind: it.kind, unit_id: it.unit_id, posts };
}

function CaseEditor({ it }: { it?: Case }) {
  const w = useWords(caseWords);
  const go = useNavigate();
  const changed = useChanged();
  const kinds = useOptions(caseKinds);
  const back = it ? paths.case(it.id) : paths.cases();
  const initial = it
    ? formOf(it)
    : ({ kind: 'individual_promotion', posts: [{ headcount: 1 }] } as unknown as Partial<CaseForm>);
  const known = it && { value: it.unit_id, label: it.unit_name };
  const knownPosts = new Map(it?.posts.map((p) => [p.post_id, { value: p.post_id, label: p.name, hint: p.unit_name }]));

  return (
    <Page
      title={it ? w('edit') : w('new')}
      subtitle={it?.title}
      crumbs={[{ title: w('title'), to: paths.cases() }, ...(it ? [{ title: it.title, to: back }] : [])]}
    >
      <Section>
        <div className="hz-form">
          <ProblemForm<CaseForm>
            name={it ? `case.${it.id}` : 'case.new'}
            version={it?.version}
            initial={initial}
            onSubmit={async (values, key) => {
              const saved = it ? await editCase(it, values) : await createCase(values, key);
              void changed();
              void go(paths.case(saved.id));
            }}
            onCancel={() => void go(back)}
            onReload={() => void changed()}
          >
            <Form.Item name="title" label={w('name')} extra={w('nameHint')} rules={[{ required: true }]}>
              <Input maxLength={200} autoFocus />
            </Form.Item>
            <div className="hz-form-pair">
              <Form.Item name="kind" label={w('kind')} rules={[{ required: true }]}>
                <Select options={kinds} />
              </Form.Item>
              <Form.Item name="unit_id" label={w('unit')} extra={w('unitHint')} rules={[{ required: true }]}>
                <UnitPicker search={unitChoices} known={known} />
              </Form.Item>
            </div>
            <Form.List name="posts">
              {(fields, { add, remove }) => (
                <fieldset className="hz-plain-fieldset">
                  <legend>{w('posts')}</legend>
                  {fields.map((field) => (
                    <PostLine
                      key={field.key}
                      name={field.name}
                      known={knownPosts}
                      onRemove={() => remove(field.name)}
                    />
                  ))}
                  <Button icon={<PlusOutlined />} onClick={() => add({ headcount: 1 })}>
                    {w('addPost')}
                  </Button>
                </fieldset>
              )}
            </Form.List>
          </ProblemForm>
        </div>
      </Section>
    </Page>
  );
}

interface LineProps {
  name: number;
  known: Map<string, { value: string; label: string; hint: string }>;
  onRemove: () => void;
}

function PostLine({ name, known, onRemove }: LineProps) {
  const w = useWords(caseWords);
  const chosen = Form.useWatch<string | undefined>(['posts', name, 'post_id']);
  return (
    <div className="hz-form-line">
      <Form.Item name={[name, 'post_id']} label={w('post')} rules={[{ required: true }]} className="hz-grow">
        <SearchPicker cache="post" search={postChoices} known={chosen ? known.get(chosen) : undefined} />
      </Form.Item>
      <Form.Item name={[name, 'headcount']} label={w('headcount')} rules={[{ required: true }]}>
        <InputNumber min={1} max={50} precision={0} style={{ width: 80 }} />
      </Form.Item>
      <Button type="text" icon={<DeleteOutlined />} aria-label={w('removePost')} onClick={onRemove} />
    </div>
  );
}
