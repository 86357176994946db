//! The rules of choosing, inspecting and assessing officials: pure. No I/O, no clock, no HTTP, no database.

pub mod account;
pub mod cadre;
pub mod calendar;
pub mod candidate;
pub mod citizen_id;
pub mod codes;
pub mod deadline;
pub mod lrmx;
pub mod machine;
pub mod month;
pub mod parameter;
pub mod params;
pub mod password;
pub mod post;
pub mod ratio;
pub mod role;
pub mod rule;
pub mod sanction;
pub mod selection_case;
pub mod similarity;
pub mod text;
pub mod unit;
