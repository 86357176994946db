//! Recorded overrides of `Gate` rules (/gate-overrides): asked for with reason and attachment, decided by a second
//! person, lapsed when the object changes or the step that it opened cannot be for another. Rules R-GATE-1, SOD-1.

mod api;
mod store;
mod view;

pub use store::{approved, lapse, passed, spend, tasks};

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_gate_overrides)
        .service(api::list_gate_rules)
        .service(api::create_gate_override)
        .service(api::read_gate_override)
        .service(api::act_on_gate_override);
}
