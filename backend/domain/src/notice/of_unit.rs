//! What the notices of a unit say (the table of C19): those that belong to no case.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::content::{Person, TeamLine, empty, lack, person_lacks};
use crate::rule::Missing;

/// Notice of an assessment: whom, by whom, when, where to call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AssessmentContent)]
pub struct Assessment {
    /// Units and groups that are assessed, one a line.
    pub objects: String,
    /// What is assessed.
    #[serde(default)]
    pub subject: String,
    /// The team.
    pub team: Vec<TeamLine>,
    /// First day of the assessment.
    pub assess_from: Option<NaiveDate>,
    /// Last day; the notice stays until then.
    pub assess_to: Option<NaiveDate>,
    /// Telephone for reports.
    pub phone: String,
}

/// Speech on television before an appointment: registration cards with the duties that each promises.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TvSpeechContent)]
pub struct TvSpeech {
    /// Who speaks.
    pub people: Vec<Person>,
    /// Day of the broadcast.
    pub speech_on: Option<NaiveDate>,
    /// Channel and hour.
    pub broadcast: String,
}

/// End of probation: name, post on trial, result.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ProbationEndContent)]
pub struct ProbationEnd {
    /// Whose probation is over; the post on trial stands in `proposed_post`, the result in `statement`.
    pub people: Vec<Person>,
    /// Working days of the window.
    pub window_wd: u32,
}

/// What a unit promises.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Pledge {
    /// The unit.
    pub unit: String,
    /// Its goals of the year, one a line.
    pub goals: String,
}

/// Goals of the year (责任承诺): they stand until its end.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = CommitmentContent)]
pub struct Commitment {
    /// The year.
    pub year: i32,
    /// Units and goals.
    pub pledges: Vec<Pledge>,
}

/// Outcome of an assessment or of an audit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = OutcomeContent)]
pub struct Outcome {
    /// Of what.
    pub subject: String,
    /// What came out, one thing a line.
    pub outcome: String,
    /// Working days of the window.
    pub window_wd: u32,
}

/// A leader receives people.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReceptionDay {
    /// Name of the leader.
    pub leader: String,
    /// Post of the leader.
    #[serde(default)]
    pub title: String,
    /// Day.
    pub on: Option<NaiveDate>,
    /// Hours.
    pub hours: String,
    /// Place.
    pub place: String,
}

/// Reception of people by leaders (接访预告): the schedule of the portal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ReceptionDaysContent)]
pub struct ReceptionDays {
    /// Days.
    pub days: Vec<ReceptionDay>,
}

impl Assessment {
    pub(super) fn lacks(&self, missing: &mut Vec<Missing>) {
        lack(missing, "assessment_object", empty(&self.objects));
        lack(missing, "notice_team_member", self.team.is_empty() || self.team.iter().any(|m| empty(&m.name)));
        lack(missing, "assessment_dates", self.assess_from.is_none() || self.assess_to < self.assess_from);
        lack(missing, "report_phone", empty(&self.phone));
    }

    pub(super) fn texts(&self) -> Vec<&str> {
        let team = self.team.iter().flat_map(|m| [m.name.as_str(), m.title.as_str()]);
        [self.objects.as_str(), &self.subject].into_iter().chain(team).collect()
    }
}

/// What the register must know of somebody who is shown to the public by a card.
fn card(missing: &mut Vec<Missing>, people: &[Person], own: impl Fn(&Person) -> Vec<(&'static str, bool)>) {
    lack(missing, "person", people.is_empty());
    for person in people {
        person_lacks(missing, &own(person), &person.name);
    }
}

impl TvSpeech {
    pub(super) fn lacks(&self, missing: &mut Vec<Missing>) {
        card(missing, &self.people, |p| {
            vec![
                ("sex", p.sex.is_none()),
                ("birth", p.birth.is_none()),
                ("education", empty(&p.education)),
                ("party", empty(&p.party)),
                ("current_post", empty(&p.current_post)),
                ("proposed_post", empty(&p.proposed_post)),
                ("duty_commitment", empty(&p.statement)),
            ]
        });
        lack(missing, "speech_date", self.speech_on.is_none());
        lack(missing, "broadcast", empty(&self.broadcast));
    }
}

impl ProbationEnd {
    pub(super) fn lacks(&self, missing: &mut Vec<Missing>) {
        card(missing, &self.people, |p| {
            vec![("trial_post", empty(&p.proposed_post)), ("probation_result", empty(&p.statement))]
        });
    }
}

impl Commitment {
    /// The last day of the year.
    pub fn until(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, 12, 31)
    }

    pub(super) fn lacks(&self, missing: &mut Vec<Missing>) {
        let gap = |p: &Pledge| empty(&p.unit) || empty(&p.goals);
        lack(missing, "annual_goals", self.pledges.is_empty() || self.pledges.iter().any(gap));
    }

    pub(super) fn texts(&self) -> Vec<&str> {
        self.pledges.iter().flat_map(|p| [p.unit.as_str(), p.goals.as_str()]).collect()
    }
}

impl Outcome {
    pub(super) fn lacks(&self, missing: &mut Vec<Missing>) {
        lack(missing, "result_subject", empty(&self.subject));
        lack(missing, "result_outcome", empty(&self.outcome));
    }
}

impl ReceptionDays {
    /// The last day.
    pub fn until(&self) -> Option<NaiveDate> {
        self.days.iter().filter_map(|d| d.on).max()
    }

    pub(super) fn lacks(&self, missing: &mut Vec<Missing>) {
        lack(missing, "reception_day", self.days.is_empty());
        for day in &self.days {
            let parts = [
                ("reception_leader", empty(&day.leader)),
                ("reception_date", day.on.is_none()),
                ("reception_hours", empty(&day.hours)),
                ("reception_place", empty(&day.place)),
            ];
            person_lacks(missing, &parts, &day.leader);
        }
    }

    pub(super) fn texts(&self) -> Vec<&str> {
        self.days.iter().flat_map(|d| [d.leader.as_str(), &d.title, &d.hours, &d.place]).collect()
    }
}
