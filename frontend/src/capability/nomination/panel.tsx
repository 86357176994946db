/** The nominations of a case. */
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { Section } from '../../ui/Page';
import { nominationWords } from './labels';
import { NominationTable } from './list';

export default function NominationPanel({ caseId, stage }: { caseId: string; stage: string }) {
  const w = useWords(nominationWords);
  const go = useNavigate();
  const create = stage === 'recommending' && (
    <Button onClick={() => void go(paths.nominationNew(caseId))}>{w('new')}</Button>
  );
  return (
    <Section title={w('title')} flush extra={create}>
      <NominationTable filters={{ case_id: caseId }} />
    </Section>
  );
}
