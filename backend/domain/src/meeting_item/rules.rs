//! The rules of one item.

use super::{Facts, Mode, Outcome};
use crate::meeting::{Body, SELECTION, quorum};
use crate::ratio;
use crate::rule::{Basis, Force, Rule, Shortfall, none_missing, require};

/// No improvised motions (临时动议): a meeting takes up only cases that are in deliberation.
pub const R_CASE_3: Rule<Facts> = Rule {
    id: "R-CASE-3",
    force: Force::Hard,
    basis: SELECTION,
    holds: |facts, _| require(facts.case_open, || Shortfall::missing("case_in_deliberation", [&facts.case])),
};

/// The quorum holds for this item, without those recused and those who left.
pub const R_MTG_1: Rule<Facts> = Rule {
    id: "R-MTG-1",
    force: Force::Hard,
    basis: SELECTION,
    holds: |facts, params| quorum(facts.present, facts.expected, params),
};

/// The same before a further vote: those in the room now.
pub(super) const ROOM: Rule<Facts> = Rule {
    id: "R-MTG-1",
    force: Force::Hard,
    basis: SELECTION,
    holds: |facts, params| quorum(facts.room, facts.expected, params),
};

/// Adopted is what more than half of the members expected agree to, however many are present.
pub const R_MTG_2: Rule<Facts> = Rule {
    id: "R-MTG-2",
    force: Force::Hard,
    basis: SELECTION,
    holds: |facts, params| {
        let need = ratio::passing(facts.expected, params.meeting_pass);
        require(matches!(facts.outcome, Some(Outcome::Adopted { .. })), || Shortfall::figures(facts.best, need))
    },
};

const fn by_the_count(holds: fn(&Facts, &crate::params::Params) -> Result<(), Shortfall>) -> Rule<Facts> {
    Rule { id: "R-MTG-2", force: Force::Hard, basis: SELECTION, holds }
}

pub(super) const REJECTED: Rule<Facts> = by_the_count(|facts, _| {
    require(facts.outcome == Some(Outcome::Rejected), || Shortfall::lacks("rejected_by_count"))
});
pub(super) const RUN_OFF: Rule<Facts> = by_the_count(|facts, _| {
    require(matches!(facts.outcome, Some(Outcome::RunOff { .. })), || Shortfall::lacks("run_off_by_count"))
});
pub(super) const RE_VOTE: Rule<Facts> = by_the_count(|facts, _| {
    require(matches!(facts.outcome, Some(Outcome::ReVote { .. })), || Shortfall::lacks("tie_by_count"))
});
pub(super) const NOT_ADOPTED: Rule<Facts> = by_the_count(|facts, _| {
    let open = matches!(facts.outcome, Some(Outcome::Rejected | Outcome::Deferred));
    require(open, || Shortfall::lacks("deferred_by_count"))
});

/// Item by item: the person is introduced, and no other vote is running.
pub const R_MTG_3: Rule<Facts> = Rule {
    id: "R-MTG-3",
    force: Force::Hard,
    basis: SELECTION,
    holds: |facts, _| {
        require(facts.in_session, || Shortfall::lacks("meeting_in_session"))?;
        none_missing("other_item_in_vote", &facts.other_in_vote)?;
        require(facts.introduced, || Shortfall::lacks("introduction"))
    },
};

/// Where opinions differ widely, the item is put off: warned of when half of those who spoke do not agree.
pub const R_MTG_4: Rule<Facts> = Rule {
    id: "R-MTG-4",
    force: Force::Warn,
    basis: SELECTION,
    holds: |facts, _| {
        let wide = facts.opinions > 0 && facts.against * 2 >= facts.opinions;
        require(!wide, || Shortfall::figures(facts.opinions - facts.against, facts.opinions / 2 + 1))
    },
};

/// What a reconsideration needs to know.
#[derive(Debug, Clone, Copy)]
pub struct Reconsideration {
    /// Whether a decision on the same person and post stands.
    pub decided: bool,
    /// Members who consent to take it up again.
    pub consent: u32,
    /// Members of the body.
    pub expected: u32,
}

/// A decision is reconsidered with the consent of more than half of the members (and while the case is in
/// deliberation, which is before any document: R-CASE-3).
pub const R_MTG_5: Rule<Reconsideration> = Rule {
    id: "R-MTG-5",
    force: Force::Hard,
    basis: SELECTION,
    holds: |facts, _| {
        let need = ratio::majority(facts.expected);
        require(!facts.decided || facts.consent >= need, || Shortfall::figures(facts.consent, need))
    },
};

/// Principals of townships are decided by secret vote of the plenary; in its recess by the standing committee, after
/// asking the plenary's members.
pub const R_MTG_6: Rule<Facts> = Rule {
    id: "R-MTG-6",
    force: Force::Hard,
    basis: Basis::Practice("某县干部制度改革和组织制度创新工作汇报"),
    holds: |facts, _| {
        let plenary = facts.body == Body::Plenary && facts.mode == Mode::Secret;
        let recess = facts.body == Body::Standing && facts.members_asked;
        require(!facts.principal || plenary || recess, || Shortfall::lacks("plenary_secret_vote"))
    },
};

/// A promotion out of order has the consent from above first.
pub const R_MTG_9: Rule<Facts> = Rule {
    id: "R-MTG-9",
    force: Force::Hard,
    basis: SELECTION,
    holds: |facts, _| none_missing("superior_consent", &facts.unconsented),
};

/// Two persons, on two accounts, enter the same count.
pub const R_MTG_11: Rule<Facts> = Rule {
    id: "R-MTG-11",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        require(facts.counts >= 2, || Shortfall::figures(facts.counts, 2))?;
        require(facts.counts_agree, || Shortfall::lacks("equal_counts"))
    },
};

/// Members do not sit in their own matter nor in that of a relative.
pub const SOD_5: Rule<Facts> = Rule {
    id: "SOD-5",
    force: Force::Hard,
    basis: SELECTION,
    holds: |facts, _| none_missing("recusal", &facts.unrecused),
};
