/** A state: a shape and a word, so that it can be read without colour. */
import type { ReactNode } from 'react';
import { say, useLang } from '../i18n';
import type { Label, Tone } from './label';
import './StateBadge.css';

const shapes: Record<Tone, ReactNode> = {
  open: <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  active: (
    <>
      <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" fill="currentColor" />
    </>
  ),
  done: (
    <>
      <circle cx="6" cy="6" r="5" fill="currentColor" />
      <path d="m3.6 6.2 1.7 1.6 3-3.4" fill="none" stroke="#fff" strokeWidth="1.4" strokeLinecap="round" />
    </>
  ),
  warn: <path d="M6 1 11.3 10.6H.7zM6 4.4v3M6 8.6v.6" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  stop: (
    <>
      <rect x="1" y="1" width="10" height="10" rx="2" fill="currentColor" />
      <path d="m4 4 4 4M8 4 4 8" stroke="#fff" strokeWidth="1.4" strokeLinecap="round" />
    </>
  ),
  quiet: <path d="M2 6h8" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />,
};

export function Shape({ tone }: { tone: Tone }) {
  return (
    <svg className={`hz-shape hz-tone-${tone}`} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {shapes[tone]}
    </svg>
  );
}

interface Props {
  /** The label of the state; without one the code itself is shown. */
  label?: Label;
  code?: string;
}

export function StateBadge({ label, code }: Props) {
  const language = useLang();
  const tone = label?.tone ?? 'open';
  return (
    <span className="hz-state">
      <Shape tone={tone} />
      <span>{label ? say(label.words, language) : code}</span>
    </span>
  );
}
