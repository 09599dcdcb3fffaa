"""People: kept, found as one types, disabled, forgotten."""

from __future__ import annotations

from uuid import UUID

import pytest

from conftest import ADA, GINA, Story
from selfserve import (
    Assignable,
    InvalidInput,
    InvalidPerson,
    Person,
    PersonField,
    PersonId,
    PersonKind,
    TextProblem,
)

MARCO = Person(
    id=PersonId(UUID(int=3)),
    name="Marco Èsposito",
    email="marco@example.com",
    kind=PersonKind.GUEST,
)


def test_people_are_found_as_one_types(story: Story) -> None:
    """Accents and case do not matter; who cannot hold a license is marked."""
    story.directory.upsert([MARCO])
    (found,) = story.directory.search("esp ma")
    assert (found.person, found.assignable) == (MARCO.id, Assignable.GUEST)
    assert story.directory.search("") == ()
    assert len(story.directory.search("example", limit=2)) == 0
    assert [person.name for person in story.directory.search("g", limit=1)] == ["Gina Bianchi"]


def test_people_come_and_go(story: Story) -> None:
    """What is known of a person comes back as it was given."""
    directory = story.directory
    directory.upsert([MARCO])
    assert (len(directory), directory.get(MARCO.id)) == (3, MARCO)
    directory.disable(MARCO.id)
    disabled = directory.get(MARCO.id)
    assert disabled is not None
    assert not disabled.enabled
    directory.remove(MARCO.id)
    assert (len(directory), directory.get(MARCO.id)) == (2, None)
    for unknown in (directory.disable, directory.remove):
        with pytest.raises(KeyError, match=str(MARCO.id)):
            unknown(MARCO.id)


def test_a_batch_is_taken_whole_or_not_at_all(story: Story) -> None:
    """One unacceptable person, and nobody is taken."""
    nobody = Person(id=PersonId(UUID(int=4)), name="Nobody", email="nowhere")
    with pytest.raises(InvalidInput) as caught:
        story.directory.upsert([MARCO, ADA, nobody, GINA])
    assert caught.value.path == "$.people[2].email"
    assert caught.value.person == InvalidPerson(
        person=nobody.id, field=PersonField.EMAIL, problem=TextProblem.NOT_AN_ADDRESS
    )
    assert story.directory.get(MARCO.id) is None
