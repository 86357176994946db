//! What a notice belongs to: a case, whose people, posts and parameters it has, or a unit alone.

use diesel::prelude::*;
use hezhen_domain::notice::Kind;
use hezhen_domain::params::Params;
use hezhen_domain::role::Role;
use hezhen_domain::selection_case::{Kind as CaseKind, State as Stage};

use super::store::Notice;
use super::view::NoticeForm;
use crate::capability::selection_case::{self, Case};
use crate::capability::{parameter, unit};
use crate::db::{Id, Outcome, Tx};
use crate::journal::Entry;
use crate::problem::{Problem, ProblemKind};
use crate::schema::{case_post, post};

/// A unit, and the case if there is one.
#[derive(Debug, Clone)]
pub(super) struct Home {
    pub unit_id: Id,
    pub unit_path: String,
    pub unit_name: String,
    pub case: Option<Case>,
}

impl From<Case> for Home {
    fn from(case: Case) -> Self {
        let (unit_path, unit_name) = (case.unit_path.clone(), case.unit_name.clone());
        Self { unit_id: case.unit_id, unit_path, unit_name, case: Some(case) }
    }
}

/// The stages of the case in which a kind is written, approved and published.
fn stages(kind: Kind) -> &'static [Stage] {
    match kind {
        Kind::Vacancy => &[Stage::MotionApproved, Stage::Recommending],
        Kind::Inspection => &[Stage::Shortlisted, Stage::Inspecting],
        Kind::PreAppointment => &[Stage::Decided, Stage::Publicising],
        _ => &[],
    }
}

impl Home {
    /// Of this notice.
    pub fn of(tx: &mut Tx<'_>, row: &Notice) -> Outcome<Self> {
        match row.case_id {
            Some(id) => Ok(selection_case::by_id(tx, id)?.into()),
            None => Self::of_unit(tx, row.unit_id),
        }
    }

    fn of_unit(tx: &mut Tx<'_>, id: Id) -> Outcome<Self> {
        let unit = unit::by_id(tx, id)?;
        Ok(Self { unit_id: unit.id, unit_path: unit.path, unit_name: unit.name, case: None })
    }

    /// The case or the unit that somebody names who writes its notices.
    pub fn named(tx: &mut Tx<'_>, case: Option<Id>, unit: Option<Id>) -> Outcome<Self> {
        let missing = |pointer| move |_| Problem::field(pointer, "not_found");
        let home = match (case, unit) {
            (Some(id), _) => selection_case::visible(tx, id).map_err(missing("/case_id"))?.into(),
            (None, Some(id)) => Self::of_unit(tx, id).map_err(missing("/unit_id"))?,
            (None, None) => return Err(Problem::field("/unit_id", "required")),
        };
        home.staff(tx)?;
        Ok(home)
    }

    /// The same, of a form.
    pub fn asked(tx: &mut Tx<'_>, form: &NoticeForm) -> Outcome<Self> {
        Self::named(tx, form.case_id, form.unit_id)
    }

    /// Refuses whoever does not write its notices.
    pub fn staff(&self, tx: &Tx<'_>) -> Outcome<()> {
        let held = tx.actor().holds(Role::OrgStaff, &self.unit_path);
        if held { Ok(()) } else { Err(Problem::new(ProblemKind::NotPermitted)) }
    }

    /// Refuses when the case does not stand where notices of this kind are written; a unit has no stages.
    pub fn open_for(&self, kind: Kind) -> Outcome<()> {
        self.case.as_ref().map_or(Ok(()), |case| case.in_stage(stages(kind)))
    }

    /// The parameters that judge its notices: those frozen into the case, or today's.
    pub fn params(&self, tx: &mut Tx<'_>) -> Outcome<Params> {
        match &self.case {
            Some(case) => selection_case::params(tx, case),
            None => parameter::in_force(tx),
        }
    }

    /// Whether every post of the case is sensitive, and whether it is a term change: the grounds of R-NOT-5.
    pub fn grounds(&self, tx: &mut Tx<'_>) -> Outcome<(bool, bool)> {
        let Some(case) = &self.case else { return Ok((false, false)) };
        let posts: Vec<bool> = case_post::table
            .inner_join(post::table)
            .filter(case_post::case_id.eq(case.id))
            .select(post::is_sensitive)
            .load(tx.conn)?;
        let sensitive = !posts.is_empty() && posts.iter().all(|sensitive| *sensitive);
        Ok((sensitive, case.kind.0 == CaseKind::BatchTermChange))
    }

    /// An entry of the journal, on the case if there is one.
    pub fn mark(&self, entry: Entry) -> Entry {
        match &self.case {
            Some(case) => entry.case(case.id, case.state.0),
            None => entry,
        }
    }

    /// The case's id.
    pub fn case_id(&self) -> Option<Id> {
        self.case.as_ref().map(|case| case.id)
    }
}
