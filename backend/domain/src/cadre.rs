//! The cadre register (C01): one record a person, drafted, verified against the file, locked while a case runs.
//!
//! R-CAD-1 the identity number is well formed and there once · R-CAD-2 the three ages and two histories (三龄二历) agree,
//! a warning · R-CAD-3 what the file proves changes only with a document and a second person · R-CAD-4 a relative has
//! a relation and a name.

use chrono::NaiveDate;

use crate::citizen_id::{CitizenId, Sex};
use crate::machine::{Standing, Step, step};
use crate::month::{Month, age};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Missing, Rule, Shortfall, none_missing, require};
use crate::text::TextEnum;

crate::text_enum! {
    /// State of the record.
    pub enum State { Draft = "draft", Verified = "verified", Locked = "locked" }
}

crate::text_enum! {
    /// What moves a record: checked against the file, locked for a case, released.
    pub enum Action { Verify = "verify", Lock = "lock", Unlock = "unlock" }
}

crate::text_enum! {
    /// Who may.
    pub enum Who { OrgStaff = "org_staff" }
}

crate::text_enum! {
    /// Whether the person serves.
    pub enum Status {
        Active = "active",
        Retired = "retired",
        Left = "left",
        Deceased = "deceased",
        Suspended = "suspended",
    }
}

crate::text_enum! {
    /// How an education was had.
    pub enum EducationMode { FullTime = "full_time", InService = "in_service" }
}

crate::text_enum! {
    /// Result of an annual assessment.
    pub enum AnnualGrade {
        Excellent = "excellent",
        Competent = "competent",
        BasicallyCompetent = "basically_competent",
        Incompetent = "incompetent",
        NotGraded = "not_graded",
    }
}

crate::text_enum! {
    /// A field that the personal file proves (R-CAD-3).
    pub enum LockedField {
        Birth = "birth",
        PartyJoin = "party_join",
        WorkStart = "work_start",
        Education = "education",
    }
}

crate::text_enum! {
    /// What does not agree in a record (R-CAD-2), beside what the identity number tells.
    pub enum Doubt {
        AgeImpossible = "age_impossible",
        PartyJoinTooYoung = "party_join_too_young",
        WorkStartTooYoung = "work_start_too_young",
        DateInFuture = "date_in_future",
        EducationOrder = "education_order",
        EducationTooYoung = "education_too_young",
        ResumeOrder = "resume_order",
        ResumeGap = "resume_gap",
        ResumeOverlap = "resume_overlap",
    }
}

/// A stretch of a life: study or work.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Span {
    /// First month.
    pub from: Option<Month>,
    /// Last month; none while it lasts.
    pub to: Option<Month>,
}

/// What the rules of a record need to know.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The day of asking.
    pub today: NaiveDate,
    /// The identity number, when one is on record.
    pub id_card: Option<CitizenId>,
    /// Sex.
    pub sex: Option<Sex>,
    /// Month of birth.
    pub birth: Option<Month>,
    /// Month of admission to the Party.
    pub party_join: Option<Month>,
    /// Month of starting work.
    pub work_start: Option<Month>,
    /// Studies.
    pub education: Vec<Span>,
    /// Résumé in its order.
    pub resume: Vec<Span>,
    /// Numbers (from 1) of relatives without relation or name.
    pub nameless_relatives: Vec<usize>,
    /// Locked fields that an edit would change.
    pub locked_changes: Vec<LockedField>,
}

/// The identity number is there and well formed; that it is there once, the register's unique index holds.
pub const R_CAD_1: Rule<Facts> = Rule {
    id: "R-CAD-1",
    force: Force::Hard,
    basis: Basis::Regulation("GB 11643 公民身份号码"),
    holds: |facts, _| require(facts.id_card.is_some(), || Shortfall::lacks("id_card")),
};

/// The three ages and two histories agree.
pub const R_CAD_2: Rule<Facts> = Rule {
    id: "R-CAD-2",
    force: Force::Warn,
    basis: Basis::Practice("三龄二历审核"),
    holds: |facts, _| {
        let missing = doubts(facts);
        require(missing.is_empty(), || Shortfall { missing, ..Shortfall::default() })
    },
};

/// What the file proves is not changed by an edit.
pub const R_CAD_3: Rule<Facts> = Rule {
    id: "R-CAD-3",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| require(facts.locked_changes.is_empty(), || lacking(&facts.locked_changes)),
};

/// Locked fields, each by its own name, as what a request or a document lacks.
pub(crate) fn lacking(fields: &[LockedField]) -> Shortfall {
    let missing = fields.iter().map(|field| Missing { what: field.as_str(), of: None }).collect();
    Shortfall { missing, ..Shortfall::default() }
}

/// Every relative has a relation and a name.
pub const R_CAD_4: Rule<Facts> = Rule {
    id: "R-CAD-4",
    force: Force::Hard,
    basis: Basis::Practice("干部任免审批表填表说明"),
    holds: |facts, _| none_missing("relation_and_name", &facts.nameless_relatives),
};

