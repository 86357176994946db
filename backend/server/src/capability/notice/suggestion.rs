//! A first version of a notice, from what the case or the unit already knows; the staff corrects it.

use chrono::Datelike;
use hezhen_domain::candidate::State as Candidate;
use hezhen_domain::notice::content::{Inspection, Post, PreAppointment, Vacancy};
use hezhen_domain::notice::of_unit::{
    Assessment, Commitment, Outcome as Result, Pledge, ProbationEnd, ReceptionDay, ReceptionDays, TvSpeech,
};
use hezhen_domain::notice::{Channel, ChannelKind, Content, Kind, Person, Reception};

use super::home::Home;
use super::people;
use super::store::days;
use super::view::NoticeForm;
use crate::capability::candidate;
use crate::capability::selection_case::{self, Case, CasePostView};
use crate::db::{Outcome, Tx};

/// A form that can be sent as it is once the gaps are filled.
pub(super) fn suggest(tx: &mut Tx<'_>, home: &Home, kind: Kind) -> Outcome<NoticeForm> {
    match &home.case {
        Some(case) => of_case(tx, home, case, kind),
        None => of_unit(tx, home, kind),
    }
}

fn place(kind: ChannelKind) -> Channel {
    Channel { kind, place: String::new(), posted_on: None, attachment_id: None, url: None }
}

/// What a unit announces, with the days that its parameters ask for.
fn of_unit(tx: &mut Tx<'_>, home: &Home, kind: Kind) -> Outcome<NoticeForm> {
    let days = days(tx, home)?;
    let start = days.calendar.roll_forward(days.today);
    let opens = |lead: u32| days.calendar.add_workdays(start, lead);
    let params = &days.params;
    let (word, content) = match kind {
        Kind::Assessment => {
            let from = opens(params.notice_assessment_min_wd);
            let content = Assessment {
                assess_from: Some(from),
                assess_to: Some(days.calendar.add_workdays(from, 4)),
                subject: "履行职责和完成年度目标任务情况。".into(),
                ..Assessment::default()
            };
            ("考核公告", Content::Assessment(content))
        }
        Kind::TvSpeech => {
            let speech_on = Some(opens(params.notice_tv_speech_min_wd));
            ("任前电视演讲公示", Content::TvSpeech(TvSpeech { speech_on, ..TvSpeech::default() }))
        }
        Kind::ProbationEnd => {
            let window_wd = params.notice_probation_end_min_wd;
            ("试用期满公示", Content::ProbationEnd(ProbationEnd { people: Vec::new(), window_wd }))
        }
        Kind::Commitment => {
            let pledges = vec![Pledge { unit: home.unit_name.clone(), goals: String::new() }];
            ("责任承诺公示", Content::Commitment(Commitment { year: start.year(), pledges }))
        }
        Kind::Result => {
            let window_wd = params.notice_result_min_wd;
            ("结果公示", Content::Result(Result { window_wd, ..Result::default() }))
        }
        _ => {
            let on = Some(opens(params.notice_reception_min_wd));
            let day = ReceptionDay { on, hours: "9:00—11:00".into(), ..ReceptionDay::default() };
            ("领导干部接访预告", Content::Reception(ReceptionDays { days: vec![day] }))
        }
    };
    let hangs = match kind {
        Kind::TvSpeech => vec![place(ChannelKind::Tv)],
        Kind::ProbationEnd => vec![place(ChannelKind::Board)],
        Kind::Assessment | Kind::Commitment => vec![place(ChannelKind::Web), place(ChannelKind::Tv)],
        _ => vec![place(ChannelKind::Web)],
    };
    Ok(NoticeForm {
        case_id: None,
        unit_id: Some(home.unit_id),
        title: format!("{}{word}", home.unit_name),
        start_date: start,
        content,
        channels: hangs,
        reception: Reception::default(),
        exemption: None,
    })
}

fn of_case(tx: &mut Tx<'_>, home: &Home, case: &Case, kind: Kind) -> Outcome<NoticeForm> {
    let days = days(tx, home)?;
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
        _ => {
            let window_wd = days.params.notice_pre_appointment_min_wd;
            ("任前公示", Content::PreAppointment(PreAppointment { people, window_wd }))
        }
    };
    people::fill(tx, home, &mut content)?;
    let mut channels = vec![place(ChannelKind::Web), place(ChannelKind::Board)];
    if kind == Kind::Inspection {
        for unit in people::former_units(tx, content.people(), start, &days.params)? {
            channels.push(Channel { place: format!("{unit}（原单位）公示栏"), ..place(ChannelKind::Board) });
        }
    }
    Ok(NoticeForm {
        case_id: Some(case.id),
        unit_id: None,
        title: format!("{}{word}", case.title),
        start_date: start,
        content,
        channels,
        reception: Reception::default(),
        exemption: None,
    })
}
