//! Rows of the register. The only writer of a record's state is [`advance`].

use diesel::prelude::*;
use hezhen_domain::cadre::{Action, Facts, NAME_READERS, READERS, STEPS, Span, State, Status, Who, standing};
use hezhen_domain::citizen_id::{CitizenId, Sex};
use hezhen_domain::lrmx::{LrmxPerson, PartyJoin};
use hezhen_domain::machine::{self, Broken, Standing, Taken, Terms};
use hezhen_domain::month::{Month, age};
use hezhen_domain::role::Role;
use hezhen_domain::sanction;

use super::view::{Annual, CadreForm, CadreView, Education, Family, Resume, Reward, Sanction, SanctionEffect};
use crate::both;
use crate::capability::parameter;
use crate::db::{Id, JsonText, Outcome, Stored, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{cadre, cadre_photo, cadre_record, unit as units};
use crate::sealed::Column;

/// A line of the register.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = cadre, treat_none_as_null = true)]
#[allow(missing_docs)]
pub struct Row {
    pub id: Id,
    pub version: i32,
    pub state: Stored<State>,
    pub personnel_no: Option<String>,
    pub name: String,
    pub pinyin: String,
    pub initials: String,
    pub sex: Option<Stored<Sex>>,
    pub birth: Option<String>,
    pub ethnicity: String,
    pub native_place: String,
    pub birthplace: String,
    pub party_join: String,
    pub work_start: Option<String>,
    pub health: String,
    pub pro_title: String,
    pub specialty: String,
    pub id_card: Option<Vec<u8>>,
    pub id_card_index: Option<Vec<u8>>,
    pub id_card_mask: Option<String>,
    pub rank: String,
    pub rank_since: Option<String>,
    pub post_since: Option<String>,
    pub title: String,
    pub unit_id: Id,
    pub manage_level: String,
    pub status: Stored<Status>,
    pub tags: JsonText<Vec<String>>,
}

/// A line of the register, with its unit. Reads as its [`Row`].
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = cadre)]
#[allow(missing_docs)]
pub struct Cadre {
    #[diesel(embed)]
    pub row: Row,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
    #[diesel(select_expression = units::name)]
    pub unit_name: String,
}

impl std::ops::Deref for Cadre {
    type Target = Row;
    fn deref(&self) -> &Row {
        &self.row
    }
}

/// What hangs on a line of the register: lists that are edited whole.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = cadre_record, treat_none_as_null = true)]
#[allow(missing_docs)]
pub struct Content {
    pub cadre_id: Id,
    pub education: JsonText<Vec<Education>>,
    pub resume: JsonText<Vec<Resume>>,
    pub family: JsonText<Vec<Family>>,
    pub rewards: JsonText<Vec<Reward>>,
    pub rewards_text: String,
    pub sanctions: JsonText<Vec<Sanction>>,
    pub annual_results: JsonText<Vec<Annual>>,
    pub annual_text: String,
    pub lrmx_rest: Option<JsonText<LrmxPerson>>,
}

/// A stored month.
pub(super) fn month(text: Option<&String>) -> Option<Month> {
    text.and_then(|text| text.parse().ok())
}

impl Cadre {
    /// What the actor is to this record.
    pub fn standing(&self, tx: &Tx<'_>) -> Standing<Who> {
        standing(tx.actor(), &self.unit_path, self.id.0)
    }
}

/// A cadre by id, whoever asks.
///
/// # Errors
/// `not-found`.
pub fn by_id(tx: &mut Tx<'_>, id: Id) -> Outcome<Cadre> {
    let one = cadre::table.inner_join(units::table).filter(cadre::id.eq(id));
    Ok(both!(tx.conn, c => one.select(Cadre::as_select()).first(c))?)
}

/// The cadre, if it is the actor's own record or lies in the units of an office that reads the register.
///
/// # Errors
/// `not-found`; `not-permitted` for offices that see names only.
pub fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<Cadre> {
    let row = by_id(tx, id)?;
    let holds = |roles: &[Role]| tx.actor().holds_any(roles, &row.unit_path);
    if tx.actor().cadre_id() == Some(id) || holds(READERS) {
        Ok(row)
    } else if holds(NAME_READERS) {
        Err(Problem::new(ProblemKind::NotPermitted))
    } else {
        Err(Problem::new(ProblemKind::NotFound))
    }
}

/// Refuses unless the actor keeps this record: staff over its unit, and not the person himself (SOD-3).
///
/// # Errors
/// `not-permitted`.
pub fn keep(tx: &Tx<'_>, row: &Cadre) -> Outcome<()> {
    machine::ask(STEPS, Action::Verify, &row.standing(tx)).map(drop).map_err(Problem::from)
}

/// The lists of a record.
///
/// # Errors
/// Those of the database.
pub fn content(tx: &mut Tx<'_>, id: Id) -> Outcome<Content> {
    Ok(cadre_record::table.find(id).select(Content::as_select()).first(tx.conn)?)
}

/// The identity number of a record, opened.
pub fn id_card(tx: &Tx<'_>, row: &Row) -> Option<CitizenId> {
    let opened = ID_CARD.open(tx.keys(), row.id, row.id_card.as_deref()?).ok()?;
    CitizenId::parse(std::str::from_utf8(&opened).ok()?).ok()
}

