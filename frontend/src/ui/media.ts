/** How wide the screen is, for the few places where CSS alone cannot rearrange things. */
import { useSyncExternalStore } from 'react';
import { tokens } from './tokens';

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (tell) => {
      const list = matchMedia(query);
      list.addEventListener('change', tell);
      return () => list.removeEventListener('change', tell);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}

export const usePhone = () => useMedia(`(max-width: ${tokens.phone - 1}px)`);
export const useNarrow = () => useMedia(`(max-width: ${tokens.narrow - 1}px)`);
