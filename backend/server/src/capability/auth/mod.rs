//! Signing in: password and second factor, a short access token, a rotating refresh cookie, own sessions.
//!
//! A refresh token works once. Its second use ends the session (somebody copied it), except within ten seconds, when
//! it is a race of two tabs and answered with 409. Wrong account, wrong password and wrong code give the same answer in
//! the same time. Deliberately absent: password reset by mail, remembered devices.

mod api;
mod hash;
mod recovery;
mod store;
mod tokens;
mod view;

pub use hash::Hasher;
pub use store::set_password;
pub use tokens::{second_factor, sha256};

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::sign_in)
        .service(api::refresh_session)
        .service(api::sign_out)
        .service(api::accept_invitation)
        .service(api::who_am_i)
        .service(api::list_sessions)
        .service(api::end_session)
        .service(api::change_password)
        .service(api::enrol_totp)
        .service(api::confirm_totp)
        .service(api::renew_recovery_codes);
}
