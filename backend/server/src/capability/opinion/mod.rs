//! The opinion box (意见箱, C33; /opinions, /public/opinions): a suggestion of somebody who is not signed in, without a name.
//!
//! As with petitions: it is kept sealed and by the day, its request stands in no log, the journal hears of it a day later,
//! and no address, device or hour is kept. There is no receipt: nobody is answered. Whoever reads the box says what was
//! done with a suggestion; the journal keeps that it was handled, and not what it says.

mod api;
mod page;
mod store;
mod view;

pub use page::pages;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_opinions).service(api::read_opinion).service(api::act_on_opinion);
}
