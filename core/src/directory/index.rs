//! The words of all people in order. Entries lie in blocks and blocks in chunks, each with a signature over its
//! entries, so that a search passes over those that cannot match.

use alloc::vec::Vec;
use core::cmp::Ordering;
use core::iter;

use super::order::{Beginning, Entry, Hint, Key, beginning, entries_of, is_whole, last_beginning};
use super::people::{People, Place};
use super::signature::Signature;

/// A block is split when it would hold more entries.
pub(super) const BLOCK: usize = 32;
/// A chunk is split when it would hold more blocks.
const CHUNK: usize = 64;
/// What is filled when the whole index is built anew, so that the next people find room.
const FRESH_BLOCK: usize = 28;
const FRESH_CHUNK: usize = 56;

/// Some entries in a row.
#[derive(Default, Clone)]
struct Block {
    /// Of the first entry.
    hint: Hint,
    /// Over all entries.
    signature: Signature,
    entries: Vec<Entry>,
}

/// Some blocks in a row.
#[derive(Default, Clone)]
struct Chunk {
    /// Of the first entry.
    hint: Hint,
    /// Over all entries, and over those that left since it was last counted up.
    signature: Signature,
    blocks: Vec<Block>,
}

/// All words of all people. The people they belong to are an argument of every question.
#[derive(Default, Clone)]
pub(super) struct Index {
    chunks: Vec<Chunk>,
}

/// Where an entry is, or would be.
#[derive(Clone, Copy)]
pub(super) struct Position {
    chunk: usize,
    block: usize,
    entry: usize,
}

impl Block {
    fn new(people: &People, entries: Vec<Entry>) -> Self {
        let mut block = Self { entries, ..Self::default() };
        block.summarize(people, 0);
        block
    }

    /// Brings hint and signature up to date after a change at an entry.
    fn summarize(&mut self, people: &People, changed: usize) {
        if let (0, Some(&first)) = (changed, self.entries.first()) {
            self.hint = Key::of(people, first).hint();
        }
        let signatures = self.entries.iter().map(|entry| entry.signature);
        self.signature = signatures.fold(Signature::default(), Signature::union);
    }

    /// Takes up an entry, and hands out the upper half of the entries when they have become too many.
    fn insert(&mut self, people: &People, at: usize, entry: Entry) -> Option<Self> {
        if self.entries.len() == self.entries.capacity() {
            // A few at a time rather than by doubling: what is not used is memory too.
            self.entries.reserve_exact(BLOCK >> 3);
        }
        self.entries.insert(at, entry);
        let upper = (self.entries.len() > BLOCK).then(|| self.entries.split_off(BLOCK >> 1));
        if upper.is_some() {
            self.entries.shrink_to_fit();
        }
        self.summarize(people, at);
        upper.map(|entries| Self::new(people, entries))
    }

    fn order(&self, people: &People, wanted: (Hint, Key<'_>)) -> Ordering {
        let first = || self.entries.first().map_or(Key::before(""), |&first| Key::of(people, first));
        self.hint.compare(first, wanted)
    }
}

impl Chunk {
    fn new(blocks: Vec<Block>) -> Self {
        let mut chunk = Self { blocks, ..Self::default() };
        chunk.summarize();
        chunk
    }

    fn summarize(&mut self) {
        self.take_hint();
        let signatures = self.blocks.iter().map(|block| block.signature);
        self.signature = signatures.fold(Signature::default(), Signature::union);
    }

    fn take_hint(&mut self) {
        self.hint = self.blocks.first().map_or(Hint::default(), |block| block.hint);
    }

    /// Takes up an entry, and hands out the upper half of the blocks when they have become too many.
    fn insert(&mut self, people: &People, at: Position, entry: Entry) -> Option<Self> {
        let upper = self.blocks.get_mut(at.block)?.insert(people, at.entry, entry);
        self.take_hint();
        self.signature = self.signature.union(entry.signature);
        self.blocks.insert(at.block.saturating_add(1), upper?);
        let upper = (self.blocks.len() > CHUNK).then(|| self.blocks.split_off(CHUNK >> 1))?;
        self.summarize();
        Some(Self::new(upper))
    }

    fn remove(&mut self, people: &People, at: Position) {
        let Some(block) = self.blocks.get_mut(at.block) else { return };
        if at.entry < block.entries.len() {
            block.entries.remove(at.entry);
            block.summarize(people, at.entry);
        }
        if block.entries.is_empty() {
            self.blocks.remove(at.block);
        }
        self.take_hint();
    }

    fn order(&self, people: &People, wanted: (Hint, Key<'_>)) -> Ordering {
        let first = || self.blocks.first().and_then(|block| block.entries.first());
        self.hint.compare(|| first().map_or(Key::before(""), |&first| Key::of(people, first)), wanted)
    }
}

impl Index {
    /// The index of everyone, sorted at once.
    pub(super) fn build(people: &People) -> Self {
        let entries = sorted_entries(people);
        let block = |entries: &[Entry]| Block::new(people, entries.to_vec());
        let chunk = |entries: &[Entry]| Chunk::new(entries.chunks(FRESH_BLOCK).map(block).collect());
        Self { chunks: entries.chunks(FRESH_BLOCK.saturating_mul(FRESH_CHUNK)).map(chunk).collect() }
    }

