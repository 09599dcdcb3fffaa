//! What the host costs on a store that syncs to the disk: beside bare statements that write the same rows, beside a host
//! that is written naively, and after a cold start.
//!
//! `cargo bench -p selfserve-benches --bench host`. PostgreSQL and NATS are thrown away afterwards; without them, only SQLite is
//! measured.
//! The two that are compared take turns, command by command, so that whatever else the machine does meets both.

mod bare;
mod cold;
mod hot;
mod naive;
mod recording;
mod town;
mod watched;

use std::path::Path;
use std::time::Duration;

use selfserve::*;
use selfserve_benches::chance::person;
use selfserve_benches::clock::{median, timed};
use selfserve_benches::table::{Bound, Figure, Table};
use selfserve_benches::tenant::{PRODUCTS, YEARLY, created_profile_of, purchase};
use selfserve_host::{Batch, Nats, NatsSettings, Postgres, Sqlite, Store};
use selfserve_throwaway::{Cluster, Server};

use recording::Recording;
use town::Town;

/// How many commands of a kind, and how many events the organization has before.
const COMMANDS: u128 = 400;
const EVENTS: usize = 1_000;

fn main() {
    let mut table = Table::default();
    let town = Town::of(EVENTS);
    sqlite(&mut table, &town);
    match Server::start(None, &[]) {
        Ok(server) => postgres(&mut table, &town, &server),
        Err(problem) => table.skipped("PostgreSQL", &problem.to_string()),
    }
    match Cluster::start(3, None) {
        Ok(cluster) => nats(&mut table, &town, &cluster),
        Err(problem) => table.skipped("NATS", &problem.to_string()),
    }
    table.finish();
}

fn sqlite(table: &mut Table, town: &Town) {
    table.section(
        "A command on SQLite, synced to the disk, beside bare prepared statements that write the same rows",
    );
    let (ours, bare) = (file("ours"), file("bare"));
    drop(Sqlite::open(&bare).expect("a file"));
    let mut bare = bare::InSqlite::open(&bare);
    compare(table, town, Sqlite::open(&ours).expect("a file"), 1.2, |batch| bare.write(batch));
    cold::rows(table, Sqlite::open(file("cold")).expect("a file"));
    let hot = file("hot");
    hot::rows(table, town, "SQLite", || Sqlite::open(&hot).expect("a file"));
}

fn postgres(table: &mut Table, town: &Town, server: &Server) {
    table.section("The same on PostgreSQL, beside one bare prepared statement");
    let bare = database(server, "bare");
    drop(Postgres::open(&bare).expect("a database"));
    let bare = bare::InPostgres::open(&bare);
    let ours = Postgres::open(&database(server, "ours")).expect("a database");
    compare(table, town, ours, 1.3, |batch| bare.write(batch));
    naive::rows(table, town, server);
    cold::rows(table, Postgres::open(&database(server, "cold")).expect("a database"));
    let hot = database(server, "hot");
    hot::rows(table, town, "PostgreSQL", || Postgres::open(&hot).expect("a database"));
}

fn nats(table: &mut Table, town: &Town, cluster: &Cluster) {
    table.section("On three NATS servers, each write on the disk before it is confirmed");
    let open = || Nats::open(&cluster.addresses(), NatsSettings::default()).expect("streams");
    hot::rows(table, town, "NATS", open);
}

/// A new database there: its address.
fn database(server: &Server, name: &str) -> String {
    server.sql("postgres", &format!("CREATE DATABASE {name}")).expect("a new name");
    server.url(name)
}

/// A file that is not there yet.
fn file(name: &str) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-host");
    std::fs::create_dir_all(&folder).expect("a folder");
    for suffix in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(folder.join(format!("{name}.sqlite{suffix}")));
    }
    folder.join(format!("{name}.sqlite")).to_string_lossy().into_owned()
}

/// Each command through the host, and then its rows by hand, in another database.
fn compare<S: Store>(
    table: &mut Table,
    town: &Town,
    store: S,
    most: f64,
    mut bare: impl FnMut(&Batch) -> Duration,
) {
    town.fill(&store, town.organization);
    let host = town.host(Recording::of(store));
    let shop = host.shop(town.organization);
    let (ada, id) = (Actor::user(person(1)), |number| CommandId(Uuid::from_u128(number)));
    let card = shop.execute(ada, id(1), town::card()).expect("a card");
    let card = card.events.iter().find_map(|record| record.event.get::<PaymentMethodAdded>());
    let billing = town::profile(card.expect("a card").payment_method);
    let first = purchase((PRODUCTS[0], YEARLY), 100_000, billing);
    let bought = shop.execute(ada, id(2), first).expect("a purchase").events;
    let subscription = bought.iter().find_map(|record| record.event.get::<SubscriptionPurchased>());
    let subscription = subscription.expect("a subscription").subscription;
    let billing_profile = created_profile_of(&bought);
    let assign = |number: u128| -> Command {
        let people = vec![person(usize::try_from(number).expect("few") % town.people())];
        AssignLicenses { subscription, people }.into()
    };
    let buy = |_: u128| purchase((PRODUCTS[1], YEARLY), 10, ExistingProfile { billing_profile }.into());
    let kinds: [(&str, &dyn Fn(u128) -> Command); 2] =
        [("assign one license", &assign), ("buy, with its invoice", &buy)];
    host.store().take();
    for (kind, (what, command)) in (1..).zip(kinds) {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for number in 0..COMMANDS {
            let command = command(number);
            let (receipt, time) = timed(|| shop.execute(ada, id((kind << 32) + number), command));
            assert!(!receipt.expect("it is carried out").events.is_empty());
            ours.push(time);
            theirs.push(host.store().take().iter().map(&mut bare).sum());
        }
        let [ours, theirs] = [ours, theirs].map(|times| median(&times));
        let ratio = Figure::Number(ours.as_secs_f64() / theirs.as_secs_f64());
        let note = format!("{} beside {}", Figure::time(ours), Figure::time(theirs));
        table.row(&format!("{what}: times the bare rows"), ratio, Bound::AtMost(Figure::Number(most)), &note);
    }
}
