//! One test binary, through HTTP only: `TEST_DATABASE_URL=postgres://…` runs the same tests on PostgreSQL.

#![allow(clippy::unwrap_used)]

#[allow(dead_code)]
mod support;

mod appointment;
mod archive;
mod attachment;
mod audit;
mod audit_access;
mod audit_appeal;
mod audit_case;
mod audit_plan;
mod audit_task;
mod audit_team;
mod auth;
mod backup;
mod cadre;
mod cadre_change;
mod calendar;
mod candidate;
mod certificate;
mod code_table;
mod consultation;
mod deadline;
mod deliberation;
mod demo;
mod gate_override;
mod inspection;
mod joint_conference;
mod journal;
mod keys;
mod liaison_visit;
mod limits;
mod lrmx;
mod meeting;
mod meeting_item;
mod motion;
mod nomination;
mod notice;
mod opinion;
mod parameter;
mod petition;
mod petition_access;
mod petition_attachment;
mod petition_case;
mod petition_key;
mod petition_public;
mod portal;
mod post;
mod probation;
mod pure;
mod recommendation;
mod roster;
mod second_factor;
mod selection_case;
mod social_supervisor;
mod social_supervisor_case;
mod statistics;
mod sweep;
mod team;
mod tenure;
mod tip;
mod unit;
mod verification;
mod visit_task;
