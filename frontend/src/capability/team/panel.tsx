/** The team on the page of its case. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { Empty } from '../../ui/Empty';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { teamStates, teamWords } from './labels';
import { Members } from './members';
import { teamQuery, teamsOfCaseQuery } from './queries';

export default function TeamPanel({ caseId }: { caseId: string }) {
  const w = useWords(teamWords);
  return (
    <Loaded query={useQuery(teamsOfCaseQuery(caseId))}>
      {(teams) => {
        const live = teams.find((team) => team.state !== 'dissolved');
        return live ? (
          <OneTeam id={live.id} />
        ) : (
          <Section title={w('title')}>
            <Empty
              title={w('empty')}
              hint={w('emptyHint')}
              action={<Link to={paths.teamNew(caseId)}>{w('new')}</Link>}
            />
          </Section>
        );
      }}
    </Loaded>
  );
}

function OneTeam({ id }: { id: string }) {
  const w = useWords(teamWords);
  return (
    <Loaded query={useQuery(teamQuery(id))}>
      {(team) => (
        <Section
          title={
            <>
              {w('title')} <StateBadge label={teamStates[team.state]} />
            </>
          }
          extra={
            <Link to={paths.team(team.id)}>
              {w('pledge')} · {w('recusal')}
            </Link>
          }
          flush
        >
          <Members team={team} />
        </Section>
      )}
    </Loaded>
  );
}
