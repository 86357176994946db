//! Visit tasks (走访任务、巡回接访, C15): who visits how many households by when, or receives people where that was announced,
//! and what was heard. Rules R-VIS-1…3.
//!
//! A quota comes from the parameters by class and may only be raised; a lower one needs a reason, which stands beside it.
//! On a reception task nobody's doorbell is rung: what is counted there is receptions, and one is the quota until somebody
//! sets more, for no source gives a figure.

use chrono::NaiveDate;

use crate::machine::{Standing, Step, step};
use crate::params::Params;
use crate::role::{ADMINISTRATORS, Holder, Role};
use crate::rule::{Basis, Force, Rule, Shortfall, none_missing, require};

crate::text_enum! {
    /// How far a task has come.
    pub enum State { Open = "open", Closed = "closed", Cancelled = "cancelled" }
}

crate::text_enum! {
    /// What is done with it.
    pub enum Action {
        Explain = "explain",
        HandOver = "hand_over",
        Log = "log",
        Close = "close",
        Cancel = "cancel",
    }
}

crate::text_enum! {
    /// Who may.
    pub enum Who {
        PetitionOfficer = "petition_officer",
        OrgSupervisor = "org_supervisor",
        /// Somebody to whom the task gives a quota.
        Assignee = "visit_assignee",
    }
}

crate::text_enum! {
    /// What the task asks for.
    pub enum Kind {
        /// 走访.
        Household = "household",
        /// 接访、巡回接访.
        Reception = "reception",
    }
}

crate::text_enum! {
    /// Where somebody serves, which sets the quota.
    pub enum Class {
        /// 机关.
        Organ = "organ",
        /// 派出所、站所.
        Station = "station",
    }
}

crate::text_enum! {
    /// How people were met.
    pub enum Way {
        /// 上门走访.
        Door = "door",
        /// 恳谈会.
        Meeting = "meeting",
        /// 接访.
        Reception = "reception",
    }
}

impl Kind {
    /// Whether people are met in this way on such a task.
    pub fn admits(self, way: Way) -> bool {
        (self == Self::Reception) == (way == Way::Reception)
    }

    /// What of a visit counts for the quota.
    pub fn counts(self, households: u32) -> u32 {
        match self {
            Self::Household => households,
            Self::Reception => 1,
        }
    }
}

/// The quota of somebody of this class, unless another is set.
pub fn quota(kind: Kind, class: Class, params: &Params) -> u32 {
    match (kind, class) {
        (Kind::Reception, _) => 1,
        (Kind::Household, Class::Organ) => params.visit_quota_organ,
        (Kind::Household, Class::Station) => params.visit_quota_station,
    }
}

/// The deadline of a task.
pub const DUE: &str = "visit_task_due";

/// How far one assignee has come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    /// Who.
    pub name: String,
    /// What counts so far.
    pub done: u32,
    /// What is asked for.
    pub quota: u32,
    /// Whether it stands in writing why it is less.
    pub explained: bool,
}

impl Progress {
    /// Whether nothing more is waited for.
    pub fn settled(&self) -> bool {
        self.done >= self.quota || self.explained
    }
}

/// The reception notice of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Announced {
    /// Whether the public was told.
    pub published: bool,
    /// The first day that it names.
    pub first: Option<NaiveDate>,
}

/// What the rules need to know.
#[derive(Debug, Clone)]
pub struct Facts {
    /// What the task asks for.
    pub kind: Kind,
    /// How far everybody has come.
    pub progress: Vec<Progress>,
    /// The notice that is linked.
    pub notice: Option<Announced>,
    /// The day of the visit, or of the question.
    pub on: NaiveDate,
    /// Complaints heard on visits that wait to be handed over: day and place.
    pub complaints: Vec<String>,
}

/// Every quota is met, or why not stands in writing, before the task is closed.
pub const R_VIS_1: Rule<Facts> = Rule {
    id: "R-VIS-1",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        let short: Vec<_> = facts.progress.iter().filter(|p| !p.settled()).collect();
        let sum = |of: fn(&Progress) -> u32| short.iter().map(|p| of(p)).sum::<u32>();
        let named = short.iter().map(|p| format!("{} {}/{}", p.name, p.done, p.quota));
        none_missing("visit_quota", named).map_err(|gap| Shortfall::figures(sum(|p| p.done), sum(|p| p.quota)).and(gap))
    },
};

/// Nobody is received before the public was told of it, nor on a day before the first one announced.
pub const R_VIS_2: Rule<Facts> = Rule {
    id: "R-VIS-2",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        if facts.kind == Kind::Household {
            return Ok(());
        }
        let notice = facts.notice.filter(|n| n.published);
        let first = notice.ok_or_else(|| Shortfall::lacks("reception_notice"))?.first;
        let first = first.ok_or_else(|| Shortfall::lacks("reception_date"))?;
        require(facts.on >= first, || Shortfall::figures(facts.on, first))
    },
};

/// A complaint that was heard is handed over as a petition before the task is closed.
pub const R_VIS_3: Rule<Facts> = Rule {
    id: "R-VIS-3",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| none_missing("visit_complaint", &facts.complaints),
};

