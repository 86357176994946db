//! Audits of the county: the 50 before an appointment and the 24 on departure of the reform, the plan of the year with an
//! audit in every state, and one whose serious clue holds a case.

use chrono::{Datelike, Days};
use serde_json::{Value, json};

use super::client::{County, Done, text, version};
use super::land::Land;
use super::stages::Case;

/// Of all people, the first who is audited beside the plan: nobody of the principals' case.
const FIRST: usize = 48;

/// The states in which an audit of the plan stands, and how many steps of the way lead there.
const STATES: &[(&str, usize)] = &[
    ("entrusting", 1),
    ("entrusted", 3),
    ("notified", 4),
    ("fieldwork", 7),
    ("draft_report", 8),
    ("comments", 10),
    ("reviewed", 12),
    ("issued", 13),
    ("delivered", 14),
    ("rectifying", 15),
];

/// The way from the plan to the end: who, what, with what.
fn way(county: &County) -> Vec<(&'static str, &'static str, Value)> {
    let year = county.today().year();
    let team = json!({"team": [
        {"account_id": county.account("audit1"), "lead": true}, {"account_id": county.account("audit3"), "lead": false},
    ]});
    let none =
        |party: &str| json!({"party": party, "objection": false, "text": "对审计报告无异议。", "via": "书面回复"});
    vec![
        (
            "staff",
            "propose",
            json!({
                "text": "请对其任职期间履行经济责任的情况进行审计。", "period_from": format!("{}-01-01", year - 3),
                "period_to": format!("{}-12-31", year - 1),
            }),
        ),
        ("minister", "entrust", json!({})),
        ("audit1", "set_team", team),
        ("audit1", "notify", json!({"text": "审计通知书，附承诺书和资料清单。"})),
        ("audit2", "approve_start", json!({"text": "经局主要负责人批准，直接实施审计。"})),
        ("audit1", "start", json!({})),
        (
            "audit3",
            "add_finding",
            json!({"finding": {
                "matter": "往来款长期挂账", "amount_fen": 18_640_000, "responsibility": "leadership",
                "text": "三笔垫付款挂账两年以上，未及时清理。",
            }}),
        ),
        (
            "audit1",
            "draft",
            json!({
                "report": "一、基本情况……二、审计发现的主要问题……三、审计建议……",
                "opinion": "应当限期清理往来款，完善财务审批制度。",
                "result": "经审计，其任职期间较好地履行了经济责任；对往来款清理不及时负领导责任。",
            }),
        ),
        ("audit1", "send_draft", json!({})),
        ("audit1", "comment", none("subject")),
        ("audit1", "comment", none("unit")),
        ("audit2", "review", json!({"text": "事实清楚、证据充分、定性准确。"})),
        ("audit2", "issue", json!({})),
        ("audit1", "deliver", json!({})),
        ("staff", "acknowledge", json!({})),
        ("audit1", "close", json!({})),
    ]
}

/// Takes an audit through these steps; gives it as it stands then.
async fn take(
    county: &County,
    made: Value,
    steps: impl IntoIterator<Item = (&'static str, &'static str, Value)>,
) -> Done<Value> {
    let path = format!("/audits/{}", text(&made, "/id"));
    let mut seen = made;
    for (who, action, body) in steps {
        seen = county.act_at(who, &path, action, version(&seen), body).await?;
    }
    Ok(seen)
}

/// The audits of the reform, each taken to its end.
pub async fn reform(county: &County, land: &Land, (before, departing): (usize, usize)) -> Done<()> {
    let way = way(county);
    for (n, person) in land.people.iter().skip(FIRST).take(before + departing).enumerate() {
        let kind = if n < before { "pre_appointment" } else { "departure" };
        let made = county.post("staff", "/audits", json!({"kind": kind, "cadre_id": person.id})).await?;
        take(county, made, way.iter().cloned()).await?;
    }
    Ok(())
}

/// The plan of the year, approved, and its audits in every state; one was appealed against and stands re-examined.
pub async fn fill(county: &County, land: &Land) -> Done<()> {
    let form = json!({"year": county.today().year(), "unit_id": land.county.id});
    let plan = county.post("staff", "/audit-plans", form).await?;
    let path = format!("/audit-plans/{}", text(&plan, "/id"));
    county.act("staff", &path, "submit", json!({})).await?;
    county.act("minister", &path, "approve", json!({})).await?;
    let planned = county.get("staff", "/audits?state=planned&limit=200").await?;
    let mut planned = planned["items"].as_array().cloned().unwrap_or_default();
    // A small county plans few: the rest are audited beside the plan, and one stays planned.
    for person in land.people.iter().skip(FIRST + 74).take(16_usize.saturating_sub(planned.len())) {
        planned.push(county.post("staff", "/audits", json!({"kind": "mid_term", "cadre_id": person.id})).await?);
    }
    let mut planned = planned.into_iter();
    let mut way = way(county);
    let due = county.today() + Days::new(60);
    if let Some(deliver) = way.iter_mut().find(|step| step.1 == "deliver") {
        deliver.2 = json!({"rectifications": [{"task": "限期清理三笔往来款", "due_on": due}]});
    }
    for (_, steps) in STATES {
        if let Some(made) = planned.next() {
            begun(county, &made, way.iter().take(*steps).cloned().collect()).await?;
        }
    }
    let delivered = way.iter().take(14).cloned();
    let appeal = (
        "audit2",
        "appeal",
        json!({"party": "subject", "text": "对责任认定不服，申请复查。", "via": "本人送交书面申诉"}),
    );
    let panel = json!({"team": [
        {"account_id": county.account("audit4"), "lead": true}, {"account_id": county.account("audit5"), "lead": false},
    ]});
    let again = [
        ("audit4", "set_panel", panel),
        ("audit4", "decide_appeal", json!({"decision": "upheld", "text": "责任认定恰当，予以维持。"})),
    ];
    if let Some(made) = planned.next() {
        begun(county, &made, delivered.clone().chain([appeal.clone()]).collect()).await?;
    }
    if let Some(made) = planned.next() {
        begun(county, &made, delivered.chain([appeal]).chain(again).collect()).await?;
    }
    if let Some(made) = planned.next() {
        let cancel = ("minister", "cancel", json!({"text": "已调出本县"}));
        begun(county, &made, vec![cancel]).await?;
    }
    if let Some(made) = planned.next() {
        clue(county, &made, &way).await?;
    }
    let work =
        json!({"kind": "performance", "cadre_id": land.people[FIRST + 90].id, "project": "城区污水管网改造工程"});
    let made = county.post("staff", "/audits", work).await?;
    take(county, made, way.iter().take(7).cloned()).await?;
    if let Some(made) = planned.next() {
        let stop = ("minister", "cancel", json!({"text": "因机构改革单位撤并，终止审计"}));
        begun(county, &made, way.iter().take(4).cloned().chain([stop]).collect()).await?;
    }
    Ok(())
}

