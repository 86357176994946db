/** The inbox of an addressed office: letters to be answered, soonest due first. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths';
import { listed, useWords } from '../../i18n';
import { DataTable } from '../../ui/DataTable';
import { DateText, Due } from '../../ui/DateText';
import { useFilters } from '../../ui/filters';
import { useName, useOptions } from '../../ui/label';
import { Page } from '../../ui/Page';
import { Select } from '../../ui/Select';
import { StateBadge } from '../../ui/StateBadge';
import { items, letterStates, letterWords } from './labels';
import { lettersQuery } from './queries';
import type { LetterRow } from './queries';

export default function Letters() {
  const w = useWords(letterWords);
  const name = useName();
  const states = useOptions(letterStates);
  const [filters, set] = useFilters({ state: 'sent' });
  const list = useInfiniteQuery(lettersQuery({ state: filters.state as LetterRow['state'] }));
  return (
    <Page title={w('inbox')}>
      <DataTable<LetterRow>
        label={w('inbox')}
        list={list}
        rowKey={(l) => l.id}
        to={(l) => paths.letter(l.id)}
        toolbar={
          <Select
            value={filters.state}
            onChange={(state: string) => set({ state })}
            options={states}
            aria-label={w('state')}
            style={{ minWidth: 140 }}
          />
        }
        columns={[
          { key: 'names', title: w('about'), render: (l) => listed(l.names), card: 'title' },
          { key: 'kind', title: w('kind'), render: (l) => name(items, l.kind) },
          { key: 'number', title: w('number'), render: (l) => l.number },
          { key: 'sent', title: w('sent'), render: (l) => <DateText value={l.sent_at} />, card: 'none' },
          {
            key: 'due',
            title: w('due'),
            render: (l) => <Due date={l.due} left={l.state === 'sent' ? l.days_left : null} />,
          },
          {
            key: 'state',
            title: w('state'),
            render: (l) => <StateBadge label={letterStates[l.state]} />,
            card: 'corner',
          },
        ]}
        empty={{ title: w('inboxEmpty'), hint: w('inboxHint') }}
      />
    </Page>
  );
}
