/** A paper of an audit as an official document, for print. */
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { Loaded } from '../../ui/Loaded';
import { OfficialPaper } from '../../ui/OfficialPaper';
import { documentQuery } from './queries';

export default function AuditDocumentPage() {
  const { id = '', kind = '' } = useParams();
  const n = Number(useSearchParams()[0].get('n')) || undefined;
  const docx = `/audits/${id}/documents/${kind}/document.docx${n ? `?n=${n}` : ''}`;
  return <Loaded query={useQuery(documentQuery(id, kind, n))}>{(it) => <OfficialPaper it={it} docx={docx} />}</Loaded>;
}
