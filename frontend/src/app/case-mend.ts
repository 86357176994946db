/** Where a broken rule of a case is mended: the tab of the capability that owns the rule. */
import { paths } from './paths';

// prettier-ignore
const TABS: [prefix: string, tab: string][] = [
  ['R-MOT-', 'motion'],
  ['R-POST-', 'motion'],
  ['R-VAC-', 'notices'],
  ['R-NOT-', 'notices'],
  ['R-PET-', 'notices'],
  ['R-NOM-', 'nominations'],
  ['R-REC-', 'recommendation'],
  ['R-CASE-4', 'recommendation'],
  ['R-SL-', 'shortlist'],
  ['R-TEAM-', 'team'],
  ['R-INS-1', 'notices'],
  ['R-INS-4', 'musts'],
  ['R-INS-', 'inspection'],
  ['R-FOUR-', 'musts'],
  ['R-AUD-', 'musts'],
  ['R-DEL-', 'deliberation'],
  ['R-MTG-', 'meeting'],
  ['R-APP-', 'appointment'],
  ['R-ARC-', 'archive'],
  ['R-CASE-2', 'archive'],
];

/** `mend` of a case's checks panel and action bar. */
export function mendIn(caseId: string, tabs: ReadonlySet<string>) {
  return (rule: string): string | undefined => {
    const found = TABS.find(([prefix, tab]) => rule.startsWith(prefix) && tabs.has(tab));
    return found && paths.case(caseId, found[1]);
  };
}
