//! A rule: an id of the specification, how hard it binds, what it rests on, and the question it asks of the facts.

use serde::Serialize;
use utoipa::ToSchema;

use crate::params::Params;

/// How hard a rule binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Force {
    /// The server refuses; nobody can override it.
    Hard,
    /// The server refuses unless a recorded override of a second person exists.
    Gate,
    /// Allowed, shown and logged.
    Warn,
}

/// What a rule rests on. Only `Law` and `Regulation` may be shown to a user as law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(tag = "kind", content = "text", rename_all = "snake_case")]
pub enum Basis {
    /// A statute confirmed word for word, with its article.
    Law(&'static str),
    /// A regulation confirmed in a public copy.
    Regulation(&'static str),
    /// Practice stated in a department's own document.
    Practice(&'static str),
    /// Our own default: an editable parameter, never law.
    House,
}

/// One thing that is missing: a code the screens have words for, and whose or which it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Missing {
    /// Stable code, e.g. `talk_tier` or `opinion_letter`.
    pub what: &'static str,
    /// Whose or which: a name, a title, a tier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
}

/// Why a rule does not hold, in figures a person can read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Shortfall {
    /// What there is, e.g. `7`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub have: Option<String>,
    /// What is needed, e.g. `10` or `2026-10-09`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need: Option<String>,
    /// What is missing, item by item.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<Missing>,
}

impl Shortfall {
    /// A figure below (or above) its threshold.
    pub fn figures(have: impl ToString, need: impl ToString) -> Self {
        Self { have: Some(have.to_string()), need: Some(need.to_string()), missing: Vec::new() }
    }

    /// A list of missing things of one kind.
    pub fn missing<T: ToString>(what: &'static str, of: impl IntoIterator<Item = T>) -> Self {
        let missing = of.into_iter().map(|of| Missing { what, of: Some(of.to_string()) }).collect();
        Self { missing, ..Self::default() }
    }

    /// One missing thing that needs no name.
    pub fn lacks(what: &'static str) -> Self {
        Self { missing: vec![Missing { what, of: None }], ..Self::default() }
    }

    /// This shortfall and the missing things of another.
    pub fn and(mut self, other: Self) -> Self {
        self.have = self.have.or(other.have);
        self.need = self.need.or(other.need);
        self.missing.extend(other.missing);
        self
    }
}

/// `Ok` when `condition` holds, otherwise the shortfall.
pub fn require(condition: bool, shortfall: impl FnOnce() -> Shortfall) -> Result<(), Shortfall> {
    if condition { Ok(()) } else { Err(shortfall()) }
}

/// `Ok` when `items` is empty, otherwise each of them is missing.
pub fn none_missing<T: ToString>(what: &'static str, items: impl IntoIterator<Item = T>) -> Result<(), Shortfall> {
    let shortfall = Shortfall::missing(what, items);
    if shortfall.missing.is_empty() { Ok(()) } else { Err(shortfall) }
}

/// A rule over the facts `F`.
pub struct Rule<F: 'static> {
    /// The id of the specification, e.g. `R-NOM-1`.
    pub id: &'static str,
    /// How hard it binds.
    pub force: Force,
    /// What it rests on.
    pub basis: Basis,
    /// The question.
    pub holds: fn(&F, &Params) -> Result<(), Shortfall>,
}

impl<F> std::fmt::Debug for Rule<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({:?})", self.id, self.force)
    }
}
