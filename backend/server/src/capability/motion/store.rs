//! Rows of motions.

use diesel::prelude::*;
use hezhen_domain::machine::{Offer, Refusal};
use hezhen_domain::motion::{self as domain, CaseFacts, Plan, Source, Way};
use hezhen_domain::selection_case::State as Stage;

use super::view::{MotionForm, MotionView};
use crate::capability::attachment;
use crate::capability::selection_case::{self, Case};
use crate::db::{Id, JsonText, Outcome, Stored, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::motion;

/// A motion as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = motion)]
#[allow(missing_docs)]
pub struct Motion {
    pub id: Id,
    pub version: i32,
    pub case_id: Id,
    pub reason: String,
    pub unit_analysis: String,
    pub vacancy: String,
    pub source: Stored<Source>,
    pub way: Stored<Way>,
    pub meeting_record: String,
    pub plan: JsonText<Plan>,
    pub attachments: JsonText<Vec<Id>>,
}

impl Motion {
    pub(super) fn form(&self) -> MotionForm {
        let row = self.clone();
        MotionForm {
            case_id: row.case_id,
            reason: row.reason,
            unit_analysis: row.unit_analysis,
            vacancy: row.vacancy,
            source: row.source.0,
            way: row.way.0,
            meeting_record: row.meeting_record,
            plan: row.plan.0,
            attachments: row.attachments.0,
        }
    }

    fn of(id: Id, version: i32, form: &MotionForm) -> Self {
        let form = form.clone();
        Self {
            id,
            version,
            case_id: form.case_id,
            reason: form.reason,
            unit_analysis: form.unit_analysis,
            vacancy: form.vacancy,
            source: Stored(form.source),
            way: Stored(form.way),
            meeting_record: form.meeting_record,
            plan: JsonText(form.plan),
            attachments: JsonText(form.attachments),
        }
    }
}

/// What the rules of a case need to know of its motion.
///
/// # Errors
/// Those of the database.
pub fn case_facts(tx: &mut Tx<'_>, case: &Case) -> Outcome<CaseFacts> {
    let Some(row) = of_case(tx, case.id)? else { return Ok(CaseFacts::default()) };
    let said = |text: &str| !text.trim().is_empty();
    Ok(CaseFacts {
        written: true,
        method: row.plan.0.method.is_some(),
        team: said(&row.plan.0.team_note),
        unit_analysis: said(&row.unit_analysis),
    })
}

pub(super) fn of_case(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Option<Motion>> {
    let one = motion::table.filter(motion::case_id.eq(case_id)).select(Motion::as_select());
    Ok(one.first(tx.conn).optional()?)
}

/// A motion of a case that the actor sees.
pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<(Motion, Case)> {
    let row: Motion = motion::table.find(id).select(Motion::as_select()).first(tx.conn)?;
    let case = selection_case::visible(tx, row.case_id)?;
    Ok((row, case))
}

pub(super) fn may_write(tx: &Tx<'_>, case: &Case) -> Outcome<()> {
    let may = domain::may_write(tx.actor(), &case.unit_path);
    if may { Ok(()) } else { Err(Problem::new(ProblemKind::NotPermitted)) }
}

pub(super) fn in_draft(case: &Case) -> Outcome<()> {
    case.in_stage(&[Stage::Draft])
}

pub(super) fn detail(tx: &mut Tx<'_>, row: Motion, case: &Case) -> Outcome<MotionView> {
    let mut briefs = attachment::briefs(tx, &row.attachments.0)?;
    let refused = may_write(tx, case).and_then(|()| in_draft(case)).err();
    let refusal = refused.map(|why| Refusal {
        code: why.code_text().unwrap_or("not-permitted").to_owned(),
        shortfall: None,
        who: Vec::new(),
        broken: 0,
    });
    Ok(MotionView {
        id: row.id,
        version: row.version,
        papers: row.attachments.0.iter().filter_map(|id| briefs.remove(id)).collect(),
        form: row.form(),
        actions: vec![Offer { action: "edit", refusal }],
    })
}

fn papers(tx: &mut Tx<'_>, form: &MotionForm) -> Outcome<()> {
    for (i, id) in form.attachments.iter().enumerate() {
        attachment::must_exist(tx, *id, &format!("/attachments/{i}"))?;
    }
    Ok(())
}

pub(super) fn create(tx: &mut Tx<'_>, case: &Case, form: &MotionForm) -> Outcome<Motion> {
    in_draft(case)?;
    papers(tx, form)?;
    let row = Motion::of(tx.new_id(), 1, form);
    diesel::insert_into(motion::table).values(&row).execute(tx.conn)?;
    attachment::adopt(tx, &form.attachments, "motion", row.id, case.id)?;
    Ok(row)
}

pub(super) fn edit(tx: &mut Tx<'_>, old: &Motion, case: &Case, form: &MotionForm) -> Outcome<()> {
    papers(tx, form)?;
    let new = Motion::of(old.id, old.version + 1, form);
    let one = motion::table.find(old.id).filter(motion::version.eq(old.version));
    let changed = diesel::update(one).set(&new).execute(tx.conn)?;
    tx.won(changed)?;
    attachment::adopt(tx, &form.attachments, "motion", old.id, case.id)
}
