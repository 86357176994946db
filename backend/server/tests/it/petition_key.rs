//! Keys of the petition office: made by a handler, confirmed by another, and what is sealed to them is opened by two. Here
//! the browsers' part is done by the same standard from another library.

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use hpke::aead::AesGcm256;
use hpke::kdf::HkdfSha256;
use hpke::kem::DhP256HkdfSha256 as P256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use serde_json::{Value, json};

use crate::petition::office;
use crate::support::chain::petition::{Office, named, received};
use crate::support::{Answer, App, As};

const INFO: &[u8] = b"hezhen petition identity 1";

type Private = <P256 as Kem>::PrivateKey;

/// A handler's browser.
struct Browser {
    id: String,
    public: Vec<u8>,
    private: Private,
}

/// What a browser sends of a new key.
fn form(public: &[u8]) -> Value {
    json!({
        "public_key": BASE64_STANDARD.encode(public),
        "wrapped": {"salt": BASE64_STANDARD.encode([7; 16]), "memory": 19456, "passes": 2,
                    "sealed": BASE64_STANDARD.encode([9; 60])},
    })
}

/// The form of a key that nobody holds.
pub fn example() -> Value {
    form(&P256::gen_keypair().1.to_bytes())
}

/// Gives this officer a key that another confirmed; its id.
pub async fn held(app: &App, officer: &As) -> String {
    let key = Browser::of(app, officer).await;
    confirm(app, &app.actor("org_supervisor").await, &key).await.ok();
    key.id
}

impl Browser {
    /// Makes a key; nobody has confirmed it yet.
    async fn of(app: &App, who: &As) -> Self {
        let (private, public) = P256::gen_keypair();
        let public = public.to_bytes().to_vec();
        let made = who.post(app, "/petition-keys", form(&public)).await.created();
        let own = made["items"].as_array().unwrap().iter().find(|k| k["own"] == true).unwrap();
        Self { id: own["id"].as_str().unwrap().to_owned(), public, private }
    }

    fn open(&self, sealed: &str, aad: &str) -> Vec<u8> {
        let bytes = BASE64_STANDARD.decode(sealed).unwrap();
        let (moment, body) = bytes.split_at(65);
        let moment = <P256 as Kem>::EncappedKey::from_bytes(moment).unwrap();
        let mode = OpModeR::Base;
        hpke::single_shot_open::<AesGcm256, HkdfSha256, P256>(&mode, &self.private, &moment, INFO, body, aad.as_bytes())
            .unwrap()
    }

    /// Takes the outer seal of a share off.
    fn second(&self, sealed: &str, asker: &str) -> String {
        BASE64_STANDARD.encode(self.open(sealed, &format!("second {} asker {asker}", self.id)))
    }

    /// Takes the inner one off: the key of the identity.
    fn key(&self, share: &str) -> [u8; 32] {
        self.open(share, &format!("asker {}", self.id)).try_into().unwrap()
    }

    /// Opens the identity.
    fn first(&self, share: &str, identity: &str) -> Value {
        let key = self.key(share);
        let bytes = BASE64_STANDARD.decode(identity).unwrap();
        let nonce: [u8; 12] = bytes[..12].try_into().unwrap();
        let payload = Payload { msg: &bytes[12..], aad: INFO };
        serde_json::from_slice(&Aes256Gcm::new(&key.into()).decrypt(&Nonce::from(nonce), payload).unwrap()).unwrap()
    }
}

async fn confirm(app: &App, who: &As, key: &Browser) -> Answer {
    who.act_at(app, &format!("/petition-keys/{}", key.id), 1, "confirm", json!({})).await
}

/// The office with the keys of two.
async fn keyed() -> (App, Office, Browser, Browser) {
    let (app, office, _) = office().await;
    let officer = Browser::of(&app, &office.officer).await;
    let supervisor = Browser::of(&app, &office.supervisor).await;
    confirm(&app, &office.supervisor, &officer).await.ok();
    assert_eq!(public_keys(&app).await, json!([]), "one key is none");
    confirm(&app, &office.officer, &supervisor).await.ok();
    (app, office, officer, supervisor)
}

async fn public_keys(app: &App) -> Value {
    let answer = Answer::of(app.http.get(format!("{}/api/v1/public/petition-keys", app.url))).await;
    answer.ok()["items"].clone()
}

