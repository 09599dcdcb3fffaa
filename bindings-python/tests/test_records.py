"""Looking into a journal (`V2`, `V5`, `H6`)."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID

import pytest

import selfserve
from conftest import ADA, CREATE, GINA, POWER_BI, START, Story, told
from selfserve import (
    AccessTurn,
    AtEndOfDay,
    AtSequence,
    AuditFilter,
    CommandId,
    CorruptJournal,
    InvalidInput,
    InvoiceIssued,
    InvoiceNumber,
    Journal,
    JournalProblemCode,
    NotAllowed,
    Organization,
    PersonId,
    PolicyValue,
    ProductPolicy,
    Recorded,
    SetPolicy,
    SubscriptionId,
    SubscriptionPurchased,
    User,
)

DISABLE = SetPolicy(scope=ProductPolicy(product=POWER_BI.id), value=PolicyValue.DISABLED)


@pytest.fixture(scope="module")
def journal() -> list[Recorded]:
    """Take a journal with a purchase, its invoice and an assignment."""
    return told("unassign-keeps-the-seat")


def purchased(journal: list[Recorded]) -> SubscriptionId:
    """Find what was bought."""
    events = (record.event for record in journal)
    return next(e.subscription for e in events if isinstance(e, SubscriptionPurchased))


def test_each_text_is_an_event_or_none() -> None:
    """As in every language: the list is shared."""
    file = Path(__file__).parents[2] / "tests" / "texts" / "records.json"
    texts = json.loads(file.read_bytes())
    assert len(texts["texts"]) > 80
    for text in texts["texts"]:
        line = texts["line"].replace(text["replace"], text["with"]) + "\n"
        codes = [problem.code for problem in selfserve.verify_journal(line).problems]
        assert codes == ([] if text["reads"] else [JournalProblemCode.MALFORMED_LINE]), text["what"]


def test_a_time_finer_than_a_millisecond_is_cut() -> None:
    """As arguments are (`T1`), on either side of 1970."""
    before = datetime(1969, 12, 31, 23, 59, 59, 999_600, tzinfo=UTC)
    assert selfserve.to_json(before) == b'"1969-12-31T23:59:59.999Z"'
    rome = timezone(timedelta(hours=1))
    february = datetime(2026, 2, 1, 0, 59, 59, 999_999, tzinfo=rome)
    assert selfserve.to_json([february]) == b'["2026-01-31T23:59:59.999Z"]'


def test_a_journal_is_what_a_store_holds(journal: list[Recorded]) -> None:
    """Its text, its lines with or without their ends, its events: all lead to the same."""
    lines = [selfserve.to_json(record) for record in journal]
    text = b"".join(line + b"\n" for line in lines)
    rows = selfserve.audit(text)
    assert [row.sequence for row in rows] == [record.sequence for record in journal]
    forms: tuple[Journal, ...] = (
        text.decode(),
        lines,
        [line.decode() + "\n" for line in lines],
        journal,
        (record for record in journal),
    )
    for form in forms:
        assert selfserve.audit(form) == rows


def test_what_is_no_journal_is_told_by_its_place() -> None:
    """An argument of another type is invalid input; a line that cannot be is a corrupt journal."""
    for wrong, path in ((5, "$.journal"), ([CREATE], "$.journal[0]")):
        with pytest.raises(InvalidInput) as invalid:
            selfserve.audit(wrong)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        assert invalid.value.path == path
    with pytest.raises(CorruptJournal) as corrupt:
        selfserve.audit(["{}"])
    assert (corrupt.value.code, corrupt.value.position) == ("malformed_line", 1)
    assert selfserve.verify_journal("{").problems[0].code == "torn_line"


def test_the_audit_is_filtered(journal: list[Recorded]) -> None:
    """By subscription, person and product; nothing given filters nothing."""
    rows = selfserve.audit(journal, AuditFilter(subscription=purchased(journal)))
    assert 0 < len(rows) < len(journal)
    assert selfserve.audit(journal, AuditFilter(person=PersonId(UUID(int=404)))) == ()
    with pytest.raises(InvalidInput) as caught:
        selfserve.audit(journal, {"purchaser": 1})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert caught.value.path == "$.filter.purchaser"


def test_orders_and_charges_are_explained(journal: list[Recorded]) -> None:
    """The history begins with the purchase, with which the first charge arose."""
    first, *_ = selfserve.order_history(journal, purchased(journal))
    assert first.event == "subscription_purchased"
    events = (record.event for record in journal)
    number = next(event.number for event in events if isinstance(event, InvoiceIssued))
    charge = selfserve.explain_charge(journal, number, 1)
    assert charge is not None
    assert (charge.arose, charge.line) == (first.sequence, first.lines[0])
    assert selfserve.explain_charge(journal, number, 2) is None
    assert selfserve.explain_charge(journal, InvoiceNumber("2026-000404"), 1) is None
    with pytest.raises(InvalidInput) as caught:
        selfserve.explain_charge(journal, number, -1)
    assert caught.value.path == "$.line"


def test_access_is_explained(journal: list[Recorded]) -> None:
    """Marco got the product, and lost it again."""
    marco = PersonId(UUID("a0000000-0000-4000-8000-000000000002"))
    changes = selfserve.explain_access(journal, marco, POWER_BI.id)
    assert [change.turn for change in changes][:2] == [AccessTurn.GAINED, AccessTurn.LOST]


def test_a_refusal_is_explained_with_the_event_that_made_it_so(story: Story) -> None:
    """Ada may not set a policy since there is an organization; Gina may."""
    fresh = Story()
    records = fresh.execute(CREATE).recorded

    def explain(person: PersonId) -> selfserve.RefusalExplanation | None:
        return selfserve.explain_refusal(
            records,
            DISABLE,
            actor=User(id=person),
            at=records[0].at,
            id=CommandId(UUID(int=7)),
            catalog=fresh.catalog,
            directory=fresh.directory,
        )

    refusal = explain(ADA.id)
    assert refusal is not None
    assert isinstance(refusal.denial, NotAllowed)
    assert (refusal.rule, refusal.since) == ("O7", 1)
    assert explain(GINA.id) is None


def test_as_of_a_moment(story: Story) -> None:
    """The organization as it was: by place, or at the end of a day."""
    fresh = Story()
    records = (*fresh.execute(CREATE).recorded, *fresh.execute(DISABLE, User(id=GINA.id)).recorded)
    facts = (fresh.catalog, fresh.directory)
    assert Organization.as_of(records, AtSequence(sequence=1), *facts).version == 1
    assert Organization.as_of(records, AtEndOfDay(day=START.date()), *facts).version == 2
    assert Organization.as_of(records, AtEndOfDay(day=date(2026, 11, 1)), *facts).version == 0


def test_journals_are_compared(journal: list[Recorded]) -> None:
    """Equal ones differ in nothing; one that ends sooner lacks what comes after."""
    assert selfserve.difference(journal, journal).first is None
    less = selfserve.difference(journal, journal[:-1])
    assert (less.first, less.only_left, less.only_right) == (len(journal), (len(journal),), ())
    assert selfserve.verify_journal(journal).problems == ()
