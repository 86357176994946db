//! The rules of an audit. That an audit is to be there before somebody moves (R-AUD-4) stands in `verification`.

use chrono::{Days, NaiveDate};

use crate::calendar::add_months;
use crate::deadline::Scheme;
use crate::params::Params;
use crate::rule::{Basis, Force, Missing, Rule, Shortfall, none_missing, require};

/// One who audits, and what the audited are to this person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Named {
    /// Name.
    pub name: String,
    /// Whether it is the official.
    pub subject: bool,
    /// Whether the official is a relative.
    pub relative: bool,
    /// Whether the person works, or holds an office, in the unit audited.
    pub same_unit: bool,
    /// Whether the person approved a step of this audit: who approves does not audit (SOD-1).
    pub approver: bool,
}

impl Named {
    /// What stands in the way.
    pub fn barred(&self) -> Option<&'static str> {
        let ways = [
            ("audit_subject", self.subject),
            ("audit_relative", self.relative),
            ("audited_unit", self.same_unit),
            ("audit_approver", self.approver),
        ];
        ways.iter().find(|(_, is)| *is).map(|(what, _)| *what)
    }
}

/// What the rules of an audit need to know.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The day on which they are asked.
    pub today: NaiveDate,
    /// The last day on which the official is to be audited again.
    pub due: Option<NaiveDate>,
    /// Those who audit.
    pub team: Vec<Named>,
    /// Whoever asks, as the one who would approve.
    pub approver: Option<Named>,
    /// The day on which the audited received the notice.
    pub notice_on: Option<NaiveDate>,
    /// Whether the head of the bureau approved, on record, to go at once.
    pub head_approved: bool,
    /// The last day for comments, once both have the draft.
    pub comments_until: Option<NaiveDate>,
    /// Whether the official has answered.
    pub subject_answered: bool,
    /// Whether the unit has answered.
    pub unit_answered: bool,
    /// Whether there is a result report.
    pub result: bool,
    /// Whether there is an opinion.
    pub opinion: bool,
    /// Serious clues that nobody has transferred.
    pub untransferred: Vec<String>,
    /// What is still to be put right and accepted.
    pub unrectified: Vec<String>,
    /// The day of an appeal, and the last day for one.
    pub appeal: Option<(NaiveDate, NaiveDate)>,
    /// Whether an appeal was decided before: that is final.
    pub decided: bool,
    /// Those who re-examine.
    pub panel: Vec<Named>,
    /// Those of them who audited before, or approved the report.
    pub original: Vec<String>,
    /// The last day for the decision.
    pub decide_until: Option<NaiveDate>,
}

fn of_enough(team: &[Named], params: &Params) -> Result<(), Shortfall> {
    let (have, need) = (team.len(), params.team_min_members as usize);
    require(have >= need, || Shortfall::figures(have, need))
}

fn recused(team: &[Named]) -> Result<(), Shortfall> {
    let wrong = |m: &Named| Some(Missing { what: m.barred()?, of: Some(m.name.clone()) });
    let missing: Vec<_> = team.iter().filter_map(wrong).collect();
    require(missing.is_empty(), || Shortfall { missing, ..Shortfall::default() })
}

/// Two at least audit, none of them related to the official or of the unit.
pub const R_AUD_1: Rule<Facts> = Rule {
    id: "R-AUD-1",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, params| {
        of_enough(&facts.team, params)?;
        recused(&facts.team)
    },
};

/// Who lets it begin, reviews or issues is no relative of the official and not of the unit either.
pub const R_AUD_1_APPROVER: Rule<Facts> = Rule {
    id: "R-AUD-1",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| recused(facts.approver.as_slice()),
};

/// The audited have the notice some days before the work begins, unless the head of the bureau approved to go at once.
pub const R_AUD_2_NOTICE: Rule<Facts> = Rule {
    id: "R-AUD-2",
    force: Force::Hard,
    basis: Basis::Law("《审计法》第四十二条"),
    holds: |facts, params| {
        if facts.head_approved {
            return Ok(());
        }
        let Some(notice) = facts.notice_on else { return Err(Shortfall::lacks("audit_notice")) };
        let first = notice.checked_add_days(Days::new(u64::from(params.audit_notice_days))).unwrap_or(NaiveDate::MAX);
        require(facts.today >= first, || Shortfall::figures(facts.today, first))
    },
};

