//! What each action on an audit needs, and what the journal says of it.

use hezhen_domain::audit::{Action, Decision, Facts, Paper, R_AUD_1, R_AUD_5_PANEL};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::params::Params;

use super::facts::File;
use super::store::Row;
use super::view::AuditMember;
use super::view_act::ActOnAudit;
use super::{facts, team};
use crate::clock::local_date;
use crate::db::{Outcome, Tx};
use crate::http::said;
use crate::problem::Problem;

/// What each action needs of the body.
pub(super) fn shape(action: Action, body: &ActOnAudit) -> Outcome<()> {
    use Action as A;
    let text = (!said(body.text.as_ref())).then_some("/text");
    let missing = match action {
        A::Propose => {
            let period = body.period_from.is_none().then_some("/period_from");
            text.or(period).or(body.period_to.is_none().then_some("/period_to"))
        }
        A::SetTeam | A::SetPanel => body.team.is_empty().then_some("/team"),
        A::AddFinding => body.finding.is_none().then_some("/finding"),
        A::StrikeFinding | A::StrikeClue => body.finding_id.is_none().then_some("/finding_id").or(text),
        A::Transfer => {
            body.finding_id.is_none().then_some("/finding_id").or((!said(body.to.as_ref())).then_some("/to"))
        }
        A::ReceiveTransfer => body.finding_id.is_none().then_some("/finding_id"),
        A::Draft => (!said(body.report.as_ref())).then_some("/report"),
        A::Revise => {
            let any = [&body.report, &body.opinion, &body.result].into_iter().any(|t| said(t.as_ref()));
            (!any).then_some("/report")
        }
        A::Comment => body.objection.is_none().then_some("/objection").or(text),
        A::ReportRectification => body.rectification_id.is_none().then_some("/rectification_id").or(text),
        A::AcceptRectification => {
            let refused = body.accepted == Some(false);
            let which = body.rectification_id.is_none().then_some("/rectification_id");
            which.or(body.accepted.is_none().then_some("/accepted")).or(text.filter(|_| refused))
        }
        A::DecideAppeal => {
            let unsaid = |words: &Option<String>, pointer| (!said(words.as_ref())).then_some(pointer);
            let changed = body.decision == Some(Decision::Changed);
            let anew = unsaid(&body.opinion, "/opinion").or(unsaid(&body.result, "/result"));
            body.decision.is_none().then_some("/decision").or(text).or(anew.filter(|_| changed))
        }
        A::Return | A::Cancel | A::Notify | A::ApproveStart | A::Review | A::Appeal => text,
        A::Entrust | A::Start | A::SendDraft | A::Issue | A::Deliver | A::Acknowledge | A::Close | A::Resume => None,
    };
    if let Some(pointer) = missing {
        return Err(Problem::field(pointer, "required"));
    }
    if action == A::DecideAppeal && body.decision == Some(Decision::Upheld) && !body.dropped.is_empty() {
        return Err(Problem::field("/dropped", "mismatch"));
    }
    match (body.period_from, body.period_to) {
        (Some(from), Some(to)) if to < from => Err(Problem::field("/period_to", "date_order")),
        _ => Ok(()),
    }
}

/// Refuses days that cannot be: what was received was received, and not before it was written. Who appeals here appeals
/// today; only an appeal on paper has a day of its own.
pub(super) fn days(tx: &Tx<'_>, row: &Row, file: &File, action: Action, body: &ActOnAudit) -> Outcome<()> {
    let earliest = match action {
        Action::Notify => Some(local_date(row.state_since.0)),
        Action::Deliver => row.issued_on,
        Action::Appeal => row.course.0.received_on,
        Action::SendDraft => file.papers.iter().rfind(|p| p.kind == Paper::Report).map(|p| p.on),
        _ => None,
    };
    let own = action == Action::Appeal && row.relation().party(tx.actor()).is_some();
    if own && body.on.is_some_and(|on| on != tx.today()) {
        return Err(Problem::field("/on", "fixed"));
    }
    for (pointer, day) in [("/on", body.on), ("/unit_on", body.unit_on)] {
        let Some(day) = day else { continue };
        if day > tx.today() {
            return Err(Problem::field(pointer, "in_future"));
        }
        if earliest.is_some_and(|earliest| day < earliest) {
            return Err(Problem::field(pointer, "date_order"));
        }
    }
    Ok(())
}

/// The people whom the action names, if it names any, judged by the rule of a team or of a panel.
pub(super) fn people(
    tx: &mut Tx<'_>,
    row: &Row,
    action: Action,
    body: &ActOnAudit,
    params: &Params,
) -> Outcome<Vec<AuditMember>> {
    if !matches!(action, Action::SetTeam | Action::SetPanel) {
        return Ok(Vec::new());
    }
    let (members, known) = team::named(tx, row, &body.team)?;
    let terms = Terms { params, overrides: &[] };
    if action == Action::SetTeam {
        machine::uphold(&[&R_AUD_1], &facts::naming(known), &terms)?;
    } else {
        let original = facts::original(row, members.iter().map(|m| (m.account_id, m.name.as_str())));
        machine::uphold(&[&R_AUD_5_PANEL], &Facts { panel: known, original, ..Facts::default() }, &terms)?;
    }
    Ok(members)
}

/// What the journal says was done: never what was found.
pub(super) fn told(action: Action) -> &'static str {
    match action {
        Action::Propose => "提出委托",
        Action::Entrust => "批准委托",
        Action::Return => "退回",
        Action::Cancel => "撤销",
        Action::SetTeam => "组成审计组",
        Action::Notify => "送达审计通知书",
        Action::ApproveStart => "经负责人批准直接实施审计",
        Action::Start => "进点审计",
        Action::AddFinding => "记录审计发现",
        Action::StrikeFinding => "撤下审计发现",
        Action::StrikeClue => "审理撤下线索",
        Action::Transfer => "移送问题线索",
        Action::ReceiveTransfer => "签收移送的问题线索",
        Action::Draft => "撰写审计报告",
        Action::SendDraft => "送审计报告征求意见",
        Action::Comment => "提出书面意见",
        Action::Revise => "修改审计报告",
        Action::Review => "审理审计报告",
        Action::Issue => "签发审计报告",
        Action::Deliver => "送达审计结果",
        Action::Acknowledge => "组织部门签收",
        Action::ReportRectification => "报告整改情况",
        Action::AcceptRectification => "验收整改",
        Action::Close => "办结",
        Action::Appeal => "申诉",
        Action::SetPanel => "组成复查组",
        Action::DecideAppeal => "作出复查决定",
        Action::Resume => "转入整改",
    }
}
