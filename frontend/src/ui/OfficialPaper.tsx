/** An official document for print: in Chinese, whatever the screens speak. */
import type { components } from '../api/schema.gen';
import { dayInWords } from './format';
import { PrintPage } from './PrintPage';

type Print = components['schemas']['OfficialPrint'];

/** `docx`: where the same paper is taken as a file for a word processor. */
export function OfficialPaper({ it, docx }: { it: Print; docx: string }) {
  return (
    <PrintPage title={it.title} docx={docx} head={it.number && <p className="hz-letter-number">{it.number}</p>}>
      {it.to && <p>{it.to}：</p>}
      {it.lines.map((line, i) => (
        <p key={i} className="hz-letter-line">
          {line}
        </p>
      ))}
      <p className="hz-letter-signed">
        {it.signer}
        <br />
        <span className="hz-num">{dayInWords(it.on)}</span>
      </p>
    </PrintPage>
  );
}
