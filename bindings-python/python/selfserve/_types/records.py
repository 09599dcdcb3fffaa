"""What a journal tells who looks into it.

Written by `cargo xtask generate` from the types of the Rust library; do not edit.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

from msgspec import Meta

from .._data import ONE_OF, Choice, Data, Variant
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
    "EventType",
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
    """Which rows of an audit are wanted; whatever is left out does not filter (`V5`).

    Attributes:
        subscription: Only what concerns this subscription, its invoices included.
        person: Only what this person did, or what concerns them.
        product: Only what concerns this product, by its id or one that it had before, or a
            subscription to it.
        after: Only what came after this place in the journal: where the page before ended.
        limit: How many rows at the most; absent: all.
    """

    subscription: SubscriptionId | None = None
    """Only what concerns this subscription, its invoices included."""

    person: PersonId | None = None
    """Only what this person did, or what concerns them."""

    product: ProductId | None = None
    """Only what concerns this product, by its id or one that it had before, or a subscription to
    it.
    """

    after: Sequence | None = None
    """Only what came after this place in the journal: where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most; absent: all."""


class EventType(Choice):
    """What kind of event: what lists of events say of each."""

    ORGANIZATION_CREATED = "organization_created"
    """The organization was created (`O6`)."""

    SETTINGS_CHANGED = "settings_changed"
    """The settings were replaced (`O6`)."""

    POLICY_CHANGED = "policy_changed"
    """A purchase policy was set, or taken back (`P1`, `P2`)."""

    PURCHASE_LIMIT_CHANGED = "purchase_limit_changed"
    """A purchase limit was set, or taken back (`P6`)."""

    APPROVAL_RULE_CHANGED = "approval_rule_changed"
    """An approval rule was set, or taken back (`P7`)."""

    PURCHASE_REQUESTED = "purchase_requested"
    """A purchase was asked for that has to be approved (`P7`)."""

    PURCHASE_REQUEST_DECIDED = "purchase_request_decided"
    """A purchase request was approved or declined (`P7`)."""

    PURCHASE_REQUEST_CONFIRMED = "purchase_request_confirmed"
    """The purchaser agreed to another total (`P7`)."""

    PURCHASE_REQUEST_WITHDRAWN = "purchase_request_withdrawn"
    """A purchase request was taken back (`P7`)."""

    PURCHASE_REQUEST_LAPSED = "purchase_request_lapsed"
    """Nobody answered a purchase request in time (`P7`)."""

    PRODUCT_ID_CHANGED = "product_id_changed"
    """A product has another id (`K1`)."""

    PAYMENT_METHOD_ADDED = "payment_method_added"
    """A payment method was added (`G2`)."""

    PAYMENT_METHOD_EDITED = "payment_method_edited"
    """A payment method was edited (`G3`)."""

    PAYMENT_METHOD_REPLACED = "payment_method_replaced"
    """Another payment method pays for a billing profile (`G5`)."""

    PAYMENT_METHOD_DELETED = "payment_method_deleted"
    """A payment method was deleted (`G5`)."""

    BACKUP_PAYMENT_METHOD_SET = "backup_payment_method_set"
    """A billing profile has another second payment method, or none (`G8`)."""

    CARD_UPDATED = "card_updated"
    """The issuer of a card changed something on it (`G9`)."""

    CARD_EXPIRING = "card_expiring"
    """A card will have expired when the next charge comes (`G6`)."""

    BILLING_PROFILE_CREATED = "billing_profile_created"
    """A billing profile was created (`G1`)."""

    BILLING_PROFILE_EDITED = "billing_profile_edited"
    """A billing profile was edited (`G1`)."""

    BILLING_PROFILE_SHARED = "billing_profile_shared"
    """A role on a billing profile was given or taken (`O7`)."""

    BILLING_PROFILE_CLOSED = "billing_profile_closed"
    """A billing profile was closed (`G7`)."""

    TAX_RATES_SET = "tax_rates_set"
    """The taxes of a billing profile changed (`I9`)."""

    VAT_ID_CHECKED = "vat_id_checked"
    """A register said something of a buyer's VAT id (`I14`)."""

    PURCHASE_ORDER_LIMITED = "purchase_order_limited"
    """An order number has another limit (`I16`)."""

    SUBSCRIPTION_PURCHASED = "subscription_purchased"
    """A subscription was bought (`B1`)."""

    SUBSCRIPTION_IMPORTED = "subscription_imported"
    """A subscription was brought in from elsewhere (`H5`)."""

    SUBSCRIPTION_ACTIVATED = "subscription_activated"
    """The first payment came (`B1`)."""

    LICENSES_ADDED = "licenses_added"
    """Licenses were added (`S2`)."""

    LICENSES_REMOVED = "licenses_removed"
    """Licenses were removed (`S4`)."""

    LICENSES_RESERVED = "licenses_reserved"
    """Licenses were added that wait for their payment (`S7`)."""

    RESERVED_LICENSES_ADDED = "reserved_licenses_added"
    """Reserved licenses were paid (`S7`)."""

    RESERVATION_RELEASED = "reservation_released"
    """Reserved licenses were given up (`S7`)."""

    LICENSES_SCHEDULED = "licenses_scheduled"
    """A total was scheduled for the renewal (`S5`)."""

    LICENSE_SCHEDULE_DROPPED = "license_schedule_dropped"
    """What was scheduled does not hold any more (`S5`)."""

    PLAN_CHANGED = "plan_changed"
    """A subscription moved to another plan (`U2`)."""

    PLAN_CHANGE_RESERVED = "plan_change_reserved"
    """A move to another plan waits for its payment (`U7`)."""

    RESERVED_PLAN_CHANGE_MADE = "reserved_plan_change_made"
    """A move that waited was paid (`U7`)."""

    PLAN_CHANGE_RELEASED = "plan_change_released"
    """A move that waited was given up (`U7`)."""

    PLAN_CHANGE_TAKEN_BACK = "plan_change_taken_back"
    """Such a move was taken back (`U2`)."""

    PEOPLE_MOVED_TO_PLAN = "people_moved_to_plan"
    """People moved to another plan with their licenses (`U5`)."""

    PLAN_CHANGE_SCHEDULED = "plan_change_scheduled"
    """A move to another plan was scheduled for the renewal (`U6`)."""

    PLAN_SCHEDULE_DROPPED = "plan_schedule_dropped"
    """A move that was scheduled does not come (`U6`)."""

    LICENSES_ASSIGNED = "licenses_assigned"
    """People were given licenses (`A1`)."""

    LICENSES_UNASSIGNED = "licenses_unassigned"
    """People's licenses were taken back (`A6`)."""

    SUBSCRIPTION_CANCELED = "subscription_canceled"
    """A subscription was canceled (`C1`)."""

    SUBSCRIPTION_REACTIVATED = "subscription_reactivated"
    """A subscription was brought back as a new one (`C7`)."""

    SUBSCRIPTION_TAKEN_OVER = "subscription_taken_over"
    """What a person had bought themselves was taken over (`C10`)."""

    HAND_OVER_OFFERED = "hand_over_offered"
    """A subscription was offered to a colleague (`C12`)."""

    HAND_OVER_ANSWERED = "hand_over_answered"
    """The colleague answered (`C12`)."""

    HAND_OVER_CLOSED = "hand_over_closed"
    """An offer ended without an answer (`C12`)."""

    RECURRING_BILLING_CHANGED = "recurring_billing_changed"
    """Recurring billing was turned on or off (`C5`)."""

    RENEWAL_ANNOUNCED = "renewal_announced"
    """The next term was announced (`C8`)."""

    SUBSCRIPTION_RENEWED = "subscription_renewed"
    """A new term began (`C8`)."""

    BILLING_PERIOD_STARTED = "billing_period_started"
    """A further billing period of a term began (`C8`)."""

    ORDER_REFERENCE_SET = "order_reference_set"
    """The documents of a subscription refer to something else (`I16`)."""

    AT_END_SET = "at_end_set"
    """What happens at the end of a term was set (`E1`)."""

    TERM_EXTENDED = "term_extended"
    """A month of extension began (`E2`)."""

    RETURNED_TO_TERM = "returned_to_term"
    """An extension ended, and a term began (`E2`)."""

    SUBSCRIPTION_PAUSED = "subscription_paused"
    """A term ended, and a pause began (`E3`)."""

    SUBSCRIPTION_RESUMED = "subscription_resumed"
    """A pause ended, and a term began (`E3`)."""

    RESUMPTION_POSTPONED = "resumption_postponed"
    """A pause was to end, and no card could be charged (`E3`)."""

    SUBSCRIPTION_EXPIRED = "subscription_expired"
    """A term ended without a renewal (`C6`)."""

    SUBSCRIPTION_DISABLED = "subscription_disabled"
    """Nobody has access any more (`C6`)."""

    ENDING_ANNOUNCED = "ending_announced"
    """An end was announced ahead of its day (`H7`)."""

    PURCHASES_ANNOUNCED = "purchases_announced"
    """What people bought and tried on a day was announced to administrators (`H7`)."""

    EXCESS_LICENSES_ANNOUNCED = "excess_licenses_announced"
    """More people hold licenses than are paid for: they keep them for a while (`S6`)."""

    EXCESS_LICENSES_RELEASED = "excess_licenses_released"
    """Licenses that were not paid for any more were released (`S6`)."""

    SUBSCRIPTION_RESTORED = "subscription_restored"
    """What an unpaid invoice had disabled can be used again (`I8`)."""

    SUBSCRIPTION_DELETED = "subscription_deleted"
    """A subscription is gone for good (`C6`)."""

    TRIAL_STARTED = "trial_started"
    """A trial began (`B4`)."""

    TRIAL_EXTENDED = "trial_extended"
    """A trial goes on for longer (`B4`)."""

    TRIAL_END_ANNOUNCED = "trial_end_announced"
    """The end of a trial is near (`H7`)."""

    TRIAL_CONVERTED = "trial_converted"
    """A trial became a paid subscription (`B4`)."""

    TRIAL_ENDED = "trial_ended"
    """A trial ended and did not convert (`B4`)."""

    PROMOTION_END_ANNOUNCED = "promotion_end_announced"
    """The end of a promotion is near (`K7`)."""

    PROMOTION_RELEASED = "promotion_released"
    """The use of a promotion is free again (`K7`)."""

    PROMOTION_RESERVATION_RELEASED = "promotion_reservation_released"
    """What was reserved of a promotion for a purchase request is free again (`K7`)."""

    PERSON_LEFT = "person_left"
    """A person left (`O5`)."""

    PERSON_RETURNED = "person_returned"
    """A person who had left is back (`O5`)."""

    LICENSE_REQUEST_CREATED = "license_request_created"
    """Licenses were asked for (`Q1`)."""

    LICENSE_REQUEST_DECIDED = "license_request_decided"
    """It was decided about people of a license request (`Q1`)."""

    LICENSE_REQUEST_CLOSED = "license_request_closed"
    """People of a license request wait no more (`O5`)."""

    LICENSE_REQUEST_PURGED = "license_request_purged"
    """A license request is no longer kept (`Q1`)."""

    AUTO_CLAIM_POLICY_SET = "auto_claim_policy_set"
    """An auto-claim policy was made or changed (`Q3`)."""

    AUTO_CLAIM_POLICY_DELETED = "auto_claim_policy_deleted"
    """An auto-claim policy was deleted (`Q3`)."""

    LICENSE_CLAIMED = "license_claimed"
    """Somebody got a license by signing in (`Q3`)."""

    INVOICE_ISSUED = "invoice_issued"
    """An invoice was issued (`I3`)."""

    CREDIT_ALLOCATED = "credit_allocated"
    """A credit reduced an open invoice (`I5`)."""

    CHANGES_NETTED = "changes_netted"
    """Pending changes came to nothing (`I5`)."""

    DUNNING_STEP = "dunning_step"
    """An unpaid invoice was dunned (`I8`)."""

    INVOICE_PAST_DUE = "invoice_past_due"
    """An invoice was not paid in time (`I3`)."""

    INVOICE_VOIDED = "invoice_voided"
    """An invoice need not be paid any more (`B1`)."""

    INVOICE_WRITTEN_OFF = "invoice_written_off"
    """What was outstanding on an invoice was too little to be asked for, and is not to be paid any
    more (`I13`).
    """

    INVOICE_CLEARED = "invoice_cleared"
    """The exchange system cleared an invoice (`I17`)."""

    INVOICE_REJECTED = "invoice_rejected"
    """The exchange system rejected an invoice (`I17`)."""

    PAYMENT_REQUESTED = "payment_requested"
    """Somebody asked payment of an invoice (`I12`)."""

    PAYMENT_RECEIVED = "payment_received"
    """Money came (`I7`)."""

    PAYMENT_FAILED = "payment_failed"
    """A payment failed (`I7`)."""

    PAYMENT_CHARGED_BACK = "payment_charged_back"
    """Money was taken back (`I7`)."""

    PAYMENT_REFUNDED = "payment_refunded"
    """Money was given back (`I7`)."""


