/** 会议: the meetings that have the case on their agenda. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { BeginLink } from '../../session/Begin';
import { DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Page';
import { useMeetingColumns } from './columns';
import { meetingWords } from './labels';
import { meetingsQuery } from './queries';
import type { MeetingRow } from './queries';

export default function MeetingPanel({ caseId }: { caseId: string; stage: string }) {
  const w = useWords(meetingWords);
  const list = useInfiniteQuery(meetingsQuery({ case_id: caseId }));
  return (
    <Section title={w('ofCase')} flush extra={<Link to={paths.meetings()}>{w('title')}</Link>}>
      <DataTable<MeetingRow>
        label={w('ofCase')}
        list={list}
        columns={useMeetingColumns()}
        rowKey={(m) => m.id}
        to={(m) => paths.meeting(m.id)}
        empty={{
          title: w('ofCaseEmpty'),
          action: (
            <BeginLink what="meeting" to={paths.meetingNew()}>
              {w('new')}
            </BeginLink>
          ),
        }}
      />
    </Section>
  );
}
