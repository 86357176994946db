import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { AttachmentField } from '../../ui/AttachmentField';
import { Empty } from '../../ui/Empty';
import { useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { CadrePicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { kinships, methods, nominationWords, sources } from './labels';
import { callsQuery, createNomination, editNomination, findCadres, nominationQuery } from './queries';
import type { Call, Nomination, NominationForm } from './queries';

type Values = Omit<NominationForm, 'case_id' | 'post_id'> & { call: string };

/** `/nominations/new?case=…` and `/nominations/:id/edit`. */
export default function NominationFormPage() {
  const { id } = useParams();
  return id ? <EditNomination id={id} /> : <NewNomination />;
}

function NewNomination() {
  return <Loaded query={useQuery(callsQuery())}>{(calls) => <Editor calls={calls.items} />}</Loaded>;
}

function EditNomination({ id }: { id: string }) {
  const calls = useQuery(callsQuery());
  return (
    <Loaded query={useQuery(nominationQuery(id))}>
      {(nomination) => <Editor calls={calls.data?.items ?? []} nomination={nomination} />}
    </Loaded>
  );
}

const callKey = (call: Pick<Call, 'case_id' | 'post_id'>) => `${call.case_id}/${call.post_id}`;

function Editor({ calls, nomination }: { calls: Call[]; nomination?: Nomination }) {
  const w = useWords(nominationWords);
  const go = useNavigate();
  const changed = useChanged();
  const [params] = useSearchParams();
  const allSources = useOptions(sources);
  const allMethods = useOptions(methods);
  const wanted = params.get('case');
  const first = calls.find((call) => call.case_id === wanted) ?? (calls.length === 1 ? calls[0] : undefined);
  if (calls.length === 0 && !nomination) {
    return (
      <Page title={w('new')} crumbs={[{ title: w('title'), to: paths.nominations() }]}>
        <Section>
          <Empty title={w('noCalls')} hint={w('noCallsHint')} />
        </Section>
      </Page>
    );
  }
  const initial: Partial<Values> = nomination
    ? {
        call: callKey(nomination),
        cadre_id: nomination.cadre_id,
        source: nomination.source,
        method: nomination.method,
        nominators: nomination.nominators,
        reason: nomination.reason,
        attachments: nomination.attachments,
      }
    : { call: first && callKey(first), source: 'unit', method: 'signed', nominators: [], attachments: [] };
  const known = nomination ? { value: nomination.cadre_id, label: nomination.name } : null;
  const posts = calls.map((call) => ({ value: callKey(call), label: `${call.case_number} ${call.post_title}` }));
  if (nomination && posts.every((post) => post.value !== callKey(nomination))) {
    posts.push({ value: callKey(nomination), label: nomination.post_title });
  }
  const back = nomination ? paths.nomination(nomination.id) : paths.nominations();
  return (
    <Page title={nomination ? w('edit') : w('new')} crumbs={[{ title: w('title'), to: paths.nominations() }]}>
      <Section>
        <div className="hz-form">
          <ProblemForm<Values>
            name={nomination ? `nomination.${nomination.id}` : 'nomination.new'}
            version={nomination?.version}
            initial={initial}
            onCancel={() => void go(back)}
            onReload={() => void changed()}
            onSubmit={async ({ call, ...values }, key) => {
              const [case_id = '', post_id = ''] = call.split('/');
              const nominators = values.method === 'secret' ? [] : (values.nominators ?? []);
              const body: NominationForm = { ...values, case_id, post_id, nominators };
              const saved = nomination ? await editNomination(nomination, body) : await createNomination(body, key);
              void changed();
              void go(paths.nomination(saved.id));
            }}
          >
            <Form.Item name="call" label={w('call')} rules={[{ required: true }]}>
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                options={posts}
                disabled={Boolean(nomination)}
                placeholder={w('callHint')}
              />
            </Form.Item>
            <Form.Item name="cadre_id" label={w('nominee')} rules={[{ required: true }]}>
              <CadrePicker search={findCadres} known={known} />
            </Form.Item>
            <div className="hz-form-pair">
              <Form.Item name="source" label={w('source')} rules={[{ required: true }]}>
                <Select options={allSources} />
              </Form.Item>
              <Form.Item name="method" label={w('method')} rules={[{ required: true }]}>
                <Select options={allMethods} />
              </Form.Item>
            </div>
            <Form.Item noStyle shouldUpdate>
              {({ getFieldValue }) =>
                getFieldValue('method') === 'secret' ? <p className="hz-muted">{w('secretHint')}</p> : <Nominators />
              }
            </Form.Item>
            <Form.Item name="reason" label={w('reason')} rules={[{ required: true }]}>
              <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={4000} />
            </Form.Item>
            <Form.Item name="attachments" label={w('attachments')} extra={w('attachmentsHint')}>
              <AttachmentField />
            </Form.Item>
          </ProblemForm>
        </div>
      </Section>
    </Page>
  );
}

function Nominators() {
  const w = useWords(nominationWords);
  const all = useOptions(kinships);
  return (
    <Form.List name="nominators">
      {(fields, { add, remove }) => (
        <fieldset className="hz-plain-fieldset">
          <legend>{w('nominators')}</legend>
          {fields.map((field) => (
            <div key={field.key} className="hz-form-line">
              <Form.Item name={[field.name, 'name']} label={w('name')} rules={[{ required: true }]} className="hz-grow">
                <Input maxLength={60} />
              </Form.Item>
              <Form.Item name={[field.name, 'title']} label={w('post2')} className="hz-grow">
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name={[field.name, 'kinship']} label={w('kinship')} className="hz-grow">
                <Select options={all} />
              </Form.Item>
              <Button type="text" onClick={() => remove(field.name)}>
                {w('remove')}
              </Button>
            </div>
          ))}
          <Button onClick={() => add({ name: '', title: '' })}>{w('addNominator')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
