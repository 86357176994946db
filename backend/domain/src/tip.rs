//! Tips (线索) of information officers, letters to the minister's mailbox (部长信箱), and what a unit told of a team when it was
//! asked after an inspection (考察回访) (C26): handed to the petition office
//! as a petition, answered, or closed with a reason. Rule R-TIP-1.

use uuid::Uuid;

use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Rule, Shortfall, require};

crate::text_enum! {
    /// How far a tip has come.
    pub enum State { Received = "received", HandedOver = "handed_over", Answered = "answered", Closed = "closed" }
}

crate::text_enum! {
    /// What is done with it.
    pub enum Action { HandOver = "hand_over", Answer = "answer", Close = "close" }
}

crate::text_enum! {
    /// Who may.
    pub enum Who { OrgSupervisor = "org_supervisor" }
}

crate::text_enum! {
    /// Where it comes from.
    pub enum Source {
        /// 干部监督信息员.
        InfoOfficer = "info_officer",
        /// 部长信箱.
        Mailbox = "mailbox",
        /// 考察回访中单位反映的问题.
        ReturnVisit = "return_visit",
    }
}

/// The deadline by which it is dealt with.
pub const HANDLE: &str = "tip_handle";

/// What the rules need to know.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    /// Where it comes from.
    pub source: Source,
}

/// A letter is answered; who tells of something as an officer is not written to.
pub const R_TIP_1: Rule<Facts> = Rule {
    id: "R-TIP-1",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| require(facts.source == Source::Mailbox, || Shortfall::lacks("sender")),
};

use Action as A;
use State as S;
use Who::OrgSupervisor;

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from         action       to             who               guards
    step(S::Received, A::HandOver, S::HandedOver, &[OrgSupervisor], &[]),
    step(S::Received, A::Answer,   S::Answered,   &[OrgSupervisor], &[&R_TIP_1]),
    step(S::Received, A::Close,    S::Closed,     &[OrgSupervisor], &[]),
];

/// Offices that read the tips of their units.
pub const READERS: &[Role] = &[Role::OrgSupervisor];

/// Offices that put tips down.
pub const WRITERS: &[Role] = &[Role::OrgSupervisor, Role::InfoOfficer];

/// What `holder` is to a tip of the unit at `path` about `subject`. SOD-3: nobody deals with what is said of oneself.
pub fn standing(holder: &Holder, path: &str, subject: Option<Uuid>) -> Standing<Who> {
    Standing::default()
        .holds(OrgSupervisor, holder.holds(Role::OrgSupervisor, path))
        .bar_all("SOD-3", subject.is_some() && subject == holder.cadre)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::flaws;
    use crate::params::Params;
    use crate::role::{Grant, UnitPath};

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Received), Vec::<String>::new());
    }

    #[test]
    fn r_tip_1_a_letter_is_answered_and_an_officer_is_not_written_to() {
        for (source, right) in [(Source::Mailbox, true), (Source::InfoOfficer, false), (Source::ReturnVisit, false)] {
            assert_eq!((R_TIP_1.holds)(&Facts { source }, &Params::default()).is_ok(), right);
        }
    }

    #[test]
    fn sod_3_nobody_deals_with_what_is_said_of_oneself() {
        let grants = vec![Grant { role: Role::OrgSupervisor, scope: UnitPath::root() }];
        let holder = Holder { account: Uuid::nil(), cadre: Some(Uuid::from_u128(1)), grants };
        let may = |subject| standing(&holder, "/3401/", subject).any(&[OrgSupervisor]);
        assert!(may(None) && may(Some(Uuid::from_u128(2))) && !may(Some(Uuid::from_u128(1))));
    }
}
