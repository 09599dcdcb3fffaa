//! Whatever comes through the door, the answer is a value or a typed refusal, never a panic: bytes of any kind, and
//! real input that was damaged.

use std::sync::LazyLock;

use proptest::prelude::*;
use selfserve::json;
use selfserve::*;
use selfserve_tests::journals;
use serde_json::Value;

/// The journals of all scenarios that lead anywhere, event by event.
static JOURNALS: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
    let lines = |journal: Vec<Value>| journal.iter().map(Value::to_string).collect();
    let leads_somewhere =
        |journal: &Vec<String>| !journal.is_empty() && Organization::from_journal(&written(journal)).is_ok();
    journals::all().into_iter().map(lines).filter(leads_somewhere).collect()
});

/// A journal as it is stored, a line for each event.
fn written(journal: &[String]) -> Vec<u8> {
    journal.iter().map(|line| format!("{line}\n")).collect::<String>().into_bytes()
}

/// A way to damage JSON.
#[derive(Debug, Clone)]
enum Damage {
    Byte(usize, u8),
    Cut(usize),
    Value(usize, &'static str),
    Without(usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    const VALUES: [&str; 16] = [
        "null",
        "-1",
        "0",
        "4294967295",
        "4294967296",
        "18446744073709551615",
        "\"\"",
        "[]",
        "{}",
        "\"9223372036854775807\"",
        "\"-170141183460469231731687303715884105728\"",
        "\"9999-12-31\"",
        "\"2026-11-02\"",
        "\"-0.01\"",
        "\"1000.00\"",
        "\"92233720368547758.07\"",
    ];
    prop_oneof![
        (any::<usize>(), any::<u8>()).prop_map(|(place, byte)| Damage::Byte(place, byte)),
        any::<usize>().prop_map(Damage::Cut),
        (any::<usize>(), prop::sample::select(VALUES.to_vec()))
            .prop_map(|(place, value)| Damage::Value(place, value)),
        any::<usize>().prop_map(Damage::Without),
    ]
}

impl Damage {
    fn done_to(&self, line: &str) -> Vec<u8> {
        let mut bytes = line.as_bytes().to_vec();
        match self {
            Self::Byte(place, byte) => {
                let place = place % bytes.len();
                bytes[place] = *byte;
            }
            Self::Cut(place) => bytes.truncate(place % bytes.len()),
            Self::Value(place, value) => return changed(line, *place, Some(value)),
            Self::Without(place) => return changed(line, *place, None),
        }
        bytes
    }
}

/// The line with another value in one place, or without it.
fn changed(line: &str, place: usize, value: Option<&str>) -> Vec<u8> {
    let mut json: Value = serde_json::from_str(line).expect("a line");
    let pointers = journals::fields_of(&json, "");
    let pointer = &pointers[place % pointers.len()];
    journals::change(&mut json, pointer, value.map(|value| serde_json::from_str(value).expect("JSON")));
    json.to_string().into_bytes()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: selfserve_tests::cases(1_000), ..ProptestConfig::default() })]

    /// Bytes of any kind (`H4`).
    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = json::read::<Command>(&bytes);
        let _ = json::read::<Recorded>(&bytes);
        let _ = json::read::<Query>(&bytes);
        let _ = json::read::<Person>(&bytes);
        let _ = Organization::from_journal(&bytes);
        let _ = Organization::from_snapshot(&bytes);
        if let Ok(text) = core::str::from_utf8(&bytes) {
            let _ = Catalog::from_json(text);
        }
    }

    /// A damaged line is refused, or it is another line that can be: then it is written as it is read (`H1`).
    #[test]
    fn a_damaged_line(life in any::<prop::sample::Index>(), place in any::<prop::sample::Index>(), damage in damage()) {
        let journal: &Vec<String> = life.get(&JOURNALS[..]);
        let line = damage.done_to(place.get::<String>(journal));
        if let Ok(record) = Recorded::from_json(&line, Sequence(1)) {
            prop_assert_eq!(Recorded::from_json(record.to_json().as_bytes(), Sequence(1)), Ok(record));
        }
    }

    /// A journal with a damaged line is refused at that line or later, or read; never does it panic (`H1`, `H4`).
    #[test]
    fn a_damaged_journal(life in any::<prop::sample::Index>(), place in any::<prop::sample::Index>(), damage in damage()) {
        let journal: &Vec<String> = life.get(&JOURNALS[..]);
        let damaged = place.index(journal.len());
        let mut text = Vec::new();
        for (number, line) in journal.iter().enumerate() {
            text.extend(if number == damaged { damage.done_to(line) } else { line.clone().into_bytes() });
            text.push(b'\n');
        }
        if let Err(corrupt) = Organization::from_journal(&text) {
            prop_assert!(corrupt.position.0 > damaged as u64);
        }
    }

    /// A damaged snapshot is never taken for a whole one (`H1`).
    #[test]
    fn a_damaged_snapshot(life in any::<prop::sample::Index>(), place in any::<usize>(), bit in 0_u8..8) {
        let whole = Organization::from_journal(&written(life.get::<Vec<String>>(&JOURNALS[..])));
        let mut snapshot = whole.expect("it leads somewhere").snapshot();
        let place = place % snapshot.len();
        snapshot[place] ^= 1 << bit;
        prop_assert!(Organization::from_snapshot(&snapshot).is_err());
    }
}
