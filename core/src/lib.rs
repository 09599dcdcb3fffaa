#![doc = include_str!("../README.md")]
//! # The examples
//!
//! They go on from `docs/shop.rs`: on November 2, 2026, Ada bought `POWER_BI`, ten licenses of Power BI Pro by the month,
//! and Grace, the administrator, bought `VISIO` for the organization. Marco is a colleague of theirs.
#![no_std]
#![cfg_attr(not(feature = "uniffi"), forbid(unsafe_code))]

#[macro_use]
extern crate alloc;
// `#[data]`, which stands at every type that crosses a border.
#[macro_use]
extern crate selfserve_macros;
// What uniffi writes for Swift speaks of `std`.
#[cfg(feature = "uniffi")]
extern crate std;

#[macro_use]
pub mod json;

mod actor;
mod administration;
mod auto_claim;
mod billing;
mod calendar;
mod case;
mod catalog;
mod charge;
mod charging;
mod collection;
mod command;
mod corruption;
mod csv;
mod denial;
mod directory;
mod document;
mod due;
mod effect;
mod event;
mod execution;
mod journal;
mod license_request;
mod organization;
mod people;
mod policy;
mod pricing;
mod promotion;
mod purchase_request;
mod record;
mod rights;
#[cfg(feature = "schema")]
mod schema;
mod settings;
mod snapshot;
mod state;
mod status;
mod subscription;
#[cfg(feature = "uniffi")]
pub mod swift;
mod value;
mod view;

pub use actor::{Actor, System, User};
pub use administration::*;
pub use auto_claim::*;
pub use billing::*;
pub use calendar::*;
pub use case::{Context, Facts};
pub use catalog::*;
pub use charge::*;
pub use collection::*;
pub use command::Command;
pub use corruption::{CorruptJournal, Corruption, JournalProblem, JournalProblemCode};
pub use denial::*;
pub use directory::*;
pub use document::*;
pub use effect::{
    ChargeCard, Effect, EffectOrder, NotificationKind, Notify, RefundCard, ReleasePromotion, UsePromotion,
};
pub use event::{CommandStamp, Event, EventKind, EventType, Recorded};
pub use execution::{Accepted, Advanced, Execution, Interrupted, Outcome, Refused, Repeated};
pub use journal::read_journal;
pub use license_request::*;
pub use organization::Organization;
pub use people::*;
pub use policy::*;
pub use pricing::*;
pub use promotion::*;
pub use purchase_request::*;
pub use record::*;
pub use rights::{ProfileRole, Right};
#[cfg(feature = "schema")]
pub use schema::add_to_schema;
pub use settings::*;
pub use snapshot::UnusableSnapshot;
pub use state::policy::*;
pub use status::*;
pub use subscription::*;
pub use value::*;
pub use view::*;

// What ids and amounts are made of, so that hosts need not guess the version.
pub use rust_decimal::Decimal;
pub use uuid::Uuid;

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();