/// The youngest age at which work starts, and at which the Party admits; beyond the oldest nobody serves.
const WORK_AGE: u32 = 16;
const PARTY_AGE: u32 = 18;
const STUDY_AGE: u32 = 14;
const OLDEST: u32 = 100;

/// What does not agree in a record (R-CAD-2); for a person to clear up, never corrected here.
pub fn doubts(facts: &Facts) -> Vec<Missing> {
    let mut found: Vec<Missing> = Vec::new();
    let mut doubt = |what: Doubt, of: Option<String>| found.push(Missing { what: what.as_str(), of });
    let at = |month: Month| age_at(facts.birth, month);
    let today = Month::of(facts.today);
    if let (Some(birth), Some(today)) = (facts.birth, today)
        && (birth > today || !(WORK_AGE..=OLDEST).contains(&age(birth, facts.today)))
    {
        doubt(Doubt::AgeImpossible, Some(birth.to_string()));
    }
    if let Some(month) = facts.party_join.filter(|m| at(*m).is_some_and(|age| age < PARTY_AGE)) {
        doubt(Doubt::PartyJoinTooYoung, Some(month.to_string()));
    }
    if let Some(month) = facts.work_start.filter(|m| at(*m).is_some_and(|age| age < WORK_AGE)) {
        doubt(Doubt::WorkStartTooYoung, Some(month.to_string()));
    }
    for month in [facts.party_join, facts.work_start].into_iter().flatten().filter(|m| today.is_some_and(|t| *m > t)) {
        doubt(Doubt::DateInFuture, Some(month.to_string()));
    }
    for span in &facts.education {
        if span.from > span.to && span.to.is_some() {
            doubt(Doubt::EducationOrder, Some(words(*span)));
        }
        if span.to.and_then(at).is_some_and(|age| age < STUDY_AGE) {
            doubt(Doubt::EducationTooYoung, Some(words(*span)));
        }
    }
    let spans: Vec<Span> = facts.resume.iter().copied().filter(|s| s.from.is_some()).collect();
    for span in &spans {
        if span.to.is_some() && span.from > span.to {
            doubt(Doubt::ResumeOrder, Some(words(*span)));
        }
    }
    for (before, after) in spans.iter().zip(spans.iter().skip(1)) {
        match (before.to, after.from) {
            (Some(to), Some(from)) if to.months_until(from) > 1 => {
                doubt(Doubt::ResumeGap, Some(format!("{to} – {from}")));
            }
            (Some(to), Some(from)) if from < to => doubt(Doubt::ResumeOverlap, Some(format!("{from} – {to}"))),
            (None, Some(from)) => doubt(Doubt::ResumeOverlap, Some(from.to_string())),
            _ => {}
        }
    }
    if let Some(id) = &facts.id_card {
        let told = id.doubts(facts.birth, facts.sex).into_iter();
        found.extend(told.map(|doubt| Missing { what: doubt.as_str(), of: None }));
    }
    found
}

fn age_at(birth: Option<Month>, month: Month) -> Option<u32> {
    birth.map(|birth| age(birth, month.first_day()))
}

fn words(span: Span) -> String {
    let word = |m: Option<Month>| m.map(|m| m.to_string()).unwrap_or_default();
    format!("{} – {}", word(span.from), word(span.to))
}

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from             action          to               who may           guards
    step(State::Draft,    Action::Verify, State::Verified, &[Who::OrgStaff], &[&R_CAD_1, &R_CAD_2, &R_CAD_4]),
    step(State::Verified, Action::Lock,   State::Locked,   &[Who::OrgStaff], &[&R_CAD_1, &R_CAD_2]),
    step(State::Locked,   Action::Unlock, State::Verified, &[Who::OrgStaff], &[&R_CAD_2]),
];

/// Offices that see names, posts and units.
pub const NAME_READERS: &[Role] = &[
    Role::PetitionOfficer,
    Role::Auditor,
    Role::AuditLead,
    Role::InspectionLead,
    Role::Inspector,
    Role::MeetingSecretary,
];

/// Offices that see the records of their units.
pub const READERS: &[Role] = &[
    Role::OrgStaff,
    Role::OrgSupervisor,
    Role::AssessStaff,
    Role::Reviewer,
    Role::MinistersOffice,
    Role::DisciplineLiaison,
    Role::UnitContact,
];

