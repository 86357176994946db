/** Candidates beside one another: figures first, then what the reports say, dimension by dimension. */
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Page';
import { Frame } from './frame';
import { circles, inspectionWords, sections, tiers } from './labels';
import { comparisonQuery } from './queries';
import type { Compared, Inspection, ReportSection } from './queries';

export default function ComparePage() {
  return <Frame wide>{(read) => <Compare read={read} />}</Frame>;
}

/** Rivals for one post stand side by side; a batch has as many tables as posts. */
function groups(candidates: Compared[]): { post: string; label: string; rivals: Compared[] }[] {
  const posts = [...new Set(candidates.map((c) => c.post_id))];
  return posts.map((post) => {
    const rivals = candidates.filter((c) => c.post_id === post);
    return { post, label: rivals.map((c) => c.name).join('、'), rivals };
  });
}

function Compare({ read }: { read: Inspection }) {
  const w = useWords(inspectionWords);
  const name = useName();
  const [post, setPost] = useState<string>();
  const rows: { key: string; title: string; cell: (c: Compared) => ReactNode }[] = [
    { key: 'talks', title: w('talks'), cell: (c) => c.talks },
    ...Object.keys(tiers).map((tier, i) => ({
      key: tier,
      title: `· ${name(tiers, tier)}`,
      cell: (c: Compared) => c.tiers[i],
    })),
    ...Object.keys(circles).map((circle, i) => ({
      key: circle,
      title: name(circles, circle),
      cell: (c: Compared) => c.circles[i],
    })),
    { key: 'short', title: w('shortcomingsNamed'), cell: (c) => c.shortcomings_named },
    {
      key: 'credibility',
      title: w('meanCredibility'),
      cell: (c) => (c.credibility_tenths == null ? '—' : (c.credibility_tenths / 10).toFixed(1)),
    },
    ...(Object.keys(sections) as ReportSection['section'][]).map((section) => ({
      key: section,
      title: name(sections, section),
      cell: (c: Compared) => c.sections.find((s) => s.section === section)?.text ?? '—',
    })),
  ];
  return (
    <Loaded query={useQuery(comparisonQuery(read.id))}>
      {(all) => {
        const found = groups(all);
        const candidates = (found.find((it) => it.post === post) ?? found[0])?.rivals ?? [];
        return (
          <Section title={w('compare')} extra={<span className="hz-muted">{w('rank')}</span>} flush>
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
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.key}>
                      <th scope="row">{row.title}</th>
                      {candidates.map((c) => (
                        <td key={c.candidate_id} className="hz-num">
                          {row.cell(c)}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Section>
        );
      }}
    </Loaded>
  );
}