async fn open(app: &App, who: &As, reading: &str, version: i64) -> Answer {
    let path = format!("{}/api/v1{reading}/identity", app.url);
    let tag = format!("\"{version}\"");
    let request = app.http.post(path).header("if-match", tag).bearer_auth(who.token(app).await).json(&json!({}));
    Answer::of(request).await
}

async fn asked(app: &App, who: &As, path: &str) -> (String, Value) {
    let page = who.post(app, &format!("{path}/readings"), json!({"purpose": "联系反映人核实"})).await.ok();
    (format!("{path}/readings/{}", page["readings"][0]["id"].as_str().unwrap()), page)
}

#[actix_web::test]
async fn r_pet_4_an_identity_sealed_to_the_office_is_opened_by_two_keys_and_never_by_the_service() {
    let (app, office, officer, supervisor) = keyed().await;
    let path = received(&app, &office.officer, named(&office.unit, "report")).await;
    let (reading, page) = asked(&app, &office.officer, &path).await;
    assert_eq!(page["readings"][0]["share"], Value::Null, "who asks has nothing to agree with");
    let seen = office.supervisor.get(&app, &path).await.ok();
    let share = &seen["readings"][0]["share"];
    assert_eq!((&share["key_id"], &seen["readings"][0]["asker_key_id"]), (&json!(supervisor.id), &json!(officer.id)));
    let inner = supervisor.second(share["sealed"].as_str().unwrap(), &officer.id);
    let agree = |body| office.supervisor.act_at(&app, &reading, 1, "agree", body);
    agree(json!({})).await.invalid("/share", "required");
    agree(json!({"share": "AAAA"})).await.invalid("/share", "format");
    agree(json!({"share": inner})).await.ok();
    let read = open(&app, &office.officer, &reading, 2).await.ok();
    assert_eq!(read["petitioner"], Value::Null, "the service cannot open it");
    let (share, identity) = (read["sealed"]["share"].as_str().unwrap(), read["sealed"]["identity"].as_str().unwrap());
    let plain = officer.first(share, identity);
    assert_eq!((&plain["name"], &plain["contact"]), (&json!("反映人赵某"), &json!("13900000000")));
    assert_eq!(plain["about"].as_str().unwrap().len(), 64);
    open(&app, &office.officer, &reading, 3).await.refused("wrong-state", "");
}

fn seal(to: &Browser, plain: &[u8], aad: &str) -> Vec<u8> {
    let public = <P256 as Kem>::PublicKey::from_bytes(&to.public).unwrap();
    let mode = OpModeS::Base;
    let (moment, sealed) =
        hpke::single_shot_seal::<AesGcm256, HkdfSha256, P256>(&mode, &public, INFO, plain, aad.as_bytes()).unwrap();
    [moment.to_bytes().as_slice(), &sealed].concat()
}

/// The key of an identity, sealed to every two of these.
fn shares(key: &[u8], holders: &[&Browser]) -> Value {
    let pairs = holders.iter().flat_map(|a| holders.iter().map(move |b| (*a, *b))).filter(|(a, b)| a.id != b.id);
    let share = |(second, asker): (&Browser, &Browser)| {
        let inner = seal(asker, key, &format!("asker {}", asker.id));
        let outer = seal(second, &inner, &format!("second {} asker {}", second.id, asker.id));
        json!({"second": second.id, "asker": asker.id, "sealed": BASE64_STANDARD.encode(outer)})
    };
    pairs.map(share).collect()
}

/// Asked for, agreed to and opened by these two; gives the request and what was opened.
async fn opened(app: &App, path: &str, first: (&As, &Browser), second: (&As, &Browser)) -> (String, Value) {
    let (reading, _) = asked(app, first.0, path).await;
    let share = second.0.get(app, path).await.ok()["readings"][0]["share"].clone();
    let inner = second.1.second(share["sealed"].as_str().unwrap(), &first.1.id);
    second.0.act_at(app, &reading, 1, "agree", json!({"share": inner})).await.ok();
    let read = open(app, first.0, &reading, 2).await.ok();
    (reading, read["sealed"].clone())
}

