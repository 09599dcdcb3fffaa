//! The handles behind the Swift package `SelfServe`: what has identity and lives in Rust. Everything else is data,
//! which Swift has as types of its own (feature `uniffi` of the core).
//!
//! Every exported function answers a `Result`, because uniffi turns a panic in one that does not into a trap.

mod catalog;
mod directory;
mod failure;
mod journal;
mod message;
mod organization;
mod text_form;
mod view;

pub use catalog::CatalogHandle;
pub use directory::DirectoryHandle;
pub use journal::{journal_line, recorded_of_line};
pub use message::{MessagesHandle, line_problems};
pub use organization::OrganizationHandle;
pub use text_form::{TextForm, canonical_text, instant, instant_text};

uniffi::setup_scaffolding!();
