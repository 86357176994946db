//! What an audit is to whoever asks: who sees that it is there, who reads what in it, who may do what.

use uuid::Uuid;

use super::Who::{Approver, Discipline, Head, Lead, Member, OrgStaff, Panel, Reviewer, Subject, Unit};
use super::{DELIVERED, DEPARTMENT, Paper, Party, State, UNHEARD, Who};
use crate::machine::Standing;
use crate::role::{Holder, Role};

/// What an audit is to whoever asks.
#[derive(Debug, Clone, Default)]
pub struct Relation<'a> {
    /// The unit audited.
    pub path: &'a str,
    /// How far it is.
    pub state: Option<State>,
    /// The official.
    pub subject: Option<Uuid>,
    /// Who asked for it to be entrusted.
    pub proposer: Option<Uuid>,
    /// The team.
    pub team: Vec<Uuid>,
    /// Those who were named to it, worked for it, and are no longer in it.
    pub former: Vec<Uuid>,
    /// Who leads it.
    pub lead: Option<Uuid>,
    /// Who let it begin at once, who reviewed and who issued the report.
    pub approvers: Vec<Uuid>,
    /// Those who re-examine.
    pub panel: Vec<Uuid>,
    /// Which of its drafts were sent to the audited, the first being 1; none where that was not put down.
    pub drafts: Vec<usize>,
    /// Whether a clue went to the discipline organ.
    pub transferred: bool,
    /// Whether one of those is still to be received there.
    pub to_receive: bool,
    /// Whether whoever asks inspects the official in a case.
    pub inspecting: bool,
}

/// As what somebody reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// The bureau: everything.
    Bureau,
    /// The department: what it asked for, and the result.
    Department,
    /// The discipline organ: what was transferred to it, and the result.
    Discipline,
    /// The official or the head of the unit: what is to be answered, and report and opinion once they are delivered.
    Audited,
    /// Who inspects the official in a case: the result, and nothing of how it came about (SOD-8).
    Inspection,
}

const OF_DEPARTMENT: &[Paper] =
    &[Paper::Proposal, Paper::Returned, Paper::Entrustment, Paper::Cancellation, Paper::Acknowledgement];
const RESULT: &[Paper] = &[Paper::Result, Paper::Opinion, Paper::Decision];
/// Papers of which there may be drafts before the one that is issued.
const DRAFTED: &[Paper] = &[Paper::Report, Paper::Opinion, Paper::Result];
const OF_AUDITED: &[Paper] =
    &[Paper::Notice, Paper::Comment, Paper::Appeal, Paper::Decision, Paper::Rectification, Paper::Acceptance];

/// Which of its kind the paper at this place is, the first being 1.
pub fn nth(papers: &[Paper], at: usize) -> usize {
    let kind = papers.get(at);
    papers.iter().take(at + 1).filter(|other| Some(*other) == kind).count()
}

/// Whether the paper at this place is the last of its kind before the report was issued, or was put down after that.
fn stands(papers: &[Paper], at: usize) -> bool {
    let kind = papers.get(at);
    let mut after = papers.iter().skip(at + 1);
    papers.iter().take(at).any(|p| *p == Paper::Issue)
        || after.find(|p| Some(*p) == kind || **p == Paper::Issue) == Some(&Paper::Issue)
}

