//! From deliberation to the end of probation: the meeting, the notice, the document, the year after.

use chrono::{Days, NaiveDate};
use hezhen_domain::calendar::Calendar;
use serde_json::{Value, json};

use super::client::{County, Done, text, version};
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

/// A meeting that was called, with its day and the items on its agenda.
pub struct Meeting {
    path: String,
    on: NaiveDate,
    /// Path, version and candidate of each item.
    items: Vec<(String, i64, Value)>,
}

/// The body is called: an item for every post, with the first person of its list.
pub async fn call(county: &County, case: &Case, unit: &str) -> Done<Meeting> {
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
    for (post, people) in &case.posts {
        // By the person, not by the order of the board: ids of one instant stand in none.
        let of =
            |c: &&Value| text(c, "/post_id") == post.id && people.first().is_some_and(|p| text(c, "/cadre_id") == p.id);
        let Some(first) = board.iter().find(of) else { continue };
        let form = json!({
            "case_id": case.id, "post_id": post.id, "candidate_ids": [first["candidate_id"]], "mode": "secret",
        });
        let item = county.post("secretary", &format!("{meeting}/items"), form).await?;
        items.push((format!("/meeting-items/{}", text(&item, "/id")), version(&item), first["candidate_id"].clone()));
    }
    Ok(Meeting { path: meeting, on, items })
}

/// The members have their materials.
pub async fn send(county: &County, meeting: &Meeting) -> Done<()> {
    county.act("secretary", &meeting.path, "send_materials", json!({})).await.map(drop)
}

/// The body meets, votes item by item, and adopts the first person for every post.
pub async fn decide(county: &County, case: &Case, meeting: &Meeting) -> Done<()> {
    let (expected, Meeting { path: meeting, on, items }) = (case.body.1, meeting);
    county.step_to(*on);
    let seen = version(&county.get("secretary", meeting).await?);
    let present: Vec<_> = (1..=expected - 1).collect();
    county.put("secretary", &format!("{meeting}/attendance"), seen, json!({"present": present})).await?;
    county.act("secretary", meeting, "open", json!({})).await?;
    for (item, listed, candidate) in items {
        vote(county, item, *listed, candidate, expected - 1).await?;
    }
    county
        .act("secretary", meeting, "close", json!({"minutes": "会议听取组织部介绍，逐项讨论并无记名投票表决。"}))
        .await?;
    county.act("reviewer", meeting, "sign", json!({})).await?;
    step(county, "secretary", case, "register_decision").await
}

async fn vote(county: &County, item: &str, listed: i64, candidate: &Value, present: usize) -> Done<()> {
    let notes = json!({"mode": "secret", "introduction": "组织部部长介绍人选情况", "recused": [], "opinions": []});
    let noted = county.patch("secretary", item, listed, notes).await?;
    let opened = county.act_at("secretary", item, "open_vote", version(&noted), json!({})).await?;
    let mut counted = version(&opened);
    for office in ["teller", "scrutineer"] {
        let tally = json!({
            "office": office, "round_no": opened["round_no"], "collected": present,
            "candidates": [{"candidate_id": candidate, "agree": present - 1, "disagree": 1}],
        });
        counted = version(&county.post(office, &format!("{item}/counts"), tally).await?);
    }
    county.act_at("secretary", item, "adopt", counted, json!({})).await.map(drop)
}

/// The notice before appointment is published; gives its path.
pub async fn publicise(county: &County, case: &Case) -> Done<String> {
    let path = notice(county, case, "pre_appointment").await?;
    step(county, "staff", case, "publish_notice").await?;
    Ok(path)
}

/// Somebody shows where a notice hangs.
pub async fn proven(county: &County, notice: &str) -> Done<()> {
    let seen = county.get("staff", notice).await?;
    let hangs = json!({"channels": [{
        "kind": "web", "place": "县政府门户网站", "posted_on": text(&seen, "/window/start"),
        "url": format!("https://www.example.invalid/public/notices/{}", text(&seen, "/id")),
    }]});
    county.put("staff", &format!("{notice}/channels"), version(&seen), hangs).await?;
    Ok(())
}

