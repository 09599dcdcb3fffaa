//! The store in a file: the contract, two processes, and files that are not what they should be.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Stdio};

use selfserve_host::{Sqlite, Store as _, conformance};

use crate::setting::*;

/// A file of its own for each test, which is not there yet.
pub(crate) fn file(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("host");
    fs::create_dir_all(&folder).expect("a folder for the tests");
    for suffix in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(folder.join(format!("{name}.sqlite{suffix}")));
    }
    folder.join(format!("{name}.sqlite"))
}

fn journal(store: &Sqlite, organization: OrganizationId) -> Result<String, Box<dyn std::error::Error>> {
    let rows = store.load(organization, Sequence::START, u32::MAX)?.rows;
    Ok(rows.into_iter().map(|row| row.json + "\n").collect())
}

#[test]
fn it_passes_the_kit() {
    let mut number = 0;
    let report = conformance::run(|| {
        number += 1;
        Sqlite::open(file(&format!("kit-{number}"))).expect("a new file")
    });
    assert!(report.passed(), "{report}");
}

#[test]
fn a_shop_goes_on_where_it_was() -> Checked {
    let (file, clock) = (file("goes-on"), Hand::at("2026-11-02"));
    open_rossi(&host(Sqlite::open(&file)?.with_clock(clock.clone()), clock.clone()).shop(ROSSI))?;
    let (later, world) = (host(Sqlite::open(&file)?.with_clock(clock.clone()), clock), World::default());
    let again = later.shop(ROSSI).execute(ADA_ACTS, id(3), first_purchase())?;
    assert_eq!((again.repeated, again.events.len()), (true, 3));
    let handed = later.effects(world.outside())?;
    assert!(handed.done > 0 && world.told().iter().any(|key| key.contains(":charge_card:")));
    assert_eq!(later.effects(world.outside())?.done, 0);
    Ok(())
}

/// What is in a file, as text: each line of `rows.sql` asks for one column.
fn rows(file: &Path) -> Result<String, Box<dyn std::error::Error>> {
    let (sql, mut told) = (rusqlite::Connection::open(file)?, String::new());
    for question in include_str!("../files/rows.sql").lines() {
        let mut asked = sql.prepare(question)?;
        let mut rows = asked.query([])?;
        while let Some(row) = rows.next()? {
            told += &(row.get::<_, String>(0)? + "\n");
        }
    }
    Ok(told)
}

/// Hosts in other languages write the same, byte for byte, and are tried with the same two files: one file is everybody's.
#[test]
fn every_language_writes_the_same_file() -> Checked {
    let (file, clock) = (file("same"), Hand::at("2026-11-02"));
    open_rossi(&host(Sqlite::open(&file)?.with_clock(clock.clone()), clock).shop(ROSSI))?;
    let (found, expected) = (rows(&file)?, include_str!("../files/rossi.txt"));
    assert!(found == expected, "not what is in tests/files/rossi.txt:\n{found}");
    Ok(())
}

/// Where a child process finds the file.
const FILE: &str = "SELFSERVE_HOST_FILE";
/// And which commands are its own.
const FIRST: &str = "SELFSERVE_HOST_FIRST";
/// How many each process gives.
const COMMANDS: u128 = 25;

/// `H2`: two processes on one file, both writing to one organization at once.
#[test]
fn two_processes_share_a_file() -> Checked {
    let (file, clock) = (file("shared"), Hand::at("2026-11-02"));
    open_rossi(&host(Sqlite::open(&file)?.with_clock(clock.clone()), clock).shop(ROSSI))?;
    let test = std::env::current_exe()?;
    let children = ["1000", "2000"].map(|first| {
        let mut child = Process::new(&test);
        child.args(["--exact", "sqlite::one_of_two_processes", "--ignored", "--quiet"]);
        child.env(FILE, &file).env(FIRST, first).stdout(Stdio::null()).spawn()
    });
    for child in children {
        assert!(child?.wait()?.success());
    }
    let journal = journal(&Sqlite::open(&file)?, ROSSI)?;
    let report = verify_journal(journal.as_bytes());
    assert_eq!((report.problems, u128::from(report.lines)), (vec![], u128::from(OPENING) + 2 * 2 * COMMANDS));
    Ok(())
}

#[test]
#[ignore = "started by another test, twice at once"]
fn one_of_two_processes() -> Checked {
    let (file, first): (String, u128) = (std::env::var(FILE)?, std::env::var(FIRST)?.parse()?);
    let clock = Hand::at("2026-11-02");
    let host = host(Sqlite::open(file)?.with_clock(clock.clone()), clock);
    for number in first..first + COMMANDS {
        // Where the other was faster each time, the command is given again.
        while let Err(problem) = host.shop(ROSSI).execute(ADA_ACTS, id(number), buy_visio()) {
            assert_eq!(problem.code(), "contended");
        }
    }
    Ok(())
}

