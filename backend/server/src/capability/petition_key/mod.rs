//! Keys of the petition office (C15; /petition-keys): to them who complained is sealed, so that two handlers open it
//! together and the service never can (R-PET-4, SOD-1).
//!
//! A handler makes the pair in the browser and keeps a passphrase; what comes here is the public key, and the private one
//! wrapped by that passphrase. A key counts once another of the office has confirmed it, after comparing the
//! fingerprint by another way. While fewer than two people hold one, identities are sealed by the service's own key as before.
//!
//! A lost passphrase cannot be found again: what was sealed to that key is opened by any other two. Deliberately absent:
//! a copy of a private key in anybody else's hand, and sealing old identities to new keys.

mod api;
mod store;
mod view;

pub use store::{OfficeKey, back, in_use, of_actor};
pub use view::PublicPetitionKey;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_petition_keys)
        .service(api::create_petition_key)
        .service(api::act_on_petition_key)
        .service(api::list_public_petition_keys);
}
