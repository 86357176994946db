//! Petitions of the county: one in every state and by every regime; one of them stops an appointment whose notice is
//! running, and some terms are over or nearly so.

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use super::client::{County, Done, text};
use super::land::Land;

/// How far each is taken, by which regime, how many days ago it came in, and what it says.
const TOLD: &[(&str, &str, u64, &str, &str)] = &[
    ("registered", "report", 12, "letter", "反映某项目招标前向投标人泄露标底，信中附有通话时间。"),
    ("accepted", "general", 9, "visit", "反映征地补偿款少算两户，请求复核。"),
    ("not_accepted", "general", 20, "phone", "反映邻里宅基地纠纷，已在法院诉讼中。"),
    ("transferred", "report", 6, "hotline_12380", "反映某干部收受礼金，时间地点具体。"),
    ("investigating", "report", 25, "mailbox", "反映干部选拔中有人拉票请客，附聚餐照片。"),
    ("concluding", "general", 30, "patrol", "反映村级低保评定不公开。"),
    ("concluded", "report", 40, "info_officer", "反映某单位公车私用三次。"),
    ("replied", "general", 45, "letter", "反映镇医院收费不规范。"),
    ("closed", "general", 60, "visit", "反映饮水工程久拖不修。"),
    ("review_requested", "general", 50, "letter", "反映道路占地补偿标准偏低。"),
    ("reviewed", "general", 55, "visit", "反映危房改造名额分配不公。"),
    ("recheck", "general", 58, "letter", "反映林地确权面积有误。"),
    ("final", "general", 65, "letter", "反映承包合同到期后被强行收回。"),
    ("withdrawn", "general", 15, "phone", "反映路灯损坏。"),
    ("sealed_forwarded", "report", 10, "other_organ", "反映上级机关管理的干部的问题（密封件）。"),
];

/// The way from the counter to each state: who, what, with what.
fn way(to: &str, county: &County, unit: &str) -> Vec<(&'static str, &'static str, Value)> {
    let text = |words: &str| json!({"text": words});
    let assign = json!({
        "account_id": county.account("petition"), "leader": "分管副部长", "responsible_unit_id": unit,
        "limit_on": county.today() + Days::new(20),
    });
    let finding = json!({"verdict": "unsubstantiated", "findings": [
        {"matter": "所反映的问题", "verdict": "unsubstantiated", "text": "查阅台账、走访十二户、谈话五人，未发现所反映的情况。"},
    ]});
    let upheld = json!({"review": "upheld", "text": "维持原处理意见。"});
    let handled = [
        ("petition", "register", json!({})),
        ("petition", "accept", json!({"clue": "general"})),
        ("petition", "tell", text("当面告知受理和办理期限")),
        ("supervisor", "assign", assign),
        ("petition", "propose", finding),
        ("supervisor", "conclude", json!({})),
        ("petition", "reply", text("经调查核实，现将处理意见书面答复如下……")),
    ];
    let taken = |n: usize, more: Vec<(&'static str, &'static str, Value)>| {
        handled.iter().take(n).cloned().chain(more).collect()
    };
    let asked = ("petition", "request_review", text("对答复不服"));
    let answered = ("minister", "answer_review", upheld.clone());
    let again = ("petition", "request_recheck", text("对复查意见不服"));
    match to {
        "registered" => taken(1, Vec::new()),
        "accepted" => taken(2, Vec::new()),
        "not_accepted" => taken(1, vec![("supervisor", "not_accept", text("已进入诉讼程序，请按诉讼途径解决。"))]),
        "transferred" => taken(
            1,
            vec![(
                "petition",
                "transfer",
                json!({
                    "clue": "checkable", "destination": "discipline", "to": "县纪委监委信访室",
                }),
            )],
        ),
        "investigating" => taken(4, Vec::new()),
        "concluding" => taken(5, Vec::new()),
        "concluded" => taken(6, Vec::new()),
        "replied" => taken(7, Vec::new()),
        "closed" => {
            taken(7, vec![("petition", "rate", json!({"satisfaction": "satisfied"})), ("petition", "close", json!({}))])
        }
        "review_requested" => taken(7, vec![asked]),
        "reviewed" => taken(7, vec![asked, answered]),
        "recheck" => taken(7, vec![asked, answered, again]),
        "final" => taken(7, vec![asked, answered, again, ("minister", "answer_recheck", upheld)]),
        "withdrawn" => taken(
            1,
            vec![
                ("petition", "propose_withdraw", text("问题已解决，反映人来函撤回")),
                ("supervisor", "withdraw", json!({})),
            ],
        ),
        "sealed_forwarded" => vec![
            ("petition", "propose_forward", json!({"to": "市纪委监委信访室", "text": "反映市管干部"})),
            ("supervisor", "seal_forward", json!({})),
        ],
        _ => Vec::new(),
    }
}

