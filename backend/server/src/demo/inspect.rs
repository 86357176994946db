//! The inspection of a case: certificates, team, talks, evidence, reports, the four musts.

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use super::client::{County, Done, text, version};
use super::stages::{Case, notice, step};

/// The inspection is announced and its team is formed, cleared and pledged.
pub async fn prepare(county: &County, case: &Case) -> Done<()> {
    notice(county, case, "inspection").await?;
    team(county, case).await?;
    Ok(())
}

/// Whose team inspects the cases.
const TEAM: [&str; 3] = ["lead", "inspector1", "inspector2"];

/// A team that is forming: its members are named and those of `declaring` have said that they are related to nobody.
pub async fn forming(county: &County, case: &Case, members: &[&str], declaring: &[&str]) -> Done<String> {
    let members: Vec<_> = members
        .iter()
        .enumerate()
        .map(|(n, login)| json!({"account_id": county.account(login), "lead": n == 0}))
        .collect();
    let form = json!({"case_id": case.id, "kind": "inspection", "members": members});
    let team = format!("/teams/{}", text(&county.post("staff", "/teams", form).await?, "/id"));
    for login in declaring {
        let seen = county.get(login, &team).await?;
        let members = seen["members"].as_array().cloned().unwrap_or_default();
        let own = members.iter().find(|m| m["mine"] == true).cloned().unwrap_or_default();
        let declared = own["declarations"].as_array().cloned().unwrap_or_default();
        let answers: Vec<_> =
            declared.iter().map(|d| json!({"candidate_id": d["candidate_id"], "related": false})).collect();
        county.act(login, &team, "declare", json!({"answers": answers})).await?;
    }
    Ok(team)
}

async fn team(county: &County, case: &Case) -> Done<()> {
    let team = forming(county, case, &TEAM, &TEAM).await?;
    county.act("staff", &team, "confirm", json!({})).await?;
    for login in TEAM {
        let version = county.get(login, &team).await?["text_version"].clone();
        let body = json!({"text_version": version, "acknowledged": ["seven_donts", "work_discipline"]});
        county.act(login, &team, "pledge", body).await?;
    }
    Ok(())
}

/// The inspection begins, once its notice has stood for three days; gives its path.
pub async fn start(county: &County, case: &Case) -> Done<String> {
    step(county, "lead", case, "start_inspection").await?;
    plan(county, case, "pre_appointment").await
}

/// Candidates of the case as the inspection knows them: id and name.
pub async fn candidates(county: &County, case: &Case) -> Done<Vec<(String, String)>> {
    let page = county.get("staff", &format!("/verifications?case_id={}", case.id)).await?;
    let items = page["items"].as_array().cloned().unwrap_or_default();
    Ok(items.iter().map(|c| (text(c, "/candidate_id"), text(c, "/name"))).collect())
}

/// The inspection is planned and under way; gives its path.
async fn plan(county: &County, case: &Case, kind: &str) -> Done<String> {
    let today = county.today();
    let plan = json!({
        "text": "个别谈话、查阅档案、实地了解，听取纪检、信访意见，综合分析。", "starts_on": today,
        "ends_on": today + Days::new(14), "population": null, "agreed_with": "单位党委主要负责同志", "agreed_on": today,
    });
    let form = json!({"case_id": case.id, "kind": kind, "plan": plan});
    let path = format!("/inspections/{}", text(&county.post("staff", "/inspections", form).await?, "/id"));
    county.act("staff", &path, "link_notice", json!({})).await?;
    county.act("lead", &path, "start", json!({})).await?;
    Ok(path)
}

/// Talks about everybody, fifty persons at a time.
pub async fn talks(county: &County, case: &Case, path: &str, talks: usize) -> Done<()> {
    let people = candidates(county, case).await?;
    let team = [county.account("lead"), county.account("inspector1")];
    for batch in people.chunks(50) {
        let ids: Vec<_> = batch.iter().map(|(id, _)| id.clone()).collect();
        for n in 0..talks {
            county.post("lead", &format!("{path}/talks"), talk(&ids, &team, n, county.today())).await?;
        }
    }
    Ok(())
}

/// Evidence in three circles on everybody.
pub async fn evidence(county: &County, case: &Case, path: &str) -> Done<()> {
    for (id, name) in &candidates(county, case).await? {
        for (circle, title) in [("work", "查阅工作实绩台账"), ("life", "社区走访"), ("social", "服务对象访谈")]
        {
            let form = json!({
                "candidate_id": id, "circle": circle, "method": "interview", "title": title,
                "content": format!("{title}，反映{name}情况属实，未见异常。"), "source": null, "day": county.today(),
                "attachment_ids": [],
            });
            county.post("inspector1", &format!("{path}/evidence"), form).await?;
        }
    }
    Ok(())
}

/// The reports are written; those of `signing` sign them.
pub async fn write(county: &County, case: &Case, path: &str, signing: &[&str]) -> Done<()> {
    let people = candidates(county, case).await?;
    county.act("lead", path, "close_evidence", json!({})).await?;
    county.act("lead", path, "draft", json!({})).await?;
    for (n, (id, name)) in people.iter().enumerate() {
        let report = format!("{path}/reports/{id}");
        county.put("lead", &report, 0, sections(name, n)).await?;
        for login in signing {
            county.sign(login, &report).await?;
        }
    }
    Ok(())
}

