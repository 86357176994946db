/**
 * Talks on a tablet with a bad line: what is typed is kept on this device at once and sent when it can be. A talk has
 * its identity from here, so that sending it twice makes one talk; a talk that another device changed is a conflict that
 * a person decides.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { newKey } from '../../api/client';
import { asProblem } from '../../api/problem';
import type { Problem } from '../../api/problem';
import { DraftOwner } from '../../ui/draft';
import { createTalk, editTalk, talksQuery } from './queries';
import type { Talk, TalkForm } from './queries';

export type SaveState = 'local' | 'synced' | 'conflict';

export interface LocalTalk {
  id: string;
  form: Partial<TalkForm>;
  /** The version it was changed from; nothing for one that the server has not seen. */
  version: number | null;
  /** To be sent; otherwise still being typed. */
  ready: boolean;
  conflict?: boolean;
}

const RETRY_MS = 15_000;

function read(key: string): Record<string, LocalTalk> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, LocalTalk>;
  } catch {
    return {};
  }
}

export function useTalks(inspection: string, talks: readonly Talk[]) {
  const owner = useContext(DraftOwner);
  const key = `hezhen.draft.${owner}.talks.${inspection}`;
  const client = useQueryClient();
  const [local, setLocal] = useState(() => read(key));
  const [problems, setProblems] = useState<Record<string, Problem>>({});
  const now = useRef(local);
  const sending = useRef(new Set<string>());

  const keep = useCallback(
    (change: (all: Record<string, LocalTalk>) => Record<string, LocalTalk>) => {
      now.current = change(now.current);
      setLocal(now.current);
      try {
        localStorage.setItem(key, JSON.stringify(now.current));
      } catch {
        // A device that keeps nothing still sends.
      }
    },
    [key],
  );

  const drop = useCallback(
    (id: string) => keep((all) => Object.fromEntries(Object.entries(all).filter(([k]) => k !== id))),
    [keep],
  );

  const send = useCallback(
    async (talk: LocalTalk): Promise<Problem | null> => {
      if (sending.current.has(talk.id)) return null;
      sending.current.add(talk.id);
      try {
        const form = { ...(talk.form as TalkForm), id: talk.id };
        const saved =
          talk.version === null
            ? await createTalk(inspection, form, talk.id)
            : await editTalk(inspection, talk.id, talk.version, form);
        const later = now.current[talk.id];
        if (later?.form === talk.form) drop(talk.id);
        // Typed on while it was sent: what follows is a change of what the server now has.
        else if (later) keep((all) => ({ ...all, [talk.id]: { ...later, version: saved.version } }));
        setProblems((all) => Object.fromEntries(Object.entries(all).filter(([k]) => k !== talk.id)));
        await client.invalidateQueries({ queryKey: ['inspections'] });
        return null;
      } catch (error) {
        const problem = asProblem(error);
        if (problem.transient || problem.status === 401) return problem;
        const conflict = problem.is('stale') || problem.is('conflict');
        keep((all) => ({ ...all, [talk.id]: { ...talk, ready: false, conflict } }));
        if (conflict) await client.invalidateQueries({ queryKey: talksQuery(inspection).queryKey });
        else setProblems((all) => ({ ...all, [talk.id]: problem }));
        return problem;
      } finally {
        sending.current.delete(talk.id);
      }
    },
    [client, drop, inspection, keep],
  );

  useEffect(() => {
    const retry = () => Object.values(now.current).forEach((talk) => talk.ready && void send(talk));
    retry();
    const timer = setInterval(retry, RETRY_MS);
    addEventListener('online', retry);
    return () => {
      clearInterval(timer);
      removeEventListener('online', retry);
    };
  }, [send]);

  return {
    local,
    problems,
    /** Typed: kept on this device. */
    type(id: string, form: Partial<TalkForm>, version: number | null) {
      keep((all) => ({ ...all, [id]: { id, version, ready: false, ...all[id], form } }));
    },
    /** Saved: kept, and sent as soon as there is a line. */
    save(id: string, form: TalkForm, version: number | null) {
      const talk: LocalTalk = { ...(now.current[id] ?? { id, version }), form, ready: true, conflict: false };
      keep((all) => ({ ...all, [id]: talk }));
      return send(talk);
    },
    begin(form: Partial<TalkForm>): string {
      const id = newKey();
      keep((all) => ({ ...all, [id]: { id, form, version: null, ready: false } }));
      return id;
    },
    keepMine(id: string) {
      const mine = now.current[id];
      const theirs = talks.find((talk) => talk.id === id);
      if (!mine || !theirs) return;
      const talk = { ...mine, version: theirs.version, conflict: false, ready: true };
      keep((all) => ({ ...all, [id]: talk }));
      void send(talk);
    },
    keepTheirs: drop,
    state(id: string): SaveState {
      const mine = local[id];
      return !mine ? 'synced' : mine.conflict ? 'conflict' : 'local';
    },
  };
}
