//! What an audit is to whoever asks: who sees that it is there, who reads what in it, who may do what.

use uuid::Uuid;

use super::Who::{Approver, Head, Lead, Member, OrgStaff, Panel, Reviewer, Subject, Unit};
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
    /// Whether a clue went to the discipline organ.
    pub transferred: bool,
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
    /// The official or the head of the unit: what is to be answered.
    Audited,
    /// Who inspects the official in a case: the result, and nothing of how it came about (SOD-8).
    Inspection,
}

const OF_DEPARTMENT: &[Paper] =
    &[Paper::Proposal, Paper::Returned, Paper::Entrustment, Paper::Cancellation, Paper::Acknowledgement];
const RESULT: &[Paper] = &[Paper::Result, Paper::Opinion, Paper::Decision];
const OF_AUDITED: &[Paper] =
    &[Paper::Notice, Paper::Comment, Paper::Appeal, Paper::Decision, Paper::Rectification, Paper::Acceptance];

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
            Reader::Discipline => result || paper == Paper::Transfer,
            Reader::Inspection => result,
            Reader::Audited => (self.sent() && paper == Paper::Report) || OF_AUDITED.contains(&paper),
        }
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
            .holds(Panel, bureau && (self.panel.contains(&me) || (appealed && self.original(me))))
            .bar(Reviewer, "SOD-1", self.proposer == Some(me))
            .bar(Approver, "SOD-1", self.audited_by(me))
            .bar(Head, "R-AUD-5", appealed && self.original(me))
            .bar(Panel, "R-AUD-5", self.original(me))
            .bar_all("SOD-3", subject)
            .holds(Subject, subject && self.heard())
            .holds(Unit, self.heard() && self.party(holder) == Some(Party::Unit))
    }
}
