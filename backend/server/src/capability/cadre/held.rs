//! What a document about a post changes in the register: what the person holds, since when, at which rank, and the last line
//! of the résumé. Nobody types that again.

use chrono::NaiveDate;
use hezhen_domain::month::Month;

use super::edit::write;
use super::store::{by_id, form_of, id_card};
use super::view::{CadreForm, Resume};
use crate::capability::selection_case::Case;
use crate::capability::{post, unit};
use crate::db::{Id, Outcome, Tx};
use crate::journal::{self, Entry};

/// A person takes a post from a day on: instead of what was held before, or beside it. The rank of the post comes with it
/// unless the person is on trial, for then it comes with the end of the trial ([`rises`]).
///
/// # Errors
/// Those of the database.
pub fn takes(
    tx: &mut Tx<'_>,
    case: &Case,
    cadre_id: Id,
    post_id: Id,
    from: NaiveDate,
    (beside, on_trial): (bool, bool),
) -> Outcome<()> {
    let post = post::by_id(tx, post_id)?;
    let unit = unit::by_id(tx, post.unit_id)?;
    let (title, since) = (format!("{}{}", unit.name, post.name), Month::of(from));
    change(tx, case, cadre_id, &format!("任{title}"), |form| {
        if beside && !form.title.is_empty() {
            form.title = format!("{}，{title}", form.title);
        } else {
            form.title.clone_from(&title);
            form.unit_id = unit.id;
            close(form, since);
        }
        form.post_since = since;
        form.resume.push(Resume { from: since, to: None, text: form.title.clone(), notes: Vec::new() });
        if !on_trial {
            raise(form, &post.rank, since);
        }
    })
}

/// A trial has ended well: the rank of the post, from the day on which the trial began.
///
/// # Errors
/// Those of the database.
pub fn rises(tx: &mut Tx<'_>, case: &Case, cadre_id: Id, post_id: Id, from: NaiveDate) -> Outcome<()> {
    let rank = post::by_id(tx, post_id)?.rank;
    change(tx, case, cadre_id, "试用期满，任现职级", |form| raise(form, &rank, Month::of(from)))
}

/// A person leaves a post on a day, and holds nothing until a document says what.
///
/// # Errors
/// Those of the database.
pub fn leaves(tx: &mut Tx<'_>, case: &Case, cadre_id: Id, to: NaiveDate) -> Outcome<()> {
    change(tx, case, cadre_id, "免去现任职务", |form| {
        if !form.title.starts_with('原') {
            form.title = format!("原{}", form.title);
        }
        form.post_since = None;
        close(form, Month::of(to));
    })
}

/// The résumé's last line ends, if it lasts.
fn close(form: &mut CadreForm, to: Option<Month>) {
    if let Some(last) = form.resume.last_mut().filter(|line| line.to.is_none()) {
        last.to = to;
    }
}

/// A higher rank only: the codes of GB/T 12407 count downwards.
fn raise(form: &mut CadreForm, rank: &str, since: Option<Month>) {
    if !rank.is_empty() && (form.rank.is_empty() || rank < form.rank.as_str()) {
        rank.clone_into(&mut form.rank);
        form.rank_since = since;
    }
}

fn change(tx: &mut Tx<'_>, case: &Case, cadre_id: Id, because: &str, edit: impl FnOnce(&mut CadreForm)) -> Outcome<()> {
    let old = by_id(tx, cadre_id)?;
    let before = form_of(tx, &old)?;
    let mut after = before.clone();
    edit(&mut after);
    if after == before {
        return Ok(());
    }
    let number = id_card(tx, &old);
    write(tx, &old, &after, number)?;
    let entry = Entry::new("cadre", cadre_id, "edit").case(case.id, case.state.0);
    journal::record(tx, entry.summary(format!("{}：{because}", old.name)).before(&before).after(&after))
}
