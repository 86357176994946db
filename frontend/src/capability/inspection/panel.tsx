/** The inspection on the page of its case. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { listed, useWords } from '../../i18n';
import { DateText } from '../../ui/DateText';
import { Empty } from '../../ui/Empty';
import { KeyValue } from '../../ui/KeyValue';
import { Loaded } from '../../ui/Loaded';
import { Names } from '../../ui/Names';
import { Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { inspectionStates, inspectionWords } from './labels';
import { ProgressBar } from './progress';
import { inspectionQuery, inspectionsOfCaseQuery } from './queries';

export default function InspectionPanel({ caseId }: { caseId: string }) {
  const w = useWords(inspectionWords);
  return (
    <Loaded query={useQuery(inspectionsOfCaseQuery(caseId))}>
      {(rows) =>
        rows[0] ? (
          <One id={rows[0].id} />
        ) : (
          <Section title={w('title')}>
            <Empty
              title={w('empty')}
              hint={w('emptyHint')}
              action={<Link to={paths.inspectionNew(caseId)}>{w('new')}</Link>}
            />
          </Section>
        )
      }
    </Loaded>
  );
}

function One({ id }: { id: string }) {
  const w = useWords(inspectionWords);
  return (
    <Loaded query={useQuery(inspectionQuery(id))}>
      {(read) => (
        <Section
          title={
            <>
              {w('title')} <StateBadge label={inspectionStates[read.state]} />
            </>
          }
          extra={
            <>
              <Link to={paths.inspection(id)}>{w('enter')}</Link>
              <Link to={paths.inspectionTalks(id)}>{w('workbench')}</Link>
              <Link to={paths.inspectionReports(id)}>{w('reports')}</Link>
              <Link to={paths.inspectionCompare(id)}>{w('compare')}</Link>
            </>
          }
        >
          <ProgressBar progress={read.progress} />
          <KeyValue
            items={[
              { key: 'from', name: w('startFrom'), value: <DateText value={read.start_from} /> },
              { key: 'started', name: w('startedOn'), value: <DateText value={read.started_on} /> },
              { key: 'team', name: w('members'), value: listed(read.members.map((m) => m.name)) },
              { key: 'people', name: w('candidates'), value: <Names of={read.candidates.map((c) => c.name)} /> },
            ]}
          />
        </Section>
      )}
    </Loaded>
  );
}
