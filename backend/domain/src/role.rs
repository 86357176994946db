//! Offices, unit scope and who a person is: the pure half of separation of duties.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::text::TextEnum;

crate::text_enum! {
    /// An office (specification 1.1).
    pub enum Role {
        OrgStaff = "org_staff",
        OrgSupervisor = "org_supervisor",
        AssessStaff = "assess_staff",
        InspectionLead = "inspection_lead",
        Inspector = "inspector",
        Reviewer = "reviewer",
        MinistersOffice = "ministers_office",
        CommitteeMember = "committee_member",
        MeetingSecretary = "meeting_secretary",
        Teller = "teller",
        Scrutineer = "scrutineer",
        Auditor = "auditor",
        AuditLead = "audit_lead",
        PetitionOfficer = "petition_officer",
        DisciplineLiaison = "discipline_liaison",
        CoopDepartment = "coop_department",
        UnitContact = "unit_contact",
        UnitLeader = "unit_leader",
        CadreSelf = "cadre_self",
        SocialSupervisor = "social_supervisor",
        InfoOfficer = "info_officer",
        PartyDelegate = "party_delegate",
        ApiClient = "api_client",
        SysAdmin = "sys_admin",
        SecAdmin = "sec_admin",
        AuditAdmin = "audit_admin",
    }
}

/// The three administrators; each is its own person and none sees business content (SOD-9).
pub const ADMINISTRATORS: &[Role] = &[Role::SysAdmin, Role::SecAdmin, Role::AuditAdmin];

/// The place of a unit in the tree: `/` for the whole county, `/0003/0001/` for a unit; a prefix covers its subtree.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
pub struct UnitPath(pub String);

impl UnitPath {
    /// The whole tree.
    pub fn root() -> Self {
        Self("/".to_owned())
    }

    /// Whether `unit` lies in this subtree.
    pub fn covers(&self, unit: &str) -> bool {
        unit.starts_with(&self.0)
    }
}

/// An office over a subtree of units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Grant {
    /// The office.
    pub role: Role,
    /// The subtree it covers.
    pub scope: UnitPath,
}

/// Who a person is: the account, the cadre behind it (if any) and the offices held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// Account id.
    pub account: Uuid,
    /// The cadre that this account is, for SOD-2, SOD-3 and SOD-5.
    pub cadre: Option<Uuid>,
    /// Offices.
    pub grants: Vec<Grant>,
}

impl Holder {
    /// Whether the office is held over `unit`.
    pub fn holds(&self, role: Role, unit: &str) -> bool {
        self.grants.iter().any(|g| g.role == role && g.scope.covers(unit))
    }

    /// Whether any of the offices is held over `unit`.
    pub fn holds_any(&self, roles: &[Role], unit: &str) -> bool {
        roles.iter().any(|role| self.holds(*role, unit))
    }

    /// Whether the office is held anywhere.
    pub fn has(&self, role: Role) -> bool {
        self.grants.iter().any(|g| g.role == role)
    }

    /// Whether any of the offices is held anywhere.
    pub fn has_any(&self, roles: &[Role]) -> bool {
        roles.iter().any(|r| self.has(*r))
    }

    /// Whether the office is held over the whole county: over everything, or over a unit at the top of the tree.
    pub fn holds_at_top(&self, role: Role) -> bool {
        self.grants.iter().any(|g| g.role == role && g.scope.0.matches('/').count() <= 2)
    }

    /// The subtrees over which any of `roles` is held; none covers another.
    pub fn scopes(&self, roles: &[Role]) -> Vec<UnitPath> {
        let mut scopes: Vec<_> =
            self.grants.iter().filter(|g| roles.contains(&g.role)).map(|g| g.scope.clone()).collect();
        scopes.sort();
        scopes.dedup_by(|b, a| a.covers(&b.0));
        scopes
    }
}

/// Offices that one account cannot hold together: SOD-9 for the administrators among themselves and with any business
/// office, and tellers with the meeting's secretary (specification 1.1).
pub fn conflict(roles: &[Role]) -> Option<(&'static str, Role, Role)> {
    for (i, a) in roles.iter().enumerate() {
        for b in roles.iter().skip(i + 1).filter(|b| *b != a) {
            if ADMINISTRATORS.contains(a) || ADMINISTRATORS.contains(b) {
                return Some(("SOD-9", *a, *b));
            }
            let pair = [*a, *b];
            if pair.contains(&Role::MeetingSecretary) && pair.contains(&Role::CommitteeMember) {
                return Some(("SOD-1", *a, *b));
            }
        }
    }
    None
}

/// Roles whose accounts must have a second factor, as the parameter lists them.
pub fn needs_second_factor(roles: &[Role], mandatory: &[String]) -> bool {
    roles.iter().any(|r| mandatory.iter().any(|m| m == r.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sod_9_an_administrator_holds_no_other_office() {
        assert_eq!(conflict(&[Role::SysAdmin]), None);
        assert!(conflict(&[Role::SysAdmin, Role::SecAdmin]).is_some_and(|c| c.0 == "SOD-9"));
        assert!(conflict(&[Role::OrgStaff, Role::AuditAdmin]).is_some_and(|c| c.0 == "SOD-9"));
        assert_eq!(conflict(&[Role::OrgStaff, Role::Inspector]), None);
    }

    #[test]
    fn an_office_over_a_township_is_none_over_the_county() {
        let over = |scope: &str| Holder {
            account: Uuid::nil(),
            cadre: None,
            grants: vec![Grant { role: Role::OrgStaff, scope: UnitPath(scope.to_owned()) }],
        };
        assert!(over("/").holds_at_top(Role::OrgStaff) && over("/3401/").holds_at_top(Role::OrgStaff));
        assert!(!over("/3401/XZ01/").holds_at_top(Role::OrgStaff) && !over("/").holds_at_top(Role::Reviewer));
    }

    #[test]
    fn a_scope_covers_its_subtree_and_nothing_beside_it() {
        let scope = UnitPath("/0001/".to_owned());
        assert!(scope.covers("/0001/0002/"));
        assert!(scope.covers("/0001/"));
        assert!(!scope.covers("/0010/"));
    }
}
