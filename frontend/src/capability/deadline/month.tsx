/** The deadlines of a month: a wall calendar on a desk, a list of days on a phone. */
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { say, useLang, useWords } from '../../i18n';
import { LevelBadge, deadlineKinds, levels } from '../../ui/deadline';
import { Empty } from '../../ui/Empty';
import { Loaded } from '../../ui/Loaded';
import { useName } from '../../ui/label';
import { usePhone } from '../../ui/media';
import { monthName, shifted, thisMonth, today, weeksOf } from '../../ui/month';
import { Provisional } from '../../ui/Provisional';
import { Shape } from '../../ui/StateBadge';
import { deadlineWords, weekdays } from './labels';
import { placeOf, spanQuery } from './queries';
import type { Deadline } from './queries';
import './deadline.css';

/** Lines of a day before the rest is asked for. */
const SHOWN = 3;

export function Month({ month, set }: { month: string; set: (month: string) => void }) {
  const w = useWords(deadlineWords);
  const phone = usePhone();
  const language = useLang();
  const weeks = weeksOf(month);
  const [from, to] = [weeks[0]?.[0] ?? '', weeks.at(-1)?.at(-1) ?? ''];
  return (
    <section className="hz-card">
      <div className="hz-month-head">
        <h2>{monthName(month, language)}</h2>
        <div className="hz-row">
          <Button size="small" onClick={() => set(shifted(month, -1))} aria-label={w('before')}>
            ‹
          </Button>
          <Button size="small" onClick={() => set('')} disabled={month === thisMonth()}>
            {w('thisMonth')}
          </Button>
          <Button size="small" onClick={() => set(shifted(month, 1))} aria-label={w('after')}>
            ›
          </Button>
        </div>
      </div>
      <Loaded query={useQuery(spanQuery(from, to))}>
        {(page) => {
          const mine = phone ? page.items.filter((it) => it.due_date.startsWith(month)) : page.items;
          return (
            <>
              {page.next && <p className="hz-month-note hz-muted">{w('cut')}</p>}
              {phone ? <Days items={mine} /> : <Wall weeks={weeks} month={month} items={mine} />}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

const byDay = (items: Deadline[]) => {
  const days = new Map<string, Deadline[]>();
  for (const it of items) days.set(it.due_date, [...(days.get(it.due_date) ?? []), it]);
  return days;
};

function Wall({ weeks, month, items }: { weeks: string[][]; month: string; items: Deadline[] }) {
  const language = useLang();
  const days = byDay(items);
  const now = today();
  return (
    <table className="hz-month">
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day[1]} scope="col">
              {say(day, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} className={day.startsWith(month) ? undefined : 'hz-month-other'}>
                <time dateTime={day} className={day === now ? 'hz-num hz-month-today' : 'hz-num'}>
                  {Number(day.slice(8))}
                </time>
                <Day items={days.get(day) ?? []} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ items }: { items: Deadline[] }) {
  const w = useWords(deadlineWords);
  const [whole, setWhole] = useState(false);
  if (items.length === 0) return null;
  const shown = whole ? items : items.slice(0, SHOWN);
  return (
    <>
      <ul className="hz-plain">
        {shown.map((it) => (
          <li key={it.id} className="hz-month-line">
            <Line it={it} />
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" className="hz-link-button hz-small" onClick={() => setWhole(true)}>
          {w('rest', { n: items.length - shown.length })}
        </button>
      )}
    </>
  );
}

/** One deadline in a day: the shape of its level, of what it is, and what is to be done. */
function Line({ it }: { it: Deadline }) {
  const language = useLang();
  const name = useName();
  const level = levels[it.level];
  const words = `${it.title} ${name(deadlineKinds, it.kind)}`;
  return (
    <Link to={placeOf(it)} title={`${say(level.words, language)} · ${words}`}>
      <Shape tone={level.tone} />
      {/* What is not near needs its room for what it is; its shape and the title say so. */}
      {it.level !== 'quiet' && <span className="hz-month-level">{say(level.words, language)}</span>}
      <span className="hz-month-words">
        {words} <Provisional on={it.provisional} />
      </span>
    </Link>
  );
}

function Days({ items }: { items: Deadline[] }) {
  const w = useWords(deadlineWords);
  const name = useName();
  if (items.length === 0) return <Empty title={w('emptyMonth')} />;
  return (
    <ol className="hz-plain hz-month-days">
      {[...byDay(items)].map(([day, some]) => (
        <li key={day}>
          <time dateTime={day} className="hz-num">
            {day}
          </time>
          <ul className="hz-plain">
            {some.map((it) => (
              <li key={it.id}>
                <div className="hz-month-day">
                  <Link to={placeOf(it)}>{it.title}</Link>
                  <LevelBadge level={it.level} />
                  <Provisional on={it.provisional} />
                </div>
                <span className="hz-muted hz-small">{name(deadlineKinds, it.kind)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
