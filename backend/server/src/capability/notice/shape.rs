//! What is wrong with the form of a notice, whatever its rules say.

use hezhen_domain::notice::Content;

use super::view::NoticeForm;
use crate::problem::{FieldError, Problem};

const SHORT: usize = 200;
const LONG: usize = 2000;

impl NoticeForm {
    /// Texts that are too long, windows that are none, people named twice.
    ///
    /// # Errors
    /// `invalid`, every such field.
    pub fn check(&self) -> Result<(), Problem> {
        let mut errors = Vec::new();
        let mut text = |pointer: &str, text: &str, max: usize| {
            if text.chars().count() > max {
                let params = Some(serde_json::json!({"max": max}));
                errors.push(FieldError { pointer: pointer.to_owned(), code: "too_long".into(), params });
            }
        };
        match &self.content {
            Content::Vacancy(c) => {
                text("/content/qualifications", &c.qualifications, LONG);
                text("/content/method", &c.method, LONG);
                text("/content/time_place", &c.time_place, SHORT);
                c.posts.iter().enumerate().for_each(|(i, p)| text(&format!("/content/posts/{i}/name"), &p.name, SHORT));
            }
            Content::Inspection(c) => {
                text("/content/task", &c.task, LONG);
                text("/content/method", &c.method, LONG);
                text("/content/subject", &c.subject, LONG);
                text("/content/letters_place", &c.letters_place, SHORT);
                text("/content/supervision_phone", &c.supervision_phone, 40);
                for (i, member) in c.team.iter().enumerate() {
                    text(&format!("/content/team/{i}/name"), &member.name, 40);
                    text(&format!("/content/team/{i}/title"), &member.title, SHORT);
                }
            }
            Content::Assessment(c) => {
                text("/content/objects", &c.objects, LONG);
                text("/content/subject", &c.subject, LONG);
                text("/content/phone", &c.phone, 40);
                for (i, member) in c.team.iter().enumerate() {
                    text(&format!("/content/team/{i}/name"), &member.name, 40);
                    text(&format!("/content/team/{i}/title"), &member.title, SHORT);
                }
            }
            Content::TvSpeech(c) => text("/content/broadcast", &c.broadcast, SHORT),
            Content::Commitment(c) => {
                for (i, pledge) in c.pledges.iter().enumerate() {
                    text(&format!("/content/pledges/{i}/unit"), &pledge.unit, SHORT);
                    text(&format!("/content/pledges/{i}/goals"), &pledge.goals, LONG);
                }
            }
            Content::Result(c) => {
                text("/content/subject", &c.subject, SHORT);
                text("/content/outcome", &c.outcome, 4 * LONG);
            }
            Content::Reception(c) => {
                for (i, day) in c.days.iter().enumerate() {
                    for (field, value) in
                        [("leader", &day.leader), ("title", &day.title), ("hours", &day.hours), ("place", &day.place)]
                    {
                        text(&format!("/content/days/{i}/{field}"), value, SHORT);
                    }
                }
            }
            Content::PreAppointment(_) | Content::ProbationEnd(_) => {}
        }
        for (i, person) in self.content.people().iter().enumerate() {
            text(&format!("/content/people/{i}/proposed_post"), &person.proposed_post, SHORT);
            let reason = person.exceptional_reason.as_deref().unwrap_or_default();
            text(&format!("/content/people/{i}/exceptional_reason"), reason, LONG);
            text(&format!("/content/people/{i}/statement"), &person.statement, LONG);
        }
        for (i, channel) in self.channels.iter().enumerate() {
            text(&format!("/channels/{i}/place"), &channel.place, SHORT);
            text(&format!("/channels/{i}/url"), channel.url.as_deref().unwrap_or_default(), LONG);
        }
        text("/reception/unit", &self.reception.unit, SHORT);
        text("/reception/phone", &self.reception.phone, 40);
        text("/reception/hours", &self.reception.hours, SHORT);
        text("/reception/address", &self.reception.address, SHORT);
        text("/reception/web", &self.reception.web, SHORT);
        text("/exemption/reason", self.exemption.as_ref().map_or("", |e| e.reason.as_str()), LONG);
        let mut refuse = |pointer: String, code: &str, params| {
            errors.push(FieldError { pointer, code: code.to_owned(), params });
        };
        let window = match &self.content {
            Content::PreAppointment(c) => Some(c.window_wd),
            Content::ProbationEnd(c) => Some(c.window_wd),
            Content::Result(c) => Some(c.window_wd),
            _ => None,
        };
        if window.is_some_and(|days| !(1..=60).contains(&days)) {
            let range = Some(serde_json::json!({"min": 1, "max": 60}));
            refuse("/content/window_wd".into(), "range", range);
        }
        if let Content::Commitment(c) = &self.content
            && !(2000..=2200).contains(&c.year)
        {
            refuse("/content/year".into(), "range", Some(serde_json::json!({"min": 2000, "max": 2200})));
        }
        let lines = match &self.content {
            Content::Commitment(c) => c.pledges.len(),
            Content::Reception(c) => c.days.len(),
            Content::Assessment(c) => c.team.len(),
            _ => 0,
        };
        if lines > 200 {
            refuse("/content".into(), "too_large", Some(serde_json::json!({"max": 200})));
        }
        let (wanted, other) = if self.content.kind().of_case() {
            (("/case_id", self.case_id), ("/unit_id", self.unit_id))
        } else {
            (("/unit_id", self.unit_id), ("/case_id", self.case_id))
        };
        if wanted.1.is_none() {
            refuse(wanted.0.into(), "required", None);
        }
        if other.1.is_some() {
            refuse(other.0.into(), "mismatch", None);
        }
        let people = self.content.people();
        if people.len() > 500 {
            refuse("/content/people".into(), "too_large", Some(serde_json::json!({"max": 500})));
        }
        for (i, person) in people.iter().enumerate() {
            if people[..i].iter().any(|p| p.cadre_id == person.cadre_id) {
                refuse(format!("/content/people/{i}/cadre_id"), "twice", None);
            }
        }
        if errors.is_empty() { Ok(()) } else { Err(Problem::fields(errors)) }
    }
}
