//! Suggestions from the opinion box of the portal (意见箱, C33): without a name, by the day only. They are read, and somebody
//! says what was done with them; nothing is judged by them, so there is no rule. What complains of somebody belongs among
//! the petitions: the page says so, and whoever reads it there writes so in the note.

use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};

crate::text_enum! {
    /// How far a suggestion has come.
    pub enum State { Received = "received", Handled = "handled" }
}

crate::text_enum! {
    /// What moves it.
    pub enum Action { Handle = "handle" }
}

crate::text_enum! {
    /// Who may.
    pub enum Who { Reader = "reader" }
}

/// Offices that read the box and say what was done.
pub const READERS: &[Role] = &[Role::OrgStaff, Role::OrgSupervisor, Role::PetitionOfficer];

/// The table.
pub const STEPS: &[Step<State, Action, Who, ()>] =
    &[step(State::Received, Action::Handle, State::Handled, &[Who::Reader], &[])];

/// What `holder` is to a suggestion to the unit at `path`.
pub fn standing(holder: &Holder, path: &str) -> Standing<Who> {
    Standing::default().holds(Who::Reader, holder.holds_any(READERS, path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{ask, flaws};
    use crate::role::{Grant, UnitPath};

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Received), Vec::<String>::new());
    }

    #[test]
    fn who_reads_the_box_handles_what_is_in_it() {
        let of = |role| {
            let grants = vec![Grant { role, scope: UnitPath("/3401/".into()) }];
            let holder = Holder { account: uuid::Uuid::nil(), cadre: None, grants };
            ask(STEPS, Action::Handle, &standing(&holder, "/3401/")).is_ok()
        };
        assert!(of(Role::OrgStaff) && of(Role::PetitionOfficer) && of(Role::OrgSupervisor));
        assert!(!of(Role::Reviewer) && !of(Role::CadreSelf));
    }
}
