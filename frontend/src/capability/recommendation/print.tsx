/** The result sheet on paper, to be signed by those who counted and confirmed. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useWords } from '../../i18n';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { PrintPage } from '../../ui/PrintPage';
import { Empty } from '../../ui/Empty';
import { roundForms, roundWords } from './labels';
import { roundQuery } from './queries';
import { ResultSheet } from './result';

export default function RoundPrint() {
  const { id = '' } = useParams();
  const w = useWords(roundWords);
  const name = useName();
  return (
    <Loaded query={useQuery(roundQuery(id))}>
      {(round) =>
        round.result ? (
          <PrintPage
            title={w('print')}
            head={`${round.case_number} ${round.case_title} · ${name(roundForms, round.form)} · ${round.held_on ?? ''}`}
            signatures={['计票人', '监票人', '监督人', '考察组组长']}
            landscape
          >
            <ResultSheet round={round} result={round.result} paper />
          </PrintPage>
        ) : (
          <Empty />
        )
      }
    </Loaded>
  );
}
