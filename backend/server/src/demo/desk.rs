//! What lies on the desks beside the cases: the archive, nominations, requests that wait for a second person, letters,
//! and the counts of the reform that are entered because no capability knows them.

use chrono::Days;
use serde_json::json;

use super::client::{County, Done, text, version};
use super::land::Land;
use super::stages::{self, Case};

/// Counts of the reform: key, count, from which document.
const ENTERED: &[(&str, u32, &str)] = &[
    ("township_institutions_before", 83, "乡镇机构改革方案"),
    ("township_institutions_after", 37, "乡镇机构改革方案"),
    ("township_units_before", 138, "乡镇机构改革方案"),
    ("township_units_after", 37, "乡镇机构改革方案"),
    ("staff_on_post", 802, "竞争上岗情况汇总表"),
    ("staff_diverted", 477, "人员分流情况汇总表"),
    ("staff_diverted_retired", 340, "人员分流情况汇总表"),
    ("staff_diverted_waiting", 30, "人员分流情况汇总表"),
    ("staff_diverted_other", 107, "人员分流情况汇总表"),
    ("trainees", 35, "挂职锻炼名单"),
    ("tv_speeches", 5, "任前电视演讲安排"),
];

/// Every paper is filed and the case is archived.
pub async fn archive(county: &County, case: &Case) -> Done<()> {
    let paper = file(county, "归档材料.pdf").await?;
    let path = format!("/archives/{}", case.id);
    let seen = county.get("staff", &path).await?;
    for item in seen["items"].as_array().cloned().unwrap_or_default() {
        let status = text(&item, "/status");
        if matches!(status.as_str(), "missing" | "partial") {
            let form = json!({"status": "done", "reason": "纸质件存干部科", "attachments": [paper]});
            county.put("staff", &format!("{path}/items/{}", text(&item, "/no")), version(&item), form).await?;
        }
    }
    stages::step(county, "staff", case, "archive").await
}

async fn file(county: &County, name: &str) -> Done<String> {
    Ok(text(&county.upload("staff", name, b"%PDF-1.7 demonstration".to_vec()).await?, "/id"))
}

/// Somebody wrote about a notice that is running; it is to be looked into before the result is confirmed.
pub async fn told_of(county: &County, notice: &str) -> Done<()> {
    let form = json!({
        "received_on": county.today(), "channel": "letter", "summary": "反映其分管的道路养护项目验收把关不严。",
        "effect": "investigate",
    });
    county.post("staff", &format!("{notice}/feedback"), form).await.map(drop)
}

/// A leader has been asked in writing and has not answered yet.
pub async fn asked(county: &County, case: &Case) -> Done<()> {
    let form = json!({
        "case_id": case.id, "who": "县纪委书记", "position": "县委常委、县纪委书记", "capacity": "discipline_secretary",
        "mode": "written", "opinion": null, "text": "",
    });
    county.post("staff", "/deliberations", form).await.map(drop)
}

/// Fills the desks; `open` is in recommendation, `early` has drafts at its end.
pub async fn fill(county: &County, land: &Land, open: &Case, early: &[Case]) -> Done<()> {
    counts(county).await?;
    nominations(county, land, open).await?;
    changes(county, land).await?;
    for (case, approved) in early.iter().skip(2).zip([false, true]) {
        exceed(county, case, approved).await?;
    }
    let form = json!({
        "effective_from": county.today() + Days::new(40), "reason": "部务会研究：任前公示期延长",
        "values": {"notice.pre_appointment.min_wd": "7"},
    });
    county.post("staff", "/parameters/versions", form).await.map(drop)
}

async fn counts(county: &County) -> Done<()> {
    for (key, value, source) in ENTERED {
        let form = json!({"value": value, "source": source});
        county.put("staff", &format!("/statistics/entries/{key}"), 0, form).await?;
    }
    Ok(())
}

/// One in each state that a person brings about.
async fn nominations(county: &County, land: &Land, case: &Case) -> Done<()> {
    let Some((post, _)) = case.posts.first() else { return Ok(()) };
    let people = land.people.iter().rev();
    for (state, person) in ["draft", "submitted", "qualified", "in_pool", "rejected", "withdrawn"].iter().zip(people) {
        let (path, made) = stages::nomination(county, case, post, person, "unit").await?;
        if *state == "draft" {
            continue;
        }
        let seen = county.act_at("staff", &path, "submit", version(&made), json!({})).await?;
        match *state {
            "qualified" | "in_pool" => {
                let seen = stages::qualified(county, &path, &seen).await?;
                if *state == "in_pool" {
                    county.act_at("staff", &path, "admit", version(&seen), json!({})).await?;
                }
            }
            "rejected" | "withdrawn" => {
                let action = if *state == "rejected" { ("staff2", "reject") } else { ("staff", "withdraw") };
                county.act_at(action.0, &path, action.1, version(&seen), json!({"reason": "任职年限不足"})).await?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// Two changes of records wait for a second person, one of them of a locked field with its document.
async fn changes(county: &County, land: &Land) -> Done<()> {
    let paper = file(county, "干部人事档案复核表.pdf").await?;
    let people = land.people.iter().take(2);
    for (person, fields) in people.zip([json!({"health": "良好"}), json!({"birth": "1979-05"})]) {
        let path = format!("/cadres/{}", person.id);
        let form = json!({"fields": fields, "reason": "档案复核", "attachment_id": paper});
        county.post("staff", &format!("{path}/changes"), form).await?;
    }
    Ok(())
}

/// One more than the posts provide for is asked for; the request waits, or was approved.
async fn exceed(county: &County, case: &Case, approved: bool) -> Done<()> {
    let form = json!({
        "object": "selection_case", "object_id": case.id, "rule": "R-POST-1", "reason": "上级已批复同意超职数配备",
        "attachment_id": file(county, "批复.pdf").await?,
    });
    let made = county.post("staff", "/gate-overrides", form).await?;
    if approved {
        let path = format!("/gate-overrides/{}", text(&made, "/id"));
        county.act_at("reviewer", &path, "approve", version(&made), json!({})).await?;
    }
    Ok(())
}