pub(super) const ID_CARD: Column = Column("cadre|id_card");

/// The record as a form, without the identity number.
///
/// # Errors
/// Those of the database.
pub fn form_of(tx: &mut Tx<'_>, row: &Cadre) -> Outcome<CadreForm> {
    let content = content(tx, row.id)?;
    Ok(form(row, content))
}

pub(super) fn form(row: &Cadre, content: Content) -> CadreForm {
    let row = row.row.clone();
    CadreForm {
        personnel_no: row.personnel_no,
        name: row.name,
        sex: row.sex.map(|s| s.0),
        birth: month(row.birth.as_ref()),
        ethnicity: row.ethnicity,
        native_place: row.native_place,
        birthplace: row.birthplace,
        party_join: row.party_join,
        work_start: month(row.work_start.as_ref()),
        health: row.health,
        pro_title: row.pro_title,
        specialty: row.specialty,
        id_card: None,
        rank: row.rank,
        rank_since: month(row.rank_since.as_ref()),
        post_since: month(row.post_since.as_ref()),
        title: row.title,
        unit_id: row.unit_id,
        manage_level: row.manage_level,
        status: row.status.0,
        tags: row.tags.0,
        education: content.education.0,
        resume: content.resume.0,
        family: content.family.0,
        rewards: content.rewards.0,
        rewards_text: content.rewards_text,
        sanctions: content.sanctions.0,
        annual_results: content.annual_results.0,
        annual_text: content.annual_text,
    }
}

/// What the rules need to know of a form.
pub(super) fn facts(tx: &Tx<'_>, form: &CadreForm, id_card: Option<CitizenId>) -> Facts {
    let nameless = |f: &Family| f.relation.trim().is_empty() || f.name.trim().is_empty();
    Facts {
        today: tx.today(),
        id_card,
        sex: form.sex,
        birth: form.birth,
        party_join: PartyJoin::read(&form.party_join).month,
        work_start: form.work_start,
        education: form.education.iter().map(|e| Span { from: e.from, to: e.to }).collect(),
        resume: form.resume.iter().map(|r| Span { from: r.from, to: r.to }).collect(),
        nameless_relatives: form.family.iter().enumerate().filter(|(_, f)| nameless(f)).map(|(i, _)| i + 1).collect(),
        locked_changes: Vec::new(),
    }
}

pub(super) fn facts_of(tx: &mut Tx<'_>, row: &Cadre) -> Outcome<Facts> {
    let form = form_of(tx, row)?;
    Ok(facts(tx, &form, id_card(tx, row)))
}

/// The record with what can be done and how its rules stand.
///
/// # Errors
/// Those of the database.
pub fn detail(tx: &mut Tx<'_>, row: Cadre, warnings: &[Broken]) -> Outcome<CadreView> {
    let with_photo = diesel::dsl::exists(cadre_photo::table.filter(cadre_photo::cadre_id.eq(cadre_record::cadre_id)));
    let one = cadre_record::table.find(row.id);
    let (content, photo): (Content, bool) =
        both!(tx.conn, c => one.select((Content::as_select(), with_photo)).first(c))?;
    let form = form(&row, content);
    let facts = facts(tx, &form, id_card(tx, &row));
    let params = parameter::in_force(tx)?;
    let terms = Terms { params: &params, overrides: &[] };
    let who = row.standing(tx);
    let today = tx.today();
    let own = tx.actor().cadre_id() == Some(row.id);
    Ok(CadreView {
        id: row.id,
        version: row.version,
        state: row.state.0,
        age: form.birth.map(|birth| age(birth, today)),
        effects: form.sanctions.iter().map(|s| effect(s, today)).collect(),
        unit_name: row.unit_name.clone(),
        unit_path: row.unit_path.clone(),
        id_card_mask: row.id_card_mask.clone(),
        photo,
        editable: who.any(&[Who::OrgStaff]) && row.state.0 != State::Locked,
        proposable: own || who.any(&[Who::OrgStaff]),
        actions: machine::offers(STEPS, row.state.0, &who, &facts, &terms),
        checks: machine::checks(STEPS, row.state.0, &facts, &terms),
        warnings: warnings.to_vec(),
        form,
    })
}

fn effect(sanction: &Sanction, today: chrono::NaiveDate) -> SanctionEffect {
    let Sanction { kind, decided_on, probation_months, .. } = sanction;
    SanctionEffect {
        kind: *kind,
        decided_on: *decided_on,
        until: sanction::effect_until(*kind, *decided_on, *probation_months),
        no_leading_post_until: sanction::no_leading_post_until(*kind, *decided_on),
        bars: sanction::bars(*kind, *decided_on, *probation_months, today),
    }
}

/// The only writer of a record's state.
pub(super) fn advance(tx: &mut Tx<'_>, row: &Cadre, step: &Taken<State, Action>) -> Outcome<()> {
    let changed = diesel::update(cadre::table.filter(cadre::id.eq(row.id).and(cadre::version.eq(row.version))))
        .set((cadre::state.eq(Stored(step.to())), cadre::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)
}
