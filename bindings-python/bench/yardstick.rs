//! A module that converts arguments and does nothing: what a call costs before it has done anything.
//! `bench/calls.py` measures against it.

#[expect(dead_code, reason = "sign-ins ask of people, not of licenses")]
#[path = "../src/arguments.rs"]
mod arguments;

/// Handles over nothing.
#[pyo3::pymodule(name = "yardstick")]
mod module {
    use crate::arguments::PersonArgument;
    use pyo3::{pyclass, pymethods};

    /// A handle that answers without looking anything up.
    #[pyclass(frozen)]
    struct Yardstick;

    #[pymethods]
    impl Yardstick {
        /// Has nothing to hold.
        #[new]
        fn new() -> Self {
            Self
        }

        /// Takes what `has_access` takes.
        fn has_access(&self, person: PersonArgument, product: &str) -> bool {
            person.0.0.is_nil() || product.is_empty()
        }
    }
}
