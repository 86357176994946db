/** Joint conferences, the latest first, and by when the next one is to be held. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { BeginButton, BeginLink } from '../../session/Begin';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateText, Due } from '../../ui/DateText';
import { LevelBadge } from '../../ui/deadline';
import { FilterChoice } from '../../ui/FilterChoice';
import { useFilters } from '../../ui/filters';
import { Page, Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { conferenceWords, states } from './labels';
import { conferencesQuery, nextQuery } from './queries';
import type { ConferenceRow } from './queries';

export default function Conferences() {
  const w = useWords(conferenceWords);
  const [filters, set, filtered] = useFilters({ state: '' });
  const list = useInfiniteQuery(conferencesQuery((filters.state || undefined) as ConferenceRow['state'] | undefined));
  const unit = list.data?.pages[0]?.items[0]?.unit_id;
  const columns: Column<ConferenceRow>[] = [
    { key: 'title', title: w('name'), render: (row) => row.title, card: 'title' },
    { key: 'unit', title: w('unit'), render: (row) => row.unit_name },
    { key: 'planned', title: w('planned'), render: (row) => <DateText value={row.planned_on} /> },
    { key: 'held', title: w('held'), render: (row) => <DateText value={row.held_on} /> },
    { key: 'place', title: w('place'), render: (row) => row.place, card: 'none' },
    { key: 'state', title: w('state'), render: (row) => <StateBadge label={states[row.state]} />, card: 'corner' },
  ];
  return (
    <Page
      title={w('title')}
      primary={
        <BeginButton what="jointConference" to={paths.jointConferenceNew()}>
          {w('new')}
        </BeginButton>
      }
    >
      {unit && <Next unit={unit} />}
      <DataTable
        label={w('title')}
        columns={columns}
        list={list}
        rowKey={(row) => row.id}
        to={(row) => paths.jointConference(row.id)}
        filtered={filtered}
        toolbar={
          <FilterChoice name={w('state')} table={states} value={filters.state} set={(state) => set({ state })} />
        }
        empty={{
          title: w('empty'),
          hint: w('emptyHint'),
          action: (
            <BeginLink what="jointConference" to={paths.jointConferenceNew()}>
              {w('new')}
            </BeginLink>
          ),
        }}
      />
    </Page>
  );
}

function Next({ unit }: { unit: string }) {
  const w = useWords(conferenceWords);
  const next = useQuery(nextQuery(unit)).data;
  if (!next) return null;
  return (
    <Section>
      <span className="hz-row">
        <strong>{w('next')}</strong>
        <Due date={next.due_date} left={next.working_days_left} plain />
        <LevelBadge level={next.level} />
      </span>
    </Section>
  );
}
