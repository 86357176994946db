/**
 * What was typed and not saved, kept in this browser per account and form until it is saved.
 * Forms whose text must not stay on a shared machine (passwords, petitions) say `keep={false}`.
 */
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';

/** The account whose drafts these are; set once by the app. Empty: nothing is kept. */
export const DraftOwner = createContext('');

export interface Draft<V> {
  values: V;
  /** When it was typed. */
  at: string;
  /** The version of the thing that was being edited. */
  version?: number;
}

const PREFIX = 'hezhen.draft.';
const WAIT_MS = 300;

export function readDraft<V>(key: string): Draft<V> | null {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text ? (JSON.parse(text) as Draft<V>) : null;
  } catch {
    return null;
  }
}

function write(key: string, draft: Draft<unknown> | null): void {
  try {
    if (draft) localStorage.setItem(PREFIX + key, JSON.stringify(draft));
    else localStorage.removeItem(PREFIX + key);
  } catch {
    // Full or forbidden storage: the form still works, only the safety net is missing.
  }
}

/** Removes every draft of an account, e.g. on "forget this device". */
export function dropDrafts(owner: string): void {
  const mine = Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}${owner}.`));
  mine.forEach((key) => localStorage.removeItem(key));
}

interface Options {
  keep?: boolean;
  version?: number;
}

/** `form` names the form and the thing in it, e.g. `unit.new` or `unit.<id>`. */
export function useDraft<V>(form: string, { keep = true, version }: Options = {}) {
  const owner = useContext(DraftOwner);
  const key = keep && owner ? `${owner}.${form}` : '';
  const restored = useMemo(() => (key ? readDraft<V>(key) : null), [key]);
  const [dropped, setDropped] = useState(false);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void } | null>(null);

  const flush = useCallback(() => {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    waiting.current.write();
    waiting.current = null;
  }, []);

  const save = useCallback(
    (values: V) => {
      if (!key) return;
      if (waiting.current) clearTimeout(waiting.current.timer);
      const draft = { values, at: new Date().toISOString(), version };
      waiting.current = { write: () => write(key, draft), timer: setTimeout(flush, WAIT_MS) };
    },
    [key, version, flush],
  );

  const drop = useCallback(() => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    setDropped(true);
    if (key) write(key, null);
  }, [key]);

  // A closed tab or a page left in haste still keeps the last words.
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  return { draft: dropped ? null : restored, save, drop };
}
