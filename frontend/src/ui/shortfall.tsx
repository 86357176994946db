/** Figures and missing things of a rule, in words. */
import { useLang, useT } from '../i18n';
import { missingName, missingOf, roleName } from '../i18n/codes';
import { archivePaper } from '../i18n/papers';
import type { Lang, T } from '../i18n';
import { ruleTitle } from '../i18n/rules';
import type { Missing, Refusal, Shortfall } from '../api/machine';

/** So many are named; of a batch the rest is a number. In one line, fewer of both. */
const NAMED = 10;
const NAMED_IN_LINE = 3;
const KINDS_IN_LINE = 2;

/** One line a kind of missing thing: `谈话层面（中层、基层）`. */
export function missingTexts(items: Missing[], t: T, language: Lang, named = NAMED): string[] {
  const kinds = new Map<string, string[]>();
  for (const { what, of } of items) {
    const whose = of && (what === 'archive_item' ? archivePaper(of, language) : missingOf(of, language));
    kinds.set(what, [...(kinds.get(what) ?? []), ...(whose ? [whose] : [])]);
  }
  return [...kinds].map(([code, whose]) => {
    const what = missingName(code, language);
    if (whose.length === 0) return what;
    const some = whose.slice(0, named).join(language === 'zh' ? '、' : ', ');
    return t('checks.of', {
      what,
      of: whose.length > named ? t('list.andMore', { some, n: whose.length }) : some,
    });
  });
}

/** What there is and what is needed: `实际 7 / 要求 10`. */
function figuresText({ have, need }: Shortfall, t: T): string {
  const parts = [have != null && t('checks.have', { have }), need != null && t('checks.need', { need })];
  return parts.filter(Boolean).join(' / ');
}

/** The reason of a refused action in one line: `谈话不足：实际 7 / 要求 10，另有 1 项`, or who may do it. */
export function refusalText(refusal: Pick<Refusal, 'code'> & Partial<Refusal>, t: T, language: Lang): string {
  const who = (refusal.who ?? []).map((code) => roleName(code, language));
  if (refusal.code === 'not-permitted') {
    return who.length > 0
      ? t('actions.byWhom', { who: who.join(language === 'zh' ? '、' : ', ') })
      : t('actions.notPermitted');
  }
  const shortfall = refusal.shortfall ?? {};
  const missing = missingTexts(shortfall.missing ?? [], t, language, NAMED_IN_LINE).slice(0, KINDS_IN_LINE);
  const why = [figuresText(shortfall, t), ...missing].filter(Boolean).join(t('common.semicolon'));
  const title = ruleTitle(refusal.code, language);
  const rule = why ? `${title}${t('common.colon')}${why}` : title;
  const more = (refusal.broken ?? 1) - 1;
  return more > 0 ? t('actions.brokenMore', { rule, n: more }) : t('actions.broken', { rule });
}

/** What there is, what is needed, and what is missing one by one. */
export function ShortfallText({ shortfall }: { shortfall: Shortfall | null | undefined }) {
  const t = useT();
  const language = useLang();
  const missing = shortfall?.missing ?? [];
  if (!shortfall || missing.length === 0) return null;
  return (
    <ul className="hz-missing">
      {missingTexts(missing, t, language).map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

export function ShortfallFigures({ shortfall }: { shortfall: Shortfall | null | undefined }) {
  const t = useT();
  return shortfall ? <span className="hz-num">{figuresText(shortfall, t)}</span> : null;
}