/// The draft was with the official and with the unit for their comments; who says nothing in time does not object.
pub const R_AUD_2: Rule<Facts> = Rule {
    id: "R-AUD-2",
    force: Force::Hard,
    basis: Basis::Law("《审计法》第四十四条"),
    holds: |facts, _| {
        let Some(until) = facts.comments_until else { return Err(Shortfall::lacks("draft_sent")) };
        let both = facts.subject_answered && facts.unit_answered;
        require(both || facts.today > until, || {
            let silent = [("subject_comment", facts.subject_answered), ("unit_comment", facts.unit_answered)];
            let missing = silent.iter().filter(|(_, answered)| !answered).map(|(what, _)| Missing { what, of: None });
            Shortfall { missing: missing.collect(), ..Shortfall::figures(facts.today, until) }
        })
    },
};

/// Result report and opinion go to the organization department.
pub const R_AUD_3: Rule<Facts> = Rule {
    id: "R-AUD-3",
    force: Force::Hard,
    basis: Basis::Practice("某市干部考察考核工作制度汇报"),
    holds: |facts, _| {
        let papers = [("result_report", facts.result), ("audit_opinion", facts.opinion)];
        let missing: Vec<_> =
            papers.iter().filter(|(_, there)| !there).map(|(what, _)| Missing { what, of: None }).collect();
        require(missing.is_empty(), || Shortfall { missing, ..Shortfall::default() })
    },
};

/// An appeal is made within its days of the receipt, and once.
pub const R_AUD_5_APPEAL: Rule<Facts> = Rule {
    id: "R-AUD-5",
    force: Force::Hard,
    basis: Basis::Regulation("经济责任审计规定(2010年)第三十二条"),
    holds: |facts, _| {
        require(!facts.decided, || Shortfall::lacks("final_decision"))?;
        match facts.appeal {
            Some((asked, until)) => require(asked <= until, || Shortfall::figures(asked, until)),
            None => Ok(()),
        }
    },
};

/// Others re-examine: nobody who audited, and not who approved the report.
pub const R_AUD_5_PANEL: Rule<Facts> = Rule {
    id: "R-AUD-5",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, params| {
        none_missing("original_auditor", &facts.original)?;
        of_enough(&facts.panel, params)?;
        recused(&facts.panel)
    },
};

/// A decision that is late is said, and has to be made all the same.
pub const R_AUD_5_LATE: Rule<Facts> = Rule {
    id: "R-AUD-5",
    force: Force::Warn,
    basis: Basis::House,
    holds: |facts, _| match facts.decide_until {
        Some(until) => require(facts.today <= until, || Shortfall::figures(facts.today, until)),
        None => Ok(()),
    },
};

/// Nobody goes unaudited longer than the cycle: it is said in good time.
pub const R_AUD_6: Rule<Facts> = Rule {
    id: "R-AUD-6",
    force: Force::Warn,
    basis: Basis::Practice("某市干部考察考核工作制度汇报"),
    holds: |facts, params| match facts.due {
        Some(due) => require(reminded(due, facts.today, params).is_none(), || Shortfall::figures(facts.today, due)),
        None => Ok(()),
    },
};

/// A serious clue goes to the discipline organ before the report is issued.
pub const R_AUD_7: Rule<Facts> = Rule {
    id: "R-AUD-7",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| none_missing("serious_clue", &facts.untransferred),
};

/// Nor does it end with an audit that is broken off. Who breaks it off is told how many there are, and not what they are.
pub const R_AUD_7_STOP: Rule<Facts> = Rule {
    id: "R-AUD-7",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| require(facts.untransferred.is_empty(), || Shortfall::figures(facts.untransferred.len(), 0)),
};

/// What was found is put right, and that was accepted, before the audit is closed.
pub const R_AUD_8: Rule<Facts> = Rule {
    id: "R-AUD-8",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| none_missing("rectification", &facts.unrectified),
};

/// Whether the audit of a post that was left on this day is still owed (先离后审): none that counted on that day was
/// finished, then or since. It is asked for as long as an audit counts.
pub fn owed(left: NaiveDate, audited: Option<NaiveDate>, today: NaiveDate, params: &Params) -> bool {
    let counts = |from| add_months(from, params.audit_max_age_years.saturating_mul(12));
    counts(left) >= today && audited.is_none_or(|audited| counts(audited) < left)
}

/// How many days before the end it was said last.
pub fn reminded(due: NaiveDate, today: NaiveDate, params: &Params) -> Option<u32> {
    Scheme::Audit.reached(due, due, today, &params.audit_alert_days)
}
