//! A shortlist of three for the chain's post: recommended in talks and in a meeting, answered for, chosen.

use serde_json::{Value, json};

use super::nomination::qualified;
use super::recommendation::{Counters, held, round_form};
use super::{App, As, Chain};
use crate::support::builders::cadres;

/// No to every question of R-SL-2.
pub fn answers() -> Value {
    let questions = ["political_discipline", "low_recognition", "office_seeking", "family_emigrated", "other"];
    let answers: Vec<_> = questions.iter().map(|q| json!({"question": q, "yes": false})).collect();
    json!({"answers": answers})
}

/// A person in the pool of the chain's post without a nomination; gives `/candidates/{id}`.
pub async fn pooled(chain: &Chain, app: &App, person: &Value) -> String {
    let form = json!({"case_id": chain.case_id(), "post_id": chain.post, "cadre_id": person["id"]});
    let made = chain.staff.post(app, "/candidates", form).await.created();
    format!("/candidates/{}", made["id"].as_str().unwrap())
}

/// A person in the pool by a nomination that this second person has qualified (R-NOM-2); gives `/candidates/{id}`.
pub async fn nominated(chain: &Chain, app: &App, second: &As, person: &Value) -> String {
    let nomination = qualified(app, chain, second, person).await;
    format!("/candidates/{}", chain.staff.get(app, &nomination).await.ok()["candidate_id"].as_str().unwrap())
}

/// Answers for a candidate, puts down what speaks for the person and puts the person on the list.
pub async fn listed(chain: &Chain, app: &App, candidate: &str) {
    let staff = &chain.staff;
    let version = staff.get(app, candidate).await.ok()["version"].as_i64().unwrap();
    staff.put(app, &format!("{candidate}/answers"), version, answers()).await.ok();
    let evidence = json!({"note": "一贯表现好，熟悉乡镇工作", "unit": "88", "test": "85.5", "achievement": "90"});
    staff.put(app, &format!("{candidate}/evidence"), version + 1, evidence).await.ok();
    staff.act(app, candidate, "shortlist", json!({})).await.ok();
}

/// What the gate of `confirm_shortlist` needs, for every post of the case.
pub async fn all_ready(chain: &mut Chain, app: &App) {
    let first = chain.post.clone();
    for post in chain.staff.get(app, &chain.case).await.ok()["posts"].as_array().unwrap() {
        chain.post = post["post_id"].as_str().unwrap().to_owned();
        ready(chain, app).await;
    }
    chain.post = first;
}

/// The same for the chain's post alone.
pub async fn ready(chain: &mut Chain, app: &App) {
    let people = cadres(app, &chain.staff, 3).await;
    let (counters, second) = (Counters::new(app).await, app.actor("org_staff").await);
    for form in ["talk", "meeting"] {
        let form = round_form(chain, form, &people);
        held(chain, app, &counters, form, &people, 27, &[10, 9, 8]).await;
    }
    for person in &people {
        let candidate = nominated(chain, app, &second, person).await;
        listed(chain, app, &candidate).await;
    }
}
