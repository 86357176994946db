/** A paper of an audit as an official document, for print: in Chinese, whatever the screens speak. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Loaded } from '../../ui/Loaded';
import { PrintPage } from '../../ui/PrintPage';
import { documentQuery } from './queries';
import './audit.css';

/** An official document names its day in words: 2026年11月25日. */
const inWords = (day: string) => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

export default function AuditDocumentPage() {
  const { id = '', kind = '' } = useParams();
  return (
    <Loaded query={useQuery(documentQuery(id, kind))}>
      {(it) => (
        <PrintPage title={it.title} head={it.number && <p className="hz-audit-number">{it.number}</p>}>
          <p>{it.to}：</p>
          {it.lines.map((line, i) => (
            <p key={i} className="hz-audit-line">
              {line}
            </p>
          ))}
          <p className="hz-audit-signed">
            {it.signer}
            <br />
            <span className="hz-num">{inWords(it.on)}</span>
          </p>
        </PrintPage>
      )}
    </Loaded>
  );
}
