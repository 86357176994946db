/** The board: a column a stage, a card a case. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useRef } from 'react';
import { say, useLang, useT, useWords } from '../../i18n';
import { groupChecks } from '../../ui/ChecksPanel';
import { Due, dateText } from '../../ui/DateText';
import { useName } from '../../ui/label';
import { useSeen } from '../../ui/seen';
import { Shape, StateBadge } from '../../ui/StateBadge';
import { deadlineKinds } from '../../ui/deadline';
import { STAGES, caseKinds, caseStates, caseWords } from './labels';
import { caseQuery, deadlinesQuery } from './queries';
import type { CaseRow, Deadline } from './queries';
import './board.css';

export function Board({ rows }: { rows: CaseRow[] }) {
  const w = useWords(caseWords);
  const language = useLang();
  const due = useQuery(deadlinesQuery()).data ?? [];
  return (
    <>
      <p className="hz-muted hz-small hz-board-hint">{w('sideways', { n: STAGES.length })}</p>
      <div className="hz-board" role="list">
        {STAGES.map((stage) => {
          const here = rows.filter((row) => stage.states.includes(row.state));
          return (
            <section
              key={stage.key}
              className="hz-board-column"
              role="listitem"
              aria-label={say(stage.title, language)}
            >
              <h2>
                {say(stage.title, language)} <span className="hz-num hz-muted">{here.length}</span>
              </h2>
              {here.length === 0 && <p className="hz-muted hz-small">{w('none')}</p>}
              {here.map((row) => (
                <CaseCard key={row.id} row={row} due={due.find((one) => one.case_id === row.id)} />
              ))}
            </section>
          );
        })}
      </div>
    </>
  );
}

function CaseCard({ row, due }: { row: CaseRow; due?: Deadline }) {
  const w = useWords(caseWords);
  const language = useLang();
  const name = useName();
  const card = useRef<HTMLElement>(null);
  return (
    <article className="hz-board-card" ref={card}>
      <Link to={paths.case(row.id)}>{row.title}</Link>
      <p className="hz-muted hz-small">
        <span className="hz-num">{row.number}</span> {row.unit_name}
      </p>
      <p className="hz-muted hz-small">{name(caseKinds, row.kind)}</p>
      <p className="hz-small hz-board-state">
        <StateBadge label={row.suspended ? { words: ['已暂停', 'Suspended'], tone: 'warn' } : caseStates[row.state]} />
        {due ? (
          <span title={language === 'zh' ? due.title : name(deadlineKinds, due.kind)}>
            <Due date={due.due_date} left={due.working_days_left} />
          </span>
        ) : (
          <span className="hz-muted">
            {w('since')} <span className="hz-num">{dateText(row.stage_since).slice(0, 10)}</span>
          </span>
        )}
        <Blocked id={row.id} asked={useSeen(card)} />
      </p>
    </article>
  );
}

/** How many rules hold the case up. Judging a case is the server's longest work: asked for the cards that come into sight. */
function Blocked({ id, asked }: { id: string; asked: boolean }) {
  const t = useT();
  const { data } = useQuery({ ...caseQuery(id), enabled: asked, staleTime: 60_000 });
  const n = data ? groupChecks(data.checks).blocks.length : 0;
  return n === 0 ? null : (
    <span>
      <Shape tone="stop" /> {t('checks.blocks', { n })}
    </span>
  );
}
