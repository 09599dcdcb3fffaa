//! Runnable examples, each one story from the host's side: see the folder `examples/`. The tests of this package run
//! them as people do.

use std::process::Command;

/// An example as people run it: `cargo run --example NAME -- …`, ready for the arguments that follow.
pub fn example(name: &str) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    command.args(["run", "--quiet", "--package", env!("CARGO_PKG_NAME"), "--example", name, "--"]);
    command
}
