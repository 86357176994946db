//! The motion (C04): why a post is to be filled now, and how. Rules R-MOT-1, R-MOT-2.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Missing, Rule, Shortfall, require};

crate::text_enum! {
    /// Where the motion came from.
    pub enum Source { UnitRequest = "unit_request", OrgAnalysis = "org_analysis", Leader = "leader" }
}

crate::text_enum! {
    /// Which body considered it.
    pub enum Way { WorkGroup = "work_group", StandingCommittee = "standing_committee", Other = "other" }
}

crate::text_enum! {
    /// How persons are to be inspected: several for a post, or one.
    pub enum Method { Differential = "differential", SingleDirected = "single_directed" }
}

/// The work plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(as = MotionPlan)]
pub struct Plan {
    /// How persons are to be inspected.
    pub method: Option<Method>,
    /// From which units and ranks.
    pub scope: String,
    /// Steps and days.
    pub schedule: String,
    /// Who is to inspect.
    pub team_note: String,
}

/// What a case's rules need to know of its motion.
#[derive(Debug, Clone, Default)]
pub struct CaseFacts {
    /// Whether a motion was written.
    pub written: bool,
    /// Whether its plan names the method.
    pub method: bool,
    /// Whether its plan names the team.
    pub team: bool,
    /// Whether the unit was analysed.
    pub unit_analysis: bool,
}

/// The work plan states the method of inspection and the team.
pub const R_MOT_1: Rule<CaseFacts> = Rule {
    id: "R-MOT-1",
    force: Force::Hard,
    basis: Basis::Practice("某县干部考察工作程序和纪律"),
    holds: |facts, _| {
        let parts = [("motion", facts.written), ("method", facts.method), ("team", facts.team)];
        let missing: Vec<_> =
            parts.iter().filter(|(_, there)| !there).map(|(what, _)| Missing { what, of: None }).collect();
        require(missing.is_empty(), || Shortfall { missing, ..Shortfall::default() })
    },
};

/// The unit's team was analysed.
pub const R_MOT_2: Rule<CaseFacts> = Rule {
    id: "R-MOT-2",
    force: Force::Warn,
    basis: Basis::Practice("某县干部考察工作程序和纪律"),
    holds: |facts, _| require(facts.unit_analysis, || Shortfall::lacks("unit_analysis")),
};

/// Whether `holder` writes the motion of a case over the unit at `path`.
pub fn may_write(holder: &Holder, path: &str) -> bool {
    holder.holds(Role::OrgStaff, path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::params::Params;

    #[test]
    fn r_mot_1_the_plan_names_method_and_team() {
        let params = Params::default();
        let whole = CaseFacts { written: true, method: true, team: true, unit_analysis: false };
        assert!((R_MOT_1.holds)(&whole, &params).is_ok());
        let without = CaseFacts { team: false, ..whole.clone() };
        assert_eq!((R_MOT_1.holds)(&without, &params).unwrap_err().missing[0].what, "team");
        let without = CaseFacts { method: false, ..whole };
        assert_eq!((R_MOT_1.holds)(&without, &params).unwrap_err().missing[0].what, "method");
        assert_eq!((R_MOT_1.holds)(&CaseFacts::default(), &params).unwrap_err().missing.len(), 3);
    }

    #[test]
    fn r_mot_2_an_empty_analysis_warns() {
        let params = Params::default();
        assert!((R_MOT_2.holds)(&CaseFacts::default(), &params).is_err());
        assert!((R_MOT_2.holds)(&CaseFacts { unit_analysis: true, ..CaseFacts::default() }, &params).is_ok());
    }
}
