//! From deliberation to the end of probation: the meeting, the notice, the document, the year after.

use chrono::Days;
use hezhen_domain::calendar::Calendar;
use serde_json::{Value, json};

use super::client::{County, Done, text};
use super::stages::{Case, notice, step, working_days};

/// Leaders are consulted and the case goes to deliberation.
pub async fn deliberate(county: &County, case: &Case) -> Done<()> {
    for capacity in ["leader_in_charge", "united_front"] {
        let form = json!({
            "case_id": case.id, "who": "分管县领导", "position": "县委常委", "capacity": capacity, "mode": "face",
            "opinion": "agree", "text": "同意提交会议讨论。",
        });
        county.post("staff", "/deliberations", form).await?;
    }
    step(county, "staff", case, "open_deliberation").await
}

/// The body meets, votes item by item, and adopts the first person for every post.
pub async fn decide(county: &County, case: &Case, unit: &str) -> Done<()> {
    let (body, expected) = case.body;
    let members: Vec<_> = (1..=expected).map(|n| json!({"name": format!("委员{n:02}"), "chair": n == 1})).collect();
    let on = Calendar::shipped().roll_forward(county.today() + Days::new(5));
    let title = if body == "plenary" { "县委全体会议" } else { "县委常委会会议" };
    let form = json!({
        "body": body, "title": title, "unit_id": unit, "place": "县委第一会议室", "scheduled_on": on, "starts": "09:00",
        "members": members,
    });
    let meeting = format!("/meetings/{}", text(&county.post("secretary", "/meetings", form).await?, "/id"));
    let board = county.get("staff", &format!("/verifications?case_id={}", case.id)).await?;
    let board = board["items"].as_array().cloned().unwrap_or_default();
    let mut items = Vec::new();
    for (post, _) in &case.posts {
        let Some(first) = board.iter().find(|c| text(c, "/post_id") == post.id) else { continue };
        let form = json!({
            "case_id": case.id, "post_id": post.id, "candidate_ids": [first["candidate_id"]], "mode": "secret",
        });
        let item = county.post("secretary", &format!("{meeting}/items"), form).await?;
        items.push((text(&item, "/id"), first["candidate_id"].clone()));
    }
    county.act("secretary", &meeting, "send_materials", json!({})).await?;
    county.step_to(on);
    let version = county.get("secretary", &meeting).await?["version"].as_i64().unwrap_or(0);
    let present: Vec<_> = (1..=expected - 1).collect();
    county.put("secretary", &format!("{meeting}/attendance"), version, json!({"present": present})).await?;
    county.act("secretary", &meeting, "open", json!({})).await?;
    for (id, candidate) in &items {
        vote(county, &format!("/meeting-items/{id}"), candidate, expected - 1).await?;
    }
    county
        .act("secretary", &meeting, "close", json!({"minutes": "会议听取组织部介绍，逐项讨论并无记名投票表决。"}))
        .await?;
    county.act("reviewer", &meeting, "sign", json!({})).await?;
    step(county, "secretary", case, "register_decision").await
}

async fn vote(county: &County, item: &str, candidate: &Value, present: usize) -> Done<()> {
    let seen = county.get("secretary", item).await?;
    let notes = json!({"mode": "secret", "introduction": "组织部部长介绍人选情况", "recused": [], "opinions": []});
    county.patch("secretary", item, seen["version"].as_i64().unwrap_or(0), notes).await?;
    let opened = county.act("secretary", item, "open_vote", json!({})).await?;
    for office in ["teller", "scrutineer"] {
        let tally = json!({
            "office": office, "round_no": opened["round_no"], "collected": present,
            "candidates": [{"candidate_id": candidate, "agree": present - 1, "disagree": 1}],
        });
        county.post(office, &format!("{item}/counts"), tally).await?;
    }
    county.act("secretary", item, "adopt", json!({})).await.map(drop)
}

/// The notice before appointment is published; gives its path.
pub async fn publicise(county: &County, case: &Case) -> Done<String> {
    let path = notice(county, case, "pre_appointment").await?;
    step(county, "staff", case, "publish_notice").await?;
    Ok(path)
}

/// Its window has passed without objection.
pub async fn confirm(county: &County, case: &Case, notice: &str) -> Done<()> {
    working_days(county, 5);
    county.act("staff", notice, "register_feedback", json!({})).await?;
    county.act("reviewer", notice, "confirm", json!({"result": "unaffected"})).await?;
    step(county, "reviewer", case, "confirm_notice").await
}

/// Everybody adopted has the talk and the document, and the case goes into probation.
pub async fn appoint(county: &County, case: &Case) -> Done<()> {
    for (path, state) in all(county, "appointments", case).await? {
        if state == "talk_pending" {
            let talk = json!({"talk": {
                "mode": "collective", "held_on": county.today(), "talkers": ["县委组织部部长"],
                "achievements": "实绩扎实，群众认可", "shortcomings": "统筹全局和抓项目的经验还要积累",
                "demands": "尽快进入角色，廉洁自律，依靠群众",
            }});
            county.act("staff", &path, "hold_talk", talk).await?;
        }
        let seen = county.get("staff", &path).await?;
        if seen["tenure_from"].is_null() {
            // Elected posts are held from the election.
            let terms = json!({
                "tenure_basis": seen["tenure_basis"], "tenure_from": county.today(), "on_probation": seen["on_probation"],
                "probation_reason": seen["probation_reason"], "relieve": seen["relieve"],
            });
            county.patch("staff", &path, seen["version"].as_i64().unwrap_or(0), terms).await?;
        }
        county.act("staff", &path, "issue", json!({})).await?;
    }
    step(county, "staff", case, "issue_document").await
}

/// Every probation is inspected, publicised and confirmed at its end; the case is closed.
pub async fn finish(county: &County, case: &Case) -> Done<()> {
    for (path, state) in all(county, "probations", case).await? {
        if state != "on_probation" {
            continue;
        }
        let today = county.today();
        let inspection = json!({"inspection": {
            "inspected_on": today - Days::new(20), "inspectors": ["考察员甲", "考察员乙"], "finding": "qualified",
            "summary": "履职情况良好，任前指出的不足已有改进",
        }});
        county.act("staff", &path, "inspect", inspection).await?;
        let window = json!({"from": today - Days::new(18), "to": today - Days::new(8), "document": "公示栏"});
        county.act("staff", &path, "publicise", json!({"publicity": window})).await?;
        county.act("reviewer", &path, "confirm", json!({})).await?;
    }
    step(county, "reviewer", case, "finish_probation").await
}

/// Paths and states of what hangs on a case, on as many pages as there are.
async fn all(county: &County, noun: &str, case: &Case) -> Done<Vec<(String, String)>> {
    let (mut found, mut after) = (Vec::new(), String::new());
    loop {
        let page = county.get("staff", &format!("/{noun}?case_id={}{after}", case.id)).await?;
        for one in page["items"].as_array().cloned().unwrap_or_default() {
            found.push((format!("/{noun}/{}", text(&one, "/id")), text(&one, "/state")));
        }
        match page["next"].as_str() {
            Some(next) => after = format!("&limit=200&after={next}"),
            None => return Ok(found),
        }
    }
}
