//! Rows of attachments; the content lies in a table of its own, so that no list reads it.

use std::collections::HashMap;

use diesel::prelude::*;
use hezhen_domain::attachment::{Kind, Secrecy, file_name};
use hezhen_domain::role::Role;
use hezhen_domain::selection_case::State as Stage;

use super::view::{AttachmentBrief, AttachmentQuery, AttachmentView, LinkForm};
use crate::capability::selection_case::{self, Case};
use crate::capability::{account, audit, cadre_change};
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::http::Upload;
use crate::journal::hex;
use crate::problem::{Problem, ProblemKind};
use crate::schema::{attachment, attachment_content};

/// Offices that may keep a file: every one that works on cases.
pub const UPLOADERS: &[Role] = &[
    Role::OrgStaff,
    Role::OrgSupervisor,
    Role::Reviewer,
    Role::MinistersOffice,
    Role::InspectionLead,
    Role::Inspector,
    Role::MeetingSecretary,
    Role::Teller,
    Role::Scrutineer,
    Role::DisciplineLiaison,
    Role::CoopDepartment,
    Role::PetitionOfficer,
    Role::Auditor,
    Role::AuditLead,
    Role::AssessStaff,
    Role::UnitContact,
    Role::UnitLeader,
    Role::CadreSelf,
];

/// The kind of thing whose evidence only its readers see.
const AUDIT: &str = "audit";

/// An attachment as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = attachment)]
#[allow(missing_docs)]
pub struct Attachment {
    pub id: Id,
    pub version: i32,
    pub name: String,
    pub kind: Stored<Kind>,
    pub size: i32,
    pub sha256: Vec<u8>,
    pub secrecy: Stored<Secrecy>,
    pub uploaded_by: Id,
    pub uploader_name: String,
    pub uploaded_at: Ts,
    pub object: Option<String>,
    pub object_id: Option<Id>,
    pub case_id: Option<Id>,
}

impl Attachment {
    pub(super) fn view(&self) -> AttachmentView {
        let row = self.clone();
        AttachmentView {
            id: row.id,
            version: row.version,
            name: row.name,
            kind: row.kind.0,
            mime: row.kind.0.mime(),
            size: row.size,
            sha256: hex(&row.sha256),
            secrecy: row.secrecy.0,
            uploaded_by: row.uploaded_by,
            uploader_name: row.uploader_name,
            uploaded_at: row.uploaded_at,
            object: row.object,
            object_id: row.object_id,
            case_id: row.case_id,
        }
    }

    fn brief(self) -> AttachmentBrief {
        let Self { id, name, kind, size, sha256, .. } = self;
        AttachmentBrief { id, name, kind: kind.0, size, sha256: hex(&sha256) }
    }
}

/// What a file is, and its name.
pub struct Sort {
    name: String,
    kind: Kind,
}

/// Judges a file by its bytes; the name must end as they say.
pub(super) fn sort(said: &str, bytes: &[u8]) -> Outcome<Sort> {
    let name = file_name(said).ok_or_else(|| Problem::field("/name", "required"))?;
    let entries = match bytes {
        [b'P', b'K', 3, 4, ..] => zip::ZipArchive::new(std::io::Cursor::new(bytes))
            .map(|archive| archive.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect())
            .unwrap_or_default(),
        _ => Vec::new(),
    };
    let kind = Kind::of(bytes, &entries).ok_or_else(|| Problem::field("/content", "file_type"))?;
    if kind.fits(&name) { Ok(Sort { name, kind }) } else { Err(Problem::field("/name", "file_ending")) }
}

pub(super) fn create(tx: &mut Tx<'_>, sort: &Sort, secrecy: Option<Secrecy>, file: &Upload) -> Outcome<Attachment> {
    let row = Attachment {
        id: tx.new_id(),
        version: 1,
        name: sort.name.clone(),
        kind: Stored(sort.kind),
        size: i32::try_from(file.bytes.len()).unwrap_or(i32::MAX),
        sha256: file.digest.to_vec(),
        secrecy: Stored(secrecy.unwrap_or(Secrecy::Internal)),
        uploaded_by: tx.actor().id(),
        uploader_name: tx.actor().name().to_owned(),
        uploaded_at: tx.now(),
        object: None,
        object_id: None,
        case_id: None,
    };
    diesel::insert_into(attachment::table).values(&row).execute(tx.conn)?;
    let content = (attachment_content::attachment_id.eq(row.id), attachment_content::bytes.eq(file.bytes.to_vec()));
    diesel::insert_into(attachment_content::table).values(content).execute(tx.conn)?;
    Ok(row)
}

/// An attachment for its uploader, for those who see its case or the change of a record that it proves, and before it
/// has its place for who keeps and approves cases where its uploader works.
pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<Attachment> {
    let row: Attachment = attachment::table.find(id).select(Attachment::as_select()).first(tx.conn)?;
    let seen = match (row.case_id, row.object_id) {
        _ if row.uploaded_by == tx.actor().id() => true,
        (Some(case_id), _) => selection_case::visible(tx, case_id).is_ok(),
        (None, Some(audit_id)) if row.object.as_deref() == Some(AUDIT) => audit::reads_evidence(tx, audit_id, id)?,
        (None, Some(change_id)) => cadre_change::is_visible(tx, change_id)?,
        (None, None) => keeps_for_uploader(tx, &row)?,
    };
    if seen { Ok(row) } else { Err(Problem::new(ProblemKind::NotFound)) }
}

