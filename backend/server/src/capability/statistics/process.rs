//! Figures of the selection process: decisions, cases, what was done in them, probations.

use chrono::NaiveDate;
use diesel::dsl::count_star;
use diesel::prelude::*;
use hezhen_domain::appointment::State as AppointmentState;
use hezhen_domain::meeting::Body;
use hezhen_domain::meeting_item::State as ItemState;
use hezhen_domain::notice::{Content, Kind as NoticeKind, SHOWN};
use hezhen_domain::probation::State as ProbationState;
use hezhen_domain::selection_case::{Kind, State};
use hezhen_domain::statistics::{Group, Measure};
use hezhen_domain::text::TextEnum;
use hezhen_domain::visit_task::Way;

use super::compute::{Asked, count, drilled, figure};
use super::view::StatisticsFigure;
use crate::capability::visit_task::{self, Tally};
use crate::clock::first_instant;
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::schema::{
    appointment, journal_entry, meeting, meeting_item, notice, post, probation, selection_case, unit as units,
};

fn n(found: i64) -> u32 {
    u32::try_from(found).unwrap_or(u32::MAX)
}

/// Midnight of the department at the beginning of a day.
fn midnight(day: NaiveDate) -> Ts {
    Ts(first_instant(day).unwrap_or_default())
}

/// Who was appointed in the period, and how many of them on probation.
pub(super) fn adjustment(tx: &mut Tx<'_>, asked: &Asked) -> Outcome<Vec<StatisticsFigure>> {
    let rows: Vec<(bool, bool, Stored<Kind>)> = appointment::table
        .inner_join(post::table.inner_join(units::table))
        .inner_join(selection_case::table)
        .filter(units::path.like(&asked.like).and(appointment::state.eq(Stored(AppointmentState::DocumentIssued))))
        .filter(appointment::issued_on.between(asked.from, asked.to))
        .select((appointment::on_probation, post::is_principal, selection_case::kind))
        .load(tx.conn)?;
    let appointed = rows.iter().filter(|r| r.2.0 != Kind::Removal).count();
    let part = |which: &dyn Fn(&(bool, bool, Stored<Kind>)) -> bool| Measure::Share {
        numerator: u32::try_from(rows.iter().filter(|r| r.2.0 != Kind::Removal && which(r)).count())
            .unwrap_or_default(),
        denominator: u32::try_from(appointed).unwrap_or_default(),
    };
    let group = Group::Adjustment;
    Ok(vec![
        figure("appointed", group, "任职人数", count(appointed)),
        drilled("removed", group, "免职人数", count(rows.len() - appointed), "/selection-cases?kind=removal"),
        figure("appointed_principals", group, "其中正职", part(&|r| r.1)),
        figure("appointed_on_probation", group, "其中实行试用期", part(&|r| r.0)),
    ])
}

/// Who was adopted by a vote of the plenary session and of the standing committee in the period.
pub(super) fn decisions(tx: &mut Tx<'_>, asked: &Asked) -> Outcome<Vec<StatisticsFigure>> {
    let rows: Vec<(Stored<Body>, JsonText<Vec<Id>>)> = meeting_item::table
        .inner_join(meeting::table)
        .inner_join(post::table.inner_join(units::table))
        .filter(units::path.like(&asked.like).and(meeting_item::state.eq(Stored(ItemState::Adopted))))
        .filter(meeting::scheduled_on.between(asked.from, asked.to))
        .select((meeting::body, meeting_item::elected))
        .load(tx.conn)?;
    let by = |body| rows.iter().filter(|r| r.0.0 == body).map(|r| r.1.0.len()).sum();
    let one =
        |key, name, body| drilled(key, Group::Adjustment, name, count(by(body)), &format!("/meetings?body={body}"));
    Ok(vec![
        one("voted_plenary", "全委会票决人数", Body::Plenary),
        one("voted_standing", "常委会票决人数", Body::Standing),
    ])
}

