//! Events where they do not belong (`H1`): every event of every story a second time, events of other stories at every
//! place of a story, and stories that end within a command. The sequence is put right, and the time, so that only what an
//! event says decides. What is refused has changed nothing; with what is taken the journal is sound, and time goes on.

use std::collections::{BTreeMap, BTreeSet};

use selfserve::*;
use selfserve_tests::{cases, journals};

/// The events that may come twice, and why.
const AGAIN: [(&str, &str); 12] = [
    ("auto_claim_policy_set", "sets what is set"),
    ("billing_profile_edited", "sets what is set"),
    ("billing_profile_shared", "sets what is set"),
    ("order_reference_set", "sets what is set"),
    ("payment_method_edited", "sets what is set"),
    ("purchase_order_limited", "sets what is set"),
    ("settings_changed", "sets what is set"),
    ("subscription_canceled", "recurring billing is turned off by the next event"),
    ("subscription_taken_over", "it is deleted by the next event"),
    ("tax_rates_set", "sets what is set"),
    ("vat_id_checked", "tells what was told"),
    ("trial_end_announced", "it is told again when it is to convert after all"),
];

/// A story as far as it is told.
#[derive(Default)]
struct Story {
    organization: Organization,
    journal: Vec<Recorded>,
}

impl Story {
    fn go_on(&mut self, record: &Recorded) {
        self.organization.apply(record).expect("a journal of ours");
        self.journal.push(record.clone());
    }

    /// An event as it would come next: not before the last one, from a command of its own.
    fn next(&self, stray: &Recorded) -> Recorded {
        let last = self.journal.last().map_or(stray.at, |record| record.at);
        let (sequence, at) = (self.organization.version().next(), stray.at.max(last));
        let own = |stamp| CommandStamp { id: CommandId(uuid::Uuid::from_u128(sequence.0.into())), ..stamp };
        Recorded { sequence, at, command: stray.command.map(own), ..stray.clone() }
    }

    /// Those of these events that are taken at this place, each with the story that goes on so. All others are refused
    /// because of what they say, and have changed nothing.
    fn taken<'a>(&self, strays: impl Iterator<Item = &'a Recorded>) -> Vec<Self> {
        let mut taken = Vec::new();
        let mut organization = self.organization.clone();
        for stray in strays.map(|stray| self.next(stray)) {
            match organization.apply(&stray) {
                Ok(()) => {
                    let organization = std::mem::replace(&mut organization, self.organization.clone());
                    let journal = self.journal.iter().cloned().chain([stray]).collect();
                    taken.push(Self { organization, journal });
                }
                Err(corrupt) => {
                    assert_eq!(corrupt.position, stray.sequence, "{}", stray.to_json());
                    assert_eq!(corrupt.code(), JournalProblemCode::Contradiction, "{}", stray.to_json());
                }
            }
        }
        // After all of them: what one had changed, no other would have changed back.
        assert_eq!(organization.snapshot(), self.organization.snapshot(), "after {}", self.last());
        taken
    }

    fn last(&self) -> String {
        self.journal.last().map(Recorded::to_json).unwrap_or_default()
    }

    /// Whether a few of its invoices are more than can be added up.
    fn is_beyond_counting(&self) -> bool {
        let invoices = self.journal.iter().filter_map(|record| record.event.get::<InvoiceIssued>());
        invoices.into_iter().any(|invoice| invoice.total.minor_units() > i64::MAX / 8)
    }

    /// Asserts that the state can be kept, that time goes on, and that the journal is sound then.
    fn assert_sound(mut self) {
        let (last, snapshot) = (self.last(), self.organization.snapshot());
        let read = Organization::from_snapshot(&snapshot).expect("a snapshot of this version");
        assert_eq!(read.snapshot(), snapshot, "{last}");
        let (catalog, directory) = (Catalog::default(), Directory::new());
        let facts = Facts { catalog: &catalog, directory: &directory };
        let later = self.journal.last().expect("a last event").at.day().plus_days(400).start();
        let brought = self.organization.advance(facts, later);
        let brought = match brought {
            Ok(brought) => brought,
            // A stray can ask together for what no command would have let come together (`I13`).
            Err(_) if self.is_beyond_counting() => return,
            Err(stuck) => panic!("{stuck} after {last}"),
        };
        let all = self.journal.iter().chain(&brought.recorded);
        let journal: String = all.map(|record| record.to_json() + "\n").collect();
        assert_eq!(verify_journal(journal.as_bytes()).problems, vec![], "{last}");
    }
}

