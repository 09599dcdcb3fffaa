//! E-invoices of the tests: whose documents they are, and a second implementation of their rules.

pub mod rules;
