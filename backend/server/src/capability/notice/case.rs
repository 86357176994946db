//! What a case asks of its notices.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::candidate::State as Candidate;
use hezhen_domain::notice::rules::{Window, before};
use hezhen_domain::notice::{CaseFacts, CaseNotice, Kind, State};
use hezhen_domain::selection_case::Kind as CaseKind;
use uuid::Uuid;

use super::feedback;
use super::home::Home;
use super::store::{Notice, days};
use crate::capability::selection_case::{self, Case, CasePostView};
use crate::capability::{cadre, candidate, petition};
use crate::db::{Id, Outcome, Tx};
use crate::schema::notice;

/// What the rules of a case need to know of its notices.
///
/// # Errors
/// Those of the database.
pub fn case_facts(tx: &mut Tx<'_>, case: &Case) -> Outcome<CaseFacts> {
    let rows = counting(tx, case)?;
    let ids: Vec<Id> = rows.iter().map(|row| row.id).collect();
    let mut open = if ids.is_empty() { Vec::new() } else { feedback::open_of(tx, &ids)? };
    if !open.is_empty() && !petition::tells_of_case(tx, case)? {
        open.iter_mut().for_each(|(_, what)| what.clear());
        open.dedup();
    }
    let days = days(tx, &Home::from(case.clone()))?;
    let today = days.today;
    let facts = rows.into_iter().map(|row| {
        let window = days.window(&row);
        let stood = Window::of(&days.calendar, window.start, before(today), None, &days.params).working_days;
        CaseNotice {
            kind: row.kind.0,
            exempt: row.exemption.is_some(),
            working_days: window.working_days,
            stood,
            confirmed: row.state.0 == State::Confirmed,
            people: row.content.0.people().iter().map(|p| p.cadre_id).collect(),
            posts: row.content.0.posts().iter().map(|p| p.name.trim().to_owned()).collect(),
            affected: row.affected.0,
            open_feedback: open.iter().filter(|(id, _)| *id == row.id).map(|(_, what)| what.clone()).collect(),
        }
    });
    let notices = facts.collect();
    let posts = selection_case::posts(tx, case.id)?.iter().map(CasePostView::title).collect();
    let candidates = candidate::of_case(tx, case.id)?;
    let cadres: Vec<Id> = candidates.iter().map(|c| c.cadre_id).collect();
    let names: HashMap<Id, cadre::CadreBrief> =
        if cadres.is_empty() { HashMap::new() } else { cadre::briefs(tx, &cadres)? };
    let those = |wanted: &[Candidate]| -> Vec<(Uuid, String)> {
        let mut people: Vec<_> = candidates
            .iter()
            .filter(|c| wanted.contains(&c.state))
            .map(|c| (c.cadre_id.0, names.get(&c.cadre_id).map(|n| n.name.clone()).unwrap_or_default()))
            .collect();
        people.dedup();
        people
    };
    Ok(CaseFacts {
        removal: case.kind.0 == CaseKind::Removal,
        notices,
        posts,
        shortlisted: those(&[Candidate::Shortlisted]),
        decided: those(&[Candidate::Decided, Candidate::Appointed]),
    })
}

/// The notices of a case that count: shown to the public, or approved as exempt.
fn counting(tx: &mut Tx<'_>, case: &Case) -> Outcome<Vec<Notice>> {
    let rows: Vec<Notice> = notice::table
        .filter(notice::case_id.eq(case.id))
        .order(notice::id)
        .select(Notice::as_select())
        .load(tx.conn)?;
    let counts = |row: &Notice| row.shown() || (row.exemption.is_some() && row.state.0 == State::Approved);
    Ok(rows.into_iter().filter(counts).collect())
}

/// The day since which every inspection notice of a case has stood, if there is one that counts.
///
/// # Errors
/// Those of the database.
pub fn inspection_noticed_on(tx: &mut Tx<'_>, case: &Case) -> Outcome<Option<NaiveDate>> {
    let days = days(tx, &Home::from(case.clone()))?;
    let rows = counting(tx, case)?.into_iter().filter(|row| row.kind.0 == Kind::Inspection);
    Ok(rows.map(|row| days.window(&row).start).max())
}

/// The first day on which the inspection of a case may begin by its notice (R-INS-1): when every inspection notice of it
/// has stood for its lead. `None` before there is one; the day itself when it is exempt.
///
/// # Errors
/// Those of the database.
pub fn inspection_opens_on(tx: &mut Tx<'_>, case: &Case) -> Outcome<Option<NaiveDate>> {
    let days = days(tx, &Home::from(case.clone()))?;
    let lead = days.params.notice_inspection_lead_wd;
    let rows = counting(tx, case)?.into_iter().filter(|row| row.kind.0 == Kind::Inspection);
    let opens = rows.map(|row| {
        let start = days.window(&row).start;
        if row.exemption.is_some() {
            return start;
        }
        let last = days.calendar.window_end(start, lead, days.params.notice_count_start_day);
        last.succ_opt().unwrap_or(last)
    });
    Ok(opens.max())
}
