/** Which entries of the navigation the search box looks through, for those who have them. */
import type { NavigationGroup } from './navigation';

export const SEARCHED = ['cadres', 'cases', 'notices', 'petitions', 'audits', 'posts', 'units'] as const;

export type Searched = (typeof SEARCHED)[number];

export function searchedBy(groups: NavigationGroup[]): Searched[] {
  const mine = groups.flatMap((group) => group.entries.map((entry) => entry.id));
  return SEARCHED.filter((id) => mine.includes(id));
}
