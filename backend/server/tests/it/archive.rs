//! The archive: the checklist, and the dossier to take away.

use std::collections::BTreeMap;
use std::io::Read;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::support::builders::{attachment, cadres, unit};
use crate::support::chain::appointment::complete;
use crate::support::chain::recommendation::{closed, round_form};
use crate::support::chain::{Chain, motion};
use crate::support::{Answer, App};

fn item(archive: &Value, no: &str) -> Value {
    archive["items"].as_array().unwrap().iter().find(|i| i["no"] == no).unwrap().clone()
}

fn address(chain: &Chain) -> String {
    format!("/archives/{}", chain.case_id())
}

#[actix_web::test]
async fn r_arc_1_one_missing_paper_keeps_a_case_from_the_archive() {
    let app = App::start().await;
    let chain = Chain::to(&app, "closed").await;
    complete(&chain, &app).await;
    let path = format!("{}/items/1.1", address(&chain));
    let form = json!({"status": "missing"});
    chain.staff.put(&app, &path, 1, form.clone()).await.refused("not-permitted", "SOD-1");
    chain.reviewer.put(&app, &path, 1, form).await.ok();
    let refused = chain.staff.act(&app, &chain.case, "archive", json!({})).await.refused("rule-broken", "R-ARC-1");
    let short = &refused["broken"][1]["shortfall"];
    assert_eq!((&short["have"], &short["need"]), (&json!("17"), &json!("18")), "{refused:#}");
    let paper = attachment(&app, &chain.staff).await;
    let filed = json!({"status": "done", "attachments": [paper]});
    chain.staff.put(&app, &path, 2, filed).await.ok();
    let case = chain.staff.act(&app, &chain.case, "archive", json!({})).await.ok();
    assert_eq!(case["state"], "archived");
    let late = json!({"status": "done", "reason": "补录"});
    chain.staff.put(&app, &path, 3, late).await.refused("wrong-state", "case_stage");
}

#[actix_web::test]
async fn r_case_2_warns_of_papers_on_the_way_and_refuses_at_the_end() {
    let app = App::start().await;
    let mut chain = Chain::draft(&app).await;
    chain.prepare(&app, "approve_motion").await;
    assert_eq!(chain.staff.get(&app, &chain.case).await.check("R-CASE-2"), "warns");
    chain.on_to(&app, "closed").await;
    assert_eq!(chain.staff.get(&app, &chain.case).await.check("R-CASE-2"), "blocks");
    chain.staff.act(&app, &chain.case, "archive", json!({})).await.refused("rule-broken", "R-CASE-2");
    complete(&chain, &app).await;
    let seen: Answer = chain.staff.get(&app, &chain.case).await;
    assert_eq!((seen.check("R-CASE-2"), seen.check("R-ARC-1")), ("holds".to_owned(), "holds".to_owned()));
}

#[actix_web::test]
async fn r_case_2_a_motion_closes_with_its_record_and_an_exemption_by_a_reviewer_stands_for_it() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    let mut bare = motion::form(chain.case_id());
    bare["meeting_record"] = "".into();
    chain.staff.post(&app, "/motions", bare).await.created();
    let refused = chain.take(&app, "approve_motion").await.refused("rule-broken", "R-CASE-2");
    let missing = json!([{"what": "archive_item", "of": "1.3 干部工作专题会议记录"}]);
    assert_eq!(refused["shortfall"]["missing"], missing, "the unit's request is a paper: asked for at the archive");
    let exempt = json!({"status": "exempt", "reason": "县委常委会直接动议，记录存县委办"});
    chain.reviewer.put(&app, &format!("{}/items/1.3", address(&chain)), 0, exempt).await.ok();
    chain.take(&app, "approve_motion").await.ok();
}

#[actix_web::test]
async fn r_case_2_a_round_that_was_begun_is_counted_or_void_before_the_list_is_confirmed() {
    let app = App::start().await;
    let mut chain = Chain::to(&app, "recommending").await;
    chain.prepare(&app, "confirm_shortlist").await;
    let people = cadres(&app, &chain.staff, 1).await;
    let mut begun = round_form(&chain, "second_meeting", &people);
    begun["reason"] = "第一次推荐过于分散".into();
    let round = closed(&chain, &app, begun, 27).await;
    let refused = chain.take(&app, "confirm_shortlist").await.refused("rule-broken", "R-CASE-2");
    assert_eq!((&refused["shortfall"]["have"], &refused["shortfall"]["need"]), (&json!("0"), &json!("1")));
    chain.reviewer.act(&app, &round, "void", json!({"reason": "会场秩序混乱"})).await.ok();
    chain.take(&app, "confirm_shortlist").await.ok();
}