impl Relation<'_> {
    fn bureau(&self, holder: &Holder) -> bool {
        holder.holds(Role::AuditLead, self.path) || holder.holds(Role::Auditor, self.path)
    }

    fn subject(&self, holder: &Holder) -> bool {
        self.subject.is_some() && self.subject == holder.cadre
    }

    fn heard(&self) -> bool {
        self.state.is_some_and(|state| !UNHEARD.contains(&state))
    }

    fn delivered(&self) -> bool {
        self.state.is_some_and(|state| DELIVERED.contains(&state))
    }

    /// As what `holder` reads it; nobody else sees that it is there. The official reads as the official, whatever the
    /// office (SOD-3).
    pub fn reader(&self, holder: &Holder) -> Option<Reader> {
        if self.subject(holder) {
            return self.heard().then_some(Reader::Audited);
        }
        if self.bureau(holder) {
            return Some(Reader::Bureau);
        }
        if holder.holds_any(DEPARTMENT, self.path) {
            return Some(Reader::Department);
        }
        if holder.holds(Role::DisciplineLiaison, self.path) && (self.transferred || self.delivered()) {
            return Some(Reader::Discipline);
        }
        if self.heard() && holder.holds(Role::UnitLeader, self.path) {
            return Some(Reader::Audited);
        }
        (self.delivered() && self.inspecting).then_some(Reader::Inspection)
    }

    /// Whether the official and the unit have the draft. Of what was broken off they have nothing more.
    pub fn sent(&self) -> bool {
        let before = matches!(self.state, Some(State::Notified | State::Fieldwork | State::DraftReport));
        self.heard() && !before && self.state != Some(State::Terminated)
    }

    /// Whether this reader reads papers of this kind.
    pub fn reads(&self, reader: Reader, paper: Paper) -> bool {
        let result = self.delivered() && RESULT.contains(&paper);
        match reader {
            Reader::Bureau => true,
            Reader::Department => result || OF_DEPARTMENT.contains(&paper),
            Reader::Discipline => result || matches!(paper, Paper::Transfer | Paper::TransferReceipt),
            Reader::Inspection => result,
            Reader::Audited => {
                let opinion = self.delivered() && paper == Paper::Opinion;
                opinion || (self.sent() && paper == Paper::Report) || OF_AUDITED.contains(&paper)
            }
        }
    }

    /// Whether the paper at this place of the file is, for this reader, no draft: it was issued, or took the place of what
    /// was. The bureau knows when it is issued, everybody else when it is delivered.
    pub fn stands(&self, reader: Reader, papers: &[Paper], at: usize) -> bool {
        (reader == Reader::Bureau || self.delivered()) && stands(papers, at)
    }

    /// Whether this reader reads the paper at this place of the file. Outside the bureau nobody reads what was written before
    /// the report was issued, but the audited the drafts that were sent to them.
    pub fn reads_at(&self, reader: Reader, papers: &[Paper], at: usize) -> bool {
        let Some(kind) = papers.get(at).copied().filter(|kind| self.reads(reader, *kind)) else { return false };
        let whole = reader == Reader::Bureau || !DRAFTED.contains(&kind);
        let sent = || self.drafts.is_empty() || self.drafts.contains(&nth(papers, at));
        whole || self.stands(reader, papers, at) || (kind == Paper::Report && sent())
    }

    /// Whether `account` audits, or did before the team was changed.
    fn audited_by(&self, account: Uuid) -> bool {
        self.team.contains(&account) || self.former.contains(&account)
    }

    /// Whether `account` audited or approved the report.
    pub fn original(&self, account: Uuid) -> bool {
        self.audited_by(account) || self.approvers.contains(&account)
    }

    /// For whom `holder` answers the draft, if for anybody.
    pub fn party(&self, holder: &Holder) -> Option<Party> {
        if self.subject(holder) {
            return Some(Party::Subject);
        }
        (!self.bureau(holder) && holder.holds(Role::UnitLeader, self.path)).then_some(Party::Unit)
    }

    /// What `holder` is to it. SOD-1: who asked does not approve, who audits or audited does not review. R-AUD-5: who audited or
    /// approved has no part in the re-examination. SOD-3: the official is nothing else to it.
    pub fn standing(&self, holder: &Holder) -> Standing<Who> {
        let me = holder.account;
        let (head, bureau, subject) =
            (holder.holds(Role::AuditLead, self.path), self.bureau(holder), self.subject(holder));
        let appealed = self.state == Some(State::Appealed);
        Standing::default()
            .holds(OrgStaff, holder.holds(Role::OrgStaff, self.path))
            .holds(Reviewer, holder.holds(Role::Reviewer, self.path))
            .holds(Head, head)
            .holds(Approver, head)
            .holds(Lead, bureau && self.lead == Some(me))
            .holds(Member, bureau && self.team.contains(&me))
            .holds(Discipline, self.to_receive && holder.holds(Role::DisciplineLiaison, self.path))
            .holds(Panel, bureau && (self.panel.contains(&me) || (appealed && self.original(me))))
            .bar(Reviewer, "SOD-1", self.proposer == Some(me))
            .bar(Approver, "SOD-1", self.audited_by(me))
            .bar(Discipline, "SOD-1", self.original(me))
            .bar(Head, "R-AUD-5", appealed && self.original(me))
            .bar(Panel, "R-AUD-5", self.original(me))
            .bar_all("SOD-3", subject)
            .holds(Subject, subject && self.heard())
            .holds(Unit, self.heard() && self.party(holder) == Some(Party::Unit))
    }
}
