/** Meetings of one's units, and those one is a member of. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { BeginButton, BeginLink } from '../../session/Begin';
import { DataTable } from '../../ui/DataTable';
import { useFilters } from '../../ui/filters';
import { useOptions } from '../../ui/label';
import { Page } from '../../ui/Page';
import { Select } from '../../ui/Select';
import { useMeetingColumns } from './columns';
import { bodies, meetingStates, meetingWords } from './labels';
import { meetingsQuery } from './queries';
import type { MeetingRow } from './queries';

export default function Meetings() {
  const w = useWords(meetingWords);
  const [states, kinds] = [useOptions(meetingStates), useOptions(bodies)];
  const [filters, set, filtered] = useFilters({ state: '', body: '' });
  const list = useInfiniteQuery(
    meetingsQuery({
      state: (filters.state || undefined) as MeetingRow['state'] | undefined,
      body: (filters.body || undefined) as MeetingRow['body'] | undefined,
    }),
  );
  return (
    <Page
      title={w('title')}
      primary={
        <BeginButton what="meeting" to={paths.meetingNew()}>
          {w('new')}
        </BeginButton>
      }
    >
      <DataTable<MeetingRow>
        label={w('title')}
        list={list}
        columns={useMeetingColumns()}
        rowKey={(m) => m.id}
        to={(m) => paths.meeting(m.id)}
        filtered={filtered}
        toolbar={
          <>
            <Select
              allowClear
              value={filters.body || undefined}
              onChange={(body?: string) => set({ body: body ?? '' })}
              options={kinds}
              placeholder={w('body')}
              aria-label={w('body')}
              style={{ minWidth: 130 }}
            />
            <Select
              allowClear
              value={filters.state || undefined}
              onChange={(state?: string) => set({ state: state ?? '' })}
              options={states}
              placeholder={w('state')}
              aria-label={w('state')}
              style={{ minWidth: 130 }}
            />
          </>
        }
        empty={{
          title: w('empty'),
          hint: w('emptyHint'),
          action: (
            <BeginLink what="meeting" to={paths.meetingNew()}>
              {w('new')}
            </BeginLink>
          ),
        }}
      />
    </Page>
  );
}
