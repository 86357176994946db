//! One test binary, through HTTP only: `TEST_DATABASE_URL=postgres://…` runs the same tests on PostgreSQL.

#[allow(dead_code)]
mod support;

mod attachment;
mod auth;
mod backup;
mod cadre;
mod calendar;
mod gate_override;
mod journal;
mod motion;
mod parameter;
mod post;
mod selection_case;
mod sweep;
mod tenure;
mod unit;
