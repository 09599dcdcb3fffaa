"""Commands, their outcomes, and the journal that rebuilds the organization."""

from __future__ import annotations

from copy import copy
from datetime import timedelta
from uuid import UUID

import msgspec
import pytest

import selfserve
from conftest import ADA, CREATE, GINA, POWER_BI, START, Story
from selfserve import (
    Accepted,
    Advanced,
    CommandId,
    CorruptJournal,
    Denied,
    Interrupted,
    JournalProblemCode,
    Language,
    NotAllowed,
    Organization,
    OrganizationCreated,
    PolicyChanged,
    PolicyValue,
    ProductPolicy,
    Recorded,
    Refused,
    Repeated,
    Right,
    SetPolicy,
    System,
    UnusableSnapshot,
    User,
)

DISABLE = SetPolicy(scope=ProductPolicy(product=POWER_BI.id), value=PolicyValue.DISABLED)


def test_events_are_typed(story: Story) -> None:
    """An event is matched by its class, its fields by their types."""
    (record,) = story.execute(DISABLE, User(id=GINA.id)).raise_for_denial()
    assert record.sequence == 2
    assert record.at == START + timedelta(minutes=2)
    match record.event:
        case PolicyChanged(scope=ProductPolicy(product=product), before=None, after=after):
            assert (product, after) == (POWER_BI.id, PolicyValue.DISABLED)
        case other:
            pytest.fail(f"{other}")


def test_a_refusal_is_data_and_an_exception(story: Story) -> None:
    """Whoever asks for the events of a refused command gets `Denied`; nothing has changed."""
    execution = story.execute(DISABLE, User(id=ADA.id))
    assert execution.recorded == ()
    assert execution.denial == NotAllowed(right=Right.SET_POLICY)
    with pytest.raises(Denied) as caught:
        execution.raise_for_denial()
    assert caught.value.code == "not_allowed"
    assert caught.value.denial == NotAllowed(right=Right.SET_POLICY)
    assert str(caught.value) == '{"type":"not_allowed","right":"set_policy"}'
    assert caught.value.message() != caught.value.message(Language.ITALIAN)
    assert story.organization.version == 1


def test_the_same_command_twice_counts_once(story: Story) -> None:
    """The same id again changes nothing; with another content it is refused."""
    organization, at = story.organization, START + timedelta(hours=1)
    gina, id = User(id=GINA.id), CommandId(UUID(int=5))
    assert organization.execute(DISABLE, actor=gina, at=at, id=id).raise_for_denial()
    again = organization.execute(DISABLE, actor=gina, at=at, id=id)
    assert again.outcome == Repeated(first=2, events=1)
    assert again.raise_for_denial() == ()
    other = organization.execute(
        SetPolicy(scope=ProductPolicy(product=POWER_BI.id)), actor=gina, at=at, id=id
    )
    assert other.denial is not None
    assert Denied(other.denial).code == "command_conflict"
    assert organization.version == 2


def test_deciding_changes_nothing(story: Story) -> None:
    """`decide` answers with what would follow."""
    at, id = START + timedelta(hours=1), CommandId(UUID(int=5))
    outcome = story.organization.decide(DISABLE, actor=User(id=GINA.id), at=at, id=id)
    assert isinstance(outcome, Accepted)
    assert isinstance(outcome.events[0].event, PolicyChanged)
    refused = story.organization.decide(DISABLE, actor=System(), at=at, id=id)
    assert isinstance(refused, Refused)
    assert story.organization.version == 1
    assert story.organization.last_event_at == START + timedelta(minutes=1)


def test_the_journal_is_the_organization(story: Story) -> None:
    """Rebuilt from its lines or from its events, it goes on as if never away."""
    created = story.organization.decide(
        CREATE, actor=System(), at=START, id=CommandId(UUID(int=1001))
    )
    assert isinstance(created, Repeated)
    fresh = Story()
    records = (*fresh.execute(CREATE).recorded, *fresh.execute(DISABLE, User(id=GINA.id)).recorded)
    journal = b"".join(selfserve.to_json(record) + b"\n" for record in records)
    facts = (fresh.catalog, fresh.directory)
    for again in (
        Organization.from_journal(journal, *facts),
        Organization.from_journal(records, *facts),
    ):
        assert again.version == 2
        assert again.advance(START + timedelta(days=1)) == Advanced(recorded=(), effects=())


