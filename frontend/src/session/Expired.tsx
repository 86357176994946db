/**
 * The session ended in mid-work: asks for the password over the page. Requests that were refused wait and go on by
 * themselves afterwards; nothing typed is lost.
 */
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { onExpired } from '../api/refresh';
import { session, useSession } from './store';

const load = () => import('./ExpiredDialog');
const ExpiredDialog = lazy(load);

export function Expired() {
  const now = useSession();
  const [open, setOpen] = useState(false);
  const answer = useRef<(again: boolean) => void>(() => undefined);

  useEffect(() => {
    onExpired(() => {
      if (session().status !== 'in') return Promise.resolve(false);
      setOpen(true);
      return new Promise<boolean>((resolve) => {
        answer.current = resolve;
      });
    });
  }, []);

  // Brought early and quietly: when the session ends the network may be down too.
  useEffect(() => {
    if (now.status !== 'in') return;
    const timer = setTimeout(() => void load().catch(() => undefined), 3000);
    return () => clearTimeout(timer);
  }, [now.status]);

  // Signed out elsewhere while asked: nobody waits any longer.
  useEffect(() => {
    if (now.status === 'out') answer.current(false);
  }, [now.status]);

  function close(again: boolean) {
    setOpen(false);
    answer.current(again);
  }

  if (!open || now.status !== 'in') return null;
  return (
    <Suspense>
      <ExpiredDialog account={now.account} onClose={close} />
    </Suspense>
  );
}