#[actix_web::test]
async fn r_pet_4_who_has_just_opened_it_seals_its_key_to_the_holders_of_today_and_cannot_change_it() {
    let (app, office, officer, supervisor) = keyed().await;
    let path = received(&app, &office.officer, named(&office.unit, "report")).await;
    let newcomer = app.actor("petition_officer").await;
    let key = Browser::of(&app, &newcomer).await;
    confirm(&app, &office.supervisor, &key).await.ok();
    newcomer
        .post(&app, &format!("{path}/readings"), json!({"purpose": "联系反映人核实"}))
        .await
        .refused("wrong-state", "petition_key_needed");
    let one = (&office.officer, &officer);
    let other = (&office.supervisor, &supervisor);
    let (reading, sealed) = opened(&app, &path, one, other).await;
    assert_eq!(sealed["keys"].as_array().unwrap().len(), 3, "those of today cannot all open it");
    let of_identity = officer.key(sealed["share"].as_str().unwrap());
    let all = shares(&of_identity, &[&officer, &supervisor, &key]);
    let send = async |who: &As, at: i64, shares: &Value| {
        let path = format!("{}/api/v1{reading}/shares", app.url);
        let request = app.http.post(path).header("if-match", format!("\"{at}\"")).bearer_auth(who.token(&app).await);
        Answer::of(request.json(&json!({"shares": shares}))).await
    };
    send(&office.officer, 3, &shares(&of_identity, &[&officer, &key])).await.invalid("/shares", "office_keys_changed");
    send(&office.supervisor, 3, &all).await.refused("not-permitted", "");
    send(&office.officer, 2, &all).await.refused("stale", "");
    send(&office.officer, 3, &all).await.ok();
    let (_, again) = opened(&app, &path, (&newcomer, &key), other).await;
    assert_eq!(again["identity"], sealed["identity"], "what was sealed by the petitioner stays as it was");
    assert_eq!(again["keys"], json!([]));
    let plain = key.first(again["share"].as_str().unwrap(), again["identity"].as_str().unwrap());
    assert_eq!(plain["name"], "反映人赵某");
    let log = app.actor("audit_admin").await.get(&app, "/audit-log?limit=50").await.ok();
    assert!(log["items"].as_array().unwrap().iter().any(|e| e["action"] == "reseal_identity"));
}

#[actix_web::test]
async fn r_pet_4_a_day_after_it_was_asked_for_nothing_is_sealed_again() {
    let (app, office, officer, supervisor) = keyed().await;
    let path = received(&app, &office.officer, named(&office.unit, "report")).await;
    let (reading, sealed) = opened(&app, &path, (&office.officer, &officer), (&office.supervisor, &supervisor)).await;
    let all = shares(&officer.key(sealed["share"].as_str().unwrap()), &[&officer, &supervisor]);
    app.clock.step_to(app.clock.now() + chrono::Duration::hours(24));
    let path = format!("{}/api/v1{reading}/shares", app.url);
    let request = app.http.post(path).header("if-match", "\"3\"").bearer_auth(office.officer.token(&app).await);
    Answer::of(request.json(&json!({"shares": all}))).await.refused("rule-broken", "R-PET-4");
}

#[actix_web::test]
async fn r_pet_4_what_came_before_the_office_had_keys_is_sealed_to_them_when_there_are_two() {
    let (app, office, _) = office().await;
    let path = received(&app, &office.officer, named(&office.unit, "report")).await;
    let officer = Browser::of(&app, &office.officer).await;
    let supervisor = Browser::of(&app, &office.supervisor).await;
    confirm(&app, &office.supervisor, &officer).await.ok();
    confirm(&app, &office.officer, &supervisor).await.ok();
    let one = (&office.officer, &officer);
    let (_, sealed) = opened(&app, &path, one, (&office.supervisor, &supervisor)).await;
    let plain = officer.first(sealed["share"].as_str().unwrap(), sealed["identity"].as_str().unwrap());
    assert_eq!(plain["contact"], "13900000000", "two open it now, and the service no longer can");
}

#[actix_web::test]
async fn r_pet_4_what_came_while_a_holder_was_away_is_sealed_when_the_holder_is_back() {
    let (app, office, officer, supervisor) = keyed().await;
    let (sys, _) = app.administrators().await;
    let account = format!("/accounts/{}", office.supervisor.id);
    sys.act(&app, &account, "disable", json!({"reason": "借调"})).await.ok();
    assert_eq!(public_keys(&app).await, json!([]));
    let path = received(&app, &office.officer, named(&office.unit, "report")).await;
    sys.act(&app, &account, "enable", json!({"reason": "借调期满"})).await.ok();
    office.supervisor.sign_in(&app).await;
    let one = (&office.officer, &officer);
    let (_, sealed) = opened(&app, &path, one, (&office.supervisor, &supervisor)).await;
    let plain = officer.first(sealed["share"].as_str().unwrap(), sealed["identity"].as_str().unwrap());
    assert_eq!(plain["name"], "反映人赵某", "the service has not kept it");
}

