//! What the benches share: how they measure, how they print, and the organizations that they measure.

pub mod allocator;
pub mod chance;
pub mod clock;
pub mod instructions;
pub mod table;
pub mod tenant;
pub mod year;
