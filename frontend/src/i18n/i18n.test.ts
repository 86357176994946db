import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldErrorText, fieldErrors, missing, missingName, relations, roles } from './codes';
import { en } from './en';
import { fill, setLang, t } from './index';
import { ruleMend, rules, ruleTitle } from './rules';
import { zh } from './zh';

const braces = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();

describe('words', () => {
  it('English has every key of the Chinese, with the same figures in it', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const key of Object.keys(zh) as (keyof typeof zh)[]) {
      expect(braces(en[key]), key).toEqual(braces(zh[key]));
      expect(en[key].trim(), key).not.toBe('');
    }
  });

  it.each([
    ['roles', roles],
    ['relations', relations],
    ['field errors', fieldErrors],
    ['missing things', missing],
  ])('%s have both languages with the same figures', (_, table) => {
    for (const [code, [chinese, english]] of Object.entries(table)) {
      expect(chinese, code).not.toBe('');
      expect(english, code).not.toBe('');
      expect(braces(english), code).toEqual(braces(chinese));
    }
  });

  it('figures are filled in and the language can be changed', () => {
    expect(t('list.end')).toBe('已全部显示');
    expect(t('checks.holds', { n: 11 })).toBe('11 项已满足');
    setLang('en');
    expect(t('checks.holds', { n: 11 })).toBe('11 met');
    expect(localStorage.getItem('hezhen.lang')).toBe('en');
    expect(fill('{a} {b}', { a: 1 })).toBe('1 {b}');
  });

  it('every problem that the server registers has its words', () => {
    const registry = readFileSync(path.resolve('../backend/server/src/problem.rs'), 'utf8');
    const slugs = [...registry.matchAll(/^\s{4}\w+\s+\d{3} "([a-z-]+)"/gm)].map((m) => m[1]);
    expect(slugs.length).toBeGreaterThan(10);
    for (const slug of slugs) {
      expect(zh, slug).toHaveProperty([`problem.${slug}`]);
      expect(zh, slug).toHaveProperty([`problem.${slug}.hint`]);
    }
  });
});

describe('rules', () => {
  it('every rule id of the first capabilities has a title and a way to mend it', () => {
    const counts: Record<string, number> = {
      SOD: 9, 'R-CAD': 4, 'R-POST': 2, 'R-CASE': 4, 'R-MOT': 2, 'R-VAC': 1, 'R-NOM': 5, 'R-REC': 7, 'R-OPN': 3,
      'R-SL': 5, 'R-TEAM': 6, 'R-INS': 10, 'R-VOTE': 5, 'R-FOUR': 5, 'R-PET': 9, 'R-AUD': 7, 'R-JNT': 2,
      'R-DEL': 1, 'R-MTG': 9, 'R-NOT': 8, 'R-APP': 2, 'R-ARC': 1,
    }; // prettier-ignore
    for (const [family, last] of Object.entries(counts)) {
      for (let n = 1; n <= last; n += 1) expect(rules, `${family}-${n}`).toHaveProperty([`${family}-${n}`]);
    }
    for (const [id, { title, mend }] of Object.entries(rules)) {
      expect(
        [...title, ...mend].every((text) => text.trim() !== ''),
        id,
      ).toBe(true);
    }
  });

  it('every rule id that the server can send is known here', () => {
    const folder = path.resolve('../backend/domain/src');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.rs'));
    const sources = files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
    const ids = new Set([...sources.matchAll(/\bid: "((?:R-[A-Z]+-|SOD-)\d+)"/g)].map((m) => m[1] ?? ''));
    expect([...ids].filter((id) => !(id in rules))).toEqual([]);
  });

  it('an unknown rule shows its code', () => {
    expect(ruleTitle('R-XYZ-1', 'zh')).toBe('R-XYZ-1');
    expect(ruleMend('R-XYZ-1', 'zh')).toBeNull();
  });

  it('our words never name a figure that is a parameter, nor call a default law', () => {
    for (const [id, { title, mend }] of Object.entries(rules)) {
      if (id === 'R-OPN-1') continue;
      expect([...title, ...mend].join(' '), id).not.toMatch(/\d+ ?(天|日|人|%|days)|第.{1,4}条|《/);
    }
  });
});

describe('codes of fields and missing things', () => {
  it('an unknown code is shown as it is', () => {
    expect(missingName('something_new', 'zh')).toBe('something_new');
    expect(fieldErrorText('something_new', undefined, 'zh')).toBe('不符合要求（something_new）');
  });

  it('figures appear when they were sent and leave no braces when they were not', () => {
    expect(fieldErrorText('too_long', { max: 200 }, 'zh')).toBe('过长，最多 200 字');
    expect(fieldErrorText('too_long', undefined, 'zh')).toBe('过长');
    expect(fieldErrorText('length', { min: 1, max: 40 }, 'zh')).not.toMatch(/[{}]/);
    for (const code of Object.keys(fieldErrors))
      expect(fieldErrorText(code, undefined, 'en'), code).not.toMatch(/[{}]/);
  });
});
