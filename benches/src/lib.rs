//! What the benches share: how they measure, how they print, and the organizations that they measure.
//!
//! `cargo xtask bench` prints all there is to measure. The program `counts` is a gate as well: it counts the instructions
//! of single operations, and `cargo xtask test` fails where one takes over 3 % more than `counts.json` says. What is
//! slower on purpose, or much quicker, is written down by `cargo xtask bench --counts --write`.

pub mod allocator;
pub mod chance;
pub mod clock;
pub mod instructions;
pub mod table;
pub mod tenant;
pub mod year;
