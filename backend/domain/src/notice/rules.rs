//! The rules of a notice itself. Those of a case over its notices stand in [`super::case`].

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Kind;
use crate::calendar::{self, Calendar, add_months};
use crate::params::{ParameterSpec, Params};
use crate::rule::{Basis, Force, Missing, Rule, Shortfall, none_missing, require};

crate::text_enum! {
    /// Why nothing is published (R-NOT-5).
    pub enum ExemptionKind {
        /// The posts are sensitive (涉密).
        SensitivePost = "sensitive_post",
        /// The persons were already announced in the inspection of a term change.
        AlreadyPublicised = "already_publicised",
    }
}

/// An exemption from being published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NoticeExemption)]
pub struct Exemption {
    /// Which.
    pub kind: ExemptionKind,
    /// Why, in words.
    pub reason: String,
}

/// When a notice stands, counted in working days.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Window {
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Working days from the first to the last.
    pub working_days: u32,
    /// Working days from the first until the day that it announces, that day left out.
    pub lead: u32,
}

impl Window {
    /// A window from `start` to `end` that announces the day `opens`.
    pub fn of(
        calendar: &Calendar,
        start: NaiveDate,
        end: NaiveDate,
        opens: Option<NaiveDate>,
        params: &Params,
    ) -> Self {
        let first = if params.notice_count_start_day { before(start) } else { start };
        let count = |to: NaiveDate| u32::try_from(calendar.workdays_left(first, to)).unwrap_or_default();
        let lead = opens.map_or(0, |opens| count(before(opens)));
        Self { start, end, working_days: count(end), lead }
    }
}

/// The years without holidays through which a notice of this kind is judged: up to the day that it announces, or to its last
/// day when that is counted. A last day that somebody wrote moves with no calendar.
pub fn unknown_years(calendar: &Calendar, kind: Kind, window: Window, opens: Option<NaiveDate>) -> Vec<i32> {
    match opens {
        Some(opens) if kind.leads() => calendar.unknown_years(window.start, opens),
        _ if kind.counted() => calendar.unknown_years(window.start, window.end),
        _ => Vec::new(),
    }
}

/// The day before.
pub fn before(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(1)).unwrap_or(day)
}

/// Working days that a kind must stand, by these parameters; and what that rests on.
pub fn minimum(kind: Kind, params: &Params) -> (u32, Basis) {
    let (days, key) = match kind {
        Kind::Vacancy => (params.vacancy_lead_wd, "vacancy.lead_wd"),
        Kind::Inspection => (params.notice_inspection_lead_wd, "notice.inspection.lead_wd"),
        Kind::PreAppointment => (params.notice_pre_appointment_min_wd, "notice.pre_appointment.min_wd"),
        Kind::Assessment => (params.notice_assessment_min_wd, "notice.assessment.min_wd"),
        Kind::TvSpeech => (params.notice_tv_speech_min_wd, "notice.tv_speech.min_wd"),
        Kind::ProbationEnd => (params.notice_probation_end_min_wd, "notice.probation_end.min_wd"),
        Kind::Commitment => (params.notice_commitment_min_wd, "notice.commitment.min_wd"),
        Kind::Result => (params.notice_result_min_wd, "notice.result.min_wd"),
        Kind::Reception => (params.notice_reception_min_wd, "notice.reception.min_wd"),
    };
    (days, ParameterSpec::of(key).map_or(Basis::House, |spec| spec.basis))
}

/// What the rules of a notice need to know.
#[derive(Debug, Clone)]
pub struct Facts {
    /// What it announces.
    pub kind: Kind,
    /// When it stands, or would stand if it were published today.
    pub window: Window,
    /// Years of it whose holidays are not known.
    pub unknown_years: Vec<i32>,
    /// The last day that was published, if one was, and the last day asked for.
    pub extension: Option<(NaiveDate, NaiveDate)>,
    /// Why nothing is to be published.
    pub exemption: Option<Exemption>,
    /// Whether every post of the case is sensitive.
    pub sensitive: bool,
    /// Whether the case is a term change.
    pub term_change: bool,
    /// What its kind must say and it does not.
    pub missing: Vec<Missing>,
    /// Former units of those whom an inspection is about, who moved not long ago, and in none of which it is to hang.
    pub former_units: Vec<String>,
    /// What people who report do not find.
    pub reception_missing: Vec<Missing>,
    /// What may not be public.
    pub private: Vec<String>,
    /// Whether some place where it hangs is proven, by a photo or an address.
    pub posted: bool,
    /// Whether the public has seen it: what is corrected hangs until the correction does.
    pub posted_before: bool,
    /// Reports that are not concluded.
    pub open_feedback: Vec<String>,
    /// Reports concluded as affecting the appointment, while it is to be confirmed as unaffected.
    pub contradicting: Vec<String>,
    /// Whether the actor is named in it, or works with somebody who is: the rule refuses then, and says not what.
    pub hushed: bool,
}

