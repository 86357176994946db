//! Posts (C02): the places that people are chosen for, with what a post asks of them (R-NOM-2). Rules R-POST-1…3.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::machine::{Standing, Step, step};
use crate::params::Params;
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Rule, Shortfall, require};

crate::text_enum! {
    /// Whether a post exists today.
    pub enum State {
        Active = "active",
        /// Abolished; its history stays.
        Abolished = "abolished",
    }
}

crate::text_enum! {
    /// What can be done to a post.
    pub enum Action { Abolish = "abolish", Restore = "restore" }
}

crate::text_enum! {
    /// Who may.
    pub enum Who { OrgStaff = "org_staff" }
}

crate::text_enum! {
    /// Least schooling that a post asks for; each word includes those below it.
    pub enum Education {
        None = "none",
        Secondary = "secondary",
        College = "college",
        Bachelor = "bachelor",
        Master = "master",
        Doctor = "doctor",
    }
}

/// What a post asks of a person, where it differs from the parameters in force.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(as = PostQualification)]
pub struct Qualification {
    /// Years of service.
    pub service_years: Option<u32>,
    /// Years at the grass roots.
    pub grassroots_years: Option<u32>,
    /// Years in the post one level below.
    pub lower_post_years: Option<u32>,
    /// Schooling.
    pub education: Option<Education>,
    /// Whether the training for the level must have been passed.
    pub training: Option<bool>,
    /// Whether health must allow full duty.
    pub health: Option<bool>,
}

/// What a post asks of a person, every figure known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = PostRequired)]
pub struct Required {
    /// Years of service.
    pub service_years: u32,
    /// Years at the grass roots.
    pub grassroots_years: u32,
    /// Years in the post one level below.
    pub lower_post_years: u32,
    /// Schooling.
    pub education: Education,
    /// Training for the level.
    pub training: bool,
    /// Health.
    pub health: bool,
}

impl Qualification {
    /// No post can ask for more years than this.
    pub const MOST_YEARS: u32 = 40;

    /// Every figure: the post's own, or that of the parameters.
    pub fn required(&self, is_principal: bool, params: &Params) -> Required {
        let lower = if is_principal { params.qualification_deputy_years } else { params.qualification_principal_years };
        Required {
            service_years: self.service_years.unwrap_or(params.qualification_service_years),
            grassroots_years: self.grassroots_years.unwrap_or(params.qualification_grassroots_years),
            lower_post_years: self.lower_post_years.unwrap_or(lower),
            education: self.education.unwrap_or(Education::College),
            training: self.training.unwrap_or(true),
            health: self.health.unwrap_or(true),
        }
    }
}

/// What the rules of a post itself need to know.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Who holds it.
    pub holders: Vec<String>,
    /// Numbers of open cases that are to fill it.
    pub open_cases: Vec<String>,
}

/// A post is abolished only when nobody holds it and no open case is to fill it.
pub const R_POST_3: Rule<Facts> = Rule {
    id: "R-POST-3",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        require(facts.holders.is_empty() && facts.open_cases.is_empty(), || {
            Shortfall::missing("held_post", &facts.holders).and(Shortfall::missing("open_case", &facts.open_cases))
        })
    },
};

/// A post that a motion or an appointment is to fill.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Unit and name.
    pub name: String,
    /// How many persons the post has.
    pub headcount: u32,
    /// How many hold it today.
    pub held: u32,
    /// How many other open cases are to put into it.
    pub claimed: u32,
    /// How many this one is to put into it.
    pub wanted: u32,
    /// For how many days a place in it has been empty.
    pub vacant_days: Option<i64>,
    /// Whether it was abolished meanwhile.
    pub abolished: bool,
}

/// What a case's rules need to know of its posts. Empty for a case that fills none (a removal).
#[derive(Debug, Clone, Default)]
pub struct CaseFacts {
    /// The posts to be filled.
    pub wanted: Vec<Wanted>,
}

/// Nobody is put into a post beyond its headcount or without a vacancy; only the superior's approval overrides.
pub const R_POST_1: Rule<CaseFacts> = Rule {
    id: "R-POST-1",
    force: Force::Gate,
    basis: Basis::Law("《公务员法》第四十三条"),
    holds: |facts, _| {
        let over: Vec<_> =
            facts.wanted.iter().filter(|p| p.abolished || p.held + p.claimed + p.wanted > p.headcount).collect();
        require(over.is_empty(), || {
            let asked: u32 = over.iter().map(|p| p.held + p.claimed + p.wanted).sum();
            let places: u32 = over.iter().map(|p| if p.abolished { 0 } else { p.headcount }).sum();
            Shortfall::figures(asked, places).and(Shortfall::missing("vacancy", over.iter().map(|p| &p.name)))
        })
    },
};

