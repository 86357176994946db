/**
 * How it leaves the device who a letter is from. What the page has promised holds: once it said that name and contact are
 * sealed here, they go sealed or they do not go.
 */
import type { PublicKey } from './seal';

export interface Who {
  name: string;
  contact: string;
}

/** As it was typed; sealed; or not at all, because half of it is missing or because it could not be sealed. */
export type Way = 'plain' | 'half' | 'unsealed' | { sealed: string };

/** With fewer than this the office opens nothing together. */
export const NEEDED = 2;

/**
 * `promised` are the keys that the page had when it said so, none where it said nothing; `now` asks for those of today,
 * and `seal` seals to keys.
 */
export async function wayOut(
  who: Who,
  promised: PublicKey[],
  now: () => Promise<PublicKey[]>,
  seal: (keys: PublicKey[]) => Promise<string>,
): Promise<Way> {
  const held = promised.length >= NEEDED;
  if (who.name === '' && who.contact === '') return 'plain';
  // Where nothing was promised, half an identity goes as it is, and the service says what is missing.
  if (who.name === '' || who.contact === '') return held ? 'half' : 'plain';
  const known = await now().catch(() => []);
  const keys = known.length >= NEEDED ? known : promised;
  if (keys.length < NEEDED) return 'plain';
  try {
    return { sealed: await seal(keys) };
  } catch {
    return held ? 'unsealed' : 'plain';
  }
}
