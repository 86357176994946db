//! The chain's inspection: planned, held, written, signed, fed back and handed in.

use hezhen_domain::inspection::{DIMENSIONS, Section};
use hezhen_domain::text::TextEnum;
use serde_json::{Value, json};

use super::notice::working_days;
use super::verification::live;
use super::{App, As, Chain};

/// The four tiers of talks.
pub const TIERS: [&str; 4] = ["leadership_team", "agency_staff", "base_cadres", "ordinary"];
/// The three circles of evidence.
pub const CIRCLES: [&str; 3] = ["work", "life", "social"];

/// Plans it for a unit with four people to talk to, so that four talks hear everybody; gives `/inspections/{id}`.
pub async fn planned(chain: &Chain, app: &App) -> String {
    let plan = json!({
        "text": "个别谈话、查阅资料、实地了解", "starts_on": "2026-03-09", "ends_on": "2026-03-20", "population": 4,
        "agreed_with": "镇党委书记", "agreed_on": "2026-03-06",
    });
    let form = json!({"case_id": chain.case_id(), "kind": "pre_appointment", "plan": plan});
    let made = chain.staff.post(app, "/inspections", form).await.created();
    format!("/inspections/{}", made["id"].as_str().unwrap())
}

/// Planned, noticed and begun; gives its path.
pub async fn begun(chain: &Chain, app: &App) -> String {
    let path = planned(chain, app).await;
    chain.staff.act(app, &path, "link_notice", json!({})).await.ok();
    chain.lead.act(app, &path, "start", json!({})).await.ok();
    path
}

/// The form of a talk of this tier about these candidates, held today by the chain's lead and inspector.
pub async fn talk_form(chain: &Chain, app: &App, path: &str, tier: &str, about: &[String]) -> Value {
    let seen = chain.lead.get(app, path).await.ok();
    let talkers: Vec<_> = seen["members"].as_array().unwrap().iter().take(2).map(|m| m["account_id"].clone()).collect();
    json!({
        "candidate_ids": about, "held": true, "day": hezhen::clock::local_date(app.clock.now()), "time": "09:30",
        "place": "镇会议室", "talker_ids": talkers, "interviewee": format!("谈话对象{tier}"), "relation": "同事",
        "tier": tier, "minutes": 40, "topic_points": ["实绩"], "positives": format!("{tier}：牵头的工程按期完工"),
        "shortcomings": "有时性子急", "none_stated": false, "evidence": "举了去年的例子", "credibility": 4,
        "confidential": false,
    })
}

/// The form of a piece of evidence of this circle.
pub fn evidence_form(app: &App, candidate: &str, circle: &str) -> Value {
    json!({
        "candidate_id": candidate, "circle": circle, "method": "interview", "title": "走访", "content": "反映较好",
        "source": null, "day": hezhen::clock::local_date(app.clock.now()), "attachment_ids": [],
    })
}

/// Every tier is heard about everybody, and every circle has evidence; the work took two days.
pub async fn looked_into(chain: &Chain, app: &App, path: &str) {
    let about = live(chain, app).await;
    for tier in TIERS {
        let form = talk_form(chain, app, path, tier, &about).await;
        chain.lead.post(app, &format!("{path}/talks"), form).await.created();
    }
    for candidate in &about {
        for circle in CIRCLES {
            let form = evidence_form(app, candidate, circle);
            chain.lead.post(app, &format!("{path}/evidence"), form).await.created();
        }
    }
    working_days(app, 1).await;
}

/// A report's text with every dimension.
pub fn report_form(of: &str) -> Value {
    let sections: Vec<_> = DIMENSIONS
        .iter()
        .chain(&[Section::Shortcomings])
        .map(|s| json!({"section": s.as_str(), "text": format!("{of}{}", s.as_str()), "evidence_ids": []}))
        .collect();
    json!({"sections": sections})
}

/// Signs the first revision of a report.
pub async fn signed(app: &App, person: &As, report: &str) {
    person.act_at(app, report, 1, "sign", json!({})).await.ok();
}

/// The evidence is closed and every report written and signed by both.
pub async fn written(chain: &Chain, app: &App, path: &str) {
    chain.lead.act(app, path, "close_evidence", json!({})).await.ok();
    chain.lead.act(app, path, "draft", json!({})).await.ok();
    for candidate in live(chain, app).await {
        let report = format!("{path}/reports/{candidate}");
        chain.lead.put(app, &report, 0, report_form(&candidate)).await.ok();
        signed(app, &chain.lead, &report).await;
        signed(app, &chain.inspector, &report).await;
    }
}

/// The unit's leaders have heard it and said what they think.
pub async fn fed_back(chain: &Chain, app: &App, path: &str) {
    let feedback = json!({
        "held_on": hezhen::clock::local_date(app.clock.now()), "place": "镇会议室", "attendees": "镇党委书记、镇长",
        "shared": "反馈总体情况与不足", "unit_view": "同意",
    });
    let version = chain.lead.get(app, path).await.ok()["version"].as_i64().unwrap();
    chain.lead.put(app, &format!("{path}/feedback"), version, feedback).await.ok();
}

/// What the gate of `accept_report` needs of the inspection.
pub async fn handed_in(chain: &Chain, app: &App) {
    let path = begun(chain, app).await;
    looked_into(chain, app, &path).await;
    written(chain, app, &path).await;
    chain.lead.act(app, &path, "feedback", json!({})).await.ok();
    fed_back(chain, app, &path).await;
    chain.lead.act(app, &path, "report", json!({})).await.ok();
}
