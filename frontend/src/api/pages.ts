/** Keyset pages with TanStack Query: `infiniteQueryOptions({ queryKey, queryFn: ({ pageParam }) => …, ...paged })`. */
import type { ListPage } from './machine';

export const paged = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last: ListPage<unknown>): string | undefined => last.next ?? undefined,
};
