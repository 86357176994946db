//! Petitions: put down over the counter, and taken to a state.

use serde_json::{Value, json};

use super::{App, As};

/// A petition without a name, about nobody, handled by the office of this unit.
pub fn form(unit: &str, regime: &str) -> Value {
    json!({
        "channel": "letter", "received_on": "2026-03-02", "unit_id": unit, "content": "反映虚报冒领补助，有名单为证。",
        "place": {"regime": regime, "category": "conduct"},
    })
}

/// The same from somebody who gave a name.
pub fn named(unit: &str, regime: &str) -> Value {
    let mut form = form(unit, regime);
    form["petitioner"] = json!({"name": "反映人赵某", "contact": "13900000000"});
    form
}

/// Puts it down; gives its path.
pub async fn received(app: &App, officer: &As, form: Value) -> String {
    let made = officer.post(app, "/petitions", form).await.created();
    format!("/petitions/{}", made["id"].as_str().unwrap())
}

/// The offices of a petition.
pub struct Office {
    pub officer: As,
    pub supervisor: As,
    pub reviewer: As,
    /// The county.
    pub unit: String,
}

impl Office {
    /// Officer, head of supervision and reviewer over everything, and the county above this unit.
    pub async fn of(app: &App, unit: &Value) -> Self {
        Self {
            officer: app.actor("petition_officer").await,
            supervisor: app.actor("org_supervisor").await,
            reviewer: app.actor("reviewer").await,
            unit: unit["parent_id"].as_str().unwrap().to_owned(),
        }
    }

    /// An assignment to the officer.
    pub fn to_officer(&self, app: &App) -> Value {
        let limit = super::meeting::today(app) + chrono::Days::new(20);
        json!({
            "account_id": self.officer.id, "leader": "分管副部长", "responsible_unit_id": self.unit, "limit_on": limit,
        })
    }

    /// Registered and accepted, with a clue of this worth.
    pub async fn accepted(&self, app: &App, form: Value, clue: &str) -> String {
        let path = received(app, &self.officer, form).await;
        self.officer.act(app, &path, "register", json!({})).await.ok();
        self.officer.act(app, &path, "accept", json!({"clue": clue})).await.ok();
        path
    }

    /// Told of, and assigned to the officer.
    pub async fn assigned(&self, app: &App, form: Value, clue: &str) -> String {
        let path = self.accepted(app, form, clue).await;
        self.officer.act(app, &path, "tell", json!({"text": "电话告知受理"})).await.ok();
        self.supervisor.act(app, &path, "assign", self.to_officer(app)).await.ok();
        path
    }

    /// Withdraws it: one proposes, another does it.
    pub async fn withdrawn(&self, app: &App, path: &str) {
        self.officer.act(app, path, "propose_withdraw", json!({"text": "反映人撤回"})).await.ok();
        self.supervisor.act(app, path, "withdraw", json!({})).await.ok();
    }

    /// Sends it on sealed: one proposes, another does it.
    pub async fn forwarded(&self, app: &App, path: &str) {
        let why = json!({"to": "市纪委监委信访室", "text": "反映市管干部"});
        self.officer.act(app, path, "propose_forward", why).await.ok();
        self.supervisor.act(app, path, "seal_forward", json!({})).await.ok();
    }

    /// A proposal that finds this.
    pub fn found(verdict: &str) -> Value {
        let matter = if verdict == "partly" { "substantiated" } else { verdict };
        json!({"verdict": verdict, "findings": [{"matter": "虚报冒领", "verdict": matter, "text": "查阅台账、谈话三人"}]})
    }

    /// Concluded on with this verdict.
    pub async fn concluded(&self, app: &App, path: &str, verdict: &str) {
        self.officer.act(app, path, "propose", Self::found(verdict)).await.ok();
        self.supervisor.act(app, path, "conclude", json!({})).await.ok();
    }

    /// Answered.
    pub async fn replied(&self, app: &App, form: Value, verdict: &str) -> String {
        let path = self.assigned(app, form, "general").await;
        self.concluded(app, &path, verdict).await;
        self.officer.act(app, &path, "reply", json!({"text": "书面答复意见"})).await.ok();
        path
    }
}
