/** Figures and missing things of a rule, in words. */
import { useLang, useT } from '../i18n';
import { missingName, missingOf, roleName } from '../i18n/codes';
import { archivePaper } from '../i18n/papers';
import type { Lang, T } from '../i18n';
import { ruleTitle } from '../i18n/rules';
import type { Missing, Refusal, Shortfall } from '../api/machine';
import { Figures } from './format';

/** So many are named; of a batch the rest is a number. */
const NAMED = 10;

/** One line a kind of missing thing: `谈话层面（中层、基层）`. */
export function missingTexts(items: Missing[], t: T, language: Lang): string[] {
  const kinds = new Map<string, string[]>();
  for (const { what, of } of items) {
    const whose = of && (what === 'archive_item' ? archivePaper(of, language) : missingOf(of, language));
    kinds.set(what, [...(kinds.get(what) ?? []), ...(whose ? [whose] : [])]);
  }
  return [...kinds].map(([code, whose]) => {
    const what = missingName(code, language);
    if (whose.length === 0) return what;
    const some = whose.slice(0, NAMED).join(language === 'zh' ? '、' : ', ');
    return t('checks.of', {
      what,
      of: whose.length > NAMED ? t('list.andMore', { some, n: whose.length }) : some,
    });
  });
}

/** The reason of a refused action in one line: `谈话不足 7 / 10，另有 1 项`, or who may do it. */
export function refusalText(refusal: Pick<Refusal, 'code'> & Partial<Refusal>, t: T, language: Lang): string {
  const who = (refusal.who ?? []).map((code) => roleName(code, language));
  if (refusal.code === 'not-permitted') {
    return who.length > 0
      ? t('actions.byWhom', { who: who.join(language === 'zh' ? '、' : ', ') })
      : t('actions.notPermitted');
  }
  const { have, need } = refusal.shortfall ?? {};
  const figures = [have, need].filter((x) => x != null).join(' / ');
  const rule = [ruleTitle(refusal.code, language), figures].filter(Boolean).join(' ');
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
  return shortfall ? <Figures have={shortfall.have} need={shortfall.need} /> : null;
}
