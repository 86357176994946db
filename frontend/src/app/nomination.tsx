/** A nomination, with the way to ask for the exception that would let it pass. */
import { AskWhereBlocked } from '../capability/gate_override/ask';
import { NominationPage } from '../capability/nomination/detail';

export default function Nomination() {
  return <NominationPage beside={(it) => <AskWhereBlocked object="nomination" id={it.id} checks={it.checks} />} />;
}
