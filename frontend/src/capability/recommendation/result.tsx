/** The result of a round: totals, and every person's rate beside other evidence. */
import { aside, listed, useWords } from '../../i18n';
import { Few } from '../../ui/Few';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Sideways } from '../../ui/Sideways';
import { Shape } from '../../ui/StateBadge';
import { figures, grades, roundWords, sources, tiers } from './labels';
import './recommendation.css';
import type { Round } from './queries';

type Result = NonNullable<Round['result']>;

type Post = Round['posts'][number];

/** On paper everything stands; on the screen the tables of a batch come a part at a time. */
export function ResultSheet({ round, result, paper }: { round: Round; result: Result; paper?: boolean }) {
  const w = useWords(roundWords);
  const table = (post: Post) => <PostTable key={post.post_id} round={round} result={result} post={post} />;
  const text = (post: Post) =>
    [post.unit_name, post.name, ...result.rows.filter((r) => r.post_id === post.post_id).map((r) => r.name)].join(' ');
  return (
    <>
      <Totals result={result} />
      {paper ? (
        round.posts.map(table)
      ) : (
        <Few things={round.posts} text={text} label={w('find')}>
          {table}
        </Few>
      )}
      {result.hidden.length > 0 && <p className="hz-muted hz-small">{w('hidden')}</p>}
      <p className="hz-muted">{w('notVotes')}</p>
    </>
  );
}

function PostTable({ round, result, post }: { round: Round; result: Result; post: Post }) {
  const w = useWords(roundWords);
  const name = useName();
  return (
    <Sideways className="hz-count-scroll" label={`${post.unit_name}${post.name}`}>
      <h3>
        {post.unit_name}
        {post.name}
      </h3>
      <table className="hz-count">
        <thead>
          <tr>
            <th className="hz-num">{w('rank')}</th>
            <th>{w('person')}</th>
            <th className="hz-num">{w('votes')}</th>
            <th className="hz-num">{w('rate')}</th>
            {round.tiers.length > 1 &&
              round.tiers.map(({ tier }) => (
                <th key={tier} className="hz-num">
                  {name(tiers, tier)}
                </th>
              ))}
            <th className="hz-num">{w('other')}</th>
            <th>{w('annual')}</th>
            <th>{w('sources')}</th>
          </tr>
        </thead>
        <tbody>
          {result.rows
            .filter((row) => row.post_id === post.post_id)
            .map((row) => (
              <tr key={row.cadre_id}>
                <td className="hz-num">{row.rank}</td>
                <td>
                  {row.name}
                  <div className="hz-muted hz-small">{row.title}</div>
                </td>
                <td className="hz-num">{row.votes}</td>
                <td className="hz-num">{row.rate}%</td>
                {round.tiers.length > 1 &&
                  round.tiers.map(({ tier }) => {
                    const cell = row.tiers.find((t) => t.tier === tier);
                    return (
                      <td key={tier} className="hz-num">
                        {cell?.votes == null ? '—' : aside(cell.votes, `${cell.rate}%`)}
                      </td>
                    );
                  })}
                <td className="hz-num">{row.other_rate ? `${row.other_rate}%` : '—'}</td>
                <td>{listed(row.annual.map((a) => `${a.year} ${name(grades, a.grade)}`)) || '—'}</td>
                <td>{listed(row.sources.map((s) => name(sources, s))) || '—'}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </Sideways>
  );
}

function Totals({ result }: { result: Result }) {
  const w = useWords(roundWords);
  const name = useName();
  const came = aside(`${result.present} / ${result.expected}`, `${result.turnout}%`);
  return (
    <KeyValue
      items={[
        {
          key: 'came',
          name: w('attendance'),
          value: (
            <span className="hz-state">
              {!result.turnout_met && <Shape tone="warn" />}
              <span className="hz-num">{came}</span>
              {!result.turnout_met && <span>{w('notMet')}</span>}
            </span>
          ),
        },
        ...(['issued', 'returned', 'valid', 'invalid', 'abstain'] as const).map((figure) => ({
          key: figure,
          name: name(figures, figure),
          value: <span className="hz-num">{result[figure]}</span>,
        })),
        {
          key: 'alike',
          name: name(figures, 'identical'),
          value: <span className="hz-num">{aside(result.identical, `${result.identical_rate}%`)}</span>,
        },
        { key: 'by', name: w('countedBy'), value: listed(result.counted_by) },
        { key: 'confirmed', name: w('confirmedBy'), value: result.confirmed_by },
        { key: 'digest', name: w('digest'), value: <span className="hz-digest">{result.digest}</span>, wide: true },
      ]}
    />
  );
}
