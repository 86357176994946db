/** The motion, a part of the case page: what was written, or the form to write it while the case is a draft. */
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../i18n';
import { PaperLink } from '../../ui/AttachmentField';
import { Empty } from '../../ui/Empty';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Page';
import { Bones } from '../../ui/Skeleton';
import { MotionEditor } from './form';
import { motionMethods, motionSources, motionWays, motionWords } from './labels';
import { motionQuery } from './queries';
import type { Motion } from './queries';
import './panel.css';

export default function MotionPanel({ caseId, stage }: { caseId: string; stage: string }) {
  const w = useWords(motionWords);
  const [editing, setEditing] = useState(false);
  return (
    <Loaded query={useQuery(motionQuery(caseId))} waiting={<Bones rows={6} />}>
      {(motion) =>
        editing ? (
          <MotionEditor caseId={caseId} motion={motion} onDone={() => setEditing(false)} />
        ) : motion ? (
          <MotionText motion={motion} onEdit={() => setEditing(true)} />
        ) : (
          <div className="hz-card">
            {stage === 'draft' ? (
              <Empty
                title={w('empty')}
                hint={w('emptyHint')}
                action={<Button onClick={() => setEditing(true)}>{w('write')}</Button>}
              />
            ) : (
              <Empty title={w('none')} />
            )}
          </div>
        )
      }
    </Loaded>
  );
}

function MotionText({ motion, onEdit }: { motion: Motion; onEdit: () => void }) {
  const w = useWords(motionWords);
  const name = useName();
  const open = motion.actions.some((offer) => offer.action === 'edit' && !offer.refusal);
  const text = (value: string) => (value ? <div className="hz-motion-text">{value}</div> : null);
  const { plan } = motion;
  return (
    <>
      <Section title={w('title')} extra={open && <Button onClick={onEdit}>{w('edit')}</Button>}>
        <KeyValue
          items={[
            { key: 'source', name: w('source'), value: name(motionSources, motion.source) },
            { key: 'way', name: w('way'), value: name(motionWays, motion.way) },
            { key: 'reason', name: w('reason'), value: text(motion.reason), wide: true },
            { key: 'vacancy', name: w('vacancy'), value: text(motion.vacancy ?? ''), wide: true },
            { key: 'analysis', name: w('unitAnalysis'), value: text(motion.unit_analysis ?? ''), wide: true },
            { key: 'record', name: w('record'), value: text(motion.meeting_record ?? ''), wide: true },
          ]}
        />
      </Section>
      <Section title={w('plan')}>
        <KeyValue
          items={[
            { key: 'method', name: w('method'), value: plan?.method ? name(motionMethods, plan.method) : null },
            { key: 'team', name: w('team'), value: text(plan?.team_note ?? ''), wide: true },
            { key: 'scope', name: w('scope'), value: text(plan?.scope ?? ''), wide: true },
            { key: 'schedule', name: w('schedule'), value: text(plan?.schedule ?? ''), wide: true },
          ]}
        />
      </Section>
      {motion.papers.length > 0 && (
        <Section title={w('papers')}>
          <ul className="hz-plain">
            {motion.papers.map((paper) => (
              <li key={paper.id}>
                <PaperLink paper={paper} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
