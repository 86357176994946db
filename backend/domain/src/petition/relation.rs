//! What a petition is to whoever asks: who sees that it is there, who reads what in it, who may do what.

use super::Who::{self, Discipline, Handler, Officer, Reviewer, Supervisor};
use super::{Paper, State};
use super::{READERS, REGISTRARS};
use crate::machine::Standing;
use crate::role::{Holder, Role};

/// Papers that say what was found, and nothing of what was said before.
const FINDINGS: &[Paper] = &[Paper::Finding, Paper::EffectNote, Paper::Extension, Paper::Assignment];

/// What a petition is to whoever asks.
#[derive(Debug, Clone, Default)]
pub struct Relation<'a> {
    /// The unit whose office handles it.
    pub path: &'a str,
    /// How far it is.
    pub state: Option<State>,
    /// The account to which it is assigned.
    pub handler: Option<uuid::Uuid>,
    /// The account that proposed its conclusion.
    pub proposer: Option<uuid::Uuid>,
    /// Whether the discipline organ has it.
    pub discipline: bool,
    /// Whether it is about this person, or about the unit of this person.
    pub concerned: bool,
}

impl Relation<'_> {
    fn discipline(&self, holder: &Holder) -> bool {
        self.discipline && holder.holds(Role::DisciplineLiaison, self.path)
    }

    fn handles(&self, holder: &Holder) -> bool {
        let office = holder.holds_any(REGISTRARS, self.path);
        office && self.handler == Some(holder.account)
    }

    /// Whether `holder` sees that it is there: never who is concerned (R-PET-1, SOD-3).
    pub fn seen(&self, holder: &Holder) -> bool {
        let office = holder.holds_any(READERS, self.path);
        !self.concerned && (office || self.discipline(holder))
    }

    /// Whether `holder` reads what was said (SOD-4): the assigned handler, the head of supervision, the petition officers
    /// until it is assigned, the discipline organ that has it, and the body above while it reviews.
    pub fn reads(&self, holder: &Holder) -> bool {
        let officer = self.handler.is_none() && holder.holds(Role::PetitionOfficer, self.path);
        let above = self.state.is_some_and(State::in_review) && holder.holds(Role::Reviewer, self.path);
        let office = officer || above || holder.holds(Role::OrgSupervisor, self.path);
        !self.concerned && (office || self.handles(holder) || self.discipline(holder))
    }

    /// Whether `holder` reads what was found, and no more.
    pub fn reads_finding(&self, holder: &Holder) -> bool {
        self.reads(holder) || (!self.concerned && holder.holds(Role::Reviewer, self.path))
    }

    /// Whether `holder` is shown a paper of this kind; never who complained, which two open together.
    pub fn shows(&self, holder: &Holder, kind: Paper) -> bool {
        let found = FINDINGS.contains(&kind) && self.reads_finding(holder);
        kind != Paper::Petitioner && (found || self.reads(holder))
    }

    /// What `holder` is to it. SOD-1: who handled it or proposed the conclusion approves nothing of it. SOD-4: once it is
    /// assigned, no other officer works on it. SOD-3: who is concerned is nothing to it.
    pub fn standing(&self, holder: &Holder) -> Standing<Who> {
        let me = Some(holder.account);
        let own = self.handler == me || self.proposer == me;
        Standing::default()
            .holds(Officer, holder.holds(Role::PetitionOfficer, self.path))
            .holds(Supervisor, holder.holds(Role::OrgSupervisor, self.path))
            .holds(Reviewer, holder.holds(Role::Reviewer, self.path))
            .holds(Handler, self.handles(holder))
            .holds(Discipline, self.discipline(holder))
            .bar(Officer, "SOD-4", self.handler.is_some_and(|h| h != holder.account))
            .bar(Supervisor, "SOD-1", own)
            .bar(Reviewer, "SOD-1", own)
            .bar_all("SOD-3", self.concerned)
    }
}

/// The units that enclose `place`, from the top down: who works there, or holds an office over it, knows nothing of a
/// petition against one of them. The top itself encloses everybody and is left out: of a petition against it only those
/// know nothing who work in it.
pub fn enclosing(place: &str) -> Vec<String> {
    place.match_indices('/').skip(2).map(|(end, _)| place[..=end].to_owned()).collect()
}
