//! The exchange file of the approval form (干部任免审批表, `.lrmx`; specification 2.4): reading and writing without loss.
//!
//! One `Person`, flat elements in a fixed order, a family table, a photo. What the file says is kept as text and
//! written again as it came: unknown elements and attributes at their place, dates in the spelling of the author. A
//! document type or an entity is refused, always. What cannot be understood is a warning, not a loss.
//!
//! Deliberately absent: the older pair of `.lrm` and `.pic`, whose layout was never verified; matching with a cadre on
//! record, which needs the register; decoding the photo.

mod person;
mod read;
mod resume;
#[cfg(test)]
mod tests;
mod tree;
mod write;

use serde::Serialize;
use utoipa::ToSchema;

pub use person::{ELEMENTS, Kept, LrmxPerson, PartyJoin, RELATIVE_ELEMENTS, Relative};
pub use read::{photo_bytes, read};
pub use resume::{ResumeLine, parse_resume, render_resume};
pub use write::{MEDIA_TYPE, file_name, write};

/// The largest file that is read, in bytes: a photo of the largest size, in base64, and room for the rest.
pub const MAX_FILE_BYTES: usize = 12 * 1024 * 1024;

/// The rows of the family table of the printed form; more are accepted with a warning.
pub const PRINTED_RELATIVES: usize = 10;

/// The version to put into a file of our own making, as seen in files of the field.
pub const VERSION: &str = "3.2.1.6";

/// Why a file is refused as a whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LrmxError {
    /// Larger than [`MAX_FILE_BYTES`].
    #[error("the file has {have} bytes; {max} is the most")]
    FileTooLarge { have: usize, max: usize },
    /// The photo is larger than the parameter `photo.max_bytes`.
    #[error("the photo has {have} bytes; {max} is the most")]
    PhotoTooLarge { have: usize, max: usize },
    /// Not UTF-8: what it says it is, or what it looks like.
    #[error("the file must be in UTF-8; this one is in {0}")]
    WrongEncoding(String),
    /// A document type definition.
    #[error("a document type definition is refused")]
    DocumentType,
    /// An entity other than the five of the XML standard.
    #[error("the entity {0} is refused")]
    Entity(String),
    /// Not well-formed XML.
    #[error("not well-formed XML at byte {at}: {reason}")]
    Malformed { at: u64, reason: String },
    /// More elements, or deeper ones, than any such file.
    #[error("too many elements, or nested too deeply")]
    TooComplex,
    /// Well-formed, and not this kind of file.
    #[error("the root element is {0}, not Person")]
    NotLrmx(String),
}

impl LrmxError {
    /// The stable code for the field error.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::FileTooLarge { .. } => "lrmx_file_too_large",
            Self::PhotoTooLarge { .. } => "lrmx_photo_too_large",
            Self::WrongEncoding(_) => "lrmx_wrong_encoding",
            Self::DocumentType => "lrmx_document_type",
            Self::Entity(_) => "lrmx_entity",
            Self::Malformed { .. } => "lrmx_malformed",
            Self::TooComplex => "lrmx_too_complex",
            Self::NotLrmx(_) => "lrmx_not_lrmx",
        }
    }
}

crate::text_enum! {
    /// What a person should look at after an import.
    pub enum LrmxWarningCode {
        TooManyRelatives = "lrmx_too_many_relatives",
        RelativeIncomplete = "lrmx_relative_incomplete",
        UnreadableDate = "lrmx_unreadable_date",
        UnknownElement = "lrmx_unknown_element",
        RepeatedElement = "lrmx_repeated_element",
        StrayText = "lrmx_stray_text",
        ControlCharacter = "lrmx_control_character",
        PhotoUnreadable = "lrmx_photo_unreadable",
    }
}

/// A warning of the import, and what it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct LrmxWarning {
    /// What is the matter.
    pub code: LrmxWarningCode,
    /// The element, and the place in the family table: `ChuShengNianYue`, `JiaTingChengYuan/2/XingMing`.
    pub of: String,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LrmxRead {
    /// What it says.
    pub person: LrmxPerson,
    /// What to look at.
    pub warnings: Vec<LrmxWarning>,
}
