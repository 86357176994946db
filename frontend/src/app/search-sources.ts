/** Where the search box looks. A capability whose things can be found appends one line, and one word in `searched.ts`. */
import { findAudits } from '../capability/audit/queries';
import { findCadres } from '../capability/cadre/queries';
import { findNotices } from '../capability/notice/queries';
import { findPetitions } from '../capability/petition/queries';
import { findCases } from '../capability/selection_case/queries';
import { findPosts } from '../capability/post/queries';
import { findUnits } from '../capability/unit/queries';
import type { Searched } from './searched';

export interface Found {
  id: string;
  title: string;
  /** Second line: unit, post, state. */
  hint?: string;
  to: string;
}

export const sources: Record<Searched, (text: string) => Promise<Found[]>> = {
  cadres: findCadres,
  cases: findCases,
  notices: findNotices,
  petitions: findPetitions,
  audits: findAudits,
  posts: findPosts,
  units: findUnits,
};
