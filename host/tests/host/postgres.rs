//! The store in PostgreSQL: the contract, two processes, databases that are not what they should be, connections that break.

use std::process::{Command as Process, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use selfserve_host::{Append, Batch, Line, Order, Postgres, Store as _, StoreError, conformance};
use selfserve_throwaway::Server;

use crate::server::{database, shared};
use crate::setting::*;

fn journal(store: &Postgres, organization: OrganizationId) -> Result<String, Box<dyn std::error::Error>> {
    let rows = store.load(organization, Sequence::START, u32::MAX)?.rows;
    Ok(rows.into_iter().map(|row| row.json + "\n").collect())
}

fn code<T>(refused: Result<T, StoreError>) -> Option<&'static str> {
    refused.err().map(|problem| problem.code())
}

#[test]
fn it_passes_the_kit() {
    let Some(server) = shared() else { return };
    let number = AtomicU32::new(0);
    let report = conformance::run(|| {
        let name = format!("kit_{}", number.fetch_add(1, Ordering::Relaxed));
        Postgres::open(&database(server, &name)).expect("a new database")
    });
    assert!(report.passed(), "{report}");
}

#[test]
fn a_shop_goes_on_where_it_was() -> Checked {
    let Some(server) = shared() else { return Ok(()) };
    let (address, clock) = (database(server, "goes_on"), Hand::at("2026-11-02"));
    open_rossi(&host(Postgres::open(&address)?, clock.clone()).shop(ROSSI))?;
    let (later, world) = (host(Postgres::open(&address)?, clock), World::default());
    let again = later.shop(ROSSI).execute(ADA_ACTS, id(3), first_purchase())?;
    assert_eq!((again.repeated, again.events.len()), (true, 3));
    let handed = later.effects(world.outside())?;
    assert!(handed.done > 0 && world.told().iter().any(|key| key.contains(":charge_card:")));
    assert_eq!(later.effects(world.outside())?.done, 0);
    Ok(())
}

/// Where a child process finds the database.
const ADDRESS: &str = "SELFSERVE_HOST_ADDRESS";
/// And which commands are its own.
const FIRST: &str = "SELFSERVE_HOST_FIRST";
/// How many each process gives.
const COMMANDS: u128 = 25;

/// `H2`: two processes on one database, both writing to one organization at once.
#[test]
fn two_processes_share_a_database() -> Checked {
    let Some(server) = shared() else { return Ok(()) };
    let (address, clock) = (database(server, "shared"), Hand::at("2026-11-02"));
    open_rossi(&host(Postgres::open(&address)?, clock).shop(ROSSI))?;
    let test = std::env::current_exe()?;
    let children = ["1000", "2000"].map(|first| {
        let mut child = Process::new(&test);
        child.args(["--exact", "postgres::one_of_two_processes", "--ignored", "--quiet"]);
        child.env(ADDRESS, &address).env(FIRST, first).stdout(Stdio::null()).spawn()
    });
    for child in children {
        assert!(child?.wait()?.success());
    }
    let journal = journal(&Postgres::open(&address)?, ROSSI)?;
    let report = verify_journal(journal.as_bytes());
    assert_eq!((report.problems, u128::from(report.lines)), (vec![], u128::from(OPENING) + 2 * 2 * COMMANDS));
    Ok(())
}

#[test]
#[ignore = "started by another test, twice at once"]
fn one_of_two_processes() -> Checked {
    let (address, first): (String, u128) = (std::env::var(ADDRESS)?, std::env::var(FIRST)?.parse()?);
    let host = host(Postgres::open(&address)?, Hand::at("2026-11-02"));
    for number in first..first + COMMANDS {
        // Where the other was faster each time, the command is given again.
        while let Err(problem) = host.shop(ROSSI).execute(ADA_ACTS, id(number), buy_visio()) {
            assert_eq!(problem.code(), "contended");
        }
    }
    Ok(())
}

/// Two who come to a new database at once: both find tables.
#[test]
fn many_open_a_new_database_at_once() -> Checked {
    let Some(server) = shared() else { return Ok(()) };
    let address = database(server, "at_once");
    let opened = thread::scope(|scope| {
        let threads = [(); 4].map(|()| scope.spawn(|| code(Postgres::open(&address))));
        threads.map(|thread| thread.join().expect("no panic"))
    });
    assert_eq!(opened, [None; 4]);
    Ok(())
}

