//! The handles behind the Swift package `SelfServe`: what has identity and lives in Rust. Everything else is data,
//! which Swift has as types of its own (feature `uniffi` of the core and of the crates beside it).
//!
//! Every exported function answers a `Result`, because uniffi turns a panic in one that does not into a trap.

mod catalog;
mod directory;
mod document;
mod failure;
mod interop;
mod journal;
mod json;
mod message;
mod organization;
mod record;
mod text_form;
mod view;

pub use catalog::CatalogHandle;
pub use directory::DirectoryHandle;
pub use document::{EInvoiceFailure, e_invoice, invoice_document, invoice_lines_csv, read_e_invoice};
pub use interop::{
    PolicyListFailure, graph_company_subscriptions, graph_subscribed_skus, policy_list_commands,
    policy_list_csv, policy_list_json, policy_list_of, policy_list_table, read_policy_list, rival_change,
};
pub use journal::{journal_line, recorded_of_line};
pub use json::{JsonField, JsonValue, json_value};
pub use message::{MessagesHandle, line_problems};
pub use organization::OrganizationHandle;
pub use record::{
    audit, difference, explain_access, explain_charge, explain_refusal, order_history, personal_data,
    verify_journal,
};
pub use text_form::{TextForm, canonical_text, instant, instant_text, uuid_bytes};

uniffi::setup_scaffolding!();