#[test]
fn a_file_of_another_application_is_left_alone() -> Checked {
    let text = file("text");
    fs::write(
        &text,
        "not a database at all, but long enough to have a header of a hundred bytes. ".repeat(20),
    )?;
    assert_eq!(Sqlite::open(&text).err().map(|error| error.code()), Some("store_not_ours"));
    assert!(fs::read_to_string(&text)?.starts_with("not a database"));
    let other = file("other");
    rusqlite::Connection::open(&other)?.execute_batch("CREATE TABLE notes (text TEXT)")?;
    let before = fs::read(&other)?;
    let refused = Sqlite::open(&other).err().ok_or("it was opened")?;
    assert_eq!(
        (refused.code(), refused.to_string()),
        ("store_not_ours", "the file is not a store of ours: choose another place".into())
    );
    assert!(before == fs::read(&other)?, "not a byte of it is changed");
    Ok(())
}

#[test]
fn newer_tables_are_left_alone() -> Checked {
    let file = file("newer");
    drop(Sqlite::open(&file)?);
    rusqlite::Connection::open(&file)?.pragma_update(None, "user_version", 2)?;
    assert_eq!(Sqlite::open(&file).err().map(|error| error.code()), Some("store_newer_schema"));
    Ok(())
}

#[test]
fn rows_that_cannot_be_are_told() -> Checked {
    let (path, clock) = (file("rows"), Hand::at("2026-11-02"));
    open_rossi(&host(Sqlite::open(&path)?.with_clock(clock.clone()), clock.clone()).shop(ROSSI))?;
    let sql = rusqlite::Connection::open(&path)?;
    let ask = || {
        let host = host(Sqlite::open(&path).expect("ours").with_clock(clock.clone()), clock.clone());
        host.shop(ROSSI).look(|_| ()).map_err(|error| error.code())
    };
    for (wrong, code) in [
        ("DELETE FROM journal WHERE sequence = 2", "corrupt_journal"),
        ("DELETE FROM journal WHERE sequence = 5", "corrupt_journal"),
        ("UPDATE journal SET line = substr(line, 1, 40) WHERE sequence = 3", "corrupt_journal"),
        (
            "UPDATE journal SET line = replace(line, '0a6dd2ac', '0a6dd2ad') WHERE sequence = 1",
            "other_organization",
        ),
        ("UPDATE head SET version = 3", "corrupt_journal"),
        ("UPDATE head SET version = -1", "store_damaged"),
    ] {
        sql.execute_batch(&format!("BEGIN; {wrong}; COMMIT"))?;
        assert_eq!(ask(), Err(code), "{wrong}");
        // What is missing or wrong is put back.
        restore(&sql, &clock)?;
        assert_eq!(ask(), Ok(()), "after {wrong}");
    }
    Ok(())
}

/// Writes the journal of the examples anew.
fn restore(sql: &rusqlite::Connection, clock: &Hand) -> Checked {
    let memory = memory(clock);
    open_rossi(&host(std::sync::Arc::clone(&memory), clock.clone()).shop(ROSSI))?;
    sql.execute_batch("DELETE FROM journal; UPDATE head SET version = 5")?;
    for (sequence, line) in (1..).zip(memory.journal(ROSSI).lines()) {
        sql.execute("INSERT INTO journal VALUES (?, ?, ?)", (ROSSI.to_string(), sequence, line))?;
    }
    Ok(())
}

/// A page in the middle of the file that is not what was written.
#[test]
fn a_damaged_file_is_told() -> Checked {
    let (path, clock) = (file("damaged"), Hand::at("2026-11-02"));
    open_rossi(&host(Sqlite::open(&path)?.with_clock(clock.clone()), clock.clone()).shop(ROSSI))?;
    let sql = rusqlite::Connection::open(&path)?;
    sql.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")?;
    drop(sql);
    let mut bytes = fs::read(&path)?;
    bytes[4096..].fill(0xA5);
    fs::write(&path, bytes)?;
    let code = match Sqlite::open(&path) {
        Err(error) => error.code(),
        Ok(store) => {
            let host = host(store.with_clock(clock.clone()), clock);
            host.shop(ROSSI).look(|_| ()).err().map_or("none", |error| error.code())
        }
    };
    assert_eq!(code, "store_damaged");
    Ok(())
}
