/** The file of an audit: every paper in the order in which it came, as text. */
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useT, useWords } from '../../i18n';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import type { Item } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { StateBadge } from '../../ui/StateBadge';
import { auditWords, decisions, papers, parties } from './labels';
import type { Paper } from './queries';
import '../../ui/Timeline.css';

/** Papers that are printed as official documents; the latest of a kind is the one that counts. */
const PRINTED = ['entrustment', 'notice', 'opinion', 'result'];
/** Of these each has a document of its own: every clue that was transferred, every draft and what was issued. */
const EACH = ['transfer', 'report'];

/** Where a paper is printed, if anywhere. */
function printOf(of: string, { kind, n }: Paper, all: Paper[], i: number): string | undefined {
  if (EACH.includes(kind)) return paths.auditDocument(of, kind, n);
  const last = !all.slice(i + 1).some((other) => other.kind === kind);
  return PRINTED.includes(kind) && last ? paths.auditDocument(of, kind) : undefined;
}

export function Papers({ of, all }: { of: string; all: Paper[] }) {
  const w = useWords(auditWords);
  if (all.length === 0) return <p className="hz-muted">{w('none')}</p>;
  return (
    <ol className="hz-plain hz-timeline">
      {all.map((paper, i) => (
        <OnePaper key={i} paper={paper} print={printOf(of, paper, all, i)} />
      ))}
    </ol>
  );
}

function OnePaper({ paper, print }: { paper: Paper; print?: string }) {
  const t = useT();
  const w = useWords(auditWords);
  const name = useName();
  const items: Item[] = [];
  const put = (key: string, title: string, value: Item['value']) => items.push({ key, name: title, value });
  if (paper.number) put('number', w('number'), paper.number);
  if (paper.to) put('to', w('to'), paper.to);
  if (paper.party) put('party', w('party'), name(parties, paper.party));
  if (paper.via) put('via', w('via'), paper.via);
  if (paper.objection != null) put('objection', w('objection'), paper.objection ? w('objects') : w('agrees'));
  if (paper.received_on) put('on', w('on'), <DateText value={paper.received_on} />);
  if (paper.decision) put('decision', w('decision'), <StateBadge label={decisions[paper.decision]} />);
  return (
    <li>
      <div className="hz-timeline-when">
        <DateText value={paper.on} />
        <span>{paper.by}</span>
      </div>
      <div className="hz-row">
        <strong>{paper.draft ? w('draftReport') : name(papers, paper.kind)}</strong>
        {print && <Link to={print}>{t('common.print')}</Link>}
      </div>
      {paper.text && <div className="hz-audit-text">{paper.text}</div>}
      {items.length > 0 && <KeyValue items={items} />}
    </li>
  );
}
