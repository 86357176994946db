//! The exchange file: in and out without loss, nothing overwritten in silence, hostile files refused by name.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hezhen_domain::lrmx::{read, write};
use hezhen_domain::params::Params;
use serde_json::{Value, json};

use crate::support::builders::{attachment, cadre, citizen_id, township};
use crate::support::{Answer, App, As};

async fn start() -> (App, As, String) {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let unit = township(&app, &staff).await["id"].as_str().unwrap().to_owned();
    (app, staff, unit)
}

fn file(id: &str) -> String {
    let photo = STANDARD.encode([&[0xFF, 0xD8, 0xFF, 0xE0][..], &[7; 300]].concat());
    format!(
        "\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\"?>
<Person xmlns:x=\"urn:example\">
  <XingMing>测试甲</XingMing><XingBie>男</XingBie><ChuShengNianYue>1978.06</ChuShengNianYue><MinZu>汉族</MinZu>
  <DiFangZiDing x:n=\"1\"><a>自定 &amp; 保留</a></DiFangZiDing>
  <RuDangShiJian>200107；民盟</RuDangShiJian><CanJiaGongZuoShiJian>20000701</CanJiaGongZuoShiJian>
  <QuanRiZhiJiaoYu_XueLi>大学</QuanRiZhiJiaoYu_XueLi><ZaiZhiJiaoYu_XueWei>公共管理硕士</ZaiZhiJiaoYu_XueWei>
  <XianRenZhiWu>某县水利局副局长</XianRenZhiWu><NiRenZhiWu>某县水利局局长</NiRenZhiWu>
  <JianLi>1996.09--2000.07  某大学学习
2000.07--2010.01  某县&lt;政府办&gt;科员
(其间：2005.09--2008.07在某大学在职学习)
2010.01--         某县水利局副局长</JianLi>
  <JiangChengQingKuang>2015年记三等功</JiangChengQingKuang><NianDuKaoHeJieGuo>2023年优秀</NianDuKaoHeJieGuo>
  <JiaTingChengYuan>
    <Item><ChengWei>父亲</ChengWei><XingMing>测试乙</XingMing><ChuShengRiQi>1950-02</ChuShengRiQi><ZhengZhiMianMao>群众</ZhengZhiMianMao><GongZuoDanWeiJiZhiWu>某厂退休（已去世）</GongZuoDanWeiJiZhiWu><BeiZhu>行内</BeiZhu></Item>
    <Item><ChengWei/><XingMing/><ChuShengRiQi/><ZhengZhiMianMao/><GongZuoDanWeiJiZhiWu/></Item>
  </JiaTingChengYuan>
  <JiSuanNianLingShiJian>20260501</JiSuanNianLingShiJian><ShenFenZheng>{id}</ShenFenZheng>
  <ZhaoPian>{photo}</ZhaoPian><Version>3.2.1.6</Version>
</Person>"
    )
}

async fn import(app: &App, staff: &As, text: &str) -> Answer {
    staff.upload(app, "/cadres/import-lrmx", "text/xml", text.as_bytes().to_vec()).await
}

async fn confirm(app: &App, staff: &As, preview: &Value, body: Value) -> Answer {
    let path = format!("/cadres/import-lrmx/{}", preview["id"].as_str().unwrap());
    staff.act_at(app, &path, 1, "confirm", body).await
}

async fn export(app: &App, staff: &As, cadre: &Value) -> String {
    let answer = staff.get(app, &format!("/cadres/{}/lrmx", cadre["id"].as_str().unwrap())).await;
    assert_eq!(answer.status, 200);
    String::from_utf8(answer.bytes).unwrap()
}

#[actix_web::test]
async fn a_file_goes_in_and_comes_out_without_loss() {
    let (app, staff, unit) = start().await;
    let text = file(&citizen_id("1978-06", true));
    let preview = import(&app, &staff, &text).await.created();
    assert_eq!((preview["matches"].as_array().unwrap().len(), &preview["photo"]), (0, &json!(true)));
    assert_eq!(preview["errors"], json!([]));
    assert_eq!(preview["person"]["party_join"], "2001-07；民盟");
    confirm(&app, &staff, &preview, json!({})).await.invalid("/unit_id", "required");
    let made = confirm(&app, &staff, &preview, json!({"unit_id": unit})).await.ok();
    assert_eq!(
        (&made["photo"], &made["resume"][1]["notes"][0]),
        (&json!(true), &json!("(其间：2005.09--2008.07在某大学在职学习)"))
    );
    let original = read(text.as_bytes(), &Params::default()).unwrap().person;
    assert_eq!(export(&app, &staff, &made).await, write(&original), "every element, unknown ones at their place");
}

