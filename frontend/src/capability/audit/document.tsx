/** A paper of an audit as an official document, for print: in Chinese, whatever the screens speak. */
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { dayInWords } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { PrintPage } from '../../ui/PrintPage';
import { documentQuery } from './queries';

export default function AuditDocumentPage() {
  const { id = '', kind = '' } = useParams();
  const n = Number(useSearchParams()[0].get('n')) || undefined;
  return (
    <Loaded query={useQuery(documentQuery(id, kind, n))}>
      {(it) => (
        <PrintPage
          title={it.title}
          docx={`/audits/${id}/documents/${kind}/document.docx${n ? `?n=${n}` : ''}`}
          head={it.number && <p className="hz-letter-number">{it.number}</p>}
        >
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
      )}
    </Loaded>
  );
}
