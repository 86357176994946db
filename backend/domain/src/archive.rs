//! The archive of a case (C32): the checklist of the papers that a case must leave behind. Rules R-ARC-1, R-CASE-2.
//!
//! An item is judged by what the service itself holds; what it cannot hold is filed with its paper, or exempted with a
//! reason by a reviewer. R-CASE-2: a stage does not close before its records are whole, where the service keeps them
//! ([`Closes`]); what only a paper shows is warned of at each stage and refused when the case is archived.

use crate::recommendation::{Needs, needs};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Missing, Rule, Shortfall, require};
use crate::selection_case::{Kind, State as Stage};
use crate::text::TextEnum;

mod items;

pub use items::ITEMS;

crate::text_enum! {
    /// How an item stands.
    pub enum Status { Missing = "missing", Partial = "partial", Done = "done", Exempt = "exempt" }
}

crate::text_enum! {
    /// Whether an item is required.
    pub enum Need {
        Required = "required",
        /// Only if it was held.
        IfHeld = "if_held",
        /// Not where the publicity is exempt.
        UnlessExempt = "unless_exempt",
        /// Kept by the year, not by the case.
        Annual = "annual",
    }
}

/// What closes with an item (R-CASE-2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closes {
    /// Its stage: the service keeps the record, which is there when the stage is over.
    Stage,
    /// Its stage, where the kind of case asks for a recommendation at all.
    StageOfRecommendation,
    /// Its stage, unless the case takes a post away: a removal asks for none of it.
    StageOfPromotion,
    /// The archive alone: only a paper shows it, or a rule of its stage expressly lets it be wanting (R-MOT-2).
    Archive,
}

/// One line of the checklist.
#[derive(Debug, Clone, Copy)]
pub struct Item {
    /// Number, as the checklist counts.
    pub no: &'static str,
    /// What it is.
    pub title: &'static str,
    /// Folder of the dossier.
    pub folder: &'static str,
    /// The stage that it belongs to: it should be there when the case leaves this one.
    pub due: Stage,
    /// Whether it is required.
    pub need: Need,
    /// What does not close without it.
    pub closes: Closes,
}

impl Item {
    /// Whether its stage does not close without it in a case of this kind.
    pub fn closes_stage(&self, kind: Kind) -> bool {
        match self.closes {
            Closes::Stage => true,
            Closes::StageOfRecommendation => needs(kind) != Needs::Nothing,
            Closes::StageOfPromotion => kind != Kind::Removal,
            Closes::Archive => false,
        }
    }

    /// The item of this number.
    pub fn of(no: &str) -> Option<&'static Self> {
        ITEMS.iter().find(|item| item.no == no)
    }

    /// Whether it counts although nothing is there.
    pub fn required(&self) -> bool {
        matches!(self.need, Need::Required | Need::UnlessExempt)
    }
}

/// What the service itself holds of an item: how many of how many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Held {
    /// There.
    pub have: u32,
    /// Needed.
    pub need: u32,
}

/// How an item stands, from what was said of it and what the service holds.
pub fn status(said: Option<Status>, held: Option<Held>) -> Status {
    if said == Some(Status::Exempt) {
        return Status::Exempt;
    }
    let computed = match held {
        Some(Held { have, need }) if need > 0 && have >= need => Status::Done,
        Some(Held { have, .. }) if have > 0 => Status::Partial,
        _ => Status::Missing,
    };
    match said {
        Some(Status::Done) => Status::Done,
        Some(Status::Partial) if computed == Status::Missing => Status::Partial,
        _ => computed,
    }
}

/// One item of a case.
#[derive(Debug, Clone)]
pub struct ItemFact {
    /// The line.
    pub item: &'static Item,
    /// How it stands.
    pub status: Status,
}

impl ItemFact {
    /// Whether nothing is left to do for it.
    pub fn settled(&self) -> bool {
        matches!(self.status, Status::Done | Status::Exempt)
    }

    /// Whether it is counted: required, or there.
    pub fn counted(&self) -> bool {
        self.item.required() || self.status != Status::Missing
    }
}

/// What a case needs to know of its archive.
#[derive(Debug, Clone, Default)]
pub struct CaseFacts {
    /// The stage of the case.
    pub stage: Option<Stage>,
    /// Its kind.
    pub kind: Option<Kind>,
    /// Its checklist.
    pub items: Vec<ItemFact>,
}

impl CaseFacts {
    /// Items settled, and items counted.
    pub fn completeness(&self) -> (u32, u32) {
        let counted = self.items.iter().filter(|i| i.counted());
        counted.fold((0, 0), |(done, all), item| (done + u32::from(item.settled()), all + 1))
    }

