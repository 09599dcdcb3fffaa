//! The storefront, killed at every write to its journal: nothing is half there, and the next run goes on.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Output;

use rusqlite::Connection;
use selfserve_examples::example;

type Checked = Result<(), Box<dyn Error>>;

fn storefront(journal: &Path, arguments: &[&str]) -> Result<Output, Box<dyn Error>> {
    Ok(example("storefront").arg("--journal").arg(journal).args(arguments).output()?)
}

/// A journal's file of its own for each test.
fn journal(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// Every row of a journal.
fn rows(journal: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let connection = Connection::open(journal)?;
    let mut query = connection.prepare("SELECT at || ' ' || record FROM journal ORDER BY sequence")?;
    let rows = query.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The ids of the commands in a journal, each with the number of its events.
fn commands(journal: &Path) -> Result<Vec<(String, u32)>, Box<dyn Error>> {
    let connection = Connection::open(journal)?;
    let mut query = connection.prepare(
        "SELECT record ->> '$.command.id' AS id, count(*) FROM journal
         WHERE id IS NOT NULL GROUP BY id ORDER BY min(sequence)",
    )?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// How far a journal has come: its events, and those whose effects are done.
fn written(journal: &Path) -> Result<(u32, u32), Box<dyn Error>> {
    let query = "SELECT (SELECT count(*) FROM journal), (SELECT coalesce(max(sequence), 0) FROM delivered)";
    Ok(Connection::open(journal)?.query_row(query, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

#[test]
fn run_again_it_finds_the_journal_and_prints_the_same() -> Checked {
    let journal = journal("again.sqlite");
    let first = storefront(&journal, &["--fresh"])?;
    assert!(first.status.success(), "{}", String::from_utf8_lossy(&first.stderr));
    let written = rows(&journal)?;
    let second = storefront(&journal, &[])?;
    assert_eq!(first.stdout, second.stdout);
    assert_eq!(written, rows(&journal)?);
    Ok(())
}

/// Events are appended at the version that was read, whole or not at all (`H2`).
#[test]
fn killed_at_every_write_nothing_is_half_there() -> Checked {
    let uncut = journal("uncut.sqlite");
    let story = storefront(&uncut, &["--fresh"])?;
    let (all_rows, all_commands) = (rows(&uncut)?, commands(&uncut)?);

    let cut = journal("cut.sqlite");
    assert!(!storefront(&cut, &["--fresh", "--stop-after", "1"])?.status.success());
    let (mut before, mut write, mut kills) = (written(&cut)?, 2, 1);
    loop {
        let run = storefront(&cut, &["--stop-after", &write.to_string()])?;
        if run.status.success() {
            assert_eq!(run.stdout, story.stdout);
            break;
        }
        kills += 1;
        let (left, left_commands) = (rows(&cut)?, commands(&cut)?);
        assert_eq!(left, all_rows[..left.len()], "kill {kills}");
        assert_eq!(left_commands, all_commands[..left_commands.len()], "kill {kills}");
        // A write that was not committed is gone, and comes first again: the next one to die at is behind it.
        let after = written(&cut)?;
        write = if after == before { write + 1 } else { 1 };
        before = after;
    }
    assert_eq!(rows(&cut)?, all_rows);
    // One write for each event, one for each event whose effects are done, and one for each append.
    assert!(kills > 2 * all_rows.len(), "only {kills} kills");
    Ok(())
}