use Action as A;
use State as S;
use Who::{Assignee, OrgSupervisor, PetitionOfficer};

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from     action       to            who                                         guards
    step(S::Open, A::Log,      S::Open,      &[Assignee],                                &[&R_VIS_2]),
    step(S::Open, A::HandOver, S::Open,      &[PetitionOfficer, OrgSupervisor],          &[]),
    step(S::Open, A::Explain,  S::Open,      &[Assignee, PetitionOfficer, OrgSupervisor], &[]),
    step(S::Open, A::Close,    S::Closed,    &[PetitionOfficer, OrgSupervisor],          &[&R_VIS_1, &R_VIS_3]),
    step(S::Open, A::Cancel,   S::Cancelled, &[PetitionOfficer, OrgSupervisor],          &[&R_VIS_3]),
];

/// Offices that set tasks and close them; they read what was heard.
pub const SETTERS: &[Role] = &[Role::PetitionOfficer, Role::OrgSupervisor];

/// Offices that see the tasks of their units and how far they are.
pub const READERS: &[Role] = &[Role::PetitionOfficer, Role::OrgSupervisor, Role::Reviewer];

/// Whether whoever holds this office can be sent.
pub fn goes(role: Role) -> bool {
    !ADMINISTRATORS.contains(&role) && role != Role::ApiClient
}

/// What `holder` is to a task of the unit at `path`.
pub fn standing(holder: &Holder, path: &str, assigned: bool) -> Standing<Who> {
    Standing::default()
        .holds(PetitionOfficer, holder.holds(Role::PetitionOfficer, path))
        .holds(OrgSupervisor, holder.holds(Role::OrgSupervisor, path))
        .holds(Assignee, assigned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::flaws;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn facts(kind: Kind) -> Facts {
        Facts { kind, progress: Vec::new(), notice: None, on: day("2026-09-20"), complaints: Vec::new() }
    }

    fn holds(rule: &Rule<Facts>, facts: &Facts) -> bool {
        (rule.holds)(facts, &Params::default()).is_ok()
    }

    fn came(done: u32, quota: u32, explained: bool) -> Facts {
        let progress = vec![Progress { name: "测试甲".into(), done, quota, explained }];
        Facts { progress, ..facts(Kind::Household) }
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Open), Vec::<String>::new());
    }

    #[test]
    fn quotas_are_15_households_of_an_organ_30_of_a_station_and_one_reception() {
        let params = Params::default();
        assert_eq!(quota(Kind::Household, Class::Organ, &params), 15);
        assert_eq!(quota(Kind::Household, Class::Station, &params), 30);
        assert_eq!(quota(Kind::Reception, Class::Station, &params), 1);
        assert_eq!((Kind::Household.counts(7), Kind::Reception.counts(7)), (7, 1));
    }

    #[test]
    fn r_vis_1_one_household_too_few_the_quota_and_one_more() {
        for (quota, done, right) in
            [(15, 14, false), (15, 15, true), (15, 16, true), (30, 29, false), (30, 30, true), (30, 31, true)]
        {
            assert_eq!(holds(&R_VIS_1, &came(done, quota, false)), right, "{done} of {quota}");
        }
        assert!(holds(&R_VIS_1, &came(14, 15, true)), "why it is less stands in writing");
        let gap = (R_VIS_1.holds)(&came(14, 15, false), &Params::default()).unwrap_err();
        assert_eq!((gap.have.as_deref(), gap.need.as_deref()), (Some("14"), Some("15")));
        assert_eq!(gap.missing[0].of.as_deref(), Some("测试甲 14/15"));
    }

    #[test]
    fn r_vis_2_nobody_is_received_before_the_first_day_announced() {
        let on = |on: &str, notice| Facts { on: day(on), notice, ..facts(Kind::Reception) };
        let notice = Some(Announced { published: true, first: Some(day("2026-09-20")) });
        for (when, right) in [("2026-09-19", false), ("2026-09-20", true), ("2026-09-21", true)] {
            assert_eq!(holds(&R_VIS_2, &on(when, notice)), right, "{when}");
        }
        assert!(!holds(&R_VIS_2, &on("2026-09-20", None)), "nothing is linked");
        let draft = Some(Announced { published: false, first: Some(day("2026-09-20")) });
        assert!(!holds(&R_VIS_2, &on("2026-09-20", draft)), "nobody was told");
        assert!(holds(&R_VIS_2, &facts(Kind::Household)), "who rings a doorbell announces nothing");
    }

    #[test]
    fn r_vis_3_a_complaint_is_handed_over_first() {
        assert!(holds(&R_VIS_3, &facts(Kind::Household)));
        let complaints = vec!["2026-09-20 永安村".to_owned()];
        assert!(!holds(&R_VIS_3, &Facts { complaints, ..facts(Kind::Household) }));
    }

    #[test]
    fn a_reception_is_no_visit_at_the_door() {
        for way in [Way::Door, Way::Meeting] {
            assert!(Kind::Household.admits(way) && !Kind::Reception.admits(way));
        }
        assert!(Kind::Reception.admits(Way::Reception) && !Kind::Household.admits(Way::Reception));
    }
}
