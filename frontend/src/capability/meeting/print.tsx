/** Papers of a meeting: the result sheet of an item (票决结果报告单), signed by teller and scrutineer, and the minutes. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useWords } from '../../i18n';
import { DateText } from '../../ui/DateText';
import { Empty } from '../../ui/Empty';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { PrintPage } from '../../ui/PrintPage';
import { StateBadge } from '../../ui/StateBadge';
import { bodies, itemStates, meetingWords, voteModes } from './labels';
import { meetingQuery } from './queries';
import type { Meeting } from './queries';
import { Results } from './result';

/** `/meetings/:id/results/:item` and `/meetings/:id/minutes`. */
export default function MeetingPaper() {
  const { id = '', item } = useParams();
  return (
    <Loaded query={useQuery(meetingQuery(id))}>
      {(it) => (item ? <ResultSheet it={it} itemId={item} /> : <Minutes it={it} />)}
    </Loaded>
  );
}

function Head({ it }: { it: Meeting }) {
  const w = useWords(meetingWords);
  const name = useName();
  return (
    <KeyValue
      items={[
        { key: 'title', name: name(bodies, it.body), value: it.title },
        { key: 'when', name: w('when'), value: <DateText value={it.scheduled_on} /> },
        { key: 'expected', name: w('expected'), value: it.expected },
        { key: 'quorum', name: w('quorum'), value: it.quorum },
      ]}
    />
  );
}

function ResultSheet({ it, itemId }: { it: Meeting; itemId: string }) {
  const w = useWords(meetingWords);
  const name = useName();
  const item = it.items.find((one) => one.id === itemId);
  if (!item || item.results.length === 0) return <Empty title={w('waiting')} />;
  return (
    <PrintPage title={w('resultSheet')} head={it.number} signatures={['计票人', '监票人', '会议主持人']}>
      <Head it={it} />
      <p>
        {item.seq}. {item.post_name} · {w('seats', { n: item.seats })} · {name(voteModes, item.mode)}
      </p>
      <Results item={item} need={it.passing} />
      <p>
        <StateBadge label={itemStates[item.state]} />{' '}
        {item.candidates
          .filter((c) => c.elected)
          .map((c) => c.cadre.name)
          .join('、')}
      </p>
    </PrintPage>
  );
}

function Minutes({ it }: { it: Meeting }) {
  const w = useWords(meetingWords);
  return (
    <PrintPage title={`${it.title} ${w('minutes')}`} head={it.number} signatures={['会议主持人', '会议记录人']}>
      <Head it={it} />
      <p>
        {w('present')}：
        {it.members
          .filter((m) => m.present)
          .map((m) => m.name)
          .join('、')}
      </p>
      {it.items.map((item) => (
        <section key={item.id}>
          <h3>
            {item.seq}. {item.post_name} <StateBadge label={itemStates[item.state]} />
          </h3>
          <p>{item.introduction}</p>
          <Results item={item} need={it.passing} />
        </section>
      ))}
      <p style={{ whiteSpace: 'pre-wrap' }}>{it.minutes}</p>
    </PrintPage>
  );
}
