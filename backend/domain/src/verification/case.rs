//! The four musts as the case sees them: every candidate, every item.

use chrono::NaiveDate;

use super::{Answer, Clue, FOUR, Facts, Finding, Item, State};
use crate::calendar::add_months;
use crate::params::Params;
use crate::petition::Effect;
use crate::rule::{Basis, Force, Missing, Rule, Shortfall, require};
use crate::text::TextEnum;

/// One item of one candidate.
#[derive(Debug, Clone)]
pub struct ItemFact {
    /// The item.
    pub item: Item,
    /// How far it is.
    pub state: State,
    /// The latest answer.
    pub answer: Option<Answer>,
    /// When it was given.
    pub replied_on: Option<NaiveDate>,
}

/// A petition that touches the case: on one of its candidates, or on what was announced of it.
#[derive(Debug, Clone, Default)]
pub struct PetitionFact {
    /// Whether nobody has concluded on it yet.
    pub open: bool,
    /// What its clue is worth; nothing before somebody has judged it.
    pub clue: Option<Clue>,
    /// Whether something was found.
    pub substantiated: bool,
    /// What that means for the appointment, once it is decided.
    pub effect: Option<Effect>,
}

impl PetitionFact {
    fn open_clue(&self) -> bool {
        self.open && self.clue == Some(Clue::Checkable)
    }

    /// What of it stands in the way of an appointment. What nobody has judged yet may be checkable.
    fn stops(&self) -> Option<&'static str> {
        let may_be_checked = self.clue.is_none_or(|clue| clue == Clue::Checkable);
        match self.effect {
            Some(Effect::Affected) => Some("affected_person"),
            _ if self.open => may_be_checked.then_some("open_petition"),
            None if self.substantiated => Some("effect_undecided"),
            _ => None,
        }
    }
}

/// One candidate.
#[derive(Debug, Clone, Default)]
pub struct CandidateFact {
    /// Name.
    pub name: String,
    /// Whether the person holds a post with economic responsibility.
    pub economic: bool,
    /// The day on which the report of the last finished audit was issued.
    pub audited_on: Option<NaiveDate>,
    /// Relatives found among the other candidates or in the unit of the post.
    pub relatives: Vec<String>,
    /// The items that were begun.
    pub items: Vec<ItemFact>,
    /// What petitions say of the person.
    pub petitions: Vec<PetitionFact>,
}

impl CandidateFact {
    /// The item, if it was begun.
    pub fn item(&self, item: Item) -> Option<&ItemFact> {
        self.items.iter().find(|i| i.item == item)
    }

    fn settled(&self, item: Item) -> bool {
        self.item(item).is_some_and(|i| i.state.settled())
    }

    fn answer(&self, item: Item) -> Option<&Answer> {
        self.item(item).and_then(|i| i.answer.as_ref())
    }

    fn open_clue(&self) -> bool {
        self.answer(Item::PetitionCheck).is_some_and(Answer::open_clue)
            || self.petitions.iter().any(PetitionFact::open_clue)
    }

    /// Whether the audit that this person needs is missing or too old on `today`: the last one that was finished here, or
    /// that a letter told of.
    pub fn lacks_audit(&self, today: Option<NaiveDate>, params: &Params) -> bool {
        let told = self.answer(Item::Audit).and_then(|a| a.finished_on).filter(|_| self.settled(Item::Audit));
        let finished = told.max(self.audited_on);
        let in_date = match (finished, today) {
            (Some(day), Some(today)) => add_months(day, params.audit_max_age_years.saturating_mul(12)) >= today,
            _ => false,
        };
        self.economic && !in_date
    }
}

/// The four musts of a case.
#[derive(Debug, Clone, Default)]
pub struct CaseFacts {
    /// The day on which the rules are asked.
    pub today: Option<NaiveDate>,
    /// Whether a post is to be taken away: what is asked of whoever is promoted (凡提四必, C13) does not stop that; the audit
    /// before departure (C16) does.
    pub removal: bool,
    /// Candidates still in the process.
    pub candidates: Vec<CandidateFact>,
    /// Petitions on the case or its notices that name none of them.
    pub petitions: Vec<PetitionFact>,
    /// Whether who asks may not learn that somebody was complained of, being of that person's unit or of an office that has
    /// no part in it: the rules refuse as they must, and say neither whom nor what.
    pub hushed: bool,
}

/// What says that somebody was complained of.
const COMPLAINTS: &[&str] = &["affected_person", "open_petition", "effect_undecided", "open_clue"];

impl CaseFacts {
    fn promoted(&self, wrong: impl Fn(&CandidateFact) -> Vec<&'static str>) -> Result<(), Shortfall> {
        if self.removal { Ok(()) } else { self.all(wrong) }
    }

    fn all(&self, wrong: impl Fn(&CandidateFact) -> Vec<&'static str>) -> Result<(), Shortfall> {
        let of = |c: &CandidateFact| {
            let name = c.name.clone();
            wrong(c).into_iter().map(move |what| Missing { what, of: Some(name.clone()) }).collect::<Vec<_>>()
        };
        let mut missing: Vec<_> = self.candidates.iter().flat_map(of).collect();
        if self.hushed {
            for m in missing.iter_mut().filter(|m| COMPLAINTS.contains(&m.what)) {
                *m = Missing { what: "supervision_matter", of: None };
            }
        }
        require(missing.is_empty(), || Shortfall { missing, ..Shortfall::default() })
    }

