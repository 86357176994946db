/** The signed-in part of the site. Without a session: to the door, and back here afterwards. */
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { paths } from '../app/paths';
import { PageSkeleton } from '../ui/Skeleton';
import { useSession } from './store';

export function RequireSession({ children }: { children: ReactNode }) {
  const now = useSession();
  const location = useLocation();
  if (now.status === 'starting') return <PageSkeleton />;
  const here = `${location.pathname}${location.search}`;
  if (now.status === 'out') return <Navigate to={paths.signIn(here)} replace />;
  // A role that must have a second factor does nothing else before it is enrolled.
  if (now.account.second_factor === 'required' && location.pathname !== paths.me()) {
    return <Navigate to={paths.me()} replace />;
  }
  return children;
}