    fn complete(&self, asked: impl Fn(&ItemFact) -> bool) -> Result<(), Shortfall> {
        let asked: Vec<_> = self.items.iter().filter(|i| i.counted() && asked(i)).collect();
        let open: Vec<_> = asked.iter().filter(|i| !i.settled()).collect();
        require(open.is_empty(), || {
            let line =
                |i: &&&ItemFact| Missing { what: "archive_item", of: Some(format!("{} {}", i.item.no, i.item.title)) };
            let missing = open.iter().map(line).collect();
            Shortfall { missing, ..Shortfall::figures(asked.len() - open.len(), asked.len()) }
        })
    }
}

fn place(stage: Stage) -> usize {
    Stage::ALL.iter().position(|s| *s == stage).unwrap_or(usize::MAX)
}

const S001: Basis = Basis::Practice("某县干部考察工作程序和纪律");

/// Every paper of the whole checklist is there or exempt before a case is archived.
pub const R_ARC_1: Rule<CaseFacts> =
    Rule { id: "R-ARC-1", force: Force::Hard, basis: S001, holds: |facts, _| facts.complete(|_| true) };

/// The papers of the stages gone through are there: refused when the case is archived.
pub const R_CASE_2: Rule<CaseFacts> =
    Rule { id: "R-CASE-2", force: Force::Hard, basis: S001, holds: R_CASE_2_WARN.holds };

/// The records of the stage that is to close are whole: what was begun is finished, what is asked for is there.
pub const R_CASE_2_STAGE: Rule<CaseFacts> = Rule {
    id: "R-CASE-2",
    force: Force::Hard,
    basis: S001,
    holds: |facts, _| {
        let (Some(stage), Some(kind)) = (facts.stage, facts.kind) else { return Ok(()) };
        facts.complete(|i| i.item.due == stage && i.item.closes_stage(kind))
    },
};

/// All papers on the way, those of earlier stages too: said, not refused.
pub const R_CASE_2_WARN: Rule<CaseFacts> = Rule {
    id: "R-CASE-2",
    force: Force::Warn,
    basis: S001,
    holds: |facts, _| {
        let Some(stage) = facts.stage else { return Ok(()) };
        facts.complete(|i| place(i.item.due) <= place(stage))
    },
};

/// Whether `holder` files papers of a case over the unit at `path`.
pub fn may_file(holder: &Holder, path: &str) -> bool {
    holder.holds(Role::OrgStaff, path)
}

/// Whether `holder` lets a paper be missing: not who should have kept it (SOD-1).
pub fn may_exempt(holder: &Holder, path: &str, creator: uuid::Uuid) -> bool {
    holder.holds(Role::Reviewer, path) && holder.account != creator
}

