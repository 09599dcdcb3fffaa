//! What is asked of PostgreSQL, prepared once a connection.

use tokio_postgres::{Client, Error, Statement};

/// Set on each connection, whatever the role or the database has set:
///
/// - what was confirmed stays, on the standby, too, where the server has one;
/// - a plan that serves any organization, made once: PostgreSQL chooses one for each call otherwise, for a table of many
///   parts, and plans for longer than it appends;
/// - who waits for a row is told so, rather than given up on.
pub(super) const SETTINGS: &str = "
    SET synchronous_commit = on;
    SET default_transaction_isolation = 'read committed';
    SET plan_cache_mode = force_generic_plan;
    SET lock_timeout = '3s';";

/// Head and rows as of one moment.
const LOAD: &str = "
    SELECT head.version, head.now, journal.organization, journal.sequence, journal.line
    FROM (SELECT coalesce((SELECT version FROM selfserve.head WHERE organization = $1), 0) AS version,
        clock_timestamp() AS now) AS head
    LEFT JOIN (SELECT organization, sequence, line FROM selfserve.journal
        WHERE organization = $1 AND sequence > $2 ORDER BY sequence LIMIT $3) AS journal ON true
    ORDER BY journal.sequence";

/// Moves the head of a journal that has events.
const NEXT: &str = "
    UPDATE selfserve.head SET version = $3, due = $4 WHERE organization = $1 AND version = $2
    RETURNING organization";

/// Makes the head of a journal that has none. Of two at once, the second waits for the first, and finds it moved.
const FIRST: &str = "
    INSERT INTO selfserve.head (organization, version, due) SELECT $1, $3, $4 WHERE $2 = 0::bigint
    ON CONFLICT (organization) DO UPDATE SET version = excluded.version, due = excluded.due WHERE head.version = 0
    RETURNING organization";

/// Writes the rest where the head has moved, and nothing where it has not. The places of orders are taken while the head is
/// locked, so that those of one organization keep their order.
const WRITTEN: &str = "
    , events AS (
        INSERT INTO selfserve.journal (organization, sequence, line)
        SELECT moved.organization, $2 + batch.place, batch.line
        FROM moved, unnest($5::text[]) WITH ORDINALITY AS batch (line, place)
    ), orders AS (
        INSERT INTO selfserve.outbox (organization, id, effect)
        SELECT moved.organization, batch.id, batch.effect
        FROM moved, unnest($6::text[], $7::text[]) WITH ORDINALITY AS batch (id, effect, place)
        ORDER BY batch.place
    )
    SELECT clock_timestamp() FROM moved";

/// Whether the head is where it is expected, and its deadline; one that stays as it is costs no write.
const CONFIRM: &str = "
    WITH here AS (SELECT version, due FROM selfserve.head WHERE organization = $1),
    expected AS (SELECT coalesce((SELECT version FROM here), 0) = $2 AS holds),
    deadline AS (
        INSERT INTO selfserve.head (organization, version, due)
        SELECT $1, $2, $3 FROM expected WHERE holds AND (SELECT due FROM here) IS DISTINCT FROM $3
        ON CONFLICT (organization) DO UPDATE SET due = excluded.due WHERE head.version = excluded.version
    )
    SELECT clock_timestamp() FROM expected WHERE holds";

/// Waits for whoever is writing there, and is written itself: when this has ended, so has everything before it, and the
/// standby has all of it.
const SETTLE: &str = "
    INSERT INTO selfserve.head (organization, version) VALUES ($1, 0)
    ON CONFLICT (organization) DO UPDATE SET version = head.version";

const SNAPSHOT: &str = "SELECT snapshot FROM selfserve.snapshot WHERE organization = $1 AND core = $2";

const KEEP: &str = "
    INSERT INTO selfserve.snapshot (organization, core, sequence, snapshot) VALUES ($1, $2, $3, $4)
    ON CONFLICT (organization, core) DO UPDATE SET sequence = excluded.sequence, snapshot = excluded.snapshot
    WHERE excluded.sequence >= snapshot.sequence";

const DUE: &str = "
    SELECT due, organization FROM selfserve.head WHERE due <= $1 AND (due, organization) > ($2, $3)
    ORDER BY due, organization LIMIT $4";

const OUTBOX: &str = "
    SELECT place, organization, id, effect FROM selfserve.outbox WHERE place > $1 ORDER BY place LIMIT $2";

const DONE: &str = "DELETE FROM selfserve.outbox WHERE organization = $1 AND id = $2";

const NOW: &str = "SELECT clock_timestamp()";

/// The statements of one connection.
pub(super) struct Statements {
    pub(super) load: Statement,
    pub(super) next: Statement,
    pub(super) first: Statement,
    pub(super) confirm: Statement,
    pub(super) settle: Statement,
    pub(super) snapshot: Statement,
    pub(super) keep: Statement,
    pub(super) due: Statement,
    pub(super) outbox: Statement,
    pub(super) done: Statement,
    pub(super) now: Statement,
}

impl Statements {
    pub(super) async fn prepare(client: &Client) -> Result<Self, Error> {
        let append = |head: &str| format!("WITH moved AS ({head}){WRITTEN}");
        Ok(Self {
            load: client.prepare(LOAD).await?,
            next: client.prepare(&append(NEXT)).await?,
            first: client.prepare(&append(FIRST)).await?,
            confirm: client.prepare(CONFIRM).await?,
            settle: client.prepare(SETTLE).await?,
            snapshot: client.prepare(SNAPSHOT).await?,
            keep: client.prepare(KEEP).await?,
            due: client.prepare(DUE).await?,
            outbox: client.prepare(OUTBOX).await?,
            done: client.prepare(DONE).await?,
            now: client.prepare(NOW).await?,
        })
    }
}
