import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { Declare, Pledge } from './asks';
import { Changes } from './changes';
import { teamActions, teamStates, teamWords } from './labels';
import { Members } from './members';
import { actOnTeam, teamQuery } from './queries';
import type { Team } from './queries';

export default function TeamPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(teamQuery(id))}>{(team) => <TeamDetail team={team} />}</Loaded>;
}

/** Actions and checks of a team, on its page and on that of its case. */
export function TeamSide({ team }: { team: Team }) {
  const changed = useChanged();
  return (
    <>
      <ActionBar
        actions={team.actions}
        labels={teamActions}
        ask={{
          dissolve: 'reason',
          declare: (tools) => <Declare team={team} {...tools} />,
          pledge: (tools) => <Pledge team={team} {...tools} />,
        }}
        run={async (action, body) => {
          await actOnTeam(team, action, body);
          await changed();
        }}
        onReload={() => void changed()}
      />
      <ChecksPanel checks={team.checks} />
    </>
  );
}

function TeamDetail({ team }: { team: Team }) {
  const w = useWords(teamWords);
  const go = useNavigate();
  const forming = team.state === 'forming';
  return (
    <Page
      title={team.case_title}
      subtitle={team.case_number}
      crumbs={[{ title: w('title'), to: paths.teams() }]}
      state={<StateBadge label={teamStates[team.state]} />}
      extra={forming && <Button onClick={() => void go(paths.teamEdit(team.id))}>{w('edit')}</Button>}
      side={<TeamSide team={team} />}
    >
      <Section title={w('members')} flush>
        <Members team={team} />
      </Section>
      <Changes team={team} />
    </Page>
  );
}
