//! How long the core takes to build where all that it depends on is there: here and at another commit, by turns.

use std::time::{Duration, Instant};

use anyhow::Result;
use xshell::{Shell, cmd};

use super::earlier::{self, Place};

/// How often each is built.
const RUNS: usize = 3;

pub(crate) fn against(shell: &Shell, revision: &str) -> Result<()> {
    let places = [earlier::checkout(shell, revision)?, earlier::here(shell)?];
    places.iter().try_for_each(|place| build(shell, place))?;
    let mut times = [[Duration::ZERO; RUNS]; 2];
    for run in 0..RUNS {
        for (place, times) in places.iter().zip(&mut times) {
            clean(shell, place)?;
            let start = Instant::now();
            build(shell, place)?;
            times[run] = start.elapsed();
        }
    }
    println!("cold build of the core with all features, median of {RUNS}");
    let medians = times.map(|mut times| {
        times.sort_unstable();
        times[RUNS / 2].as_secs_f64()
    });
    for (place, median) in places.iter().zip(medians) {
        println!("  {:<8} {median:>6.1} s", place.name);
    }
    println!("  {:<8} {:>6.3}", "ratio", medians[1] / medians[0]);
    Ok(())
}

fn build(shell: &Shell, place: &Place) -> Result<()> {
    let (_inside, target) = (shell.push_dir(&place.folder), place.target.join("cold"));
    cmd!(shell, "cargo build --quiet --package selfserve --all-features --target-dir {target}")
        .quiet()
        .run()?;
    Ok(())
}

fn clean(shell: &Shell, place: &Place) -> Result<()> {
    let (_inside, target) = (shell.push_dir(&place.folder), place.target.join("cold"));
    cmd!(shell, "cargo clean --quiet --package selfserve --target-dir {target}").quiet().run()?;
    Ok(())
}
