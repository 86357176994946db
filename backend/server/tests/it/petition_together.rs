//! Petitions on one matter, handled together: nobody's receipt, words or answer is lost.

use serde_json::{Value, json};

use crate::petition::office;
use crate::support::chain::petition::Office;
use crate::support::{Answer, App};

async fn public(app: &App, path: &str, body: Value) -> Answer {
    Answer::of(app.http.post(format!("{}/api/v1/public/petitions{path}", app.url)).json(&body)).await
}

/// A report of the public, registered and accepted: its receipt and its path.
async fn accepted(app: &App, office: &Office, content: &str) -> (String, String) {
    let made = public(app, "", json!({"content": content})).await.created();
    let list = office.officer.get(app, "/petitions?state=received").await.ok();
    let path = format!("/petitions/{}", list["items"][0]["id"].as_str().unwrap());
    office.officer.act(app, &path, "register", json!({})).await.ok();
    office.officer.act(app, &path, "accept", json!({"clue": "general"})).await.ok();
    (made["receipt"].as_str().unwrap().to_owned(), path)
}

#[actix_web::test]
async fn whose_petition_was_merged_writes_on_and_is_told_what_the_other_is_told() {
    let (app, office, _) = office().await;
    let (first, stays) = accepted(&app, &office, "某镇虚报冒领补助，有名单为证。").await;
    let (second, gone) = accepted(&app, &office, "某镇补助名单上有去世的人。").await;
    let into = json!({"into_id": stays.rsplit('/').next().unwrap()});
    office.officer.act(&app, &gone, "merge", into).await.ok();
    office.officer.act(&app, &stays, "tell", json!({"text": "已受理"})).await.ok();
    let seen = public(&app, "/query", json!({"receipt": second})).await.ok();
    assert_eq!((&seen["state"], &seen["together"]), (&json!("accepted"), &json!(true)));
    assert_eq!(seen["papers"][0]["text"], "已受理");
    let seen = public(&app, "/messages", json!({"receipt": second, "text": "我还有一份名单"})).await.ok();
    assert_eq!(seen["papers"].as_array().unwrap().last().unwrap()["text"], "我还有一份名单");
    let other = public(&app, "/query", json!({"receipt": first})).await.ok();
    assert!(!other.to_string().contains("我还有一份名单"), "what one wrote the other is not told");
    let page = office.officer.get(&app, &stays).await.ok();
    assert_eq!(page["unanswered"], true);
    let merged = page["merged"][0]["papers"].to_string();
    assert!(merged.contains("去世的人") && merged.contains("我还有一份名单"), "who handles it reads both: {merged}");
    let (_, third) = accepted(&app, &office, "某镇补助发放有问题，请查。").await;
    office
        .officer
        .act(&app, &third, "merge", json!({"into_id": gone.rsplit('/').next().unwrap()}))
        .await
        .invalid("/into_id", "mismatch");
}

#[actix_web::test]
async fn the_receipt_of_a_merged_petition_lives_as_long_as_the_one_that_goes_on() {
    let (app, office, _) = office().await;
    let (_, stays) = accepted(&app, &office, "某镇虚报冒领补助，有名单为证。").await;
    let (second, gone) = accepted(&app, &office, "某镇补助名单上有去世的人。").await;
    let into = json!({"into_id": stays.rsplit('/').next().unwrap()});
    office.officer.act(&app, &gone, "merge", into).await.ok();
    app.step_to("2027-04-01");
    public(&app, "/query", json!({"receipt": second})).await.ok();
    office.supervisor.act(&app, &stays, "assign", office.to_officer(&app)).await.ok();
    office.concluded(&app, &stays, "unsubstantiated").await;
    office.officer.act(&app, &stays, "reply", json!({"text": "不属实"})).await.ok();
    office.officer.act(&app, &stays, "close", json!({})).await.ok();
    app.step_to("2028-03-31");
    public(&app, "/query", json!({"receipt": second})).await.ok();
    app.step_to("2028-04-01");
    public(&app, "/query", json!({"receipt": second})).await.refused("not-found", "");
}

#[actix_web::test]
async fn r_pet_11_what_goes_on_sealed_takes_what_was_merged_into_it_along() {
    let (app, office, _) = office().await;
    let (_, stays) = accepted(&app, &office, "某镇虚报冒领补助，有名单为证。").await;
    let (_, gone) = accepted(&app, &office, "某镇补助名单上有去世的人。").await;
    let made = public(&app, "", json!({"content": "某市管干部收受礼金，有转账为证。"})).await.created();
    assert!(made["receipt"].is_string());
    let list = office.officer.get(&app, "/petitions?state=received").await.ok();
    let above = format!("/petitions/{}", list["items"][0]["id"].as_str().unwrap());
    office.officer.act(&app, &above, "register", json!({})).await.ok();
    let id = above.rsplit('/').next().unwrap();
    office.officer.act(&app, &gone, "merge", json!({"into_id": id})).await.ok();
    office.forwarded(&app, &above).await;
    let left = office.officer.get(&app, &gone).await.ok();
    assert_eq!(left["papers"], json!([]));
    assert_eq!(office.officer.get(&app, &stays).await.ok()["papers"].as_array().unwrap().len(), 1);
}
