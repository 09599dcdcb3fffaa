//! How a store lies in NATS, and how long one waits for it.

use std::time::Duration;

use crate::error::StoreError;

/// How a store lies in NATS, and how long one waits for it. What is stated when its streams are made is stated ever after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NatsSettings {
    /// What its streams and subjects begin with: letters, digits, `-`, `_`.
    pub name: String,
    /// Among how many streams organizations are distributed, by their ids: 8. Each has a leader of its own, which decides
    /// the appends to it one by one.
    pub streams: u32,
    /// How many servers keep each stream, at least: 3.
    pub replicas: usize,
    /// How long one waits for an answer: 5 seconds. Then an append is in doubt.
    pub patience: Duration,
}

impl Default for NatsSettings {
    fn default() -> Self {
        Self { name: "selfserve".into(), streams: 8, replicas: 3, patience: Duration::from_secs(5) }
    }
}

impl NatsSettings {
    /// A name that cannot be a subject's is refused before anything is made under it.
    pub(super) fn check(&self) -> Result<(), StoreError> {
        let fits = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
        let unfit = |found: String, needed: &str| {
            Err(StoreError::Unfit { place: "the store's settings".into(), found, needed: needed.into() })
        };
        if self.name.is_empty() || !self.name.chars().all(fits) {
            return unfit(format!("the name {:?}", self.name), "one of letters, digits, - and _");
        }
        if self.streams == 0 {
            return unfit("no stream".into(), "one at least");
        }
        Ok(())
    }
}
