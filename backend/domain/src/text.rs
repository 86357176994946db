//! Closed vocabularies: enums with one stable text each, used unchanged in the database, the API and the journal.

use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};

/// What every vocabulary can do; made by [`text_enum!`].
pub trait TextEnum: Copy + Eq + Sized + Send + Sync + 'static {
    /// Every word, in the order of the specification.
    const ALL: &'static [Self];
    /// The stable text (`snake_case`).
    fn as_str(self) -> &'static str;
    /// The word for a text, if it is one.
    fn from_text(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|word| word.as_str() == text)
    }
}

/// The schema of a vocabulary: a string, one of its words.
pub fn schema<E: TextEnum>() -> RefOr<Schema> {
    let words = E::ALL.iter().map(|word| word.as_str());
    ObjectBuilder::new().schema_type(Type::String).enum_values(Some(words)).into()
}

/// The name of a vocabulary in the API document: `State` of the module `unit` is `UnitState`, `role::Role` is `Role`.
pub fn schema_name(module: &str, name: &str) -> String {
    let module = module.rsplit("::").next().unwrap_or_default();
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
    };
    let noun: String = module.split('_').map(capital).collect();
    if name.starts_with(&noun) { name.to_owned() } else { noun + name }
}

/// `text_enum! { /// doc  pub enum State { Draft = "draft", Open = "open" } }`
#[macro_export]
macro_rules! text_enum {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant),+ }

        impl $crate::text::TextEnum for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                $crate::text::schema::<Self>()
            }
        }

        impl utoipa::ToSchema for $name {
            fn name() -> std::borrow::Cow<'static, str> {
                $crate::text::schema_name(module_path!(), stringify!($name)).into()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::text::TextEnum::as_str(*self))
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::schema_name;

    #[test]
    fn a_vocabulary_is_named_after_its_capability() {
        assert_eq!(schema_name("hezhen_domain::unit", "State"), "UnitState");
        assert_eq!(schema_name("hezhen_domain::selection_case", "Kind"), "SelectionCaseKind");
        assert_eq!(schema_name("hezhen_domain::role", "Role"), "Role");
    }
}
