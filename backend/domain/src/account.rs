//! Accounts: made by the system administrator, given offices by the security administrator (SOD-9), read by the
//! auditor.

use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};

crate::text_enum! {
    /// Whether an account can be used.
    pub enum State {
        /// In use, or waiting for its first password.
        Active = "active",
        /// Closed; its entries stay.
        Disabled = "disabled",
    }
}

crate::text_enum! {
    /// What can be done to an account.
    pub enum Action {
        Disable = "disable",
        Enable = "enable",
        Invite = "invite",
        ResetSecondFactor = "reset_second_factor",
    }
}

crate::text_enum! {
    /// Who may.
    pub enum Who {
        SysAdmin = "sys_admin",
        SecAdmin = "sec_admin",
    }
}

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, ()>] = &[
    //   from             action                     to               who may           guards
    step(State::Active,   Action::Disable,           State::Disabled, &[Who::SysAdmin], &[]),
    step(State::Disabled, Action::Enable,            State::Active,   &[Who::SysAdmin], &[]),
    step(State::Active,   Action::Invite,            State::Active,   &[Who::SysAdmin], &[]),
    step(State::Active,   Action::ResetSecondFactor, State::Active,   &[Who::SecAdmin], &[]),
];

/// What `holder` is to the account `id`: nobody administers oneself.
pub fn standing(holder: &Holder, id: uuid::Uuid) -> Standing<Who> {
    Standing::default()
        .holds(Who::SysAdmin, holder.has(Role::SysAdmin))
        .holds(Who::SecAdmin, holder.has(Role::SecAdmin))
        .bar_all("SOD-1", holder.account == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Refused, ask, flaws};
    use crate::role::{Grant, UnitPath};

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Active), Vec::<String>::new());
    }

    #[test]
    fn sod_1_an_administrator_does_not_disable_oneself() {
        let me = uuid::Uuid::from_u128(1);
        let grants = vec![Grant { role: Role::SysAdmin, scope: UnitPath::root() }];
        let holder = Holder { account: me, cadre: None, grants };
        assert!(ask(STEPS, Action::Disable, &standing(&holder, uuid::Uuid::from_u128(2))).is_ok());
        let refused = ask(STEPS, Action::Disable, &standing(&holder, me)).err();
        assert!(matches!(refused, Some(Refused::NotPermitted { code: Some("SOD-1"), .. })));
    }
}