class AuditChange(Data, frozen=True, kw_only=True):
    """A field of something that an event changed.

    Attributes:
        entity: Whose: the id of a subscription, a billing profile, a request or a policy, the
            number of an invoice, `settings`, or for what a rule is set.
        field: Which field, called as in JSON; `policy`, `purchaseLimit` or `approvalRule` where
            one was set.
        before: What it was; absent: nothing.
        after: What it is now; absent: nothing.
    """

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
    """One event as an audit shows it. The event itself is the journal's record at `sequence`.

    Attributes:
        sequence: Its place in the journal.
        at: When it happened.
        actor: Who caused it.
        command: The command it came from; absent for what time brought.
        event: What happened: the `type` of the event.
        rule: The rule that it follows, such as `S2`.
        changes: What was different afterwards in what was there before.
    """

    sequence: Sequence
    """Its place in the journal."""

    at: Timestamp
    """When it happened."""

    actor: Actor
    """Who caused it."""

    command: CommandId | None = None
    """The command it came from; absent for what time brought."""

    event: EventType
    """What happened: the `type` of the event."""

    rule: str
    """The rule that it follows, such as `S2`."""

    changes: tuple[AuditChange, ...]
    """What was different afterwards in what was there before."""


class OrderRow(Data, frozen=True, kw_only=True):
    """One order of a subscription: it was bought, sized, renewed, canceled, or what it costs arose.

    Attributes:
        sequence: The place of the event in the journal.
        at: When.
        actor: Who.
        command: The command it came from; absent for what time brought.
        event: What happened: the `type` of the event.
        licenses: How many licenses the subscription had then.
        status: Where it stood then.
        lines: The invoice lines that arose.
    """

    sequence: Sequence
    """The place of the event in the journal."""

    at: Timestamp
    """When."""

    actor: Actor
    """Who."""

    command: CommandId | None = None
    """The command it came from; absent for what time brought."""

    event: EventType
    """What happened: the `type` of the event."""

    licenses: LicenseCount
    """How many licenses the subscription had then."""

    status: SubscriptionStatus
    """Where it stood then."""

    lines: tuple[Line, ...]
    """The invoice lines that arose."""


