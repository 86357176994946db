/** One item of one candidate, opened from the board: the answer, the conclusion, and what can be done. */
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useChanged } from '../../api/changed';
import { newKey } from '../../api/client';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { ProblemBanner } from '../../ui/ProblemBanner';
import { ProblemForm } from '../../ui/ProblemForm';
import { StateBadge } from '../../ui/StateBadge';
import { AnswerFields, AnswerText, emptyAnswer } from './answer';
import { INTERNAL, itemActions, itemStates, items, letterWords } from './labels';
import { actOnVerification, beginVerification, verificationQuery } from './queries';
import type { Answer, Candidate, Cell, Verification } from './queries';

interface Props {
  candidate: Candidate;
  cell: Cell;
  onAsk: () => void;
  onClose: () => void;
}

export function CellDrawer({ candidate, cell, onAsk, onClose }: Props) {
  const name = useName();
  return (
    <Drawer open onClose={onClose} title={`${candidate.name} · ${name(items, cell.item)}`} size={520}>
      {cell.id ? <Begun id={cell.id} onAsk={onAsk} /> : <NotBegun {...{ candidate, cell, onAsk }} />}
    </Drawer>
  );
}

function NotBegun({ candidate, cell, onAsk }: Omit<Props, 'onClose'>) {
  const w = useWords(letterWords);
  const changed = useChanged();
  const [key] = useState(newKey);
  const [problem, setProblem] = useState<unknown>(null);
  const internal = INTERNAL.includes(cell.item);
  const begin = () =>
    beginVerification(candidate.candidate_id, cell.item, key)
      .then(() => changed())
      .catch(setProblem);
  return (
    <div className="hz-stack">
      <StateBadge label={itemStates[cell.state]} />
      <ProblemBanner problem={problem} />
      <div className="hz-row">
        {internal && (
          <Button type="primary" onClick={() => void begin()}>
            {w('begin')}
          </Button>
        )}
        {cell.item !== 'file_review' && cell.item !== 'relatives' && (
          <Button type={internal ? 'default' : 'primary'} onClick={onAsk}>
            {w('send')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Begun({ id, onAsk }: { id: string; onAsk: () => void }) {
  return <Loaded query={useQuery(verificationQuery(id))}>{(it) => <Detail it={it} onAsk={onAsk} />}</Loaded>;
}

function Detail({ it, onAsk }: { it: Verification; onAsk: () => void }) {
  const w = useWords(letterWords);
  const changed = useChanged();
  const request = it.actions.find((a) => a.action === 'request' && !a.refusal);
  const recordable = INTERNAL.includes(it.item);
  const hidden = ['request', ...(recordable ? [] : ['record'])];
  return (
    <div className="hz-stack">
      <KeyValue
        items={[
          { key: 'state', name: w('state'), value: <StateBadge label={itemStates[it.state]} /> },
          { key: 'due', name: w('due'), value: <DateText value={it.due} /> },
          { key: 'on', name: w('repliedOn'), value: <DateText value={it.replied_on} /> },
          {
            key: 'letter',
            name: w('letters'),
            value: it.letter_id && <Link to={paths.letter(it.letter_id)}>{w('openLetter')}</Link>,
          },
          { key: 'conclusion', name: w('conclusion'), value: it.conclusion, wide: true },
        ]}
      />
      {it.answer && <AnswerText answer={it.answer} />}
      <ActionBar
        actions={it.actions}
        labels={itemActions}
        elsewhere={hidden}
        ask={{
          find_issue: 'reason',
          resolve: 'reason',
          record: ({ act, cancel }) => (
            <ProblemForm<{ answer: Answer }>
              name={`verification.${it.id}`}
              keep={false}
              initial={{ answer: (it.answer ?? emptyAnswer(it.item)) as Answer }}
              onCancel={cancel}
              onSubmit={(values) => act(values)}
            >
              <AnswerFields item={it.item} at={['answer']} />
            </ProblemForm>
          ),
        }}
        run={async (action, body) => {
          await actOnVerification(it, action, body);
          await changed();
        }}
        onReload={() => void changed()}
        extra={request && it.item !== 'file_review' && <Button onClick={onAsk}>{w('send')}</Button>}
      />
      <ChecksPanel checks={it.checks} />
    </div>
  );
}