fn keeps_for_uploader(tx: &mut Tx<'_>, row: &Attachment) -> Outcome<bool> {
    let scopes = tx.actor().scopes(&[Role::OrgStaff, Role::Reviewer]);
    let theirs = account::grants(tx, row.uploaded_by)?;
    Ok(theirs.iter().any(|grant| scopes.iter().any(|scope| scope.covers(&grant.scope.0))))
}

pub(super) fn content(tx: &mut Tx<'_>, id: Id) -> Outcome<Vec<u8>> {
    Ok(attachment_content::table.find(id).select(attachment_content::bytes).first(tx.conn)?)
}

/// Refuses, at the field, an attachment that does not exist or is not the actor's to see.
///
/// # Errors
/// `invalid` at `pointer`.
pub fn must_exist(tx: &mut Tx<'_>, id: Id, pointer: &str) -> Outcome<()> {
    visible(tx, id).map(drop).map_err(|_| Problem::field(pointer, "no_such_attachment"))
}

/// Lines of these attachments, in one query, whoever asks.
///
/// # Errors
/// Those of the database.
pub fn briefs(tx: &mut Tx<'_>, ids: &[Id]) -> Outcome<HashMap<Id, AttachmentBrief>> {
    let rows: Vec<Attachment> =
        attachment::table.filter(attachment::id.eq_any(ids)).select(Attachment::as_select()).load(tx.conn)?;
    Ok(rows.into_iter().map(|r| (r.id, r.brief())).collect())
}

/// Lines of a case's attachments, whoever asks.
///
/// # Errors
/// Those of the database.
pub fn of_case(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Vec<AttachmentBrief>> {
    let rows: Vec<Attachment> = attachment::table
        .filter(attachment::case_id.eq(case_id))
        .order(attachment::id)
        .select(Attachment::as_select())
        .load(tx.conn)?;
    Ok(rows.into_iter().map(Attachment::brief).collect())
}

pub(super) fn list(tx: &mut Tx<'_>, query: &AttachmentQuery) -> Outcome<Vec<AttachmentView>> {
    selection_case::visible(tx, query.case_id)?;
    let mut rows = attachment::table.filter(attachment::case_id.eq(query.case_id)).into_boxed();
    if let Some(object) = &query.object {
        rows = rows.filter(attachment::object.eq(object.clone()));
    }
    if let Some(object_id) = query.object_id {
        rows = rows.filter(attachment::object_id.eq(object_id));
    }
    let rows: Vec<Attachment> = rows.order(attachment::id).limit(500).select(Attachment::as_select()).load(tx.conn)?;
    Ok(rows.iter().map(Attachment::view).collect())
}

/// Refuses unless the actor uploaded it or keeps the case.
pub(super) fn may_link(tx: &Tx<'_>, row: &Attachment, case: &Case) -> Outcome<()> {
    let own = row.uploaded_by == tx.actor().id() || tx.actor().holds(Role::OrgStaff, &case.unit_path);
    if own { Ok(()) } else { Err(Problem::new(ProblemKind::NotPermitted)) }
}

/// Refuses unless the case is open and nothing else has the file.
pub(super) fn free_for(row: &Attachment, case: &Case) -> Outcome<()> {
    if matches!(case.state.0, Stage::Archived | Stage::Terminated) {
        return Err(Problem::new(ProblemKind::WrongState).code("case_stage"));
    }
    let other = row.case_id.map_or(row.object.is_some(), |linked| linked != case.id);
    if other {
        return Err(Problem::conflict("linked"));
    }
    Ok(())
}

pub(super) fn link(tx: &mut Tx<'_>, row: &Attachment, case: &Case, form: &LinkForm) -> Outcome<()> {
    let changed = diesel::update(attachment::table.find(row.id).filter(attachment::version.eq(row.version)))
        .set((
            attachment::object.eq(&form.object),
            attachment::object_id.eq(form.object_id),
            attachment::case_id.eq(case.id),
            attachment::version.eq(row.version + 1),
        ))
        .execute(tx.conn)?;
    tx.won(changed)
}

/// Gives a document to the change of a record that it proves; what is in a case already stays there.
pub fn prove(tx: &mut Tx<'_>, id: Id, change_id: Id) -> Outcome<()> {
    let free = attachment::table.find(id).filter(attachment::object.is_null());
    diesel::update(free)
        .set((
            attachment::object.eq("cadre_change"),
            attachment::object_id.eq(change_id),
            attachment::version.eq(attachment::version + 1),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Gives evidence to the audit that it belongs to; what has its place already keeps it.
pub fn keep_for_audit(tx: &mut Tx<'_>, ids: &[Id], audit_id: Id) -> Outcome<()> {
    let free = attachment::table.filter(attachment::id.eq_any(ids).and(attachment::object.is_null()));
    diesel::update(free)
        .set((
            attachment::object.eq(AUDIT),
            attachment::object_id.eq(audit_id),
            attachment::version.eq(attachment::version + 1),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Links attachments that a form named to its thing and case, where they are not yet linked.
pub fn adopt(tx: &mut Tx<'_>, ids: &[Id], object: &str, object_id: Id, case_id: Id) -> Outcome<()> {
    let free = attachment::table.filter(attachment::id.eq_any(ids).and(attachment::object.is_null()));
    diesel::update(free)
        .set((
            attachment::object.eq(object),
            attachment::object_id.eq(object_id),
            attachment::case_id.eq(case_id),
            attachment::version.eq(attachment::version + 1),
        ))
        .execute(tx.conn)?;
    Ok(())
}
