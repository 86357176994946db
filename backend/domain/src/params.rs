//! Thresholds as typed values: handed in, versioned, never read from the world (C38, specification 4).
//!
//! One table, [`table`], gives the struct, its defaults and the description of every parameter. A case freezes the
//! version in force at motion approval; a version stored before a key existed reads with the default of that key.
//! Changes come in by key and text ([`Params::set`]), so that an unknown key is refused and not lost.

use serde::Serialize;
use utoipa::ToSchema;

use crate::ratio::Ratio;
use crate::role::Role;
use crate::rule::Basis;
use crate::text::TextEnum;

mod table;

pub use table::{PARAMETERS, Params};

/// What kind of value a parameter holds, and how its text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ParameterKind {
    /// A count, `5`.
    Int,
    /// A share, `2/3`.
    Ratio,
    /// `true` or `false`.
    Bool,
    /// Weights that total 100, `30,30,20,20`.
    Weights,
    /// Counts, `60,30`.
    IntList,
    /// Words, `sys_admin,sec_admin`.
    TextList,
}

/// A parameter as the administration screen shows it.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
pub struct ParameterSpec {
    /// Dotted key.
    pub key: &'static str,
    /// Section of the screen.
    pub group: &'static str,
    /// Kind of value.
    pub kind: ParameterKind,
    /// Value when nobody has changed it.
    pub default: &'static str,
    /// Least value admitted: a period of the law may be bettered and not undercut.
    pub min: Option<&'static str>,
    /// Greatest value admitted.
    pub max: Option<&'static str>,
    /// What is counted.
    pub unit: &'static str,
    /// What the default rests on.
    pub basis: Basis,
}

impl ParameterSpec {
    /// The description of `key`.
    pub fn of(key: &str) -> Option<&'static Self> {
        PARAMETERS.iter().find(|p| p.key == key)
    }
}

/// A value of a parameter: its text, and what is wrong with it.
pub(crate) trait Value: Sized {
    fn text(&self) -> String;
    fn read(text: &str) -> Option<Self>;
    /// The code of what is wrong, with the bounds and the default of the table.
    fn fault(&self, spec: &ParameterSpec) -> Option<&'static str>;
}

fn outside<T: Ord + Value>(value: &T, spec: &ParameterSpec) -> Option<&'static str> {
    if spec.min.and_then(T::read).is_some_and(|min| *value < min) {
        Some("below_min")
    } else if spec.max.and_then(T::read).is_some_and(|max| *value > max) {
        Some("above_max")
    } else {
        None
    }
}

impl Value for u32 {
    fn text(&self) -> String {
        self.to_string()
    }
    fn read(text: &str) -> Option<Self> {
        text.trim().parse().ok()
    }
    fn fault(&self, spec: &ParameterSpec) -> Option<&'static str> {
        outside(self, spec)
    }
}

impl Value for Ratio {
    fn text(&self) -> String {
        self.to_string()
    }
    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }
    fn fault(&self, spec: &ParameterSpec) -> Option<&'static str> {
        outside(self, spec)
    }
}

impl Value for bool {
    fn text(&self) -> String {
        self.to_string()
    }
    fn read(text: &str) -> Option<Self> {
        text.trim().parse().ok()
    }
    fn fault(&self, _: &ParameterSpec) -> Option<&'static str> {
        None
    }
}

fn items(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', '，']).map(str::trim).filter(|item| !item.is_empty())
}

impl Value for Vec<u32> {
    fn text(&self) -> String {
        self.iter().map(u32::to_string).collect::<Vec<_>>().join(",")
    }
    fn read(text: &str) -> Option<Self> {
        items(text).map(|item| item.parse().ok()).collect()
    }
    fn fault(&self, spec: &ParameterSpec) -> Option<&'static str> {
        let total: u64 = self.iter().copied().map(u64::from).sum();
        match spec.kind {
            ParameterKind::Weights if self.len() != items(spec.default).count() => Some("weights_count"),
            ParameterKind::Weights if total != 100 => Some("weights_total"),
            _ if self.is_empty() => Some("empty"),
            _ => self.iter().find_map(|value| outside(value, spec)),
        }
    }
}

impl Value for Vec<String> {
    fn text(&self) -> String {
        self.join(",")
    }
    fn read(text: &str) -> Option<Self> {
        Some(items(text).map(str::to_owned).collect())
    }
    fn fault(&self, spec: &ParameterSpec) -> Option<&'static str> {
        let known = |word: &String| spec.unit != "role" || Role::from_text(word).is_some();
        (!self.iter().all(known)).then_some("unknown_word")
    }
}

