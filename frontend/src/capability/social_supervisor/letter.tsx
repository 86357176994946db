/** The letter of appointment (聘书) on paper. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useLang, useWords } from '../../i18n';
import { Empty } from '../../ui/Empty';
import { issuerOf, paperDay } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { PrintPage } from '../../ui/PrintPage';
import { supervisorWords } from './labels';
import { termQuery } from './queries';
import type { Term } from './queries';

export default function SupervisorLetter() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(termQuery(id))}>{(it) => <Paper it={it} />}</Loaded>;
}

function Paper({ it }: { it: Term }) {
  const w = useWords(supervisorWords);
  const lang = useLang();
  const day = (on: string) => paperDay(on, lang);
  if (!it.number) return <Empty title={w('letterNone')} />;
  return (
    <PrintPage title={w('letterTitle')} head={it.number} signatures={[w('seal')]}>
      <p>{w('letterTo', { name: it.name })}</p>
      <p style={{ textIndent: '2em' }}>{w('letterText', { from: day(it.starts_on), to: day(it.ends_on) })}</p>
      <p style={{ textIndent: '2em' }}>{w('letterDuty')}</p>
      <p style={{ textAlign: 'right' }}>{issuerOf(it.unit_name)}</p>
      <p style={{ textAlign: 'right' }}>{it.engaged_on && day(it.engaged_on)}</p>
    </PrintPage>
  );
}