#[actix_web::test]
async fn sod_1_nobody_confirms_a_key_of_ones_own() {
    let (app, office, _) = office().await;
    let key = Browser::of(&app, &office.officer).await;
    confirm(&app, &office.officer, &key).await.refused("not-permitted", "SOD-1");
    confirm(&app, &office.reviewer, &key).await.refused("not-permitted", "");
    let list = confirm(&app, &office.supervisor, &key).await.ok();
    assert_eq!((&list["items"][0]["state"], &list["items"][0]["in_use"]), (&json!("confirmed"), &json!(false)));
    assert_eq!(list["items"][0]["wrapped"], Value::Null, "a wrapped key is shown to its holder only");
    let own = office.officer.get(&app, "/petition-keys").await.ok();
    assert!(own["items"][0]["wrapped"]["salt"].is_string());
    office.reviewer.get(&app, "/petition-keys").await.refused("not-permitted", "");
}

#[actix_web::test]
async fn r_pet_4_who_holds_no_key_can_neither_ask_nor_agree() {
    let (app, office, officer, _) = keyed().await;
    let path = received(&app, &office.officer, named(&office.unit, "report")).await;
    let third = app.actor("petition_officer").await;
    let ask = json!({"purpose": "联系反映人核实"});
    third.post(&app, &format!("{path}/readings"), ask).await.refused("wrong-state", "petition_key_needed");
    let (reading, _) = asked(&app, &office.officer, &path).await;
    let other = app.actor("org_supervisor").await;
    let share = json!({"share": BASE64_STANDARD.encode([0; 113])});
    other.act_at(&app, &reading, 1, "agree", share).await.refused("wrong-state", "petition_key_needed");
    let seen = other.get(&app, &path).await.ok();
    assert_eq!(seen["readings"][0]["share"], Value::Null);
    // A key made later opens nothing that was sealed before.
    let late = Browser::of(&app, &other).await;
    confirm(&app, &office.officer, &late).await.ok();
    let share = json!({"share": BASE64_STANDARD.encode([0; 113])});
    other.act_at(&app, &reading, 1, "agree", share).await.refused("wrong-state", "petition_key_needed");
    // And one that was retired still opens it.
    office.officer.act_at(&app, &format!("/petition-keys/{}", officer.id), 2, "retire", json!({})).await.ok();
    asked(&app, &office.officer, &path).await;
}

