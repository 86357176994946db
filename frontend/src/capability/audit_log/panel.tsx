/** The process record (纪实) of a case, a part of the case page. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Page';
import { Bones } from '../../ui/Skeleton';
import { Timeline } from '../../ui/Timeline';
import { auditWords } from './labels';
import { recordQuery } from './queries';
import { useEntries } from './record';

export default function RecordPanel({ caseId }: { caseId: string; stage: string }) {
  const w = useWords(auditWords);
  const entries = useEntries();
  return (
    <Section title={w('record')} extra={<Link to={paths.caseRecord(caseId)}>{w('print')}</Link>}>
      <Loaded query={useQuery(recordQuery(caseId))} waiting={<Bones rows={6} />}>
        {(events) => (
          <Timeline
            entries={entries(events)}
            words={{ at: w('at'), who: w('who'), what: w('what'), stage: w('stage'), evidence: w('evidence') }}
            empty={{ title: w('recordEmpty'), hint: w('recordEmptyHint') }}
          />
        )}
      </Loaded>
    </Section>
  );
}