class JournalProblemCode(Choice):
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
    """A problem of a journal.

    Attributes:
        position: The line, from 1.
        code: The stable code of the problem.
        problem: What is wrong there, for developers.
    """

    position: Sequence
    """The line, from 1."""

    code: JournalProblemCode
    """The stable code of the problem."""

    problem: str
    """What is wrong there, for developers."""


class JournalReport(Data, frozen=True, kw_only=True):
    """What came of verifying a journal.

    Attributes:
        lines: How many lines it has.
        replayed: Up to which place it leads to a state; what follows cannot be replayed.
        problems: Every problem, in order; none: it is sound.
    """

    lines: Annotated[int, Meta(ge=0)]
    """How many lines it has."""

    replayed: Sequence
    """Up to which place it leads to a state; what follows cannot be replayed."""

    problems: tuple[JournalFinding, ...]
    """Every problem, in order; none: it is sound."""


class ChargeExplanation(Data, frozen=True, kw_only=True):
    """Which event brought a line of an invoice.

    Attributes:
        line: The line.
        invoiced: The place of the invoice in the journal.
        arose: The place of the event with which the line arose.
        at: When it arose.
        actor: Who caused it.
        command: The command it came from; absent for what time brought.
        event: What happened: the `type` of the event.
        rule: The rule that it follows, such as `S2`.
    """

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

    event: EventType
    """What happened: the `type` of the event."""

    rule: str
    """The rule that it follows, such as `S2`."""