#[actix_web::test]
async fn a_new_key_takes_the_place_of_the_one_before_and_one_key_alone_seals_nothing() {
    let (app, office, officer, supervisor) = keyed().await;
    let ids = async |app: &App| -> Vec<String> {
        let keys = public_keys(app).await;
        keys.as_array().unwrap().iter().map(|k| k["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids(&app).await, [officer.id.clone(), supervisor.id.clone()]);
    let new = Browser::of(&app, &office.officer).await;
    assert_eq!(ids(&app).await.len(), 2, "the old one serves until the new one is confirmed");
    confirm(&app, &office.supervisor, &new).await.ok();
    assert_eq!(ids(&app).await, [supervisor.id.clone(), new.id.clone()]);
    office.supervisor.act_at(&app, &format!("/petition-keys/{}", new.id), 2, "retire", json!({})).await.ok();
    assert!(ids(&app).await.is_empty());
    let path = received(&app, &office.officer, named(&office.unit, "report")).await;
    let (reading, _) = asked(&app, &office.officer, &path).await;
    office.supervisor.act_at(&app, &reading, 1, "agree", json!({})).await.ok();
    let read = open(&app, &office.officer, &reading, 2).await.ok();
    assert_eq!(read["petitioner"]["name"], "反映人赵某", "while there is one key, the service's own seals");
}

#[actix_web::test]
async fn one_officer_does_not_retire_the_key_of_another() {
    let (app, office, officer, supervisor) = keyed().await;
    let retire = async |who: &As, key: &Browser| {
        who.act_at(&app, &format!("/petition-keys/{}", key.id), 2, "retire", json!({})).await
    };
    retire(&office.officer, &supervisor).await.refused("not-permitted", "");
    let below = app.actor_with(&[("org_supervisor", "/3401/XZ01/")], None).await;
    retire(&below, &officer).await.refused("not-permitted", "");
    retire(&office.supervisor, &officer).await.ok();
}

#[actix_web::test]
async fn the_office_holds_eight_keys_at_most() {
    let (app, office, _, _) = keyed().await;
    let mut last = None;
    for n in 3..=9 {
        let who = app.actor("petition_officer").await;
        let key = Browser::of(&app, &who).await;
        let answer = confirm(&app, &office.officer, &key).await;
        if n == 9 {
            last = Some(answer);
        } else {
            answer.ok();
        }
    }
    last.unwrap().refused("wrong-state", "petition_keys_full");
    assert_eq!(public_keys(&app).await.as_array().unwrap().len(), 8);
    let path = received(&app, &office.officer, named(&office.unit, "report")).await;
    asked(&app, &office.officer, &path).await;
}

#[actix_web::test]
async fn what_a_browser_sealed_is_taken_when_it_is_for_every_two_of_the_keys_of_today() {
    let (app, office, officer, supervisor) = keyed().await;
    let seal = |to: &Browser, plain: &[u8], aad: &str| {
        let key = <P256 as Kem>::PublicKey::from_bytes(&to.public).unwrap();
        let mode = OpModeS::Base;
        let (moment, body) =
            hpke::single_shot_seal::<AesGcm256, HkdfSha256, P256>(&mode, &key, INFO, plain, aad.as_bytes()).unwrap();
        [moment.to_bytes().as_slice(), &body].concat()
    };
    let share = |second: &Browser, asker: &Browser| {
        let inner = seal(asker, &[5; 32], &format!("asker {}", asker.id));
        let outer = seal(second, &inner, &format!("second {} asker {}", second.id, asker.id));
        json!({"second": second.id, "asker": asker.id, "sealed": BASE64_STANDARD.encode(outer)})
    };
    let payload = Payload { msg: br#"{"name":"n","contact":"c","about":"a"}"#, aad: INFO };
    let body = Aes256Gcm::new(&[5; 32].into()).encrypt(&Nonce::from([1; 12]), payload).unwrap();
    let identity = BASE64_STANDARD.encode([[1; 12].as_slice(), &body].concat());
    let report = |shares: Value| json!({"content": "某单位虚报冒领补助，有名单为证。", "sealed": {"identity": identity, "shares": shares}});
    let send = async |report: Value| {
        Answer::of(app.http.post(format!("{}/api/v1/public/petitions", app.url)).json(&report)).await
    };
    let (one, two) = (share(&supervisor, &officer), share(&officer, &supervisor));
    send(report(json!([one, one]))).await.invalid("/sealed", "office_keys_changed");
    let mut short = two.clone();
    short["sealed"] = "AAAA".into();
    send(report(json!([one, short]))).await.invalid("/sealed", "office_keys_changed");
    let mut both = report(json!([one, two]));
    both["petitioner"] = json!({"name": "n", "contact": "c"});
    send(both).await.invalid("/sealed", "mismatch");
    send(report(json!([one, two]))).await.created();
    let list = office.officer.get(&app, "/petitions").await.ok();
    assert_eq!(list["items"][0]["real_name"], true);
    let path = format!("/petitions/{}", list["items"][0]["id"].as_str().unwrap());
    let (reading, _) = asked(&app, &office.officer, &path).await;
    let seen = office.supervisor.get(&app, &path).await.ok();
    let inner = supervisor.second(seen["readings"][0]["share"]["sealed"].as_str().unwrap(), &officer.id);
    office.supervisor.act_at(&app, &reading, 1, "agree", json!({"share": inner})).await.ok();
    let read = open(&app, &office.officer, &reading, 2).await.ok();
    let plain = officer.first(read["sealed"]["share"].as_str().unwrap(), read["sealed"]["identity"].as_str().unwrap());
    assert_eq!(plain["about"], "a");
    // Nobody sends a sealed name where there is no key to have sealed it to.
    let (bare, ..) = crate::petition::office().await;
    let sent = bare.http.post(format!("{}/api/v1/public/petitions", bare.url)).json(&report(json!([one, two])));
    Answer::of(sent).await.refused("wrong-state", "office_keys_changed");
}
