//! The directory with a million people: loading, changing one, and the first ten while typing (`O4`).

use std::time::Duration;

use selfserve::{Directory, Person, PersonId, PersonKind};
use selfserve_benches::allocator::bytes_held;
use selfserve_benches::chance::{self, Chance};
use selfserve_benches::clock::{quantile, timed};
use selfserve_benches::table::{Bound, Figure, Table};

const PEOPLE: usize = 1_000_000;

/// Names put together from syllables, each different, none rarer by its letters than real ones.
fn names(count: usize, begin: &[&str], middle: &[&str], end: &[&str], chance: &mut Chance) -> Vec<String> {
    let mut names: Vec<String> = vec![];
    while names.len() < count {
        let name = [begin, middle, end].map(|part| part[chance.below(part.len())]).concat();
        let capital = name[..1].to_uppercase();
        let name = capital + &name[1..];
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn population(count: usize) -> Vec<Person> {
    let mut chance = Chance::new(1);
    let begin = [
        "ma", "mar", "an", "al", "lu", "gi", "fra", "e", "ste", "ro", "pao", "si", "da", "cla", "ni", "vi",
        "fe", "la", "sa", "te", "ti", "bea", "car", "xe", "zo", "ka", "jo", "i", "o", "u", "wa", "ju",
    ];
    let middle =
        ["", "n", "r", "ri", "li", "co", "na", "ssa", "tte", "ber", "do", "len", "mi", "ra", "vin", "ni"];
    let first_end = ["a", "o", "e", "ia", "io", "na", "no", "co", "ca"];
    let last_end =
        ["ni", "ri", "si", "tti", "li", "zzi", "ello", "one", "ano", "ini", "er", "son", "mann", "ez"];
    let first = names(400, &begin, &middle, &first_end, &mut chance);
    let last = names(4000, &begin, &middle, &last_end, &mut chance);
    (0..count)
        .map(|number| {
            let (given, family) = (&first[chance.skewed(first.len())], &last[chance.skewed(last.len())]);
            let name = match chance.below(10) {
                0 => format!("{given} {} {family}", first[chance.skewed(first.len())]),
                1 => format!("{given} {family}-{}", last[chance.below(last.len())]),
                _ => format!("{given} {family}"),
            };
            // Addresses made of the name, and addresses that are numbers.
            let email = match chance.below(2) {
                0 => format!("{}.{}{number}@contoso.it", given.to_lowercase(), family.to_lowercase()),
                _ => format!("k{number}@contoso.it"),
            };
            person(number, &name, email)
        })
        .collect()
}

fn person(number: usize, name: &str, email: String) -> Person {
    Person {
        id: chance::person(number),
        name: name.into(),
        email: email.into(),
        kind: PersonKind::Member,
        enabled: true,
        roles: vec![],
    }
}

fn at_most(microseconds: u64) -> Bound {
    Bound::AtMost(Figure::time(Duration::from_micros(microseconds)))
}

pub fn rows(table: &mut Table) {
    table.section(&format!("The directory, with {PEOPLE} people"));
    table.progress(&format!("{PEOPLE} people"));
    let people = population(PEOPLE);
    let newcomers = population(PEOPLE + 20_000).split_off(PEOPLE);
    let mut directory = Directory::new();
    let ((), held) = bytes_held(|| {
        let copy = people.clone();
        let ((), loading) = timed(|| directory.upsert_many(copy).expect("valid people"));
        table.row("load all of them", Figure::time(loading), at_most(3_000_000), "");
    });
    let held = Figure::Bytes(held as f64 / PEOPLE as f64);
    table.row("a person, capacity included", held, Bound::AtMost(Figure::Bytes(200.0)), "");
    let mut chance = Chance::new(2);
    searches(table, &directory, &people, &mut chance);
    changes(table, &mut directory, &people, newcomers, &mut chance);
}

/// Queries that find many or none, then what people type: the beginnings of names, letter by letter.
fn searches(table: &mut Table, directory: &Directory, people: &[Person], chance: &mut Chance) {
    for query in ["a", "marco", "qq", "marina qqq", "k xe", "a a a", "a e i o", "marin mari mar ma m"] {
        let times: Vec<Duration> = (0..51).map(|_| timed(|| directory.search(query, 10)).1).collect();
        let found = format!("{} found", directory.search(query, 10).len());
        table.row(
            &format!("first 10 for {query:?}"),
            Figure::time(quantile(&times, 500)),
            at_most(20),
            &found,
        );
    }
    for words in 1..=3 {
        let search = |_| {
            let query = typed(people, words, chance);
            timed(|| directory.search(&query, 10)).1
        };
        let times: Vec<Duration> = (0..20_000).map(search).collect();
        let [rare, rarer] = [990, 999].map(|permille| Figure::time(quantile(&times, permille)));
        let what = format!("first 10 while typing {words} words");
        let note = format!("99 % {rare}, 99.9 % {rarer}");
        table.row(&what, Figure::time(quantile(&times, 500)), at_most(20), &note);
    }
}

/// The beginnings of words of one person, or of several.
fn typed(people: &[Person], words: usize, chance: &mut Chance) -> String {
    let one = chance.below(people.len());
    let same = chance.below(2) == 0;
    let beginnings: Vec<String> = (0..words)
        .map(|nth| {
            let person = if same { &people[one] } else { &people[chance.below(people.len())] };
            let of_name: Vec<&str> = person.name.as_str().split(' ').collect();
            let word = of_name[if same { nth % of_name.len() } else { chance.below(of_name.len()) }];
            word.chars().take(1 + chance.below(6)).collect()
        })
        .collect();
    beginnings.join(" ")
}

fn changes(
    table: &mut Table,
    directory: &mut Directory,
    people: &[Person],
    newcomers: Vec<Person>,
    chance: &mut Chance,
) {
    let gone: Vec<PersonId> = newcomers.iter().map(|person| person.id).collect();
    let upserts = |directory: &mut Directory, all: Vec<Person>| -> Vec<Duration> {
        let upsert = |person| timed(|| directory.upsert(person).expect("a valid person")).1;
        all.into_iter().map(upsert).collect()
    };
    let mut report = |what: &str, times: Vec<Duration>| {
        let note = format!("99 % {}", Figure::time(quantile(&times, 990)));
        table.row(what, Figure::time(quantile(&times, 500)), at_most(10), &note);
    };
    report("upsert one, new", upserts(directory, newcomers));
    let renamed = |person: &Person| Person { name: format!("{} Jr", person.name).into(), ..person.clone() };
    let some: Vec<Person> = (0..20_000).map(|_| renamed(&people[chance.below(people.len())])).collect();
    report("upsert one, renamed", upserts(directory, some.clone()));
    report("upsert one, as it was", upserts(directory, some));
    let removals = gone.iter().map(|&id| timed(|| directory.remove(id).expect("known")).1).collect();
    report("remove one", removals);
    let looks = |_| timed(|| directory.get(people[chance.below(people.len())].id)).1;
    report("facts of one", (0..20_000).map(looks).collect());
}
