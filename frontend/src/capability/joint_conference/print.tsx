/** The minutes of a joint conference (联席会议纪要) on paper. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useLang, useWords } from '../../i18n';
import { Empty } from '../../ui/Empty';
import { issuerOf, paperDay } from '../../ui/format';
import { KeyValue } from '../../ui/KeyValue';
import { Loaded } from '../../ui/Loaded';
import { PrintPage } from '../../ui/PrintPage';
import { conferenceWords } from './labels';
import { conferenceQuery } from './queries';
import type { Conference } from './queries';

export default function ConferencePaper() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(conferenceQuery(id))}>{(it) => <Paper it={it} />}</Loaded>;
}

function Paper({ it }: { it: Conference }) {
  const w = useWords(conferenceWords);
  const language = useLang();
  if (!it.minutes) return <Empty title={w('minutesNone')} />;
  return (
    <PrintPage
      title={`${it.title} ${w('minutes')}`}
      head={issuerOf(it.unit_name)}
      signatures={[w('chair'), w('signer')]}
    >
      <KeyValue
        items={[
          { key: 'when', name: w('heldOn'), value: paperDay(it.held_on, language) },
          { key: 'place', name: w('place'), value: it.place },
          { key: 'chair', name: w('chair'), value: it.chair },
          { key: 'recorder', name: w('recorder'), value: it.recorder_name },
        ]}
      />
      <h3>{w('members')}</h3>
      <p>{it.members.map((m) => `${m.organ} ${m.name}`).join('、')}</p>
      <h3>{w('agenda')}</h3>
      <ol>
        {it.agenda.map((point, at) => (
          <li key={at}>{point}</li>
        ))}
      </ol>
      <h3>{w('minutes')}</h3>
      <p style={{ whiteSpace: 'pre-wrap' }}>{it.minutes}</p>
      {it.exchanged.length > 0 && (
        <>
          <h3>{w('items')}</h3>
          <table className="hz-paper-table">
            <thead>
              <tr>
                {[w('topic'), w('from'), w('responsible'), w('due'), w('result')].map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {it.exchanged.map((item) => (
                <tr key={item.id}>
                  <td>{item.topic}</td>
                  <td>{item.from_organ}</td>
                  <td>{item.unit_name}</td>
                  <td>{paperDay(item.due_on, language)}</td>
                  <td>{item.follow_up}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </PrintPage>
  );
}