#[test]
fn a_database_of_another_application_is_left_alone() -> Checked {
    let Some(server) = shared() else { return Ok(()) };
    let address = database(server, "other");
    server.sql("other", "CREATE SCHEMA selfserve; CREATE TABLE selfserve.notes (text text)")?;
    let refused = Postgres::open(&address).err().ok_or("it was opened")?;
    assert_eq!(
        (refused.code(), refused.to_string()),
        (
            "store_not_ours",
            "the database's schema selfserve is not a store of ours: choose another place".into()
        )
    );
    server.sql("postgres", "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0")?;
    let refused = Postgres::open(&server.url("latin")).err().ok_or("it was opened")?;
    assert_eq!(
        refused.to_string(),
        "a database in LATIN1, not UTF8, is not a store of ours: choose another place"
    );
    assert_eq!(code(Postgres::open(&server.url("missing"))), Some("store_unavailable"));
    assert_eq!(code(Postgres::open("not an address")), Some("store_unavailable"));
    Ok(())
}

#[test]
fn newer_tables_are_left_alone() -> Checked {
    let Some(server) = shared() else { return Ok(()) };
    let address = database(server, "newer");
    drop(Postgres::open(&address)?);
    server.sql("newer", "UPDATE selfserve.tables SET version = 2")?;
    let refused = Postgres::open(&address).err().ok_or("it was opened")?;
    assert_eq!(refused, StoreError::NewerSchema { found: 2, known: 1 });
    Ok(())
}

#[test]
fn rows_that_cannot_be_are_told() -> Checked {
    let Some(server) = shared() else { return Ok(()) };
    let (address, clock) = (database(server, "rows"), Hand::at("2026-11-02"));
    open_rossi(&host(Postgres::open(&address)?, clock.clone()).shop(ROSSI))?;
    let ask = || {
        let host = host(Postgres::open(&address).expect("ours"), clock.clone());
        host.shop(ROSSI).look(|_| ()).map_err(|error| error.code())
    };
    server.sql("rows", "CREATE TABLE kept AS SELECT * FROM selfserve.journal")?;
    for (wrong, code) in [
        ("DELETE FROM selfserve.journal WHERE sequence = 2", "corrupt_journal"),
        ("DELETE FROM selfserve.journal WHERE sequence = 5", "corrupt_journal"),
        ("UPDATE selfserve.journal SET line = left(line, 40) WHERE sequence = 3", "corrupt_journal"),
        (
            "UPDATE selfserve.journal SET line = replace(line, '0a6dd2ac', '0a6dd2ad') WHERE sequence = 1",
            "other_organization",
        ),
        ("UPDATE selfserve.head SET version = 3", "corrupt_journal"),
        ("UPDATE selfserve.head SET version = -1", "store_damaged"),
    ] {
        server.sql("rows", wrong)?;
        assert_eq!(ask(), Err(code), "{wrong}");
        server.sql(
            "rows",
            "DELETE FROM selfserve.journal; INSERT INTO selfserve.journal SELECT * FROM kept;
             UPDATE selfserve.head SET version = 5",
        )?;
        assert_eq!(ask(), Ok(()), "after {wrong}");
    }
    Ok(())
}

/// Another session holds the head of Rossi's journal for a while; then its own statement.
fn hold(server: &'static Server, database: &'static str, seconds: f32) -> thread::JoinHandle<()> {
    let held = thread::spawn(move || {
        let lock = format!(
            "BEGIN; SELECT 1 FROM selfserve.head WHERE organization = '{ROSSI}' FOR UPDATE;
             SELECT pg_sleep({seconds}); COMMIT"
        );
        server.sql(database, &lock).expect("a lock");
    });
    thread::sleep(Duration::from_millis(300));
    held
}

/// Breaks the connections of a store.
fn terminate(server: &Server, database: &str) -> Checked {
    let breaks = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND query LIKE '%moved%' AND pid != pg_backend_pid()";
    server.sql(database, breaks)?;
    Ok(())
}

