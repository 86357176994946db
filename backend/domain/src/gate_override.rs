//! Overrides of `Gate` rules: asked for with reason and attachment, decided by a second person (SOD-1). Rule R-GATE-1.
//!
//! Only a rule whose force is `Gate` can be overridden; the tables of steps themselves are the registry. What was
//! approved lapses when its object is changed, so that nothing else passes than what was shown to the approver.

use uuid::Uuid;

use crate::machine::{Standing, Step, gates, step};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Rule, Shortfall, require};

crate::text_enum! {
    /// Where it stands.
    pub enum State {
        Requested = "requested",
        Approved = "approved",
        Refused = "refused",
        Withdrawn = "withdrawn",
        /// The object was changed after it was asked for.
        Lapsed = "lapsed",
    }
}

crate::text_enum! {
    /// What moves it.
    pub enum Action { Approve = "approve", Refuse = "refuse", Withdraw = "withdraw", Lapse = "lapse" }
}

crate::text_enum! {
    /// Who may.
    pub enum Who {
        Reviewer = "reviewer",
        Asker = "asker",
        /// The service itself, when the object changes.
        System = "system",
    }
}

crate::text_enum! {
    /// What an override can be asked for.
    pub enum Target { SelectionCase = "selection_case", Nomination = "nomination" }
}

/// The rules of an object that can be overridden. What stops the inspection or a probation of a case is asked for on the
/// case.
pub fn overridable(object: Target) -> Vec<&'static str> {
    match object {
        Target::SelectionCase => {
            let of_case = gates(crate::selection_case::STEPS).into_iter().chain(gates(crate::inspection::STEPS));
            of_case.chain(gates(crate::probation::STEPS)).collect()
        }
        Target::Nomination => gates(crate::nomination::STEPS),
    }
}

/// What the rule of a request needs to know.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The object.
    pub object: Target,
    /// The rule.
    pub rule: String,
}

/// Only a gate can be overridden: a hard rule never, a warning needs none.
pub const R_GATE_1: Rule<Facts> = Rule {
    id: "R-GATE-1",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        let gates = overridable(facts.object);
        require(gates.iter().any(|id| *id == facts.rule), || Shortfall::missing("gate_rule", [&facts.rule]))
    },
};

use Action as A;
use State as S;
use Who::{Asker, Reviewer, System};

#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, ()>] = &[
    //   from          action       to            who may       guards
    step(S::Requested, A::Approve,  S::Approved,  &[Reviewer],  &[]),
    step(S::Requested, A::Refuse,   S::Refused,   &[Reviewer],  &[]),
    step(S::Requested, A::Withdraw, S::Withdrawn, &[Asker],     &[]),
    step(S::Requested, A::Lapse,    S::Lapsed,    &[System],    &[]),
    step(S::Approved,  A::Lapse,    S::Lapsed,    &[System],    &[]),
];

/// What `holder` is to a request about a unit at `path`. SOD-1: the asker decides nothing, nor does the same person
/// through another account.
pub fn standing(holder: &Holder, path: &str, asker: Uuid, asker_cadre: Option<Uuid>) -> Standing<Who> {
    let same = holder.account == asker || (asker_cadre.is_some() && holder.cadre == asker_cadre);
    Standing::default()
        .holds(Reviewer, holder.holds(Role::Reviewer, path))
        .holds(Asker, holder.account == asker)
        .bar(Reviewer, "SOD-1", same)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Refused, ask, flaws};
    use crate::params::Params;
    use crate::role::{Grant, UnitPath};

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Requested), Vec::<String>::new());
    }

    #[test]
    fn r_gate_1_only_a_gate_is_overridden() {
        let asked = |rule: &str| Facts { object: Target::SelectionCase, rule: rule.into() };
        let params = Params::default();
        assert!((R_GATE_1.holds)(&asked("R-POST-1"), &params).is_ok());
        assert!((R_GATE_1.holds)(&asked("R-MOT-1"), &params).is_err());
        assert!((R_GATE_1.holds)(&asked("R-POST-2"), &params).is_err());
        assert!((R_GATE_1.holds)(&asked("R-NONE-9"), &params).is_err());
        assert!((R_GATE_1.holds)(&asked("R-NOM-2"), &params).is_err(), "the gate of another thing");
        let nomination = Facts { object: Target::Nomination, rule: "R-NOM-2".into() };
        assert!((R_GATE_1.holds)(&nomination, &params).is_ok());
    }

    #[test]
    fn r_gate_1_every_gate_of_every_table_can_be_asked_for() {
        macro_rules! gates_of {
            ($($table:ident)+) => { [$((stringify!($table), gates(crate::$table::STEPS))),+] };
        }
        let tables = gates_of!(
            account appointment cadre cadre_change candidate certificate consultation deliberation inspection meeting
            meeting_item nomination notice parameter post probation recommendation selection_case team tenure unit
            verification
        );
        let open: Vec<_> = [Target::SelectionCase, Target::Nomination].into_iter().flat_map(overridable).collect();
        for (table, gates) in tables {
            let shut: Vec<_> = gates.iter().filter(|id| !open.contains(id)).collect();
            assert!(shut.is_empty(), "{table} has gates that nothing opens: {shut:?}");
        }
        for id in ["R-POST-1", "R-REC-1", "R-SL-3", "R-AUD-4", "R-INS-EXT-1", "R-INS-EXT-2", "R-APP-7", "R-NOM-2"] {
            assert_eq!(open.iter().filter(|other| **other == id).count(), 1, "{id}");
        }
    }

    #[test]
    fn sod_1_nobody_approves_an_override_that_one_asked_for() {
        let grants = vec![Grant { role: Role::Reviewer, scope: UnitPath("/3401/".into()) }];
        let (me, cadre) = (Uuid::from_u128(7), Uuid::from_u128(70));
        let reviewer = Holder { account: me, cadre: Some(cadre), grants };
        let may = |asker, asker_cadre| ask(STEPS, A::Approve, &standing(&reviewer, "/3401/", asker, asker_cadre)).err();
        assert_eq!(may(Uuid::from_u128(8), None), None);
        for (asker, asker_cadre) in [(me, None), (Uuid::from_u128(8), Some(cadre))] {
            assert!(matches!(may(asker, asker_cadre), Some(Refused::NotPermitted { code: Some("SOD-1"), .. })));
        }
    }
}
