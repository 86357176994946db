//! Audits: officials with economic responsibility, and their audits taken to a state.

use serde_json::{Value, json};

use super::{App, As};
use crate::support::builders::{cadre, post_form};

/// The offices of an audit: the department, the bureau, and who reviews its reports.
pub struct Bureau {
    pub staff: As,
    pub reviewer: As,
    pub lead: As,
    pub auditor: As,
    pub head: As,
}

/// The steps in order: who, what, and the state that it leads to.
const STEPS: &[(&str, &str, &str)] = &[
    ("staff", "propose", "entrusting"),
    ("reviewer", "entrust", "entrusted"),
    ("lead", "notify", "notified"),
    ("lead", "start", "fieldwork"),
    ("lead", "draft", "draft_report"),
    ("lead", "send_draft", "comments"),
    ("head", "review", "reviewed"),
    ("head", "issue", "issued"),
    ("lead", "deliver", "delivered"),
    ("staff", "acknowledge", "rectifying"),
    ("lead", "close", "closed"),
];

/// What a step brings.
pub fn body(action: &str) -> Value {
    match action {
        "propose" => {
            json!({"text": "请审计任职期间的经济责任", "period_from": "2024-01-01", "period_to": "2025-12-31"})
        }
        "notify" => json!({"text": "审计通知书"}),
        "draft" => json!({"report": "审计报告全文", "opinion": "审计意见书全文", "result": "审计结果报告全文"}),
        "review" => json!({"text": "审理通过"}),
        "appeal" => json!({"text": "对认定的责任不服", "party": "subject", "via": "本人送来书面申诉"}),
        "decide_appeal" => json!({"decision": "upheld", "text": "维持原审计结论"}),
        _ => json!({}),
    }
}

/// Something that was found.
pub fn finding(serious: bool) -> Value {
    json!({"finding": {
        "matter": if serious { "虚列支出" } else { "往来款长期挂账" }, "amount_fen": 1_250_000, "responsibility": "direct",
        "serious": serious, "text": "抽查凭证十二份",
    }})
}

impl Bureau {
    pub async fn of(app: &App) -> Self {
        Self {
            staff: app.actor("org_staff").await,
            reviewer: app.actor("reviewer").await,
            lead: app.actor("audit_lead").await,
            auditor: app.actor("auditor").await,
            head: app.actor("audit_lead").await,
        }
    }

    /// A cadre of this unit who holds a post with economic responsibility since this day; gives the id.
    pub async fn official(&self, app: &App, unit: &Value, name: &str, since: &str) -> String {
        let unit_id = unit["id"].as_str().unwrap();
        let person = self.staff.post(app, "/cadres", cadre(name, unit_id)).await.created();
        self.responsible(app, unit, &person["id"], since).await;
        person["id"].as_str().unwrap().to_owned()
    }

    /// Gives a cadre such a post.
    pub async fn responsible(&self, app: &App, unit: &Value, cadre: &Value, since: &str) {
        let mut post = post_form(unit["id"].as_str().unwrap(), "财政所所长");
        (post["is_economic"], post["headcount"]) = (true.into(), 9.into());
        let post = self.staff.post(app, "/posts", post).await.created();
        let tenure = json!({"post_id": post["id"], "cadre_id": cadre, "from": since, "kind": "appointed"});
        self.staff.post(app, "/tenures", tenure).await.created();
    }

    /// A planned audit of this official; gives its path.
    pub async fn planned(&self, app: &App, cadre: &str) -> String {
        self.planned_as(app, "mid_term", cadre).await
    }

    /// One of this kind.
    pub async fn planned_as(&self, app: &App, kind: &str, cadre: &str) -> String {
        let mut form = json!({"kind": kind, "cadre_id": cadre});
        if kind == "performance" {
            form["project"] = "污水管网工程".into();
        }
        let made = self.staff.post(app, "/audits", form).await.created();
        format!("/audits/{}", made["id"].as_str().unwrap())
    }

    /// The lead and the auditor.
    pub fn team(&self) -> Value {
        json!({"team": [{"account_id": self.lead.id, "lead": true}, {"account_id": self.auditor.id, "lead": false}]})
    }

    /// Takes it on to this state, as if everybody answered at once.
    pub async fn on_to(&self, app: &App, path: &str, state: &str) {
        let at = self.head.get(app, path).await.ok()["state"].as_str().unwrap().to_owned();
        let start = STEPS.iter().position(|s| s.2 == at).map_or(0, |i| i + 1);
        for (who, action, to) in &STEPS[start..] {
            if at == state {
                return;
            }
            self.prepare(app, path, action).await;
            self.take(app, path, who, action).await;
            if *to == state {
                return;
            }
        }
    }

    async fn prepare(&self, app: &App, path: &str, action: &str) {
        match action {
            "notify" => drop(self.head.act(app, path, "set_team", self.team()).await.ok()),
            "start" => app.clock.step_to(app.clock.now() + chrono::Duration::days(3)),
            "draft" => drop(self.lead.act(app, path, "add_finding", finding(false)).await.ok()),
            "review" => self.answered(app, path).await,
            _ => {}
        }
    }

    /// Both answered that they do not object.
    pub async fn answered(&self, app: &App, path: &str) {
        for party in ["subject", "unit"] {
            let comment = json!({"party": party, "objection": false, "text": "无异议", "via": "书面回复"});
            self.lead.act(app, path, "comment", comment).await.ok();
        }
    }

    async fn take(&self, app: &App, path: &str, who: &str, action: &str) {
        let actor = match who {
            "staff" => &self.staff,
            "reviewer" => &self.reviewer,
            "lead" => &self.lead,
            _ => &self.head,
        };
        actor.act(app, path, action, body(action)).await.ok();
    }
}