    /// Takes up the words of a person, who is among the people already.
    pub(super) fn insert(&mut self, people: &People, place: Place) {
        for (entry, _) in people.at(place).into_iter().flat_map(|record| entries_of(place, record)) {
            let at = self.position(people, Key::of(people, entry));
            let Some(chunk) = self.chunks.get_mut(at.chunk) else {
                self.chunks.push(Chunk::new(Vec::from([Block::new(people, Vec::from([entry]))])));
                continue;
            };
            if let Some(upper) = chunk.insert(people, at, entry) {
                self.chunks.insert(at.chunk.saturating_add(1), upper);
            }
        }
    }

    /// Drops the words of a person, who is still among the people as they were taken up.
    pub(super) fn remove(&mut self, people: &People, place: Place) {
        for (entry, _) in people.at(place).into_iter().flat_map(|record| entries_of(place, record)) {
            let at = self.position(people, Key::of(people, entry));
            let Some(chunk) = self.chunks.get_mut(at.chunk) else { continue };
            chunk.remove(people, at);
            if chunk.blocks.is_empty() {
                self.chunks.remove(at.chunk);
            }
        }
    }

    /// Where the entry with this key is; or would be, behind the last entry of a block rather than before the first
    /// of the next.
    fn position(&self, people: &People, wanted: Key<'_>) -> Position {
        let hinted = (wanted.hint(), wanted);
        let chunk =
            self.chunks.partition_point(|chunk| chunk.order(people, hinted).is_le()).saturating_sub(1);
        let blocks = self.chunks.get(chunk).map_or(&[][..], |chunk| chunk.blocks.as_slice());
        let block = blocks.partition_point(|block| block.order(people, hinted).is_le()).saturating_sub(1);
        let entries = blocks.get(block).map_or(&[][..], |block| block.entries.as_slice());
        Position { chunk, block, entry: entries.partition_point(|&entry| Key::of(people, entry) < wanted) }
    }

    /// Where the words with this beginning start.
    pub(super) fn first(&self, people: &People, beginning: &str) -> Position {
        self.position(people, Key::before(beginning))
    }

    /// About how many blocks the words with this beginning fill, from their first on.
    pub(super) fn blocks(&self, from: Position, beginning: &str) -> usize {
        let last = last_beginning(beginning);
        let end = self.chunks.partition_point(|chunk| chunk.hint.word <= last).saturating_sub(1);
        let blocks = self.chunks.get(end).map_or(&[][..], |chunk| chunk.blocks.as_slice());
        let end_block = blocks.partition_point(|block| block.hint.word <= last);
        let chunks = end.saturating_sub(from.chunk).saturating_mul(CHUNK);
        chunks.saturating_add(end_block).saturating_sub(from.block)
    }

    /// About how many blocks there are.
    pub(super) fn all_blocks(&self) -> usize {
        self.chunks.len().saturating_mul(CHUNK)
    }

    /// The entries from a position on whose signature covers the one wanted, in order, at least as long as their
    /// words have this beginning. Each block that it comes to gives nothing first, so that the work can be counted.
    pub(super) fn matching(
        &self,
        from: Position,
        beginning: &str,
        wanted: Signature,
    ) -> impl Iterator<Item = Option<Entry>> {
        let last = last_beginning(beginning);
        let chunks = self.chunks.iter().enumerate().skip(from.chunk);
        let chunks = chunks.take_while(move |(_, chunk)| chunk.hint.word <= last);
        let blocks = chunks.filter(move |(_, chunk)| chunk.signature.covers(wanted)).flat_map(
            move |(chunk, Chunk { blocks, .. })| {
                let passed_over = if chunk == from.chunk { from.block } else { 0 };
                let blocks = blocks.iter().enumerate().skip(passed_over);
                blocks.map(move |(block, kept)| ((chunk, block) == (from.chunk, from.block), kept))
            },
        );
        blocks.flat_map(move |(is_first, block)| {
            let entries = if block.signature.covers(wanted) { block.entries.as_slice() } else { &[] };
            let entries = entries.iter().skip(if is_first { from.entry } else { 0 }).copied();
            iter::once(None).chain(entries.filter(move |entry| entry.signature.covers(wanted)).map(Some))
        })
    }
}

/// All entries in order. People are ranked by name first, so that words, many of them shared by thousands, are
/// compared by numbers; only long words that begin alike are looked up.
fn sorted_entries(people: &People) -> Vec<Entry> {
    let mut ranked: Vec<(Beginning, Place)> =
        people.iter().map(|(place, record)| (beginning(record.folded_name()), place)).collect();
    let name = |place: Place| people.at(place).map(|record| (record.folded_name(), record.id));
    ranked.sort_unstable_by(|one, other| one.0.cmp(&other.0).then_with(|| name(one.1).cmp(&name(other.1))));

    let ranked = (0_u32..).zip(ranked.into_iter().filter_map(|(_, place)| Some((place, people.at(place)?))));
    let mut words: Vec<(Beginning, u32, Entry)> = ranked
        .flat_map(|(rank, (place, record))| {
            entries_of(place, record).map(move |(entry, word)| (beginning(word), rank, entry))
        })
        .collect();
    let word = |entry: Entry| people.at(entry.person).map(|record| record.word(entry.word));
    words.sort_unstable_by(|one, other| {
        let words = one.0.cmp(&other.0).then_with(|| match is_whole(one.0) {
            true => Ordering::Equal,
            false => word(one.2).cmp(&word(other.2)),
        });
        words.then_with(|| (one.1, one.2.word).cmp(&(other.1, other.2.word)))
    });
    words.into_iter().map(|(_, _, entry)| entry).collect()
}