#[actix_web::test]
async fn what_was_changed_in_the_register_goes_out_changed_and_the_rest_as_it_came() {
    let (app, staff, unit) = start().await;
    let text = file(&citizen_id("1978-06", true));
    let preview = import(&app, &staff, &text).await.created();
    let made = confirm(&app, &staff, &preview, json!({"unit_id": unit})).await.ok();
    let change =
        json!({"fields": {"birth": "1978-07"}, "reason": "档案复核", "attachment_id": attachment(&app, &staff).await});
    let path = format!("/cadres/{}", made["id"].as_str().unwrap());
    let change = staff.post(&app, &format!("{path}/changes"), change).await.created();
    let second = app.actor("org_staff").await;
    second.act(&app, &format!("/cadre-changes/{}", change["id"].as_str().unwrap()), "approve", json!({})).await.ok();
    let out = export(&app, &staff, &made).await;
    for piece in [
        "<ChuShengNianYue>197807<",
        "<CanJiaGongZuoShiJian>20000701<",
        "<NiRenZhiWu>某县水利局局长<",
        "<BeiZhu>行内</BeiZhu>",
    ] {
        assert!(out.contains(piece), "{piece}\n{out}");
    }
}

#[actix_web::test]
async fn a_record_that_never_was_a_file_goes_out_as_one() {
    let (app, staff, unit) = start().await;
    let made = staff.post(&app, "/cadres", cadre("测试甲", &unit)).await.created();
    let person = read(export(&app, &staff, &made).await.as_bytes(), &Params::default()).unwrap().person;
    assert_eq!((person.birth.as_str(), person.full_time_level.as_str()), ("198006", "大学"));
    assert_eq!((person.family.len(), person.resume_lines().len(), person.age_at.as_str()), (1, 3, "20260302"));
    app.actor("reviewer")
        .await
        .get(&app, &format!("/cadres/{}/lrmx", made["id"].as_str().unwrap()))
        .await
        .refused("not-permitted", "");
}

#[actix_web::test]
async fn a_person_on_record_is_shown_with_every_difference_and_each_is_chosen() {
    let (app, staff, unit) = start().await;
    let mut person = cadre("测试甲", &unit);
    person["birth"] = "1978-06".into();
    person["id_card"] = citizen_id("1978-06", true).into();
    let made = staff.post(&app, "/cadres", person.clone()).await.created();
    let preview = import(&app, &staff, &file(person["id_card"].as_str().unwrap())).await.created();
    let found = &preview["matches"][0];
    assert_eq!((&found["cadre_id"], &found["found_by"]), (&made["id"], &json!("id_card")));
    let fields: Vec<_> =
        found["differences"].as_array().unwrap().iter().map(|d| d["field"].as_str().unwrap()).collect();
    assert!(fields.contains(&"title") && fields.contains(&"photo") && !fields.contains(&"birth"), "{fields:?}");
    confirm(&app, &staff, &preview, json!({"unit_id": unit})).await.refused("invalid", "R-CAD-1");
    let mut choices: serde_json::Map<String, Value> =
        fields.iter().map(|f| ((*f).to_owned(), "register".into())).collect();
    choices.remove("title");
    let body = |choices: &serde_json::Map<String, Value>| json!({"cadre_id": made["id"], "choices": choices});
    confirm(&app, &staff, &preview, body(&choices)).await.invalid("/choices/title", "required");
    choices.insert("title".into(), "file".into());
    let changed = confirm(&app, &staff, &preview, body(&choices)).await.ok();
    assert_eq!((&changed["title"], &changed["native_place"]), (&json!("某县水利局副局长"), &json!("示范县")));
    assert_eq!(changed["photo"], false);
}

