//! What a notice of each kind says (the table of C19), and what is still missing in it. Those of a case are here, those of
//! a unit in [`super::of_unit`].

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::Kind;
use super::of_unit::{Assessment, Commitment, Outcome, ProbationEnd, ReceptionDays, TvSpeech};
use crate::citizen_id::Sex;
use crate::month::Month;
use crate::rule::Missing;

/// A person in a notice. Post and reason are written; the rest is copied from the register when the notice is saved.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NoticePerson)]
pub struct Person {
    /// The cadre.
    pub cadre_id: Uuid,
    /// Proposed post (拟任职务).
    #[serde(default)]
    pub proposed_post: String,
    /// Reason of an exceptional promotion (破格).
    #[serde(default)]
    pub exceptional_reason: Option<String>,
    /// What is said of the person: the duties promised (履职承诺), the result of the probation.
    #[serde(default)]
    pub statement: String,
    /// Name, from the register.
    #[serde(default)]
    pub name: String,
    /// Sex, from the register.
    #[serde(default)]
    pub sex: Option<Sex>,
    /// Month of birth, from the register.
    #[serde(default)]
    pub birth: Option<Month>,
    /// Education, from the register.
    #[serde(default)]
    pub education: String,
    /// Party, from the register.
    #[serde(default)]
    pub party: String,
    /// Present post, from the register.
    #[serde(default)]
    pub current_post: String,
}

/// A post that is vacant.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NoticePost)]
pub struct Post {
    /// Unit and post.
    pub name: String,
    /// How many.
    pub headcount: u32,
}

/// Vacancy notice: posts, qualifications, method, time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = VacancyContent)]
pub struct Vacancy {
    /// Vacant posts.
    pub posts: Vec<Post>,
    /// Qualifications (任职资格条件).
    pub qualifications: String,
    /// Method of recommendation.
    pub method: String,
    /// Day on which the recommendation opens.
    pub round_on: Option<NaiveDate>,
    /// Hour and place.
    pub time_place: String,
}

/// A member of the inspection team.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TeamLine {
    /// Name.
    pub name: String,
    /// Part in the team, and the number of the certificate shown (亮证考察).
    pub title: String,
}

/// Inspection notice: task, people, team, time, method, content, where to write and call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = InspectionContent)]
pub struct Inspection {
    /// Task of the inspection.
    pub task: String,
    /// Who is inspected: name and post are shown.
    pub people: Vec<Person>,
    /// First day of the inspection.
    pub inspect_from: Option<NaiveDate>,
    /// Last day; the notice stays until then.
    pub inspect_to: Option<NaiveDate>,
    /// Method.
    pub method: String,
    /// What is inspected.
    pub subject: String,
    /// The team.
    pub team: Vec<TeamLine>,
    /// Until when letters, calls and visits are received.
    pub letters_until: Option<NaiveDate>,
    /// Where visitors are received.
    pub letters_place: String,
    /// Telephone of the supervision.
    pub supervision_phone: String,
}

/// Notice before appointment: the people, for a window of working days.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PreAppointmentContent)]
pub struct PreAppointment {
    /// Who is to be appointed.
    pub people: Vec<Person>,
    /// Working days of the window.
    pub window_wd: u32,
}

/// What a notice says, by its kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "type", rename_all = "snake_case")]
#[schema(as = NoticeContent)]
pub enum Content {
    /// 职位预告
    Vacancy(Vacancy),
    /// 考察预告
    Inspection(Inspection),
    /// 任前公示
    PreAppointment(PreAppointment),
    /// 考核公告
    Assessment(Assessment),
    /// 任前电视演讲公示
    TvSpeech(TvSpeech),
    /// 试用期满公示
    ProbationEnd(ProbationEnd),
    /// 责任承诺公示
    Commitment(Commitment),
    /// 结果公示
    Result(Outcome),
    /// 接访预告
    Reception(ReceptionDays),
}

crate::text_enum! {
    /// Where a notice hangs.
    pub enum ChannelKind {
        Web = "web",
        Board = "board",
        Meeting = "meeting",
        Letter = "letter",
        Tv = "tv",
        Press = "press",
    }
}

