/** Words in two languages. Shared words live in zh.ts and en.ts; a capability keeps its own beside it, with `words()`. */
import { useSyncExternalStore } from 'react';
import { en } from './en';
import { zh } from './zh';

export type Lang = 'zh' | 'en';
export type Key = keyof typeof zh;
export type Params = Record<string, string | number>;

/** A word in both languages. */
export type Pair = readonly [zh: string, en: string];

/** The names in braces of a text: `'{have} of {need}'` → `'have' | 'need'`. */
type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Args<S extends string> = [Names<S>] extends [never] ? [] : [params: Record<Names<S>, string | number>];

const STORED = 'hezhen.lang';
const listeners = new Set<() => void>();

function stored(): Lang {
  try {
    return localStorage.getItem(STORED) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

let current: Lang = stored();

export function lang(): Lang {
  return current;
}

export function setLang(next: Lang): void {
  current = next;
  try {
    localStorage.setItem(STORED, next);
  } catch {
    // A browser that keeps nothing still shows both languages.
  }
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en';
  listeners.forEach((tell) => tell());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language of the screen; the component is drawn again when it changes. */
export function useLang(): Lang {
  return useSyncExternalStore(subscribe, lang, lang);
}

/** Puts values into the braces of a text. */
export function fill(text: string, params?: Params): string {
  return params ? text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole)) : text;
}

/** Keys of texts without braces. */
export type PlainKey = { [K in Key]: [Names<(typeof zh)[K]>] extends [never] ? K : never }[Key];

export type T = <K extends Key>(key: K, ...args: Args<(typeof zh)[K]>) => string;

function translate(language: Lang): T {
  const table: Record<Key, string> = language === 'zh' ? zh : en;
  return (key, ...args) => fill(table[key], args[0]);
}

const bound: Record<Lang, T> = { zh: translate('zh'), en: translate('en') };

/** `const t = useT(); t('common.save')` */
export function useT(): T {
  return bound[useLang()];
}

/** Outside components (the document's title, an error thrown in a query). */
export const t: T = (key, ...args) => bound[current](key, ...args);

/** Names one after the other, clauses, a word before its value: with the marks of the present language. */
export const listed = (names: readonly string[]) => names.join(t('common.comma'));
export const clauses = (parts: readonly string[]) => parts.join(t('common.semicolon'));
export const named = (name: string, value: string) => `${name}${t('common.colon')}${value}`;
export const aside = (what: string | number, of: string | number) => t('checks.of', { what, of });

/** A capability's own words: `words({ title: ['单位', 'Units'], count: ['{n} 个', '{n} units'] })`. */
export function words<const W extends Record<string, Pair>>(table: W): W {
  return table;
}

/** `const w = useWords(unitWords); w('count', { n: 3 })` */
export function useWords<W extends Record<string, Pair>>(
  table: W,
): <K extends keyof W & string>(key: K, ...args: Args<W[K][0]>) => string {
  const at = useLang() === 'zh' ? 0 : 1;
  return (key, ...args) => fill(table[key]?.[at] ?? key, args[0]);
}

/** One of a pair in the present language. */
export function say(pair: Pair, language: Lang = current): string {
  return pair[language === 'zh' ? 0 : 1];
}

document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en';
