/** Filters live in the address, so that a list can be shared, gone back to and bookmarked. */
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** `const [filters, set] = useFilters({ q: '', state: '' }); set({ q: '王' })`; an empty value leaves the address. */
export function useFilters<F extends Record<string, string>>(defaults: F) {
  const [params, setParams] = useSearchParams();
  const text = JSON.stringify(defaults);
  const filters = useMemo(() => {
    const base = JSON.parse(text) as F;
    return Object.fromEntries(Object.entries(base).map(([k, v]) => [k, params.get(k) ?? v])) as F;
  }, [params, text]);
  const set = useCallback(
    (change: Partial<F>) =>
      setParams(
        (old) => {
          const next = new URLSearchParams(old);
          const base = JSON.parse(text) as F;
          for (const [key, value] of Object.entries(change)) {
            if (value && value !== base[key]) next.set(key, value);
            else next.delete(key);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams, text],
  );
  const active = Object.entries(filters).some(([k, v]) => v !== (JSON.parse(text) as F)[k]);
  return [filters, set, active] as const;
}
