/**
 * The only place where a button for an action appears. The server says what is open (`actions` of a detail view):
 * the first open action that needs no reason is the primary button, refused ones stay visible with the reason in words.
 */
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Offer } from '../api/machine';
import { say, useLang, useT } from '../i18n';
import { AskDialog } from './AskDialog';
import type { Ask } from './AskDialog';
import type { Labels } from './label';
import { usePhone } from './media';
import { ProblemBanner } from './ProblemBanner';
import { refusalText } from './shortfall';
import { turning } from './turning';
import './ActionBar.css';

interface Props {
  actions: Offer[];
  labels: Labels;
  /** Does it. The body is what the dialog gave (`{ reason }` for `'reason'`). */
  run: (action: string, body: Record<string, unknown>) => Promise<unknown>;
  /** What to ask first: nothing, `'confirm'`, `'reason'`, or a form of the capability's own. */
  ask?: Partial<Record<string, Ask>>;
  /** Which action is the primary one when it is open, `null` for none; without it, the first that needs no reason. */
  primary?: string | null;
  /** Actions that have a screen of their own (`edit`): pressing goes there. */
  links?: Partial<Record<string, string>>;
  /** Actions that have their own place on the page. */
  elsewhere?: string[];
  onReload?: () => void;
  mend?: (rule: string) => string | undefined;
  extra?: ReactNode;
}

const OPEN_SHOWN = 3;
/** Beside the menu, on a phone. */
const OPEN_ON_PHONE = 2;
const REFUSED_SHOWN = 3;

/** A step that the system takes by itself is nobody's button. */
const isAutomatic = ({ refusal }: Offer) =>
  refusal?.code === 'not-permitted' && refusal.who?.length === 1 && refusal.who[0] === 'system';

export function ActionBar(props: Props) {
  const { actions, labels, run, ask = {}, links = {}, primary, elsewhere = [], onReload, mend, extra } = props;
  const go = useNavigate();
  const phone = usePhone();
  const t = useT();
  const language = useLang();
  const { message } = App.useApp();
  const [busy, setBusy] = useState<string | null>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);

  const name = (action: string) => {
    const found = labels[action];
    return found ? say(found.words, language) : action;
  };
  const shown = actions.filter((a) => !elsewhere.includes(a.action) && !isAutomatic(a));
  const open = shown.filter((a) => !a.refusal);
  // A step that asks for a reason (return, suspend, terminate) is never what the page is for.
  const first = open.find((a) => (primary === undefined ? ask[a.action] !== 'reason' : a.action === primary));
  const others = open.filter((a) => a !== first);
  const refused = shown
    .filter((a) => a.refusal)
    .sort((a, b) => Number(a.refusal?.code === 'not-permitted') - Number(b.refusal?.code === 'not-permitted'));

  async function act(action: string, body: Record<string, unknown>) {
    setBusy(action);
    setProblem(null);
    try {
      await run(action, body);
      setAsking(null);
      void message.success(`${name(action)}${t('common.colon')}${t('common.done')}`);
    } finally {
      setBusy(null);
    }
  }

  function press(action: string) {
    const link = links[action];
    if (busy) return;
    if (link) {
      void go(link);
      return;
    }
    if (ask[action]) {
      setProblem(null);
      setAsking(action);
      return;
    }
    act(action, {}).catch(setProblem);
  }

  const room = (phone ? OPEN_ON_PHONE : OPEN_SHOWN) - (first ? 1 : 0);
  // What another office decides is said once, for the step that goes on; its interruptions are in the menu.
  const told = refused.filter((a) => a.refusal?.code !== 'not-permitted' || ask[a.action] !== 'reason');
  const some = told.slice(0, REFUSED_SHOWN);
  const rest = [...others.slice(room), ...refused.filter((a) => !some.includes(a))];
  // A menu of one thing hides it for nothing; on a phone there is no room for a third button.
  const hidden = rest.length === 1 && (rest[0]?.refusal || !phone) ? [] : rest;
  const inline = others.slice(0, hidden.length > 0 ? room : undefined);
  const why = hidden.length > 0 ? some : [...some, ...refused.filter((a) => !some.includes(a))];
  const menu = hidden.map(({ action, refusal }) => ({
    key: action,
    disabled: Boolean(refusal),
    label: (
      <>
        {name(action)}
        {refusal && <div className="hz-small">{refusalText(refusal, t, language)}</div>}
      </>
    ),
    onClick: () => press(action),
  }));

  const reasons = why.length > 0 && (
    <ul className="hz-plain hz-actions-refused">
      {why.map(({ action, refusal }) => (
        <li key={action}>
          <Button disabled aria-describedby={`why-${action}`}>
            {name(action)}
          </Button>
          <span id={`why-${action}`} className="hz-muted">
            {refusal && refusalText(refusal, t, language)}
          </span>
        </li>
      ))}
    </ul>
  );

  return (
    <section className="hz-actions hz-card" aria-label={t('actions.bar')}>
      <ProblemBanner problem={asking ? null : problem} onReload={onReload} mend={mend} />
      {first || inline.length > 0 ? null : reasons}
      <div className="hz-actions-buttons">
        {first && (
          <Button type="primary" loading={turning(busy === first.action)} onClick={() => press(first.action)}>
            {name(first.action)}
          </Button>
        )}
        {inline.map(({ action }) => (
          <Button key={action} loading={turning(busy === action)} onClick={() => press(action)}>
            {name(action)}
          </Button>
        ))}
        {menu.length > 0 && (
          <Dropdown menu={{ items: menu }} trigger={['click']}>
            <Button>⋯ {t('common.more')}</Button>
          </Dropdown>
        )}
        {extra}
      </div>
      {open.length === 0 && refused.length === 0 && <p className="hz-muted">{t('actions.none')}</p>}
      {first || inline.length > 0 ? reasons : null}
      {asking && (
        <AskDialog
          title={name(asking)}
          ask={ask[asking]}
          onCancel={() => setAsking(null)}
          onAct={(body) => act(asking, body)}
        />
      )}
    </section>
  );
}