/// What `holder` is to the record of `cadre` in the unit at `path`. SOD-3: nobody keeps his own record.
pub fn standing(holder: &Holder, path: &str, cadre: uuid::Uuid) -> Standing<Who> {
    Standing::default().holds(Who::OrgStaff, holder.holds(Role::OrgStaff, path)).bar(
        Who::OrgStaff,
        "SOD-3",
        holder.cadre == Some(cadre),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Refused, Terms, ask, flaws, uphold};
    use crate::params::Params;

    fn month(text: &str) -> Option<Month> {
        Some(text.parse().unwrap())
    }

    fn span(from: &str, to: &str) -> Span {
        Span { from: month(from), to: if to.is_empty() { None } else { month(to) } }
    }

    fn facts() -> Facts {
        Facts { today: "2026-03-02".parse().unwrap(), birth: month("1980-06"), ..Facts::default() }
    }

    fn told(facts: &Facts) -> Vec<&'static str> {
        doubts(facts).into_iter().map(|doubt| doubt.what).collect()
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Draft), Vec::<String>::new());
    }

    #[test]
    fn r_cad_1_a_record_without_an_identity_number_is_not_verified() {
        let mut facts = facts();
        assert!((R_CAD_1.holds)(&facts, &Params::default()).is_err());
        facts.id_card = CitizenId::parse("11010519491231002X").ok();
        assert!((R_CAD_1.holds)(&facts, &Params::default()).is_ok());
    }

    #[test]
    fn r_cad_2_the_ages_stand_at_their_thresholds() {
        for (party, work, expected) in [
            ("1998-06", "1996-06", vec![]),
            ("1998-05", "1996-06", vec!["party_join_too_young"]),
            ("1998-07", "1996-05", vec!["work_start_too_young"]),
            ("2026-03", "2026-03", vec![]),
            ("2026-04", "2000-07", vec!["date_in_future"]),
        ] {
            let facts = Facts { party_join: month(party), work_start: month(work), ..facts() };
            assert_eq!(told(&facts), expected, "{party} {work}");
        }
        for (birth, expected) in [
            ("2010-03", vec![]),
            ("2010-04", vec!["age_impossible"]),
            ("1925-04", vec![]),
            ("1925-03", vec!["age_impossible"]),
        ] {
            assert_eq!(told(&Facts { birth: month(birth), ..facts() }), expected, "{birth}");
        }
    }

    #[test]
    fn r_cad_2_a_resume_has_no_gap_and_no_overlap() {
        for (resume, expected) in [
            (vec![span("1998-09", "2002-07"), span("2002-07", "")], vec![]),
            (vec![span("1998-09", "2002-07"), span("2002-08", "")], vec![]),
            (vec![span("1998-09", "2002-07"), span("2002-09", "")], vec!["resume_gap"]),
            (vec![span("1998-09", "2002-07"), span("2002-06", "")], vec!["resume_overlap"]),
            (vec![span("1998-09", ""), span("2002-06", "")], vec!["resume_overlap"]),
            (vec![span("2002-09", "2002-07")], vec!["resume_order"]),
        ] {
            assert_eq!(told(&Facts { resume, ..facts() }), expected);
        }
    }

    #[test]
    fn r_cad_2_the_identity_number_agrees_with_the_form() {
        let id_card = CitizenId::parse("11010519491231002X").ok();
        let same = Facts { id_card, birth: month("1949-12"), sex: Some(Sex::Female), ..facts() };
        assert_eq!(told(&same), Vec::<&str>::new());
        let other = Facts { birth: month("1950-12"), sex: Some(Sex::Male), ..same };
        assert_eq!(told(&other), ["id_birth_differs", "id_sex_differs"]);
        let warned = uphold(&[&R_CAD_2], &other, &Terms { params: &Params::default(), overrides: &[] });
        assert_eq!(warned.unwrap()[0].code, "R-CAD-2", "a warning refuses nothing");
    }

    #[test]
    fn r_cad_2_a_study_ends_after_it_began_and_not_in_childhood() {
        let with = |education| told(&Facts { education: vec![education], ..facts() });
        assert_eq!(with(span("1994-06", "1994-06")), Vec::<&str>::new());
        assert_eq!(with(span("1990-09", "1994-05")), ["education_too_young"]);
        assert_eq!(with(span("2001-07", "1998-09")), ["education_order"]);
    }

    #[test]
    fn r_cad_3_what_the_file_proves_is_not_edited() {
        let mut facts = facts();
        assert!((R_CAD_3.holds)(&facts, &Params::default()).is_ok());
        facts.locked_changes = vec![LockedField::Birth];
        let shortfall = (R_CAD_3.holds)(&facts, &Params::default()).unwrap_err();
        assert_eq!(shortfall.missing[0].what, "birth");
    }

    #[test]
    fn r_cad_4_a_relative_without_a_name_is_refused() {
        let mut facts = facts();
        assert!((R_CAD_4.holds)(&facts, &Params::default()).is_ok());
        facts.nameless_relatives = vec![2];
        assert!((R_CAD_4.holds)(&facts, &Params::default()).is_err());
    }

    #[test]
    fn sod_3_nobody_keeps_his_own_record() {
        let own = uuid::Uuid::from_u128(9);
        let grants = vec![crate::role::Grant { role: Role::OrgStaff, scope: crate::role::UnitPath::root() }];
        let holder = Holder { account: uuid::Uuid::from_u128(1), cadre: Some(own), grants };
        let refused = ask(STEPS, Action::Verify, &standing(&holder, "/3401/", own)).err();
        assert!(matches!(refused, Some(Refused::NotPermitted { code: Some("SOD-3"), .. })));
        assert!(ask(STEPS, Action::Verify, &standing(&holder, "/3401/", uuid::Uuid::nil())).is_ok());
    }
}
