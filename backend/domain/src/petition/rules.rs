//! The rules of a petition itself. What it means for a case stands in `verification` (R-PET-3) and `notice` (R-NOT-4); who
//! reads an identity in [`super::identity`] (R-PET-4).

use chrono::NaiveDate;

use super::{Action, Regime, Verdict};
use crate::deadline::share_reached;
use crate::rule::{Basis, Force, Rule, Shortfall, none_missing, require};

/// Somebody to whom a petition is to be assigned.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Assignee {
    /// Whether it is about this person.
    pub subject: bool,
    /// Whether a relative is complained of.
    pub relative: bool,
    /// Whether the person works in the unit complained of.
    pub same_unit: bool,
}

/// What the rules of a petition need to know.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Whether it runs by the rules for reports on officials.
    pub report: bool,
    /// Whether the petitioner gave a name and can be reached.
    pub real_name: bool,
    /// Whether a higher level manages the person complained of.
    pub managed_above: bool,
    /// To whom it is to be assigned.
    pub assignee: Option<Assignee>,
    /// Whether the petitioner was told that it was accepted.
    pub acceptance_told: bool,
    /// Whether the petitioner was told the result.
    pub result_told: bool,
    /// What was found.
    pub verdict: Option<Verdict>,
    /// Whether the petitioner is not content with the answer.
    pub dissatisfied: bool,
    /// Whether the petitioner said so in person, by the receipt.
    pub own_word: bool,
    /// Whether it stands in writing how the matter was explained to the petitioner.
    pub explained: bool,
    /// Whether the person complained of was cleared in writing.
    pub clarified: bool,
    /// Numbers of petitions that may be the same.
    pub duplicates: Vec<String>,
    /// Whether somebody said that it must go on sealed.
    pub forward_proposed: bool,
    /// Whether somebody said that the petitioner took it back.
    pub withdraw_proposed: bool,
    /// Numbers of petitions that were merged into it.
    pub joined: Vec<String>,
    /// How much of the term that runs out first is over, in percent.
    pub elapsed: Option<u32>,
    /// What an earlier proposal found and this one leaves out.
    pub dropped: Vec<String>,
    /// Days by which it was lengthened, those asked for now included.
    pub extension: u32,
    /// Whether the time for handling it runs at all.
    pub extendable: bool,
    /// The day of an objection, and the last day for one.
    pub objection: Option<(NaiveDate, NaiveDate)>,
    /// The day of asking for a review or a recheck.
    pub asked_on: Option<NaiveDate>,
    /// The last day for asking for a review of the answer.
    pub review_until: Option<NaiveDate>,
    /// The last day for asking for a recheck of the review; nothing before there was one.
    pub recheck_until: Option<NaiveDate>,
}

impl Facts {
    /// Facts of a petition of this regime.
    pub fn of(regime: Regime, real_name: bool) -> Self {
        Self { report: regime != Regime::General, real_name, ..Self::default() }
    }

    /// What can be asked for next: a review of the answer, and after that a recheck.
    pub fn request(&self) -> Action {
        if self.recheck_until.is_some() { Action::RequestRecheck } else { Action::RequestReview }
    }

    /// The last day for asking for it.
    pub fn request_until(&self) -> Option<NaiveDate> {
        self.recheck_until.or(self.review_until)
    }
}

/// Whether a level above the county manages somebody of this entry (管理权限) of the register.
pub fn managed_above(manage_level: &str) -> bool {
    let level = manage_level.trim();
    ["中央", "中管", "省", "市", "上级"].iter().any(|above| level.starts_with(above))
}

const REPORTS: Basis = Basis::Regulation("《纪检监察机关处理检举控告工作规则》");

/// Nobody handles what is about oneself, a relative or one's own unit.
pub const R_PET_1: Rule<Facts> = Rule {
    id: "R-PET-1",
    force: Force::Hard,
    basis: Basis::Law("《信访工作条例》第二十八条"),
    holds: |facts, _| {
        let Some(Assignee { subject, relative, same_unit }) = facts.assignee.clone() else { return Ok(()) };
        let wrong = [("petition_subject", subject), ("petition_relative", relative), ("petition_unit", same_unit)];
        wrong.iter().try_for_each(|(what, is)| require(!is, || Shortfall::lacks(what)))
    },
};

/// Who gave a name is told of the acceptance before anything is concluded.
pub const R_PET_2_ACCEPTED: Rule<Facts> = Rule {
    id: "R-PET-2",
    force: Force::Hard,
    basis: REPORTS,
    holds: |facts, _| require(!facts.real_name || facts.acceptance_told, || Shortfall::lacks("acceptance_told")),
};

/// Who gave a name is told of the acceptance and of the result before it is closed.
pub const R_PET_2: Rule<Facts> = Rule {
    id: "R-PET-2",
    force: Force::Hard,
    basis: REPORTS,
    holds: |facts, params| {
        (R_PET_2_ACCEPTED.holds)(facts, params)?;
        require(!facts.real_name || facts.result_told, || Shortfall::lacks("result_told"))
    },
};

