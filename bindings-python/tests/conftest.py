"""The story's people and products, as far as the tests need them."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import msgspec
import pytest

from scenarios import steps
from selfserve import (
    Catalog,
    CatalogData,
    Command,
    CommandId,
    CreateOrganization,
    Directory,
    Execution,
    Organization,
    OrganizationId,
    OrganizationKind,
    Person,
    PersonId,
    Product,
    ProductId,
    Program,
    Recorded,
    Role,
    System,
    User,
)

START = datetime(2026, 11, 2, 8, tzinfo=UTC)
LATER = START + timedelta(hours=1)
ADA = Person(id=PersonId(UUID(int=1)), name="Ada Rossi", email="ada@example.com")
GINA = Person(
    id=PersonId(UUID(int=2)),
    name="Gina Bianchi",
    email="gina@example.com",
    roles=(Role.GLOBAL_ADMIN,),
)
POWER_BI = Product(id=ProductId("CFQ7TTC0H9MP"), name="Power BI Pro")
CATALOG = CatalogData(program=Program(), products=(POWER_BI,))
CREATE = CreateOrganization(
    organization=OrganizationId(UUID(int=7)),
    name="Officine Rossi",
    kind=OrganizationKind.COMMERCIAL,
    country="IT",
)


class Story:
    """An organization, and a journal that keeps what happens in it."""

    def __init__(self) -> None:
        """Begin with people and products, and nothing done."""
        self.catalog = Catalog(CATALOG)
        self.directory = Directory([ADA, GINA])
        self.organization = Organization(self.catalog, self.directory)
        self.commands = 0

    def execute(self, command: Command, actor: System | User | None = None) -> Execution:
        """Give the next command, a minute after the one before."""
        self.commands += 1
        return self.organization.execute(
            command,
            actor=actor or System(),
            at=START + timedelta(minutes=self.commands),
            id=CommandId(UUID(int=1000 + self.commands)),
        )


@pytest.fixture
def story() -> Story:
    """Begin a story whose organization exists."""
    story = Story()
    assert story.execute(CREATE).raise_for_denial()
    return story


def told(scenario: str) -> list[Recorded]:
    """Take the journal that a scenario leads to."""
    folder = Path(__file__).parents[2] / "tests/scenarios"
    played = steps(folder, json.loads((folder / f"{scenario}.json").read_text("utf-8")))
    executions = [step["expect"] for step in played if step["do"] == "execute"]
    events = [
        event for done in executions for event in done["due"] + done["outcome"].get("events", [])
    ]
    return msgspec.json.decode(json.dumps(events), type=list[Recorded])
