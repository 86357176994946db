//! What the first stages of a case need, done by the offices whose work it is: motion, notice, rounds, shortlist.

use hezhen_domain::calendar::Calendar;
use serde_json::{Value, json};

use super::client::{County, Done, text, version};
use super::land::{Person, Post};

/// A case under way.
pub struct Case {
    /// Case id.
    pub id: String,
    /// Its posts, each with the persons considered for it.
    pub posts: Vec<(Post, Vec<Person>)>,
    /// Members of the deciding body, and its kind.
    pub body: (&'static str, usize),
    /// Path of its inspection, once there is one.
    pub inspection: String,
}

impl Case {
    /// `/selection-cases/{id}`.
    pub fn path(&self) -> String {
        format!("/selection-cases/{}", self.id)
    }

    fn people(&self) -> impl Iterator<Item = (&Post, &Person)> {
        self.posts.iter().flat_map(|(post, people)| people.iter().map(move |p| (post, p)))
    }
}

/// Takes the case one step on its table.
pub async fn step(county: &County, who: &str, case: &Case, action: &str) -> Done<()> {
    county.act(who, &case.path(), action, json!({})).await.map(drop)
}

/// Steps the clock by working days.
pub fn working_days(county: &County, n: u32) {
    county.step_to(Calendar::shipped().add_workdays(county.today(), n));
}

/// Opens the case and writes its motion.
pub async fn draft(
    county: &County,
    title: &str,
    kind: &str,
    unit: &str,
    posts: Vec<(Post, Vec<Person>)>,
    body: (&'static str, usize),
) -> Done<Case> {
    let wanted: Vec<_> = posts.iter().map(|(post, _)| json!({"post_id": post.id, "headcount": 1})).collect();
    let form = json!({"title": title, "kind": kind, "unit_id": unit, "posts": wanted});
    let made = county.post("staff", "/selection-cases", form).await?;
    let case = Case { id: text(&made, "/id"), posts, body, inspection: String::new() };
    let motion = json!({
        "case_id": case.id, "reason": format!("{title}：职位空缺，需及时补充"),
        "unit_analysis": "班子年龄结构偏大，熟悉农业农村和项目工作的同志不足，宜从一线选拔。",
        "vacancy": "原任同志调离或机构调整后空缺", "source": "org_analysis", "way": "work_group",
        "meeting_record": "干部工作专题会议研究，同意启动。",
        "plan": {"method": "differential", "scope": "全县符合条件的乡科级干部", "schedule": "推荐、考察、讨论决定依次进行",
                 "team_note": "考察组由组织、纪检干部组成"},
        "attachments": [],
    });
    county.post("staff", "/motions", motion).await?;
    Ok(case)
}

/// The motion is approved.
pub async fn motion(county: &County, case: &Case) -> Done<()> {
    step(county, "reviewer", case, "approve_motion").await
}

/// A notice of the case, published; gives its path.
pub async fn notice(county: &County, case: &Case, kind: &str) -> Done<String> {
    let path = submitted(county, case, kind).await?;
    county.act("reviewer", &path, "approve", json!({})).await?;
    county.act("staff", &path, "publish", json!({})).await?;
    Ok(path)
}

/// A notice of the case that waits for its reviewer; gives its path.
pub async fn submitted(county: &County, case: &Case, kind: &str) -> Done<String> {
    let mut form = county.get("staff", &format!("/notices/suggestion?case_id={}&kind={kind}", case.id)).await?;
    form["reception"] = json!({"unit": "县委组织部干部监督科", "phone": "0550-12380", "hours": "工作日8:30—17:30", "address": "县委大院3号楼"});
    if kind == "inspection" {
        form["content"]["team"] = json!([{"name": "考察组", "title": "组长"}]);
        form["content"]["letters_place"] = "县委组织部二楼接访室".into();
        form["content"]["supervision_phone"] = "0550-12380".into();
    }
    let made = county.post("staff", "/notices", form).await?;
    let path = format!("/notices/{}", text(&made, "/id"));
    county.act("staff", &path, "submit", json!({})).await?;
    Ok(path)
}

/// Recommendation opens, once the vacancy notice has stood for its day.
pub async fn open(county: &County, case: &Case) -> Done<()> {
    step(county, "staff", case, "open_recommendation").await
}

/// Both rounds are held and counted twice; every person is answered for and listed.
pub async fn shortlist(county: &County, case: &Case) -> Done<()> {
    for form in ["talk", "meeting"] {
        round(county, case, form).await?;
    }
    listed(county, case).await?;
    step(county, "reviewer", case, "confirm_shortlist").await
}

/// A nomination, drafted by a unit or from what a round has found; gives its path and what was made.
pub async fn nomination(
    county: &County,
    case: &Case,
    post: &Post,
    person: &Person,
    source: &str,
) -> Done<(String, Value)> {
    let unit = json!([{"cadre_id": null, "name": format!("{}党组", post.unit.name), "title": "", "kinship": "none"}]);
    let (method, nominators) = if source == "unit" { ("signed", unit) } else { ("secret", json!([])) };
    let form = json!({
        "case_id": case.id, "post_id": post.id, "cadre_id": person.id, "source": source, "method": method,
        "nominators": nominators, "reason": "熟悉业务，群众公认", "attachments": [],
    });
    let made = county.post("staff", "/nominations", form).await?;
    Ok((format!("/nominations/{}", text(&made, "/id")), made))
}

/// A second clerk holds the nominee against what the post asks, and finds it met.
pub async fn qualified(county: &County, nomination: &str, seen: &Value) -> Done<Value> {
    let stated = json!({"training": true, "health": true});
    let seen = county.put("staff2", &format!("{nomination}/qualification"), version(seen), stated).await?;
    county.act_at("staff2", nomination, "qualify", version(&seen), json!({})).await
}

/// Persons in the pool, each by a qualified nomination, with answers and evidence, on the list.
pub async fn listed(county: &County, case: &Case) -> Done<()> {
    for (post, _) in case.posts.iter().filter(|(_, people)| people.len() == 1) {
        let path = format!("/shortlists/{}/posts/{}", case.id, post.id);
        let form = json!({"single": true, "reason": "平职交流，意见集中"});
        county.put("staff", &path, 0, form).await?;
    }
    let questions = ["political_discipline", "low_recognition", "office_seeking", "family_emigrated", "other"];
    let answers: Vec<_> = questions.iter().map(|q| json!({"question": q, "yes": false})).collect();
    for (n, (post, person)) in case.people().enumerate() {
        let (nomination, made) = nomination(county, case, post, person, "mass").await?;
        let seen = county.act_at("staff", &nomination, "submit", version(&made), json!({})).await?;
        let seen = qualified(county, &nomination, &seen).await?;
        let seen = county.act_at("staff", &nomination, "admit", version(&seen), json!({})).await?;
        let (path, version) = (format!("/candidates/{}", text(&seen, "/candidate_id")), 1);
        county.put("staff", &format!("{path}/answers"), version, json!({"answers": answers})).await?;
        let score = |base: usize| format!("{}.{}", base + n % 9, n % 10);
        let evidence =
            json!({"note": "一贯表现好，熟悉基层", "unit": score(84), "test": score(80), "achievement": score(82)});
        county.put("staff", &format!("{path}/evidence"), version + 1, evidence).await?;
        county.act_at("staff", &path, "shortlist", version + 2, json!({})).await?;
    }
    Ok(())
}

/// Posts on one ballot: a batch is recommended in as many rounds as it takes.
const POSTS_A_ROUND: usize = 100;

/// One round for every hundred posts: forty were to come, thirty-seven came.
pub async fn round(county: &County, case: &Case, form: &str) -> Done<()> {
    for (n, posts) in case.posts.chunks(POSTS_A_ROUND).enumerate() {
        let reason = (n > 0).then_some("职位较多，分批推荐");
        held(county, case, posts, form, reason).await?;
    }
    Ok(())
}

async fn held(county: &County, case: &Case, posts: &Ballot, form: &str, reason: Option<&str>) -> Done<()> {
    let path = called(county, case, posts, form, reason).await?;
    counted(county, posts, &path, &["teller", "scrutineer"]).await?;
    county.act("lead", &path, "confirm", json!({})).await.map(drop)
}

/// Posts on a ballot, each with the persons considered for it.
type Ballot = [(Post, Vec<Person>)];

/// A round is open for its voters; gives its path.
pub async fn called(county: &County, case: &Case, posts: &Ballot, form: &str, reason: Option<&str>) -> Done<String> {
    let people = || posts.iter().flat_map(|(post, people)| people.iter().map(move |p| (post, p)));
    let nominees: Vec<_> = people().map(|(post, p)| json!({"cadre_id": p.id, "post_id": post.id})).collect();
    let posts: Vec<_> = posts.iter().map(|(post, _)| json!({"post_id": post.id, "max_ticks": 1})).collect();
    let body = json!({
        "case_id": case.id, "form": form, "posts": posts, "closed_list": false, "nominees": nominees,
        "tiers": [{"tier": "tier1", "expected": 40}], "place": "会议室", "supervisor": "干部监督科", "reason": reason,
        "ballot_sample": null,
    });
    let made = county.post("staff", "/recommendation-rounds", body).await?;
    let path = format!("/recommendation-rounds/{}", text(&made, "/id"));
    county.act("staff", &path, "publish", json!({})).await?;
    county.act("staff", &path, "open", json!({})).await?;
    Ok(path)
}

/// The ballots are in; each of `sides` has counted them.
pub async fn counted(county: &County, posts: &Ballot, path: &str, sides: &[&str]) -> Done<()> {
    county.act("staff", path, "close", json!({"present": [{"tier": "tier1", "present": 37}]})).await?;
    let votes: Vec<_> = posts
        .iter()
        .flat_map(|(post, people)| {
            let shares = [22, 11, 4].into_iter();
            people
                .iter()
                .zip(shares)
                .map(|(p, votes)| json!({"cadre_id": p.id, "post_id": post.id, "tier": "tier1", "votes": votes}))
        })
        .collect();
    let ballots = json!([{"tier": "tier1", "issued": 37, "returned": 37, "valid": 37, "invalid": 0, "abstain": 0}]);
    let sheet = json!({"tiers": ballots, "votes": votes, "identical": 0});
    for side in sides {
        let version = version(&county.get(side, path).await?);
        county.put(side, &format!("{path}/counts/{side}"), version, sheet.clone()).await?;
    }
    Ok(())
}

/// A step that wants a reason.
pub async fn with_reason(county: &County, case: &Case, action: &str, reason: &str) -> Done<()> {
    county.act("reviewer", &case.path(), action, json!({"reason": reason})).await.map(drop)
}
