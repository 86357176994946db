/** Where the search box looks. A capability whose things can be found appends one line. */
import type { PlainKey } from '../i18n';
import { findCadres } from '../capability/cadre/queries';
import { findCases } from '../capability/selection_case/queries';
import { findPosts } from '../capability/post/queries';
import { findUnits } from '../capability/unit/queries';

export interface Found {
  id: string;
  title: string;
  /** Second line: unit, post, state. */
  hint?: string;
  to: string;
}

export interface Source {
  title: PlainKey;
  /** The navigation entry of the capability: without it the person does not search there. */
  nav: string;
  find: (text: string) => Promise<Found[]>;
}

export const sources: Source[] = [
  { title: 'nav.cadres', nav: 'cadres', find: findCadres },
  { title: 'nav.cases', nav: 'cases', find: findCases },
  { title: 'nav.posts', nav: 'posts', find: findPosts },
  { title: 'nav.units', nav: 'units', find: findUnits },
];
