//! Which of the changes that are woven into this copy of the core is on: one at most, for the whole process.

use std::fs::File;
use std::io::Write as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{LazyLock, Mutex};

/// How many changes there are at most.
const MOST: usize = 65_536;

/// The change that is on, from the environment.
static ON: LazyLock<Option<usize>> = LazyLock::new(|| std::env::var("MUTANT").ok()?.parse().ok());
/// The file that gets the number of every change that is asked for, once each.
static ASKED: LazyLock<Option<Mutex<File>>> =
    LazyLock::new(|| Some(Mutex::new(File::options().append(true).open(std::env::var_os("MUTANTS_ASKED")?).ok()?)));
static SEEN: [AtomicBool; MOST] = [const { AtomicBool::new(false) }; MOST];

pub(crate) fn on(number: usize) -> bool {
    if let Some(file) = &*ASKED
        && !SEEN[number].swap(true, Ordering::Relaxed)
    {
        writeln!(file.lock().unwrap(), "{number}").unwrap();
    }
    *ON == Some(number)
}

/// The iterator that a change returns, or the true one.
pub(crate) enum Either<A, B> {
    Changed(A),
    True(B),
}

impl<T, A: Iterator<Item = T>, B: Iterator<Item = T>> Iterator for Either<A, B> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        match self {
            Self::Changed(iterator) => iterator.next(),
            Self::True(iterator) => iterator.next(),
        }
    }
}
