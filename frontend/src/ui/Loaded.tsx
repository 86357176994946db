/** A query's three faces: the outline while it is read, the problem in words, the thing itself. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemBanner } from './ProblemBanner';
import { PageSkeleton } from './Skeleton';

interface Props<T> {
  query: UseQueryResult<T>;
  children: (value: T) => ReactNode;
  /** What to show while reading; the outline of a page without it. */
  waiting?: ReactNode;
}

export function Loaded<T>({ query, children, waiting }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ProblemBanner problem={query.error} onReload={() => void query.refetch()} />;
  return waiting ?? <PageSkeleton />;
}