/// Why a change of one parameter is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SetError {
    /// There is no such key.
    #[error("no such parameter")]
    UnknownKey,
    /// The text is no value of its kind.
    #[error("not a value of this parameter")]
    Unreadable,
    /// The value is refused: `below_min`, `above_max`, `weights_total`, `weights_count`, `empty`, `unknown_word`.
    #[error("value refused: {0}")]
    Refused(&'static str),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_pass_their_own_check_and_equal_their_text() {
        let params = Params::default();
        assert_eq!(params.check(), []);
        for spec in PARAMETERS {
            assert_eq!(params.text(spec.key).as_deref(), Some(spec.default), "{}", spec.key);
        }
    }

    #[test]
    fn keys_are_unique_and_every_bound_can_be_read() {
        for (i, spec) in PARAMETERS.iter().enumerate() {
            assert!(PARAMETERS[i + 1..].iter().all(|other| other.key != spec.key), "{} twice", spec.key);
            for bound in [spec.min, spec.max].into_iter().flatten() {
                let read = match spec.kind {
                    ParameterKind::Ratio => Ratio::read(bound).is_some(),
                    _ => u32::read(bound).is_some(),
                };
                assert!(read, "{} has the bound {bound}", spec.key);
            }
        }
    }

    #[test]
    fn a_period_of_the_law_may_be_bettered_and_not_undercut() {
        let mut params = Params::default();
        assert_eq!(params.set("notice.pre_appointment.min_wd", "4"), Err(SetError::Refused("below_min")));
        assert_eq!(params.set("notice.pre_appointment.min_wd", "5"), Ok(()));
        assert_eq!(params.set("notice.pre_appointment.min_wd", "6"), Ok(()));
        assert_eq!(params.set("petition.accept_days", "16"), Err(SetError::Refused("above_max")));
        assert_eq!(params.set("petition.accept_days", "15"), Ok(()));
        assert_eq!(params.set("petition.accept_days", "14"), Ok(()));
        assert_eq!(params.set("meeting.quorum", "0.66"), Err(SetError::Refused("below_min")));
        assert_eq!(params.set("meeting.quorum", "3/4"), Ok(()));
    }

    #[test]
    fn weights_total_a_hundred_and_keep_their_number() {
        let mut params = Params { weights_pyramid: vec![30, 30, 20, 19], ..Params::default() };
        assert_eq!(params.check(), [("weights.pyramid", "weights_total")]);
        assert_eq!(params.set("weights.pyramid", "30,30,20,21"), Err(SetError::Refused("weights_total")));
        assert_eq!(params.set("weights.pyramid", "50,50"), Err(SetError::Refused("weights_count")));
        assert_eq!(params.set("weights.pyramid", "40，30，20，10"), Ok(()));
        assert_eq!(params.weights_pyramid, [40, 30, 20, 10]);
        assert_eq!(params.check(), []);
    }

    #[test]
    fn a_refused_change_changes_nothing() {
        let mut params = Params::default();
        assert_eq!(params.set("no.such.key", "1"), Err(SetError::UnknownKey));
        assert_eq!(params.set("team.min_members", "two"), Err(SetError::Unreadable));
        assert_eq!(params.set("auth.second_factor_roles", "janitor"), Err(SetError::Refused("unknown_word")));
        assert_eq!(params.set("probation.alert_days", ""), Err(SetError::Refused("empty")));
        assert_eq!(params, Params::default());
    }

    #[test]
    fn a_difference_names_key_before_and_after() {
        let before = Params::default();
        let mut after = before.clone();
        after.set("team.min_members", "3").unwrap();
        after.set("meeting.quorum", "3/4").unwrap();
        assert_eq!(before.diff(&before), []);
        let expected = [("team.min_members", "2", "3"), ("meeting.quorum", "2/3", "3/4")];
        let found = before.diff(&after);
        assert_eq!(found.len(), expected.len());
        for (key, was, is) in expected {
            assert!(found.contains(&(key, was.to_owned(), is.to_owned())), "{key} in {found:?}");
        }
    }

    #[test]
    fn a_version_is_stored_by_dotted_key_and_an_older_one_reads_with_defaults() {
        let json = serde_json::to_value(Params::default()).unwrap();
        assert_eq!(json["team.min_members"], 2);
        assert_eq!(json["meeting.quorum"], "2/3");
        assert_eq!(serde_json::from_value::<Params>(json).unwrap(), Params::default());
        let older: Params = serde_json::from_str(r#"{"team.min_members": 3}"#).unwrap();
        assert_eq!(older, Params { team_min_members: 3, ..Params::default() });
    }

    #[test]
    fn only_confirmed_texts_are_shown_as_law() {
        let law = |key| matches!(ParameterSpec::of(key).unwrap().basis, Basis::Law(_));
        assert!(law("audit.comment_days") && law("petition.accept_days"));
        for key in ["poll.min_cell", "recommendation.validity_months", "quota.excellent_civil", "inquiry.reply_wd"] {
            assert_eq!(ParameterSpec::of(key).unwrap().basis, Basis::House, "{key}");
        }
    }
}
