/** The cases by stage, below a person's own work. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Board } from '../capability/selection_case/board';
import { boardQuery } from '../capability/selection_case/queries';
import { useWords, words } from '../i18n';
import { Loaded } from '../ui/Loaded';
import { Section } from '../ui/Page';
import { Bones } from '../ui/Skeleton';
import { paths } from './paths';

const boardWords = words({
  title: ['事项看板', 'Cases by stage'],
  all: ['全部事项', 'All cases'],
});

export default function WorkBoard() {
  const w = useWords(boardWords);
  const query = useQuery(boardQuery({}));
  // The list of cases says how the first one is opened; here an empty board would only be in the way.
  if (query.data?.length === 0) return null;
  return (
    <Section title={w('title')} extra={<Link to={paths.cases()}>{w('all')}</Link>}>
      <Loaded query={query} waiting={<Bones rows={4} />}>
        {(rows) => <Board rows={rows} />}
      </Loaded>
    </Section>
  );
}