class RefusalExplanation(Data, frozen=True, kw_only=True):
    """Why a command is refused: the rule, and the event that made it so.

    Attributes:
        denial: The refusal, with its facts.
        rule: The rule that refuses, such as `S4`.
        since: The place of the event since which the command is refused for this reason;
            absent: only what time has brought since the last event made it so.
    """

    denial: Denial
    """The refusal, with its facts."""

    rule: str
    """The rule that refuses, such as `S4`."""

    since: Sequence | None = None
    """The place of the event since which the command is refused for this reason; absent: only what
    time has brought since the last event made it so.
    """


class AccessTurn(Choice):
    """Whether a person got a product or lost it."""

    GAINED = "gained"
    """They had it from then on."""

    LOST = "lost"
    """They did not have it any more."""


class AccessChange(Data, frozen=True, kw_only=True):
    """An event with which a person got a product, or lost it.

    Attributes:
        turn: Which of the two.
        sequence: The place of the event in the journal.
        at: When.
        actor: Who caused it.
        command: The command it came from; absent for what time brought.
        event: What happened: the `type` of the event.
        rule: The rule that it follows, such as `C6`.
    """

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

    event: EventType
    """What happened: the `type` of the event."""

    rule: str
    """The rule that it follows, such as `C6`."""


class PersonalThingKind(Choice):
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
    """How something stands in one respect.

    Attributes:
        field: In which, called as in JSON.
        value: How: a word or a text as it is, anything else as JSON.
    """

    field: str
    """In which, called as in JSON."""

    value: str
    """How: a word or a text as it is, anything else as JSON."""


