//! The directory with a million people: loading, changing one, and the first ten while typing (`O4`).
//!
//! `cargo bench -p selfserve-benches --bench directory [PEOPLE]` prints rows: what, measured, bound.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use selfserve::{Directory, Person, PersonId, PersonKind, Text};

/// Counts the bytes in use, so that what a directory holds can be told.
struct Counting;

static IN_USE: AtomicUsize = AtomicUsize::new(0);

// SAFETY: everything is passed on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        IN_USE.fetch_add(layout.size(), Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        IN_USE.fetch_sub(layout.size(), Ordering::Relaxed);
        unsafe { System.dealloc(memory, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// A small generator of our own (SplitMix64): the same people in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % bound as u64) as usize
    }

    /// Small numbers more often: a few names are frequent, most are rare.
    fn skewed(&mut self, bound: usize) -> usize {
        self.below(bound).min(self.below(bound))
    }
}

/// Names put together from syllables, each different, none rarer by its letters than real ones.
fn names(count: usize, begin: &[&str], middle: &[&str], end: &[&str], random: &mut Random) -> Vec<String> {
    let mut names: Vec<String> = vec![];
    while names.len() < count {
        let name = [begin, middle, end].map(|part| part[random.below(part.len())]).concat();
        let capital = name[..1].to_uppercase();
        let name = capital + &name[1..];
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn population(count: usize) -> Vec<Person> {
    let mut random = Random(1);
    let begin = [
        "ma", "mar", "an", "al", "lu", "gi", "fra", "e", "ste", "ro", "pao", "si", "da", "cla", "ni", "vi",
        "fe", "la", "sa", "te", "ti", "bea", "car", "xe", "zo", "ka", "jo", "i", "o", "u", "wa", "ju",
    ];
    let middle =
        ["", "n", "r", "ri", "li", "co", "na", "ssa", "tte", "ber", "do", "len", "mi", "ra", "vin", "ni"];
    let first_end = ["a", "o", "e", "ia", "io", "na", "no", "co", "ca"];
    let last_end =
        ["ni", "ri", "si", "tti", "li", "zzi", "ello", "one", "ano", "ini", "er", "son", "mann", "ez"];
    let first = names(400, &begin, &middle, &first_end, &mut random);
    let last = names(4000, &begin, &middle, &last_end, &mut random);
    (0..count)
        .map(|number| {
            let (given, family) = (&first[random.skewed(first.len())], &last[random.skewed(last.len())]);
            let name = match random.below(10) {
                0 => format!("{given} {} {family}", first[random.skewed(first.len())]),
                1 => format!("{given} {family}-{}", last[random.below(last.len())]),
                _ => format!("{given} {family}"),
            };
            // Addresses made of the name, and addresses that are numbers.
            let email = match random.below(2) {
                0 => format!("{}.{}{number}@contoso.it", given.to_lowercase(), family.to_lowercase()),
                _ => format!("k{number}@contoso.it"),
            };
            person(number, &name, email)
        })
        .collect()
}

fn person(number: usize, name: &str, email: String) -> Person {
    Person {
        id: id(number),
        name: Text::from(name),
        email,
        kind: PersonKind::Member,
        enabled: true,
        roles: vec![],
    }
}

/// Ids in no order, as a directory's are.
fn id(number: usize) -> PersonId {
    let mut random = Random(number as u64);
    let (high, low) = (random.below(1 << 32), random.below(1 << 48));
    format!("{high:08x}-0000-4000-8000-{low:012x}").parse().expect("a UUID")
}

#[expect(clippy::disallowed_methods, reason = "a bench reads the clock")]
fn now() -> Instant {
    Instant::now()
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = now();
    let result = black_box(work());
    (result, start.elapsed())
}

fn quantile(mut durations: Vec<Duration>, permille: usize) -> Duration {
    durations.sort_unstable();
    durations[(durations.len() - 1) * permille / 1000]
}

fn row(what: &str, measured: impl std::fmt::Display, bound: &str) {
    println!("{what:<58} | {measured:>24} | {bound}");
}

fn main() {
    let count = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(1_000_000);
    let people = population(count);
    let newcomers = population(count + 20_000).split_off(count);
    row("what", "measured", "bound");

    let before = IN_USE.load(Ordering::Relaxed);
    let mut directory = Directory::new();
    let copy = people.clone();
    let ((), loading) = timed(|| directory.upsert_many(copy).expect("valid people"));
    row(&format!("load {count}"), format!("{loading:.2?}"), "3 s");
    let held = IN_USE.load(Ordering::Relaxed) - before;
    row("memory per person, capacity included", format!("{} B", held / count), "200 B");

    let mut random = Random(2);
    searches(&directory, &people, &mut random);
    changes(&mut directory, &people, newcomers, &mut random);
}

/// Each query by itself, then what people type: the beginnings of names, letter by letter.
fn searches(directory: &Directory, people: &[Person], random: &mut Random) {
    let fixed = [
        "a",
        "k",
        "ma",
        "marco",
        "qq",
        "marina qqq",
        "a b",
        "ma ma",
        "k k",
        "k xe",
        "ma ros",
        "a a a",
        "m m m m",
        "a e i o",
        "ma ri zo ka",
        "marin mari mar ma m",
    ];
    for query in fixed {
        let times: Vec<Duration> = (0..51).map(|_| timed(|| directory.search(query, 10)).1).collect();
        let found = directory.search(query, 10).len();
        let first = times[0];
        let what = format!("first 10 for {query:?}, {found} found");
        row(&what, format!("{:.1?}, cold {first:.1?}", quantile(times, 500)), "20 µs");
    }
    for words in 1..=3 {
        let times: Vec<Duration> = (0..20_000)
            .map(|_| {
                let query = typed(people, words, random);
                timed(|| directory.search(&query, 10)).1
            })
            .collect();
        let [median, most, nearly_all] = [500, 990, 999].map(|permille| quantile(times.clone(), permille));
        let measured = format!("{median:.1?}, {most:.1?}, {nearly_all:.1?}");
        row(&format!("first 10 while typing {words} words: median, 99 %, 99.9 %"), measured, "20 µs");
    }
}

/// The beginnings of words of one person, or of several.
fn typed(people: &[Person], words: usize, random: &mut Random) -> String {
    let one = random.below(people.len());
    let same = random.below(2) == 0;
    let beginnings: Vec<String> = (0..words)
        .map(|nth| {
            let person = if same { &people[one] } else { &people[random.below(people.len())] };
            let of_name: Vec<&str> = person.name.as_str().split(' ').collect();
            let word = of_name[if same { nth % of_name.len() } else { random.below(of_name.len()) }];
            word.chars().take(1 + random.below(6)).collect()
        })
        .collect();
    beginnings.join(" ")
}

fn changes(directory: &mut Directory, people: &[Person], newcomers: Vec<Person>, random: &mut Random) {
    let gone: Vec<PersonId> = newcomers.iter().map(|person| person.id).collect();
    let upserts = |directory: &mut Directory, all: Vec<Person>| -> Vec<Duration> {
        let upsert = |person| timed(|| directory.upsert(person).expect("a valid person")).1;
        all.into_iter().map(upsert).collect()
    };
    let report = |what: &str, times: Vec<Duration>| {
        let measured =
            [500, 990].map(|permille| format!("{:.1?}", quantile(times.clone(), permille))).join(", ");
        row(what, measured, "10 µs");
    };
    report("upsert one, new: median, 99 %", upserts(directory, newcomers));
    let renamed =
        |person: &Person| Person { name: Text::from(&*format!("{} Jr", person.name)), ..person.clone() };
    let some: Vec<Person> = (0..20_000).map(|_| renamed(&people[random.below(people.len())])).collect();
    report("upsert one, renamed: median, 99 %", upserts(directory, some.clone()));
    report("upsert one, as it was: median, 99 %", upserts(directory, some));
    let removals = gone.iter().map(|&id| timed(|| directory.remove(id).expect("known")).1).collect();
    report("remove one: median, 99 %", removals);
    let looks = |_| timed(|| directory.get(people[random.below(people.len())].id)).1;
    report("facts of one: median, 99 %", (0..20_000).map(looks).collect());
}