/// A notice stands for its working days: the lead of those that announce a day, the window of the others.
pub const R_NOT_1: Rule<Facts> = Rule {
    id: "R-NOT-1",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, params| {
        let have = if facts.kind.leads() { facts.window.lead } else { facts.window.working_days };
        let (need, _) = minimum(facts.kind, params);
        require(facts.exemption.is_some() || have >= need, || Shortfall::figures(have, need))
    },
};

/// Whether somebody who left a unit on this day moved less than the years of the parameter before the notice begins.
pub fn moved_lately(left: NaiveDate, start: NaiveDate, params: &Params) -> bool {
    start < add_months(left, params.inspection_former_unit_years.saturating_mul(12))
}

/// The inspection of somebody who moved less than two years ago is announced in the former unit as well.
pub const R_NOT_12: Rule<Facts> = Rule {
    id: "R-NOT-12",
    force: Force::Warn,
    basis: Basis::Regulation("浙江省干部考察预告规定"),
    holds: |facts, _| {
        let exempt = facts.exemption.is_some() || facts.kind != Kind::Inspection;
        none_missing("former_unit_notice", facts.former_units.iter().filter(|_| !exempt))
    },
};

/// Days that are counted through a year without holidays may turn out to be others.
pub const CAL_01: Rule<Facts> = Rule {
    id: calendar::CAL_01,
    force: Force::Warn,
    basis: Basis::House,
    holds: |facts, _| {
        let exempt = facts.exemption.is_some();
        none_missing("holiday_year", facts.unknown_years.iter().filter(|_| !exempt))
    },
};

/// The end of a published notice is never moved earlier.
pub const R_NOT_2: Rule<Facts> = Rule {
    id: "R-NOT-2",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| match facts.extension {
        Some((old, new)) if new < old => Err(Shortfall::figures(new, old)),
        _ => Ok(()),
    },
};

/// What the public has seen is taken down by the reviewer, also while it is corrected.
pub const R_NOT_11: Rule<Facts> = Rule {
    id: "R-NOT-11",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| require(!facts.posted_before, || Shortfall::lacks("reviewer_withdraws")),
};

/// What came in is concluded before the result is confirmed, and the result does not contradict it.
pub const R_NOT_4: Rule<Facts> = Rule {
    id: "R-NOT-4",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        let open = Shortfall::missing("open_feedback", &facts.open_feedback);
        let all = open.and(Shortfall::missing("contradicting_feedback", &facts.contradicting));
        require(all.missing.is_empty(), || if facts.hushed { Shortfall::lacks("supervision_matter") } else { all })
    },
};

/// An exemption has its ground and its reason.
pub const R_NOT_5: Rule<Facts> = Rule {
    id: "R-NOT-5",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        let Some(exemption) = &facts.exemption else { return Ok(()) };
        let ground = match exemption.kind {
            ExemptionKind::SensitivePost => facts.sensitive,
            ExemptionKind::AlreadyPublicised => facts.term_change,
        };
        require(ground, || Shortfall::lacks(crate::text::TextEnum::as_str(exemption.kind)))?;
        require(!exemption.reason.trim().is_empty(), || Shortfall::lacks("exemption_reason"))
    },
};

/// What is exempt is not published.
pub const R_NOT_5_PUBLISH: Rule<Facts> = Rule {
    id: "R-NOT-5",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| require(facts.exemption.is_none(), || Shortfall::lacks("publication")),
};

/// Nothing is published that the public need not know.
pub const R_NOT_6: Rule<Facts> = Rule {
    id: "R-NOT-6",
    force: Force::Hard,
    basis: Basis::Law("《个人信息保护法》第六条"),
    holds: |facts, _| none_missing("private_part", &facts.private),
};

/// People know where to report.
pub const R_NOT_8: Rule<Facts> = Rule {
    id: "R-NOT-8",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        let wanted = facts.kind != Kind::Vacancy && facts.exemption.is_none();
        let missing = facts.reception_missing.clone();
        require(!wanted || missing.is_empty(), || Shortfall { missing, ..Shortfall::default() })
    },
};

/// A notice says everything that its kind must say.
pub const R_NOT_9: Rule<Facts> = Rule {
    id: "R-NOT-9",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        let missing = facts.missing.clone();
        require(missing.is_empty(), || Shortfall { missing, ..Shortfall::default() })
    },
};

/// Nobody confirms the result of a notice of which nothing shows that it hung anywhere.
pub const R_NOT_10: Rule<Facts> = Rule {
    id: "R-NOT-10",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| require(facts.posted, || Shortfall::lacks("proof_of_posting")),
};
