//! The extension module under the Python package `selfserve`: handles that live in Rust, and JSON bytes in and out.
//!
//! It is not an API of its own: the package's classes wrap it with types. Every call goes through [`door`], because a
//! panic that leaves Rust is an exception that Python programs do not expect to catch.

mod arguments;
mod catalog;
mod directory;
mod document;
mod door;
mod interop;
mod message;
mod money;
mod organization;
mod record;

use pyo3::pymodule;
use selfserve_bindings::memory::Counted;

/// Counted, so that the handles can say how much memory they hold.
#[global_allocator]
static ALLOCATOR: Counted = Counted;

#[pymodule(name = "_native")]
mod native {
    /// The version of the core, whose snapshots no other reads.
    #[pymodule_export]
    const VERSION: &str = env!("CARGO_PKG_VERSION");

    #[pymodule_export]
    use crate::catalog::Catalog;
    #[pymodule_export]
    use crate::directory::Directory;
    #[pymodule_export]
    use crate::document::{e_invoice, invoice_document, invoice_lines_csv, read_e_invoice};
    #[pymodule_export]
    use crate::interop::{
        graph_company_subscriptions, graph_subscribed_skus, policy_list_commands, policy_list_of,
        read_policy_list, rival_change, write_policy_list,
    };
    #[pymodule_export]
    use crate::message::{Messages, verify};
    #[pymodule_export]
    use crate::money::minor_digits;
    #[pymodule_export]
    use crate::organization::Organization;
    #[pymodule_export]
    use crate::record::{
        audit, difference, explain_access, explain_charge, explain_refusal, order_history, personal_data,
        read_journal, verify_journal,
    };
}
