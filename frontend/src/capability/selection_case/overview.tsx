/** What a case is about: its posts, its kind, its history in a few figures. */
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { useRank } from '../../i18n/codes';
import { DataTable } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { Count } from '../../ui/format';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Section } from '../../ui/Page';
import { Link } from 'react-router';
import { caseKinds, caseWords } from './labels';
import type { Case, CasePost } from './queries';

export function Overview({ it }: { it: Case }) {
  const w = useWords(caseWords);
  const name = useName();
  const rank = useRank();
  return (
    <>
      <Section title={w('basics')} extra={it.state === 'draft' && <Link to={paths.caseEdit(it.id)}>{w('edit')}</Link>}>
        <KeyValue
          items={[
            { key: 'number', name: w('number'), value: <span className="hz-num">{it.number}</span> },
            { key: 'kind', name: w('kind'), value: name(caseKinds, it.kind) },
            { key: 'unit', name: w('unit'), value: it.unit_name },
            { key: 'created', name: w('created'), value: <DateText value={it.created_at} /> },
            { key: 'since', name: w('since'), value: <DateText value={it.stage_since} /> },
            {
              key: 'params',
              name: w('params'),
              value: it.params_version == null ? '—' : it.params_version || w('paramsDefault'),
            },
          ]}
        />
      </Section>
      <Section title={w('posts')} flush>
        <DataTable<CasePost>
          rows={it.posts}
          rowKey={(post) => post.post_id}
          columns={[
            { key: 'name', title: w('post'), render: (post) => post.name, card: 'title' },
            { key: 'unit', title: w('unit'), render: (post) => post.unit_name },
            { key: 'rank', title: w('rank'), render: (post) => rank(post.rank) },
            { key: 'n', title: w('headcount'), render: (post) => <Count n={post.headcount} />, num: true },
          ]}
        />
      </Section>
    </>
  );
}