/// Notices that began in the period, and the persons named in them.
pub(super) fn notices(tx: &mut Tx<'_>, asked: &Asked) -> Outcome<Vec<StatisticsFigure>> {
    let hung = SHOWN.iter().copied().map(Stored);
    let rows: Vec<(Stored<NoticeKind>, JsonText<Content>)> = notice::table
        .inner_join(units::table)
        .filter(units::path.like(&asked.like).and(notice::state.eq_any(hung)))
        .filter(notice::posted_start.between(asked.from, asked.to))
        .select((notice::kind, notice::content))
        .load(tx.conn)?;
    let of = |kind| rows.iter().filter(move |r| r.0.0 == kind);
    let persons = |kind| of(kind).map(|r| r.1.0.people().len()).sum();
    let (inspection, appointment) = (NoticeKind::Inspection, NoticeKind::PreAppointment);
    let one = |key, name, kind, n| drilled(key, Group::Notices, name, count(n), &format!("/notices?kind={kind}"));
    Ok(vec![
        one("notices_inspection", "考察预告次数", inspection, of(inspection).count()),
        one("inspection_subjects", "考察预告涉及对象", inspection, persons(inspection)),
        one("notices_pre_appointment", "任前公示次数", appointment, of(appointment).count()),
        one("publicised", "任前公示人数", appointment, persons(appointment)),
    ])
}

/// Cases by stage and by kind.
pub(super) fn cases(tx: &mut Tx<'_>, asked: &Asked) -> Outcome<Vec<StatisticsFigure>> {
    let opened = selection_case::created_at.ge(midnight(asked.from));
    let until = selection_case::created_at.lt(midnight(asked.to.succ_opt().unwrap_or(asked.to)));
    let rows: Vec<(Stored<State>, Stored<Kind>)> = selection_case::table
        .inner_join(units::table)
        .filter(units::path.like(&asked.like).and(opened).and(until))
        .select((selection_case::state, selection_case::kind))
        .load(tx.conn)?;
    let mut figures = vec![drilled("cases", Group::Process, "选拔任用事项", count(rows.len()), "/selection-cases")];
    for state in State::ALL {
        let of = rows.iter().filter(|r| r.0.0 == *state).count();
        if of > 0 {
            let key = format!("cases_stage_{state}");
            figures.push(drilled(
                &key,
                Group::Process,
                stage(*state),
                count(of),
                &format!("/selection-cases?state={state}"),
            ));
        }
    }
    for kind in Kind::ALL {
        let of = rows.iter().filter(|r| r.1.0 == *kind).count();
        if of > 0 {
            let key = format!("cases_kind_{kind}");
            figures.push(drilled(
                &key,
                Group::Process,
                word(*kind),
                count(of),
                &format!("/selection-cases?kind={kind}"),
            ));
        }
    }
    Ok(figures)
}

fn stage(state: State) -> &'static str {
    match state {
        State::Draft => "环节：动议准备",
        State::MotionApproved => "环节：动议已批准",
        State::Recommending => "环节：民主推荐",
        State::Shortlisted => "环节：确定考察对象",
        State::Inspecting => "环节：考察",
        State::Inspected => "环节：考察完成",
        State::Deliberating => "环节：酝酿",
        State::Decided => "环节：讨论决定",
        State::Publicising => "环节：公示",
        State::Appointing => "环节：任职",
        State::Probation => "环节：试用期",
        State::Closed => "环节：办结",
        State::Archived => "环节：已归档",
        State::Terminated => "环节：终止",
    }
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::BatchTermChange => "类型：换届",
        Kind::IndividualPromotion => "类型：个别提拔",
        Kind::FurtherUse => "类型：进一步使用",
        Kind::Transfer => "类型：交流",
        Kind::OpenSelection => "类型：公开选拔",
        Kind::Competitive => "类型：竞争上岗",
        Kind::Removal => "类型：免职改任",
    }
}

/// What the process record of the period's cases holds: kind of thing, action, name.
const RECORDS: &[(&str, &str, &str, &str)] = &[
    ("nominations", "nomination", "create", "初始提名"),
    ("talks", "talk", "create", "个别谈话"),
    ("letters", "consultation", "create", "征求意见函"),
    ("notices", "notice", "publish", "预告与公示"),
    ("talks_before_appointment", "appointment", "hold_talk", "任前谈话"),
];

