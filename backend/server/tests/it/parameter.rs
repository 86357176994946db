//! Parameters: proposed by one, approved by another, in force from a day on, frozen into a case.

use serde_json::{Value, json};

use crate::support::chain::{Chain, notice};
use crate::support::{App, As};

fn change(key: &str, value: &str, from: &str) -> Value {
    json!({"effective_from": from, "reason": "部务会研究决定", "values": {key: value}})
}

async fn propose(app: &App, who: &As, form: Value) -> String {
    let made = who.post(app, "/parameters/versions", form).await.created();
    format!("/parameters/versions/{}", made["id"].as_str().unwrap())
}

async fn value(app: &App, who: &As, key: &str) -> Value {
    let shown = who.get(app, "/parameters").await.ok();
    shown["items"].as_array().unwrap().iter().find(|p| p["key"] == key).unwrap()["value"].clone()
}

#[actix_web::test]
async fn an_approved_version_is_in_force_from_its_day_on() {
    let app = App::start().await;
    let (staff, reviewer) = (app.actor("org_staff").await, app.actor("reviewer").await);
    let path = propose(&app, &staff, change("notice.pre_appointment.min_wd", "7", "2026-03-10")).await;
    let seen = reviewer.get(&app, &path).await.ok();
    assert_eq!(
        seen["changes"][0],
        json!({
            "key": "notice.pre_appointment.min_wd", "before": "5", "after": "7", "basis": seen["changes"][0]["basis"],
        })
    );
    let approved = reviewer.act(&app, &path, "approve", json!({})).await.ok();
    assert_eq!((&approved["number"], &approved["in_force"]), (&json!(1), &json!(false)));
    app.step_to("2026-03-09");
    assert_eq!(value(&app, &staff, "notice.pre_appointment.min_wd").await, "5");
    app.step_to("2026-03-10");
    assert_eq!(value(&app, &staff, "notice.pre_appointment.min_wd").await, "7");
    let history = staff.get(&app, "/parameters/versions").await.ok();
    assert_eq!((&history["items"][0]["number"], &history["items"][0]["in_force"]), (&json!(1), &json!(true)));
}

#[actix_web::test]
async fn unknown_keys_and_values_below_the_law_are_refused_at_their_fields() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let try_it =
        async |key: &str, value: &str| staff.post(&app, "/parameters/versions", change(key, value, "2026-03-02")).await;
    try_it("no.such.key", "1").await.invalid("/values/no.such.key", "unknown_key");
    try_it("notice.pre_appointment.min_wd", "4").await.invalid("/values/notice.pre_appointment.min_wd", "below_min");
    try_it("notice.pre_appointment.min_wd", "5").await.invalid("/values", "unchanged");
    try_it("notice.pre_appointment.min_wd", "6").await.created();
    try_it("petition.accept_days", "16").await.invalid("/values/petition.accept_days", "above_max");
    try_it("meeting.quorum", "viel").await.invalid("/values/meeting.quorum", "unreadable_value");
    try_it("weights.pyramid", "30,30,20,21").await.invalid("/values/weights.pyramid", "weights_total");
    let late = change("meeting.materials_lead_wd", "2", "2026-03-01");
    staff.post(&app, "/parameters/versions", late).await.invalid("/effective_from", "in_past");
}

#[actix_web::test]
async fn sod_1_who_proposes_does_not_approve() {
    let app = App::start().await;
    let both = app.actor_with(&[("org_staff", "/"), ("reviewer", "/")], None).await;
    let path = propose(&app, &both, change("meeting.materials_lead_wd", "2", "2026-03-02")).await;
    both.act(&app, &path, "approve", json!({})).await.refused("not-permitted", "SOD-1");
    let reviewer = app.actor("reviewer").await;
    let form = change("meeting.materials_lead_wd", "2", "2026-03-02");
    reviewer.post(&app, "/parameters/versions", form).await.refused("not-permitted", "");
    reviewer.act(&app, &path, "reject", json!({})).await.invalid("/reason", "required");
    reviewer.act(&app, &path, "approve", json!({})).await.ok();
    reviewer.act(&app, &path, "approve", json!({})).await.refused("wrong-state", "");
}

#[actix_web::test]
async fn r_par_1_a_version_that_waited_too_long_for_its_approval_is_refused() {
    let app = App::start().await;
    let (staff, reviewer) = (app.actor("org_staff").await, app.actor("reviewer").await);
    let early = propose(&app, &staff, change("meeting.materials_lead_wd", "2", "2026-03-02")).await;
    let right = propose(&app, &staff, change("meeting.materials_lead_wd", "3", "2026-03-03")).await;
    app.step_to("2026-03-03");
    reviewer.act(&app, &early, "approve", json!({})).await.refused("rule-broken", "R-PAR-1");
    reviewer.act(&app, &right, "approve", json!({})).await.ok();
}

#[actix_web::test]
async fn r_par_2_of_two_proposals_on_one_version_only_one_is_approved() {
    let app = App::start().await;
    let (staff, reviewer) = (app.actor("org_staff").await, app.actor("reviewer").await);
    let one = propose(&app, &staff, change("meeting.materials_lead_wd", "2", "2026-03-02")).await;
    let two = propose(&app, &staff, change("team.min_members", "3", "2026-03-02")).await;
    reviewer.act(&app, &one, "approve", json!({})).await.ok();
    reviewer.act(&app, &two, "approve", json!({})).await.refused("rule-broken", "R-PAR-2");
    staff.act(&app, &two, "withdraw", json!({})).await.ok();
    let again = propose(&app, &staff, change("team.min_members", "3", "2026-03-02")).await;
    reviewer.act(&app, &again, "approve", json!({})).await.ok();
    assert_eq!(value(&app, &staff, "meeting.materials_lead_wd").await, "2");
    assert_eq!(value(&app, &staff, "team.min_members").await, "3");
}

#[actix_web::test]
async fn a_case_keeps_the_version_of_its_motion_approval() {
    let app = App::start().await;
    let chain = Chain::to(&app, "motion_approved").await;
    let path = propose(&app, &chain.staff, change("notice.pre_appointment.min_wd", "7", "2026-03-02")).await;
    chain.reviewer.act(&app, &path, "approve", json!({})).await.ok();
    assert_eq!(value(&app, &chain.staff, "notice.pre_appointment.min_wd").await, "7");
    let mut chain = chain;
    chain.on_to(&app, "decided").await;
    let case = chain.staff.get(&app, &chain.case).await.ok();
    assert_eq!(case["params_version"], 0);
    let mut form = notice::form(&chain, &app, "pre_appointment").await;
    form["content"]["window_wd"] = 5.into();
    let shown = chain.staff.post(&app, "/notices/preview", form).await;
    assert_eq!((&shown.body["window"]["minimum"], shown.check("R-NOT-1").as_str()), (&json!(5), "holds"));
}
