//! Runnable examples, each one story from the host's side: see the folder `examples/`. The tests of this package run
//! them as people do.

use std::env;
use std::path::Path;
use std::process::Command;

/// An example as a program to run: `cargo test` builds them beside its tests.
///
/// # Panics
///
/// Outside a test of this package.
pub fn example(name: &str) -> Command {
    let test = env::current_exe().expect("a test knows where it lies");
    let build = test.parent().and_then(Path::parent).expect("tests lie in target/PROFILE/deps");
    Command::new(build.join("examples").join(name))
}
