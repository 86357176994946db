import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { setLang } from '../i18n';

// jsdom has no layout: what the components ask of it gets a quiet answer.
const quiet = () => undefined;
globalThis.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: quiet,
    removeEventListener: quiet,
    addListener: quiet,
    removeListener: quiet,
    dispatchEvent: () => false,
  }) as MediaQueryList;
globalThis.ResizeObserver ??= class {
  observe = quiet;
  unobserve = quiet;
  disconnect = quiet;
};
Element.prototype.scrollIntoView ??= quiet;
const computed = getComputedStyle;
globalThis.getComputedStyle = (element: Element) => computed(element);

beforeEach(() => {
  localStorage.clear();
  setLang('zh');
});

afterEach(cleanup);
