/** How each rule stands: what blocks, what warns, what holds; figures, what is missing, the basis, and where to mend it. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Basis, Check, CheckStatus } from '../api/machine';
import { useT } from '../i18n';
import { useRules } from '../i18n/rules';
import { Shape } from './StateBadge';
import { ShortfallFigures, ShortfallText } from './shortfall';
import type { Tone } from './label';
import './ChecksPanel.css';

const ORDER: CheckStatus[] = ['blocks', 'warns', 'overridden', 'holds'];
const TONES: Record<CheckStatus, Tone> = { blocks: 'stop', warns: 'warn', overridden: 'quiet', holds: 'done' };

/** By status; a rule that guards several actions stands once, at its worst. */
export function groupChecks(checks: Check[]): Record<CheckStatus, Check[]> {
  const worst = new Map<string, Check>();
  for (const check of checks) {
    const seen = worst.get(check.code);
    if (!seen || ORDER.indexOf(check.status) < ORDER.indexOf(seen.status)) worst.set(check.code, check);
  }
  const groups: Record<CheckStatus, Check[]> = { blocks: [], warns: [], overridden: [], holds: [] };
  for (const check of worst.values()) groups[check.status].push(check);
  return groups;
}

interface Props {
  checks: Check[];
  /** Where a rule is mended: a path, or nothing. */
  mend?: (rule: string) => string | undefined;
  /** The parameter version frozen into the case. */
  params?: string | null;
  title?: ReactNode;
}

export function ChecksPanel({ checks, mend, params, title }: Props) {
  const t = useT();
  const groups = groupChecks(checks);
  const bad = groups.blocks.length + groups.warns.length + groups.overridden.length;
  return (
    <section className="hz-checks hz-card" aria-label={t('checks.title')}>
      <h2>{title ?? t('checks.title')}</h2>
      {checks.length === 0 && <p className="hz-muted">{t('checks.none')}</p>}
      {(['blocks', 'warns', 'overridden'] as const).map((status) =>
        groups[status].length === 0 ? null : (
          <div key={status} className="hz-checks-group">
            <h3>{t(`checks.${status}`, { n: groups[status].length })}</h3>
            <ul className="hz-plain">
              {groups[status].map((check) => (
                <CheckLine key={check.code} check={check} to={mend?.(check.code)} />
              ))}
            </ul>
          </div>
        ),
      )}
      {groups.holds.length > 0 && (
        <details className="hz-checks-group">
          <summary>
            <Shape tone="done" /> {bad === 0 ? t('checks.allHold') : t('checks.holds', { n: groups.holds.length })}
          </summary>
          <ul className="hz-plain">
            {groups.holds.map((check) => (
              <CheckLine key={check.code} check={check} />
            ))}
          </ul>
        </details>
      )}
      {params && <p className="hz-muted hz-small">{t('checks.params', { version: params })}</p>}
    </section>
  );
}

function CheckLine({ check, to }: { check: Check; to?: string }) {
  const t = useT();
  const rules = useRules();
  const mending = check.status === 'holds' ? null : rules.mend(check.code);
  return (
    <li className="hz-check" data-rule={check.code}>
      <Shape tone={TONES[check.status]} />
      <div>
        <div className="hz-check-line">
          <span className="hz-sr">
            {t(`checks.status.${check.status}`)}
            {t('common.colon')}
          </span>
          <span className="hz-check-title">{rules.title(check.code)}</span>
          <ShortfallFigures shortfall={check.shortfall} />
          {to && (
            <Link to={to} className="hz-check-mend">
              {t('checks.mend')}
            </Link>
          )}
        </div>
        {mending && <p>{mending}</p>}
        <ShortfallText shortfall={check.shortfall} />
        <p className="hz-muted hz-small">
          {check.code} · <BasisText basis={check.basis} />
          {check.force === 'gate' && check.status === 'blocks' && ` · ${t('checks.gate')}`}
        </p>
      </div>
    </li>
  );
}

/** What a rule rests on. Only law and regulation are called so; our own defaults say what they are. */
export function BasisText({ basis }: { basis: Basis }) {
  const t = useT();
  if (basis.kind === 'house') return <>{t('checks.basis.house')}</>;
  return (
    <>
      {t(`checks.basis.${basis.kind}`)}
      {basis.text ? `${t('common.colon')}${basis.text}` : ''}
    </>
  );
}
