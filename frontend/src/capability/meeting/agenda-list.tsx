/** The agenda at a glance: every item with how it stands, each a way down to its card. */
import { StateBadge } from '../../ui/StateBadge';
import { itemStates } from './labels';
import './meeting.css';
import type { Meeting } from './queries';

/** Where the card of an item stands on the page. */
export const itemAnchor = (seq: number) => `item-${seq}`;

export function Agenda({ it }: { it: Meeting }) {
  return (
    <ol className="hz-plain hz-agenda">
      {it.items.map((item) => (
        <li key={item.id}>
          <a href={`#${itemAnchor(item.seq)}`}>
            <span className="hz-num">{item.seq}.</span> {item.post_name}
          </a>
          <StateBadge label={itemStates[item.state]} />
        </li>
      ))}
    </ol>
  );
}
