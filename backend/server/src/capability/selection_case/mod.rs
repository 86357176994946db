//! Selection cases (C03, /selection-cases): the spine that every other capability hangs on. Rules R-CASE-1…6.
//!
//! A case knows its stage and its posts. What a stage needs is loaded by the capability that owns it, through that
//! capability's `case_facts`, and judged by the table in `hezhen_domain::selection_case`.

mod api;
mod effects;
mod store;
mod tasks;
mod view;

pub use store::{Case, by_id, facts, open_cases, params, posts, visible};
pub use tasks::tasks;
pub use view::CasePostView;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_selection_cases)
        .service(api::create_selection_case)
        .service(api::read_selection_case)
        .service(api::edit_selection_case)
        .service(api::act_on_selection_case);
}
