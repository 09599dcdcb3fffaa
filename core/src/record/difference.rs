//! The difference between two journals (`H6`).

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use crate::event::Recorded;
use crate::value::Sequence;

/// How two journals differ.
#[data]
pub struct JournalDifference {
    /// The first place at which they are not the same; absent: they are equal.
    pub first: Option<Sequence>,
    /// The events that only the first journal has, by their places there.
    pub only_left: Vec<Sequence>,
    /// The events that only the second journal has, by their places there.
    pub only_right: Vec<Sequence>,
}

/// How two journals differ (`H6`): where they first do, and which events only one of them has. An event is the same
/// when its time, actor, command and content are, wherever it stands.
pub fn difference(left: &[Recorded], right: &[Recorded]) -> JournalDifference {
    let common = left.iter().zip(right).take_while(|(left, right)| left == right).count();
    let rest = |records: &'_ [Recorded]| records.get(common..).unwrap_or_default().to_vec();
    let (left, right) = (rest(left), rest(right));
    let first = left.first().or(right.first()).map(|record| record.sequence);
    JournalDifference { first, only_left: missing(&left, &right), only_right: missing(&right, &left) }
}

/// The events of one part that the other has not, or not as often.
fn missing(part: &[Recorded], other: &[Recorded]) -> Vec<Sequence> {
    let mut there: BTreeMap<String, usize> = BTreeMap::new();
    for record in other {
        let count = there.entry(content(record)).or_default();
        *count = count.saturating_add(1);
    }
    let lacks = |record: &&Recorded| match there.get_mut(&content(record)) {
        Some(count) if *count > 0 => {
            *count = count.saturating_sub(1);
            false
        }
        _ => true,
    };
    part.iter().filter(lacks).map(|record| record.sequence).collect()
}

/// An event without its place.
fn content(record: &Recorded) -> String {
    Recorded { sequence: Sequence::default(), ..record.clone() }.to_json()
}
