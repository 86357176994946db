/** Who sits here. The server's answer to sign-in and renewal is the only source; nothing about it is stored. */
import { useSyncExternalStore } from 'react';
import { api, data } from '../api/client';
import { onRenewed, renew } from '../api/refresh';
import type { Account, Session } from '../api/refresh';
import { setAccessToken } from '../api/token';
import { lang, setLang } from '../i18n';

export type { Account };

export type SessionState = { status: 'starting' } | { status: 'out' } | { status: 'in'; account: Account };

/** A hint that a cookie may exist, so that a first visitor causes no refused request. Holds nothing of the session. */
const HINT = 'hezhen.seen';
const PATIENCE_MS = 3000;
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('hezhen-session') : null;
const listeners = new Set<() => void>();
let state: SessionState = { status: 'starting' };

function set(next: SessionState): void {
  state = next;
  listeners.forEach((tell) => tell());
}

function hint(on: boolean): void {
  try {
    if (on) localStorage.setItem(HINT, '1');
    else localStorage.removeItem(HINT);
  } catch {
    // Without storage the next visit starts at the sign-in page.
  }
}

function seen(): boolean {
  try {
    return localStorage.getItem(HINT) === '1';
  } catch {
    return true;
  }
}

export const session = (): SessionState => state;

export function useSession(): SessionState {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    session,
    session,
  );
}

/** The account; for components that stand behind the sign-in. */
export function useAccount(): Account {
  const now = useSession();
  if (now.status !== 'in') throw new Error('used outside the signed-in part');
  return now.account;
}

/** Takes over a session. Another account than before (another tab signed in anew) starts the page afresh. */
export function enter(next: Session): void {
  const before = state.status === 'in' ? state.account.id : null;
  setAccessToken(next.access_token);
  hint(true);
  set({ status: 'in', account: next.account });
  if (before && before !== next.account.id) location.assign('/');
}

function leave(): void {
  setAccessToken(null);
  hint(false);
  set({ status: 'out' });
}

/** Once, when the page opens. */
export async function start(): Promise<void> {
  onRenewed(enter);
  channel?.addEventListener('message', (event) => {
    if (event.data === 'signed-out' && state.status === 'in') leave();
  });
  if (!seen()) {
    leave();
    return;
  }
  const renewed = await renew().catch(() => null);
  if (!renewed) leave();
}

export interface Credentials {
  login: string;
  password: string;
  code?: string;
}

export async function signIn(credentials: Credentials): Promise<void> {
  enter(await data(api.POST('/auth/login', { body: credentials })));
}

export async function signOut(): Promise<void> {
  const said = api.POST('/auth/logout', { headers: { 'X-Requested-With': 'hezhen' } }).catch(() => undefined);
  // The answer may take the browser a while: it empties this site's storage (drafts among it). The language is put back.
  await Promise.race([said, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  leave();
  setLang(lang());
  channel?.postMessage('signed-out');
}

/** Reads the account again, after the second factor was enrolled. */
export async function reread(): Promise<void> {
  if (!(await renew())) leave();
}
