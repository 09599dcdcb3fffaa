//! Peers in other languages: each a script that does the same work, makes sure that it comes to the same, and prints how
//! long it takes.

use std::path::Path;
use std::process::Command;

use selfserve_benches::table::{Bound, Figure, Table};

/// Runs a script of the workspace, and prints a row for each line `name, tab, nanoseconds` that it answers with; a
/// program that is not installed, or lacks a package, is told and left out.
pub fn rows(table: &mut Table, program: &str, script: &str, argument: &str) {
    match run(program, script, argument) {
        Ok(answer) => answer.lines().filter_map(|line| line.split_once('\t')).for_each(|(name, time)| {
            let time = Figure::Nanoseconds(time.parse().expect("nanoseconds"));
            table.row(name, time, Bound::None, "its own processor time");
        }),
        Err(reason) => table.skipped(script, &reason),
    }
}

fn run(program: &str, script: &str, argument: &str) -> Result<String, String> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let output = Command::new(program).arg(workspace.join(script)).arg(argument).output();
    let output = output.map_err(|_| format!("skipped: no {program}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(!complaint.contains("AssertionError"), "{script} comes to something else: {complaint}");
    let reason = complaint.lines().find(|line| line.contains("Error")).unwrap_or("failed");
    Err(format!("skipped: {reason}"))
}
