//! Closed vocabularies: enums with one stable text each, used unchanged in the database, the API and the journal.

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

/// `text_enum! { /// doc  pub enum State { Draft = "draft", Open = "open" } }`
#[macro_export]
macro_rules! text_enum {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant),+ }

        impl $crate::text::TextEnum for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::text::TextEnum::as_str(*self))
            }
        }
    };
}
