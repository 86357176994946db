//! The world that sweeps ask about: a case that has come to its probation, with all that hangs on it.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::petition_attachment::DOT;
use crate::support::builders::{self, attachment};
use crate::support::chain::{Chain, audit};
use crate::support::{App, As};
use hezhen_domain::role::Role;
use hezhen_domain::selection_case::State as Stage;
use hezhen_domain::text::TextEnum;

/// Ids by the noun of their address.
pub struct World {
    ids: HashMap<String, String>,
    chain: Chain,
    guest: Option<As>,
}

/// The stages of a case on its way to a probation.
fn stages() -> impl Iterator<Item = &'static str> {
    Stage::ALL.iter().take_while(|stage| **stage != Stage::Closed).map(|stage| stage.as_str())
}

/// Something that is nowhere.
const NOWHERE: &str = "01900000-0000-7000-8000-000000000000";

impl World {
    pub async fn build(app: &App) -> Self {
        Self::watched(app, Chain::draft(app).await, async |_, _| {}).await
    }

    /// Takes this draft to its probation and lets `look` at every stage; what belongs to a stage is put down there.
    pub async fn watched(app: &App, mut chain: Chain, mut look: impl AsyncFnMut(&Chain, &str)) -> Self {
        let mut ids = HashMap::new();
        for stage in stages() {
            chain.on_to(app, stage).await;
            match stage {
                "recommending" => drop(ids.insert("nominations".to_owned(), nominated(app, &chain).await)),
                "inspecting" => drop(ids.insert("change_id".to_owned(), change_of_team(app, &chain).await)),
                _ => {}
            }
            look(&chain, stage).await;
        }
        let mut world = Self { ids, chain, guest: None };
        let case = world.chain.case_id().to_owned();
        world.put("selection-cases", &case);
        world.put("archives", &case);
        world.put("shortlists", &case);
        let of_case = [
            "motions",
            "recommendation-rounds",
            "teams",
            "inspections",
            "consultations",
            "deliberations",
            "meetings",
            "notices",
            "appointments",
            "probations",
        ];
        for noun in of_case {
            world.first(app, noun, &format!("/{noun}?case_id={case}")).await;
        }
        world.brought(app).await;
        let seen = world.chain.staff.get(app, &format!("/candidates?case_id={case}")).await.ok();
        let of_name = |c: &&Value| c.to_string().contains("测试甲");
        let candidate = seen["items"].as_array().unwrap().iter().find(of_name).unwrap_or_else(|| panic!("{seen}"));
        world.put("candidates", candidate["id"].as_str().unwrap());
        for noun in ["units", "posts", "tenures", "inspector-certificates"] {
            world.first(app, noun, &format!("/{noun}")).await;
        }
        let board = world.chain.staff.get(app, &format!("/verifications?case_id={case}")).await.ok();
        world.put("verifications", board["items"][0]["items"][0]["id"].as_str().unwrap());
        let team = world.chain.staff.get(app, &format!("/teams/{}", world.id("teams"))).await.ok();
        world.put("members", team["members"][1]["id"].as_str().unwrap());
        world.of_meeting(app).await;
        world.of_inspection(app).await;
        world.asked(app).await;
        world.complained(app).await;
        world.audited(app).await;
        world.conferred(app).await;
        world.supervised(app).await;
        let accounts = app.administrators().await.0.get(app, "/accounts").await.ok();
        world.put("accounts", accounts["items"][0]["id"].as_str().unwrap());
        world
    }

    fn put(&mut self, noun: &str, id: &str) {
        self.ids.insert(noun.to_owned(), id.to_owned());
    }

    /// Ids of one instant stand in no order: the first is the first by what is said of it.
    async fn first(&mut self, app: &App, noun: &str, list: &str) {
        let seen = self.chain.staff.get(app, list).await.ok();
        let said = |of: &&Value| ["kind", "form", "state", "name", "title"].map(|field| of[field].to_string());
        let found = seen["items"].as_array().unwrap().iter().min_by_key(said);
        let id = found.unwrap_or_else(|| panic!("nothing in {list}: {seen}"))["id"].as_str().unwrap().to_owned();
        self.put(noun, &id);
    }

