/** Names of states, kinds and actions in both languages; states also carry how they feel, drawn as a shape. */
import { say, useLang } from '../i18n';
import type { Pair } from '../i18n';

/** open: not begun · active: under way · done: good end · warn: needs attention · stop: bad end · quiet: set aside */
export type Tone = 'open' | 'active' | 'done' | 'warn' | 'stop' | 'quiet';

export interface Label {
  words: Pair;
  tone?: Tone;
}

/** `label('已发布', 'Published', 'done')` */
export function label(zh: string, en: string, tone?: Tone): Label {
  return { words: [zh, en], tone };
}

export type Labels = Record<string, Label>;

/** `const name = useName(); name(unitKinds, unit.kind)`; a code without a label is shown as it is. */
export function useName(): (table: Labels, code: string | null | undefined) => string {
  const language = useLang();
  return (table, code) => {
    const found = code ? table[code] : undefined;
    return found ? say(found.words, language) : (code ?? '—');
  };
}

/** The choices of a select, in the table's order. */
export function useOptions(table: Labels): { value: string; label: string }[] {
  const language = useLang();
  return Object.entries(table).map(([value, item]) => ({ value, label: say(item.words, language) }));
}
