//! Who complained: sealed apart from what was said, and read by two together (R-PET-4). One handler asks with a purpose,
//! another agrees, the first reads within a day; both stand in the journal. The service keeps nothing that was read.

use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Rule, Shortfall, require};

use super::Relation;

crate::text_enum! {
    /// How far a request to read is.
    pub enum State { Asked = "asked", Agreed = "agreed", Refused = "refused", Opened = "opened" }
}

crate::text_enum! {
    /// What is done with it.
    pub enum Action {
        Agree = "agree",
        Refuse = "refuse",
        Open = "open",
        /// Its key is sealed to the keys of today as well; the identity stays as it was sealed.
        Reseal = "reseal",
    }
}

crate::text_enum! {
    /// Who may.
    pub enum Who {
        Asker = "asker",
        /// Another petition officer, or the head of supervision.
        Second = "second_handler",
    }
}

/// Hours after which an agreement is no longer good.
pub const HOURS: i64 = 24;

/// Letters that a purpose needs, so that it says something.
pub const PURPOSE: usize = 6;

/// What the rule needs to know.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// For what it is read.
    pub purpose: String,
    /// Whole hours since it was asked for.
    pub age_hours: i64,
}

impl Facts {
    /// Whether it was asked for too long ago.
    pub fn expired(&self) -> bool {
        self.age_hours >= HOURS
    }
}

/// An identity is read for a purpose that was stated, by two together, and soon.
pub const R_PET_4: Rule<Facts> = Rule {
    id: "R-PET-4",
    force: Force::Hard,
    basis: Basis::Law("《个人信息保护法》第二十八条"),
    holds: |facts, _| {
        let said = facts.purpose.chars().filter(|c| !c.is_whitespace()).count();
        require(said >= PURPOSE, || Shortfall::lacks("reading_purpose"))?;
        require(!facts.expired(), || Shortfall::lacks("fresh_agreement"))
    },
};

use Action as A;
use State as S;
use Who::{Asker, Second};

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from       action     to           who may      guards
    step(S::Asked,  A::Agree,  S::Agreed,   &[Second],   &[&R_PET_4]),
    step(S::Asked,  A::Refuse, S::Refused,  &[Second],   &[]),
    step(S::Agreed, A::Open,   S::Opened,   &[Asker],    &[&R_PET_4]),
    step(S::Opened, A::Reseal, S::Opened,   &[Asker],    &[&R_PET_4]),
];

/// Whether `holder` may ask to read who complained: who reads what was said and works in the petition office.
pub fn may_ask(holder: &Holder, relation: &Relation<'_>) -> bool {
    let office = holder.holds_any(&[Role::PetitionOfficer, Role::OrgSupervisor], relation.path);
    office && relation.reads(holder)
}

/// What `holder` is to a request of `asker`, who may be the cadre `asker_cadre`. SOD-1: nobody agrees with oneself, nor
/// through another account of the same person.
pub fn standing(
    holder: &Holder,
    relation: &Relation<'_>,
    asker: uuid::Uuid,
    asker_cadre: Option<uuid::Uuid>,
) -> Standing<Who> {
    let same = holder.account == asker || (asker_cadre.is_some() && holder.cadre == asker_cadre);
    let office = holder.holds_any(&[Role::PetitionOfficer, Role::OrgSupervisor], relation.path);
    Standing::default()
        .holds(Asker, holder.account == asker && may_ask(holder, relation))
        .holds(Second, office)
        .bar(Second, "SOD-1", same)
        .bar_all("SOD-3", relation.concerned)
}
