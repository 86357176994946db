/** The notices of a case, and the one that its stage asks for. */
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { useName } from '../../ui/label';
import { Section } from '../../ui/Page';
import { noticeKinds, noticeWords } from './labels';
import { NoticeTable } from './list';
import type { NoticeKind } from './queries';

const OF_STAGE: Record<string, NoticeKind> = {
  motion_approved: 'vacancy',
  recommending: 'vacancy',
  shortlisted: 'inspection',
  inspecting: 'inspection',
  decided: 'pre_appointment',
  publicising: 'pre_appointment',
};

export default function NoticePanel({ caseId, stage }: { caseId: string; stage: string }) {
  const w = useWords(noticeWords);
  const name = useName();
  const go = useNavigate();
  const kind = OF_STAGE[stage];
  return (
    <Section
      title={w('title')}
      flush
      extra={
        kind && (
          <Button onClick={() => void go(paths.noticeNew(caseId, kind))}>
            {w('write', { kind: name(noticeKinds, kind) })}
          </Button>
        )
      }
    >
      <NoticeTable filters={{ case_id: caseId }} />
    </Section>
  );
}
