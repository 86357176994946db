//! Nominations (C06, 初始提名): who is put forward for a post, by whom, and whether the post's qualifications are met.
//! Rules R-NOM-1…5.
//!
//! Three sources (三重并举) and the own application of an open selection; a leader's is written and signed. The figures
//! of R-NOM-2 stand in [`sheet`]. A shortfall there is an exceptional promotion (破格): a gate, never a tick. That
//! everybody on the shortlist came through it is asked by R-NOM-2 of the case.

use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Missing, Rule, Shortfall, none_missing, require};

pub mod sheet;

pub use sheet::Line;

crate::text_enum! {
    /// Who puts forward.
    pub enum Source {
        /// 群众举荐
        Mass = "mass",
        /// 领导举荐
        Leader = "leader",
        /// 单位举荐
        Unit = "unit",
        /// Own application, in an open selection or a competition for posts.
        Own = "self",
    }
}

crate::text_enum! {
    /// How.
    pub enum Method {
        /// 无记名推荐: nobody is named, and nobody is stored.
        Secret = "secret",
        /// 署名推荐
        Signed = "signed",
        /// 个别谈话推荐
        Talk = "talk",
        /// 会议表决推荐
        MeetingVote = "meeting_vote",
    }
}

crate::text_enum! {
    /// Kinship between nominator and nominee, as the statute draws its circle.
    pub enum Kinship {
        None = "none",
        /// 夫妻
        Spouse = "spouse",
        /// 直系血亲
        Lineal = "lineal",
        /// 三代以内旁系血亲
        Collateral = "collateral",
        /// 近姻亲
        InLaw = "in_law",
    }
}

crate::text_enum! {
    /// Where a nomination stands.
    pub enum State {
        Draft = "draft",
        Submitted = "submitted",
        Qualified = "qualified",
        Rejected = "rejected",
        InPool = "in_pool",
        Selected = "selected",
        NotSelected = "not_selected",
        Withdrawn = "withdrawn",
    }
}

crate::text_enum! {
    /// What moves a nomination.
    pub enum Action {
        Submit = "submit",
        Qualify = "qualify",
        Reject = "reject",
        Admit = "admit",
        Withdraw = "withdraw",
        Select = "select",
        PassOver = "pass_over",
        Reopen = "reopen",
    }
}

crate::text_enum! {
    /// Who may.
    pub enum Who {
        /// Whoever made it.
        Nominator = "nominator",
        /// The person put forward.
        Nominee = "nominee",
        OrgStaff = "org_staff",
        /// Staff who neither made it nor stand in it (SOD-1).
        Qualifier = "qualifier",
        /// The shortlist, when it is confirmed or opened again.
        System = "system",
    }
}

/// A person who puts forward.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nominator {
    /// Name.
    pub name: String,
    /// What was declared; none when nothing was.
    pub kinship: Option<Kinship>,
}

/// What the rules of a nomination need to know.
#[derive(Debug, Clone)]
pub struct Facts {
    /// Source.
    pub source: Source,
    /// Method.
    pub method: Method,
    /// Who puts forward.
    pub nominators: Vec<Nominator>,
    /// Documents with it.
    pub attachments: usize,
    /// The figures of the qualification.
    pub lines: Vec<Line>,
    /// Numbers of other open cases in which the nominee stands.
    pub other_cases: Vec<String>,
    /// Persons put forward for the post in this case, this one included.
    pub nominees: u32,
    /// Persons to be appointed to the post.
    pub headcount: u32,
}

/// A signed nomination names who puts forward, and each declares the kinship with the nominee.
pub const R_NOM_1: Rule<Facts> = Rule {
    id: "R-NOM-1",
    force: Force::Hard,
    basis: Basis::Law("《公务员法》第七十四条"),
    holds: |facts, _| {
        let named = facts.method != Method::Signed || !facts.nominators.is_empty();
        let silent = facts.nominators.iter().filter(|n| n.kinship.is_none()).map(|n| &n.name);
        let mut shortfall = Shortfall::missing("kinship_declared", silent);
        if !named {
            shortfall = shortfall.and(Shortfall::lacks("nominator"));
        }
        require(shortfall.missing.is_empty(), || shortfall)
    },
};

/// The nominee meets what the post asks; what is unknown is not met.
pub const R_NOM_2: Rule<Facts> = Rule {
    id: "R-NOM-2",
    force: Force::Gate,
    basis: Basis::House,
    holds: |facts, _| {
        let line = |line: &Line| Missing { what: line.item.code(), of: Some(format!("{} / {}", line.have, line.need)) };
        let missing: Vec<_> = facts.lines.iter().filter(|l| l.met != Some(true)).map(line).collect();
        require(missing.is_empty(), || Shortfall { missing, ..Shortfall::default() })
    },
};