/// The type of an event.
fn kind(record: &Recorded) -> String {
    let json = serde_json::to_value(&record.event).expect("JSON");
    json["type"].as_str().expect("a type").to_owned()
}

/// Tells all stories, and stops at every place where none had been before, with the events on both sides of it.
fn at_every_place<'a>(
    journals: &'a [Vec<Recorded>],
    mut look: impl FnMut(&Story, &'a Recorded, Option<&'a Recorded>),
) {
    let mut seen = BTreeSet::new();
    for journal in journals {
        let mut story = Story::default();
        for (place, record) in journal.iter().enumerate() {
            story.go_on(record);
            if seen.insert(story.organization.snapshot()) {
                look(&story, record, journal.get(place + 1));
            }
        }
    }
    assert!(seen.len() > 3_000, "{} places", seen.len());
}

#[test]
fn h1_no_event_comes_twice() {
    let mut taken = BTreeMap::new();
    at_every_place(&journals::recorded(), |story, record, _| {
        let again = story.taken([record].into_iter());
        taken.extend(again.into_iter().map(|story| (kind(record), story.last())));
    });
    for (free, reason) in AGAIN {
        assert!(taken.remove(free).is_some(), "{free} comes once ({reason})");
    }
    assert_eq!(taken, BTreeMap::new());
}

/// At every place an event of every kind, another one at each; in the long form, every event of every story.
#[test]
fn h1_an_event_of_another_story_fits_or_changes_nothing() {
    let journals = journals::recorded();
    let mut of_kind: BTreeMap<String, BTreeMap<String, &Recorded>> = BTreeMap::new();
    for record in journals.iter().flatten() {
        let event = serde_json::to_string(&record.event).expect("JSON");
        of_kind.entry(kind(record)).or_default().entry(event).or_insert(record);
    }
    let of_kind: Vec<Vec<&Recorded>> =
        of_kind.into_values().map(|events| events.into_values().collect()).collect();
    let long = cases(1) > 1;
    let (mut place, mut taken) = (0, BTreeMap::<String, u32>::new());
    at_every_place(&journals, |story, _, _| {
        place += 1;
        let strays = of_kind.iter().flat_map(|events| {
            let first = if long { 0 } else { place % events.len() };
            &events[first..if long { events.len() } else { first + 1 }]
        });
        for story in story.taken(strays.copied()) {
            let times = taken.entry(kind(story.journal.last().expect("the stray"))).or_default();
            *times += 1;
            if *times <= cases(5) || times.is_multiple_of(100) {
                story.assert_sound();
            }
        }
    });
    assert!(taken.len() < of_kind.len(), "an organization is created once");
}

/// What falls due does not come a millisecond before. What comes with something else, in the same instant, is left out.
#[test]
fn t1_what_time_brings_does_not_come_early() {
    let (mut tried, mut untried, mut early) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for journal in journals::recorded() {
        let mut organization = Organization::new();
        for (place, record) in journal.iter().enumerate() {
            let last = place.checked_sub(1).map(|before| journal[before].at);
            let before = Timestamp::from_unix_milliseconds(record.at.unix_milliseconds() - 1);
            let forged = Recorded { at: before.expect("a time"), ..record.clone() };
            if record.command.is_some() {
                // What is asked for comes when it is asked for.
            } else if last.is_some_and(|last| forged.at < last) {
                untried.insert(kind(record));
            } else {
                tried.insert(kind(record));
                if organization.clone().apply(&forged).is_ok() {
                    early.insert(kind(record));
                }
            }
            organization.apply(record).expect("a journal of ours");
        }
    }
    assert_eq!(early, BTreeSet::new());
    // Time brings credits with the end of what is reserved alone, and what a request has reserved with the end of that.
    let along = ["credit_allocated", "promotion_reservation_released"];
    assert_eq!(untried.difference(&tried).collect::<Vec<_>>(), along);
}

/// A host that crashed while it wrote may have kept a part of what a command brought: the rest does not come, and nothing
/// is billed or credited twice.
#[test]
fn h1_a_journal_that_ends_within_a_command_is_sound() {
    let (mut cut, mut whole) = (0, 0);
    at_every_place(&journals::recorded(), |story, record, next| {
        let goes_on = next.is_some_and(|next| (next.at, next.command) == (record.at, record.command));
        if goes_on {
            cut += 1;
            let (organization, journal) = (story.organization.clone(), story.journal.clone());
            Story { organization, journal }.assert_sound();
        } else {
            whole += 1;
        }
    });
    assert!(cut > 1_000 && whole > 1_000, "{cut} places within a command, {whole} others");
}
