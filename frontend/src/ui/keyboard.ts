/** `/` goes to the search box, `g` and a letter goes to a screen, `?` shows the list. Never while typing. */
import { useEffect, useRef } from 'react';

interface Keys {
  /** Letter → what to do. */
  go: Record<string, () => void>;
  onSearch: () => void;
  onHelp: () => void;
}

const TYPING = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="dialog"]';
const PATIENCE_MS = 1500;

export function useKeys({ go, onSearch, onHelp }: Keys): void {
  const latest = useRef({ go, onSearch, onHelp });
  useEffect(() => {
    latest.current = { go, onSearch, onHelp };
  });
  useEffect(() => {
    let leader = 0;
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      const { go: where, onSearch: search, onHelp: help } = latest.current;
      const act = Date.now() - leader < PATIENCE_MS ? where[event.key] : undefined;
      leader = 0;
      if (act) act();
      else if (event.key === '/') search();
      else if (event.key === '?') help();
      else if (event.key === 'g') {
        leader = Date.now();
        return;
      } else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
