/** Candidates beside one another: figures first, then what the reports say, dimension by dimension. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { listed, useWords } from '../../i18n';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Page';
import { Select } from '../../ui/Select';
import { Frame } from './frame';
import { circles, inspectionWords, sections, tiers } from './labels';
import { comparisonQuery } from './queries';
import type { Compared, Inspection, ReportSection } from './queries';

export default function ComparePage() {
  return <Frame wide>{(read) => <Compare read={read} />}</Frame>;
}

/** Rivals for one post stand side by side; a batch has as many tables as posts. */
function byPost(candidates: Compared[]): { post: string; label: string; rivals: Compared[] }[] {
  const posts = [...new Set(candidates.map((c) => c.post_id))];
  return posts.map((post) => {
    const rivals = candidates.filter((c) => c.post_id === post);
    return { post, label: listed(rivals.map((c) => c.name)), rivals };
  });
}

interface Row {
  key: string;
  title: string;
  cell: (c: Compared) => ReactNode;
  /** More is better: the best and the weakest of a row are told by weight. */
  figure?: (c: Compared) => number | null;
}

function weight({ figure }: Row, c: Compared, all: Compared[]): string {
  const values = all.flatMap((one) => figure?.(one) ?? []);
  const mine = figure?.(c);
  const [best, weakest] = [Math.max(...values), Math.min(...values)];
  if (mine == null || best === weakest) return '';
  return mine === best ? 'hz-compare-best' : mine === weakest ? 'hz-compare-weakest' : '';
}

function useDimensions(): { title: string; rows: Row[] }[] {
  const w = useWords(inspectionWords);
  const name = useName();
  const counted = (key: string, title: string, figure: (c: Compared) => number): Row => ({
    key,
    title,
    cell: figure,
    figure,
  });
  return [
    {
      title: w('talks'),
      rows: [
        counted('talks', w('talksHeld'), (c) => c.talks),
        ...Object.keys(tiers).map((tier, i) => counted(tier, name(tiers, tier), (c) => c.tiers[i] ?? 0)),
        { key: 'short', title: w('shortcomingsNamed'), cell: (c) => c.shortcomings_named },
        {
          key: 'credibility',
          title: w('meanCredibility'),
          cell: (c) => (c.credibility_tenths == null ? '—' : (c.credibility_tenths / 10).toFixed(1)),
          figure: (c) => c.credibility_tenths ?? null,
        },
      ],
    },
    {
      title: w('evidence'),
      rows: Object.keys(circles).map((circle, i) => counted(circle, name(circles, circle), (c) => c.circles[i] ?? 0)),
    },
    {
      title: w('reports'),
      rows: (Object.keys(sections) as ReportSection['section'][]).map((section) => ({
        key: section,
        title: name(sections, section),
        cell: (c) => c.sections.find((s) => s.section === section)?.text ?? '—',
      })),
    },
  ];
}

function Compare({ read }: { read: Inspection }) {
  const w = useWords(inspectionWords);
  const [post, setPost] = useState<string>();
  const groups = useDimensions();
  return (
    <Loaded query={useQuery(comparisonQuery(read.id))}>
      {(all) => {
        const found = byPost(all);
        const candidates = (found.find((it) => it.post === post) ?? found[0])?.rivals ?? [];
        return (
          <Section title={w('compare')} flush>
            <p className="hz-muted hz-compare-note">{w('rank')}</p>
            {found.length > 1 && (
              <div className="hz-compare-pick">
                <Select
                  showSearch
                  optionFilterProp="label"
                  value={post ?? found[0]?.post}
                  onChange={setPost}
                  options={found.map((it) => ({ value: it.post, label: it.label }))}
                  aria-label={w('rivals')}
                  style={{ minWidth: 240 }}
                />
              </div>
            )}
            <div className="hz-compare" tabIndex={0} role="region" aria-label={w('compare')}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{w('dimension')}</th>
                    {candidates.map((c) => (
                      <th key={c.candidate_id} scope="col">
                        {c.name}
                      </th>
                    ))}
                  </tr>
                </thead>
                {groups.map((group) => (
                  <tbody key={group.title}>
                    <tr>
                      <th scope="rowgroup" colSpan={candidates.length + 1} className="hz-compare-group">
                        {group.title}
                      </th>
                    </tr>
                    {group.rows.map((row) => (
                      <tr key={row.key}>
                        <th scope="row">{row.title}</th>
                        {candidates.map((c) => (
                          <td key={c.candidate_id} className={`hz-num ${weight(row, c, candidates)}`}>
                            {row.cell(c)}
                          </td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                ))}
              </table>
            </div>
          </Section>
        );
      }}
    </Loaded>
  );
}
