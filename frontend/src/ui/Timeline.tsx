/** The process record (纪实): when, who, what, on what evidence. Filtered by person and stage; prints as a table. */
import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { clauses } from '../i18n';
import { DateText, dateText } from './DateText';
import { Empty } from './Empty';
import './Timeline.css';

export interface TimelineEntry {
  id: string;
  at: string;
  who: string;
  what: ReactNode;
  /** Stage key and its name, for the filter. */
  stage?: { key: string; name: string };
  /** Reason, remark. */
  note?: ReactNode;
  evidence?: { name: string; to?: string; open?: () => void }[];
}

interface Words {
  at: string;
  who: string;
  what: string;
  stage: string;
  evidence: string;
}

interface Props {
  entries: TimelineEntry[];
  words: Words;
  /** Offer the filters. */
  filters?: boolean;
  empty?: { title?: ReactNode; hint?: ReactNode };
}

export function Timeline({ entries, words, filters = true, empty }: Props) {
  const [who, setWho] = useState<string>();
  const [stage, setStage] = useState<string>();
  const people = useMemo(() => [...new Set(entries.map((e) => e.who))], [entries]);
  const stages = useMemo(() => [...new Map(entries.map((e) => [e.stage?.key, e.stage])).values()], [entries]);
  const shown = entries.filter((e) => (!who || e.who === who) && (!stage || e.stage?.key === stage));
  if (entries.length === 0) return <Empty {...empty} />;
  return (
    <>
      {filters && (
        <div className="hz-row hz-no-print hz-form-gap">
          <Select
            allowClear
            placeholder={words.who}
            aria-label={words.who}
            value={who}
            onChange={setWho}
            style={{ minWidth: 140 }}
            options={people.map((value) => ({ value, label: value }))}
          />
          <Select
            allowClear
            placeholder={words.stage}
            aria-label={words.stage}
            value={stage}
            onChange={setStage}
            style={{ minWidth: 140 }}
            options={stages.flatMap((s) => (s ? [{ value: s.key, label: s.name }] : []))}
          />
        </div>
      )}
      <ol className="hz-plain hz-timeline hz-no-print">
        {shown.map((entry) => (
          <li key={entry.id}>
            <div className="hz-timeline-when">
              <DateText value={entry.at} />
              <span>{entry.who}</span>
              {entry.stage && <span className="hz-muted">{entry.stage.name}</span>}
            </div>
            <div>{entry.what}</div>
            {entry.note && <div className="hz-muted">{entry.note}</div>}
            <Evidence entry={entry} />
          </li>
        ))}
      </ol>
      <table className="hz-print-only hz-paper-table">
        <thead>
          <tr>
            <th>{words.at}</th>
            <th>{words.who}</th>
            <th>{words.what}</th>
            <th>{words.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((entry) => (
            <tr key={entry.id}>
              <td>{dateText(entry.at)}</td>
              <td>{entry.who}</td>
              <td>
                {entry.what}
                {entry.note && <div>{entry.note}</div>}
              </td>
              <td>{clauses(entry.evidence?.map((e) => e.name) ?? [])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Evidence({ entry }: { entry: TimelineEntry }) {
  if (!entry.evidence?.length) return null;
  return (
    <div className="hz-row hz-small">
      {entry.evidence.map((e, i) =>
        e.open ? (
          <Button key={i} type="link" size="small" onClick={e.open}>
            {e.name}
          </Button>
        ) : e.to ? (
          <a key={i} href={e.to}>
            {e.name}
          </a>
        ) : (
          <span key={i}>{e.name}</span>
        ),
      )}
    </div>
  );
}
