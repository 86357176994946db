//! 核真 Hezhen: the service behind the screens. Everything that touches the world lives here; the rules live in
//! `hezhen-domain`.

pub mod app;
pub mod backup;
pub mod capability;
pub mod clock;
pub mod config;
pub mod db;
pub mod demo;
pub mod docx;
mod health;
pub mod http;
pub mod jobs;
pub mod journal;
pub mod keys;
pub mod number;
pub mod problem;
pub mod reseal;
pub mod schema;
mod screens;
mod sealed;
