//! How many instructions something takes, counted by callgrind: the same on every machine and under every load.
//!
//! The bench starts itself a second time under callgrind, with the name of one operation. There it prepares, and runs
//! the operation within [`collected`], where alone instructions are counted.

use std::ffi::OsStr;
use std::process::Command;

/// The argument ahead of the operation's name.
pub const ARGUMENT: &str = "--collect";

/// Runs what is counted.
#[inline(never)]
pub fn collected<T>(work: impl FnOnce() -> T) -> T {
    work()
}

/// The instructions of one operation, by its name and how often it runs within [`collected`]; or why there is no count.
pub fn count(operation: &str, times: usize) -> Result<f64, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let arguments = [OsStr::new(ARGUMENT), OsStr::new(operation)];
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg("--toggle-collect=*instructions::collected*")
        .arg(program)
        .args(arguments)
        .output()
        .map_err(|_| "skipped: no valgrind".to_owned())?;
    let report = String::from_utf8_lossy(&output.stderr);
    let total = report.lines().filter_map(|line| line.split_once("Collected :")).next_back();
    let total = total.and_then(|(_, count)| count.trim().parse::<f64>().ok()).filter(|count| *count > 0.0);
    total.map(|total| total / times as f64).ok_or_else(|| format!("failed: {}", output.status))
}
