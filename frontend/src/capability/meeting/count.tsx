/** One person's count of the present vote. The figures of the other are not shown; only whether both agree. */
import { Form, InputNumber, Radio } from 'antd';
import { useChanged } from '../../api/changed';
import { named, useWords } from '../../i18n';
import { useName, useOptions } from '../../ui/label';
import { Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { StateBadge } from '../../ui/StateBadge';
import { meetingWords, offices } from './labels';
import { enterCount } from './queries';
import type { CountForm, Item } from './queries';

/** How the two counts stand, for everybody in the room. */
export function Counting({ item }: { item: Item }) {
  const w = useWords(meetingWords);
  const name = useName();
  if (item.state !== 'voting') return null;
  return (
    <div className="hz-row" role="status">
      {item.counts.map((c) => {
        const who = `${name(offices, c.office)} ${c.name}`;
        const entered = w('entered', { who });
        return <StateBadge key={c.office} label={{ words: [entered, entered], tone: 'done' }} />;
      })}
      {item.counts_differ ? (
        <StateBadge label={{ words: meetingWords.differ, tone: 'stop' }} />
      ) : (
        <StateBadge label={{ words: meetingWords.waiting, tone: 'active' }} />
      )}
    </div>
  );
}

export function CountEntry({ item }: { item: Item }) {
  const w = useWords(meetingWords);
  const changed = useChanged();
  const roles = useOptions(offices);
  const ballot = item.candidates.filter((c) => c.on_ballot);
  const single = ballot.length === 1;
  const free = (['teller', 'scrutineer'] as const).find((o) => !item.counts.some((c) => c.office === o));
  const initial: Partial<CountForm> = {
    office: free ?? 'teller',
    collected: item.mine?.collected ?? item.present,
    invalid: item.mine?.invalid ?? 0,
    candidates: ballot.map(
      (c) =>
        item.mine?.candidates.find((m) => m.candidate_id === c.candidate_id) ??
        ({ candidate_id: c.candidate_id } as CountForm['candidates'][number]),
    ),
  };
  return (
    <Section title={named(w('count'), item.post_name)}>
      <p className="hz-muted">{w('countHint')}</p>
      <ProblemForm<CountForm>
        key={item.round_no}
        name={`count.${item.id}.${item.round_no}`}
        keep={false}
        initial={initial}
        submit={w('count')}
        onSubmit={async (values) => {
          const candidates = values.candidates.map((c) => ({
            ...c,
            disagree: c.disagree ?? 0,
            abstain: c.abstain ?? 0,
          }));
          await enterCount(item, { ...values, invalid: values.invalid ?? 0, candidates, round_no: item.round_no });
          await changed();
        }}
        onReload={() => void changed()}
      >
        <Form.Item name="office" label={w('office')} rules={[{ required: true }]}>
          <Radio.Group options={roles} />
        </Form.Item>
        <div className="hz-form-pair">
          <Form.Item
            name="collected"
            label={w('collected')}
            rules={[{ required: true }]}
            extra={`${w('due')} ${item.present}`}
          >
            <InputNumber min={0} precision={0} size="large" />
          </Form.Item>
          <Form.Item name="invalid" label={w('invalid')}>
            <InputNumber min={0} precision={0} size="large" />
          </Form.Item>
        </div>
        {ballot.map((c, i) => (
          <fieldset key={c.candidate_id} className="hz-plain-fieldset">
            <legend>{c.cadre.name}</legend>
            <Form.Item name={['candidates', i, 'candidate_id']} hidden>
              <input type="hidden" />
            </Form.Item>
            <div className="hz-form-line">
              <Form.Item name={['candidates', i, 'agree']} label={w('agree')} rules={[{ required: true }]}>
                <InputNumber min={0} precision={0} size="large" />
              </Form.Item>
              {single && (
                <>
                  <Form.Item name={['candidates', i, 'disagree']} label={w('disagree')}>
                    <InputNumber min={0} precision={0} size="large" />
                  </Form.Item>
                  <Form.Item name={['candidates', i, 'abstain']} label={w('abstain')}>
                    <InputNumber min={0} precision={0} size="large" />
                  </Form.Item>
                </>
              )}
            </div>
          </fieldset>
        ))}
      </ProblemForm>
    </Section>
  );
}
