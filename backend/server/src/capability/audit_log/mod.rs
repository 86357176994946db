//! The journal, read (/audit-log for the audit administrator, /selection-cases/{id}/process-record for those who see
//! the case). Rule SOD-9.
//!
//! The audit administrator sees who did what to which thing and when, and for what was changed in the business a digest
//! of before and after: enough to prove a change, not to read it. The two other administrators see nothing here.

mod api;
mod store;
mod view;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_audit_log)
        .service(api::verify_audit_log)
        .service(api::list_checkpoints)
        .service(api::read_process_record);
}
