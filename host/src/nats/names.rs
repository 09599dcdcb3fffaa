//! What streams and subjects are called.

use std::fmt::Write as _;

use selfserve::{EffectId, OrganizationId};

use crate::error::StoreError;
use crate::nats::failure::damaged;

/// The names of one of the store's streams, and of what goes with it.
pub(super) struct Names {
    prefix: String,
    /// The stream of the journals: nothing in it ever goes.
    pub(super) journal: String,
    /// The stream of what is taken out again, or replaced.
    pub(super) work: String,
}

impl Names {
    /// The names of the stream of this number.
    pub(super) fn of(store: &str, number: u32) -> Self {
        let (prefix, journal) = (format!("{store}.{number}"), format!("{store}-{number}"));
        Self { prefix, work: format!("{journal}-work"), journal }
    }

    /// The subjects of both streams.
    pub(super) fn subjects(&self) -> [Vec<String>; 2] {
        let of = |rooms: &[&str]| rooms.iter().map(|room| format!("{}.{room}.>", self.prefix)).collect();
        [of(&["events", "beside"]), of(&["order", "due", "snapshot"])]
    }

    /// Everything in the stream of the journals.
    pub(super) fn all(&self) -> String {
        format!("{}.>", self.prefix)
    }

    /// An organization's events.
    pub(super) fn events(&self, organization: OrganizationId) -> String {
        format!("{}.events.{organization}", self.prefix)
    }

    /// What an organization's appends without events have set.
    pub(super) fn beside(&self, organization: OrganizationId) -> String {
        format!("{}.beside.{organization}", self.prefix)
    }

    pub(super) fn orders(&self) -> String {
        format!("{}.order.>", self.prefix)
    }

    pub(super) fn order(&self, organization: OrganizationId, id: &EffectId) -> String {
        format!("{}.order.{organization}.{}", self.prefix, token(id.as_str()))
    }

    /// The deadlines, and behind them how far the journals were read for them.
    pub(super) fn deadlines(&self) -> String {
        format!("{}.due.*", self.prefix)
    }

    pub(super) fn deadline(&self, organization: OrganizationId) -> String {
        format!("{}.due.{organization}", self.prefix)
    }

    pub(super) fn reached(&self) -> String {
        format!("{}.due.reached", self.prefix)
    }

    pub(super) fn snapshot(&self, organization: OrganizationId, core: &str, piece: usize) -> String {
        format!("{}.snapshot.{organization}.{}.{piece}", self.prefix, token(core))
    }
}

/// Whose a subject is.
pub(super) fn organization(subject: &str) -> Result<OrganizationId, StoreError> {
    let token = subject.split('.').nth(3).and_then(|token| token.parse().ok());
    token.ok_or_else(|| damaged(format!("subject {subject} names no organization")))
}

/// A text as one token of a subject, different for different texts.
fn token(text: &str) -> String {
    let mut token = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b':' => token.push(char::from(byte)),
            _ => {
                let _written = write!(token, "%{byte:02x}");
            }
        }
    }
    token
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_is_one_token_of_its_own() {
        let texts = ["1.0.0", "1-0-0", "1%2e0", "a b", "*", ">", "è", ""];
        let tokens: std::collections::BTreeSet<String> = texts.iter().map(|text| token(text)).collect();
        assert_eq!(tokens.len(), texts.len());
        assert_eq!(token("1.0 %"), "1%2e0%20%25");
    }
}
