//! Runnable examples, each one story from the host's side: see the folder `examples/`. The tests of this package run
//! them as people do.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// An example as people run it: `cargo run --example NAME -- …`, ready for the arguments that follow. Cargo builds it once,
/// and the program is started after that: a test may start it a thousand times.
///
/// # Panics
///
/// When it cannot be built.
pub fn example(name: &str) -> Command {
    static BUILT: Mutex<BTreeMap<String, PathBuf>> = Mutex::new(BTreeMap::new());
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    let program = built.entry(name.to_owned()).or_insert_with(|| build(name));
    let mut command = Command::new(program);
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    command
}

/// Builds an example, and finds it beside the tests, where cargo puts it.
fn build(name: &str) -> PathBuf {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(env!("CARGO_MANIFEST_DIR"));
    cargo.args(["build", "--quiet", "--package", env!("CARGO_PKG_NAME"), "--example", name]);
    assert!(cargo.status().is_ok_and(|status| status.success()), "{name} cannot be built");
    let test = std::env::current_exe().expect("a test is a program");
    let profile = test.ancestors().nth(2).expect("it lies in the folder of its profile");
    profile.join("examples").join(Path::new(name).with_extension(std::env::consts::EXE_EXTENSION))
}
