//! `cargo xtask mutants`: does a test fail when the code is wrong? Each small change of a file has to be caught by the
//! scenarios and laws, or be explained in `tests/surviving-mutants.txt`.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

/// The changes that no test catches, each followed by an indented line that says why none can.
const SURVIVING: &str = "tests/surviving-mutants.txt";
/// Where the tool keeps what it has found: it goes on from there after an interruption.
const OUTPUT: &str = "target/mutants";
/// The test targets that have to catch a change: they are built and run for each, so they are the quick ones.
const TESTS: [&str; 6] = ["--test", "scenarios", "--test", "laws", "--test", "tax"];

/// Changes every file of a folder, or only what differs from a commit, in every way, one at a time.
pub(crate) fn run(shell: &Shell, folder: &Path, since: Option<&str>) -> Result<()> {
    ensure!(
        cmd!(shell, "cargo mutants --version").quiet().ignore_stdout().ignore_stderr().run().is_ok(),
        "cargo-mutants is missing, run `cargo install --locked cargo-mutants`"
    );
    let files = if folder.extension().is_some() { folder.to_owned() } else { folder.join("**/*.rs") };
    let changed = match since {
        Some(commit) => {
            shell.create_dir(OUTPUT)?;
            let diff = format!("{OUTPUT}/changed.diff");
            shell.write_file(&diff, cmd!(shell, "git diff {commit}").quiet().read()? + "\n")?;
            vec!["--in-diff".to_owned(), diff]
        }
        None => Vec::new(),
    };
    // It fails when anything survives; what survives is judged below.
    cmd!(shell, "cargo mutants --package selfserve --file {files} {changed...} --iterate --output {OUTPUT}")
        .args(["--profile", "mutants", "--test-package", "selfserve-tests", "--timeout", "300", "--"])
        .args(TESTS)
        .ignore_status()
        .run()?;
    judge(shell)
}

/// Counts, and fails when something survives without an explanation.
fn judge(shell: &Shell) -> Result<()> {
    let listed = |name: &str| {
        let text = shell.read_file(format!("{OUTPUT}/mutants.out/{name}.txt")).unwrap_or_default();
        text.lines().map(without_place).collect::<Vec<String>>()
    };
    let survivors = listed("missed");
    let caught = listed("caught").len() + listed("previously_caught").len() + listed("timeout").len();
    let explained: BTreeSet<String> = shell
        .read_file(SURVIVING)?
        .lines()
        .filter(|line| !line.starts_with(char::is_whitespace))
        .map(str::to_owned)
        .collect();
    let unexplained: Vec<&String> = survivors.iter().filter(|mutant| !explained.contains(*mutant)).collect();
    for mutant in &unexplained {
        println!("survives: {mutant}");
    }
    let all = (caught + survivors.len()).max(1);
    println!(
        "{caught} of {all} caught ({} %), {} explained",
        caught * 100 / all,
        survivors.len() - unexplained.len()
    );
    ensure!(
        unexplained.is_empty(),
        "{} survive unexplained: test them, or say why in {SURVIVING}",
        unexplained.len()
    );
    Ok(())
}

/// `core/src/proration.rs:12:5: replace …` without line and column, which move.
fn without_place(mutant: &str) -> String {
    let mut parts = mutant.splitn(4, ':');
    match (parts.next(), parts.nth(2)) {
        (Some(file), Some(change)) => format!("{file}:{change}"),
        _ => mutant.to_owned(),
    }
}
