//! The tables, and whether a database has ours.

use tokio_postgres::{Client, Error};

use crate::error::StoreError;
use crate::postgres::failure::problem;

/// The version of the tables below.
const SCHEMA: u32 = 1;

/// The row of `head` moves with each append, in the same statement: it refuses a conflict, and a gap, which the journal's
/// own key does not. It holds the deadline, too, so that one write does for both. Places in the outbox are not used again.
const TABLES: &str = "
    CREATE SCHEMA selfserve;
    CREATE TABLE selfserve.tables (version integer NOT NULL);
    INSERT INTO selfserve.tables VALUES (1);
    CREATE SEQUENCE selfserve.place;
    CREATE TABLE selfserve.head (
        organization uuid PRIMARY KEY,
        version bigint NOT NULL,
        due bigint
    ) PARTITION BY HASH (organization);
    CREATE INDEX ON selfserve.head (due, organization) WHERE due IS NOT NULL;
    CREATE TABLE selfserve.journal (
        organization uuid NOT NULL,
        sequence bigint NOT NULL,
        line text NOT NULL,
        PRIMARY KEY (organization, sequence)
    ) PARTITION BY HASH (organization);
    CREATE TABLE selfserve.outbox (
        organization uuid NOT NULL,
        id text NOT NULL,
        place bigint NOT NULL DEFAULT nextval('selfserve.place'),
        effect text NOT NULL,
        PRIMARY KEY (organization, id)
    ) PARTITION BY HASH (organization);
    CREATE INDEX ON selfserve.outbox (place);
    CREATE TABLE selfserve.snapshot (
        organization uuid NOT NULL,
        core text NOT NULL,
        sequence bigint NOT NULL,
        snapshot bytea NOT NULL,
        PRIMARY KEY (organization, core)
    ) PARTITION BY HASH (organization);
    -- Packed already.
    ALTER TABLE selfserve.snapshot ALTER COLUMN snapshot SET STORAGE EXTERNAL;";

/// Into how many parts organizations are distributed: each has its own indexes, and is vacuumed by itself.
const PARTS: u32 = 8;

/// Held while tables are made: "ssrv".
const MAKING: i64 = 0x7373_7276;

/// What is in a database.
enum Holds {
    Nothing,
    OurTables,
}

/// Makes the tables in a database that has none, and leaves alone what is not ours or of a newer version.
pub(super) async fn prepare(client: &mut Client) -> Result<(), StoreError> {
    if let Holds::OurTables = look(client).await? {
        return Ok(());
    }
    let making = client.transaction().await.map_err(|error| problem(&error))?;
    // Two processes may come to a new database at once: one of them makes the tables.
    making.execute("SELECT pg_advisory_xact_lock($1)", &[&MAKING]).await.map_err(|error| problem(&error))?;
    if let Holds::Nothing = look(making.client()).await? {
        making.batch_execute(&tables()).await.map_err(|error| problem(&error))?;
    }
    making.commit().await.map_err(|error| problem(&error))
}

fn tables() -> String {
    let parts = (0..PARTS).flat_map(|part| {
        ["head", "journal", "outbox", "snapshot"].map(|table| {
            format!(
                "CREATE TABLE selfserve.{table}_{part} PARTITION OF selfserve.{table}
                 FOR VALUES WITH (MODULUS {PARTS}, REMAINDER {part});"
            )
        })
    });
    std::iter::once(TABLES.to_owned()).chain(parts).collect()
}

async fn look(client: &Client) -> Result<Holds, StoreError> {
    let asked = database(client).await;
    let (encoding, schema, tables) = asked.map_err(|error| problem(&error))?;
    // Any other would refuse texts, or change them.
    if encoding != "UTF8" {
        return Err(StoreError::NotOurs(format!("a database in {encoding}, not UTF8,")));
    }
    match (schema, tables) {
        (false, _) => Ok(Holds::Nothing),
        (true, false) => Err(StoreError::NotOurs("the database's schema selfserve".into())),
        (true, true) => version(client).await,
    }
}

/// Its encoding, whether it has a schema of our name, and whether that has the table of our version. It reads the catalogs:
/// functions such as `to_regclass` may answer from what a connection remembers, and not see what was made while it waited.
async fn database(client: &Client) -> Result<(String, bool, bool), Error> {
    let row = client
        .query_one(
            "SELECT current_setting('server_encoding'),
                 EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = 'selfserve'),
                 EXISTS (SELECT FROM pg_catalog.pg_tables WHERE schemaname = 'selfserve' AND tablename = 'tables')",
            &[],
        )
        .await?;
    Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?))
}

async fn version(client: &Client) -> Result<Holds, StoreError> {
    let row = client.query_one("SELECT max(version) FROM selfserve.tables", &[]).await;
    let found: Option<i32> = row.and_then(|row| row.try_get(0)).map_err(|error| problem(&error))?;
    match found.and_then(|found| u32::try_from(found).ok()) {
        Some(SCHEMA) => Ok(Holds::OurTables),
        Some(found) if found > SCHEMA => Err(StoreError::NewerSchema { found, known: SCHEMA }),
        _ => Err(StoreError::NotOurs("the database's schema selfserve".into())),
    }
}
