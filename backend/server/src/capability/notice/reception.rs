//! Notices of receptions, for those who hold them: whether the public was told, and of which first day.

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::notice::{Content, Kind, State};
use hezhen_domain::visit_task::Announced;

use super::store;
use crate::db::{Id, JsonText, Outcome, Stored, Tx};
use crate::schema::notice;

/// A notice of receptions.
#[derive(Debug, Clone)]
pub struct ReceptionNotice {
    /// Notice id.
    pub id: Id,
    /// Title.
    pub title: String,
    /// What the public was told.
    pub announced: Announced,
}

/// The notice of receptions with this id, whoever asks; nothing when it announces something else.
///
/// # Errors
/// Those of the database.
pub fn reception(tx: &mut Tx<'_>, id: Id) -> Outcome<Option<ReceptionNotice>> {
    type Line = (String, JsonText<Content>, Stored<State>, Option<NaiveDate>);
    let found: Option<Line> = notice::table
        .find(id)
        .filter(notice::kind.eq(Stored(Kind::Reception)))
        .select((notice::title, notice::content, notice::state, notice::posted_start))
        .first(tx.conn)
        .optional()?;
    Ok(found.map(|(title, content, state, posted)| {
        // While one is corrected the public goes on reading it.
        let published = posted.is_some() && state.0 != State::Withdrawn;
        let first = match &content.0 {
            Content::Reception(days) => days.days.iter().filter_map(|day| day.on).min(),
            _ => None,
        };
        ReceptionNotice { id, title, announced: Announced { published, first } }
    }))
}

/// Whether it is a notice of receptions that the actor sees.
///
/// # Errors
/// Those of the database.
pub fn is_visible_reception(tx: &mut Tx<'_>, id: Id) -> Outcome<bool> {
    match store::visible(tx, id) {
        Ok((_, row)) => Ok(row.kind.0 == Kind::Reception),
        Err(problem) if problem.kind() == crate::problem::ProblemKind::NotFound => Ok(false),
        Err(problem) => Err(problem),
    }
}
