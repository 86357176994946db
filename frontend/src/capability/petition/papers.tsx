/** The file of a petition: every paper in the order in which it came, as text. */
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { PaperLink } from '../../ui/AttachmentField';
import { DateText } from '../../ui/DateText';
import { fileSize } from '../../ui/FileDrop';
import { KeyValue } from '../../ui/KeyValue';
import type { Item } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { StateBadge } from '../../ui/StateBadge';
import { effects, papers, petitionWords, reviews, satisfactions, verdicts } from './labels';
import type { DocumentKind, Paper, PetitionFile } from './queries';
import '../../ui/Timeline.css';
import './petition.css';

/** Papers that are printed as official documents; the latest of a kind is the one that counts, a review beside its recheck. */
const PRINTED: Record<DocumentKind, true> = {
  told: true,
  refusal: true,
  transfer: true,
  assignment: true,
  finding: true,
  reply: true,
  review_answer: true,
  clarification: true,
};

export function Papers({ of, all }: { of: string; all: Paper[] }) {
  const last = (paper: Paper) => all.findLast((one) => one.kind === paper.kind) === paper;
  const nth = (paper: Paper) => all.filter((one) => one.kind === paper.kind).indexOf(paper) + 1;
  const printed = (paper: Paper) => {
    if (paper.kind === 'review_answer') return paths.petitionDocument(of, paper.kind, nth(paper));
    return paper.kind in PRINTED && last(paper) ? paths.petitionDocument(of, paper.kind) : undefined;
  };
  return (
    <ol className="hz-plain hz-timeline">
      {all.map((paper, i) => (
        <OnePaper key={i} paper={paper} recheck={nth(paper) > 1} print={printed(paper)} />
      ))}
    </ol>
  );
}

/** Files that came with it: each is saved when its name is pressed, and the journal says so. */
export function Files({ of, all }: { of: string; all: PetitionFile[] }) {
  const w = useWords(petitionWords);
  if (all.length === 0) return null;
  return (
    <div className="hz-petition-files">
      <strong>{w('files')}</strong>
      <p className="hz-muted">{w('filesHint')}</p>
      <ul className="hz-plain">
        {all.map((file) => (
          <li key={file.id} className="hz-row">
            <PaperLink paper={file} at={`/petitions/${of}/files/${file.id}`} />
            <span className="hz-muted">{fileSize(file.size)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function OnePaper({ paper, recheck, print }: { paper: Paper; recheck: boolean; print?: string }) {
  const w = useWords(petitionWords);
  const name = useName();
  const reviewed = w(recheck ? 'secondReview' : 'firstReview');
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
  if (paper.satisfaction) put('satisfaction', w('satisfaction'), name(satisfactions, paper.satisfaction));
  if (paper.review) put('review', w('review'), name(reviews, paper.review));
  return (
    <li>
      <div className="hz-timeline-when">
        <DateText value={paper.on} />
        <span>{paper.by}</span>
      </div>
      <div>
        <strong>{paper.kind === 'review_answer' ? reviewed : name(papers, paper.kind)}</strong>{' '}
        {print && <Link to={print}>{w('print')}</Link>}
      </div>
      {paper.text && <div className="hz-petition-text">{paper.text}</div>}
      {items.length > 0 && <KeyValue items={items} />}
      {paper.findings?.map((finding, i) => (
        <div key={i} className="hz-petition-finding">
          <div className="hz-row">
            <span>{finding.matter}</span>
            <StateBadge label={verdicts[finding.verdict]} />
          </div>
          <div className="hz-petition-text hz-muted">{finding.text}</div>
        </div>
      ))}
    </li>
  );
}
