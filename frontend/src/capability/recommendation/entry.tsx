/** The count as one side enters it: ballots by kind of voter, votes by person. */
import { Form, InputNumber } from 'antd';
import { useChanged } from '../../api/changed';
import { useWords } from '../../i18n';
import { useName } from '../../ui/label';
import { Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { Sideways } from '../../ui/Sideways';
import { figures, roundWords, sides, tiers } from './labels';
import './recommendation.css';
import { putCount } from './queries';
import type { Round, Sheet, Side } from './queries';

const FIGURES = ['issued', 'returned', 'valid', 'invalid', 'abstain'] as const;

/** The empty sheet of a round, or the reader's own last one in the same order. */
export function blank(round: Round): Sheet {
  const own = round.count.own?.sheet;
  return {
    tiers: round.tiers.map(({ tier }) => ({
      ...{ tier, issued: 0, returned: 0, valid: 0, invalid: 0, abstain: 0 },
      ...own?.tiers.find((t) => t.tier === tier),
    })),
    votes: round.nominees.flatMap(({ cadre_id, post_id }) =>
      round.tiers.map(({ tier }) => ({
        ...{ cadre_id, post_id, tier, votes: 0 },
        ...own?.votes.find((v) => v.cadre_id === cadre_id && v.post_id === post_id && v.tier === tier),
      })),
    ),
    identical: own?.identical ?? 0,
  };
}

export function Entry({ round, side }: { round: Round; side: Side }) {
  const w = useWords(roundWords);
  const name = useName();
  const changed = useChanged();
  const initial = blank(round);
  const people = round.nominees;
  return (
    <Section title={w('sheet', { side: name(sides, side) })}>
      <ProblemForm<Sheet>
        key={round.version}
        name={`count.${round.id}.${side}`}
        version={round.version}
        keep={false}
        initial={initial}
        submit={w('enter')}
        onReload={() => void changed()}
        onSubmit={async (values) => {
          await putCount(round, side, {
            tiers: initial.tiers.map((line, i) => ({ ...line, ...values.tiers[i] })),
            votes: initial.votes.map((line, i) => ({ ...line, ...values.votes[i] })),
            identical: values.identical,
          });
          await changed();
        }}
      >
        <p className="hz-muted">{w('sheetHint')}</p>
        <Sideways className="hz-count-scroll" label={w('figure')}>
          <table className="hz-count">
            <thead>
              <tr>
                <th>{w('figure')}</th>
                {round.tiers.map(({ tier }) => (
                  <th key={tier}>{name(tiers, tier)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <td>{w('present')}</td>
                {round.tiers.map(({ tier, present }) => (
                  <td key={tier} className="hz-num">
                    {present ?? '—'}
                  </td>
                ))}
              </tr>
              {FIGURES.map((figure) => (
                <tr key={figure}>
                  <td>{name(figures, figure)}</td>
                  {round.tiers.map(({ tier }, i) => (
                    <td key={tier}>
                      <Number at={['tiers', i, figure]} label={`${name(figures, figure)} ${name(tiers, tier)}`} />
                    </td>
                  ))}
                </tr>
              ))}
              {people.map((person, p) => (
                <tr key={`${person.cadre_id}${person.post_id}`}>
                  <td>
                    {person.name}
                    <div className="hz-muted hz-small">{person.title}</div>
                  </td>
                  {round.tiers.map(({ tier }, i) => (
                    <td key={tier}>
                      <Number
                        at={['votes', p * round.tiers.length + i, 'votes']}
                        label={`${person.name} ${name(tiers, tier)}`}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
        <Form.Item name="identical" label={w('identical')}>
          <InputNumber min={0} precision={0} />
        </Form.Item>
      </ProblemForm>
    </Section>
  );
}

function Number({ at, label }: { at: (string | number)[]; label: string }) {
  return (
    <Form.Item name={at} noStyle={false} className="hz-count-cell" rules={[{ required: true }]}>
      <InputNumber min={0} precision={0} aria-label={label} controls={false} />
    </Form.Item>
  );
}

/** Where the two counts differ, with both figures. */
export function Differences({ round }: { round: Round }) {
  const w = useWords(roundWords);
  const name = useName();
  const found = round.count.differences;
  if (found.length === 0) return null;
  return (
    <Section title={w('differ', { n: found.length })}>
      <table className="hz-count" role="table">
        <thead>
          <tr>
            <th>{w('figure')}</th>
            <th className="hz-num">{name(sides, 'teller')}</th>
            <th className="hz-num">{name(sides, 'scrutineer')}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((d, i) => (
            <tr key={i}>
              <td>{[d.name, d.tier && name(tiers, d.tier), name(figures, d.figure)].filter(Boolean).join(' · ')}</td>
              <td className="hz-num">{d.teller}</td>
              <td className="hz-num">{d.scrutineer}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
