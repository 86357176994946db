//! The state machine, written once: a capability hands in its table of steps, and everything else is read from it.
//!
//! Order of refusal: [`ask`] answers *may this person at all* (403); [`Asked::take`] answers *is it open now* and *do
//! the rules hold* (409). Only `take` makes a [`Taken`], and only a `Taken` moves a state column.

use std::fmt::Write as _;

use serde::Serialize;
use utoipa::ToSchema;

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

/// An action open in the present state, with the reason when it cannot be taken now.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Offer {
    /// The action.
    pub action: &'static str,
    /// Why not now; `null` when it can be taken.
    pub refusal: Option<Refusal>,
}

/// The first reason why an action cannot be taken.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Refusal {
    /// `not-permitted`, a separation of duties or a rule id.
    pub code: String,
    /// The figures, when a rule refuses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shortfall: Option<Shortfall>,
    /// Who may, when this person may not.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub who: Vec<&'static str>,
    /// How many rules refuse.
    pub broken: usize,
}

/// A rule and how it stands.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Check {
    /// Rule id.
    pub code: &'static str,
    /// The action that it guards.
    pub action: &'static str,
    /// How hard it binds.
    pub force: Force,
    /// How it stands.
    pub status: CheckStatus,
    /// The figures, when it does not hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shortfall: Option<Shortfall>,
    /// What it rests on.
    pub basis: Basis,
}

/// How a rule stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CheckStatus {
    /// It holds.
    Holds,
    /// It refuses.
    Blocks,
    /// It does not hold, and only warns.
    Warns,
    /// It does not hold, and was overridden on record.
    Overridden,
}

/// The actions open in `state`, each with its refusal.
pub fn offers<S: TextEnum, A: TextEnum, W: TextEnum, F>(
    steps: &'static [Step<S, A, W, F>],
    state: S,
    who: &Standing<W>,
    facts: &F,
    terms: &Terms<'_>,
) -> Vec<Offer> {
    let mut offers: Vec<Offer> = Vec::new();
    for step in steps.iter().filter(|s| s.from == state) {
        if offers.iter().any(|o| o.action == step.action.as_str()) {
            continue;
        }
        let refusal = match find(steps, state, step.action, who) {
            Err(Refused::NotPermitted { code, who }) => {
                Some(Refusal { code: code.unwrap_or("not-permitted").to_owned(), shortfall: None, who, broken: 0 })
            }
            Err(_) => None,
            Ok(found) => {
                let refused = judge(found.guards, facts, terms).refused;
                let broken = refused.len();
                refused.into_iter().next().map(|first| Refusal {
                    code: first.code.to_owned(),
                    shortfall: Some(first.shortfall),
                    who: Vec::new(),
                    broken,
                })
            }
        };
        offers.push(Offer { action: step.action.as_str(), refusal });
    }
    offers
}

/// The actions that role and state alone admit: for lists, which load no facts.
pub fn offers_in_list<S: TextEnum, A: TextEnum, W: TextEnum, F>(
    steps: &'static [Step<S, A, W, F>],
    state: S,
    who: &Standing<W>,
) -> Vec<&'static str> {
    let mut open: Vec<_> =
        steps.iter().filter(|s| s.from == state && who.any(s.who)).map(|s| s.action.as_str()).collect();
    open.dedup();
    open
}

/// Every rule on the steps out of `state`, and how it stands.
pub fn checks<S: TextEnum, A: TextEnum, W: TextEnum, F>(
    steps: &'static [Step<S, A, W, F>],
    state: S,
    facts: &F,
    terms: &Terms<'_>,
) -> Vec<Check> {
    let mut checks: Vec<Check> = Vec::new();
    for step in steps.iter().filter(|s| s.from == state) {
        for rule in step.guards {
            if checks.iter().any(|c| c.code == rule.id) {
                continue;
            }
            let shortfall = (rule.holds)(facts, terms.params).err();
            let status = match (&shortfall, rule.force) {
                (None, _) => CheckStatus::Holds,
                (Some(_), Force::Warn) => CheckStatus::Warns,
                (Some(_), Force::Gate) if terms.overrides.iter().any(|id| id == rule.id) => CheckStatus::Overridden,
                (Some(_), _) => CheckStatus::Blocks,
            };
            let (code, action, force, basis) = (rule.id, step.action.as_str(), rule.force, rule.basis);
            checks.push(Check { code, action, force, status, shortfall, basis });
        }
    }
    checks
}

/// The table as text, one line a step: what a reviewer reads when a permission changes.
pub fn matrix<S: TextEnum, A: TextEnum, W: TextEnum, F>(steps: &'static [Step<S, A, W, F>]) -> String {
    let mut text = String::new();
    for s in steps {
        let who: Vec<_> = s.who.iter().map(|w| w.as_str()).collect();
        let guards: Vec<_> = s.guards.iter().map(|g| g.id).collect();
        let _ = writeln!(
            text,
            "{:<20} {:<24} {:<20} {:<40} {}",
            s.from.as_str(),
            s.action.as_str(),
            s.to.as_str(),
            who.join(" "),
            guards.join(" ")
        );
    }
    text
}

/// What is wrong with a table, in words; empty when nothing is: no duplicate (from, action, who), every state
/// reachable from `start`, every action used.
pub fn flaws<S: TextEnum, A: TextEnum, W: TextEnum, F>(steps: &'static [Step<S, A, W, F>], start: S) -> Vec<String> {
    let mut flaws = Vec::new();
    for (i, a) in steps.iter().enumerate() {
        for b in &steps[i + 1..] {
            if a.from == b.from && a.action == b.action && a.who.iter().any(|w| b.who.contains(w)) {
                flaws.push(format!("{} {} is there twice for one office", a.from.as_str(), a.action.as_str()));
            }
        }
    }
    for state in S::ALL {
        if *state != start && !steps.iter().any(|s| s.to == *state) {
            flaws.push(format!("nothing leads to {}", state.as_str()));
        }
    }
    for action in A::ALL {
        if !steps.iter().any(|s| s.action == *action) {
            flaws.push(format!("{} is never used", action.as_str()));
        }
    }
    flaws
}
