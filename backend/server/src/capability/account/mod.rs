//! Accounts and their offices: SOD-9 (three administrators, each alone), scope over the unit tree.
//!
//! There is no default account: the first administrator is made on the command line with a one-time token.

mod api;
mod store;
mod view;

pub use hezhen_domain::account::State as AccountState;
pub use store::{Account, first_administrator, grants, still_in_order};

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_accounts)
        .service(api::create_account)
        .service(api::read_account)
        .service(api::edit_account)
        .service(api::grant_roles)
        .service(api::act_on_account);
}
