//! Who works in the demonstration county.

use std::collections::HashMap;

use hezhen_domain::role::Role;
use serde_json::json;

use super::Account;
use super::client::{County, Done, text};
use crate::capability::account::first_administrator;
use crate::db::Db;
use crate::http::Actor;

/// Login, name, offices over the whole county.
pub const ACCOUNTS: &[(&str, &str, &[&str])] = &[
    ("staff", "干部科 文科员", &["org_staff"]),
    ("staff2", "干部科 祁科员", &["org_staff"]),
    ("reviewer", "分管副部长", &["reviewer"]),
    ("minister", "组织部部长", &["reviewer", "ministers_office"]),
    ("supervisor", "干部监督科科长", &["org_supervisor"]),
    ("lead", "考察组组长 甲", &["inspection_lead", "inspector"]),
    ("lead2", "考察组组长 乙", &["inspection_lead", "inspector"]),
    ("inspector1", "考察组成员 一", &["inspector"]),
    ("inspector2", "考察组成员 二", &["inspector"]),
    ("inspector3", "考察组成员 三", &["inspector"]),
    ("inspector4", "考察组成员 四", &["inspector"]),
    ("inspector5", "考察组成员 五", &["inspector"]),
    ("inspector6", "考察组成员 六", &["inspector"]),
    ("secretary", "会议记录人", &["meeting_secretary"]),
    ("teller", "计票人", &["teller"]),
    ("scrutineer", "监票人", &["scrutineer"]),
    ("member", "县委常委", &["committee_member"]),
    ("discipline", "纪委监委联络员", &["discipline_liaison"]),
    ("petition", "信访局工作人员", &["petition_officer"]),
    ("audit1", "审计局 审计组组长", &["audit_lead"]),
    ("audit2", "审计局 审理负责人", &["audit_lead"]),
    ("audit3", "审计局 审计人员", &["auditor"]),
    ("audit4", "审计局 复查组组长", &["audit_lead"]),
    ("audit5", "审计局 复查人员", &["auditor"]),
    ("department", "审计局联络员", &["coop_department"]),
    ("contact", "东河镇联络员", &["unit_contact"]),
    ("guest", "特邀监督员", &["social_supervisor"]),
    ("guest2", "特邀监督员 二", &["social_supervisor"]),
    ("informer", "干部监督信息员", &["info_officer"]),
];

/// The accounts that were made, for whoever is to sign in.
pub fn all(county: &County) -> Vec<Account> {
    let secrets: HashMap<String, String> = county.secrets().into_iter().collect();
    let three = [
        ("sysadmin", "系统管理员", "sys_admin"),
        ("secadmin", "安全保密管理员", "sec_admin"),
        ("auditadmin", "安全审计员", "audit_admin"),
    ];
    let three = three.map(|(login, name, office)| (login, name, vec![office]));
    let rest = ACCOUNTS.iter().map(|(login, name, offices)| (*login, *name, offices.to_vec()));
    let account = |(login, name, offices): (&str, &str, Vec<&'static str>)| Account {
        login: login.to_owned(),
        name: name.to_owned(),
        offices,
        secret: secrets.get(login).cloned(),
    };
    three.into_iter().chain(rest).map(account).collect()
}

/// Makes every account as an installation would: the first administrators by token, the rest by them.
pub async fn build(county: &County, db: &Db) -> Done<()> {
    for (role, login) in [(Role::SysAdmin, "sysadmin"), (Role::SecAdmin, "secadmin"), (Role::AuditAdmin, "auditadmin")]
    {
        let token = uuid::Uuid::new_v4().simple().to_string();
        let made = db.write_now(Actor::system(), |tx| first_administrator(tx, role, login, &token));
        made.map_err(|e| e.to_string())?;
        county.accept(login, &token).await?;
        county.enrol(login).await?;
    }
    for (login, name, roles) in ACCOUNTS {
        let made =
            county.post("sysadmin", "/accounts", json!({"login": login, "name": name, "cadre_id": null})).await?;
        let path = format!("/accounts/{}/roles", text(&made, "/id"));
        let grants: Vec<_> = roles.iter().map(|role| json!({"role": role, "scope": "/"})).collect();
        county.put("secadmin", &path, 1, json!({"roles": grants})).await?;
        county.accept(login, &text(&made, "/invitation")).await?;
    }
    Ok(())
}
