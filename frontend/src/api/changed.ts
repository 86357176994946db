import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/**
 * After something was saved: what is on the screen is read again, everything else when it is next shown. All of it,
 * because one step moves many things (a talk changes the checks of its case).
 */
export function useChanged(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries(), [client]);
}
