/** A refusal or a failure in words: what, which rule with its figures, how to mend it, and the request number. */
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { asProblem, bodyErrors } from '../api/problem';
import type { FieldError, Problem } from '../api/problem';
import { useLang, useT } from '../i18n';
import type { Key, Lang, T } from '../i18n';
import { useCodes } from '../i18n/codes';
import { useRules } from '../i18n/rules';
import { zh } from '../i18n/zh';
import { Shape } from './StateBadge';
import { refusalText, ShortfallFigures, ShortfallText } from './shortfall';
import './ProblemBanner.css';

function words(slug: string, part: '' | '.hint', t: T): string {
  const key = `problem.${slug}${part}`;
  return t((key in zh ? key : `problem.unknown${part}`) as Key & `problem.unknown${typeof part}`);
}

/** The problem in one line, for a toast or a table cell. */
export function problemTitle(error: unknown, t: T, language: Lang): string {
  const { slug, body } = asProblem(error);
  if (slug === 'rule-broken' && body.code) {
    return refusalText({ code: body.code, shortfall: body.shortfall, broken: body.broken?.length }, t, language);
  }
  return words(slug, '', t);
}

/** What reading again can cure. */
const CURED_BY_RELOAD = ['stale', 'wrong-state', 'version-required', 'conflict'];

interface Props {
  problem: unknown;
  /** Reads again; offered for stale, wrong-state and failures. */
  onReload?: () => void;
  /** Where a rule is mended. */
  mend?: (rule: string) => string | undefined;
  /** Field errors that found no field on the form. */
  strays?: FieldError[];
  extra?: ReactNode;
}

export function ProblemBanner({ problem: error, onReload, mend, strays = [], extra }: Props) {
  const t = useT();
  const language = useLang();
  const codes = useCodes();
  if (!error) return null;
  const problem: Problem = asProblem(error);
  const { body, slug } = problem;
  const broken = body.broken ?? [];
  const who = (body.who ?? []).map(codes.role).join(language === 'zh' ? '、' : ', ');
  const loose = [...bodyErrors(problem), ...strays];
  const beside = slug === 'invalid' ? (body.errors?.length ?? 0) - loose.length : 0;
  const reload = problem.transient || CURED_BY_RELOAD.includes(slug) ? onReload : undefined;
  return (
    <div className="hz-problem" role="alert">
      <Shape tone={slug === 'stale' || problem.transient ? 'warn' : 'stop'} />
      <div className="hz-problem-body">
        <p className="hz-problem-title">{beside > 0 ? t('problem.fields', { n: beside }) : words(slug, '', t)}</p>
        {broken.length > 0 ? (
          <BrokenRules broken={broken} mend={mend} />
        ) : beside > 0 ? null : (
          <p>
            {slug === 'not-permitted' && body.code ? <RuleLine code={body.code} /> : words(slug, '.hint', t)}
            {who && ` ${t('actions.byWhom', { who })}`}
          </p>
        )}
        {loose.length > 0 && (
          <ul className="hz-missing">
            {loose.map((e, i) => (
              <li key={i}>
                {e.pointer.replace(/^\//, '')} {codes.fieldError(e.code, e.params)}
              </li>
            ))}
          </ul>
        )}
        {body.instance && problem.transient && (
          <p className="hz-muted hz-small">{t('problem.requestId', { id: body.instance })}</p>
        )}
        {(reload || extra) && (
          <div className="hz-row hz-problem-buttons">
            {reload && (
              <Button size="small" onClick={reload}>
                {problem.transient ? t('common.retry') : t('common.reload')}
              </Button>
            )}
            {extra}
          </div>
        )}
      </div>
    </div>
  );
}

function RuleLine({ code }: { code: string }) {
  const t = useT();
  const rules = useRules();
  const codes = useCodes();
  const mending = rules.mend(code);
  return mending ? (
    <>
      {rules.title(code)}
      {t('common.colon')}
      {mending}
    </>
  ) : (
    <>{codes.fieldError(code)}</>
  );
}

function BrokenRules({ broken, mend }: { broken: NonNullable<Problem['body']['broken']>; mend: Props['mend'] }) {
  const t = useT();
  const rules = useRules();
  return (
    <ul className="hz-plain hz-problem-rules">
      {broken.map((rule) => {
        const to = mend?.(rule.code);
        return (
          <li key={rule.code}>
            <strong>{rules.title(rule.code)}</strong> <ShortfallFigures shortfall={rule.shortfall} />{' '}
            <span className="hz-muted hz-small">{rule.code}</span>
            <div>{rules.mend(rule.code)}</div>
            <ShortfallText shortfall={rule.shortfall} />
            {rule.override_allowed && <div className="hz-muted">{t('checks.gate')}</div>}
            {to && <Link to={to}>{t('checks.mend')}</Link>}
          </li>
        );
      })}
    </ul>
  );
}