/// A place where a notice hangs, and the proof that it does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NoticeChannel)]
pub struct Channel {
    /// What kind of place.
    pub kind: ChannelKind,
    /// Which one: 政府门户网站, 县委大院公示栏, 原单位 …
    #[serde(default)]
    pub place: String,
    /// When it was posted there.
    #[serde(default)]
    pub posted_on: Option<NaiveDate>,
    /// Photo, as an attachment.
    #[serde(default)]
    pub attachment_id: Option<Uuid>,
    /// Address, for the web.
    #[serde(default)]
    pub url: Option<String>,
}

/// Who receives what people report.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NoticeReception)]
pub struct Reception {
    /// Unit.
    pub unit: String,
    /// Telephone.
    pub phone: String,
    /// Hours.
    #[serde(default)]
    pub hours: String,
    /// Address.
    pub address: String,
    /// Web address.
    #[serde(default)]
    pub web: String,
}

pub(super) fn lack(missing: &mut Vec<Missing>, what: &'static str, lacking: bool) {
    if lacking {
        missing.push(Missing { what, of: None });
    }
}

pub(super) fn empty(text: &str) -> bool {
    text.trim().is_empty()
}

impl Content {
    /// The kind.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Vacancy(_) => Kind::Vacancy,
            Self::Inspection(_) => Kind::Inspection,
            Self::PreAppointment(_) => Kind::PreAppointment,
            Self::Assessment(_) => Kind::Assessment,
            Self::TvSpeech(_) => Kind::TvSpeech,
            Self::ProbationEnd(_) => Kind::ProbationEnd,
            Self::Commitment(_) => Kind::Commitment,
            Self::Result(_) => Kind::Result,
            Self::Reception(_) => Kind::Reception,
        }
    }

    /// The people in it.
    pub fn people(&self) -> &[Person] {
        match self {
            Self::Inspection(c) => &c.people,
            Self::PreAppointment(c) => &c.people,
            Self::TvSpeech(c) => &c.people,
            Self::ProbationEnd(c) => &c.people,
            _ => &[],
        }
    }

    /// The posts that it announces as vacant.
    pub fn posts(&self) -> &[Post] {
        match self {
            Self::Vacancy(c) => &c.posts,
            _ => &[],
        }
    }

    /// The people in it, to be filled from the register.
    pub fn people_mut(&mut self) -> &mut [Person] {
        match self {
            Self::Inspection(c) => &mut c.people,
            Self::PreAppointment(c) => &mut c.people,
            Self::TvSpeech(c) => &mut c.people,
            Self::ProbationEnd(c) => &mut c.people,
            _ => &mut [],
        }
    }

    /// The day before which the notice must have stood for its lead time.
    pub fn opens(&self) -> Option<NaiveDate> {
        match self {
            Self::Vacancy(c) => c.round_on,
            Self::Inspection(c) => c.inspect_from,
            Self::Assessment(c) => c.assess_from,
            Self::TvSpeech(c) => c.speech_on,
            Self::Reception(c) => c.days.iter().filter_map(|d| d.on).min(),
            Self::PreAppointment(_) | Self::ProbationEnd(_) | Self::Commitment(_) | Self::Result(_) => None,
        }
    }

    /// Every text in it that somebody wrote, for R-NOT-6; those of the people are in [`Content::people`].
    pub fn texts(&self) -> Vec<&str> {
        match self {
            Self::Vacancy(c) => vec![&c.qualifications, &c.method, &c.time_place],
            Self::Inspection(c) => {
                let team = c.team.iter().flat_map(|m| [m.name.as_str(), m.title.as_str()]);
                [c.task.as_str(), &c.method, &c.subject, &c.letters_place].into_iter().chain(team).collect()
            }
            Self::PreAppointment(_) | Self::ProbationEnd(_) => Vec::new(),
            Self::Assessment(c) => c.texts(),
            Self::TvSpeech(c) => vec![&c.broadcast],
            Self::Commitment(c) => c.texts(),
            Self::Result(c) => vec![&c.subject, &c.outcome],
            Self::Reception(c) => c.texts(),
        }
    }

    /// What R-NOT-2 calls people and posts: when this changes, the window starts anew.
    pub fn key(&self) -> String {
        match self {
            Self::Vacancy(c) => c.posts.iter().map(|p| format!("{}*{};", p.name, p.headcount)).collect(),
            Self::Assessment(c) => c.objects.clone(),
            Self::Commitment(c) => c.pledges.iter().map(|p| format!("{}={};", p.unit, p.goals)).collect(),
            Self::Result(c) => format!("{}={}", c.subject, c.outcome),
            Self::Reception(c) => {
                let day = |d: &super::of_unit::ReceptionDay| {
                    format!("{}={}={}={};", d.leader, d.on.unwrap_or_default(), d.hours, d.place)
                };
                c.days.iter().map(day).collect()
            }
            _ => self.people().iter().map(|p| format!("{}={};", p.cadre_id, p.proposed_post)).collect(),
        }
    }

    /// What the kind must say and this one does not yet (R-NOT-9).
    pub fn missing(&self) -> Vec<Missing> {
        let mut missing = Vec::new();
        match self {
            Self::Vacancy(c) => {
                lack(&mut missing, "vacant_post", c.posts.is_empty() || c.posts.iter().any(|p| empty(&p.name)));
                lack(&mut missing, "qualifications", empty(&c.qualifications));
                lack(&mut missing, "recommendation_method", empty(&c.method));
                lack(&mut missing, "recommendation_date", c.round_on.is_none());
            }
            Self::Inspection(c) => {
                lack(&mut missing, "inspection_task", empty(&c.task));
                lack(&mut missing, "person", c.people.is_empty());
                lack(&mut missing, "inspection_dates", c.inspect_from.is_none() || c.inspect_to < c.inspect_from);
                lack(&mut missing, "inspection_method", empty(&c.method));
                lack(&mut missing, "inspection_subject", empty(&c.subject));
                lack(&mut missing, "team_member", c.team.is_empty() || c.team.iter().any(|m| empty(&m.name)));
                lack(&mut missing, "letters_until", c.letters_until.is_none());
                lack(&mut missing, "letters_place", empty(&c.letters_place));
                lack(&mut missing, "supervision_phone", empty(&c.supervision_phone));
                for person in &c.people {
                    let name = person.name.clone();
                    person_lacks(&mut missing, &[("current_post", empty(&person.current_post))], &name);
                }
            }
            Self::PreAppointment(c) => {
                lack(&mut missing, "person", c.people.is_empty());
                for person in &c.people {
                    let parts = [
                        ("sex", person.sex.is_none()),
                        ("birth", person.birth.is_none()),
                        ("education", empty(&person.education)),
                        ("party", empty(&person.party)),
                        ("current_post", empty(&person.current_post)),
                        ("proposed_post", empty(&person.proposed_post)),
                    ];
                    person_lacks(&mut missing, &parts, &person.name);
                }
            }
            Self::Assessment(c) => c.lacks(&mut missing),
            Self::TvSpeech(c) => c.lacks(&mut missing),
            Self::ProbationEnd(c) => c.lacks(&mut missing),
            Self::Commitment(c) => c.lacks(&mut missing),
            Self::Result(c) => c.lacks(&mut missing),
            Self::Reception(c) => c.lacks(&mut missing),
        }
        missing
    }
}

pub(super) fn person_lacks(missing: &mut Vec<Missing>, parts: &[(&'static str, bool)], name: &str) {
    let lacking = parts.iter().filter(|(_, lacking)| *lacking);
    missing.extend(lacking.map(|(what, _)| Missing { what, of: Some(name.to_owned()) }));
}

impl Channel {
    /// Whether it says since when it hangs there, and shows that it does: by a photo or an address.
    pub fn proven(&self) -> bool {
        let shown = self.attachment_id.is_some() || self.url.as_deref().is_some_and(|url| !empty(url));
        self.posted_on.is_some() && shown
    }
}

impl Reception {
    /// What people who report need and do not find (R-NOT-8).
    pub fn missing(&self) -> Vec<Missing> {
        let mut missing = Vec::new();
        lack(&mut missing, "reception_unit", empty(&self.unit));
        lack(&mut missing, "reception_phone", empty(&self.phone));
        lack(&mut missing, "reception_address", empty(&self.address));
        missing
    }
}
