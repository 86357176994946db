/** A notice as the public reads it, in the order of an official document: in Chinese, whatever the screens speak. */
import { dayInWords } from '../../ui/format';
import { say } from '../../i18n';
import { noticeWords } from './labels';
import './notice.css';
import type { NoticeDocument } from './queries';

const word = (key: keyof typeof noticeWords) => say(noticeWords[key], 'zh');

/** `provisional`: its last day may still move, and the page says so as the public reads it. */
export function DocumentText({ it, provisional }: { it: NoticeDocument; provisional: boolean }) {
  const { reception } = it;
  const lines = [
    [word('unit'), reception.unit],
    [word('phone'), reception.phone],
    [word('hours'), reception.hours],
    [word('address'), reception.address],
    [word('web'), reception.web],
  ].filter(([, value]) => value);
  return (
    <article lang="zh-CN" className="hz-document">
      {it.number && <p className="hz-num hz-document-number">{it.number}</p>}
      <h3>{it.title}</h3>
      <p>{it.opening}</p>
      {it.sections.map((section) => (
        <section key={section.heading}>
          <h4>{section.heading}</h4>
          {section.lines.map((line, i) => (
            <p key={i}>{line}</p>
          ))}
        </section>
      ))}
      <p>{it.closing}</p>
      {it.amendments?.map((told, i) => (
        <p key={i} className="hz-document-amended">
          {dayInWords(told.on)}
          {word(told.kind)}：{told.text}
        </p>
      ))}
      {provisional && <p className="hz-document-amended">{word('provisional')}</p>}
      {lines.map(([name, value]) => (
        <p key={name}>
          {name}：{value}
        </p>
      ))}
      <p className="hz-document-end">
        {it.publisher}
        <br />
        <span className="hz-num">{dayInWords(it.start)}</span>
      </p>
    </article>
  );
}
