/** What an audit found, and what is put right of it. */
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { PaperLink } from '../../ui/AttachmentField';
import { DateText } from '../../ui/DateText';
import { Money } from '../../ui/format';
import { useName } from '../../ui/label';
import { Shape, StateBadge } from '../../ui/StateBadge';
import { auditWords, rectificationStates, responsibilities } from './labels';
import type { Audit } from './queries';

/** What was found; its evidence sheet is for the bureau and for those who gave the evidence. */
export function Findings({ it }: { it: Audit }) {
  const { findings: all } = it;
  const near = it.whole || !!it.answers_for;
  const w = useWords(auditWords);
  const name = useName();
  if (all.length === 0) return <p className="hz-muted">{w('findingsNone')}</p>;
  const standing = all.filter((finding) => !finding.struck);
  return (
    <>
      <ol className="hz-plain hz-audit-list">
        {all.map((finding) => (
          <li key={finding.id} className={finding.struck ? 'hz-audit-struck' : undefined}>
            <div className="hz-row hz-audit-head">
              <strong>{finding.matter}</strong>
              <Money fen={finding.amount_fen} />
            </div>
            <div className="hz-row hz-muted">
              <span>{name(responsibilities, finding.responsibility)}</span>
              <span>{w('notedBy', { name: finding.by })}</span>
              {finding.serious && (
                <span className="hz-state">
                  <Shape tone="stop" />
                  {w('serious')}
                </span>
              )}
            </div>
            <div className="hz-audit-text">{finding.text}</div>
            {finding.attachments.map((paper) => (
              <PaperLink key={paper.id} paper={paper} />
            ))}
            {finding.transferred_on && (
              <p className="hz-muted">
                {w('sent', { on: finding.transferred_on, to: finding.transferred_to ?? '' })}
                {finding.received_on && w('clueReceived', { on: finding.received_on })}
              </p>
            )}
            {finding.struck && <p className="hz-muted">{w('struck', { text: finding.struck })}</p>}
            {near && !finding.struck && (
              <Link to={paths.auditDocument(it.id, 'evidence', finding.n)}>{w('evidenceSheet')}</Link>
            )}
          </li>
        ))}
      </ol>
      {standing.length > 1 && (
        <p className="hz-row hz-audit-head">
          <span>{w('total')}</span>
          <Money fen={standing.reduce((sum, finding) => sum + finding.amount_fen, 0)} />
        </p>
      )}
    </>
  );
}

export function Rectifications({ it }: { it: Audit }) {
  const w = useWords(auditWords);
  const over = ['closed', 'cancelled', 'terminated'].includes(it.state);
  if (it.rectifications.length === 0) {
    return <p className="hz-muted">{w(over ? 'rectificationsOver' : 'rectificationsNone')}</p>;
  }
  return (
    <>
      <p className="hz-row">
        <Link to={paths.auditDocument(it.id, 'rectification_notice')}>{w('askedOnPaper')}</Link>
        {it.rectifications.some((one) => one.reported_on) && (
          <Link to={paths.auditDocument(it.id, 'rectification_report')}>{w('toldOnPaper')}</Link>
        )}
      </p>
      <Tasks it={it} />
    </>
  );
}

function Tasks({ it }: { it: Audit }) {
  const w = useWords(auditWords);
  return (
    <ol className="hz-plain hz-audit-list">
      {it.rectifications.map((one) => (
        <li key={one.id}>
          <div className="hz-row hz-audit-head">
            <strong>{one.task}</strong>
            <StateBadge label={rectificationStates[one.state]} />
          </div>
          <div className="hz-row hz-muted">
            <span>{it.findings.find((finding) => finding.id === one.finding_id)?.matter}</span>
            <span>
              {w('limit')} <DateText value={one.due_on} />
            </span>
          </div>
          {one.report && (
            <div className="hz-audit-text">
              {one.reported_on && <span className="hz-muted">{w('reported', { on: one.reported_on })}</span>}{' '}
              {one.report}
            </div>
          )}
          {one.attachments.map((paper) => (
            <PaperLink key={paper.id} paper={paper} />
          ))}
          {one.accepted_on && (
            <p className="hz-muted">{w('accepted', { on: one.accepted_on, by: one.accepted_by ?? '' })}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
