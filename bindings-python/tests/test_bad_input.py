"""Bad input: a typed exception that names the field, and nothing has changed."""

from __future__ import annotations

from datetime import datetime
from typing import cast
from uuid import UUID

import pytest

from conftest import ADA, CREATE, LATER, POWER_BI, START, Story
from selfserve import (
    Advanced,
    ApproveAbove,
    Catalog,
    CatalogData,
    ChangeSettings,
    Command,
    CommandId,
    Country,
    CreateOrganization,
    Denied,
    InvalidInput,
    Money,
    Organization,
    OrganizationApproval,
    PersonId,
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
    """A type checker refuses a float; so does a dictionary's way to Rust (`K5`)."""
    amount = cast(Money, {"amount": 13.1, "currency": "EUR"})
    rule = SetApprovalRule(scope=OrganizationApproval(), rule=ApproveAbove(amounts=(amount,)))
    assert path_of(story, rule) == "$.command.rule.amounts[0].amount"


@pytest.mark.parametrize("licenses", [-1, 2**40, 1.5, "1"])
def test_a_number_of_licenses_is_a_number(story: Story, licenses: object) -> None:
    """Questions refuse what is none, as commands do (`H4`); zero is refused in words."""
    wrong, person = cast(int, licenses), ADA.id
    for ask in (story.organization.eligibility, story.organization.may_buy):
        with pytest.raises(InvalidInput) as caught:
            ask(person, POWER_BI.id, licenses=wrong, at=LATER)
        assert caught.value.path == "$.licenses"
    with pytest.raises(Denied) as denied:
        story.organization.eligibility(person, POWER_BI.id, licenses=0, at=LATER)
    assert denied.value.code == "out_of_range"
    assert not story.organization.may_buy(person, POWER_BI.id, licenses=0, at=LATER)


def test_a_person_is_named_by_their_id(story: Story) -> None:
    """A text is no id, though it may look like one."""
    with pytest.raises(InvalidInput) as caught:
        story.organization.has_access(cast(PersonId, str(ADA.id)), POWER_BI.id)
    assert caught.value.path == "$.person"


def test_a_time_needs_its_zone(story: Story) -> None:
    """A time without a zone is no instant; guessing one would be worse."""
    naive = datetime(2026, 11, 2)
    with pytest.raises(InvalidInput) as caught:
        story.organization.execute(CREATE, actor=System(), at=naive, id=CommandId(UUID(int=1)))
    assert caught.value.path == "$.at"
    with pytest.raises(InvalidInput) as caught:
        story.organization.advance(naive)
    assert caught.value.path == "$.at"
    with pytest.raises(InvalidInput, match="this datetime has no time zone"):
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
    assert empty.last_event_at is None
    assert empty.advance(START) == Advanced(recorded=(), effects=())
