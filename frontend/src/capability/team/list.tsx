import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { listed, useWords } from '../../i18n';
import { DataTable } from '../../ui/DataTable';
import { useFilters } from '../../ui/filters';
import { useName, useOptions } from '../../ui/label';
import { Page } from '../../ui/Page';
import { Select } from '../../ui/Select';
import { StateBadge } from '../../ui/StateBadge';
import { teamKinds, teamStates, teamWords } from './labels';
import { teamsQuery } from './queries';
import type { TeamRow } from './queries';

export default function TeamList() {
  const w = useWords(teamWords);
  const name = useName();
  const [filters, setFilters, filtered] = useFilters({ state: '' });
  const list = useInfiniteQuery(teamsQuery(filters));
  return (
    <Page title={w('title')} extra={<Link to={paths.certificates()}>{w('certificates')}</Link>}>
      <DataTable<TeamRow>
        label={w('title')}
        list={list}
        rowKey={(row) => row.id}
        to={(row) => paths.team(row.id)}
        filtered={filtered}
        toolbar={
          <Select
            allowClear
            value={filters.state || undefined}
            placeholder={w('state')}
            aria-label={w('state')}
            options={useOptions(teamStates)}
            onChange={(state?: string) => setFilters({ state: state ?? '' })}
          />
        }
        empty={{ title: w('empty'), hint: w('emptyHint') }}
        columns={[
          { key: 'case', title: w('caseTitle'), render: (r) => `${r.case_number} ${r.case_title}`, card: 'title' },
          { key: 'kind', title: w('kind'), render: (r) => name(teamKinds, r.kind) },
          { key: 'lead', title: w('lead'), render: (r) => r.lead ?? '—' },
          { key: 'members', title: w('members'), render: (r) => listed(r.members) },
          {
            key: 'state',
            title: w('state'),
            render: (r) => <StateBadge label={teamStates[r.state]} />,
            card: 'corner',
          },
        ]}
      />
    </Page>
  );
}
