/** Entries of the process record as the timeline shows them; and the sheet that is printed (纪实表). */
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { download } from '../../api/client';
import { clauses, useLang, useT, useWords } from '../../i18n';
import { useAccount } from '../../session/store';
import { dateText } from '../../ui/DateText';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { PrintPage } from '../../ui/PrintPage';
import type { TimelineEntry } from '../../ui/Timeline';
import { actions, actorName, auditWords, objects, stages } from './labels';
import { recordHeadQuery, recordQuery } from './queries';
import type { ProcessEvent } from './queries';
import '../../ui/Timeline.css';

/** What was done, in words: the sentence that was recorded; thing and action where there is none, or before it in English. */
function useSentence(): (event: ProcessEvent) => string {
  const name = useName();
  const chinese = useLang() === 'zh';
  return (event) => {
    const done = `${name(objects, event.object)} · ${name(actions, event.action)}`;
    if (!event.summary) return done;
    const told = event.object === 'selection_case' ? `${name(actions, event.action)}：${event.summary}` : event.summary;
    return chinese ? told : `${done} — ${event.summary}`;
  };
}

export function useEntries(): (events: ProcessEvent[]) => TimelineEntry[] {
  const w = useWords(auditWords);
  const name = useName();
  const sentence = useSentence();
  const language = useLang();
  return (events) =>
    events.map((event) => ({
      id: String(event.seq),
      at: event.at,
      who: actorName(event, language),
      what: sentence(event),
      stage: event.stage ? { key: event.stage, name: name(stages, event.stage) } : undefined,
      note: event.reason ? w('reason', { text: event.reason }) : undefined,
      evidence: event.evidence.map((paper) => ({
        name: paper.name,
        open: () => void download(`/attachments/${paper.id}`, paper.name),
      })),
    }));
}

/** `/selection-cases/:id/process-record`: the sheet, A4 across. */
export default function RecordSheet() {
  const t = useT();
  const w = useWords(auditWords);
  const name = useName();
  const sentence = useSentence();
  const language = useLang();
  const { id = '' } = useParams();
  const account = useAccount();
  const it = useQuery(recordHeadQuery(id));
  return (
    <Loaded query={useQuery(recordQuery(id))}>
      {(events) => (
        <PrintPage
          title={w('sheet')}
          head={it.data && `${it.data.number} · ${it.data.title}`}
          signatures={[w('keeper'), w('head')]}
          footer={t('print.by', { name: account.name, at: dateText(new Date().toISOString()) })}
          landscape
        >
          <table className="hz-paper-table">
            <thead>
              <tr>
                {[w('seq'), w('at'), w('stage'), w('who'), w('what'), w('evidence')].map((title) => (
                  <th key={title}>{title}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {events.map((event, i) => (
                <tr key={event.seq}>
                  <td>{i + 1}</td>
                  <td>{dateText(event.at)}</td>
                  <td>{event.stage ? name(stages, event.stage) : ''}</td>
                  <td>{actorName(event, language)}</td>
                  <td>
                    {sentence(event)}
                    {event.reason && <div>{w('reason', { text: event.reason })}</div>}
                  </td>
                  <td>{clauses(event.evidence.map((paper) => paper.name))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </PrintPage>
      )}
    </Loaded>
  );
}
