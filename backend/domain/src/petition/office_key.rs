//! Keys of the petition office (C15, R-PET-4). Who complained is sealed to them in such a way that two handlers open it
//! together and nobody alone, the service included. A handler's key is made in the handler's browser; it counts when
//! another has compared and confirmed it.

use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};

use super::REGISTRARS;

crate::text_enum! {
    /// How far a key is.
    pub enum State { Made = "made", Confirmed = "confirmed", Retired = "retired" }
}

crate::text_enum! {
    /// What is done with it.
    pub enum Action { Confirm = "confirm", Retire = "retire" }
}

crate::text_enum! {
    /// Who may.
    pub enum Who {
        Holder = "key_holder",
        /// Another petition officer, or the head of supervision.
        Second = "second_handler",
        Head = "org_supervisor",
    }
}

/// Keys below which nothing can be sealed to the office: two open together.
pub const NEEDED: usize = 2;

/// Keys that the office holds at most: every pair of them gets a share of every identity.
pub const AT_MOST: usize = 8;

use Action as A;
use State as S;

/// The table. A retired key still opens what was sealed to it; nothing new is.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, ()>] = &[
    //   from          action      to             who may                      guards
    step(S::Made,      A::Confirm, S::Confirmed,  &[Who::Second],              &[]),
    step(S::Made,      A::Retire,  S::Retired,    &[Who::Holder, Who::Head],   &[]),
    step(S::Confirmed, A::Retire,  S::Retired,    &[Who::Holder, Who::Head],   &[]),
];

/// What `holder` is to the key of `owner`, who may be the cadre `owner_cadre`, being of the office over the whole.
/// SOD-1: nobody confirms one's own key, nor through another account of the same person.
pub fn standing(holder: &Holder, owner: uuid::Uuid, owner_cadre: Option<uuid::Uuid>) -> Standing<Who> {
    let same = holder.account == owner || (owner_cadre.is_some() && holder.cadre == owner_cadre);
    let office = REGISTRARS.iter().any(|role| holder.holds_at_top(*role));
    Standing::default()
        .holds(Who::Holder, holder.account == owner && office)
        .holds(Who::Second, office)
        .holds(Who::Head, holder.holds_at_top(Role::OrgSupervisor))
        .bar(Who::Second, "SOD-1", same)
}

/// Offices that hold keys.
pub const HOLDERS: &[Role] = REGISTRARS;

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::role::{Grant, UnitPath};

    fn officer(account: u128, cadre: Option<u128>, role: Role) -> Holder {
        let grants = vec![Grant { role, scope: UnitPath::root() }];
        Holder { account: Uuid::from_u128(account), cadre: cadre.map(Uuid::from_u128), grants }
    }

    #[test]
    fn sod_1_a_key_is_confirmed_by_another_person_of_the_office() {
        let owner = Uuid::from_u128(1);
        let who = |holder: &Holder, cadre| standing(holder, owner, cadre).any(&[Who::Second]);
        assert!(who(&officer(2, None, Role::PetitionOfficer), None));
        assert!(who(&officer(2, None, Role::OrgSupervisor), None));
        assert!(!who(&officer(1, None, Role::PetitionOfficer), None));
        assert!(!who(&officer(2, Some(7), Role::PetitionOfficer), Some(Uuid::from_u128(7))));
        assert!(!who(&officer(2, None, Role::OrgStaff), None));
        let below = Grant { role: Role::PetitionOfficer, scope: UnitPath("/3401/XZ01/".into()) };
        assert!(!who(&Holder { grants: vec![below], ..officer(2, None, Role::OrgStaff) }, None), "an office of a part");
    }

    #[test]
    fn a_key_is_retired_by_its_holder_or_by_the_head_of_supervision() {
        let may = |holder: &Holder| standing(holder, Uuid::from_u128(1), None).any(&[Who::Holder, Who::Head]);
        assert!(may(&officer(1, None, Role::PetitionOfficer)));
        assert!(may(&officer(2, None, Role::OrgSupervisor)));
        assert!(!may(&officer(2, None, Role::PetitionOfficer)), "or one officer could take the keys of all");
    }
}
