/** Figures as people read them. Rates are exact: integers in, one rounding (half up) at the end, never floats. */

import type { Lang } from '../i18n';

/** `num / den` as a percentage with two decimals: `rate(79, 165)` → `47.88`. */
export function rate(num: number | bigint, den: number | bigint, decimals = 2): string {
  const d = BigInt(den);
  if (d === 0n) return '—';
  const scale = 10n ** BigInt(decimals);
  const scaled = (2n * BigInt(num) * 100n * scale + d) / (2n * d);
  const whole = scaled / scale;
  return decimals === 0 ? String(whole) : `${whole}.${String(scaled % scale).padStart(decimals, '0')}`;
}

export function grouped(n: number): string {
  return n.toLocaleString('en-US', { maximumFractionDigits: 20 });
}

/** A whole number, grouped by thousands. */
export function Count({ n, unit }: { n: number | null | undefined; unit?: string }) {
  if (n == null) return <span className="hz-muted">—</span>;
  return (
    <span className="hz-num">
      {grouped(n)}
      {unit ? ` ${unit}` : ''}
    </span>
  );
}

/** Votes of valid ballots, people of people: the percentage, and on hover what it is made of. */
export function Rate({ num, den, decimals }: { num: number; den: number; decimals?: number }) {
  const text = rate(num, den, decimals);
  return (
    <span className="hz-num" title={`${grouped(num)} / ${grouped(den)}`}>
      {text === '—' ? text : `${text}%`}
    </span>
  );
}

/** An amount in fen as yuan. */
export function Money({ fen }: { fen: number | null | undefined }) {
  if (fen == null) return <span className="hz-muted">—</span>;
  const sign = fen < 0 ? '−' : '';
  const abs = Math.abs(Math.trunc(fen));
  return (
    <span className="hz-num">{`${sign}¥${grouped(Math.floor(abs / 100))}.${String(abs % 100).padStart(2, '0')}`}</span>
  );
}

/** What there is and what is needed, `7 / 10`. */
export function Figures({ have, need }: { have?: string | null; need?: string | null }) {
  if (have == null && need == null) return null;
  return <span className="hz-num">{[have ?? '—', need].filter((x) => x != null).join(' / ')}</span>;
}

/** `2026-03-02` → `2026年3月2日`: official documents carry their day in Arabic figures, without leading zeros. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** A day on a paper, which does not break at its hyphens. */
export function paperDay(day: string | null | undefined, language: Lang): string {
  if (!day) return '—';
  return language === 'zh' ? dayInWords(day) : day.replaceAll('-', '\u2011');
}

/** Who signs: the organization department of a county, city or province; another unit signs with its own name. */
export const issuerOf = (unit: string) => (/[省市州盟县区旗]$/.test(unit) ? `中共${unit}委组织部` : unit);
