//! What the county announces beside its cases: when leaders receive people, what was assessed and how it came out, what units
//! promise; one that was corrected, and one that waits for its reviewer.

use hezhen_domain::calendar::Calendar;
use serde_json::{Value, json};

use super::client::{County, Done, text, version};
use super::decide::proven;
use super::land::Land;

/// What is announced: kind, title, and what it says beside what is suggested.
fn told(county: &str) -> [(&'static str, String, Value); 4] {
    let receives = |title: &str, leader: &str, on: Value| json!({"leader": leader, "title": title, "on": on, "hours": "9:00—11:30", "place": "县信访接待中心一号接待室"});
    let day = |n: u32| json!({ "in": n });
    [
        (
            "reception",
            format!("{county}领导干部接访预告"),
            json!({"days": [
                receives("县委书记", "孟远（示例）", day(4)), receives("县长", "辛禾（示例）", day(6)),
                receives("县委组织部部长", "闻正（示例）", day(8)),
            ]}),
        ),
        (
            "assessment",
            format!("{county}领导班子年度考核公告"),
            json!({
                "objects": "各乡镇领导班子和党政正职\n县直各部门领导班子",
                "team": [{"name": "第一考核组", "title": "组长"}, {"name": "第二考核组", "title": "组长"}],
                "phone": "0550-12380",
            }),
        ),
        (
            "commitment",
            format!("{county}各乡镇年度责任承诺公示"),
            json!({"pledges": [
                {"unit": "青川镇", "goals": "新修农村公路三公里\n办成敬老院集中供暖"},
                {"unit": "临江镇", "goals": "完成三个村的安全饮水改造"},
            ]}),
        ),
        (
            "result",
            format!("{county}上半年综合考核结果公示"),
            json!({"subject": "上半年综合考核", "outcome": "优秀：青川镇、临江镇\n良好：其他乡镇", "window_wd": 5}),
        ),
    ]
}

/// Days that say how many working days from now they are, as dates.
fn dated(county: &County, content: &mut Value) {
    for line in content.get_mut("days").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(n) = line["on"]["in"].as_u64() {
            line["on"] = json!(Calendar::shipped().add_workdays(county.today(), u32::try_from(n).unwrap_or(4)));
        }
    }
}

async fn drafted(county: &County, unit: &str, kind: &str, title: &str, says: &Value) -> Done<(String, Value)> {
    let mut form = county.get("staff", &format!("/notices/suggestion?unit_id={unit}&kind={kind}")).await?;
    form["title"] = title.into();
    let mut says = says.clone();
    dated(county, &mut says);
    for (field, value) in says.as_object().into_iter().flatten() {
        form["content"][field] = value.clone();
    }
    form["reception"] = json!({
        "unit": "县委组织部干部监督科", "phone": "0550-12380", "hours": "工作日8:30—17:30", "address": "县委大院3号楼",
    });
    let made = county.post("staff", "/notices", form.clone()).await?;
    Ok((format!("/notices/{}", text(&made, "/id")), form))
}

async fn published(county: &County, path: &str) -> Done<()> {
    county.act("staff", path, "submit", json!({})).await?;
    county.act("reviewer", path, "approve", json!({})).await?;
    county.act("staff", path, "publish", json!({})).await.map(drop)
}

/// Published, corrected, waiting; and two suggestions in the box.
pub async fn fill(county: &County, land: &Land) -> Done<()> {
    let unit = &land.county.id;
    for (kind, title, says) in told(&land.county.name) {
        let (path, mut form) = drafted(county, unit, kind, &title, &says).await?;
        published(county, &path).await?;
        proven(county, &path).await?;
        if kind == "result" {
            let seen = county.act("staff", &path, "correct", json!({"reason": "受理时间由下午更正为全天"})).await?;
            form["reception"]["hours"] = "工作日全天".into();
            county.patch("staff", &path, version(&seen), form).await?;
            published(county, &path).await?;
        }
    }
    let says = json!({"subject": "经济责任审计整改情况", "outcome": "应整改十二项，已整改十一项。", "window_wd": 5});
    let title = format!("{}审计整改结果公示", land.county.name);
    let (path, _) = drafted(county, unit, "result", &title, &says).await?;
    county.act("staff", &path, "submit", json!({})).await?;
    for suggestion in ["建议把接访安排提前一周公布，方便外出务工的人安排时间。", "建议公示结束后也公布结果。"]
    {
        county.suggest(suggestion).await?;
    }
    Ok(())
}
