//! What a case asks of its notices: that everybody who must be announced is, long enough, and confirmed. Several notices
//! of one kind may share the people of a case.

use uuid::Uuid;

use super::Kind;
use crate::params::Params;
use crate::rule::{Basis, Force, Rule, Shortfall, none_missing, require};

/// A notice of the case, approved as exempt or shown to the public.
#[derive(Debug, Clone)]
pub struct CaseNotice {
    /// What it announces.
    pub kind: Kind,
    /// Whether it was approved as exempt (R-NOT-5).
    pub exempt: bool,
    /// Working days of its window.
    pub working_days: u32,
    /// Working days that it has stood before today.
    pub stood: u32,
    /// Whether its result is confirmed.
    pub confirmed: bool,
    /// Who is in it.
    pub people: Vec<Uuid>,
    /// The posts that it announces as vacant, each by unit and name.
    pub posts: Vec<String>,
    /// Who in it is affected by what came in.
    pub affected: Vec<Uuid>,
    /// Reports on it that are not concluded.
    pub open_feedback: Vec<String>,
}

/// What the rules of a case need to know of its notices.
#[derive(Debug, Clone, Default)]
pub struct CaseFacts {
    /// Whether it takes a post away: there is no vacancy to announce and nobody to be appointed.
    pub removal: bool,
    /// Its notices that count.
    pub notices: Vec<CaseNotice>,
    /// The posts to be filled, each by unit and name.
    pub posts: Vec<String>,
    /// Who is to be inspected, with names.
    pub shortlisted: Vec<(Uuid, String)>,
    /// Whom the meeting adopted, with names.
    pub decided: Vec<(Uuid, String)>,
}

impl CaseFacts {
    fn of(&self, kind: Kind) -> impl Iterator<Item = &CaseNotice> {
        self.notices.iter().filter(move |n| n.kind == kind)
    }

    /// Names of `people` whom no notice of `kind` that `counts` has in it.
    fn without(&self, people: &[(Uuid, String)], kind: Kind, counts: impl Fn(&CaseNotice) -> bool) -> Vec<String> {
        let found = |id: &Uuid| self.of(kind).any(|n| counts(n) && n.people.contains(id));
        people.iter().filter(|(id, _)| !found(id)).map(|(_, name)| name.clone()).collect()
    }

    /// Everybody is in a notice that stands, and every notice has stood long enough by `days`.
    fn announced(
        &self,
        kind: Kind,
        lacking: &'static str,
        people: &[(Uuid, String)],
        need: u32,
        days: impl Fn(&CaseNotice) -> u32,
    ) -> Result<(), Shortfall> {
        require(self.of(kind).next().is_some(), || Shortfall::lacks(lacking))?;
        let short = self.of(kind).filter(|n| !n.exempt).map(days).filter(|have| *have < need).min();
        if let Some(have) = short {
            return Err(Shortfall::figures(have, need));
        }
        let left = self.without(people, kind, |_| true);
        require(left.is_empty(), || Shortfall::missing("not_in_notice", left))
    }
}

fn need(kind: Kind, params: &Params) -> u32 {
    super::rules::minimum(kind, params).0
}

/// No recommendation before every post of the case has been announced as vacant, in one notice or in several, and each of
/// them has stood for its lead. A post is known by what the public reads: unit and name.
pub const R_VAC_1: Rule<CaseFacts> = Rule {
    id: "R-VAC-1",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, params| {
        let kind = Kind::Vacancy;
        if facts.removal {
            return Ok(());
        }
        facts.announced(kind, "vacancy_notice", &[], need(kind, params), |n| n.stood)?;
        let said = |post: &&String| facts.of(kind).any(|n| n.posts.contains(post));
        none_missing("post_not_in_notice", facts.posts.iter().filter(|post| !said(post)))
    },
};

/// No inspection before the inspection notice, with everybody in it, has stood for its lead.
pub const R_INS_1: Rule<CaseFacts> = Rule {
    id: "R-INS-1",
    force: Force::Hard,
    basis: Basis::Regulation("浙江省干部考察预告规定"),
    holds: |facts, params| {
        let kind = Kind::Inspection;
        facts.announced(kind, "inspection_notice", &facts.shortlisted, need(kind, params), |n| n.stood)
    },
};

/// Everybody adopted is in a published notice with a lawful window.
pub const R_NOT_1_CASE: Rule<CaseFacts> = Rule {
    id: "R-NOT-1",
    force: Force::Hard,
    basis: Basis::Regulation("《党政领导干部选拔任用工作条例》(2014年)第四十一条"),
    holds: |facts, params| {
        let kind = Kind::PreAppointment;
        if facts.removal {
            return Ok(());
        }
        facts.announced(kind, "pre_appointment_notice", &facts.decided, need(kind, params), |n| n.working_days)
    },
};

/// No appointment before the result of the notice is confirmed as not affecting it.
pub const R_NOT_3: Rule<CaseFacts> = Rule {
    id: "R-NOT-3",
    force: Force::Hard,
    basis: Basis::Regulation("《党政领导干部选拔任用工作条例》(2014年)第四十一条"),
    holds: |facts, _| {
        let kind = Kind::PreAppointment;
        if facts.removal {
            return Ok(());
        }
        let done = |n: &CaseNotice| n.exempt || n.confirmed;
        require(facts.of(kind).any(done), || Shortfall::lacks("notice_confirmation"))?;
        let waiting = facts.without(&facts.decided, kind, done);
        require(waiting.is_empty(), || Shortfall::missing("notice_confirmation", waiting))?;
        let affected = |id: &Uuid| facts.of(kind).any(|n| n.affected.contains(id));
        let named = facts.decided.iter().filter(|(id, _)| affected(id)).map(|(_, name)| name);
        let stopped = Shortfall::missing("affected_person", named);
        require(stopped.missing.is_empty(), || stopped)
    },
};

/// What came in during the window is concluded.
pub const R_NOT_4_CASE: Rule<CaseFacts> = Rule {
    id: "R-NOT-4",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        let open = Shortfall::missing("open_feedback", facts.of(Kind::PreAppointment).flat_map(|n| &n.open_feedback));
        require(open.missing.is_empty(), || open)
    },
};
