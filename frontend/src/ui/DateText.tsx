/** Dates as `2026-11-21`, months as `1974-05`, instants as local `2026-11-21 14:30`; deadlines in working days. */
import { useLang, useT } from '../i18n';
import { Shape } from './StateBadge';

/** So many working days before its end a deadline is marked as near, on every screen. */
const NEAR_DAYS = 5;

export const isNear = (left: number | null | undefined): boolean => left != null && left <= NEAR_DAYS;

const two = (n: number) => String(n).padStart(2, '0');

/** An instant in local time; a date or month stays as it is. */
export function dateText(value: string, seconds = false): string {
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(value)) return value;
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) return value;
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const time = `${two(at.getHours())}:${two(at.getMinutes())}${seconds ? `:${two(at.getSeconds())}` : ''}`;
  return `${day} ${time}`;
}

export function DateText({ value, seconds }: { value: string | null | undefined; seconds?: boolean }) {
  if (!value) return <span className="hz-muted">—</span>;
  return (
    <time dateTime={value} className="hz-num" style={{ whiteSpace: 'nowrap' }}>
      {dateText(value, seconds)}
    </time>
  );
}

interface DueProps {
  /** The last day. */
  date: string | null | undefined;
  /** Working days left, as the server counts them; negative when overdue. */
  left?: number | null;
  /** Without a shape: what stands beside it says how near it is. */
  plain?: boolean;
}

/** A deadline: its date, and in words how near it is. */
export function Due({ date, left, plain }: DueProps) {
  const t = useT();
  const plural = new Intl.PluralRules(useLang());
  if (!date) return null;
  const one = (n: number) => plural.select(n) === 'one';
  const near = !plain && isNear(left);
  const words =
    left == null
      ? null
      : left < 0
        ? t(one(-left) ? 'date.overdueOne' : 'date.overdue', { n: -left })
        : left === 0
          ? t('date.dueToday')
          : t(one(left) ? 'date.workingDayLeft' : 'date.workingDaysLeft', { n: left });
  return (
    <span className={near ? 'hz-state hz-due-near' : 'hz-state'}>
      {near && <Shape tone={(left ?? 0) < 0 ? 'stop' : 'warn'} />}
      <DateText value={date} />
      {words && <span>{words}</span>}
    </span>
  );
}
