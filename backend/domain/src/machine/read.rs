//! What else is read from a table: the actions to offer, the checks to show, the matrix to review, the flaws to refuse.

use std::fmt::Write as _;

use serde::Serialize;
use utoipa::ToSchema;

use super::{Refused, Standing, Step, Terms, find, judge};
use crate::rule::{Basis, Force, Shortfall};
use crate::text::TextEnum;

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

/// The ids of the `Gate` rules of a table: what can be overridden.
pub fn gates<S, A, W, F>(steps: &'static [Step<S, A, W, F>]) -> Vec<&'static str> {
    let guards = steps.iter().flat_map(|s| s.guards);
    let mut ids: Vec<_> = guards.filter(|rule| rule.force == Force::Gate).map(|rule| rule.id).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// Every rule on the steps that lead on from `state`, and how it stands. What guards a step that stays where it is (resuming
/// what is suspended) is no reason why the thing cannot go on; the step's own offer says it.
pub fn checks<S: TextEnum, A: TextEnum, W: TextEnum, F>(
    steps: &'static [Step<S, A, W, F>],
    state: S,
    facts: &F,
    terms: &Terms<'_>,
) -> Vec<Check> {
    let mut checks: Vec<Check> = Vec::new();
    for step in steps.iter().filter(|s| s.from == state && s.to != state) {
        for rule in step.guards {
            let known = checks.iter().position(|c| c.code == rule.id);
            if known.is_some_and(|i| checks[i].status != CheckStatus::Holds) {
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
            let check = Check { code, action, force, status, shortfall, basis };
            match known {
                None => checks.push(check),
                // An id with two forces, one parameter deciding which: the one that speaks is shown.
                Some(i) if check.status != CheckStatus::Holds => checks[i] = check,
                Some(_) => {}
            }
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