/// Its window has passed without objection.
pub async fn confirm(county: &County, case: &Case, notice: &str) -> Done<()> {
    proven(county, notice).await?;
    county.act("staff", notice, "register_feedback", json!({})).await?;
    county.act("reviewer", notice, "confirm", json!({"result": "unaffected"})).await?;
    step(county, "reviewer", case, "confirm_notice").await
}

/// Everybody adopted has the talk and the document, and the case goes on: `issue_document` into probation, `conclude`
/// to its end where nobody has one.
pub async fn appoint(county: &County, case: &Case, then: &str) -> Done<()> {
    for seen in all(county, "appointments", case).await? {
        let (path, mut at) = (format!("/appointments/{}", text(&seen, "/id")), version(&seen));
        if seen["state"] == "talk_pending" {
            let talk = json!({"talk": {
                "mode": "collective", "held_on": county.today(), "talkers": ["县委组织部部长"],
                "achievements": "实绩扎实，群众认可", "shortcomings": "统筹全局和抓项目的经验还要积累",
                "demands": "尽快进入角色，廉洁自律，依靠群众",
            }});
            at = version(&county.act_at("staff", &path, "hold_talk", at, talk).await?);
        }
        if seen["tenure_from"].is_null() {
            // Elected posts are held from the election.
            let terms = json!({
                "tenure_basis": seen["tenure_basis"], "tenure_from": county.today(), "on_probation": seen["on_probation"],
                "probation_reason": seen["probation_reason"], "relieve": seen["relieve"],
            });
            at = version(&county.patch("staff", &path, at, terms).await?);
        }
        county.act_at("staff", &path, "issue", at, json!({})).await?;
    }
    step(county, "staff", case, then).await
}

/// Every probation is inspected, publicised and confirmed at its end; the case is closed.
pub async fn finish(county: &County, case: &Case) -> Done<()> {
    let mut open = Vec::new();
    for one in all(county, "probations", case).await? {
        let (path, seen) = inspected(county, &one).await?;
        open.push((publicised(county, &path, &seen).await?, path));
    }
    working_days(county, 7);
    for (seen, path) in open {
        county.act_at("reviewer", &path, "confirm", version(&seen), json!({})).await?;
    }
    step(county, "reviewer", case, "finish_probation").await
}

/// Of the probations of a case that are near their end, one has been inspected and one is publicised.
pub async fn ending(county: &County, case: &Case) -> Done<()> {
    for (n, one) in all(county, "probations", case).await?.iter().take(2).enumerate() {
        let (path, seen) = inspected(county, one).await?;
        if n > 0 {
            publicised(county, &path, &seen).await?;
        }
    }
    Ok(())
}

async fn inspected(county: &County, probation: &Value) -> Done<(String, Value)> {
    let path = format!("/probations/{}", text(probation, "/id"));
    let inspection = json!({"inspection": {
        "inspected_on": county.today(), "inspectors": ["考察员甲", "考察员乙"], "finding": "qualified",
        "summary": "履职情况良好，任前指出的不足已有改进",
    }});
    let seen = county.act("staff", &path, "inspect", inspection).await?;
    Ok((path, seen))
}

async fn publicised(county: &County, path: &str, seen: &Value) -> Done<Value> {
    let to = Calendar::shipped().add_workdays(county.today(), 6);
    let window = json!({"publicity": {"from": county.today(), "to": to, "document": "公示栏"}});
    county.act_at("staff", path, "publicise", version(seen), window).await
}

/// What hangs on a case, on as many pages as there are.
async fn all(county: &County, noun: &str, case: &Case) -> Done<Vec<Value>> {
    let (mut found, mut after) = (Vec::new(), String::new());
    loop {
        let page = county.get("staff", &format!("/{noun}?case_id={}{after}", case.id)).await?;
        found.extend(page["items"].as_array().cloned().unwrap_or_default());
        match page["next"].as_str() {
            Some(next) => after = format!("&limit=200&after={next}"),
            None => return Ok(found),
        }
    }
}
