//! What the rules of an audit need to know.

use hezhen_domain::audit::{Action, Facts, Named, Paper, State};
use hezhen_domain::role::Role;

use super::finding::{Finding, Rectification};
use super::store::Row;
use super::view::{AuditMember, AuditPaperView};
use super::view_act::ActOnAudit;
use super::{paper, team};
use crate::db::{Outcome, Tx};

/// What hangs on an audit.
pub(super) struct File {
    pub papers: Vec<AuditPaperView>,
    pub findings: Vec<Finding>,
    pub rectifications: Vec<Rectification>,
}

impl File {
    /// All of it, in three queries.
    pub fn of(tx: &mut Tx<'_>, row: &Row) -> Outcome<Self> {
        Ok(Self {
            papers: paper::all(tx, row.id)?,
            findings: super::finding::all(tx, row.id)?,
            rectifications: super::finding::rectifications(tx, row.id)?,
        })
    }
}

/// For this step and what it brings, or for the page.
pub(super) fn of(tx: &mut Tx<'_>, row: &Row, file: &File, asked: Option<(Action, &ActOnAudit)>) -> Outcome<Facts> {
    let (course, state, today) = (&row.course.0, row.state.0, tx.today());
    let planned = matches!(state, State::Planned | State::Entrusting);
    let forming = matches!(state, State::Entrusted | State::Notified);
    let appealed = state == State::Appealed;
    let team = if forming { team::facts(tx, row, &course.team)? } else { Vec::new() };
    let panel = if appealed { team::facts(tx, row, &course.panel)? } else { Vec::new() };
    let approver = approver(tx, row)?;
    let wanted = asked.and_then(|(_, body)| body.on).unwrap_or(today);
    let serious = file.findings.iter().filter(|f| f.serious && f.struck.is_none() && f.transferred_on.is_none());
    let open = file.rectifications.iter().filter(|r| !r.state.0.done());
    Ok(Facts {
        today,
        due: (planned && row.kind.0.of_person()).then_some(row.due_on),
        team,
        approver,
        notice_on: course.notice_on,
        head_approved: course.head_approved,
        comments_until: course.comments_until,
        subject_answered: course.subject_answered,
        unit_answered: course.unit_answered,
        result: paper::there(&file.papers, Paper::Result),
        opinion: paper::there(&file.papers, Paper::Opinion),
        untransferred: serious.map(|f| f.matter.clone()).collect(),
        unrectified: open.map(|r| r.task.clone()).collect(),
        appeal: course.appeal_until.map(|until| (wanted, until)),
        decided: course.decision.is_some(),
        panel,
        original: original(row, course.panel.iter().map(|m| (m.account_id, m.name.as_str()))),
        decide_until: course.decide_until,
    })
}

/// Whoever asks, where somebody is to approve what the team did.
fn approver(tx: &mut Tx<'_>, row: &Row) -> Outcome<Option<Named>> {
    use State as S;
    let approving = matches!(row.state.0, S::Notified | S::Fieldwork | S::DraftReport | S::Comments | S::Reviewed);
    if !approving || !tx.actor().holds(Role::AuditLead, &row.unit_path) {
        return Ok(None);
    }
    let me = AuditMember { account_id: tx.actor().id(), name: tx.actor().name().to_owned(), lead: false };
    Ok(team::facts(tx, row, &[me])?.pop().map(|named| Named { approver: false, ..named }))
}

/// Those of these people who audited, or approved the report.
pub(super) fn original<'a>(row: &Row, people: impl Iterator<Item = (crate::db::Id, &'a str)>) -> Vec<String> {
    let relation = row.relation();
    people.filter(|(id, _)| relation.original(id.0)).map(|(_, name)| name.to_owned()).collect()
}

/// What the rules need of a team that is being named.
pub(super) fn naming(team: Vec<Named>) -> Facts {
    Facts { team, ..Facts::default() }
}