/// How many things of each kind were made in the period, by the process record.
pub(super) fn records(tx: &mut Tx<'_>, asked: &Asked) -> Outcome<Vec<StatisticsFigure>> {
    let from = journal_entry::at.ge(midnight(asked.from));
    let until = journal_entry::at.lt(midnight(asked.to.succ_opt().unwrap_or(asked.to)));
    let of = selection_case::table
        .inner_join(units::table)
        .filter(units::path.like(&asked.like))
        .select(selection_case::id.nullable());
    let rows: Vec<(String, String, i64)> = journal_entry::table
        .filter(from.and(until).and(journal_entry::case_id.is_not_null()))
        .filter(journal_entry::object.eq_any(RECORDS.iter().map(|r| r.1)))
        .filter(journal_entry::case_id.eq_any(of))
        .group_by((journal_entry::object, journal_entry::action))
        .select((journal_entry::object, journal_entry::action, count_star()))
        .load(tx.conn)?;
    let made = |object: &str, action: &str| rows.iter().find(|r| r.0 == object && r.1 == action).map_or(0, |r| n(r.2));
    let group = |key: &str| if key == "notices" { Group::Notices } else { Group::Process };
    let one = |(key, object, action, name): &(&str, &str, &str, &str)| {
        figure(key, group(key), name, Measure::Count { n: made(object, action) })
    };
    let mut figures: Vec<_> = RECORDS.iter().map(one).collect();
    figures.insert(3, drilled("meetings", Group::Process, "讨论决定会议", count(meetings(tx, asked)?), "/meetings"));
    Ok(figures)
}

/// Meetings of the period that were opened and had a post of these units before them. A meeting belongs to no one case.
fn meetings(tx: &mut Tx<'_>, asked: &Asked) -> Outcome<usize> {
    let held: Vec<Id> = meeting_item::table
        .inner_join(meeting::table)
        .inner_join(post::table.inner_join(units::table))
        .filter(units::path.like(&asked.like).and(meeting::opened_at.is_not_null()))
        .filter(meeting::scheduled_on.between(asked.from, asked.to))
        .select(meeting::id)
        .distinct()
        .load(tx.conn)?;
    Ok(held.len())
}

/// What was counted on visits and receptions of the period.
pub(super) fn visits(tx: &mut Tx<'_>, asked: &Asked) -> Outcome<Vec<StatisticsFigure>> {
    let found = visit_task::tally(tx, asked.from, asked.to, &asked.like)?;
    let n = |of: fn(&Tally) -> i64, way: Option<Way>| {
        found.iter().filter(|t| way.is_none_or(|way| t.way == way)).map(of).sum::<i64>()
    };
    let one = |key, name, sum| {
        drilled(key, Group::Visits, name, Measure::Count { n: self::n(sum) }, "/visit-tasks/statistics")
    };
    Ok(vec![
        one("households_visited", "走访群众户数", n(|t| t.households, Some(Way::Door))),
        one("people_meetings", "群众恳谈会", n(|t| t.times, Some(Way::Meeting))),
        one("receptions", "接访场次", n(|t| t.times, Some(Way::Reception))),
        one("people_suggestions", "收集意见建议", n(|t| t.suggestions, None)),
        one("people_consultations", "接受咨询", n(|t| t.consultations, None)),
        one("solved_on_site", "现场解决问题", n(|t| t.solved, None)),
    ])
}

/// Who serves on probation, and how those of the period ended.
pub(super) fn probations(tx: &mut Tx<'_>, asked: &Asked) -> Outcome<Vec<StatisticsFigure>> {
    let rows: Vec<(Stored<ProbationState>, Option<NaiveDate>)> = probation::table
        .inner_join(post::table.inner_join(units::table))
        .filter(units::path.like(&asked.like))
        .select((probation::state, probation::decided_on))
        .load(tx.conn)?;
    let within = |day: Option<NaiveDate>| day.is_some_and(|d| asked.from <= d && d <= asked.to);
    let ended = |state| rows.iter().filter(|r| r.0.0 == state && within(r.1)).count();
    let (confirmed, failed) = (ended(ProbationState::Confirmed), ended(ProbationState::Failed));
    let open = rows.iter().filter(|r| !matches!(r.0.0, ProbationState::Confirmed | ProbationState::Failed)).count();
    let share = Measure::Share {
        numerator: u32::try_from(confirmed).unwrap_or_default(),
        denominator: u32::try_from(confirmed + failed).unwrap_or_default(),
    };
    let group = Group::Probation;
    Ok(vec![
        drilled("probation_open", group, "试用期中", count(open), "/probations?open=true"),
        drilled("probation_confirmed", group, "试用期满正式任职", share, "/probations?state=confirmed"),
        drilled("probation_failed", group, "试用期满未通过", count(failed), "/probations?state=failed"),
    ])
}