/// What may have come in before is compared.
pub const R_PET_5: Rule<Facts> = Rule {
    id: "R-PET-5",
    force: Force::Warn,
    basis: Basis::House,
    holds: |facts, _| none_missing("duplicate", &facts.duplicates),
};

/// A term that is running out is said.
pub const R_PET_6: Rule<Facts> = Rule {
    id: "R-PET-6",
    force: Force::Warn,
    basis: Basis::House,
    holds: |facts, params| {
        let percent = facts.elapsed.unwrap_or_default();
        match share_reached(percent, &params.petition_alert_percent) {
            Some(point) => Err(Shortfall::figures(format!("{percent}%"), format!("{point}%"))),
            None => Ok(()),
        }
    },
};

/// 有一报一、有二报二: what was found once is not left out later.
pub const R_PET_7: Rule<Facts> = Rule {
    id: "R-PET-7",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| none_missing("finding", &facts.dropped),
};

/// What cannot be cleared up, or leaves the petitioner discontented, was explained, and that stands in writing.
pub const R_PET_8: Rule<Facts> = Rule {
    id: "R-PET-8",
    force: Force::Hard,
    basis: Basis::Practice("某县干部考察工作程序和纪律"),
    holds: |facts, _| {
        let needed = facts.dissatisfied || facts.verdict == Some(Verdict::Unverifiable);
        require(!needed || facts.explained, || Shortfall::lacks("explanation"))
    },
};

/// Who was accused falsely is cleared in writing.
pub const R_PET_9: Rule<Facts> = Rule {
    id: "R-PET-9",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        let needed = facts.verdict == Some(Verdict::FalseAccusation);
        require(!needed || facts.clarified, || Shortfall::lacks("clarification"))
    },
};

const REVIEWS: Basis = Basis::Law("《信访工作条例》第三十五条、第三十六条");

fn in_time(asked: Option<NaiveDate>, until: Option<NaiveDate>) -> Result<(), Shortfall> {
    match asked.zip(until) {
        Some((asked, until)) => require(asked <= until, || Shortfall::figures(asked, until)),
        None => Ok(()),
    }
}

/// A review is asked for once, within the days after the written answer.
pub const R_PET_10: Rule<Facts> = Rule {
    id: "R-PET-10",
    force: Force::Hard,
    basis: REVIEWS,
    holds: |facts, _| {
        require(facts.recheck_until.is_none(), || Shortfall::lacks("first_review"))?;
        in_time(facts.asked_on, facts.review_until)
    },
};

/// A recheck is asked for within the days after the review, whether the petition was closed on it or not.
pub const R_PET_10_RECHECK: Rule<Facts> = Rule {
    id: "R-PET-10",
    force: Force::Hard,
    basis: REVIEWS,
    holds: |facts, _| {
        require(facts.recheck_until.is_some(), || Shortfall::lacks("review_answered"))?;
        in_time(facts.asked_on, facts.recheck_until)
    },
};

/// A report on somebody whom a higher level manages is not registered here: it goes on sealed.
pub const R_PET_11: Rule<Facts> = Rule {
    id: "R-PET-11",
    force: Force::Hard,
    basis: Basis::Regulation("《纪检监察机关处理检举控告工作规则》第十五条"),
    holds: |facts, _| require(!(facts.report && facts.managed_above), || Shortfall::lacks("sealed_forward")),
};

/// Handling is lengthened by no more than the days admitted.
pub const R_PET_12: Rule<Facts> = Rule {
    id: "R-PET-12",
    force: Force::Hard,
    basis: Basis::Law("《信访工作条例》第三十四条"),
    holds: |facts, params| {
        require(facts.extendable, || Shortfall::lacks("running_term"))?;
        let most = params.petition_extend_days;
        require(facts.extension <= most, || Shortfall::figures(facts.extension, most))
    },
};

/// The organ that a petition was transferred to objects within its days.
pub const R_PET_13: Rule<Facts> = Rule {
    id: "R-PET-13",
    force: Force::Hard,
    basis: Basis::Law("《信访工作条例》第二十三条"),
    holds: |facts, _| match facts.objection {
        Some((today, until)) => require(today <= until, || Shortfall::figures(today, until)),
        None => Ok(()),
    },
};

/// What the petitioner said in person, no officer says otherwise.
pub const R_PET_14: Rule<Facts> = Rule {
    id: "R-PET-14",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| require(!facts.own_word, || Shortfall::lacks("own_word")),
};

/// One person alone takes nothing off the files: what goes on sealed was proposed by another.
pub const R_PET_15: Rule<Facts> = Rule {
    id: "R-PET-15",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| require(facts.forward_proposed, || Shortfall::lacks("forward_proposal")),
};

/// What is taken back was proposed by another, and nothing goes with it that others reported.
pub const R_PET_15_WITHDRAW: Rule<Facts> = Rule {
    id: "R-PET-15",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        none_missing("joined_petition", &facts.joined)?;
        require(facts.withdraw_proposed, || Shortfall::lacks("withdraw_proposal"))
    },
};