    /// What keeps candidates from the meeting, item by item (R-MTG-8); the audit has its own gate, R-AUD-4.
    pub(crate) fn not_submittable(&self) -> Result<(), Shortfall> {
        self.promoted(|c| {
            let mut wrong: Vec<_> = FOUR.iter().filter(|i| !c.settled(**i)).map(|i| TextEnum::as_str(*i)).collect();
            let others = c.items.iter().filter(|i| {
                i.item != Item::Audit && !FOUR.contains(&i.item) && i.state != State::NotStarted && !i.state.settled()
            });
            wrong.extend(others.map(|i| TextEnum::as_str(i.item)));
            wrong.extend(c.open_clue().then_some("open_clue"));
            wrong.extend(c.answer(Item::PersonalMatters).is_some_and(Answer::concealed).then_some("concealed"));
            wrong
        })
    }
}

fn when(wrong: bool, what: &'static str) -> Vec<&'static str> {
    if wrong { vec![what] } else { Vec::new() }
}

/// All four are clear or resolved, for every candidate.
pub const R_FOUR_1: Rule<CaseFacts> = Rule {
    id: "R-FOUR-1",
    force: Force::Hard,
    basis: Basis::Practice("某县干部考察工作程序和纪律"),
    holds: |facts, _| {
        require(facts.removal || !facts.candidates.is_empty(), || Shortfall::lacks("candidate"))?;
        let open = |c: &CandidateFact| -> Vec<_> {
            FOUR.iter().filter(|i| !c.settled(**i)).map(|i| TextEnum::as_str(*i)).collect()
        };
        facts.promoted(open)
    },
};

/// Who concealed personal matters is not promoted.
pub const R_FOUR_2: Rule<CaseFacts> = Rule {
    id: "R-FOUR-2",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        facts.promoted(|c| when(c.answer(Item::PersonalMatters).is_some_and(Answer::concealed), "concealed"))
    },
};

/// A checkable clue is concluded first.
pub const R_FOUR_3: Rule<CaseFacts> = Rule {
    id: "R-FOUR-3",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| facts.promoted(|c| when(c.open_clue(), "open_clue")),
};

/// An opinion older than the days admitted is asked again.
pub const R_FOUR_4: Rule<CaseFacts> = Rule {
    id: "R-FOUR-4",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, params| {
        let old = |i: &&ItemFact| {
            let age = i.replied_on.zip(facts.today).map(|(replied, today)| (today - replied).num_days());
            i.item.ages() && i.state.settled() && age.is_some_and(|d| d > i64::from(params.four_musts_max_age_days))
        };
        facts.promoted(|c| c.items.iter().filter(old).map(|i| TextEnum::as_str(i.item)).collect())
    },
};

/// Relatives among the candidates or in the unit of the post are looked into.
pub const R_FOUR_5: Rule<CaseFacts> = Rule {
    id: "R-FOUR-5",
    force: Force::Warn,
    basis: Basis::House,
    holds: |facts, _| facts.promoted(|c| when(!c.relatives.is_empty() && !c.settled(Item::Relatives), "relatives")),
};

/// Who has economic responsibility has an audit that is not too old: before a promotion, a transfer and a departure, so that
/// a removal waits for it too.
pub const R_AUD_4: Rule<CaseFacts> = Rule {
    id: "R-AUD-4",
    force: Force::Gate,
    basis: Basis::House,
    holds: |facts, params| facts.all(|c| when(c.lacks_audit(facts.today, params), "audit")),
};

/// What came in is concluded before the appointment, where it can be checked or nobody has judged yet whether it can; and
/// where something was found, it is decided what that means. What the petition office wrote in its letter counts as well.
pub const R_PET_3: Rule<CaseFacts> = Rule {
    id: "R-PET-3",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, params| {
        let letters = (R_FOUR_3.holds)(facts, params).err().unwrap_or_default();
        let stops = |c: &CandidateFact| c.petitions.iter().filter_map(PetitionFact::stops).collect();
        let persons = facts.promoted(stops).err().unwrap_or_default();
        let others = facts.petitions.iter().filter(|_| !facts.removal).filter_map(PetitionFact::stops);
        let said = |what| if facts.hushed { "supervision_matter" } else { what };
        let others = others.map(|what| Missing { what: said(what), of: None }).collect();
        let mut all = letters.and(persons).and(Shortfall { missing: others, ..Shortfall::default() });
        let mut seen: Vec<Missing> = Vec::new();
        all.missing.retain(|m| {
            !seen.contains(m) && {
                seen.push(m.clone());
                true
            }
        });
        require(all.missing.is_empty(), || all)
    },
};

/// R-FOUR-2 on the item itself: concealment cannot be resolved.
pub(super) const ITEM_FOUR_2: Rule<Facts> = Rule {
    id: "R-FOUR-2",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        require(!facts.answer.as_ref().is_some_and(Answer::concealed), || {
            Shortfall::missing("concealed", [&facts.candidate])
        })
    },
};

/// R-FOUR-3 on the item itself: an open clue cannot be resolved; the office answers again when it is concluded.
pub(super) const ITEM_FOUR_3: Rule<Facts> = Rule {
    id: "R-FOUR-3",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        require(!facts.answer.as_ref().is_some_and(Answer::open_clue), || {
            Shortfall::missing("open_clue", [&facts.candidate])
        })
    },
};

/// An answer that reports a problem is not cleared as if it reported none.
pub(super) const R_FOUR_6: Rule<Facts> = Rule {
    id: "R-FOUR-6",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        let clear = facts.answer.as_ref().is_some_and(|a| a.result == Finding::Clear);
        require(clear, || Shortfall::missing("problem_reported", [&facts.candidate]))
    },
};

/// What another office is asked, that office answers.
pub(super) const R_FOUR_7: Rule<Facts> = Rule {
    id: "R-FOUR-7",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| require(facts.item.internal(), || Shortfall::missing("opinion_letter", [&facts.candidate])),
};
