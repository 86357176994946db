//! What other capabilities ask of the register.

use std::collections::HashMap;

use diesel::prelude::*;
use hezhen_domain::cadre::{State, Status};
use hezhen_domain::citizen_id::Sex;
use hezhen_domain::month::Month;
use serde::Serialize;
use utoipa::ToSchema;

use super::store::{by_id, form_of, month};
use super::view::{Annual, Education, Family, Resume, Reward, Sanction};
use crate::db::{Id, JsonText, Outcome, Stored, Tx};
use crate::problem::Problem;
use crate::schema::{cadre, cadre_photo, cadre_record, unit as units};

/// A cadre in a line.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CadreBrief {
    /// Cadre id.
    pub id: Id,
    /// Name.
    pub name: String,
    /// Sex.
    pub sex: Option<Sex>,
    /// Month of birth.
    pub birth: Option<Month>,
    /// Unit.
    pub unit_id: Id,
    /// Its name.
    pub unit_name: String,
    /// Its place in the tree.
    pub unit_path: String,
    /// Present post.
    pub title: String,
    /// Rank code.
    pub rank: String,
    /// Whether a photo is on record.
    pub photo: bool,
}

/// What the rules of other capabilities judge a cadre by.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct CadreRecord {
    pub brief: CadreBrief,
    pub state: State,
    pub status: Status,
    pub party_join: String,
    pub work_start: Option<Month>,
    /// Since when in this rank.
    pub rank_since: Option<Month>,
    /// Since when in this post.
    pub post_since: Option<Month>,
    pub native_place: String,
    pub birthplace: String,
    pub education: Vec<Education>,
    pub resume: Vec<Resume>,
    pub family: Vec<Family>,
    pub rewards: Vec<Reward>,
    pub sanctions: Vec<Sanction>,
    pub annual_results: Vec<Annual>,
    pub tags: Vec<String>,
}

type Line = (Id, String, Option<Stored<Sex>>, Option<String>, Id, String, String, String, String);

/// Lines of these cadres, whoever asks; an id that is not there is left out.
///
/// # Errors
/// Those of the database.
pub fn briefs(tx: &mut Tx<'_>, ids: &[Id]) -> Outcome<HashMap<Id, CadreBrief>> {
    let rows: Vec<Line> = cadre::table
        .inner_join(units::table)
        .filter(cadre::id.eq_any(ids))
        .select((
            cadre::id,
            cadre::name,
            cadre::sex,
            cadre::birth,
            units::id,
            units::name,
            units::path,
            cadre::title,
            cadre::rank,
        ))
        .load(tx.conn)?;
    let with_photo: Vec<Id> =
        cadre_photo::table.filter(cadre_photo::cadre_id.eq_any(ids)).select(cadre_photo::cadre_id).load(tx.conn)?;
    let brief = |(id, name, sex, birth, unit_id, unit_name, unit_path, title, rank): Line| CadreBrief {
        id,
        name,
        sex: sex.map(|s| s.0),
        birth: month(birth.as_ref()),
        unit_id,
        unit_name,
        unit_path,
        title,
        rank,
        photo: with_photo.contains(&id),
    };
    Ok(rows.into_iter().map(brief).map(|b| (b.id, b)).collect())
}

/// What speaks for or against a cadre in the register.
#[derive(Debug, Clone, Default)]
pub struct Marks {
    /// Sanctions and handlings.
    pub sanctions: Vec<Sanction>,
    /// Yearly results.
    pub annual_results: Vec<Annual>,
}

/// Sanctions and yearly results of these cadres, whoever asks, in one query.
///
/// # Errors
/// Those of the database.
pub fn marks(tx: &mut Tx<'_>, ids: &[Id]) -> Outcome<HashMap<Id, Marks>> {
    let rows: Vec<(Id, JsonText<Vec<Sanction>>, JsonText<Vec<Annual>>)> = cadre_record::table
        .filter(cadre_record::cadre_id.eq_any(ids))
        .select((cadre_record::cadre_id, cadre_record::sanctions, cadre_record::annual_results))
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|(id, s, a)| (id, Marks { sanctions: s.0, annual_results: a.0 })).collect())
}

/// The record of a cadre, whoever asks.
///
/// # Errors
/// `not-found`.
pub fn record(tx: &mut Tx<'_>, id: Id) -> Outcome<CadreRecord> {
    let row = by_id(tx, id)?;
    let form = form_of(tx, &row)?;
    let brief = briefs(tx, &[id])?.remove(&id).ok_or(diesel::result::Error::NotFound)?;
    Ok(CadreRecord {
        brief,
        state: row.state.0,
        status: form.status,
        party_join: form.party_join,
        work_start: form.work_start,
        rank_since: form.rank_since,
        post_since: form.post_since,
        native_place: form.native_place,
        birthplace: form.birthplace,
        education: form.education,
        resume: form.resume,
        family: form.family,
        rewards: form.rewards,
        sanctions: form.sanctions,
        annual_results: form.annual_results,
        tags: form.tags,
    })
}

/// Who belongs to a cadre, and whether the cadre belongs to the party: for relatives, recusal and the united front.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct Kin {
    pub cadre_id: Id,
    pub name: String,
    pub party_join: String,
    pub family: Vec<Family>,
}

impl Kin {
    /// Whether the person is in the Communist Party: the register has the month of entry, not another party's name.
    pub fn party_member(&self) -> bool {
        self.party_join.starts_with(|c: char| c.is_ascii_digit())
    }
}

/// The families of these cadres, in one query, whoever asks.
///
/// # Errors
/// Those of the database.
pub fn kin(tx: &mut Tx<'_>, ids: &[Id]) -> Outcome<Vec<Kin>> {
    let rows: Vec<(Id, String, String, JsonText<Vec<Family>>)> = cadre::table
        .inner_join(cadre_record::table)
        .filter(cadre::id.eq_any(ids))
        .select((cadre::id, cadre::name, cadre::party_join, cadre_record::family))
        .load(tx.conn)?;
    let kin = |(cadre_id, name, party_join, family): (_, _, _, JsonText<_>)| Kin {
        cadre_id,
        name,
        party_join,
        family: family.0,
    };
    Ok(rows.into_iter().map(kin).collect())
}

/// What a notice prints of a cadre besides the line.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct Printed {
    pub brief: CadreBrief,
    pub party_join: String,
    pub education: Vec<Education>,
}

/// What notices print of these cadres; an id that is not there is left out.
///
/// # Errors
/// Those of the database.
pub fn printed(tx: &mut Tx<'_>, ids: &[Id]) -> Outcome<HashMap<Id, Printed>> {
    let mut briefs = briefs(tx, ids)?;
    let rows: Vec<(Id, String, JsonText<Vec<Education>>)> = cadre::table
        .inner_join(cadre_record::table)
        .filter(cadre::id.eq_any(ids))
        .select((cadre::id, cadre::party_join, cadre_record::education))
        .load(tx.conn)?;
    let one = |(id, party_join, education): (Id, _, JsonText<_>)| {
        briefs.remove(&id).map(|brief| (id, Printed { brief, party_join, education: education.0 }))
    };
    Ok(rows.into_iter().filter_map(one).collect())
}

/// Refuses a form that names a cadre who is not there.
///
/// # Errors
/// `invalid` at `pointer`.
pub fn must_exist(tx: &mut Tx<'_>, id: Id, pointer: &str) -> Outcome<()> {
    let found: Option<Id> = cadre::table.filter(cadre::id.eq(id)).select(cadre::id).first(tx.conn).optional()?;
    found.map(drop).ok_or_else(|| Problem::field(pointer, "no_such_cadre"))
}