/// The reports are written and signed by all, the unit has heard of them, and they are handed in.
pub async fn report(county: &County, case: &Case, path: &str) -> Done<()> {
    write(county, case, path, &TEAM).await?;
    let version = county.get("lead", path).await?["version"].as_i64().unwrap_or(0);
    county.act("lead", path, "feedback", json!({})).await?;
    let feedback = json!({
        "held_on": county.today(), "place": "单位会议室", "attendees": "党委书记、镇长", "shared": "反馈考察总体情况与主要不足。",
        "unit_view": "同意考察组意见，情况客观。",
    });
    county.put("lead", &format!("{path}/feedback"), version + 1, feedback).await?;
    county.act("lead", path, "report", json!({})).await.map(drop)
}

/// The four musts: letters asked and answered, own checks recorded, everything clear.
pub async fn musts(county: &County, case: &Case, auditors: &str) -> Done<()> {
    let ids: Vec<_> = candidates(county, case).await?.into_iter().map(|(id, _)| id).collect();
    let mut letters = vec![
        (
            "discipline_opinion",
            "discipline_liaison",
            "discipline",
            json!({"result": "clear", "text": "无不同意见"}),
            None,
        ),
        ("petition_check", "petition_officer", "petition", json!({"result": "clear", "clue": "none"}), None),
    ];
    if case.posts.iter().any(|(post, _)| post.principal) {
        let audited = json!({"result": "clear", "finished_on": county.today() - Days::new(60)});
        letters.push(("audit", "coop_department", "department", audited, Some(auditors)));
    }
    for (kind, role, login, answer, office) in &letters {
        let form = json!({
            "case_id": case.id, "kind": kind, "candidate_ids": ids, "to_role": role, "to_unit_id": office,
        });
        let letter = county.post("staff", "/consultations", form).await?;
        let answers: Vec<_> = ids.iter().map(|id| json!({"candidate_id": id, "answer": answer})).collect();
        let path = format!("/consultations/{}", text(&letter, "/id"));
        county.act(login, &path, "reply", json!({"answers": answers})).await?;
    }
    let file = json!({"birth": true, "work_start": true, "party_join": true, "education": true, "resume": true});
    let own = [
        ("file_review", json!({"result": "clear", "file": file})),
        ("personal_matters", json!({"result": "clear", "truth": "truthful"})),
    ];
    for id in &ids {
        for (item, answer) in &own {
            let made = county.post("staff", "/verifications", json!({"candidate_id": id, "item": item})).await?;
            let path = format!("/verifications/{}", text(&made, "/id"));
            let made = county.act_at("staff", &path, "record", version(&made), json!({"answer": answer})).await?;
            county.act_at("staff", &path, "clear", version(&made), json!({})).await?;
        }
    }
    let page = county.get("staff", &format!("/verifications?case_id={}", case.id)).await?;
    for line in page["items"].as_array().cloned().unwrap_or_default() {
        for cell in line["items"].as_array().cloned().unwrap_or_default() {
            if cell["state"] == "replied" {
                // Begun, asked, answered: the third version.
                let path = format!("/verifications/{}", text(&cell, "/id"));
                county.act_at("staff", &path, "clear", 3, json!({})).await?;
            }
        }
    }
    Ok(())
}

/// The reviewer accepts the inspection and the case follows.
pub async fn accept(county: &County, case: &Case, path: &str) -> Done<()> {
    county.act("reviewer", path, "accept", json!({})).await?;
    step(county, "reviewer", case, "accept_report").await
}

/// Puts an inspector forward who has been trained; gives the path of the certificate.
async fn apply(county: &County, login: &str, unit: &str) -> Done<String> {
    let training = json!({"kind": "simulation", "title": "干部考察业务模拟训练", "on": county.today() - Days::new(30)});
    let form = json!({
        "account_id": county.account(login), "unit_id": unit, "level": "一级", "trainings": [training],
    });
    let made = county.post("staff", "/inspector-certificates", form).await?;
    Ok(format!("/inspector-certificates/{}", text(&made, "/id")))
}

/// Trains, examines and certifies an inspector; gives the path of the certificate.
pub async fn certify(county: &County, login: &str, unit: &str) -> Done<String> {
    let path = examine(county, login, unit, 91).await?;
    county.act("reviewer", &path, "certify", json!({})).await?;
    Ok(path)
}

async fn examine(county: &County, login: &str, unit: &str, score: u32) -> Done<String> {
    let path = apply(county, login, unit).await?;
    county.act("staff", &path, "train", json!({})).await?;
    county.act("staff", &path, "record_exam", json!({"score": score})).await?;
    Ok(path)
}

