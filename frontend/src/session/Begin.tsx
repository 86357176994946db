/**
 * The way to a form that begins something, for the offices that may begin it. One table, like the navigation's: this is
 * convenience, not protection; the server decides. Somebody who reads a list is not offered what would be refused.
 */
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { components } from '../api/schema.gen';
import { useSession } from './store';

type Role = components['schemas']['Role'];

// prettier-ignore
const BEGUN_BY = {
  account:     ['sys_admin'],
  audit:       ['org_staff'],
  auditMark:   ['org_staff'],
  auditPlan:   ['org_staff'],
  cadre:       ['org_staff'],
  case:        ['org_staff'],
  certificate: ['org_staff'],
  jointConference: ['org_supervisor'],
  liaisonVisit: ['org_supervisor'],
  meeting:     ['meeting_secretary'],
  nomination:  ['org_staff', 'reviewer', 'committee_member', 'unit_contact', 'unit_leader', 'cadre_self'],
  notice:      ['org_staff'],
  override:    ['org_staff'],
  petition:    ['petition_officer', 'org_supervisor'],
  post:        ['org_staff'],
  supervisor:  ['org_supervisor'],
  tip: ['org_supervisor', 'info_officer'],
  unit:        ['org_staff'],
  visitTask: ['petition_officer', 'org_supervisor'],
} as const satisfies Record<string, readonly Role[]>;

export type Begun = keyof typeof BEGUN_BY;

export function useMayBegin(what: Begun): boolean {
  const now = useSession();
  const offices: readonly string[] = BEGUN_BY[what];
  return now.status !== 'in' || now.account.roles.some(({ role }) => offices.includes(role));
}

interface Props {
  what: Begun;
  to: string;
  children: ReactNode;
}

/** The one primary button of a list. */
export function BeginButton({ what, to, children }: Props) {
  const go = useNavigate();
  return useMayBegin(what) ? (
    <Button type="primary" onClick={() => void go(to)}>
      {children}
    </Button>
  ) : null;
}

/** The same in words, where a list is empty. */
export function BeginLink({ what, to, children }: Props) {
  return useMayBegin(what) ? <Link to={to}>{children}</Link> : null;
}
