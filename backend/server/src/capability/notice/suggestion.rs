//! A first version of a notice, from what the case already knows; the staff corrects it.

use hezhen_domain::candidate::State as Candidate;
use hezhen_domain::notice::content::{Inspection, Post, PreAppointment, Vacancy};
use hezhen_domain::notice::{Channel, ChannelKind, Content, Kind, Person, Reception};

use super::people;
use super::store::days;
use super::view::NoticeForm;
use crate::capability::candidate;
use crate::capability::selection_case::{self, Case, CasePostView};
use crate::db::{Outcome, Tx};

/// A form that can be sent as it is once the gaps are filled.
pub(super) fn suggest(tx: &mut Tx<'_>, case: &Case, kind: Kind) -> Outcome<NoticeForm> {
    let days = days(tx, case)?;
    let posts = selection_case::posts(tx, case.id)?;
    let title_of = |post| posts.iter().find(|p| p.post_id == post).map(CasePostView::title);
    let candidates = candidate::of_case(tx, case.id)?;
    let of = |state| candidates.iter().filter(move |c| c.state == state).collect::<Vec<_>>();
    let adopted = of(Candidate::Decided);
    // Before a meeting has adopted anybody, those inspected are the best guess.
    let wanted = if kind == Kind::PreAppointment && !adopted.is_empty() { adopted } else { of(Candidate::Shortlisted) };
    let people: Vec<Person> = wanted
        .into_iter()
        .map(|c| Person {
            cadre_id: c.cadre_id.0,
            proposed_post: title_of(c.post_id).unwrap_or_default(),
            ..Person::default()
        })
        .collect();
    let start = days.calendar.roll_forward(days.today);
    let opens = |lead: u32| days.calendar.add_workdays(start, lead);
    let (word, mut content) = match kind {
        Kind::Vacancy => {
            let post = |p: &CasePostView| Post { name: p.title(), headcount: u32::try_from(p.headcount).unwrap_or(1) };
            let content = Vacancy {
                posts: posts.iter().map(post).collect(),
                qualifications: "符合干部选拔任用有关规定的基本条件和任职资格。".into(),
                method: "个别谈话推荐和会议推荐。".into(),
                round_on: Some(opens(days.params.vacancy_lead_wd)),
                time_place: String::new(),
            };
            ("职位预告", Content::Vacancy(content))
        }
        Kind::Inspection => {
            let from = opens(days.params.notice_inspection_lead_wd);
            let content = Inspection {
                task: format!("对{}人选考察对象进行考察。", case.title),
                people,
                inspect_from: Some(from),
                inspect_to: Some(days.calendar.add_workdays(from, 4)),
                method: "个别谈话、民主测评、实地走访、查阅资料等。".into(),
                subject: "德、能、勤、绩、廉情况，突出政治标准和工作实绩。".into(),
                team: Vec::new(),
                letters_until: Some(days.calendar.add_workdays(from, 4)),
                letters_place: String::new(),
                supervision_phone: String::new(),
            };
            ("考察预告", Content::Inspection(content))
        }
        Kind::PreAppointment => {
            let window_wd = days.params.notice_pre_appointment_min_wd;
            ("任前公示", Content::PreAppointment(PreAppointment { people, window_wd }))
        }
    };
    people::fill(tx, case.id, &mut content)?;
    let place = |kind| Channel { kind, place: String::new(), posted_on: None, attachment_id: None, url: None };
    Ok(NoticeForm {
        case_id: case.id,
        title: format!("{}{word}", case.title),
        start_date: start,
        content,
        channels: vec![place(ChannelKind::Web), place(ChannelKind::Board)],
        reception: Reception::default(),
        exemption: None,
    })
}
