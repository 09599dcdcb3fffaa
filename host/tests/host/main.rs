//! The host, its stores, and what happens to them when things go wrong.
#![expect(clippy::arithmetic_side_effects, reason = "a test that overflows fails, as it should")]

#[cfg(test)]
mod appends;
#[cfg(test)]
mod audit;
#[cfg(test)]
mod clocks;
#[cfg(test)]
mod clusters;
#[cfg(test)]
mod disk;
#[cfg(test)]
mod journals;
#[cfg(test)]
mod kit;
#[cfg(test)]
mod lock;
#[cfg(test)]
mod memory;
#[cfg(test)]
mod nats;
#[cfg(test)]
mod nats_unfit;
#[cfg(test)]
mod outbox;
#[cfg(test)]
mod postgres;
#[cfg(test)]
mod protocol;
#[cfg(test)]
mod server;
#[cfg(test)]
mod serving;
#[cfg(test)]
mod setting;
#[cfg(test)]
mod simulator;
#[cfg(test)]
mod sqlite;
#[cfg(test)]
mod standby;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod timers;
#[cfg(test)]
mod together;
