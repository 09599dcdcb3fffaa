"""Looking into a journal: functions over what was recorded (`V2`, `V5`, `V8`, `H6`).

Each raises `CorruptJournal` at the first line that cannot be; `verify_journal` finds them all.
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from . import _native
from ._arguments import one_of_ours
from ._errors import Denied
from ._facts import Catalog, Directory
from ._journal import Journal, journal_text
from ._json import written
from ._types import (
    AccessChange,
    Actor,
    AuditFilter,
    AuditRow,
    ChargeExplanation,
    Command,
    CommandId,
    Context,
    Denial,
    InvoiceNumber,
    JournalDifference,
    JournalReport,
    OrderRow,
    PersonalData,
    PersonId,
    ProductId,
    RefusalExplanation,
    SubscriptionId,
)

__all__ = [
    "audit",
    "difference",
    "explain_access",
    "explain_charge",
    "explain_refusal",
    "order_history",
    "personal_data",
    "verify_journal",
]

_EVERYTHING = AuditFilter()


def audit(journal: Journal, filter: AuditFilter = _EVERYTHING) -> tuple[AuditRow, ...]:
    """List every change, oldest first: who, when, by which command, before and after (`V5`)."""
    return _audit.decode(
        _native.audit(journal_text("journal", journal), written("$.filter", filter))
    )


def order_history(journal: Journal, subscription: SubscriptionId) -> tuple[OrderRow, ...]:
    """List the orders of a subscription, oldest first (`V2`).

    Every event that changed it, people's licenses aside, or that charged or credited something.
    """
    text = journal_text("journal", journal)
    return _orders.decode(_native.order_history(text, written("$.subscription", subscription)))


def verify_journal(journal: Journal) -> JournalReport:
    """Find every problem of a journal, not the first alone (`H6`).

    That every line can be read, that places and times follow one another, that every event can be
    applied, and that every invoice line proves itself (`I10`).
    """
    return _reports.decode(_native.verify_journal(journal_text("journal", journal)))


def explain_charge(journal: Journal, invoice: InvoiceNumber, line: int) -> ChargeExplanation | None:
    """Say with which event a line of an invoice arose, and by which rule (`H6`).

    Lines are counted from 1, as on the document. `None` where the journal, which may be a part of
    one, holds no such line.
    """
    text = journal_text("journal", journal)
    return _charges.decode(
        _native.explain_charge(text, written("$.invoice", invoice), written("$.line", line))
    )


def explain_access(
    journal: Journal, person: PersonId, product: ProductId
) -> tuple[AccessChange, ...]:
    """List every event with which a person got a product, or lost it, oldest first (`H6`).

    The product is named by any id that it ever had.
    """
    text = journal_text("journal", journal)
    return _accesses.decode(
        _native.explain_access(text, written("$.person", person), written("$.product", product))
    )


def explain_refusal(
    journal: Journal,
    command: Command,
    *,
    actor: Actor,
    at: datetime,
    id: CommandId,
    catalog: Catalog,
    directory: Directory,
) -> RefusalExplanation | None:
    """Say why a command was, or would be, refused at its time: the rule, and since when (`H6`).

    `None` where it is not refused. Refusals are not in the journal, so the command is asked again,
    after each event, by the facts given.
    """
    text, context = (
        journal_text("journal", journal),
        written("$", Context(id=id, actor=actor, at=at)),
    )
    facts = (
        one_of_ours("catalog", catalog, Catalog).native,
        one_of_ours("directory", directory, Directory).native,
    )
    asked = written("$.command", command)
    return _refusals.decode(_native.explain_refusal(text, asked, context, *facts))


def personal_data(
    journal: Journal, person: PersonId, *, actor: Actor, directory: Directory
) -> PersonalData:
    """Tell everything about one person, who asks for it, or `system` for them (`V8`).

    What is theirs, the events about them, and where their text is stored. A host that has to erase
    it writes an empty text in each of those places (`H1`), and drops the snapshots that are older.
    By the directory it finds what others wrote of them: ask before that forgets them.

    Raises `Denied` to whoever may not know.
    """
    text, native = (
        journal_text("journal", journal),
        one_of_ours("directory", directory, Directory).native,
    )
    asked = written("$.person", person), written("$.actor", actor)
    granted, told = _native.personal_data(text, *asked, native)
    if not granted:
        raise Denied(_denials.decode(told))
    return _personal_data.decode(told)


def difference(left: Journal, right: Journal) -> JournalDifference:
    """Say where two journals first differ, and which events only one of them has (`H6`).

    An event is the same when its time, actor, command and content are, wherever it stands.
    """
    left, right = journal_text("left", left), journal_text("right", right)
    return _differences.decode(_native.difference(left, right))


_audit = msgspec.json.Decoder(tuple[AuditRow, ...])
_orders = msgspec.json.Decoder(tuple[OrderRow, ...])
_reports = msgspec.json.Decoder(JournalReport)
_charges: msgspec.json.Decoder[ChargeExplanation | None] = msgspec.json.Decoder(
    ChargeExplanation | None
)
_accesses = msgspec.json.Decoder(tuple[AccessChange, ...])
_refusals: msgspec.json.Decoder[RefusalExplanation | None] = msgspec.json.Decoder(
    RefusalExplanation | None
)
_denials: msgspec.json.Decoder[Denial] = msgspec.json.Decoder(Denial)
_personal_data = msgspec.json.Decoder(PersonalData)
_differences = msgspec.json.Decoder(JournalDifference)
