//! Certificates of inspectors (C10, 考察员资格): trained, examined, certified for some years. Rules R-CERT-1…3.
//!
//! Whoever is not certified on the day takes no part in an inspection (R-TEAM-2, in `team`).

use chrono::{Days, NaiveDate};

use crate::calendar::add_months;
use crate::machine::{Standing, Step, step};
use crate::params::Params;
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Rule, Shortfall, require};

crate::text_enum! {
    /// How far a certificate has come.
    pub enum State {
        Applied = "applied",
        Training = "training",
        Examined = "examined",
        Certified = "certified",
        Expired = "expired",
        Suspended = "suspended",
        Revoked = "revoked",
    }
}

crate::text_enum! {
    /// What moves it.
    pub enum Action {
        Train = "train",
        RecordExam = "record_exam",
        Certify = "certify",
        Expire = "expire",
        Suspend = "suspend",
        Restore = "restore",
        Revoke = "revoke",
    }
}

crate::text_enum! {
    /// Who may.
    pub enum Who { OrgStaff = "org_staff", Reviewer = "reviewer" }
}

crate::text_enum! {
    /// How inspectors are trained.
    pub enum TrainingKind {
        Study = "study",
        Lecture = "lecture",
        MaterialReview = "material_review",
        Simulation = "simulation",
        Seminar = "seminar",
        Exam = "exam",
    }
}

/// What the rules of a certificate need to know.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Trainings on record.
    pub trainings: usize,
    /// Points of the last examination.
    pub score: Option<u32>,
    /// Last day of validity.
    pub valid_to: Option<NaiveDate>,
    /// The day of the question.
    pub today: Option<NaiveDate>,
}

/// Certified only with the pass mark.
pub const R_CERT_1: Rule<Facts> = Rule {
    id: "R-CERT-1",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, params| match facts.score {
        None => Err(Shortfall::lacks("exam")),
        Some(score) => require(score >= params.cert_pass, || Shortfall::figures(score, params.cert_pass)),
    },
};

/// Examined only after training.
pub const R_CERT_2: Rule<Facts> = Rule {
    id: "R-CERT-2",
    force: Force::Hard,
    basis: Basis::Practice("某市干部考察考核工作制度汇报"),
    holds: |facts, _| require(facts.trainings > 0, || Shortfall::lacks("training")),
};

/// Expires only after its last day.
pub const R_CERT_3: Rule<Facts> = Rule {
    id: "R-CERT-3",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| match (facts.today, facts.valid_to) {
        (Some(today), Some(last)) => require(today > last, || Shortfall::figures(today, last)),
        _ => Ok(()),
    },
};

use Action as A;
use State as S;
use Who::{OrgStaff, Reviewer};

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from          action         to             who            guards
    step(S::Applied,   A::Train,      S::Training,   &[OrgStaff],   &[]),
    step(S::Training,  A::RecordExam, S::Examined,   &[OrgStaff],   &[&R_CERT_2]),
    step(S::Examined,  A::Certify,    S::Certified,  &[Reviewer],   &[&R_CERT_1]),
    step(S::Examined,  A::Train,      S::Training,   &[OrgStaff],   &[]),
    step(S::Certified, A::Expire,     S::Expired,    &[OrgStaff],   &[&R_CERT_3]),
    step(S::Certified, A::Suspend,    S::Suspended,  &[Reviewer],   &[]),
    step(S::Certified, A::Revoke,     S::Revoked,    &[Reviewer],   &[]),
    step(S::Suspended, A::Restore,    S::Certified,  &[Reviewer],   &[]),
    step(S::Suspended, A::Revoke,     S::Revoked,    &[Reviewer],   &[]),
    step(S::Expired,   A::Train,      S::Training,   &[OrgStaff],   &[]),
];

/// Offices that see who is certified.
pub const READERS: &[Role] =
    &[Role::OrgStaff, Role::OrgSupervisor, Role::Reviewer, Role::InspectionLead, Role::Inspector];

/// What `holder` is to the certificate of `person` in the unit at `path`. SOD-1: nobody certifies whom one put forward,
/// nor oneself.
pub fn standing(holder: &Holder, path: &str, creator: uuid::Uuid, person: uuid::Uuid) -> Standing<Who> {
    Standing::default()
        .holds(OrgStaff, holder.holds(Role::OrgStaff, path))
        .holds(Reviewer, holder.holds(Role::Reviewer, path))
        .bar(Reviewer, "SOD-1", holder.account == creator || holder.account == person)
}

/// Whether a certificate counts on `day`.
pub fn valid_on(state: State, from: Option<NaiveDate>, to: Option<NaiveDate>, day: NaiveDate) -> bool {
    state == State::Certified && from.is_some_and(|from| from <= day) && to.is_some_and(|to| day <= to)
}

/// The last day of a certificate given today.
pub fn valid_to(today: NaiveDate, params: &Params) -> NaiveDate {
    add_months(today, 12 * params.cert_validity_years) - Days::new(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::flaws;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Applied), Vec::<String>::new());
    }

    #[test]
    fn r_cert_1_seventy_nine_points_do_not_pass_and_eighty_do() {
        for (score, passes) in [(79, false), (80, true), (81, true)] {
            let facts = Facts { score: Some(score), ..Facts::default() };
            assert_eq!((R_CERT_1.holds)(&facts, &Params::default()).is_ok(), passes, "{score}");
        }
        assert!((R_CERT_1.holds)(&Facts::default(), &Params::default()).is_err());
    }

    #[test]
    fn r_cert_2_nobody_is_examined_untrained() {
        for (trainings, passes) in [(0, false), (1, true), (2, true)] {
            let facts = Facts { trainings, ..Facts::default() };
            assert_eq!((R_CERT_2.holds)(&facts, &Params::default()).is_ok(), passes);
        }
    }

    #[test]
    fn r_cert_3_a_certificate_expires_the_day_after_its_last() {
        for (today, passes) in [("2029-02-28", false), ("2029-03-01", false), ("2029-03-02", true)] {
            let facts = Facts { today: Some(day(today)), valid_to: Some(day("2029-03-01")), ..Facts::default() };
            assert_eq!((R_CERT_3.holds)(&facts, &Params::default()).is_ok(), passes, "{today}");
        }
    }

    #[test]
    fn a_certificate_lasts_three_years_to_the_day_before() {
        let last = valid_to(day("2026-03-02"), &Params::default());
        assert_eq!(last, day("2029-03-01"));
        let on = |d| valid_on(State::Certified, Some(day("2026-03-02")), Some(last), day(d));
        assert!(!on("2026-03-01") && on("2026-03-02") && on("2029-03-01") && !on("2029-03-02"));
        assert!(!valid_on(State::Suspended, Some(day("2026-03-02")), Some(last), day("2026-03-05")));
    }
}
