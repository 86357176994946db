//! Supervisors of inspection work (监督员、特邀监督员, C26): engaged for a term, admitted to a case, heard on its inspection.
//! Rules R-SOC-1…7.
//!
//! The sources ask that fair-minded people be engaged who evaluate the inspection work; for how long, who is not engaged and
//! what admission is bound to is ours. A renewal is a new term, so that every term has its own letter of appointment.

use chrono::{Days, NaiveDate};
use uuid::Uuid;

use crate::calendar::add_months;
use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Rule, Shortfall, none_missing, require};
use crate::selection_case::State as Stage;

crate::text_enum! {
    /// How far a term has come.
    pub enum State { Proposed = "proposed", Engaged = "engaged", Declined = "declined", Ended = "ended" }
}

crate::text_enum! {
    /// What is done with it.
    pub enum Action {
        Engage = "engage",
        Decline = "decline",
        Admit = "admit_to_case",
        Dismiss = "end_admission",
        Discharge = "discharge",
        Lapse = "lapse",
    }
}

crate::text_enum! {
    /// Who may.
    pub enum Who { OrgSupervisor = "org_supervisor", Reviewer = "reviewer", System = "system" }
}

/// A case to which somebody is to be admitted.
#[derive(Debug, Clone)]
pub struct Invited {
    /// Whether the person is or was put forward in it.
    pub own: bool,
    /// The person's own unit, when the case is about it.
    pub own_unit: Option<String>,
    /// The last day of the admission.
    pub until: NaiveDate,
}

/// What the rules of a term need to know.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The first day of the term.
    pub starts_on: NaiveDate,
    /// Its last day.
    pub ends_on: NaiveDate,
    /// The day of the question.
    pub today: NaiveDate,
    /// The last day of another term of the same person that reaches into this one.
    pub other_until: Option<NaiveDate>,
    /// Whether the account holds the office.
    pub in_office: bool,
    /// Other offices that it holds.
    pub offices: Vec<Role>,
    /// Posts that the person holds by the register.
    pub posts: Vec<String>,
    /// The case to which the person is to be admitted.
    pub invited: Option<Invited>,
}

/// The last day of a term that begins on `start`.
pub fn last_day(start: NaiveDate, years: u32) -> NaiveDate {
    add_months(start, years * 12).checked_sub_days(Days::new(1)).unwrap_or(start)
}

/// One term at a time.
pub const R_SOC_1: Rule<Facts> = Rule {
    id: "R-SOC-1",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| match facts.other_until {
        Some(until) => Err(Shortfall::figures(facts.starts_on, until)),
        None => Ok(()),
    },
};

/// Who supervises holds that office and no other: nobody looks at the work that is one's own.
pub const R_SOC_2: Rule<Facts> = Rule {
    id: "R-SOC-2",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        require(facts.in_office, || Shortfall::lacks("supervisor_office"))?;
        none_missing("other_office", facts.offices.iter().map(|role| role.to_string()))
    },
};

/// Who is supervised does not supervise: nobody who holds a post of the register.
pub const R_SOC_3: Rule<Facts> = Rule {
    id: "R-SOC-3",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| none_missing("post_held", &facts.posts),
};

/// Nobody is admitted to a case of one's own or of one's own unit.
pub const R_SOC_4: Rule<Facts> = Rule {
    id: "R-SOC-4",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| match &facts.invited {
        Some(case) => {
            require(!case.own, || Shortfall::lacks("own_case"))?;
            none_missing("own_unit", case.own_unit.iter())
        }
        None => Ok(()),
    },
};

/// An admission lies within the term.
pub const R_SOC_5: Rule<Facts> = Rule {
    id: "R-SOC-5",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| match &facts.invited {
        Some(case) => {
            require(facts.starts_on <= facts.today, || Shortfall::figures(facts.today, facts.starts_on))?;
            require(case.until <= facts.ends_on, || Shortfall::figures(case.until, facts.ends_on))
        }
        None => Ok(()),
    },
};

/// What the rules of an evaluation (评议) need to know.
#[derive(Debug, Clone, Copy)]
pub struct Evaluation {
    /// The case's stage.
    pub stage: Stage,
    /// Whether this person has evaluated it before.
    pub before: bool,
}

/// Whether the inspection of a case in this stage is reported.
pub fn reported(stage: Stage) -> bool {
    !matches!(
        stage,
        Stage::Draft
            | Stage::MotionApproved
            | Stage::Recommending
            | Stage::Shortlisted
            | Stage::Inspecting
            | Stage::Terminated
    )
}

/// An inspection is evaluated when it is reported.
pub const R_SOC_6: Rule<Evaluation> = Rule {
    id: "R-SOC-6",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| require(reported(facts.stage), || Shortfall::lacks("inspection_reported")),
};

/// Once by everybody who is admitted.
pub const R_SOC_7: Rule<Evaluation> = Rule {
    id: "R-SOC-7",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| require(!facts.before, Shortfall::default),
};

/// The rules of an evaluation.
pub const EVALUATION: &[&Rule<Evaluation>] = &[&R_SOC_6, &R_SOC_7];

use Action as A;
use State as S;
use Who::{OrgSupervisor, Reviewer, System};

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from         action        to           who               guards
    step(S::Proposed, A::Engage,    S::Engaged,  &[Reviewer],      &[&R_SOC_1, &R_SOC_2, &R_SOC_3]),
    step(S::Proposed, A::Decline,   S::Declined, &[Reviewer],      &[]),
    step(S::Engaged,  A::Admit,     S::Engaged,  &[OrgSupervisor], &[&R_SOC_2, &R_SOC_3, &R_SOC_4, &R_SOC_5]),
    step(S::Engaged,  A::Dismiss,   S::Engaged,  &[OrgSupervisor], &[]),
    step(S::Engaged,  A::Discharge, S::Ended,    &[Reviewer],      &[]),
    step(S::Engaged,  A::Lapse,     S::Ended,    &[System],        &[]),
];

/// Offices that keep the terms and read what was evaluated.
pub const KEEPERS: &[Role] = &[Role::OrgSupervisor, Role::Reviewer];

/// The term of somebody.
#[derive(Debug, Clone, Copy)]
pub struct Ties {
    /// Who proposed it.
    pub proposer: Uuid,
    /// Whose it is.
    pub account: Uuid,
}

/// What `holder` is to a term over the unit at `path`. SOD-1: who proposed it neither engages nor ends; SOD-3: nobody
/// decides on one's own.
pub fn standing(holder: &Holder, path: &str, ties: Ties) -> Standing<Who> {
    Standing::default()
        .holds(OrgSupervisor, holder.holds(Role::OrgSupervisor, path))
        .holds(Reviewer, holder.holds(Role::Reviewer, path))
        .bar(Reviewer, "SOD-1", ties.proposer == holder.account)
        .bar_all("SOD-3", ties.account == holder.account)
}

/// What the daily run is to every term.
pub fn system() -> Standing<Who> {
    Standing::default().holds(System, true)
}

#[cfg(test)]
mod tests;
