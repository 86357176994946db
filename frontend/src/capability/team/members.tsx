/** Members of a team: certificate, declarations, pledge. */
import { aside, listed, named, useWords } from '../../i18n';
import { DataTable } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { useName } from '../../ui/label';
import { relationNames, teamWords } from './labels';
import type { Team, TeamMember } from './queries';

export function Members({ team }: { team: Team }) {
  const w = useWords(teamWords);
  return (
    <DataTable<TeamMember>
      label={w('members')}
      rows={team.members}
      rowKey={(m) => m.id}
      columns={[
        {
          key: 'name',
          title: w('member'),
          card: 'title',
          render: (m) => (
            <>
              {m.name} {m.lead && <span className="hz-muted">{w('lead')}</span>}
              {m.left_at && <span className="hz-muted">{aside('', w('left'))}</span>}
            </>
          ),
        },
        {
          key: 'certificate',
          title: w('certificate'),
          render: (m) =>
            m.certified ? (
              <>
                <span className="hz-num">{m.certificate}</span>{' '}
                <span className="hz-muted hz-small">
                  {w('validTo')} <DateText value={m.valid_to} />
                </span>
              </>
            ) : (
              `✕ ${w('notCertified')}`
            ),
        },
        { key: 'recusal', title: w('recusal'), render: (m) => <Declarations member={m} /> },
        {
          key: 'pledge',
          title: w('pledge'),
          render: (m) => (m.pledged_at ? <DateText value={m.pledged_at} /> : `✕ ${w('notPledged')}`),
        },
      ]}
    />
  );
}

/** So many are named one by one. */
const NAMED = 5;

function Declarations({ member }: { member: TeamMember }) {
  const w = useWords(teamWords);
  const name = useName();
  if (member.declarations.length === 0) return <span className="hz-muted">{w('noCandidates')}</span>;
  // What is clear needs no line of its own: a batch has dozens of candidates. What is not, is named.
  const clear = member.declarations.filter((d) => d.related === false);
  const other = member.declarations.filter((d) => d.related !== false);
  return (
    <ul className="hz-plain">
      {other.map((d) => (
        <li key={d.candidate_id}>
          {named(d.name, '')}
          {d.related == null ? `✕ ${w('undeclared')}` : `✕ ${name(relationNames, d.relation)}`}
        </li>
      ))}
      {clear.length > NAMED && (
        <li title={listed(clear.map((d) => d.name))}>✓ {w('noRelationTo', { n: clear.length })}</li>
      )}
      {clear.length <= NAMED &&
        clear.map((d) => (
          <li key={d.candidate_id}>
            {named(d.name, '✓')} {w('noRelation')}
          </li>
        ))}
    </ul>
  );
}