    async fn of_meeting(&mut self, app: &App) {
        let meeting = self.chain.secretary.get(app, &format!("/meetings/{}", self.id("meetings"))).await.ok();
        self.put("meeting-items", meeting["items"][0]["id"].as_str().unwrap());
    }

    async fn of_inspection(&mut self, app: &App) {
        let path = format!("/inspections/{}", self.id("inspections"));
        for (noun, part) in [("talk_id", "talks"), ("evidence_id", "evidence")] {
            let seen = self.chain.lead.get(app, &format!("{path}/{part}")).await.ok();
            self.put(noun, seen["items"][0]["id"].as_str().unwrap());
        }
    }

    /// What is asked for and waits: an override, a change of a record, a change of a parameter, a nomination.
    async fn asked(&mut self, app: &App) {
        let staff = &self.chain.staff;
        let file = attachment(app, staff).await;
        let change = json!({"fields": {"birth": "1980-07"}, "reason": "复核", "attachment_id": file});
        let cadre = builders::cadre("测试丙", self.chain.unit["id"].as_str().unwrap());
        let cadre = staff.post(app, "/cadres", cadre).await.created()["id"].as_str().unwrap().to_owned();
        staff.act(app, &format!("/cadres/{cadre}"), "verify", json!({})).await.ok();
        let change = staff.post(app, &format!("/cadres/{cadre}/changes"), change).await.created();
        let version = json!({"effective_from": "2027-03-10", "reason": "研究决定", "values": {"notice.pre_appointment.min_wd": "7"}});
        let version = staff.post(app, "/parameters/versions", version).await.created();
        let request = json!({
            "object": "selection_case", "object_id": self.chain.case_id(), "rule": "R-REC-1", "reason": "上级已批复同意",
            "attachment_id": attachment(app, staff).await,
        });
        let request = staff.post(app, "/gate-overrides", request).await.created();
        // Somebody whom the case is not about.
        self.ids.insert("cadres".into(), cadre);
        let found = [
            ("attachments", json!({"id": file})),
            ("cadre-changes", change),
            ("versions", version),
            ("gate-overrides", request),
        ];
        for (noun, made) in found {
            self.put(noun, made["id"].as_str().unwrap());
        }
    }

    /// A petition with a name and a file that was registered, on nobody of the case, and a request to read who complained.
    async fn complained(&mut self, app: &App) {
        let officer = app.actor("petition_officer").await;
        self.put("petition-keys", &crate::petition_key::held(app, &officer).await);
        let words =
            [("content", "某单位食堂采购不公开，已有多年。"), ("name", "测试反映人"), ("contact", "13900000000")];
        let receipt = crate::petition_attachment::sent(app, &words, &[("照片.png", DOT)]).await.created();
        let list = officer.get(app, "/petitions").await.ok();
        let petition = format!("/petitions/{}", list["items"][0]["id"].as_str().unwrap());
        officer.act(app, &petition, "register", json!({})).await.ok();
        let seen = officer.get(app, &petition).await.ok();
        self.put("file_id", seen["files"][0]["id"].as_str().unwrap());
        let asked = officer.post(app, &format!("{petition}/readings"), json!({"purpose": "联系反映人核实"})).await.ok();
        crate::opinion::suggested(app, "建议多公布一些干部选拔的标准。").await;
        let box_of = officer.get(app, "/opinions").await.ok();
        self.put("opinions", box_of["items"][0]["id"].as_str().unwrap());
        self.put("receipt", receipt["receipt"].as_str().unwrap());
        self.put("petitions", asked["id"].as_str().unwrap());
        self.put("reading_id", asked["readings"][0]["id"].as_str().unwrap());
        let form = crate::support::chain::petition::form(self.chain.unit["id"].as_str().unwrap(), "general");
        let told = crate::support::chain::petition::received(app, &officer, form).await;
        for (action, body) in [
            ("register", json!({})),
            ("accept", json!({"clue": "general"})),
            ("tell", json!({"text": "已受理，由县委组织部承办。"})),
        ] {
            officer.act(app, &told, action, body).await.ok();
        }
        self.put("petitions told of", told.rsplit('/').next().unwrap());
    }

