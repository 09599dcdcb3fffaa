//! Type-ahead search (`O4`).

use alloc::vec::Vec;

use super::Assignable;
use super::fold::fold;
use super::index::{BLOCK, Index, Position};
use super::people::People;
use super::record::Record;
use super::signature::Signature;

use crate::value::{Email, PersonId, TextLine};

/// A person that a search found.
#[data]
pub struct FoundPerson {
    /// Who it is.
    pub person: PersonId,
    /// The display name.
    pub name: TextLine,
    /// The e-mail address.
    pub email: Email,
    /// Whether a license can be assigned to the person (`A2`).
    pub assignable: Assignable,
}

/// A longer query matches nobody: a name has at most 256 characters and an address 254.
const LONGEST_QUERY: usize = 512;

/// So many words of a query are looked up to find the rarest; a query of hundreds costs no more.
const MOST_LOOKED_UP: usize = 8;
/// Looking at a person costs about as much as passing over so many blocks of the index.
const LOOK: usize = 8;

/// A query: what the words of a person must begin with.
struct Query<'a> {
    /// The first word, which decides the order.
    first: &'a str,
    /// Each different word, with how many of the query's words it begins. Two words of the query are begun by the
    /// same words of a person only if one begins the other; so each finds a different word of the person exactly when
    /// each of these finds as many.
    needs: Vec<(&'a str, usize)>,
    signature: Signature,
}

impl<'a> Query<'a> {
    fn parse(folded: &'a str) -> Option<Self> {
        let mut words: Vec<&str> = folded.split_whitespace().collect();
        let first = *words.first()?;
        words.sort_unstable();
        let signature = Signature::of(words.iter().copied());
        // Sorted, the words that one begins follow it.
        let begun = |nth: usize, word: &str| {
            words.iter().skip(nth).take_while(|other| other.starts_with(word)).count()
        };
        let mut needs: Vec<(&str, usize)> =
            words.iter().enumerate().map(|(nth, word)| (*word, begun(nth, word))).collect();
        // Of equal words the first begins most.
        needs.dedup_by_key(|(word, _)| *word);
        Some(Self { first, needs, signature })
    }

    fn matches(&self, record: &Record) -> bool {
        self.needs.iter().all(|&(beginning, count)| {
            record.words().filter(|(_, word)| word.starts_with(beginning)).take(count).count() == count
        })
    }
}

/// The first of a person's words, in the order of the index, that has this beginning.
fn smallest<'a>(record: &'a Record, beginning: &str) -> Option<(&'a str, u16)> {
    let words = record.words().filter(|(_, word)| word.starts_with(beginning));
    words.map(|(start, word)| (word, start)).min()
}

/// One word of the query, to go through the index by.
struct Lead<'a> {
    beginning: &'a str,
    from: Position,
    /// About how many blocks of the index its words fill.
    blocks: usize,
}

/// One step through the index.
enum Step<'a> {
    /// A block whose entries follow, if any may match.
    Block,
    /// A person who does not match, or has been found already.
    Other,
    Found(&'a Record),
}

impl<'a> Step<'a> {
    fn cost(&self) -> usize {
        match self {
            Self::Block => 1,
            Self::Other | Self::Found(_) => LOOK,
        }
    }

    fn found(self) -> Option<&'a Record> {
        match self {
            Self::Found(record) => Some(record),
            Self::Block | Self::Other => None,
        }
    }
}

/// A search in the people and the index over them.
pub(super) struct Search<'a> {
    pub(super) people: &'a People,
    pub(super) index: &'a Index,
}

impl<'a> Search<'a> {
    /// The first people that match, up to the limit.
    pub(super) fn run(&self, query: &str, limit: usize) -> Vec<FoundPerson> {
        if query.chars().nth(LONGEST_QUERY).is_some() {
            return Vec::new();
        }
        let folded = fold(query);
        Query::parse(&folded).map_or_else(Vec::new, |query| self.answer(&query, limit))
    }

