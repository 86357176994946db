//! Units (C02): the tree of organs that posts belong to and that every scope is measured on.

use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Rule, Shortfall, require};

crate::text_enum! {
    /// Whether a unit exists today.
    pub enum State {
        Active = "active",
        /// Merged into another or abolished; its history stays.
        Closed = "closed",
    }
}

crate::text_enum! {
    /// What can be done to a unit.
    pub enum Action { Close = "close", Reopen = "reopen" }
}

crate::text_enum! {
    /// Who may.
    pub enum Who { OrgStaff = "org_staff" }
}

crate::text_enum! {
    /// Class for comparison (考核类别); townships are compared on their platform.
    pub enum Class {
        Township = "township",
        PartyGovGeneral = "party_gov_general",
        Economic = "economic",
        Social = "social",
        LawSupervision = "law_supervision",
        MassInstitution = "mass_institution",
        Vertical = "vertical",
    }
}

/// What the rules of a unit need to know.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Names of posts in it that are still held.
    pub held_posts: Vec<String>,
    /// Names of open units below it.
    pub open_children: Vec<String>,
}

/// A unit closes only when nobody serves in it and nothing open lies below it.
pub const R_UNIT_1: Rule<Facts> = Rule {
    id: "R-UNIT-1",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        require(facts.held_posts.is_empty() && facts.open_children.is_empty(), || {
            Shortfall::missing("held_post", &facts.held_posts)
                .and(Shortfall::missing("open_unit_below", &facts.open_children))
        })
    },
};

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from           action          to             who may           guards
    step(State::Active, Action::Close,  State::Closed, &[Who::OrgStaff], &[&R_UNIT_1]),
    step(State::Closed, Action::Reopen, State::Active, &[Who::OrgStaff], &[]),
];

/// What `holder` is to the unit at `path`.
pub fn standing(holder: &Holder, path: &str) -> Standing<Who> {
    Standing::default().holds(Who::OrgStaff, holder.holds(Role::OrgStaff, path))
}

/// The path of a unit of this code below `parent`.
pub fn path(parent: Option<&str>, code: &str) -> String {
    format!("{}{code}/", parent.unwrap_or("/"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::flaws;
    use crate::params::Params;

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Active), Vec::<String>::new());
    }

    #[test]
    fn r_unit_1_a_unit_with_a_held_post_does_not_close() {
        let empty = Facts::default();
        assert!((R_UNIT_1.holds)(&empty, &Params::default()).is_ok());
        let held = Facts { held_posts: vec!["镇长".into()], ..Facts::default() };
        assert!((R_UNIT_1.holds)(&held, &Params::default()).is_err());
        let parent = Facts { open_children: vec!["青川镇".into()], ..empty };
        assert!((R_UNIT_1.holds)(&parent, &Params::default()).is_err(), "something open lies below it");
    }

    #[test]
    fn a_path_carries_the_codes_of_all_above() {
        assert_eq!(path(None, "3401"), "/3401/");
        assert_eq!(path(Some("/3401/"), "XZ01"), "/3401/XZ01/");
    }
}
