/** The file of a petition: every paper in the order in which it came, as text. */
import { useWords } from '../../i18n';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import type { Item } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { StateBadge } from '../../ui/StateBadge';
import { effects, papers, petitionWords, reviews, verdicts } from './labels';
import type { Paper } from './queries';

export function Papers({ all }: { all: Paper[] }) {
  return (
    <ol className="hz-plain hz-timeline">
      {all.map((paper, i) => (
        <OnePaper key={i} paper={paper} />
      ))}
    </ol>
  );
}

function OnePaper({ paper }: { paper: Paper }) {
  const w = useWords(petitionWords);
  const name = useName();
  const items: Item[] = [];
  const put = (key: string, title: string, value: Item['value']) => items.push({ key, name: title, value });
  if (paper.number) put('number', w('number'), paper.number);
  if (paper.to) put('to', paper.kind === 'clarification' ? w('before') : w('to'), paper.to);
  if (paper.leader) put('leader', w('leader'), paper.leader);
  if (paper.unit) put('unit', w('responsibleUnit'), paper.unit);
  if (paper.person) put('person', w('person'), paper.person);
  if (paper.limit_on) put('limit', w('limit'), <DateText value={paper.limit_on} />);
  if (paper.days) put('days', w('days'), paper.days);
  if (paper.verdict) put('verdict', w('overall'), <StateBadge label={verdicts[paper.verdict]} />);
  if (paper.effect) put('effect', w('effect'), <StateBadge label={effects[paper.effect]} />);
  if (paper.review) put('review', w('review'), name(reviews, paper.review));
  return (
    <li>
      <div className="hz-timeline-when">
        <DateText value={paper.on} />
        <span>{paper.by}</span>
      </div>
      <div>
        <strong>{name(papers, paper.kind)}</strong>
      </div>
      {paper.text && <div className="hz-petition-text">{paper.text}</div>}
      {items.length > 0 && <KeyValue items={items} />}
      {paper.findings?.map((finding, i) => (
        <div key={i}>
          <StateBadge label={verdicts[finding.verdict]} /> {finding.matter}
          <div className="hz-petition-text hz-muted">{finding.text}</div>
        </div>
      ))}
    </li>
  );
}
