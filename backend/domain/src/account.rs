//! Accounts: made by the system administrator, given offices by the security administrator (SOD-9), read by the
//! auditor. Rule R-ACC-1.

use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Rule, Shortfall, require};

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
        AskSecondFactorReset = "ask_second_factor_reset",
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

/// Hours for which a request to reset a second factor stands.
pub const RESET_HOURS: i64 = 24;

/// What the rules of an account need to know.
#[derive(Debug, Clone, Copy, Default)]
pub struct Facts {
    /// Whether somebody else asked for a reset of the second factor within [`RESET_HOURS`].
    pub reset_asked: bool,
}

/// A second factor is taken away by two persons: one asks, another does it.
pub const R_ACC_1: Rule<Facts> = Rule {
    id: "R-ACC-1",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| require(facts.reset_asked, || Shortfall::lacks("reset_request")),
};

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from             action                        to               who may           guards
    step(State::Active,   Action::Disable,              State::Disabled, &[Who::SysAdmin], &[]),
    step(State::Disabled, Action::Enable,               State::Active,   &[Who::SysAdmin], &[]),
    step(State::Active,   Action::Invite,               State::Active,   &[Who::SysAdmin], &[]),
    step(State::Active,   Action::AskSecondFactorReset, State::Active,   &[Who::SysAdmin], &[]),
    step(State::Active,   Action::ResetSecondFactor,    State::Active,   &[Who::SecAdmin], &[&R_ACC_1]),
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
    use crate::machine::{Refused, Terms, ask, flaws};
    use crate::params::Params;
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

    #[test]
    fn r_acc_1_a_second_factor_is_reset_only_when_somebody_else_asked() {
        let grants = vec![Grant { role: Role::SecAdmin, scope: UnitPath::root() }];
        let holder = Holder { account: uuid::Uuid::from_u128(1), cadre: None, grants };
        let who = standing(&holder, uuid::Uuid::from_u128(2));
        let params = Params::default();
        let reset = |reset_asked| {
            let terms = Terms { params: &params, overrides: &[] };
            ask(STEPS, Action::ResetSecondFactor, &who).unwrap().take(State::Active, &Facts { reset_asked }, &terms)
        };
        assert!(reset(true).is_ok());
        assert!(matches!(reset(false).err(), Some(Refused::Broken(broken)) if broken[0].code == "R-ACC-1"));
    }
}