    /// Goes through the index in the order of the answer, or by the rarest word: whatever is probably cheaper.
    fn answer(&self, query: &Query<'_>, limit: usize) -> Vec<FoundPerson> {
        let first = self.lead(query.first);
        let others = query.needs.iter().filter(|(word, _)| *word != query.first).take(MOST_LOOKED_UP);
        let others: Vec<Lead<'_>> = others.map(|(word, _)| self.lead(word)).collect();
        let Some(rarest) = others.iter().min_by_key(|lead| lead.blocks) else {
            return self.walk(query, &first, limit, usize::MAX).unwrap_or_default();
        };
        let hits = self.probable_hits(rarest, others.iter().chain([&first])).max(1);
        let walked = first.blocks.saturating_mul(hits.min(limit)).checked_div(hits).unwrap_or_default();
        let walking = walked.saturating_add(hits.min(limit).saturating_mul(LOOK));
        let gathering = rarest.blocks.saturating_add(hits.saturating_mul(LOOK));
        let walked = if walking < gathering { self.walk(query, &first, limit, gathering) } else { None };
        walked.unwrap_or_else(|| self.gather(query, rarest, limit))
    }

    fn lead<'q>(&self, beginning: &'q str) -> Lead<'q> {
        let from = self.index.first(self.people, beginning);
        Lead { beginning, from, blocks: self.index.blocks(from, beginning) }
    }

    /// How many people have the rarest word and all others, if words are independent.
    fn probable_hits<'q>(&self, rarest: &Lead<'q>, all: impl Iterator<Item = &'q Lead<'q>>) -> usize {
        let others = all.filter(|lead| lead.beginning != rarest.beginning);
        let blocks = self.index.all_blocks().max(1);
        others.fold(rarest.blocks.saturating_mul(BLOCK), |hits, lead| {
            hits.saturating_mul(lead.blocks).checked_div(blocks).unwrap_or_default()
        })
    }

    /// The first who match, found in the order of the first word; none if that costs more than it may.
    fn walk(
        &self,
        query: &Query<'_>,
        first: &Lead<'_>,
        limit: usize,
        most: usize,
    ) -> Option<Vec<FoundPerson>> {
        let mut people = Vec::new();
        let mut cost = 0_usize;
        for step in self.steps(query, first) {
            cost = cost.saturating_add(step.cost());
            people.extend(step.found());
            if people.len() >= limit {
                break;
            }
            if cost > most {
                return None;
            }
        }
        Some(people.into_iter().take(limit).map(found).collect())
    }

    /// All who match, found by another word than the first, put in order afterwards.
    fn gather(&self, query: &Query<'_>, lead: &Lead<'_>, limit: usize) -> Vec<FoundPerson> {
        let mut all: Vec<_> = self
            .steps(query, lead)
            .filter_map(Step::found)
            .map(|record| (smallest(record, query.first), record.folded_name(), record.id, record))
            .collect();
        all.sort_unstable_by_key(|&(word, name, id, _)| (word.map(|(word, _)| word), name, id));
        all.into_iter().take(limit).map(|(_, _, _, record)| found(record)).collect()
    }

    /// Through the index in the order of the word that leads; each who matches is found once.
    fn steps(&self, query: &Query<'_>, lead: &Lead<'_>) -> impl Iterator<Item = Step<'a>> {
        let entries = self.index.matching(lead.from, lead.beginning, query.signature);
        entries.map_while(|entry| {
            let Some(entry) = entry else { return Some(Step::Block) };
            let record = self.people.at(entry.person)?;
            if !record.word(entry.word).starts_with(lead.beginning) {
                return None;
            }
            let leads = smallest(record, lead.beginning).is_some_and(|(_, start)| start == entry.word);
            Some(if leads && query.matches(record) { Step::Found(record) } else { Step::Other })
        })
    }
}

fn found(record: &Record) -> FoundPerson {
    FoundPerson {
        person: record.id,
        name: TextLine::new(record.name()),
        email: Email::new(record.email()),
        assignable: record.facts.assignable(),
    }
}
