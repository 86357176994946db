/** The stages of a case from motion to probation: done, under way, to come. */
import { useEffect, useRef } from 'react';
import { useT } from '../i18n';
import { usePhone } from './media';
import './Stepper.css';

export interface Stage {
  key: string;
  title: string;
  to?: string;
}

interface Props {
  stages: Stage[];
  /** The stage under way; `null` before the first and after the last. */
  current: string | null;
  /** All stages are behind. */
  finished?: boolean;
  /** Suspended or terminated at the current stage. */
  stopped?: boolean;
  label: string;
  onPick?: (key: string) => void;
}

type Mark = 'done' | 'current' | 'stopped' | 'open';

export function Stepper({ stages, current, finished, stopped, label, onPick }: Props) {
  const t = useT();
  const phone = usePhone();
  const strip = useRef<HTMLElement>(null);
  // Where the stages do not fit, the one under way is the one in view.
  useEffect(() => {
    const here = strip.current?.querySelector<HTMLElement>('[aria-current]');
    if (strip.current && here) strip.current.scrollLeft = here.offsetLeft - 48;
  }, [current, stages.length]);
  const at = finished ? stages.length : stages.findIndex((s) => s.key === current);
  const markOf = (i: number): Mark => (i < at ? 'done' : i > at ? 'open' : stopped ? 'stopped' : 'current');
  return (
    // On a phone the strip scrolls: the keys must reach it.
    <nav ref={strip} className="hz-steps" aria-label={label} tabIndex={phone ? 0 : undefined}>
      <ol className="hz-plain">
        {stages.map((stage, i) => {
          const mark = markOf(i);
          const inside = (
            <>
              <span className="hz-step-dot" aria-hidden="true">
                {mark === 'done' ? '✓' : mark === 'stopped' ? '■' : i + 1}
              </span>
              <span>{stage.title}</span>
              <span className="hz-sr">{t(`stage.${mark}`)}</span>
            </>
          );
          return (
            <li key={stage.key} className={`hz-step hz-step-${mark}`} aria-current={i === at ? 'step' : undefined}>
              {onPick ? (
                <button type="button" onClick={() => onPick(stage.key)}>
                  {inside}
                </button>
              ) : (
                <span className="hz-step-inner">{inside}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