/// Offices that take the dossier away.
pub const EXPORTERS: &[Role] = &[Role::OrgStaff, Role::Reviewer];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::params::Params;

    fn facts(stage: Stage, open: &[&str]) -> CaseFacts {
        let fact = |item: &'static Item| {
            let missing = open.contains(&item.no) || !item.required();
            ItemFact { item, status: if missing { Status::Missing } else { Status::Done } }
        };
        CaseFacts { stage: Some(stage), kind: Some(Kind::FurtherUse), items: ITEMS.iter().map(fact).collect() }
    }

    #[test]
    fn the_checklist_is_that_of_the_county() {
        assert_eq!(ITEMS.len(), 20);
        assert_eq!(ITEMS.iter().filter(|i| i.required()).count(), 18);
        for (i, item) in ITEMS.iter().enumerate() {
            assert!(ITEMS[i + 1..].iter().all(|other| other.no != item.no), "{} twice", item.no);
        }
    }

    #[test]
    fn r_arc_1_one_missing_paper_keeps_a_case_from_the_archive() {
        let params = Params::default();
        assert!((R_ARC_1.holds)(&facts(Stage::Closed, &[]), &params).is_ok());
        let short = (R_ARC_1.holds)(&facts(Stage::Closed, &["2.6"]), &params).unwrap_err();
        assert_eq!((short.have.as_deref(), short.need.as_deref()), (Some("17"), Some("18")));
        assert_eq!(short.missing[0].of.as_deref(), Some("2.6 考察报告"));
        let mut exempted = facts(Stage::Closed, &["2.6"]);
        exempted.items.iter_mut().filter(|i| i.item.no == "2.6").for_each(|i| i.status = Status::Exempt);
        assert!((R_ARC_1.holds)(&exempted, &params).is_ok());
    }

    #[test]
    fn r_arc_1_a_paper_that_is_begun_counts_although_it_was_not_required() {
        let mut begun = facts(Stage::Closed, &[]);
        for item in &mut begun.items {
            if item.item.no == "3.4" {
                item.status = Status::Partial;
            }
        }
        assert!((R_ARC_1.holds)(&begun, &Params::default()).is_err());
        assert_eq!(begun.completeness(), (18, 19));
    }

    #[test]
    fn r_case_2_asks_for_the_papers_of_the_stages_gone_through_and_no_others() {
        let params = Params::default();
        let asks = |stage, open: &[&str]| (R_CASE_2_WARN.holds)(&facts(stage, open), &params).is_err();
        assert!(asks(Stage::Draft, &["1.4"]));
        assert!(!asks(Stage::Draft, &["2.1"]));
        assert!(!asks(Stage::Recommending, &["2.6"]));
        assert!(asks(Stage::Inspecting, &["2.6"]));
        assert!(asks(Stage::Closed, &["2.6"]));
        assert_eq!((R_CASE_2.force, R_CASE_2_WARN.force), (Force::Hard, Force::Warn));
        assert!((R_CASE_2.holds)(&facts(Stage::Closed, &["4.4"]), &params).is_err());
    }

    #[test]
    fn r_case_2_a_stage_does_not_close_before_the_records_that_the_service_keeps_are_whole() {
        let refuses = |stage, open: &[&str]| (R_CASE_2_STAGE.holds)(&facts(stage, open), &Params::default()).is_err();
        for item in ITEMS.iter().filter(|i| i.closes != Closes::Archive) {
            assert!(refuses(item.due, &[item.no]), "{}", item.no);
        }
        for no in ["1.1", "1.2", "3.4", "5"] {
            assert!(!refuses(Item::of(no).unwrap().due, &[no]), "{no} is asked for at the archive");
        }
        assert!(!refuses(Stage::Shortlisted, &["2.2"]), "a stage that is over stays closed");
        assert!(!refuses(Stage::Recommending, &["2.6"]), "a later stage has not come");
        let mut half = facts(Stage::Recommending, &[]);
        half.items.iter_mut().filter(|i| i.item.no == "2.2").for_each(|i| i.status = Status::Partial);
        let short = (R_CASE_2_STAGE.holds)(&half, &Params::default()).unwrap_err();
        assert_eq!(short.missing[0].of.as_deref(), Some("2.2 民主推荐、测评结果统计分析"));
        half.items.iter_mut().filter(|i| i.item.no == "2.2").for_each(|i| i.status = Status::Exempt);
        assert!((R_CASE_2_STAGE.holds)(&half, &Params::default()).is_ok());
    }

    #[test]
    fn r_case_2_asks_no_kind_of_case_for_what_that_kind_has_not() {
        let refuses = |kind, stage, no: &str| {
            let facts = CaseFacts { kind: Some(kind), ..facts(stage, &[no]) };
            (R_CASE_2_STAGE.holds)(&facts, &Params::default()).is_err()
        };
        for (no, stage) in [("2.2", Stage::Recommending), ("2.4", Stage::Inspecting), ("4.1", Stage::Publicising)] {
            assert!(refuses(Kind::Transfer, stage, no) && !refuses(Kind::Removal, stage, no), "{no}");
        }
        assert!(!refuses(Kind::Competitive, Stage::Recommending, "2.2"), "chosen by examination");
        for kind in [Kind::Removal, Kind::Competitive] {
            assert!(refuses(kind, Stage::Inspecting, "2.6") && refuses(kind, Stage::Appointing, "4.4"), "{kind:?}");
        }
    }

    #[test]
    fn an_item_is_as_done_as_what_is_held_and_what_was_said() {
        let held = |have| Some(Held { have, need: 10 });
        for (have, found) in [(0, Status::Missing), (9, Status::Partial), (10, Status::Done), (11, Status::Done)] {
            assert_eq!(status(None, held(have)), found, "{have}");
        }
        assert_eq!(status(Some(Status::Done), held(0)), Status::Done);
        assert_eq!(status(Some(Status::Partial), held(0)), Status::Partial);
        assert_eq!(status(Some(Status::Partial), held(10)), Status::Done);
        assert_eq!(status(Some(Status::Exempt), held(3)), Status::Exempt);
        assert_eq!(status(None, Some(Held::default())), Status::Missing);
        assert_eq!(status(None, None), Status::Missing);
    }
}