/// Inspectors on their way: applied for, in training, examined below the pass mark; one is suspended.
pub async fn newcomers(county: &County, unit: &str) -> Done<()> {
    apply(county, "inspector3", unit).await?;
    let path = apply(county, "inspector4", unit).await?;
    county.act("staff", &path, "train", json!({})).await?;
    examine(county, "inspector5", unit, 74).await?;
    let path = certify(county, "inspector6", unit).await?;
    county
        .act("reviewer", &path, "suspend", json!({"reason": "考察谈话记录不规范，暂停资格，重新培训"}))
        .await
        .map(drop)
}

/// A serious matter came up in the talks; it is to be reported within its days.
pub async fn problem(county: &County, path: &str) -> Done<()> {
    let form = json!({
        "candidate_id": null, "content": "谈话中有两人提到扶贫项目款拨付与进度不符，需专题核实。", "found_on": county.today(),
    });
    county.post("lead", &format!("{path}/problems"), form).await.map(drop)
}

/// A letter about everybody in the case that nobody has answered yet.
pub async fn ask(county: &County, case: &Case, kind: &str, role: &str) -> Done<()> {
    let ids: Vec<_> = candidates(county, case).await?.into_iter().map(|(id, _)| id).collect();
    let form = json!({"case_id": case.id, "kind": kind, "candidate_ids": ids, "to_role": role});
    county.post("staff", "/consultations", form).await.map(drop)
}

/// The petition office knows of a clue that can be checked: the case stops at R-FOUR-3.
pub async fn clue(county: &County, case: &Case) -> Done<()> {
    let ids: Vec<_> = candidates(county, case).await?.into_iter().map(|(id, _)| id).collect();
    let form = json!({
        "case_id": case.id, "kind": "petition_check", "candidate_ids": ids, "to_role": "petition_officer",
    });
    let letter = county.post("staff", "/consultations", form).await?;
    let answers: Vec<_> = ids
        .iter()
        .enumerate()
        .map(|(n, id)| {
            let answer = match n {
                0 => json!({"result": "issue", "clue": "checkable", "open": true, "text": "有一件具体可查的反映，正在核查"}),
                _ => json!({"result": "clear", "clue": "none"}),
            };
            json!({"candidate_id": id, "answer": answer})
        })
        .collect();
    let path = format!("/consultations/{}", text(&letter, "/id"));
    county.act("petition", &path, "reply", json!({"answers": answers})).await.map(drop)
}

fn talk(candidates: &[String], team: &[String], n: usize, day: NaiveDate) -> Value {
    const TIERS: [&str; 4] = ["leadership_team", "agency_staff", "base_cadres", "ordinary"];
    const GOOD: [&str; 5] = [
        "牵头的饮水安全工程按期完工，去年解决了三个村的用水问题。",
        "招商项目落地两个，协调征地没有引发信访。",
        "下村入户多，群众找他办事当天有回音。",
        "班子里敢提不同意见，分管工作年年排在前面。",
        "防汛期间连续值守，转移群众没有遗漏。",
    ];
    const WEAK: [&str; 5] = [
        "有时性子急，批评人不分场合。",
        "调研深入，但材料交得晚，需要催。",
        "对年轻干部放手不够，事情自己包办。",
        "经济工作经验少，遇到项目谈判底气不足。",
        "学习新政策不够主动，执行偏保守。",
    ];
    json!({
        "candidate_ids": candidates, "held": true, "day": day, "time": format!("{:02}:30", 8 + n % 9), "place": "谈话室",
        "talker_ids": team, "interviewee": format!("谈话对象{:02}", n + 1), "relation": "同事", "tier": TIERS[n % 4],
        "minutes": 30 + n % 20, "topic_points": ["工作实绩", "作风廉洁"], "positives": GOOD[n % 5],
        "shortcomings": WEAK[(n * 2 + 1) % 5], "none_stated": false, "evidence": "举了去年两件具体的事", "credibility": 4,
        "confidential": false,
    })
}

fn sections(name: &str, n: usize) -> Value {
    let lines = [
        ("basics", format!("{name}，基本情况见任免审批表。")),
        ("virtue", format!("{name}政治立场坚定，重大事项请示报告{}次，均按程序办理。", 3 + n % 5)),
        ("ability", format!("主持或分管项目{}个，其中{}个按期完工。", 4 + n % 6, 3 + n % 5)),
        ("diligence", format!("全年下村{}天，处理群众来访{}件。", 90 + n % 60, 20 + n % 40)),
        ("achievement", format!("分管领域考核位次由第{}升至第{}。", 6 + n % 4, 2 + n % 3)),
        ("integrity", "未发现违纪违法问题，个人有关事项如实报告。".to_owned()),
        ("shortcomings", format!("谈话中有{}人提到工作方法有时急躁，对年轻干部放手不够。", 2 + n % 4)),
        ("recommendation", "两轮推荐得票情况见推荐统计。".to_owned()),
        ("verification", "四项核查均无影响任职情形。".to_owned()),
        ("unit_opinion", "单位党委同意。".to_owned()),
        ("team_opinion", "考察组建议列为拟任人选。".to_owned()),
    ];
    let sections: Vec<_> =
        lines.iter().map(|(section, text)| json!({"section": section, "text": text, "evidence_ids": []})).collect();
    json!({"sections": sections})
}