    /// An audit that was entrusted and has its team, and the plan of a year that has none yet.
    async fn audited(&mut self, app: &App) {
        let bureau = audit::Bureau::of(app).await;
        let official = bureau.official(app, &self.chain.unit, "测试己", "2024-01-10").await;
        let path = bureau.planned(app, &official).await;
        bureau.on_to(app, &path, "entrusted").await;
        bureau.head.act(app, &path, "set_team", bureau.team()).await.ok();
        self.put("audits", path.rsplit('/').next().unwrap());
        bureau.official(app, &self.chain.unit, "测试庚", "2024-02-10").await;
        let person = builders::cadre("测试辛", self.chain.unit["id"].as_str().unwrap());
        let person = bureau.staff.post(app, "/cadres", person).await.created();
        let tenure = crate::audit_mark::deputy(&bureau, app, &self.chain.unit, &person["id"]).await;
        let mark = crate::audit_mark::form(&tenure, "committee", "2024-03-01");
        let mark = bureau.staff.post(app, "/audit-marks", mark).await.created();
        self.put("audit-marks", mark["id"].as_str().unwrap());
        for year in 2026..2040 {
            let form = json!({"year": year, "unit_id": self.chain.unit["id"]});
            let made = bureau.staff.post(app, "/audit-plans", form).await;
            if made.status == 201 {
                self.put("audit-plans", made.body["id"].as_str().unwrap());
                return;
            }
        }
    }

    /// A joint conference of the county that is planned, and a letter to the mailbox.
    async fn conferred(&mut self, app: &App) {
        let county = self.chain.unit["parent_id"].clone();
        let form = crate::joint_conference::form(&county, "2027-06-01");
        let made = app.actor("org_supervisor").await.post(app, "/joint-conferences", form).await.created();
        self.put("joint-conferences", made["id"].as_str().unwrap());
        let tip = crate::tip::form(&county, "mailbox");
        let made = app.actor("org_supervisor").await.post(app, "/tips", tip).await.created();
        self.put("tips", made["id"].as_str().unwrap());
        let officer = app.actor("petition_officer").await;
        let mut task = crate::visit_task::form(&county, &[&officer.id]);
        task["to"] = json!("2028-12-31");
        let made = officer.post(app, "/visit-tasks", task).await.created();
        self.put("visit-tasks", made["id"].as_str().unwrap());
        self.put("assignee_id", made["assignees"][0]["id"].as_str().unwrap());
        let visits = format!("/visit-tasks/{}/visits", made["id"].as_str().unwrap());
        let visit = officer.post(app, &visits, crate::visit_task::visit(1)).await.created();
        self.put("visit_id", visit["id"].as_str().unwrap());
    }

