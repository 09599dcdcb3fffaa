"""Any thread may call: the organization is one consistency boundary for all of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import count
from threading import Thread
from uuid import UUID

from conftest import ADA, CATALOG, GINA, POWER_BI, START, Story
from selfserve import CommandId, Person, PersonId, PolicyValue, ProductPolicy, SetPolicy, User

VALUES = (PolicyValue.ENABLED, PolicyValue.DISABLED)


def test_commands_of_many_threads_are_one_journal(story: Story) -> None:
    """No event is lost, doubled or out of place, while the directory changes meanwhile."""

    def work(number: int) -> list[int]:
        story.directory.upsert(
            [Person(id=PersonId(UUID(int=100 + number)), name="Rita", email="rita@example.com")]
        )
        execution = story.organization.execute(
            SetPolicy(scope=ProductPolicy(product=POWER_BI.id), value=VALUES[number % 2]),
            actor=User(id=GINA.id),
            at=START + timedelta(days=1),
            id=CommandId(UUID(int=5000 + number)),
        )
        return [record.sequence for record in execution.raise_for_denial()]

    with ThreadPoolExecutor(8) as threads:
        sequences = sorted(place for places in threads.map(work, range(400)) for place in places)
    assert sequences == list(range(2, 2 + len(sequences)))
    assert story.organization.version == 1 + len(sequences)


def test_nobody_waits_for_ever(story: Story) -> None:
    """Sign-ins go on while the catalog is replaced, people change and commands are given."""
    organization, numbers = story.organization, count()

    def command() -> None:
        number = next(numbers)
        organization.execute(
            SetPolicy(scope=ProductPolicy(product=POWER_BI.id), value=VALUES[number % 2]),
            actor=User(id=GINA.id),
            at=START + timedelta(days=1),
            id=CommandId(UUID(int=5000 + number)),
        )

    calls: list[Callable[[], object]] = [
        lambda: organization.has_access(ADA.id, POWER_BI.id),
        lambda: organization.have_access([ADA.id, GINA.id], POWER_BI.id),
        lambda: organization.access(ADA.id, POWER_BI.id),
        lambda: organization.may_buy(ADA.id, POWER_BI.id, at=START + timedelta(days=2)),
        lambda: story.catalog.replace(CATALOG),
        lambda: story.directory.upsert([ADA]),
        command,
    ]
    end = time.monotonic() + 1
    done: list[Callable[[], object]] = []

    def repeat(call: Callable[[], object]) -> None:
        while time.monotonic() < end:
            call()
        done.append(call)

    # Threads that nobody waits for at the end: a frozen one fails this test, and freezes no other.
    threads = [Thread(target=repeat, args=(call,), daemon=True) for call in calls * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=max(0, end + 20 - time.monotonic()))
    assert len(done) == len(threads)
