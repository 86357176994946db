//! The meeting: a standing committee of eleven that adopts the first candidate for every post.

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use super::{App, As, Chain, verification};

/// The people who run a meeting beside its secretary.
pub struct Room {
    pub teller: As,
    pub scrutineer: As,
    /// `/meetings/{id}`.
    pub meeting: String,
}

/// Today at the department.
pub fn today(app: &App) -> NaiveDate {
    hezhen::clock::local_date(app.clock.now())
}

/// A meeting's form: `expected` members, in a week.
pub fn form(app: &App, unit: &Value, body: &str, expected: usize) -> Value {
    let members: Vec<_> = (1..=expected).map(|n| json!({"name": format!("委员{n}"), "chair": n == 1})).collect();
    json!({
        "body": body, "title": "县委常委会会议", "unit_id": unit["id"], "place": "第一会议室",
        "scheduled_on": today(app) + Days::new(7), "starts": "09:00", "members": members,
    })
}

/// Schedules a meeting.
pub async fn scheduled(chain: &Chain, app: &App, body: &str, expected: usize) -> Room {
    let made = chain.secretary.post(app, "/meetings", form(app, &chain.unit, body, expected)).await.created();
    Room {
        teller: app.actor("teller").await,
        scrutineer: app.actor("scrutineer").await,
        meeting: format!("/meetings/{}", made["id"].as_str().unwrap()),
    }
}

/// Puts the case's post and these candidates on the agenda; gives the item.
pub async fn list(chain: &Chain, app: &App, room: &Room, post: &Value, candidates: &[String]) -> Value {
    let form = json!({"case_id": chain.case_id(), "post_id": post, "candidate_ids": candidates, "mode": "secret"});
    chain.secretary.post(app, &format!("{}/items", room.meeting), form).await.created()
}

/// Sends the materials, waits for the day, and opens the meeting with the first `present` members in the room.
pub async fn open(chain: &Chain, app: &App, room: &Room, present: usize) {
    chain.secretary.act(app, &room.meeting, "send_materials", json!({})).await.ok();
    app.step_to(&(today(app) + Days::new(7)).to_string());
    attend(chain, app, room, present).await;
    chain.secretary.act(app, &room.meeting, "open", json!({})).await.ok();
}

/// The first `present` members are in the room.
pub async fn attend(chain: &Chain, app: &App, room: &Room, present: usize) {
    let version = chain.secretary.get(app, &room.meeting).await.ok()["version"].as_i64().unwrap();
    let numbers: Vec<_> = (1..=present).collect();
    let path = format!("{}/attendance", room.meeting);
    chain.secretary.put(app, &path, version, json!({"present": numbers})).await.ok();
}

/// The path of an item.
pub fn path(item: &Value) -> String {
    format!("/meeting-items/{}", item["id"].as_str().unwrap())
}

/// What the secretary writes down of an item.
pub fn notes() -> Value {
    json!({"mode": "secret", "introduction": "组织部部长介绍人选情况", "recused": [], "opinions": []})
}

/// Writes it down.
pub async fn note(chain: &Chain, app: &App, item: &Value, notes: Value) -> super::Answer {
    let version = chain.secretary.get(app, &path(item)).await.ok()["version"].as_i64().unwrap();
    chain.secretary.patch(app, &path(item), version, notes).await
}

/// A count of the present vote: so many agree for each person, the rest of `collected` disagree (one person only).
pub async fn tally(chain: &Chain, app: &App, item: &Value, collected: u32, agree: &[u32]) -> Value {
    let now = chain.secretary.get(app, &path(item)).await.ok();
    let ballot = now["candidates"].as_array().unwrap().iter().filter(|c| c["on_ballot"] == true);
    let one = |(c, n): (&Value, &u32)| {
        let disagree = if agree.len() == 1 { collected.saturating_sub(*n) } else { 0 };
        json!({"candidate_id": c["candidate_id"], "agree": n, "disagree": disagree})
    };
    let candidates: Vec<_> = ballot.zip(agree).map(one).collect();
    json!({"round_no": now["round_no"], "collected": collected, "candidates": candidates})
}

/// Enters a count as one of the two.
pub async fn count(app: &App, who: &As, office: &str, item: &Value, tally: &Value) -> super::Answer {
    let mut form = tally.clone();
    form["office"] = office.into();
    who.post(app, &format!("{}/counts", path(item)), form).await
}

/// Opens the vote and counts it, twice the same.
pub async fn vote(chain: &Chain, app: &App, room: &Room, item: &Value, collected: u32, agree: &[u32]) -> Value {
    if chain.secretary.get(app, &path(item)).await.ok()["state"] == "listed" {
        note(chain, app, item, notes()).await.ok();
        chain.secretary.act(app, &path(item), "open_vote", json!({})).await.ok();
    }
    let tally = tally(chain, app, item, collected, agree).await;
    count(app, &room.teller, "teller", item, &tally).await.ok();
    count(app, &room.scrutineer, "scrutineer", item, &tally).await.ok()
}

/// Closes the meeting and has its minutes signed.
pub async fn sign(chain: &Chain, app: &App, room: &Room) {
    let minutes = json!({"minutes": "会议逐项讨论并表决。"});
    chain.secretary.act(app, &room.meeting, "close", minutes).await.ok();
    chain.reviewer.act(app, &room.meeting, "sign", json!({})).await.ok();
}

/// For every post of the case, the meeting adopts its first candidates.
pub async fn decided(chain: &Chain, app: &App) {
    let room = scheduled(chain, app, "standing", 11).await;
    let posts = chain.staff.get(app, &chain.case).await.ok()["posts"].as_array().unwrap().clone();
    let mut items = Vec::new();
    let board = verification::board(chain, app).await;
    for post in &posts {
        let headcount = usize::try_from(post["headcount"].as_u64().unwrap()).unwrap();
        let own = board.iter().filter(|c| c["post_id"] == post["post_id"]).take(headcount);
        for candidate in own {
            let id = candidate["candidate_id"].as_str().unwrap().to_owned();
            items.push(list(chain, app, &room, &post["post_id"], &[id]).await);
        }
    }
    open(chain, app, &room, 9).await;
    for item in &items {
        vote(chain, app, &room, item, 9, &[8]).await;
        chain.secretary.act(app, &path(item), "adopt", json!({})).await.ok();
    }
    sign(chain, app, &room).await;
}
