//! Who asks without a pause is told when to come back; who works is not.

use hezhen::http::Rate;
use serde_json::json;

use crate::support::{Answer, App};

async fn with_a_limit(per_second: u32) -> App {
    App::start_with(|config| config.rate = Rate::of(per_second)).await
}

async fn public(app: &App) -> Answer {
    Answer::of(app.http.get(format!("{}/api/v1/public/notices", app.url))).await
}

#[actix_web::test]
async fn a_programme_that_asks_without_a_pause_waits_and_goes_on_afterwards() {
    let app = with_a_limit(1).await;
    for _ in 0..10 {
        public(&app).await.ok();
    }
    let wait = public(&app).await;
    let header = |name: &str| wait.headers[name].to_str().unwrap().to_owned();
    assert_eq!((header("retry-after"), header("ratelimit-policy")), ("1".into(), "\"default\";q=10;w=10".into()));
    assert_eq!(header("ratelimit"), "\"default\";r=0;t=1");
    assert!(wait.headers.contains_key("content-security-policy") && wait.headers.contains_key("x-request-id"));
    wait.refused("too-many", "");
    app.clock.step_to(app.clock.now() + chrono::Duration::seconds(1));
    public(&app).await.ok();
    public(&app).await.refused("too-many", "");
}

#[actix_web::test]
async fn thirty_people_behind_one_address_each_read_ten_pages_of_the_public_side_at_once() {
    let app = App::start_with(|config| config.rate = Rate::of(30)).await;
    for _ in 0..300 {
        public(&app).await.ok();
    }
}

#[actix_web::test]
async fn one_account_that_asks_too_fast_does_not_stop_another_at_the_same_address() {
    let app = with_a_limit(5).await;
    let (fast, slow) = (app.actor("org_staff").await, app.actor("org_staff").await);
    app.clock.step_to(app.clock.now() + chrono::Duration::seconds(60));
    let (mut answered, mut refused) = (0, None);
    while refused.is_none() {
        let answer = fast.get(&app, "/units").await;
        if answer.status == 200 { answered += 1 } else { refused = Some(answer) }
    }
    assert_eq!(answered, 50);
    refused.unwrap().refused("too-many", "");
    slow.get(&app, "/units").await.ok();
}

#[actix_web::test]
async fn made_up_tokens_count_against_the_address_that_sends_them() {
    let app = with_a_limit(1).await;
    let guess = |n: u32| {
        let request = app.http.get(format!("{}/api/v1/units", app.url)).bearer_auth(format!("made.up.{n}"));
        Answer::of(request)
    };
    for n in 0..10 {
        guess(n).await.refused("unauthenticated", "");
    }
    guess(10).await.refused("too-many", "");
    let login = app.http.post(format!("{}/api/v1/auth/login", app.url));
    Answer::of(login.json(&json!({"login": "a", "password": "b"}))).await.refused("too-many", "");
}

#[actix_web::test]
async fn who_has_a_whole_network_of_ipv6_addresses_counts_as_one_and_a_neighbour_as_another() {
    let app = App::start_with(|config| {
        config.rate = Rate::of(1);
        config.trusted_proxies = vec![[127, 0, 0, 1].into()];
    })
    .await;
    let from = |address: &str| {
        let request = app.http.get(format!("{}/api/v1/public/notices", app.url));
        Answer::of(request.header("x-forwarded-for", address))
    };
    for n in 0..10 {
        from(&format!("2001:db8:1:2:{n}::{n}")).await.ok();
    }
    from("2001:db8:1:2:ffff::1").await.refused("too-many", "");
    from("2001:db8:1:3::1").await.ok();
    for n in 0..10 {
        from(if n % 2 == 0 { "198.51.100.7" } else { "::ffff:198.51.100.7" }).await.ok();
    }
    from("::ffff:198.51.100.7").await.refused("too-many", "");
    from("::ffff:198.51.100.8").await.ok();
}

#[actix_web::test]
async fn letters_of_one_ipv6_network_share_one_limit() {
    let app = App::start_with(|config| {
        config.rate = Rate::of(30);
        config.trusted_proxies = vec![[127, 0, 0, 1].into()];
    })
    .await;
    let ask = |address: &str| {
        let request = app.http.post(format!("{}/api/v1/public/petitions/query", app.url));
        Answer::of(request.header("x-forwarded-for", address).json(&json!({"receipt": "0"})))
    };
    for n in 0..60 {
        assert_ne!(ask(&format!("2001:db8:1:2::{n:x}")).await.status, 429, "{n}");
    }
    ask("2001:db8:1:2:3::1").await.refused("too-many", "");
    assert_ne!(ask("2001:db8:1:4::1").await.status, 429);
}