/// Whoever waits for the answer is told that it is not known; the host finds out, and carries it out once.
#[test]
fn a_connection_that_breaks_in_the_middle_of_an_append() -> Checked {
    let Some(server) = shared() else { return Ok(()) };
    let (address, clock) = (database(server, "breaks"), Hand::at("2026-11-02"));
    open_rossi(&host(Postgres::open(&address)?, clock.clone()).shop(ROSSI))?;
    let store = Postgres::open(&address)?;
    let version = store.load(ROSSI, Sequence::START, 1)?.version;
    let held = hold(server, "breaks", 1.0);
    let appended = thread::scope(|scope| {
        let line = Line { sequence: Sequence(OPENING + 1), json: "{}".into() };
        let batch = Batch { lines: vec![line], ..Batch::empty(ROSSI, None) };
        let (store, version) = (&store, &version);
        let append = scope.spawn(move || store.append(version, &batch));
        thread::sleep(Duration::from_millis(200));
        terminate(server, "breaks").expect("it breaks");
        append.join().expect("no panic")
    });
    assert!(matches!(appended, Ok(Append::Unknown(_))), "{appended:?}");
    assert_eq!(store.load(ROSSI, Sequence::START, 1)?.head, Sequence(OPENING));
    held.join().expect("no panic");

    let held = hold(server, "breaks", 1.0);
    let host = host(store, clock);
    let receipt = thread::scope(|scope| {
        let bought = scope.spawn(|| host.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio()));
        thread::sleep(Duration::from_millis(200));
        terminate(server, "breaks").expect("it breaks");
        bought.join().expect("no panic")
    })?;
    held.join().expect("no panic");
    assert_eq!(receipt.events.len(), 2);
    let report = verify_journal(journal(&Postgres::open(&address)?, ROSSI)?.as_bytes());
    assert_eq!((report.problems, report.lines), (vec![], OPENING + 2));
    Ok(())
}

/// A row that somebody holds for long is an error, and certain: nothing is written later.
#[test]
fn who_waits_for_a_row_too_long_is_told() -> Checked {
    let Some(server) = shared() else { return Ok(()) };
    let (address, clock) = (database(server, "waits"), Hand::at("2026-11-02"));
    let host = host(Postgres::open(&address)?, clock);
    open_rossi(&host.shop(ROSSI))?;
    let held = hold(server, "waits", 4.0);
    let waited = host.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio()).unwrap_err();
    assert_eq!((waited.code(), waited.is_certain()), ("store_unavailable", true));
    held.join().expect("no panic");
    assert_eq!(host.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio())?.events.len(), 2);
    Ok(())
}

/// An order that is there already is refused, and the events that asked for it with it: nothing is written in part.
#[test]
fn an_append_that_fails_in_the_middle_writes_nothing() -> Checked {
    let Some(server) = shared() else { return Ok(()) };
    let store = Postgres::open(&database(server, "part"))?;
    let mut version = store.load(ROSSI, Sequence::START, 1)?.version;
    for (place, done) in [(1, true), (2, false)] {
        let lines = vec![Line { sequence: Sequence(place), json: "{}".into() }];
        let orders = vec![Order { id: EffectId::new("the same"), json: "{}".into() }];
        let batch = Batch { lines, orders, ..Batch::empty(ROSSI, Some(at("2026-11-02"))) };
        match store.append(&version, &batch) {
            Ok(Append::Done(next)) if done => version = next,
            Err(StoreError::Unavailable(problem)) if !done => assert!(problem.contains("23505"), "{problem}"),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(store.load(ROSSI, Sequence::START, 10)?.rows.len(), 1);
    Ok(())
}

/// More threads than connections: they wait for one another.
#[test]
fn one_connection_serves_all_and_asynchronous_callers_too() -> Checked {
    let Some(server) = shared() else { return Ok(()) };
    let store = Postgres::open(&database(server, "one"))?.with_connections(1);
    let host = host(store, Hand::at("2026-11-02"));
    open_rossi(&host.shop(ROSSI))?;
    thread::scope(|scope| {
        for number in 10..18 {
            let host = &host;
            scope.spawn(move || host.shop(ROSSI).execute(ADA_ACTS, id(number), buy_visio()).expect("served"));
        }
    });
    let connections = server.sql("one", "SELECT count(*) FROM pg_stat_activity WHERE datname = 'one'")?;
    assert_eq!(connections.trim(), "2", "the store's, and the one that counts");
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let seen = runtime.block_on(async { host.shop(ROSSI).look(Organization::version) })?;
    assert_eq!(seen, Sequence(OPENING + 16));
    runtime.block_on(async { drop(host) });
    Ok(())
}