class PersonalThing(Data, frozen=True, kw_only=True):
    """Something that is a person's now.

    Attributes:
        kind: What it is.
        id: Its id: for a license and a hand-over that of the subscription, for an invoice its
            number.
        sequence: The place of the first record that has it as theirs.
        at: When that was.
        facts: How it stands.
    """

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
    """An event that has to do with a person.

    Attributes:
        sequence: Its place in the journal.
        at: When it happened.
        event: What happened: the `type` of the event.
        rule: The rule that it follows, such as `S2`.
        command: The command it came from; absent for what time brought.
        acted: Whether it was they who gave that command.
        concerns: Whether it names them, or something of theirs.
        told: Of what they were told. What goes to everybody who has a role is not in here: the
            directory alone knows who that was.
    """

    sequence: Sequence
    """Its place in the journal."""

    at: Timestamp
    """When it happened."""

    event: EventType
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


class TextRelation(Choice):
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

    Attributes:
        sequence: The place of the record in the journal.
        field: The field, by its path in the record's canonical JSON, such as
            `event.billTo.address.city`.
        relation: Why it is theirs.
        text: The text; absent once erased, and where others wrote it of them: that is theirs to
            erase, not to read (`V7`).
        erased: Whether it was erased.
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
    """Everything about one person, as far as a journal goes (`V8`).

    Attributes:
        person: Whom it is about.
        through: The last record that was looked at: what came later is not in here.
        left: Since when they are gone; absent: they have not left (`O5`).
        things: What is theirs now, oldest first.
        events: The events that they caused, that are about them or of which they were told,
            oldest first. What each says is the journal's record at its place.
        texts: Where text is stored that is theirs, oldest first, what was erased included.
    """

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
    """How two journals differ.

    Attributes:
        first: The first place at which they are not the same; absent: they are equal.
        only_left: The events that only the first journal has, by their places there.
        only_right: The events that only the second journal has, by their places there.
    """

    first: Sequence | None = None
    """The first place at which they are not the same; absent: they are equal."""

    only_left: tuple[Sequence, ...]
    """The events that only the first journal has, by their places there."""

    only_right: tuple[Sequence, ...]
    """The events that only the second journal has, by their places there."""


class AtSequence(Variant, frozen=True, tag="sequence"):
    """After the event at this place.

    Attributes:
        sequence: Its place in the journal.
    """

    sequence: Sequence
    """Its place in the journal."""


class AtInstant(Variant, frozen=True, tag="instant"):
    """After everything that had been recorded until this instant, itself included.

    Attributes:
        at: The instant.
    """

    at: Timestamp
    """The instant."""


class AtEndOfDay(Variant, frozen=True, tag="day"):
    """After everything that had been recorded until the end of this day.

    Attributes:
        day: The day.
    """

    day: Day
    """The day."""


Moment: TypeAlias = Annotated[AtSequence | AtInstant | AtEndOfDay, ONE_OF]
"""As of when an organization is looked at (`H6`)."""
