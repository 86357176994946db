/** A candidate as a card: the two figures that matter, what bars, what is open. */
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { listed, named, useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { useName } from '../../ui/label';
import { PersonCard } from '../../ui/PersonCard';
import { Section } from '../../ui/Page';
import { postOf } from '../../ui/person';
import { StateBadge } from '../../ui/StateBadge';
import { Answers } from './answers';
import { Composite } from './composite';
import { EvidenceForm } from './evidence';
import { candidateActions, candidateStates, grades, shortlistWords, sources } from './labels';
import { actOnCandidate } from './queries';
import { AnswerLine, Bars, useFigures } from './summary';
import type { Candidate } from './queries';

const WITH_REASON = { drop: 'reason', withdraw: 'reason', release: 'reason' } as const;

export function CandidateCard({ candidate, open }: { candidate: Candidate; open: boolean }) {
  const w = useWords(shortlistWords);
  const name = useName();
  const [shown, setShown] = useState(false);
  const annual = listed(candidate.annual.map((a) => `${a.year} ${name(grades, a.grade)}`));
  const from = listed(candidate.sources.map((source) => name(sources, source))) || w('own');
  return (
    <>
      <PersonCard
        name={candidate.name}
        to={paths.cadre(candidate.cadre_id)}
        post={postOf(candidate.person?.unit_name, candidate.person?.title)}
        figures={useFigures(candidate)}
        foot={
          <div className="hz-shortlist-lines">
            <StateBadge label={candidateStates[candidate.state]} />
            {candidate.reason && <span className="hz-muted">{candidate.reason}</span>}
            <Bars candidate={candidate} />
            <AnswerLine candidate={candidate} />
            <span>
              {w('composite')} <span className="hz-num">{candidate.composite.total ?? '—'}</span>
            </span>
            <span className="hz-muted">{named(w('annual'), annual || '—')}</span>
            <span className="hz-muted">{named(w('sources'), from)}</span>
            <div className="hz-shortlist-buttons">
              <Button size="small" onClick={() => setShown(true)}>
                {w('details')}
              </Button>
            </div>
          </div>
        }
      />
      <Drawer open={shown} onClose={() => setShown(false)} title={candidate.name} size={640} destroyOnHidden>
        <div className="hz-stack">
          <Acts candidate={candidate} />
          <Section title={w('answers')}>
            <Bars candidate={candidate} />
            <Answers candidate={candidate} open={open} />
          </Section>
          <Section title={w('composite')}>
            <Composite of={candidate.composite} />
          </Section>
          <Section title={w('evidence')}>
            {open ? <EvidenceForm candidate={candidate} /> : <p>{candidate.evidence.note || '—'}</p>}
          </Section>
        </div>
      </Drawer>
    </>
  );
}

function Acts({ candidate }: { candidate: Candidate }) {
  const changed = useChanged();
  return (
    <ActionBar
      actions={candidate.actions}
      labels={candidateActions}
      ask={WITH_REASON}
      run={async (action, body) => {
        await actOnCandidate(candidate, action, body);
        await changed();
      }}
      onReload={() => void changed()}
    />
  );
}
