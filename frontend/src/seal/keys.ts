/** Keys of the petition office, and one's own opened by its passphrase. */
import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { components } from '../api/schema.gen';
import type { Wrapped } from './seal';

export type PetitionKey = components['schemas']['PetitionKeyView'];

export const petitionKeysQuery = queryOptions({
  queryKey: ['petition-keys'],
  queryFn: async () => (await data(api.GET('/petition-keys'))).items,
});

/** A passphrase that does not open one's key; said beside its field. */
export class WrongPassphrase extends Error {}

/** One's own private key of this id, opened by the passphrase. */
export async function unlocked(keys: PetitionKey[], id: string, passphrase: string): Promise<CryptoKey> {
  const wrapped: Wrapped | null | undefined = keys.find((key) => key.id === id)?.wrapped;
  if (!wrapped) throw new WrongPassphrase(id);
  const { unlock } = await import('./seal');
  return unlock(passphrase, wrapped).catch(() => {
    throw new WrongPassphrase(id);
  });
}
