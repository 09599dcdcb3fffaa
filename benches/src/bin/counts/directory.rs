//! The directory: finding people as one types, and who comes, is renamed and goes (`O4`).

use std::hint::black_box;

use selfserve::*;
use selfserve_benches::chance::{Chance, person};
use selfserve_benches::instructions::collected;
use serde_json::json;

use crate::shop::read;

const PEOPLE: usize = 20_000;
const QUERIES: usize = 200;
const CHANGES: usize = 500;

const SYLLABLES: [&str; 24] = [
    "ma", "ri", "an", "na", "lu", "ca", "gi", "no", "fra", "co", "ste", "li", "ro", "sa", "pao", "la", "da",
    "vi", "te", "be", "do", "mi", "si", "zo",
];

/// Two names, each of two or three syllables: some are frequent, most are rare.
fn names(number: usize) -> [String; 2] {
    let mut chance = Chance::new(number as u64);
    [2, 3].map(|syllables| (0..syllables).map(|_| SYLLABLES[chance.skewed(SYLLABLES.len())]).collect())
}

fn member(number: usize, name: &str) -> Person {
    let email = format!("k{number}@contoso.it");
    read(&json!({ "id": person(number), "name": name, "email": email, "kind": "member", "enabled": true }))
}

fn members(numbers: impl Iterator<Item = usize>) -> Vec<Person> {
    numbers.map(|number| member(number, &names(number).join(" "))).collect()
}

fn directory() -> Directory {
    let mut directory = Directory::new();
    directory.upsert_many(members(0..PEOPLE)).expect("valid people");
    directory
}

/// All people at once.
pub fn load() -> usize {
    let (mut directory, people) = (Directory::new(), members(0..PEOPLE));
    collected(|| directory.upsert_many(people)).expect("valid people");
    PEOPLE
}

/// The first ten of whom so many words are begun, each by one letter to four.
pub fn search(words: usize) -> usize {
    let (directory, mut chance) = (directory(), Chance::new(3));
    let mut begun = |_| {
        let of = names(chance.below(PEOPLE));
        let letters = 1 + chance.below(4);
        of[chance.below(2)].chars().take(letters).collect::<String>()
    };
    let queries: Vec<String> =
        (0..QUERIES).map(|_| (0..words).map(&mut begun).collect::<Vec<_>>().join(" ")).collect();
    collected(|| queries.iter().for_each(|query| drop(black_box(directory.search(black_box(query), 10)))));
    QUERIES
}

/// Somebody who is new.
pub fn insert() -> usize {
    let (mut directory, people) = (directory(), members(PEOPLE..PEOPLE + CHANGES));
    collected(|| people.into_iter().for_each(|person| directory.upsert(person).expect("a valid person")));
    CHANGES
}

/// Somebody who has another name.
pub fn rename() -> usize {
    let (mut directory, mut chance) = (directory(), Chance::new(5));
    let mut renamed = |_| {
        let number = chance.below(PEOPLE);
        member(number, &format!("{} Jr", names(number).join(" ")))
    };
    let people: Vec<Person> = (0..CHANGES).map(&mut renamed).collect();
    collected(|| people.into_iter().for_each(|person| directory.upsert(person).expect("a valid person")));
    CHANGES
}

/// Somebody who goes.
pub fn remove() -> usize {
    let mut directory = directory();
    let gone: Vec<PersonId> = (0..CHANGES).map(|number| person(number * 7)).collect();
    collected(|| gone.iter().for_each(|person| directory.remove(*person).expect("a person")));
    CHANGES
}
