/** What every detail view carries: which actions are open, and how each rule stands. Drawn by ActionBar and ChecksPanel. */
import type { components } from './schema.gen';

type Schemas = components['schemas'];

export type Basis = Schemas['Basis'];
export type Missing = Schemas['Missing'];
export type Shortfall = Schemas['Shortfall'];
export type Refusal = Schemas['Refusal'];
export type Offer = Schemas['Offer'];
export type Check = Schemas['Check'];
export type CheckStatus = Schemas['CheckStatus'];

/** A page of a list. */
export interface ListPage<T> {
  items: T[];
  next?: string | null;
}
