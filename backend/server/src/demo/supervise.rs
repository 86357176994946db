//! Supervision of the county: a joint conference in the past and the next one due, tips and letters to the mailbox, a task
//! of visits, supervisors of whom one is admitted to a case, visits to other organs.

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use super::client::{County, Done, text};
use super::land::Land;
use super::stages::Case;

fn form(land: &Land, on: NaiveDate, title: &str) -> Value {
    json!({
        "unit_id": land.county.id, "title": title, "planned_on": on,
        "place": "县委一楼会议室", "chair": "组织部部长",
        "members": [
            {"organ": "县委组织部", "name": "干部监督科科长"}, {"organ": "县纪委监委", "name": "纪委监委联络员"},
            {"organ": "县审计局", "name": "审计局联络员"}, {"organ": "县信访局", "name": "信访局工作人员"},
            {"organ": "县人大常委会", "name": "人事代表工委主任"}, {"organ": "县政协", "name": "提案委主任"},
        ],
        "agenda": ["通报半年来信访举报、审计和纪律处分情况", "研究重点监督对象", "上次会议事项办理情况"],
    })
}

/// A conference that was held, its minutes signed, one of its items followed to its end.
pub async fn past(county: &County, land: &Land) -> Done<()> {
    let made =
        county.post("supervisor", "/joint-conferences", form(land, county.today(), "上半年干部监督联席会议")).await?;
    let path = format!("/joint-conferences/{}", text(&made, "/id"));
    let today = county.today();
    county.act("supervisor", &path, "hold", json!({"held_on": today})).await?;
    let minutes = json!({
        "minutes": "会议通报了半年来的信访举报、经济责任审计和纪律处分情况，研究确定了重点监督对象，明确了责任单位和办理期限。",
        "items": [
            {"topic": "东河镇往来款长期挂账", "from_organ": "县审计局", "unit_id": land.townships[0].id, "due_on": today + Days::new(60)},
            {"topic": "西岭镇项目招标前泄露标底的反映", "from_organ": "县信访局", "unit_id": land.townships[1].id, "due_on": today + Days::new(230)},
        ],
    });
    county.act("supervisor", &path, "record", minutes).await?;
    let signed = county.act("minister", &path, "sign", json!({})).await?;
    let item = text(&signed, "/exchanged/0/id");
    let settled =
        json!({"item_id": item, "outcome": "done", "follow_up": "三笔往来款已清理两笔，余款订立了还款计划。"});
    county.act("supervisor", &path, "settle", settled).await?;
    Ok(())
}

/// What came in since: source, what it says, what is done with it.
const TOLD: &[(&str, &str, Option<&str>)] = &[
    ("mailbox", "部长：我在乡镇工作十二年，想了解公开选拔的报名条件。", Some("answer")),
    ("mailbox", "反映某单位中层干部竞争上岗测评会参加人员不全。", None),
    ("info_officer", "节日期间某镇公车停放在旅游景区，有照片。", Some("hand_over")),
    ("info_officer", "某局会议纪律松散，迟到较多。", Some("close")),
];

/// The next one, planned, and what came in since.
pub async fn next(county: &County, land: &Land, on: NaiveDate) -> Done<()> {
    county.post("supervisor", "/joint-conferences", form(land, on, "下半年干部监督联席会议")).await?;
    for (source, content, action) in TOLD {
        let tip = json!({
            "unit_id": land.townships[2].id, "source": source, "received_on": county.today(), "content": content,
        });
        let made = county.post("supervisor", "/tips", tip).await?;
        let path = format!("/tips/{}", text(&made, "/id"));
        let body = match *action {
            None => continue,
            Some("hand_over") => json!({"place": {"regime": "report", "category": "conduct"}}),
            Some(_) => json!({"text": "已了解有关情况并作出说明。"}),
        };
        county.act("supervisor", &path, action.unwrap_or_default(), body).await?;
    }
    visits(county, land).await
}

/// Visits that were logged: day of the month before today, village, households, suggestions, consultations, solved.
const VISITS: &[(u64, &str, u32, u32, u32, u32)] =
    &[(9, "东河镇永安村", 6, 2, 11, 1), (6, "东河镇新河社区", 5, 1, 7, 0), (2, "东河镇石桥村", 3, 1, 4, 1)];

/// A task of visits under way: one of two has nearly what is asked for, and a complaint waits to be handed over.
async fn visits(county: &County, land: &Land) -> Done<()> {
    let today = county.today();
    let task = json!({
        "unit_id": land.county.id, "title": "集中走访联系群众", "kind": "household", "leader": "组织部副部长",
        "person": "干部监督科科长", "from": today - Days::new(10), "to": today + Days::new(20),
        "assignees": [
            {"account_id": county.account("supervisor"), "class": "organ"},
            {"account_id": county.account("petition"), "class": "station"},
        ],
    });
    let made = county.post("petition", "/visit-tasks", task).await?;
    let visits = format!("/visit-tasks/{}/visits", text(&made, "/id"));
    for (before, place, households, suggestions, consultations, solved) in VISITS {
        let visit = json!({
            "on": today - Days::new(*before), "way": "door", "place": place, "households": households,
            "suggestions": suggestions, "consultations": consultations, "solved": solved,
            "asked": "询问低保标准、医保报销和村道维修。",
            "complaint": (*before == 2).then_some("反映村级账目没有按季度公开。"),
        });
        county.post("supervisor", &visits, visit).await?;
    }
    Ok(())
}

/// A supervisor who is admitted to a case whose inspection is reported, one who waits to be engaged; and visits to two
/// organs, of which one told of something that is to be followed up.
pub async fn guests(county: &County, land: &Land, case: &Case) -> Done<()> {
    let today = county.today();
    let term = |login: &str, workplace: &str| {
        json!({
            "account_id": county.account(login), "unit_id": land.county.id, "workplace": workplace, "starts_on": today,
            "grounds": "公道正派，敢讲真话，熟悉干部群众情况",
        })
    };
    let engaged = county.post("supervisor", "/social-supervisors", term("guest", "县第一中学退休教师")).await?;
    county.post("supervisor", "/social-supervisors", term("guest2", "县工商联副主席")).await?;
    let path = format!("/social-supervisors/{}", text(&engaged, "/id"));
    county.act("minister", &path, "engage", json!({})).await?;
    let admission =
        json!({"case_id": case.id, "until_on": today + Days::new(90), "reason": "群众关注度高，请监督员评议考察工作"});
    county.act("supervisor", &path, "admit_to_case", admission).await?;

    let visit = |organ: &str, name: &str, fact: Value| {
        json!({
            "unit_id": land.county.id, "organ": organ, "organ_name": name, "visited_on": today - Days::new(3),
            "visitors": ["干部监督科科长", "干部科 文科员"], "met": ["分管负责人", "办公室主任"], "facts": [fact],
        })
    };
    let figures = json!({
        "text": "上报的工业产值与抽查数据不一致，统计部门正在核实。", "unit_id": land.townships[1].id,
        "follow_up_by": "考核办", "due_on": today + Days::new(20),
    });
    county.post("supervisor", "/liaison-visits", visit("statistics", "县统计局", figures)).await?;
    let quiet = json!({"text": "上半年重点项目进展正常，没有需要关注的情况。"});
    let made = county.post("supervisor", "/liaison-visits", visit("development", "县发展和改革局", quiet)).await?;
    county.act("supervisor", &format!("/liaison-visits/{}", text(&made, "/id")), "close", json!({})).await?;
    Ok(())
}
