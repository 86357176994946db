/** The summary of a task (走访接访情况汇总表) on paper: everybody's quota and what was counted, and nothing of what was heard. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useLang, useWords } from '../../i18n';
import { issuerOf, paperDay } from '../../ui/format';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { PrintPage } from '../../ui/PrintPage';
import { Figures } from './figures';
import { classes, kinds, visitWords } from './labels';
import { visitTaskQuery } from './queries';
import type { VisitTask } from './queries';

export default function VisitTaskPaper() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(visitTaskQuery(id))}>{(it) => <Paper it={it} />}</Loaded>;
}

function Paper({ it }: { it: VisitTask }) {
  const w = useWords(visitWords);
  const name = useName();
  const language = useLang();
  return (
    <PrintPage title={w('paper')} head={issuerOf(it.unit_name)} signatures={[w('signLeader'), w('signPerson')]}>
      <KeyValue
        items={[
          { key: 'name', name: w('name'), value: it.title },
          { key: 'kind', name: w('kind'), value: name(kinds, it.kind) },
          { key: 'leader', name: w('leader'), value: it.leader },
          { key: 'person', name: w('person'), value: it.person },
          { key: 'from', name: w('from'), value: paperDay(it.from, language) },
          { key: 'to', name: w('to'), value: paperDay(it.to, language) },
        ]}
      />
      <h3>{w('totals')}</h3>
      <Figures totals={it.totals} />
      <h3>{w('people')}</h3>
      <table className="hz-paper-table">
        <thead>
          <tr>
            {[w('account'), w('class'), w('quota'), w('progress'), w('explanation')].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {it.assignees.map((one) => (
            <tr key={one.id}>
              <td>{one.name}</td>
              <td>{name(classes, one.class)}</td>
              <td className="hz-num">{one.quota}</td>
              <td className="hz-num">{one.done}</td>
              <td>{one.explanation ?? one.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PrintPage>
  );
}
