//! The state machine, written once: a capability hands in its table of steps, and everything else is read from it.
//!
//! Order of refusal: [`ask`] answers *may this person at all* (403); [`Asked::take`] answers *is it open now* and *do
//! the rules hold* (409). Only `take` makes a [`Taken`], and only a `Taken` moves a state column.

use serde::Serialize;
use utoipa::ToSchema;

mod read;

pub use read::{Check, CheckStatus, Offer, Refusal, checks, flaws, gates, matrix, offers, offers_in_list};

use crate::params::Params;
use crate::rule::{Basis, Force, Rule, Shortfall};
use crate::text::TextEnum;

/// One permitted step. What is not in the table is refused.
pub struct Step<S: 'static, A: 'static, W: 'static, F: 'static> {
    /// State before.
    pub from: S,
    /// Command.
    pub action: A,
    /// State after.
    pub to: S,
    /// Offices and relations that may take it.
    pub who: &'static [W],
    /// Rules that must hold.
    pub guards: &'static [&'static Rule<F>],
}

/// A row of a transition table.
pub const fn step<S, A, W, F>(
    from: S,
    action: A,
    to: S,
    who: &'static [W],
    guards: &'static [&'static Rule<F>],
) -> Step<S, A, W, F> {
    Step { from, action, to, who, guards }
}

/// What this person is to this row: offices held, and offices barred by a separation of duties (with its rule id).
#[derive(Debug, Clone)]
pub struct Standing<W> {
    holds: Vec<W>,
    barred: Vec<(W, &'static str)>,
}

impl<W: Copy + PartialEq> Default for Standing<W> {
    fn default() -> Self {
        Self { holds: Vec::new(), barred: Vec::new() }
    }
}

impl<W: Copy + PartialEq> Standing<W> {
    /// Holds `who` when `condition`.
    #[must_use]
    pub fn holds(mut self, who: W, condition: bool) -> Self {
        if condition && !self.holds.contains(&who) {
            self.holds.push(who);
        }
        self
    }

    /// Loses `who` by the rule `id` when `condition`.
    #[must_use]
    pub fn bar(mut self, who: W, id: &'static str, condition: bool) -> Self {
        if condition && self.holds.contains(&who) {
            self.holds.retain(|held| *held != who);
            self.barred.push((who, id));
        }
        self
    }

    /// Loses every office by the rule `id` when `condition` (e.g. SOD-3: the subject of the case).
    #[must_use]
    pub fn bar_all(mut self, id: &'static str, condition: bool) -> Self {
        if condition {
            self.barred.extend(self.holds.drain(..).map(|who| (who, id)));
        }
        self
    }

    /// Whether any of `who` is held.
    pub fn any(&self, who: &[W]) -> bool {
        who.iter().any(|w| self.holds.contains(w))
    }

    /// The rule that bars all of `who` held otherwise, if one does.
    pub fn barred_by(&self, who: &[W]) -> Option<&'static str> {
        self.barred.iter().find(|(w, _)| who.contains(w)).map(|(_, id)| *id)
    }
}

/// What rules are judged by: the parameters in force for this object, and the gates already overridden for it.
#[derive(Debug, Clone, Copy)]
pub struct Terms<'a> {
    /// Parameter version frozen into the case, or the one in force today.
    pub params: &'a Params,
    /// Ids of `Gate` rules with an approved override for this object.
    pub overrides: &'a [String],
}

/// Why a step is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// The role does not permit it; `code` names the separation of duties when that is the reason.
    NotPermitted { code: Option<&'static str>, who: Vec<&'static str> },
    /// The action is not open in this state.
    WrongState { state: &'static str, open: Vec<&'static str> },
    /// A rule refuses.
    Broken(Vec<Broken>),
}

/// One broken rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Broken {
    /// Rule id.
    pub code: &'static str,
    /// Whether an override can be asked for.
    pub override_allowed: bool,
    /// What it rests on.
    pub basis: Basis,
    /// The figures.
    pub shortfall: Shortfall,
}

/// A step that is permitted. Made by [`Asked::take`] only.
#[must_use = "a step that is taken and not stored moves nothing"]
#[derive(Debug)]
pub struct Taken<S, A> {
    from: S,
    action: A,
    to: S,
    warnings: Vec<Broken>,
    overridden: Vec<&'static str>,
}

