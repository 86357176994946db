//! A case taken through its stages: `Chain::to(&app, "shortlisted")`. Before each step, the capability whose gate it is
//! does what the gate needs, in a function of its own file in this folder.

pub mod audit;
pub mod candidate;
pub mod deliberation;
pub mod inspection;
pub mod meeting;
pub mod petition;
pub mod recommendation;
pub mod verification;

pub mod nomination;
pub mod notice;
use serde_json::{Value, json};

use super::builders::{case_form, post, township};
use super::{Answer, App, As};

pub mod appointment;
pub mod motion;
pub mod team;

/// A case and the people around it.
pub struct Chain {
    pub staff: As,
    pub reviewer: As,
    pub lead: As,
    pub secretary: As,
    pub inspector: As,
    pub unit: Value,
    /// The one post to be filled.
    pub post: String,
    /// `/selection-cases/{id}`.
    pub case: String,
}

/// The steps in order: who, what, and the stage that it leads to.
const STEPS: &[(&str, &str, &str)] = &[
    ("reviewer", "approve_motion", "motion_approved"),
    ("staff", "open_recommendation", "recommending"),
    ("reviewer", "confirm_shortlist", "shortlisted"),
    ("lead", "start_inspection", "inspecting"),
    ("reviewer", "accept_report", "inspected"),
    ("staff", "open_deliberation", "deliberating"),
    ("secretary", "register_decision", "decided"),
    ("staff", "publish_notice", "publicising"),
    ("reviewer", "confirm_notice", "appointing"),
    ("staff", "issue_document", "probation"),
    ("reviewer", "finish_probation", "closed"),
    ("staff", "archive", "archived"),
];

impl Chain {
    /// A case that stands in `stage`.
    pub async fn to(app: &App, stage: &str) -> Self {
        let mut chain = Self::draft(app).await;
        chain.on_to(app, stage).await;
        chain
    }

    /// Takes the case on to `stage`.
    pub async fn on_to(&mut self, app: &App, stage: &str) {
        let at = self.stage(app).await;
        let start = STEPS.iter().position(|s| s.2 == at).map_or(0, |i| i + 1);
        for (_, action, to) in &STEPS[start..] {
            if at == stage {
                return;
            }
            self.prepare(app, action).await;
            self.take(app, action).await.ok();
            if *to == stage {
                return;
            }
        }
    }

    /// The stage in which the case stands.
    pub async fn stage(&self, app: &App) -> String {
        self.staff.get(app, &self.case).await.ok()["state"].as_str().unwrap().to_owned()
    }

    /// Tries one step, by the office whose step it is.
    pub async fn take(&self, app: &App, action: &str) -> Answer {
        let who = STEPS.iter().find(|s| s.1 == action).map_or("reviewer", |s| s.0);
        let actor = match who {
            "staff" => &self.staff,
            "lead" => &self.lead,
            "secretary" => &self.secretary,
            _ => &self.reviewer,
        };
        actor.act(app, &self.case, action, json!({})).await
    }

    /// A case just opened.
    pub async fn draft(app: &App) -> Self {
        let staff = app.actor("org_staff").await;
        let unit = township(app, &staff).await;
        Self::of_posts(app, unit, &["副镇长"]).await
    }

    /// A case just opened in this unit, to fill posts of these names; `post` is the first of them.
    pub async fn of_posts(app: &App, unit: Value, names: &[&str]) -> Self {
        let staff = app.actor("org_staff").await;
        let unit_id = unit["id"].as_str().unwrap();
        let mut posts = Vec::new();
        for name in names {
            posts.push(post(app, &staff, unit_id, name).await["id"].as_str().unwrap().to_owned());
        }
        let wanted: Vec<_> = posts.iter().map(String::as_str).collect();
        let form = case_form(unit_id, "青川镇副镇长", &wanted);
        let case = staff.post(app, "/selection-cases", form).await.created();
        let post = posts.remove(0);
        Self {
            reviewer: app.actor("reviewer").await,
            lead: app.actor("inspection_lead").await,
            secretary: app.actor("meeting_secretary").await,
            inspector: app.actor("inspector").await,
            case: format!("/selection-cases/{}", case["id"].as_str().unwrap()),
            staff,
            unit,
            post,
        }
    }

    /// Has a gate of the case, its inspection or its probations overridden: asked for by the staff, approved by the reviewer.
    pub async fn override_gate(&self, app: &App, rule: &str) {
        let form = json!({
            "object": "selection_case", "object_id": self.case_id(), "rule": rule, "reason": "上级已书面同意",
            "attachment_id": super::builders::attachment(app, &self.staff).await,
        });
        let made = self.staff.post(app, "/gate-overrides", form).await.created();
        let request = format!("/gate-overrides/{}", made["id"].as_str().unwrap());
        self.reviewer.act(app, &request, "approve", json!({})).await.ok();
    }

    /// The id of the case.
    pub fn case_id(&self) -> &str {
        self.case.rsplit('/').next().unwrap()
    }

    /// What the gate of `action` needs, done by the capability that owns it.
    pub async fn prepare(&mut self, app: &App, action: &str) {
        // One line a capability: `"confirm_shortlist" => recommendation::counted(self, app).await`.
        match action {
            "approve_motion" => motion::written(self, app).await,
            "confirm_shortlist" => candidate::all_ready(self, app).await,
            "issue_document" => appointment::issued(self, app).await,
            "finish_probation" => appointment::served(self, app).await,
            "archive" => appointment::complete(self, app).await,
            "start_inspection" => {
                team::ready(self, app).await;
                notice::inspection(self, app).await;
            }
            "open_recommendation" => notice::vacancy(self, app).await,
            "publish_notice" => notice::pre_appointment(self, app).await,
            "confirm_notice" => notice::confirmed(self, app).await,
            "accept_report" => {
                inspection::handed_in(self, app).await;
                verification::clear(self, app).await;
            }
            "open_deliberation" => deliberation::held(self, app).await,
            "register_decision" => meeting::decided(self, app).await,
            _ => {}
        }
    }
}
