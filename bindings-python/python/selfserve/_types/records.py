"""What a journal tells who looks into it.

Written by `cargo xtask generate` from the types of the Rust library; do not edit.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, TypeAlias

from msgspec import Meta

from ._base import Data, Variant
from .denials import Denial
from .values import (
    Actor,
    CommandId,
    Day,
    LicenseCount,
    Line,
    NotificationKind,
    PersonId,
    ProductId,
    Sequence,
    SubscriptionId,
    SubscriptionStatus,
    Timestamp,
)

__all__ = [
    "AccessChange",
    "AccessTurn",
    "AtEndOfDay",
    "AtInstant",
    "AtSequence",
    "AuditChange",
    "AuditFilter",
    "AuditRow",
    "ChargeExplanation",
    "JournalDifference",
    "JournalFinding",
    "JournalProblemCode",
    "JournalReport",
    "Moment",
    "OrderRow",
    "PersonalData",
    "PersonalEvent",
    "PersonalFact",
    "PersonalText",
    "PersonalThing",
    "PersonalThingKind",
    "RefusalExplanation",
    "TextRelation",
]


class AuditFilter(Data, frozen=True, kw_only=True):
    """Which rows of an audit are wanted; whatever is left out does not filter (`V5`)."""

    subscription: SubscriptionId | None = None
    """Only what concerns this subscription, its invoices included."""

    person: PersonId | None = None
    """Only what this person did, or what concerns them."""

    product: ProductId | None = None
    """Only what concerns this product, by its id or one that it had before, or a subscription to
    it.
    """


class AuditChange(Data, frozen=True, kw_only=True):
    """A field of something that an event changed."""

    entity: str
    """Whose: the id of a subscription, a billing profile, a request or a policy, the number of an
    invoice, `settings`, or for what a rule is set.
    """

    field: str
    """Which field, called as in JSON; `policy`, `purchaseLimit` or `approvalRule` where one was
    set.
    """

    before: str | None = None
    """What it was; absent: nothing."""

    after: str | None = None
    """What it is now; absent: nothing."""


class AuditRow(Data, frozen=True, kw_only=True):
    """One event as an audit shows it. The event itself is the journal's record at `sequence`."""

    sequence: Sequence
    """Its place in the journal."""

    at: Timestamp
    """When it happened."""

    actor: Actor
    """Who caused it."""

    command: CommandId | None = None
    """The command it came from; absent for what time brought."""

    event: str
    """What happened: the `type` of the event."""

    rule: str
    """The rule that it follows, such as `S2`."""

    changes: tuple[AuditChange, ...]
    """What was different afterwards in what was there before."""


class OrderRow(Data, frozen=True, kw_only=True):
    """One order of a subscription: it was bought, sized, renewed, canceled, or what it costs
    arose.
    """

    sequence: Sequence
    """The place of the event in the journal."""

    at: Timestamp
    """When."""

    actor: Actor
    """Who."""

    command: CommandId | None = None
    """The command it came from; absent for what time brought."""

    event: str
    """What happened: the `type` of the event."""

    licenses: LicenseCount
    """How many licenses the subscription had then."""

    status: SubscriptionStatus
    """Where it stood then."""

    lines: tuple[Line, ...]
    """The invoice lines that arose."""


class JournalProblemCode(StrEnum):
    """What is wrong with a journal, in a word: stable, for programs."""

    MALFORMED_LINE = "malformed_line"
    """The line is not the canonical JSON of an event."""

    TORN_LINE = "torn_line"
    """The last line ends in the middle, so that it is no JSON: an append that was cut short. Remove
    it and read again.
    """

    NEWER_SCHEMA = "newer_schema"
    """It was written by a newer version, which this one does not understand (`H1`)."""

    GAP = "gap"
    """Another event was expected: something is missing, doubled or out of order."""

    TIME_GOES_BACK = "time_goes_back"
    """It happened before the event ahead of it."""

    CONTRADICTION = "contradiction"
    """The event contradicts what happened before."""

    UNPROVED_LINE = "unproved_line"
    """A line of an invoice does not prove itself (`I10`)."""


class JournalFinding(Data, frozen=True, kw_only=True):
    """A problem of a journal."""

    position: Sequence
    """The line, from 1."""

    code: JournalProblemCode
    """The stable code of the problem."""

    problem: str
    """What is wrong there, for developers."""


class JournalReport(Data, frozen=True, kw_only=True):
    """What came of verifying a journal."""

    lines: Annotated[int, Meta(ge=0)]
    """How many lines it has."""

    replayed: Sequence
    """Up to which place it leads to a state; what follows cannot be replayed."""

    problems: tuple[JournalFinding, ...]
    """Every problem, in order; none: it is sound."""


class ChargeExplanation(Data, frozen=True, kw_only=True):
    """Which event brought a line of an invoice."""

    line: Line
    """The line."""

    invoiced: Sequence
    """The place of the invoice in the journal."""

    arose: Sequence
    """The place of the event with which the line arose."""

    at: Timestamp
    """When it arose."""

    actor: Actor
    """Who caused it."""

    command: CommandId | None = None
    """The command it came from; absent for what time brought."""

    event: str
    """What happened: the `type` of the event."""

    rule: str
    """The rule that it follows, such as `S2`."""


class RefusalExplanation(Data, frozen=True, kw_only=True):
    """Why a command is refused: the rule, and the event that made it so."""

    denial: Denial
    """The refusal, with its facts."""

    rule: str
    """The rule that refuses, such as `S4`."""

    since: Sequence | None = None
    """The place of the event since which the command is refused for this reason; absent: only what
    time has brought since the last event made it so.
    """


