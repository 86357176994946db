/** The rounds of a case. */
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { Section } from '../../ui/Page';
import { roundWords } from './labels';
import { RoundTable } from './list';

export default function RecommendationPanel({ caseId, stage }: { caseId: string; stage: string }) {
  const w = useWords(roundWords);
  const go = useNavigate();
  const open = stage === 'motion_approved' || stage === 'recommending';
  const create = open && <Button onClick={() => void go(paths.roundNew(caseId))}>{w('new')}</Button>;
  return (
    <Section title={w('title')} flush extra={create}>
      <RoundTable filters={{ case_id: caseId }} />
    </Section>
  );
}
