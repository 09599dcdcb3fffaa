//! The order in which search answers (`O4`): word, folded name, id.

use core::cmp::Ordering;

use uuid::Uuid;

use super::people::{People, Place};
use super::record::Record;
use super::signature::Signature;
use crate::value::PersonId;

/// One word of one person. What it is compared by stays in the person's record.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    /// Over all the words of the person.
    pub(super) signature: Signature,
    pub(super) person: Place,
    /// Where in the folded name the word begins.
    pub(super) word: u16,
}

/// The first bytes of a text as a number that sorts as they do. The last byte is zero where the text is whole: folded
/// text has no zeros of its own.
pub(super) type Beginning = u128;

/// What entries are ordered by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key<'a> {
    word: &'a str,
    name: &'a str,
    id: PersonId,
    /// Tells two equal words of one person apart.
    start: u16,
}

/// The beginnings of a key; they decide most comparisons without a look at the person.
#[derive(Clone, Copy, Default)]
pub(super) struct Hint {
    pub(super) word: Beginning,
    name: Beginning,
}

pub(super) fn beginning(text: &str) -> Beginning {
    padded(text, 0)
}

/// The last beginning that a word beginning with the text can have.
pub(super) fn last_beginning(text: &str) -> Beginning {
    padded(text, u8::MAX)
}

fn padded(text: &str, padding: u8) -> Beginning {
    let mut bytes = [padding; size_of::<Beginning>()];
    for (byte, &of_text) in bytes.iter_mut().zip(text.as_bytes()) {
        *byte = of_text;
    }
    Beginning::from_be_bytes(bytes)
}

/// Whether a text with this beginning has no more than that.
pub(super) fn is_whole(beginning: Beginning) -> bool {
    beginning & 0xff == 0
}

/// The entries of a person, each with its word.
pub(super) fn entries_of(place: Place, record: &Record) -> impl Iterator<Item = (Entry, &str)> {
    let signature = Signature::of(record.words().map(|(_, word)| word));
    record.words().map(move |(start, word)| (Entry { signature, person: place, word: start }, word))
}

impl<'a> Key<'a> {
    /// The key of an entry of one of these people.
    pub(super) fn of(people: &'a People, entry: Entry) -> Self {
        people.at(entry.person).map_or(Self::before(""), |record| Self {
            word: record.word(entry.word),
            name: record.folded_name(),
            id: record.id,
            start: entry.word,
        })
    }

    /// A key before those of all words that begin with the text, and behind all others that are less.
    pub(super) fn before(text: &'a str) -> Self {
        Self { word: text, name: "", id: PersonId(Uuid::nil()), start: 0 }
    }

    pub(super) fn hint(&self) -> Hint {
        Hint { word: beginning(self.word), name: beginning(self.name) }
    }
}

impl Hint {
    /// How the key with this hint compares with another; the key itself is asked for only if it must be.
    pub(super) fn compare<'a>(self, key: impl FnOnce() -> Key<'a>, other: (Self, Key<'_>)) -> Ordering {
        let (hint, wanted) = other;
        match self.word.cmp(&hint.word) {
            Ordering::Equal if !is_whole(self.word) || self.name == hint.name => key().cmp(&wanted),
            Ordering::Equal => self.name.cmp(&hint.name),
            different => different,
        }
    }
}