class AccessTurn(StrEnum):
    """Whether a person got a product or lost it."""

    GAINED = "gained"
    """They had it from then on."""

    LOST = "lost"
    """They did not have it any more."""


class AccessChange(Data, frozen=True, kw_only=True):
    """An event with which a person got a product, or lost it."""

    turn: AccessTurn
    """Which of the two."""

    sequence: Sequence
    """The place of the event in the journal."""

    at: Timestamp
    """When."""

    actor: Actor
    """Who caused it."""

    command: CommandId | None = None
    """The command it came from; absent for what time brought."""

    event: str
    """What happened: the `type` of the event."""

    rule: str
    """The rule that it follows, such as `C6`."""


class PersonalThingKind(StrEnum):
    """What can be a person's."""

    SUBSCRIPTION = "subscription"
    """A subscription that they bought, or try, and that was not taken over."""

    LICENSE = "license"
    """A license that they hold."""

    HAND_OVER = "hand_over"
    """A subscription that is offered to them (`C12`)."""

    PURCHASE_REQUEST = "purchase_request"
    """A purchase that has to be approved, or had to be (`P7`)."""

    LICENSE_REQUEST = "license_request"
    """A license request, by them or for them (`Q1`)."""

    PAYMENT_METHOD = "payment_method"
    """A card of theirs."""

    BILLING_PROFILE = "billing_profile"
    """A billing profile on which they have a role."""

    INVOICE = "invoice"
    """An invoice to a billing profile of their own."""


class PersonalFact(Data, frozen=True, kw_only=True):
    """How something stands in one respect."""

    field: str
    """In which, called as in JSON."""

    value: str
    """How: a word or a text as it is, anything else as JSON."""


class PersonalThing(Data, frozen=True, kw_only=True):
    """Something that is a person's now."""

    kind: PersonalThingKind
    """What it is."""

    id: str
    """Its id: for a license and a hand-over that of the subscription, for an invoice its number."""

    sequence: Sequence
    """The place of the first record that has it as theirs."""

    at: Timestamp
    """When that was."""

    facts: tuple[PersonalFact, ...]
    """How it stands."""


class PersonalEvent(Data, frozen=True, kw_only=True):
    """An event that has to do with a person."""

    sequence: Sequence
    """Its place in the journal."""

    at: Timestamp
    """When it happened."""

    event: str
    """What happened: the `type` of the event."""

    rule: str
    """The rule that it follows, such as `S2`."""

    command: CommandId | None = None
    """The command it came from; absent for what time brought."""

    acted: bool
    """Whether it was they who gave that command."""

    concerns: bool
    """Whether it names them, or something of theirs."""

    told: tuple[NotificationKind, ...]
    """Of what they were told. What goes to everybody who has a role is not in here: the directory
    alone knows who that was.
    """


class TextRelation(StrEnum):
    """Why a stored text is a person's."""

    OWN = "own"
    """It stands on what is theirs: their card, their billing profile and its invoices, their
    purchase request.
    """

    WROTE = "wrote"
    """They wrote it on what is another's, or about it."""

    TOLD = "told"
    """It was a message to them."""

    NAMED = "named"
    """It has their name or e-mail address in it, as the directory knows them."""


class PersonalText(Data, frozen=True, kw_only=True):
    """A place where text is stored that is a person's. To erase it, write an empty text there: no
    command takes one, so that replay, numbers and totals stay as they are, and it is told as
    erased from then on (`H1`).
    """

    sequence: Sequence
    """The place of the record in the journal."""

    field: str
    """The field, by its path in the record's canonical JSON, such as
    `event.billTo.address.city`.
    """

    relation: TextRelation
    """Why it is theirs."""

    text: str | None = None
    """The text; absent once erased, and where others wrote it of them: that is theirs to erase, not
    to read (`V7`).
    """

    erased: bool
    """Whether it was erased."""


class PersonalData(Data, frozen=True, kw_only=True):
    """Everything about one person, as far as a journal goes (`V8`)."""

    person: PersonId
    """Whom it is about."""

    through: Sequence
    """The last record that was looked at: what came later is not in here."""

    left: Timestamp | None = None
    """Since when they are gone; absent: they have not left (`O5`)."""

    things: tuple[PersonalThing, ...]
    """What is theirs now, oldest first."""

    events: tuple[PersonalEvent, ...]
    """The events that they caused, that are about them or of which they were told, oldest first.
    What each says is the journal's record at its place.
    """

    texts: tuple[PersonalText, ...]
    """Where text is stored that is theirs, oldest first, what was erased included."""


class JournalDifference(Data, frozen=True, kw_only=True):
    """How two journals differ."""

    first: Sequence | None = None
    """The first place at which they are not the same; absent: they are equal."""

    only_left: tuple[Sequence, ...]
    """The events that only the first journal has, by their places there."""

    only_right: tuple[Sequence, ...]
    """The events that only the second journal has, by their places there."""


class AtSequence(Variant, frozen=True, kw_only=True, tag="sequence"):
    """After the event at this place."""

    sequence: Sequence
    """Its place in the journal."""


class AtInstant(Variant, frozen=True, kw_only=True, tag="instant"):
    """After everything that had been recorded until this instant, itself included."""

    at: Timestamp
    """The instant."""


class AtEndOfDay(Variant, frozen=True, kw_only=True, tag="day"):
    """After everything that had been recorded until the end of this day."""

    day: Day
    """The day."""


Moment: TypeAlias = AtSequence | AtInstant | AtEndOfDay
"""As of when an organization is looked at (`H6`)."""
