/** What is asked of PostgreSQL: word by word what hosts in other languages ask. */

/**
 * Set on each connection, whatever the role or the database has set:
 *
 * - what was confirmed stays, on the standby, too, where the server has one;
 * - a plan that serves any organization, made once: PostgreSQL chooses one for each call otherwise, for a table of many
 *   parts, and plans for longer than it appends;
 * - who waits for a row is told so, rather than given up on.
 */
export const SETTINGS = `
    SET synchronous_commit = on;
    SET default_transaction_isolation = 'read committed';
    SET plan_cache_mode = force_generic_plan;
    SET lock_timeout = '3s';`;

/** Head and rows as of one moment. */
export const LOAD = `
    SELECT head.version, head.now, journal.organization, journal.sequence, journal.line
    FROM (SELECT
        coalesce((SELECT version FROM selfserve.head WHERE organization = $1), 0) AS version,
        clock_timestamp() AS now) AS head
    LEFT JOIN (SELECT organization, sequence, line FROM selfserve.journal
        WHERE organization = $1 AND sequence > $2 ORDER BY sequence LIMIT $3) AS journal ON true
    ORDER BY journal.sequence`;

/** Moves the head of a journal that has events. */
export const MOVE = `
    UPDATE selfserve.head SET version = $3, due = $4 WHERE organization = $1 AND version = $2
    RETURNING organization`;

/** Makes the head of a journal that has none. Of two at once, the second waits for the first, and finds it moved. */
export const MAKE = `
    INSERT INTO selfserve.head (organization, version, due) SELECT $1, $3, $4 WHERE $2 = 0::bigint
    ON CONFLICT (organization) DO UPDATE SET version = excluded.version, due = excluded.due
    WHERE head.version = 0
    RETURNING organization`;

/**
 * Writes the rest where the head has moved, and nothing where it has not. The places of orders are taken while the head
 * is locked, so that those of one organization keep their order.
 */
export const WRITTEN = `
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
    SELECT clock_timestamp() FROM moved`;

/** An append to a journal that has events, and to one that has none. */
export const [NEXT, FIRST] = [`WITH moved AS (${MOVE})${WRITTEN}`, `WITH moved AS (${MAKE})${WRITTEN}`];

/** Whether the head is where it is expected, and its deadline; one that stays as it is costs no write. */
export const CONFIRM = `
    WITH here AS (SELECT version, due FROM selfserve.head WHERE organization = $1),
    expected AS (SELECT coalesce((SELECT version FROM here), 0) = $2 AS holds),
    deadline AS (
        INSERT INTO selfserve.head (organization, version, due)
        SELECT $1, $2, $3 FROM expected WHERE holds AND (SELECT due FROM here) IS DISTINCT FROM $3
        ON CONFLICT (organization) DO UPDATE SET due = excluded.due
        WHERE head.version = excluded.version
    )
    SELECT clock_timestamp() FROM expected WHERE holds`;

/**
 * Waits for whoever is writing there, and is written itself: when this has ended, so has everything before it, and the
 * standby has all of it.
 */
export const SETTLE = `
    INSERT INTO selfserve.head (organization, version) VALUES ($1, 0)
    ON CONFLICT (organization) DO UPDATE SET version = head.version`;

export const SNAPSHOT = `SELECT snapshot FROM selfserve.snapshot WHERE organization = $1 AND core = $2`;

export const KEEP = `
    INSERT INTO selfserve.snapshot (organization, core, sequence, snapshot) VALUES ($1, $2, $3, $4)
    ON CONFLICT (organization, core)
    DO UPDATE SET sequence = excluded.sequence, snapshot = excluded.snapshot
    WHERE excluded.sequence >= snapshot.sequence`;

export const DUE = `
    SELECT due, organization FROM selfserve.head WHERE due <= $1 AND (due, organization) > ($2, $3)
    ORDER BY due, organization LIMIT $4`;

export const OUTBOX = `
    SELECT place, organization, id, effect FROM selfserve.outbox
    WHERE place > $1 ORDER BY place LIMIT $2`;

export const DONE = `DELETE FROM selfserve.outbox WHERE organization = $1 AND id = $2`;

export const NOW = `SELECT clock_timestamp()`;

/** The statements, by the names under which each connection prepares them. */
export const STATEMENTS = {
  load: LOAD,
  next: NEXT,
  first: FIRST,
  confirm: CONFIRM,
  settle: SETTLE,
  snapshot: SNAPSHOT,
  keep: KEEP,
  due: DUE,
  outbox: OUTBOX,
  done: DONE,
  now: NOW,
} as const;