/// A serious clue that went to the discipline organ, and is to be received there.
async fn clue(county: &County, row: &Value, way: &[(&'static str, &'static str, Value)]) -> Done<()> {
    let found = json!({"finding": {
        "matter": "违规发放津补贴", "amount_fen": 9_870_000, "responsibility": "direct", "serious": true,
        "text": "以加班补助名义发放，无审批依据，附发放表三份。",
    }});
    let steps: Vec<_> = way.iter().take(7).cloned().chain([("audit3", "add_finding", found)]).collect();
    let path = format!("/audits/{}", text(row, "/id"));
    let seen = county.get("audit1", &path).await?;
    let seen = take(county, seen, steps).await?;
    let clue = seen["findings"].as_array().and_then(|all| all.iter().find(|one| one["serious"] == true));
    let transfer = json!({"finding_id": clue.map(|one| &one["id"]), "to": "县纪委监委"});
    take(county, seen.clone(), [("audit1", "transfer", transfer)]).await.map(drop)
}

/// Heads of institutions that nobody audited yet: the rotation names them in its first two years.
pub async fn heads(county: &County, land: &Land) -> Done<()> {
    let unaudited = land.people.iter().rev().take(36);
    let places = ["机关服务中心主任", "信息中心主任", "综合服务站站长"];
    for (n, person) in unaudited.enumerate() {
        let unit = &land.departments[n % land.departments.len()];
        let post = json!({
            "unit_id": unit.id, "name": places[n % places.len()], "rank": "142", "headcount": 1, "is_economic": true,
        });
        let post = county.post("staff", "/posts", post).await?;
        let since = county.today() - Days::new(1090 - 20 * n as u64);
        let tenure = json!({"post_id": text(&post, "/id"), "cadre_id": person.id, "from": since, "kind": "appointed"});
        county.post("staff", "/tenures", tenure).await?;
    }
    Ok(())
}

async fn begun(county: &County, row: &Value, steps: Vec<(&'static str, &'static str, Value)>) -> Done<()> {
    let path = format!("/audits/{}", text(row, "/id"));
    let seen = county.get("audit1", &path).await?;
    take(county, seen, steps).await.map(drop)
}

/// Somebody whom a case inspects answers for money, and the audit found a serious clue that nobody has transferred.
pub async fn blocking(county: &County, land: &Land, case: &Case) -> Done<()> {
    let board = county.get("staff", &format!("/verifications?case_id={}", case.id)).await?;
    let cadre = text(&board, "/items/0/cadre_id");
    let unit = land.departments.iter().find(|d| d.name == "县水利局").map_or("", |d| &d.id);
    let post = json!({
        "unit_id": unit, "name": "水利工程管理站站长", "rank": "142", "headcount": 1, "is_economic": true,
    });
    let post = county.post("staff", "/posts", post).await?;
    let since = county.today() - Days::new(900);
    let tenure = json!({"post_id": text(&post, "/id"), "cadre_id": cadre, "from": since, "kind": "appointed"});
    county.post("staff", "/tenures", tenure).await?;
    let made = county.post("staff", "/audits", json!({"kind": "pre_appointment", "cadre_id": cadre})).await?;
    let serious = json!({"finding": {
        "matter": "虚列工程支出", "amount_fen": 42_300_000, "responsibility": "direct", "serious": true,
        "text": "两项零星工程无施工记录，验收单签字系补签。",
    }});
    let mut steps: Vec<_> = way(county).into_iter().take(12).collect();
    steps.insert(7, ("audit3", "add_finding", serious));
    take(county, made, steps).await.map(drop)
}

/// Two deputies whose posts do not say so are put among those to be audited.
pub async fn marked(county: &County) -> Done<()> {
    let held = county.get("staff", "/tenures?state=serving&limit=200").await?;
    let held = held["items"].as_array().cloned().unwrap_or_default();
    let deputies = held.iter().filter(|t| t["post_name"].as_str().is_some_and(|name| name.starts_with('副')));
    for (tenure, (ground, reason)) in deputies.zip([
        ("acting_principal", "正职由县领导兼任，受委托主持日常工作（县委办公室通知）。"),
        ("committee", "县委审计委员会会议决定列入审计。"),
    ]) {
        let form = json!({"tenure_id": tenure["id"], "ground": ground, "since": tenure["from"], "reason": reason});
        county.post("staff", "/audit-marks", form).await?;
    }
    Ok(())
}