/// The nominee stands in no other open case.
pub const R_NOM_3: Rule<Facts> = Rule {
    id: "R-NOM-3",
    force: Force::Warn,
    basis: Basis::House,
    holds: |facts, _| none_missing("other_open_case", &facts.other_cases),
};

/// A leader's nomination is in writing and signed, and the paper is there.
pub const R_NOM_4: Rule<Facts> = Rule {
    id: "R-NOM-4",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        if facts.source != Source::Leader {
            return Ok(());
        }
        let mut missing = Vec::new();
        if facts.method != Method::Signed || facts.nominators.is_empty() {
            missing.push(Missing { what: "leader_signature", of: None });
        }
        if facts.attachments == 0 {
            missing.push(Missing { what: "written_nomination", of: None });
        }
        require(missing.is_empty(), || Shortfall { missing, ..Shortfall::default() })
    },
};

/// More persons are put forward than there are posts, by the parameter.
pub const R_NOM_5: Rule<Facts> = Rule {
    id: "R-NOM-5",
    force: Force::Warn,
    basis: Basis::House,
    holds: |facts, params| {
        let need = params.nomination_min_per_post * facts.headcount;
        require(facts.nominees >= need, || Shortfall::figures(facts.nominees, need))
    },
};

use Action as A;
use State as S;
use Who::{Nominator as Maker, Nominee, OrgStaff, Qualifier, System};

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from            action       to              who may                       guards
    step(S::Draft,       A::Submit,   S::Submitted,   &[Maker],                     &[&R_NOM_1, &R_NOM_3, &R_NOM_4, &R_NOM_5]),
    step(S::Submitted,   A::Qualify,  S::Qualified,   &[Qualifier],                 &[&R_NOM_2, &R_NOM_3, &R_NOM_5]),
    step(S::Submitted,   A::Reject,   S::Rejected,    &[Qualifier],                 &[]),
    step(S::Qualified,   A::Admit,    S::InPool,      &[OrgStaff],                  &[&R_NOM_3, &R_NOM_5]),
    step(S::Draft,       A::Withdraw, S::Withdrawn,   &[Maker],                     &[]),
    step(S::Submitted,   A::Withdraw, S::Withdrawn,   &[Maker, Nominee, OrgStaff],  &[]),
    step(S::Qualified,   A::Withdraw, S::Withdrawn,   &[Maker, Nominee, OrgStaff],  &[]),
    step(S::InPool,      A::Withdraw, S::Withdrawn,   &[Maker, Nominee, OrgStaff],  &[]),

    step(S::InPool,      A::Select,   S::Selected,    &[System],                    &[]),
    step(S::Submitted,   A::PassOver, S::NotSelected, &[System],                    &[]),
    step(S::Qualified,   A::PassOver, S::NotSelected, &[System],                    &[]),
    step(S::InPool,      A::PassOver, S::NotSelected, &[System],                    &[]),
    step(S::Selected,    A::PassOver, S::NotSelected, &[System],                    &[]),
    step(S::Selected,    A::Reopen,   S::InPool,      &[System],                    &[]),
    step(S::NotSelected, A::Reopen,   S::InPool,      &[System],                    &[]),
];

/// Offices that may put somebody forward; cadres apply for themselves.
pub const NOMINATORS: &[Role] =
    &[Role::OrgStaff, Role::Reviewer, Role::CommitteeMember, Role::UnitContact, Role::UnitLeader, Role::CadreSelf];

/// What makes somebody something to a nomination.
#[derive(Debug, Clone, Default)]
pub struct Ties {
    /// The account that made it.
    pub maker: uuid::Uuid,
    /// The persons who put forward, as far as they are cadres.
    pub nominators: Vec<uuid::Uuid>,
    /// The person put forward.
    pub nominee: uuid::Uuid,
    /// Whether it is the nominee's own application.
    pub own: bool,
}

/// What `holder` is to a nomination in a case over the unit at `path`. SOD-1: who put forward does not qualify. SOD-3:
/// staff are nothing to their own nomination.
pub fn standing(holder: &Holder, path: &str, ties: &Ties) -> Standing<Who> {
    let put_forward = holder.account == ties.maker || holder.cadre.is_some_and(|own| ties.nominators.contains(&own));
    let is_nominee = holder.cadre == Some(ties.nominee);
    let staff = holder.holds(Role::OrgStaff, path);
    Standing::default()
        .holds(Maker, holder.account == ties.maker)
        .holds(Nominee, is_nominee && ties.own)
        .holds(OrgStaff, staff)
        .holds(Qualifier, staff)
        .bar(Qualifier, "SOD-1", put_forward)
        .bar(OrgStaff, "SOD-3", is_nominee)
        .bar(Qualifier, "SOD-3", is_nominee)
}

/// The service itself, when the shortlist is confirmed or the case ends.
pub fn system() -> Standing<Who> {
    Standing::default().holds(System, true)
}

#[cfg(test)]
mod tests;
