//! The extension module under the Python package `selfserve`: handles that live in Rust, and JSON bytes in and out.
//!
//! It is not an API of its own: the package's classes wrap it with types. Every call goes through [`door`], because a
//! panic that leaves Rust is an exception that Python programs do not expect to catch.

mod catalog;
mod directory;
mod door;
mod message;
mod organization;
mod uuid;

use pyo3::pymodule;

#[pymodule(name = "_native")]
mod native {
    #[pymodule_export]
    use crate::catalog::Catalog;
    #[pymodule_export]
    use crate::directory::Directory;
    #[pymodule_export]
    use crate::message::{Messages, verify};
    #[pymodule_export]
    use crate::organization::Organization;
}
