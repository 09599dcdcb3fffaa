"""The store in PostgreSQL, on a server that is thrown away; not tried where none is installed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from threading import Timer
from time import sleep

import psycopg
import pytest

from host_setting import OPENED, Hand, World, buy_visio, host_on, open_shop
from selfserve import EffectId, OrganizationId, verify_journal
from selfserve.host import (
    Append,
    Batch,
    Conflict,
    Contended,
    Done,
    Host,
    HostError,
    Order,
    StoreNewerSchema,
    StoreNotOurs,
    StoreUnavailable,
    Unknown,
    Version,
    conformance,
)
from selfserve.host._trial import ONE, events, organization
from selfserve.host.postgres import Postgres, _statements, _tables
from selfserve.testing import ORGANIZATION
from throwaway import Server, programs, server

COMMANDS = 25
_numbers = count()


@pytest.fixture(scope="module")
def here() -> Generator[Server]:
    """Start a server for all tests."""
    found = programs()
    if found is None:
        pytest.skip("no PostgreSQL: on Debian `apt-get install postgresql`")
    with server(found) as running:
        yield running


@pytest.fixture
def address(here: Server) -> str:
    """Make a database of its own for a test."""
    name = f"test_{next(_numbers)}"
    execute(here.url("postgres"), f"CREATE DATABASE {name}")
    return here.url(name)


def execute(address: str, statement: str) -> None:
    """Do something in a database, by other means."""
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(statement.encode())


def host_in(address: str) -> Host:
    """Open a host on a database, at the time of the examples."""
    return host_on(Postgres(address), Hand())


@pytest.mark.parametrize("check", conformance.CHECKS, ids=str)
def test_it_keeps_the_contract(check: conformance.Check, address: str) -> None:
    """Each check, in a database of its own."""
    store = Postgres(address)
    check.run(store)
    store.close()


def test_a_shop_goes_on_where_it_was(address: str) -> None:
    """Another process finds what was done, and what is to be done."""
    open_shop(host_in(address).shop(ORGANIZATION))
    later, world = host_in(address), World()
    open_shop(later.shop(ORGANIZATION))
    assert later.shop(ORGANIZATION).look(lambda it: it.version) == OPENED
    assert [later.effects(world).done, later.effects(world).done] == [3, 0]


def test_two_processes_share_a_database(address: str) -> None:
    """Both write to one organization at once (`H2`)."""
    open_shop(host_in(address).shop(ORGANIZATION))
    children = [
        subprocess.Popen([sys.executable, __file__, address, str(first)])
        for first in (1_000, 2_000)
    ]
    assert [child.wait(60) for child in children] == [0, 0]
    rows = Postgres(address).load(ORGANIZATION, 0, 1_000).rows
    report = verify_journal([row.json for row in rows])
    assert (report.problems, report.lines) == ((), OPENED + 2 * 2 * COMMANDS)


def buy_in_a_process_of_its_own(address: str, first: int) -> None:
    """Give the commands of one process; where the other was faster each time, give one again."""
    shop = host_in(address).shop(ORGANIZATION)
    for number in range(first, first + COMMANDS):
        while True:
            try:
                buy_visio(shop, number)
            except Contended:
                continue
            break


def test_many_open_a_new_database_at_once(address: str) -> None:
    """All find tables."""
    with ThreadPoolExecutor(4) as threads:
        assert len(list(threads.map(Postgres, [address] * 4))) == 4


def test_what_is_not_ours_is_left_alone(here: Server, address: str) -> None:
    """Another application's, a newer version's, one in another encoding, none at all."""
    Postgres(address).close()
    execute(address, "UPDATE selfserve.tables SET version = 2")
    with pytest.raises(StoreNewerSchema):
        Postgres(address)
    execute(address, "DROP TABLE selfserve.tables")
    with pytest.raises(StoreNotOurs, match="the database's schema selfserve"):
        Postgres(address)
    execute(address, "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0")
    with pytest.raises(StoreNotOurs, match="LATIN1"):
        Postgres(here.url("latin"))
    for nowhere in (here.url("missing"), "not an address"):
        with pytest.raises(StoreUnavailable):
            Postgres(nowhere)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ("DELETE FROM selfserve.journal WHERE sequence = 2", "corrupt_journal"),
        ("DELETE FROM selfserve.journal WHERE sequence = 5", "corrupt_journal"),
        ("UPDATE selfserve.head SET version = 3", "corrupt_journal"),
        ("UPDATE selfserve.head SET version = -1", "store_damaged"),
    ],
)
def test_rows_that_cannot_be_are_told(address: str, wrong: str, code: str) -> None:
    """Each has its code, and nobody goes on."""
    open_shop(host_in(address).shop(ORGANIZATION))
    execute(address, wrong)
    with pytest.raises(HostError) as error:
        host_in(address).shop(ORGANIZATION).look(lambda it: it.version)
    assert error.value.code == code


def test_a_statement_that_is_refused_is_certain(address: str) -> None:
    """Nothing was written, and the next append is as if none had been."""
    store = Postgres(address)
    order = Order(EffectId("1"), "{}")
    twice = Batch(ONE, events(ONE, [1]).lines, (order, order))
    with pytest.raises(StoreUnavailable, match="23505"):
        store.append(Version("0"), twice)
    assert store.append(Version("0"), events(ONE, [1])) == Done(Version("1"))


def kill_the_others(address: str) -> None:
    """End every other connection to a database, as a server does that goes away."""
    execute(
        address,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()",
    )


def test_a_connection_that_breaks_leaves_a_doubt(address: str) -> None:
    """A connection that was idle may have broken, too: nobody knows what it carried."""
    store = Postgres(address)
    store.append(Version("0"), events(ONE, [1]))
    kill_the_others(address)
    assert isinstance(store.append(Version("1"), events(ONE, [2])), Unknown)
    assert store.load(ONE, 0, 10).head == 1
    assert store.append(Version("1"), events(ONE, [2])) == Done(Version("2"))


def test_a_host_does_not_mind(address: str) -> None:
    """The command's id settles it (`B6`)."""
    shop = host_in(address).shop(ORGANIZATION)
    open_shop(shop)
    kill_the_others(address)
    assert not buy_visio(shop, 10).repeated
    assert shop.look(lambda it: it.version) == OPENED + 2


