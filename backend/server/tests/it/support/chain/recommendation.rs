//! Rounds held and counted, for the gate of the shortlist.

use serde_json::{Value, json};

use super::{App, As, Chain};

/// Those who count.
pub struct Counters {
    pub teller: As,
    pub scrutineer: As,
}

impl Counters {
    pub async fn new(app: &App) -> Self {
        Self { teller: app.actor("teller").await, scrutineer: app.actor("scrutineer").await }
    }
}

/// The form of a round for the chain's post: thirty to come, a ballot ticks one name.
pub fn round_form(chain: &Chain, form: &str, people: &[Value]) -> Value {
    let nominees: Vec<_> = people.iter().map(|p| json!({"cadre_id": p["id"], "post_id": chain.post})).collect();
    json!({
        "case_id": chain.case_id(), "form": form, "posts": [{"post_id": chain.post, "max_ticks": 1}],
        "closed_list": false, "nominees": nominees, "tiers": [{"tier": "tier1", "expected": 30}],
        "place": "镇政府会议室", "supervisor": "测试监督人", "reason": null, "ballot_sample": null,
    })
}

/// A sheet: `present` came and handed in a valid ballot each, and these votes were cast.
pub fn sheet(chain: &Chain, people: &[Value], present: u32, votes: &[u32]) -> Value {
    let line =
        |(p, v): (&Value, &u32)| json!({"cadre_id": p["id"], "post_id": chain.post, "tier": "tier1", "votes": v});
    let votes: Vec<_> = people.iter().zip(votes).map(line).collect();
    let ballots = json!([{"tier": "tier1", "issued": present, "returned": present, "valid": present, "invalid": 0,
        "abstain": 0}]);
    json!({"tiers": ballots, "votes": votes, "identical": 0})
}

/// A round that is closed with `present` in the room; gives `/recommendation-rounds/{id}`.
pub async fn closed(chain: &Chain, app: &App, form: Value, present: u32) -> String {
    let made = chain.staff.post(app, "/recommendation-rounds", form).await.created();
    let round = format!("/recommendation-rounds/{}", made["id"].as_str().unwrap());
    chain.staff.act(app, &round, "publish", json!({})).await.ok();
    chain.staff.act(app, &round, "open", json!({})).await.ok();
    let came = json!({"present": [{"tier": "tier1", "present": present}]});
    chain.staff.act(app, &round, "close", came).await.ok();
    round
}

/// Enters the count of one side, as somebody who read the round just now.
pub async fn count(app: &App, actor: &As, round: &str, side: &str, sheet: Value) -> super::Answer {
    let version = actor.get(app, round).await.ok()["version"].as_i64().unwrap();
    actor.put(app, &format!("{round}/counts/{side}"), version, sheet).await
}

/// A round held by `present`, counted twice and confirmed.
pub async fn held(
    chain: &Chain,
    app: &App,
    counters: &Counters,
    form: Value,
    people: &[Value],
    present: u32,
    votes: &[u32],
) -> String {
    let round = closed(chain, app, form, present).await;
    let sheet = sheet(chain, people, present, votes);
    count(app, &counters.teller, &round, "teller", sheet.clone()).await.ok();
    count(app, &counters.scrutineer, &round, "scrutineer", sheet).await.ok();
    chain.lead.act(app, &round, "confirm", json!({})).await.ok();
    round
}
