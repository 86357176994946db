import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, InputNumber } from 'antd';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { aside, useWords } from '../../i18n';
import { Empty } from '../../ui/Empty';
import { useName, useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { CadrePicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { roundForms, roundWords, tiers } from './labels';
import { createRound, editRound, findCadres, roundCaseQuery, roundQuery } from './queries';
import type { Case, Round, RoundForm, Tier } from './queries';

/** `/recommendation-rounds/new?case=…` and `/recommendation-rounds/:id/edit`. */
export default function RoundFormPage() {
  const { id } = useParams();
  const [params] = useSearchParams();
  const caseId = params.get('case');
  const w = useWords(roundWords);
  if (id) return <EditRound id={id} />;
  if (!caseId) return <Empty title={w('noCase')} />;
  return <NewRound caseId={caseId} />;
}

function NewRound({ caseId }: { caseId: string }) {
  return <Loaded query={useQuery(roundCaseQuery(caseId))}>{(it) => <RoundEditor it={it} />}</Loaded>;
}

function EditRound({ id }: { id: string }) {
  return <Loaded query={useQuery(roundQuery(id))}>{(round) => <WithCase round={round} />}</Loaded>;
}

function WithCase({ round }: { round: Round }) {
  return (
    <Loaded query={useQuery(roundCaseQuery(round.case_id))}>{(it) => <RoundEditor it={it} round={round} />}</Loaded>
  );
}

const ALL_TIERS = Object.keys(tiers) as Tier[];

function initialOf(it: Case, round?: Round): RoundForm {
  return {
    case_id: it.id,
    form: round?.form ?? 'talk',
    posts: it.posts
      .map((p) => ({ post_id: p.post_id, max_ticks: p.headcount }))
      .map((p) => round?.posts.find((r) => r.post_id === p.post_id) ?? p)
      .map(({ post_id, max_ticks }) => ({ post_id, max_ticks })),
    closed_list: round?.closed_list ?? false,
    nominees: round?.nominees.map(({ cadre_id, post_id }) => ({ cadre_id, post_id })) ?? [],
    tiers: ALL_TIERS.map((tier) => ({ tier, expected: round?.tiers.find((r) => r.tier === tier)?.expected ?? 0 })),
    place: round?.place ?? '',
    supervisor: round?.supervisor ?? '',
    reason: round?.reason ?? null,
    ballot_sample: round?.ballot_sample ?? null,
  };
}

function RoundEditor({ it, round }: { it: Case; round?: Round }) {
  const w = useWords(roundWords);
  const name = useName();
  const go = useNavigate();
  const changed = useChanged();
  const forms = useOptions(roundForms);
  const initial = initialOf(it, round);
  const back = round ? paths.round(round.id) : paths.case(it.id, 'recommendation');
  const known = new Map(round?.nominees.map((n) => [n.cadre_id, { value: n.cadre_id, label: n.name }]));
  return (
    <Page
      title={round ? w('edit') : w('new')}
      subtitle={it.title}
      crumbs={[{ title: it.number, to: paths.case(it.id, 'recommendation') }]}
    >
      <Section>
        <div className="hz-form">
          <ProblemForm<RoundForm>
            name={round ? `round.${round.id}` : `round.new.${it.id}`}
            version={round?.version}
            initial={initial}
            onCancel={() => void go(back)}
            onReload={() => void changed()}
            onSubmit={async (values, key) => {
              const body: RoundForm = {
                ...initial,
                ...values,
                posts: initial.posts.map((p, i) => ({ ...p, ...values.posts?.[i] })),
                tiers: initial.tiers.map((p, i) => ({ ...p, ...values.tiers?.[i] })).filter((p) => p.expected > 0),
                nominees: (values.nominees ?? []).map((n) => ({
                  cadre_id: n.cadre_id,
                  post_id: n.post_id ?? it.posts[0]?.post_id ?? '',
                })),
                reason: values.form === 'second_meeting' ? values.reason : null,
              };
              const saved = round ? await editRound(round, body) : await createRound(body, key);
              void changed();
              void go(paths.round(saved.id));
            }}
          >
            <div className="hz-form-pair">
              <Form.Item name="form" label={w('form')} rules={[{ required: true }]}>
                <Select options={forms} />
              </Form.Item>
              <Form.Item name="place" label={w('place')}>
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name="supervisor" label={w('supervisor')}>
                <Input maxLength={100} />
              </Form.Item>
            </div>
            <Form.Item noStyle shouldUpdate>
              {({ getFieldValue }) =>
                getFieldValue('form') === 'second_meeting' && (
                  <Form.Item name="reason" label={w('reason')}>
                    <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
                  </Form.Item>
                )
              }
            </Form.Item>
            <fieldset className="hz-plain-fieldset">
              <legend>{w('posts')}</legend>
              {it.posts.map((post, i) => (
                <Form.Item
                  key={post.post_id}
                  name={['posts', i, 'max_ticks']}
                  label={`${post.unit_name}${post.name} · ${w('maxTicks')}`}
                >
                  <InputNumber min={1} max={50} precision={0} />
                </Form.Item>
              ))}
            </fieldset>
            <fieldset className="hz-plain-fieldset">
              <legend>{aside(w('tiers'), w('expected'))}</legend>
              <div className="hz-form-pair">
                {ALL_TIERS.map((tier, i) => (
                  <Form.Item key={tier} name={['tiers', i, 'expected']} label={name(tiers, tier)}>
                    <InputNumber min={0} max={100000} precision={0} />
                  </Form.Item>
                ))}
              </div>
            </fieldset>
            <Form.Item name="closed_list" valuePropName="checked">
              <Checkbox>{w('closedList')}</Checkbox>
            </Form.Item>
            <Form.List name="nominees">
              {(fields, { add, remove }) => (
                <fieldset className="hz-plain-fieldset">
                  <legend>{w('nominees')}</legend>
                  {fields.map((field) => (
                    <NomineeLine
                      key={field.key}
                      at={field.name}
                      it={it}
                      known={known}
                      onRemove={() => remove(field.name)}
                    />
                  ))}
                  <Button onClick={() => add({ post_id: it.posts[0]?.post_id })}>{w('addNominee')}</Button>
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
  at: number;
  it: Case;
  known: Map<string, { value: string; label: string }>;
  onRemove: () => void;
}

function NomineeLine({ at, it, known, onRemove }: LineProps) {
  const w = useWords(roundWords);
  const chosen = Form.useWatch<string | undefined>(['nominees', at, 'cadre_id']);
  return (
    <div className="hz-form-line">
      <Form.Item name={[at, 'cadre_id']} label={w('person')} rules={[{ required: true }]} className="hz-grow">
        <CadrePicker search={findCadres} known={chosen ? known.get(chosen) : undefined} />
      </Form.Item>
      {it.posts.length > 1 && (
        <Form.Item name={[at, 'post_id']} label={w('post')} className="hz-grow">
          <Select options={it.posts.map((p) => ({ value: p.post_id, label: `${p.unit_name}${p.name}` }))} />
        </Form.Item>
      )}
      <Button type="text" onClick={onRemove}>
        {w('remove')}
      </Button>
    </div>
  );
}