    /// A supervisor who is admitted to the case, and a visit with something to be followed up.
    async fn supervised(&mut self, app: &App) {
        let office = crate::social_supervisor::Office::of(app).await;
        let guest = app.actor("social_supervisor").await;
        let term = office.engaged(app, &self.chain.unit, &guest).await;
        let seen = office.admit(app, &term, self.chain.case_id(), "2028-01-31").await;
        self.put("social-supervisors", seen["id"].as_str().unwrap());
        self.put("admission_id", seen["admissions"][0]["id"].as_str().unwrap());
        let case = self.chain.case_id().to_owned();
        self.put("admitted-cases", &case);
        let mut visit = crate::liaison_visit::form(&self.chain.unit["parent_id"], "2026-03-02", "statistics");
        visit["facts"][0]["follow_up_by"] = json!("监督科");
        visit["facts"][0]["due_on"] = json!("2027-12-01");
        let made = office.section.post(app, "/liaison-visits", visit).await.created();
        self.put("liaison-visits", made["id"].as_str().unwrap());
        self.put("fact_id", made["facts"][0]["id"].as_str().unwrap());
        let today = crate::support::chain::meeting::today(app).to_string();
        let session = crate::social_supervisor::session(&self.chain.unit["parent_id"], &term, &today);
        let made = office.section.post(app, "/supervisor-sessions", session).await.created();
        self.put("supervisor-sessions", made["id"].as_str().unwrap());
        self.put("session_day", &today);
        self.guest = Some(guest);
    }

    /// The supervisor who is admitted.
    pub fn guest(&self) -> &As {
        self.guest.as_ref().unwrap()
    }

    /// Files that wait for their confirmation.
    async fn brought(&mut self, app: &App) {
        let staff = &self.chain.staff;
        let roster = crate::roster::book(&["姓名", "单位编码"], &[&["测试丁", "XZ01"]]);
        let roster = staff.upload(app, "/cadres/import-roster", "application/octet-stream", roster).await.created();
        let register = staff.get(app, "/cadres").await.ok();
        let person = register["items"][0]["id"].as_str().unwrap();
        let file = staff.get(app, &format!("/cadres/{person}/lrmx")).await.bytes;
        let file = staff.upload(app, "/cadres/import-lrmx", "application/octet-stream", file).await.created();
        self.put("import-roster", roster["id"].as_str().unwrap());
        self.put("import-lrmx", file["id"].as_str().unwrap());
    }

    /// The id of a noun, or that of nothing.
    pub fn id(&self, noun: &str) -> String {
        self.ids.get(noun).map_or_else(|| NOWHERE.to_owned(), Clone::clone)
    }

    /// The id that a field of this name asks for.
    pub fn field(&self, name: &str) -> String {
        let noun = match name {
            "case_id" | "object_id" => "selection-cases",
            "post_id" => "posts",
            "unit_id" | "to_unit_id" => "units",
            "cadre_id" => "cadres",
            "candidate_id" | "candidate_ids" => "candidates",
            "account_id" => "accounts",
            "attachment_id" => "attachments",
            "petition_id" => "petitions",
            "audit_id" => "audits",
            other => other,
        };
        self.id(noun)
    }

    /// The address with its ids.
    pub fn path(&self, path: &str, of: &Value) -> String {
        let words: Vec<_> = path.split('/').collect();
        let fill = |(n, word): (usize, &&str)| match word.strip_prefix('{').and_then(|w| w.split_once('}')) {
            None => (*word).to_owned(),
            Some(("id", rest)) => {
                let letters = words[n - 1] == "petitions" && words.get(n + 1) == Some(&"documents");
                let noun = if letters { "petitions told of" } else { words[n - 1] };
                format!("{}{rest}", self.id(noun))
            }
            Some(("year", _)) => "2026".into(),
            Some((name, rest)) => format!("{}{rest}", self.choice(of, name).unwrap_or_else(|| self.field(name))),
        };
        words.iter().enumerate().map(fill).collect::<Vec<_>>().join("/")
    }

    /// The first value of a parameter that has only some.
    fn choice(&self, of: &Value, name: &str) -> Option<String> {
        let parameters = of["parameters"].as_array()?;
        let schema = &parameters.iter().find(|p| p["name"] == name)?["schema"];
        match name {
            // Actions that the document does not list.
            "action" if schema["enum"].is_null() => match of["tags"][0].as_str().unwrap() {
                "candidates" => Some("shortlist".into()),
                "nominations" => Some("submit".into()),
                _ => Some("publish".into()),
            },
            "side" => Some("teller".into()),
            "item" => Some("1.1".into()),
            "name" => Some("ethnicity".into()),
            "key" => Some("trainees".into()),
            "format" => Some("csv".into()),
            _ => schema["enum"][0].as_str().map(str::to_owned),
        }
    }

