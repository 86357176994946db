/** What a member is asked before declaring and before pledging. */
import { useQuery } from '@tanstack/react-query';
import { Form, Input, Radio } from 'antd';
import { useWords } from '../../i18n';
import { CheckGroup } from '../../ui/CheckGroup';
import { useOptions } from '../../ui/label';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { relationNames, teamWords } from './labels';
import { disciplineQuery } from './queries';
import type { RecusalAnswer, Team } from './queries';

interface Tools {
  act: (body: Record<string, unknown>) => Promise<void>;
  cancel: () => void;
}

export function Declare({ team, act, cancel }: Tools & { team: Team }) {
  const w = useWords(teamWords);
  const relations = useOptions(relationNames);
  const own = team.members.find((m) => m.mine)?.declarations ?? [];
  const [form] = Form.useForm<{ answers: Partial<RecusalAnswer>[] }>();
  const answers = Form.useWatch('answers', form);
  return (
    <ProblemForm<{ answers: RecusalAnswer[] }>
      name={`declare.${team.id}`}
      keep={false}
      form={form as never}
      initial={{
        answers: own.map((d) => ({
          candidate_id: d.candidate_id,
          related: d.related as boolean,
          relation: d.relation,
          note: d.note,
        })),
      }}
      onCancel={cancel}
      onSubmit={(values) =>
        act({
          answers: own.map((d, i) => {
            const said = values.answers[i];
            const related = said?.related ?? false;
            return {
              candidate_id: d.candidate_id,
              related,
              relation: related ? said?.relation : null,
              note: said?.note,
            };
          }),
        })
      }
    >
      <p>{w('question')}</p>
      {own.length === 0 && <p className="hz-muted">{w('noCandidates')}</p>}
      {own.map((d, i) => (
        <fieldset key={d.candidate_id} className="hz-fieldset">
          <legend>{d.name}</legend>
          <Form.Item name={['answers', i, 'related']} rules={[{ required: true }]} aria-label={d.name}>
            <Radio.Group
              options={[
                { value: false, label: w('no') },
                { value: true, label: w('yes') },
              ]}
            />
          </Form.Item>
          {answers?.[i]?.related && (
            <div className="hz-form-pair">
              <Form.Item name={['answers', i, 'relation']} label={w('relation')} rules={[{ required: true }]}>
                <Select options={relations} />
              </Form.Item>
              <Form.Item name={['answers', i, 'note']} label={w('reason')}>
                <Input maxLength={200} />
              </Form.Item>
            </div>
          )}
        </fieldset>
      ))}
    </ProblemForm>
  );
}

export function Pledge({ team, act, cancel }: Tools & { team: Team }) {
  const w = useWords(teamWords);
  const texts = useQuery(disciplineQuery()).data ?? [];
  return (
    <ProblemForm<{ acknowledged: string[] }>
      name={`pledge.${team.id}`}
      keep={false}
      initial={{ acknowledged: [] }}
      onCancel={cancel}
      onSubmit={(values) => act({ text_version: team.text_version, acknowledged: values.acknowledged })}
    >
      <p className="hz-muted">{w('version', { v: team.text_version })}</p>
      {texts.map((text) => (
        <div key={text.code}>
          <h3>{text.title}</h3>
          <ol>
            {text.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </div>
      ))}
      <Form.Item name="acknowledged" rules={[{ required: true }]}>
        <CheckGroup
          label={w('read')}
          options={texts.filter((x) => x.pledged).map((x) => ({ value: x.code, label: `${w('read')} ${x.title}` }))}
        />
      </Form.Item>
    </ProblemForm>
  );
}
