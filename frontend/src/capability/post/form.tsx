import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, InputNumber } from 'antd';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useT, useWords } from '../../i18n';
import { useRankOptions } from '../../i18n/codes';
import { DateField } from '../../ui/DateField';
import { useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { UnitPicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { educations, postWords } from './labels';
import { createPost, editPost, postQuery, unitChoices } from './queries';
import type { Post, PostForm } from './queries';

/** `/posts/new` and `/posts/:id/edit`. */
export default function PostFormPage() {
  const { id } = useParams();
  return id ? <EditPost id={id} /> : <PostEditor />;
}

function EditPost({ id }: { id: string }) {
  return <Loaded query={useQuery(postQuery(id))}>{(post) => <PostEditor post={post} />}</Loaded>;
}

/** The body of the API out of the detail: exactly its fields. */
function formOf(post: Post): PostForm {
  const { unit_id, name, rank, duties, headcount, is_principal, is_elected, is_sensitive, is_economic } = post;
  const { special_expertise, qualification, vacant_since } = post;
  return {
    ...{ unit_id, name, rank, duties, headcount, is_principal, is_elected, is_sensitive, is_economic },
    ...{ special_expertise, qualification, vacant_since },
  };
}

const TRAITS = [
  ['is_principal', 'principal'],
  ['is_elected', 'elected'],
  ['is_sensitive', 'sensitive'],
  ['is_economic', 'economic'],
  ['special_expertise', 'expertise'],
] as const;

function PostEditor({ post }: { post?: Post }) {
  const w = useWords(postWords);
  const go = useNavigate();
  const changed = useChanged();
  const [params] = useSearchParams();
  const ranks = useRankOptions();
  const back = post ? paths.post(post.id) : paths.posts();
  const initial: Partial<PostForm> = post
    ? formOf(post)
    : { unit_id: params.get('unit') ?? undefined, headcount: 1, qualification: {} };
  return (
    <Page
      title={post ? w('edit') : w('new')}
      subtitle={post?.name}
      crumbs={[{ title: w('title'), to: paths.posts() }, ...(post ? [{ title: post.name, to: back }] : [])]}
    >
      <Section>
        <div className="hz-form">
          <ProblemForm<PostForm>
            name={post ? `post.${post.id}` : 'post.new'}
            version={post?.version}
            initial={initial}
            onSubmit={async (values, key) => {
              const body = { ...initial, ...values };
              const saved = post ? await editPost(post, body) : await createPost(body, key);
              void changed();
              void go(paths.post(saved.id));
            }}
            onCancel={() => void go(back)}
            onReload={() => void changed()}
          >
            <div className="hz-form-pair">
              <Form.Item name="unit_id" label={w('unit')} rules={[{ required: true }]}>
                <UnitPicker
                  search={unitChoices}
                  allowClear={false}
                  known={post && { value: post.unit_id, label: post.unit_name }}
                />
              </Form.Item>
              <Form.Item name="name" label={w('name')} extra={w('nameHint')} rules={[{ required: true }]}>
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item name="rank" label={w('rank')} rules={[{ required: true }]}>
                <Select options={ranks} />
              </Form.Item>
              <Form.Item name="headcount" label={w('headcount')} rules={[{ required: true }]}>
                <InputNumber min={1} max={50} precision={0} />
              </Form.Item>
              <Form.Item name="vacant_since" label={w('vacantSince')} extra={w('vacantHint')}>
                <DateField />
              </Form.Item>
            </div>
            <Form.Item name="duties" label={w('duties')}>
              <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={2000} />
            </Form.Item>
            <div className="hz-row hz-form-gap">
              {TRAITS.map(([field, word]) => (
                <Form.Item key={field} name={field} valuePropName="checked" noStyle>
                  <Checkbox>{w(word)}</Checkbox>
                </Form.Item>
              ))}
            </div>
            <Asked />
          </ProblemForm>
        </div>
      </Section>
    </Page>
  );
}

/** What the post asks of a person; an empty field follows the parameters. */
function Asked() {
  const t = useT();
  const w = useWords(postWords);
  const levels = useOptions(educations);
  const yesNo = [
    { value: true, label: t('common.yes') },
    { value: false, label: t('common.no') },
  ];
  return (
    <fieldset className="hz-plain-fieldset">
      <legend>{w('qualification')}</legend>
      <p className="hz-muted hz-small">{w('qualificationHint')}</p>
      <div className="hz-form-pair">
        {(['service', 'grassroots', 'lower'] as const).map((word) => (
          <Form.Item
            key={word}
            name={['qualification', word === 'lower' ? 'lower_post_years' : `${word}_years`]}
            label={w(word)}
          >
            <InputNumber min={0} max={40} precision={0} />
          </Form.Item>
        ))}
        <Form.Item name={['qualification', 'education']} label={w('education')}>
          <Select allowClear options={levels} />
        </Form.Item>
        <Form.Item name={['qualification', 'training']} label={w('training')}>
          <Select allowClear options={yesNo} />
        </Form.Item>
        <Form.Item name={['qualification', 'health']} label={w('health')}>
          <Select allowClear options={yesNo} />
        </Form.Item>
      </div>
    </fieldset>
  );
}
