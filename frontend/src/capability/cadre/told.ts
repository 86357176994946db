/** A value of a record in words, for tables that set two of them side by side. */
import { say } from '../../i18n';
import type { Lang } from '../../i18n';
import { ruleWords } from '../../i18n/rules';
import type { Labels } from '../../ui/label';
import { annualGrades, educationModes, fieldLabels, sanctionKinds, sexes } from './labels';

const TABLES: Labels = { ...sexes, ...educationModes, ...annualGrades, ...sanctionKinds };

function one(value: unknown, language: Lang): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? '✓' : '';
  if (typeof value === 'string') {
    const known = TABLES[value];
    return known ? say(known.words, language) : value;
  }
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((item) => one(item, language)).join('\n');
  const { from, to, ...rest } = value as Record<string, unknown>;
  const span = from ? `${one(from, language)} – ${one(to, language)}` : '';
  return [span, ...Object.values(rest).map((item) => one(item, language))].filter(Boolean).join(' ');
}

export const told = (value: unknown, language: Lang): string => one(value, language) || '—';

export function fieldName(field: string, language: Lang): string {
  const known = (fieldLabels as Labels)[field];
  return known ? say(known.words, language) : field;
}

/** A refusal that is a rule: its id and name; none for other codes. */
export function ruleName(code: string, language: Lang): string | undefined {
  const known = ruleWords(code);
  return known ? `${code} ${say(known.title, language)}` : undefined;
}
