/**
 * Silent renewal of the access token from the HttpOnly cookie, and what happens when that fails.
 *
 * Tabs take turns (Web Locks), because the cookie is used up by each renewal and its second use would look like theft.
 * When the cookie is no longer good, whoever registered with `onExpired` (the session) asks for the password; the
 * waiting requests go on by themselves afterwards, so that a half-written form is not lost.
 */
import { problemOf } from './problem';
import type { components } from './schema.gen';
import { setAccessToken } from './token';

export type Session = components['schemas']['SignedIn'];
export type Account = Session['account'];

type Expired = () => Promise<boolean>;
type Renewed = (session: Session) => void;

const LOCK = 'hezhen-refresh';
let renewing: Promise<Session | null> | null = null;
let asking: Promise<boolean> | null = null;
let expired: Expired = () => Promise.resolve(false);
let renewed: Renewed = () => undefined;

/** What to do when renewal fails: resolves `true` once the person has signed in again. */
export function onExpired(handler: Expired): void {
  expired = handler;
}

/** Told of each renewed session. */
export function onRenewed(handler: Renewed): void {
  renewed = handler;
}

function alone<R>(run: () => Promise<R>): Promise<R> {
  return 'locks' in navigator ? (navigator.locks.request(LOCK, run) as Promise<R>) : run();
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function ask(tries = 3): Promise<Session | null> {
  const response = await fetch(`${location.origin}/api/v1/auth/refresh`, {
    method: 'POST',
    headers: { 'X-Requested-With': 'hezhen' },
    credentials: 'same-origin',
  });
  if (response.ok) {
    const session = (await response.json()) as Session;
    setAccessToken(session.access_token);
    renewed(session);
    return session;
  }
  if (response.status === 401 || response.status === 403) return null;
  // 409: another renewal with the same cookie is still on its way; its answer brings the new cookie.
  if (response.status === 409 && tries > 0) {
    await pause(1000);
    return ask(tries - 1);
  }
  throw problemOf(response, await response.json().catch(() => undefined));
}

/** One renewal at a time; everyone who asks meanwhile gets the same answer. `null`: the cookie is no longer good. */
export function renew(): Promise<Session | null> {
  renewing ??= alone(ask).finally(() => {
    renewing = null;
  });
  return renewing;
}

/** Renews, or asks the person. `false`: the person left. */
export async function recover(): Promise<boolean> {
  if (await renew()) return true;
  setAccessToken(null);
  asking ??= expired().finally(() => {
    asking = null;
  });
  return asking;
}
