/** The columns of a list of meetings. */
import { useWords } from '../../i18n';
import type { Column } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { Count } from '../../ui/format';
import { useName } from '../../ui/label';
import { StateBadge } from '../../ui/StateBadge';
import { bodies, meetingStates, meetingWords } from './labels';
import type { MeetingRow } from './queries';

export function useMeetingColumns(): Column<MeetingRow>[] {
  const w = useWords(meetingWords);
  const name = useName();
  return [
    { key: 'title', title: w('name'), render: (m) => m.title, card: 'title' },
    { key: 'number', title: w('number'), render: (m) => <span className="hz-num">{m.number}</span> },
    { key: 'body', title: w('body'), render: (m) => name(bodies, m.body) },
    {
      key: 'when',
      title: w('when'),
      render: (m) => (
        <>
          <DateText value={m.scheduled_on} /> <span className="hz-num">{m.starts}</span>
        </>
      ),
    },
    { key: 'place', title: w('place'), render: (m) => m.place, card: 'none' },
    { key: 'expected', title: w('expected'), render: (m) => <Count n={m.expected} />, num: true },
    { key: 'state', title: w('state'), render: (m) => <StateBadge label={meetingStates[m.state]} />, card: 'corner' },
  ];
}