/// A place has been empty for long.
pub const R_POST_2: Rule<CaseFacts> = Rule {
    id: "R-POST-2",
    force: Force::Warn,
    basis: Basis::House,
    holds: |facts, params| {
        let most = i64::from(params.vacancy_alert_days);
        let long: Vec<_> =
            facts.wanted.iter().filter_map(|p| Some((&p.name, p.vacant_days.filter(|d| *d > most)?))).collect();
        require(long.is_empty(), || {
            let days = long.iter().map(|(_, days)| *days).max().unwrap_or_default();
            Shortfall::figures(days, most).and(Shortfall::missing("long_vacancy", long.iter().map(|(name, _)| name)))
        })
    },
};

#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from              action           to                who may           guards
    step(State::Active,    Action::Abolish, State::Abolished, &[Who::OrgStaff], &[&R_POST_3]),
    step(State::Abolished, Action::Restore, State::Active,    &[Who::OrgStaff], &[]),
];

/// What `holder` is to a post in the unit at `path`.
pub fn standing(holder: &Holder, path: &str) -> Standing<Who> {
    Standing::default().holds(Who::OrgStaff, holder.holds(Role::OrgStaff, path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::flaws;

    fn one(wanted: u32, held: u32, claimed: u32, headcount: u32) -> CaseFacts {
        let post = Wanted { name: "副镇长".into(), headcount, held, claimed, wanted, ..Wanted::default() };
        CaseFacts { wanted: vec![post] }
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Active), Vec::<String>::new());
    }

    #[test]
    fn r_nom_2_a_post_asks_what_the_parameters_ask_where_it_says_nothing() {
        let params = Params::default();
        let deputy = Qualification::default().required(false, &params);
        assert_eq!((deputy.service_years, deputy.grassroots_years, deputy.lower_post_years), (5, 2, 3));
        assert_eq!(Qualification::default().required(true, &params).lower_post_years, 2);
        let own = Qualification { service_years: Some(8), education: Some(Education::Master), ..Default::default() };
        let own = own.required(true, &params);
        assert_eq!((own.service_years, own.education, own.training), (8, Education::Master, true));
    }

    #[test]
    fn r_post_1_a_post_takes_as_many_as_its_headcount_and_no_more() {
        let params = Params::default();
        for (wanted, held, claimed, right) in [(1, 1, 0, true), (2, 0, 0, true), (2, 1, 0, false), (1, 1, 1, false)] {
            assert_eq!((R_POST_1.holds)(&one(wanted, held, claimed, 2), &params).is_ok(), right);
        }
        let short = (R_POST_1.holds)(&one(2, 1, 0, 2), &params).unwrap_err();
        assert_eq!((short.have.as_deref(), short.need.as_deref()), (Some("3"), Some("2")));
        assert!((R_POST_1.holds)(&CaseFacts::default(), &params).is_ok());
        let mut gone = one(1, 0, 0, 1);
        gone.wanted[0].abolished = true;
        assert!((R_POST_1.holds)(&gone, &params).is_err());
    }

    #[test]
    fn r_post_2_a_vacancy_warns_after_its_days_and_not_on_the_last() {
        let params = Params::default();
        for (days, right) in [(Some(179), true), (Some(180), true), (Some(181), false), (None, true)] {
            let mut facts = one(1, 0, 0, 1);
            facts.wanted[0].vacant_days = days;
            assert_eq!((R_POST_2.holds)(&facts, &params).is_ok(), right, "{days:?}");
        }
    }

    #[test]
    fn r_post_3_a_held_or_wanted_post_is_not_abolished() {
        let params = Params::default();
        assert!((R_POST_3.holds)(&Facts::default(), &params).is_ok());
        let held = Facts { holders: vec!["某人".into()], ..Facts::default() };
        assert!((R_POST_3.holds)(&held, &params).is_err());
        let wanted = Facts { open_cases: vec!["2026-001".into()], ..Facts::default() };
        assert!((R_POST_3.holds)(&wanted, &params).is_err());
    }
}
