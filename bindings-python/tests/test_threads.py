"""Any thread may call: the organization is one consistency boundary for all of them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import UUID

from conftest import GINA, POWER_BI, START, Story
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
        return [record.sequence for record in execution.events]

    with ThreadPoolExecutor(8) as threads:
        sequences = sorted(place for places in threads.map(work, range(400)) for place in places)
    assert sequences == list(range(2, 2 + len(sequences)))
    assert story.organization.version == 1 + len(sequences)