#[actix_web::test]
async fn the_service_counts_what_it_holds() {
    let app = App::start().await;
    let mut chain = Chain::to(&app, "appointing").await;
    let seen = chain.staff.get(&app, &address(&chain)).await.ok();
    for no in ["0", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "3.1", "3.2", "3.3", "4.1", "4.2"] {
        assert_eq!(item(&seen, no)["status"], "done", "{no}");
    }
    assert_eq!((&item(&seen, "1.1")["status"], &item(&seen, "4.4")["status"]), (&json!("missing"), &json!("missing")));
    assert_eq!(item(&seen, "4.3")["held"], json!({"have": 0, "need": 1}));
    chain.on_to(&app, "probation").await;
    let seen = chain.staff.get(&app, &address(&chain)).await.ok();
    assert_eq!((&item(&seen, "4.3")["status"], &item(&seen, "4.4")["status"]), (&json!("done"), &json!("done")));
    assert_eq!(seen["counted"], 18);
}

#[actix_web::test]
async fn a_paper_is_filed_with_its_file_and_exempted_with_a_reason_by_somebody_else() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    let path = format!("{}/items/1.1", address(&chain));
    chain.staff.put(&app, &path, 0, json!({"status": "done"})).await.invalid("/attachments", "required");
    let nowhere = json!({"status": "done", "attachments": [uuid::Uuid::now_v7()]});
    chain.staff.put(&app, &path, 0, nowhere).await.invalid("/attachments/0", "no_such_attachment");
    chain.reviewer.put(&app, &path, 0, json!({"status": "exempt"})).await.invalid("/reason", "required");
    let exempt = json!({"status": "exempt", "reason": "由县委直接动议"});
    chain.staff.put(&app, &path, 0, exempt.clone()).await.refused("not-permitted", "SOD-1");
    let seen = chain.reviewer.put(&app, &path, 0, exempt.clone()).await.ok();
    assert_eq!((&item(&seen, "1.1")["status"], &item(&seen, "1.1")["version"]), (&json!("exempt"), &json!(1)));
    chain.reviewer.put(&app, &path, 0, exempt).await.refused("stale", "");
    chain
        .staff
        .put(&app, &format!("{}/items/9.9", address(&chain)), 0, json!({"status": "partial"}))
        .await
        .refused("not-found", "");
}

#[actix_web::test]
async fn the_dossier_holds_every_paper_and_its_sums_are_right() {
    let app = App::start().await;
    let chain = Chain::to(&app, "closed").await;
    let paper = attachment(&app, &chain.staff).await;
    let form = json!({"status": "done", "attachments": [paper]});
    chain.staff.put(&app, &format!("{}/items/1.1", address(&chain)), 0, form).await.ok();
    complete(&chain, &app).await;
    let taken = chain.staff.get(&app, &format!("{}/dossier.zip", address(&chain))).await;
    assert_eq!(taken.status, 200);
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(taken.bytes)).unwrap();
    let mut files = BTreeMap::new();
    for i in 0..zip.len() {
        let mut file = zip.by_index(i).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.insert(name, bytes);
    }
    let manifest = String::from_utf8(files.remove("manifest.sha256").unwrap()).unwrap();
    let sums: BTreeMap<_, _> =
        manifest.lines().map(|l| l.split_once("  ").unwrap()).map(|(sum, name)| (name.to_owned(), sum)).collect();
    assert_eq!(sums.keys().collect::<Vec<_>>(), files.keys().collect::<Vec<_>>());
    for (name, bytes) in &files {
        let sum: String = Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(sums[name], sum, "{name}");
    }
    let has = |part: &str| files.keys().any(|name| name.contains(part));
    for part in ["index.html", "1 动议/1.1 附件1", "4 任职/4.3 任前谈话", "4 任职/4.4 任职通知", "6 纪实/纪实表.html"]
    {
        assert!(has(part), "{part} in {:#?}", files.keys());
    }
    let index = String::from_utf8(files["index.html"].clone()).unwrap();
    assert!(index.contains("18/18") && index.contains("100.00%"), "{index}");
}

#[actix_web::test]
async fn who_takes_a_dossier_is_journalled_and_not_everybody_may() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    let path = format!("{}/dossier.zip", address(&chain));
    chain.secretary.get(&app, &path).await.refused("not-permitted", "");
    let other = unit("XZ02", "临江镇", chain.unit["parent_id"].as_str());
    chain.staff.post(&app, "/units", other).await.created();
    let elsewhere = app.actor_with(&[("org_staff", "/3401/XZ02/")], None).await;
    elsewhere.get(&app, &path).await.refused("not-found", "");
    assert_eq!(chain.reviewer.get(&app, &path).await.status, 200);
    let record = chain.staff.get(&app, &format!("/selection-cases/{}/process-record", chain.case_id())).await;
    if record.status == 200 {
        assert!(record.body.to_string().contains("导出"), "{:#}", record.body);
    }
}
