//! The rules of choosing, inspecting and assessing officials: pure. No I/O, no clock, no HTTP, no database.

pub mod calendar;
pub mod machine;
pub mod params;
pub mod ratio;
pub mod role;
pub mod rule;
pub mod text;
