//! What the packages for Python, Node and Swift share. It is no API for hosts, and not published.
//!
//! - The handles: [`SharedOrganization`] over a [`SharedCatalog`] and a [`SharedDirectory`], for any number of threads.
//!   Their locks are taken here and nowhere else.
//! - [`Argument`]: JSON that comes in, and the path that callers know it by. Answers go out as JSON.
//! - [`Problem`]: what a call came to instead of an answer. Each language makes its errors of it.
//!
//! Swift's values cross as they are, so that it asks through [`SharedOrganization::ask`] and
//! [`SharedOrganization::change`]; the others call the questions by name. No rule is here.

mod argument;
mod catalog;
mod directory;
/// Invoices as data and as rows.
pub mod document;
/// The shapes of other tools: lists of policies, Microsoft Graph, other billing engines.
pub mod interop;
pub mod memory;
#[cfg(test)]
mod model;
mod organization;
mod problem;
mod questions;
/// Looking into a journal: its text in, JSON out.
pub mod record;
mod sync;
mod words;

pub use argument::{Argument, word};
pub use catalog::SharedCatalog;
pub use directory::SharedDirectory;
pub use organization::{Glance, SharedOrganization, with_facts};
pub use problem::{Problem, caught};
pub use words::{Words, verify};