def test_a_journal_that_cannot_be_is_refused_with_its_place(story: Story) -> None:
    """A gap, a torn line, a newer schema: each has its code, and nothing is skipped."""
    fresh = Story()
    (record,) = fresh.execute(CREATE).recorded
    assert isinstance(record.event, OrganizationCreated)
    line = selfserve.to_json(record)
    newer = line.replace(b'"schema":2', b'"schema":99')
    cases = {
        "gap": line + b"\n" + line + b"\n",
        "torn_line": line + b"\n" + line[:40],
        "newer_schema": line + b"\n" + newer + b"\n",
        "malformed_line": line + b"\n{}\n",
    }
    for code, journal in cases.items():
        with pytest.raises(CorruptJournal) as caught:
            Organization.from_journal(journal, story.catalog, story.directory)
        assert (caught.value.code, caught.value.position) == (code, 2)


def test_what_an_interrupted_call_had_applied_is_handed_out(story: Story) -> None:
    """It is a journal that cannot be, and has what is to be appended before it is loaded again."""
    execution = story.execute(DISABLE, User(id=GINA.id))
    brought = Advanced(recorded=execution.recorded, effects=execution.effects)
    interrupted = Interrupted(3, "contradiction", "no", selfserve.to_json(brought).decode())
    assert isinstance(interrupted, CorruptJournal)
    assert interrupted.code is JournalProblemCode.CONTRADICTION
    assert (interrupted.applied, interrupted.effects) == (brought.recorded, brought.effects)


def test_an_event_out_of_order_changes_nothing(story: Story) -> None:
    """`apply` refuses what does not come next."""
    record = Story().execute(CREATE).recorded[0]
    with pytest.raises(CorruptJournal, match="sequence 1") as caught:
        story.organization.apply(record)
    assert (caught.value.code, caught.value.position) == ("gap", 2)
    assert story.organization.version == 1


def test_canonical_json_comes_back_byte_for_byte() -> None:
    """A record read into its type and written again is the same line."""
    record = Story().execute(CREATE).recorded[0]
    line = selfserve.to_json(record)
    assert line.startswith(
        b'{"schema":2,"sequence":1,"at":"2026-11-02T08:01:00.000Z",'
        b'"actor":{"type":"system"},"command":{"id":"00000000-0000-0000-0000-0000000003e9",'
    )
    assert selfserve.to_json(msgspec.json.decode(line, type=Recorded)) == line
    assert selfserve.to_json((record, record)) == b"[" + line + b"," + line + b"]"
    assert b"null" not in line


def test_a_snapshot_is_a_shortcut(story: Story) -> None:
    """It goes on from where it was made; a damaged one is refused."""
    snapshot = story.organization.snapshot()
    (record,) = story.execute(DISABLE, User(id=GINA.id)).raise_for_denial()
    again = Organization.from_snapshot(snapshot, story.catalog, story.directory)
    again.apply(record)
    assert again.snapshot() == story.organization.snapshot()
    with pytest.raises(UnusableSnapshot):
        Organization.from_snapshot(snapshot[:-1], story.catalog, story.directory)


def test_events_have_effects(story: Story) -> None:
    """What the host must do has a type; a policy asks nothing of it."""
    (record,) = story.execute(DISABLE, User(id=GINA.id)).raise_for_denial()
    assert story.organization.effects(record) == ()


def test_a_copy_is_another_organization(story: Story) -> None:
    """What happens to one does not happen to the other; they share the facts."""
    other = copy(story.organization)
    story.execute(DISABLE, User(id=GINA.id)).raise_for_denial()
    assert (other.version, story.organization.version) == (1, 2)
    story.directory.remove(GINA.id)
    refused = other.execute(
        DISABLE, actor=User(id=GINA.id), at=START + timedelta(days=1), id=CommandId(UUID(int=5))
    )
    assert refused.denial is not None
