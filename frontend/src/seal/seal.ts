/**
 * Who complained, sealed so that two handlers of the petition office open it together and nobody alone (R-PET-4). The
 * service does the same for forms that come without a script: `backend/server/src/capability/petition/sealed.rs` says how.
 */
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { argon2idAsync } from '@noble/hashes/argon2.js';
import type { components } from '../api/schema.gen';

type Schemas = components['schemas'];
type Bytes = Uint8Array<ArrayBuffer>;
export type PublicKey = Schemas['PublicPetitionKey'];
export type Wrapped = Schemas['WrappedKey'];
export type Sealed = Schemas['SealedIdentity'];

/** What two open together; `about` is the digest of the report that it belongs to. */
export interface Identity {
  name: string;
  contact: string;
  about: string;
}

const INFO = utf8('hezhen petition identity 1');
const NONCE = 12;
/** Bytes of the key that a seal is made with for the moment. */
const MOMENT = 65;
const MEMORY = 19456;
const PASSES = 3;

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

function utf8(text: string): Bytes {
  return new Uint8Array(new TextEncoder().encode(text));
}

function joined(...parts: Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
const base64 = (bytes: Bytes) => btoa(String.fromCharCode(...bytes));
const bytes = (text: string): Bytes => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

const aes = (key: Bytes, use: KeyUsage) => crypto.subtle.importKey('raw', key, 'AES-GCM', false, [use]);

async function seal(key: Bytes, plain: Bytes): Promise<string> {
  const iv = random(NONCE);
  const made = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: INFO },
    await aes(key, 'encrypt'),
    plain,
  );
  return base64(joined(iv, new Uint8Array(made)));
}

async function open(key: Bytes, sealed: string): Promise<Bytes> {
  const all = bytes(sealed);
  const what = { name: 'AES-GCM', iv: all.slice(0, NONCE), additionalData: INFO };
  return new Uint8Array(await crypto.subtle.decrypt(what, await aes(key, 'decrypt'), all.slice(NONCE)));
}

async function sealTo(recipientPublicKey: CryptoKey, plain: Bytes, aad: string): Promise<Bytes> {
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: INFO }, plain, utf8(aad));
  return joined(new Uint8Array(enc), new Uint8Array(ct));
}

async function openBy(recipientKey: CryptoKey, sealed: string, aad: string): Promise<Bytes> {
  const all = bytes(sealed);
  const how = { recipientKey, enc: all.slice(0, MOMENT), info: INFO };
  return new Uint8Array(await suite.open(how, all.slice(MOMENT), utf8(aad)));
}

/** The digest of a report, by which an identity is told from one that belongs to another. */
export async function about(content: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', utf8(content.replaceAll('\r', '').trim()));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Seals who complained to every two of these keys. */
export async function sealIdentity(
  who: { name: string; contact: string },
  content: string,
  keys: PublicKey[],
): Promise<Sealed> {
  const identity: Identity = { ...who, about: await about(content) };
  const key = random(32);
  return { identity: await seal(key, utf8(JSON.stringify(identity))), shares: await sharesOf(key, keys) };
}

/** The key of an identity, sealed to every two of these keys. */
async function sharesOf(key: Bytes, keys: PublicKey[]): Promise<Sealed['shares']> {
  const known = await Promise.all(
    keys.map(async ({ id, public_key }) => ({ id, key: await suite.kem.deserializePublicKey(bytes(public_key)) })),
  );
  const pairs = known.flatMap((second) =>
    known.filter((asker) => asker !== second).map((asker) => ({ second, asker })),
  );
  return Promise.all(
    pairs.map(async ({ second, asker }) => {
      const inner = await sealTo(asker.key, key, `asker ${asker.id}`);
      const outer = await sealTo(second.key, inner, `second ${second.id} asker ${asker.id}`);
      return { second: second.id, asker: asker.id, sealed: base64(outer) };
    }),
  );
}

const stretched = async (passphrase: string, wrapped: Pick<Wrapped, 'salt' | 'memory' | 'passes'>): Promise<Bytes> => {
  const cost = { m: wrapped.memory, t: wrapped.passes, p: 1, dkLen: 32 };
  return new Uint8Array(await argon2idAsync(passphrase.normalize('NFKC'), bytes(wrapped.salt), cost));
};

/** A new pair of keys, the private one wrapped by a passphrase that stays here. */
export async function makeKey(passphrase: string): Promise<Schemas['PetitionKeyForm']> {
  const pair = await suite.kem.generateKeyPair();
  const cost = { salt: base64(random(16)), memory: MEMORY, passes: PASSES };
  const secret = new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey));
  return {
    public_key: base64(new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey))),
    wrapped: { ...cost, sealed: await seal(await stretched(passphrase, cost), secret) },
  };
}

/** One's own private key; rejects when the passphrase is wrong. */
export async function unlock(passphrase: string, wrapped: Wrapped): Promise<CryptoKey> {
  const secret = await open(await stretched(passphrase, wrapped), wrapped.sealed);
  return suite.kem.deserializePrivateKey(secret);
}

/** The second's part: takes the outer seal off a share and sees nothing but the inner one. */
export async function agree(own: CryptoKey, second: string, asker: string, share: string): Promise<string> {
  return base64(await openBy(own, share, `second ${second} asker ${asker}`));
}

/** The asker's part: takes the inner seal off, and opens the identity with the key in it. */
export async function read(own: CryptoKey, asker: string, share: string, identity: string): Promise<Identity> {
  const key = await openBy(own, share, `asker ${asker}`);
  return JSON.parse(new TextDecoder().decode(await open(key, identity))) as Identity;
}

/** Shares of the same identity for the holders of today: its key alone is sealed again, and the identity stays as it was. */
export async function reshare(
  own: CryptoKey,
  asker: string,
  share: string,
  keys: PublicKey[],
): Promise<Sealed['shares']> {
  return sharesOf(await openBy(own, share, `asker ${asker}`), keys);
}
