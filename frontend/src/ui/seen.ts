/** Whether an element has come into sight, or near it. */
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

export function useSeen(of: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (seen || !of.current) return;
    const watch = new IntersectionObserver((all) => all.some((one) => one.isIntersecting) && setSeen(true), {
      rootMargin: '200px',
    });
    watch.observe(of.current);
    return () => watch.disconnect();
  }, [of, seen]);
  return seen;
}
