/** Who is in question, side by side on the first page of a case; a case of many posts says how many and where they are. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { CandidateSummary } from '../capability/candidate/summary';
import { shortlistQuery } from '../capability/candidate/queries';
import { inspectionsOfCaseQuery } from '../capability/inspection/queries';
import { useWords, words } from '../i18n';
import { Section } from '../ui/Page';
import { PersonCards } from '../ui/PersonCard';
import { paths } from './paths';

/** So many stand side by side; more are a list of their own. */
const SHOWN = 6;
const OUT: ReadonlySet<string> = new Set(['dropped', 'withdrawn']);

const peopleWords = words({
  title: ['人选 {n} → 职位 {posts}', 'Candidates {n} → posts {posts}'],
  many: ['{n} 名人选，按职位列在“人选”里', '{n} candidates, listed by post under "Shortlist"'],
  all: ['全部人选', 'All candidates'],
  compare: ['对比人选', 'Compare'],
});

export function CasePeople({ caseId }: { caseId: string }) {
  const w = useWords(peopleWords);
  const list = useQuery(shortlistQuery(caseId)).data;
  const inspection = useQuery(inspectionsOfCaseQuery(caseId)).data?.[0];
  const posts = list?.posts ?? [];
  const people = posts.flatMap((post) => post.candidates).filter((one) => !OUT.has(one.state));
  // Who may not read the candidates, or looks before there are any, is not told about them.
  if (people.length === 0) return null;
  const seats = posts.reduce((sum, post) => sum + post.headcount, 0);
  return (
    <Section
      title={w('title', { n: people.length, posts: seats })}
      extra={
        <>
          {inspection && people.length > 1 && <Link to={paths.inspectionCompare(inspection.id)}>{w('compare')}</Link>}
          <Link to={paths.case(caseId, 'shortlist')}>{w('all')}</Link>
        </>
      }
    >
      {people.length > SHOWN ? (
        <p className="hz-muted">{w('many', { n: people.length })}</p>
      ) : (
        <PersonCards>
          {people.map((one) => (
            <CandidateSummary key={one.id} candidate={one} />
          ))}
        </PersonCards>
      )}
    </Section>
  );
}