    /// The questions that must be asked with it.
    pub fn query(&self, of: &Value) -> String {
        let parameters = of["parameters"].as_array().cloned().unwrap_or_default();
        let asked = parameters.iter().filter(|p| p["in"] == "query" && p["required"] == true);
        let pair = |p: &Value| match p["name"].as_str().unwrap() {
            "kind" => format!("kind=vacancy&case_id={}", self.id("selection-cases")),
            name => format!("{name}={}", self.field(name)),
        };
        let pairs: Vec<_> = asked.map(pair).collect();
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }

    /// What is uploaded.
    pub fn bytes(path: &str) -> Vec<u8> {
        if path.contains("/petitions/") {
            return DOT.to_vec();
        }
        let picture = path.ends_with("/photo");
        if picture { b"\xFF\xD8\xFF\xE0 test".to_vec() } else { b"%PDF-1.7 test".to_vec() }
    }

    /// Somebody of every office; then people who hold an office and are something to the case besides.
    pub async fn people(&self, app: &App) -> Vec<(String, As)> {
        let mut people = Vec::new();
        for office in Role::ALL {
            people.push((office.as_str().to_owned(), app.actor(office.as_str()).await));
        }
        let chain = &self.chain;
        let county = chain.unit["parent_id"].as_str();
        let other = chain.staff.post(app, "/units", builders::unit("XZ02", "别处镇", county)).await.created();
        let scope = other["path"].as_str().unwrap();
        people.push(("org_staff of another unit".into(), app.actor_with(&[("org_staff", scope)], None).await));
        let candidate = chain.staff.get(app, &format!("/candidates/{}", self.id("candidates"))).await.ok();
        let cadre = candidate["cadre_id"].as_str().or_else(|| candidate["cadre"]["id"].as_str());
        people.push(("org_staff whom the case is about".into(), app.actor_with(&[("org_staff", "/")], cadre).await));
        people.push(("org_staff who opened the case".into(), chain.staff.again(app).await));
        people.push(("inspection_lead of the case's team".into(), chain.lead.again(app).await));
        people.push(("inspector of the case's team".into(), chain.inspector.again(app).await));
        people.push(("social_supervisor admitted to the case".into(), self.guest().again(app).await));
        people
    }

    /// The people who made it.
    pub fn chain(&self) -> &Chain {
        &self.chain
    }
}

/// A nomination that its nominator has not submitted.
async fn nominated(app: &App, chain: &Chain) -> String {
    let cadre = builders::cadre("测试戊", chain.unit["id"].as_str().unwrap());
    let cadre = chain.staff.post(app, "/cadres", cadre).await.created();
    let form = json!({
        "case_id": chain.case_id(), "post_id": chain.post, "cadre_id": cadre["id"], "source": "unit", "method": "signed",
        "nominators": [{"cadre_id": null, "name": "青川镇党委", "title": "", "kinship": "none"}], "reason": "群众公认",
        "attachments": [],
    });
    chain.staff.post(app, "/nominations", form).await.created()["id"].as_str().unwrap().to_owned()
}

/// A change of the team that nobody has decided.
async fn change_of_team(app: &App, chain: &Chain) -> String {
    let team = chain.staff.get(app, &format!("/teams?case_id={}", chain.case_id())).await.ok();
    let team = format!("/teams/{}", team["items"][0]["id"].as_str().unwrap());
    let incoming = app.actor("inspector").await;
    let form =
        json!({"out_member_id": null, "in_account_id": incoming.id, "in_lead": false, "reason": "任务较重，增加一人"});
    let made = chain.staff.post(app, &format!("{team}/changes"), form).await.created();
    made["changes"][0]["id"].as_str().unwrap_or_else(|| panic!("{made}")).to_owned()
}
