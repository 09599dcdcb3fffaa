"""Bad input: a typed exception that names the field, and nothing has changed."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import cast
from uuid import UUID

import pytest

from conftest import CREATE, POWER_BI, START, Story
from selfserve import (
    ApproveAbove,
    Catalog,
    CatalogData,
    ChangeSettings,
    Command,
    CommandId,
    Country,
    CreateOrganization,
    InvalidInput,
    Money,
    Organization,
    OrganizationApproval,
    Program,
    SetApprovalRule,
    Settings,
    System,
    to_json,
)


def path_of(story: Story, command: Command) -> str:
    """Give a command that is no command, and say where the exception finds the problem."""
    before = story.organization.version
    with pytest.raises(InvalidInput) as caught:
        story.execute(command)
    assert str(caught.value).startswith(caught.value.path)
    assert story.organization.version == before
    return caught.value.path


def test_the_field_is_named(story: Story) -> None:
    """Python does not check types when it runs, so Rust does."""
    assert path_of(story, ChangeSettings(settings=Settings(payment_days=-1))) == (
        "$.command.settings.paymentDays"
    )
    assert path_of(story, ChangeSettings(settings=Settings(payment_days=2**40))) == (
        "$.command.settings.paymentDays"
    )
    wrong = cast(Country, 39)
    create = CreateOrganization(
        organization=CREATE.organization, name="x", kind=CREATE.kind, country=wrong
    )
    assert path_of(story, create) == "$.command.country"


def test_money_is_never_a_float(story: Story) -> None:
    """A type checker refuses a float; where there is none, Rust does (`K5`)."""
    amount = Money(amount=cast(Decimal, 13.1), currency="EUR")
    rule = SetApprovalRule(scope=OrganizationApproval(), rule=ApproveAbove(amounts=(amount,)))
    assert path_of(story, rule) == "$.command.rule.amounts[0].amount"


def test_a_time_needs_its_zone(story: Story) -> None:
    """A time without a zone is no instant; guessing one would be worse."""
    naive = datetime(2026, 11, 2)
    with pytest.raises(InvalidInput) as caught:
        story.organization.execute(CREATE, actor=System(), at=naive, id=CommandId(UUID(int=1)))
    assert caught.value.path == "$.at"
    with pytest.raises(InvalidInput) as caught:
        story.organization.advance(naive)
    assert caught.value.path == "$.at"
    with pytest.raises(ValueError, match="without a zone"):
        to_json(naive)


def test_a_catalog_that_contradicts_itself_is_refused(story: Story) -> None:
    """Two products of one id: no catalog, and the old one stays."""
    twice = CatalogData(program=Program(), products=(POWER_BI, POWER_BI))
    with pytest.raises(InvalidInput, match="two products claim the id CFQ7TTC0H9MP"):
        Catalog(twice)
    with pytest.raises(InvalidInput):
        story.catalog.replace(twice)


def test_no_organization_without_an_event() -> None:
    """The empty journal is the organization of before its creation."""
    story = Story()
    empty = Organization.from_journal(b"", story.catalog, story.directory)
    assert empty.version == 0
    assert empty.next_deadline is None
    assert empty.advance(START) == ()