#[actix_web::test]
async fn r_cad_3_a_file_does_not_change_what_is_verified() {
    let (app, staff, unit) = start().await;
    let mut person = cadre("测试甲", &unit);
    person["birth"] = "1978-06".into();
    person["id_card"] = Value::Null;
    let made = staff.post(&app, "/cadres", person).await.created();
    let path = format!("/cadres/{}", made["id"].as_str().unwrap());
    let number = citizen_id("1978-06", true);
    let mut mended = cadre("测试甲", &unit);
    (mended["birth"], mended["id_card"]) = ("1978-06".into(), number.clone().into());
    staff.patch(&app, &path, 1, mended).await.ok();
    staff.act(&app, &path, "verify", json!({})).await.ok();
    let preview = import(&app, &staff, &file(&number)).await.created();
    let differences = preview["matches"][0]["differences"].as_array().unwrap().clone();
    let choose = |work_start: &str| -> Value {
        let side = |field: &str| match field {
            "work_start" => work_start.to_owned(),
            "education" | "party_join" => "register".to_owned(),
            _ => "file".to_owned(),
        };
        let choices: serde_json::Map<String, Value> = differences
            .iter()
            .map(|d| d["field"].as_str().unwrap())
            .map(|field| (field.to_owned(), side(field).into()))
            .collect();
        json!({"cadre_id": made["id"], "choices": choices})
    };
    let locked = differences.iter().find(|d| d["field"] == "work_start").unwrap();
    assert_eq!(locked["locked"], true);
    confirm(&app, &staff, &preview, choose("file")).await.refused("rule-broken", "R-CAD-3");
    confirm(&app, &staff, &preview, choose("register")).await.ok();
}

#[actix_web::test]
async fn without_a_number_name_and_birth_find_the_person() {
    let (app, staff, unit) = start().await;
    let mut person = cadre("测试甲", &unit);
    person["birth"] = "1978-06".into();
    staff.post(&app, "/cadres", person.clone()).await.created();
    let preview = import(&app, &staff, &file("")).await.created();
    assert_eq!(preview["matches"][0]["found_by"], "name_and_birth");
    person["birth"] = "1978-07".into();
    person["id_card"] = citizen_id("1978-07", true).into();
    staff.post(&app, "/cadres", person).await.created();
    let again = import(&app, &staff, &file("")).await.created();
    assert_eq!(again["matches"].as_array().unwrap().len(), 1, "born in another month is another person");
}

#[actix_web::test]
async fn hostile_files_are_refused_by_name() {
    let (app, staff, _) = start().await;
    for (text, code) in [
        ("<!DOCTYPE Person [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Person>&x;</Person>", "lrmx_document_type"),
        ("<Person><XingMing>&x;</XingMing></Person>", "lrmx_entity"),
        ("<Person><XingMing>", "lrmx_malformed"),
        ("<Other/>", "lrmx_not_lrmx"),
    ] {
        import(&app, &staff, text).await.invalid("", code);
    }
    let gbk = b"<?xml version=\"1.0\" encoding=\"gbk\"?><Person><XingMing>\xB2\xE2</XingMing></Person>".to_vec();
    let refused = staff.upload(&app, "/cadres/import-lrmx", "text/xml", gbk).await;
    assert_eq!(refused.body["errors"][0]["params"]["of"], "gbk");
    refused.invalid("", "lrmx_wrong_encoding");
    let photo = STANDARD.encode(vec![0xFF; 6 << 20]);
    let large = format!("<Person><XingMing>甲</XingMing><ZhaoPian>{photo}</ZhaoPian></Person>");
    import(&app, &staff, &large).await.invalid("", "lrmx_photo_too_large");
}

#[actix_web::test]
async fn r_cad_4_eleven_relatives_warn_and_a_nameless_one_keeps_the_file_out() {
    let (app, staff, unit) = start().await;
    let row = |name: &str| format!("<Item><ChengWei>兄弟</ChengWei><XingMing>{name}</XingMing></Item>");
    let person = |rows: String| {
        format!("<Person><XingMing>测试甲</XingMing><JiaTingChengYuan>{rows}</JiaTingChengYuan></Person>")
    };
    let codes = |preview: &Value| preview["warnings"].to_string();
    let ten = import(&app, &staff, &person(row("测试乙").repeat(10))).await.created();
    assert!(!codes(&ten).contains("lrmx_too_many_relatives"));
    let eleven = import(&app, &staff, &person(row("测试乙").repeat(11))).await.created();
    assert!(codes(&eleven).contains("lrmx_too_many_relatives"));
    confirm(&app, &staff, &eleven, json!({"unit_id": unit})).await.ok();
    let nameless = import(&app, &staff, &person(row("测试乙") + &row(""))).await.created();
    assert_eq!(nameless["errors"][0]["pointer"], "/family/1/name");
    confirm(&app, &staff, &nameless, json!({"unit_id": unit})).await.refused("invalid", "R-CAD-4");
}
