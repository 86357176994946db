/** Making and confirming keys of the petition office. */
import { api, data, ifMatch, once } from '../../api/client';
import type { PetitionKey } from '../../seal/keys';

export async function makePetitionKey(passphrase: string, key: string) {
  const { makeKey } = await import('../../seal/seal');
  const body = await makeKey(passphrase);
  return data(api.POST('/petition-keys', { body, headers: once(key) }));
}

export const actOnPetitionKey = (it: PetitionKey, action: string) =>
  data(
    api.POST('/petition-keys/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as 'confirm' } },
      body: {},
      headers: ifMatch(it),
    }),
  );
