"""The tables in PostgreSQL, and whether a database has ours."""

from __future__ import annotations

import psycopg
from psycopg.rows import TupleRow

from .._errors import StoreNewerSchema, StoreNotOurs

__all__: list[str] = []

SCHEMA = 1
"""The version of the tables below."""

# Statement by statement what hosts in other languages execute. The row of `head` moves with each
# append, in the same statement: it refuses a conflict, and a gap, which the journal's own key does
# not. It holds the deadline, too, so that one write does for both. Places in the outbox are not
# used again.
TABLES = """
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
    ) PARTITION BY HASH (organization);"""

PARTS = 8
"""Into how many parts organizations are distributed: each has its own indexes, and is vacuumed by
itself.
"""

_MAKING = 0x7373_7276
"""Held while tables are made: "ssrv"."""

_OURS = "the database's schema selfserve"

Connection = psycopg.Connection[TupleRow]


def prepare(connection: Connection) -> None:
    """Make the tables in a database that has none; leave alone what is not ours, or newer."""
    if not _is_empty(connection):
        return
    with connection.transaction():
        # Two processes may come to a new database at once: one of them makes the tables.
        connection.execute("SELECT pg_advisory_xact_lock($1)", (_MAKING,))
        if _is_empty(connection):
            connection.execute(all_tables().encode())


def all_tables() -> str:
    """Write the tables and their parts."""
    parts = (
        f"CREATE TABLE selfserve.{table}_{part} PARTITION OF selfserve.{table}"
        f" FOR VALUES WITH (MODULUS {PARTS}, REMAINDER {part});"
        for part in range(PARTS)
        for table in ("head", "journal", "outbox", "snapshot")
    )
    return TABLES + "".join(parts)


def _is_empty(connection: Connection) -> bool:
    """Tell a database that has no tables from one with ours; raise for any other.

    It reads the catalogs: functions such as `to_regclass` may answer from what a connection
    remembers, and not see what was made while it waited.
    """
    ((encoding, has_schema, has_tables),) = connection.execute(
        "SELECT current_setting('server_encoding'),"
        " EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = 'selfserve'),"
        " EXISTS (SELECT FROM pg_catalog.pg_tables"
        " WHERE schemaname = 'selfserve' AND tablename = 'tables')"
    ).fetchall()
    # Any other would refuse texts, or change them.
    if encoding != "UTF8":
        raise StoreNotOurs(f"a database in {encoding}, not UTF8,")
    if not has_schema:
        return True
    if not has_tables:
        raise StoreNotOurs(_OURS)
    ((found,),) = connection.execute("SELECT max(version) FROM selfserve.tables").fetchall()
    if found is None or found < SCHEMA:
        raise StoreNotOurs(_OURS)
    if found > SCHEMA:
        raise StoreNewerSchema(found, SCHEMA)
    return False
