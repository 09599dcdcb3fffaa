//! The same rows, by a statement that asks nothing: no version, no outcome, no host.

use std::time::Duration;

use rusqlite::{Connection, TransactionBehavior, params};
use selfserve_benches::clock::timed;
use selfserve_host::Batch;
use tokio::runtime::Runtime;
use tokio_postgres::{Client, NoTls, Statement};

/// One prepared statement of PostgreSQL's.
pub struct InPostgres {
    runtime: Runtime,
    client: Client,
    statement: Statement,
}

const ROWS: &str = "
    WITH moved AS (
        INSERT INTO selfserve.head (organization, version, due) VALUES ($1, $2, $3)
        ON CONFLICT (organization) DO UPDATE SET version = excluded.version, due = excluded.due
    ), events AS (
        INSERT INTO selfserve.journal (organization, sequence, line)
        SELECT $1, * FROM unnest($4::bigint[], $5::text[])
    )
    INSERT INTO selfserve.outbox (organization, id, effect) SELECT $1, * FROM unnest($6::text[], $7::text[])";

impl InPostgres {
    pub fn open(address: &str) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let (client, statement) = runtime.block_on(async {
            let (client, connection) = tokio_postgres::connect(address, NoTls).await.expect("a server");
            tokio::spawn(connection);
            // As ours has it: without this, PostgreSQL plans anew each time.
            client.batch_execute("SET plan_cache_mode = force_generic_plan").await.expect("a setting");
            let statement = client.prepare(ROWS).await.expect("a statement");
            (client, statement)
        });
        Self { runtime, client, statement }
    }

    pub fn write(&self, batch: &Batch) -> Duration {
        let version = place(batch.last().expect("an event").0);
        let due = batch.deadline.map(|at| at.unix_milliseconds());
        let places: Vec<i64> = batch.lines.iter().map(|line| place(line.sequence.0)).collect();
        let lines: Vec<&str> = batch.lines.iter().map(|line| line.json.as_str()).collect();
        let ids: Vec<&str> = batch.orders.iter().map(|order| order.id.as_str()).collect();
        let effects: Vec<&str> = batch.orders.iter().map(|order| order.json.as_str()).collect();
        let (written, time) = timed(|| {
            self.runtime.block_on(self.client.execute(
                &self.statement,
                &[&batch.organization.0, &version, &due, &places, &lines, &ids, &effects],
            ))
        });
        written.expect("rows");
        time
    }
}

/// One transaction of SQLite's, its statements prepared once.
pub struct InSqlite(Connection);

impl InSqlite {
    pub fn open(file: &str) -> Self {
        let connection = Connection::open(file).expect("a file");
        connection.pragma_update(None, "synchronous", "FULL").expect("a setting");
        Self(connection)
    }

    pub fn write(&mut self, batch: &Batch) -> Duration {
        let (written, time) = timed(|| self.transaction(batch));
        written.expect("rows");
        time
    }

    fn transaction(&mut self, batch: &Batch) -> rusqlite::Result<()> {
        let writing = self.0.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let id = batch.organization.to_string();
        let run = |statement: &str, row: &[&dyn rusqlite::ToSql]| {
            writing.prepare_cached(statement)?.execute(row).map(drop)
        };
        run(
            "INSERT INTO head VALUES (?, ?) ON CONFLICT DO UPDATE SET version = excluded.version",
            params![id, place(batch.last().expect("an event").0)],
        )?;
        for line in &batch.lines {
            run("INSERT INTO journal VALUES (?, ?, ?)", params![id, place(line.sequence.0), line.json])?;
        }
        for order in &batch.orders {
            let waits = "INSERT INTO outbox (organization, id, effect) VALUES (?, ?, ?)";
            run(waits, params![id, order.id.as_str(), order.json])?;
        }
        if let Some(at) = batch.deadline {
            run(
                "INSERT INTO due VALUES (?, ?) ON CONFLICT DO UPDATE SET at = excluded.at",
                params![id, at.unix_milliseconds()],
            )?;
        }
        writing.commit()
    }
}

fn place(count: u64) -> i64 {
    i64::try_from(count).expect("few")
}
