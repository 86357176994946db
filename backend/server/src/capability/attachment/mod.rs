//! Attachments (/attachments): the papers that a request, a motion or a decision rests on.
//!
//! A file is judged by its own bytes, kept whole beside its SHA-256, never changed and always saved, never shown. It is
//! its uploader's until it is linked to a case; then it is for those who see the case.

mod api;
mod store;
mod view;

pub use store::{adopt, briefs, keep_for_audit, must_exist, of_case, prove};
pub use view::AttachmentBrief;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_attachments)
        .service(api::create_attachment)
        .service(api::read_attachment)
        .service(api::read_attachment_info)
        .service(api::link_attachment);
}