async fn put_down(county: &County, form: Value) -> Done<String> {
    Ok(format!("/petitions/{}", text(&county.post("petition", "/petitions", form).await?, "/id")))
}

fn form(unit: &str, received: NaiveDate, regime: &str, channel: &str, content: &str) -> Value {
    let category = if regime == "general" { "appeal" } else { "integrity" };
    json!({
        "channel": channel, "received_on": received, "unit_id": unit, "content": content,
        "place": {"regime": regime, "category": category},
    })
}

/// One in every state; `notice` is running, and stops for the last of them.
pub async fn fill(county: &County, land: &Land, notice: &str) -> Done<()> {
    let (unit, today) = (&land.county.id, county.today());
    let mut registered = String::new();
    for (n, (state, regime, ago, channel, content)) in TOLD.iter().enumerate() {
        let mut form = form(unit, today - Days::new(*ago), regime, channel, content);
        if n % 2 == 1 {
            form["petitioner"] = json!({"name": format!("反映人{n:02}"), "contact": "县内地址，信函联系"});
        }
        let path = put_down(county, form).await?;
        for (who, action, body) in way(state, county, unit) {
            county.act(who, &path, action, body).await?;
        }
        if *state == "registered" {
            registered = path;
        }
    }
    let again = put_down(county, form(unit, today, "report", "phone", "再次反映招标前泄露标底。")).await?;
    county.act("petition", &again, "register", json!({})).await?;
    let into = json!({"into_id": registered.rsplit('/').next()});
    county.act("petition", &again, "merge", into).await?;
    stopping(county, unit, notice).await?;
    let told = json!({"content": "反映公示对象任职的单位食堂采购长期不公开。", "notice_id": notice.rsplit('/').next()});
    county.post("petition", "/public/petitions", told).await.map(drop)
}

/// A checkable report on somebody who is being publicised.
async fn stopping(county: &County, unit: &str, notice: &str) -> Done<()> {
    let seen = county.get("staff", notice).await?;
    let mut form = form(
        unit,
        county.today(),
        "notice_window",
        "reception",
        "反映其分管的道路养护项目验收把关不严，有验收单为证。",
    );
    form["place"]["notice_id"] = notice.rsplit('/').next().into();
    form["place"]["subject_cadre_id"] = seen["content"]["people"][0]["cadre_id"].clone();
    form["petitioner"] = json!({"name": "反映人某", "contact": "现场留的电话"});
    let path = put_down(county, form).await?;
    county.act("petition", &path, "register", json!({})).await?;
    county.act("petition", &path, "accept", json!({"clue": "checkable"})).await?;
    county.act("petition", &path, "tell", json!({"text": "现场书面告知"})).await?;
    let asked =
        county.post("petition", &format!("{path}/readings"), json!({"purpose": "约见反映人核实验收单"})).await?;
    let reading = format!("{path}/readings/{}", text(&asked, "/readings/0/id"));
    county.act_at("supervisor", &reading, "agree", 1, json!({})).await.map(drop)
}
