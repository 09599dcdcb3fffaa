//! A person as the directory keeps them: one allocation for all their text, facts in a few bytes.

use alloc::boxed::Box;

use super::PersonFacts;
use super::fold::{fold, word_starts};
use super::person::Person;
use crate::value::{Email, PersonId, TextLine};

/// A person and what is searched of them.
#[derive(Clone)]
pub(super) struct Record {
    pub(super) id: PersonId,
    /// The name, the folded name, the e-mail and, where it differs, the folded e-mail.
    text: Box<str>,
    name: u16,
    folded_name: u16,
    email: u16,
    pub(super) facts: PersonFacts,
}

/// The length of a part of a record: a checked name folds to fewer than 10,000 bytes.
fn length(part: &str) -> u16 {
    u16::try_from(part.len()).unwrap_or(u16::MAX)
}

/// Splits text at a byte that is known to begin a character.
fn split(text: &str, at: u16) -> (&str, &str) {
    text.split_at_checked(usize::from(at)).unwrap_or_default()
}

impl Record {
    /// Keeps a person that has been checked.
    pub(super) fn new(person: &Person) -> Self {
        let (name, email) = (person.name.as_str(), person.email.as_str());
        let (folded_name, folded_email) = (fold(name), fold(email));
        let own_folded_email = if folded_email == email { "" } else { folded_email.as_str() };
        Self {
            id: person.id,
            text: [name, folded_name.as_str(), email, own_folded_email].concat().into_boxed_str(),
            name: length(name),
            folded_name: length(&folded_name),
            email: length(email),
            facts: PersonFacts {
                kind: person.kind,
                enabled: person.enabled,
                roles: person.roles.iter().copied().collect(),
            },
        }
    }

    /// Whether both are found by the same queries at the same place.
    pub(super) fn reads_like(&self, other: &Self) -> bool {
        (self.name(), self.email()) == (other.name(), other.email())
    }

    /// The display name.
    pub(super) fn name(&self) -> &str {
        split(&self.text, self.name).0
    }

    /// The e-mail.
    pub(super) fn email(&self) -> &str {
        split(self.after_names(), self.email).0
    }

    /// The folded name, second in the order of what is found (`O4`).
    pub(super) fn folded_name(&self) -> &str {
        split(split(&self.text, self.name).1, self.folded_name).0
    }

    fn after_names(&self) -> &str {
        split(split(&self.text, self.name).1, self.folded_name).1
    }

    fn folded_email(&self) -> &str {
        match split(self.after_names(), self.email) {
            (email, "") => email,
            (_, folded) => folded,
        }
    }

    /// The word that begins at a place of the folded name; the e-mail is one more word, placed behind the name.
    pub(super) fn word(&self, start: u16) -> &str {
        if start >= self.folded_name {
            return self.folded_email();
        }
        let (_, rest) = split(self.folded_name(), start);
        rest.split(char::is_whitespace).next().unwrap_or_default()
    }

    /// The words by which the person is found, each with its place: those of the folded name, and the e-mail.
    pub(super) fn words(&self) -> impl Iterator<Item = (u16, &str)> {
        let starts = word_starts(self.folded_name()).filter_map(|start| u16::try_from(start).ok());
        starts.chain([self.folded_name]).map(|start| (start, self.word(start)))
    }

    /// The whole person.
    pub(super) fn person(&self) -> Person {
        Person {
            id: self.id,
            name: TextLine::new(self.name()),
            email: Email::new(self.email()),
            kind: self.facts.kind,
            enabled: self.facts.enabled,
            roles: self.facts.roles.iter().collect(),
        }
    }
}