impl<S: Copy, A: Copy> Taken<S, A> {
    /// State before.
    pub fn from(&self) -> S {
        self.from
    }
    /// Command.
    pub fn action(&self) -> A {
        self.action
    }
    /// State after.
    pub fn to(&self) -> S {
        self.to
    }
    /// `Warn` rules that do not hold.
    pub fn warnings(&self) -> &[Broken] {
        &self.warnings
    }
    /// `Gate` rules that do not hold and were overridden.
    pub fn overridden(&self) -> &[&'static str] {
        &self.overridden
    }
}

/// An action that this person's offices admit; the state and the rules are still to be asked.
pub struct Asked<'a, S: 'static, A: 'static, W: 'static, F: 'static> {
    steps: &'static [Step<S, A, W, F>],
    action: A,
    who: &'a Standing<W>,
}

/// May this person take `action` at all, in whatever state?
///
/// # Errors
/// [`Refused::NotPermitted`].
pub fn ask<'a, S, A, W, F>(
    steps: &'static [Step<S, A, W, F>],
    action: A,
    who: &'a Standing<W>,
) -> Result<Asked<'a, S, A, W, F>, Refused>
where
    A: TextEnum,
    W: TextEnum,
{
    let admitted = || steps.iter().filter(|s| s.action == action).flat_map(|s| s.who.iter().copied());
    if admitted().any(|w| who.holds.contains(&w)) {
        return Ok(Asked { steps, action, who });
    }
    Err(not_permitted(&admitted().collect::<Vec<_>>(), who))
}

fn not_permitted<W: TextEnum>(admitted: &[W], who: &Standing<W>) -> Refused {
    let mut names: Vec<_> = admitted.iter().map(|w| w.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    Refused::NotPermitted { code: who.barred_by(admitted), who: names }
}

impl<S: TextEnum, A: TextEnum, W: TextEnum, F> Asked<'_, S, A, W, F> {
    /// Takes the step from `state`, if the table has it, the offices admit it and the rules hold.
    ///
    /// # Errors
    /// [`Refused`], all broken rules at once.
    pub fn take(self, state: S, facts: &F, terms: &Terms<'_>) -> Result<Taken<S, A>, Refused> {
        let found = find(self.steps, state, self.action, self.who)?;
        let judged = judge(found.guards, facts, terms);
        if judged.refused.is_empty() {
            let Judged { warnings, overridden, .. } = judged;
            Ok(Taken { from: state, action: self.action, to: found.to, warnings, overridden })
        } else {
            Err(Refused::Broken(judged.refused))
        }
    }
}

fn find<S: TextEnum, A: TextEnum, W: TextEnum, F>(
    steps: &'static [Step<S, A, W, F>],
    state: S,
    action: A,
    who: &Standing<W>,
) -> Result<&'static Step<S, A, W, F>, Refused> {
    let here: Vec<_> = steps.iter().filter(|s| s.from == state && s.action == action).collect();
    if here.is_empty() {
        let mut open: Vec<_> = steps.iter().filter(|s| s.from == state).map(|s| s.action.as_str()).collect();
        open.dedup();
        return Err(Refused::WrongState { state: state.as_str(), open });
    }
    let admitted: Vec<_> = here.iter().flat_map(|s| s.who.iter().copied()).collect();
    here.into_iter().find(|s| who.any(s.who)).ok_or_else(|| not_permitted(&admitted, who))
}

#[derive(Default)]
struct Judged {
    refused: Vec<Broken>,
    warnings: Vec<Broken>,
    overridden: Vec<&'static str>,
}

fn judge<F>(guards: &[&'static Rule<F>], facts: &F, terms: &Terms<'_>) -> Judged {
    let mut judged = Judged::default();
    for rule in guards {
        let Err(shortfall) = (rule.holds)(facts, terms.params) else { continue };
        let broken =
            Broken { code: rule.id, override_allowed: rule.force == Force::Gate, basis: rule.basis, shortfall };
        match rule.force {
            Force::Warn => judged.warnings.push(broken),
            Force::Gate if terms.overrides.iter().any(|id| id == rule.id) => judged.overridden.push(rule.id),
            Force::Gate | Force::Hard => judged.refused.push(broken),
        }
    }
    judged
}

/// Judges rules outside a table (a plain create or edit).
///
/// # Errors
/// [`Refused::Broken`], all broken rules at once.
pub fn uphold<F>(guards: &[&'static Rule<F>], facts: &F, terms: &Terms<'_>) -> Result<Vec<Broken>, Refused> {
    let judged = judge(guards, facts, terms);
    if judged.refused.is_empty() { Ok(judged.warnings) } else { Err(Refused::Broken(judged.refused)) }
}