def held_up(address: str, act: Callable[[], object]) -> object:
    """Do something while somebody else holds the head's row, and see what was done in the end."""
    with psycopg.connect(address) as other:
        other.execute("UPDATE selfserve.head SET version = version")
        return act()


def test_who_does_not_answer_is_not_waited_for_for_ever(address: str) -> None:
    """The append arrives when whoever was in the way has gone: it is settled first."""
    Postgres(address).close()
    store = Postgres(address, patience=2)
    store.append(Version("0"), events(ONE, [1]))
    held = held_up(address, lambda: store.append(Version("1"), events(ONE, [2])))
    assert isinstance(held, Unknown)
    assert store.load(ONE, 0, 10).head == 2
    assert store.append(Version("1"), events(ONE, [2])) == Conflict()


def test_ctrl_c_cancels_nothing(address: str) -> None:
    """PostgreSQL would answer success to a canceled commit that waits for its standby."""
    store = Postgres(address)
    store.append(Version("0"), events(ONE, [1]))

    def interrupt() -> None:
        Timer(0.5, os.kill, (os.getpid(), signal.SIGINT)).start()
        with pytest.raises(KeyboardInterrupt):
            store.append(Version("1"), events(ONE, [2]))

    # Whoever runs in the background of a shell has been told to ignore it.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        held_up(address, interrupt)
    finally:
        signal.signal(signal.SIGINT, before)
    for _ in range(100):  # It goes on at the server, once nobody is in its way any more.
        if store.load(ONE, 0, 10).head == 2:
            break
        sleep(0.1)
    assert store.load(ONE, 0, 10).head == 2


def test_threads_do_not_wait_for_one_connection(address: str) -> None:
    """As many appends at once as there are connections, and the rest behind them."""
    store, all_of_them = Postgres(address, connections=2), [organization(it) for it in range(40)]

    def append(whose: OrganizationId) -> Append:
        return store.append(Version("0"), events(whose, [1]))

    with ThreadPoolExecutor(8) as threads:
        assert set(threads.map(append, all_of_them)) == {Done(Version("1"))}
    assert all(store.load(whose, 0, 1).head == 1 for whose in all_of_them)


@pytest.mark.parametrize("file", ["statements", "tables"])
def test_the_sql_is_that_of_every_language(file: str) -> None:
    """Word by word what the host in Rust asks: one database is everybody's."""
    source = Path(__file__).parents[2] / f"host/src/postgres/{file}.rs"
    if not source.exists():
        pytest.skip("no store in PostgreSQL in Rust")
    text = " ".join(source.read_text("utf-8").split())
    ours = vars(_statements if file == "statements" else _tables)
    for name, sql in ours.items():
        if name.isupper() and isinstance(sql, str) and name not in ("NEXT", "FIRST"):
            assert " ".join(sql.split()) in text, name


if __name__ == "__main__":
    buy_in_a_process_of_its_own(sys.argv[1], int(sys.argv[2]))
