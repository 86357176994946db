//! What every test stands on: a real server on a real database, typed actors, and answers that can be asked.

mod actors;
mod answer;
mod app;
pub mod builders;
pub mod chain;
pub mod databases;

pub use actors::As;
pub use answer::Answer;
pub use app::App;
