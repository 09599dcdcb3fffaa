"""What comes of a command, and what the host must do.

Written by `cargo xtask generate` from the types of the Rust library; do not edit.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

from msgspec import Meta

from .._data import ONE_OF, Data, Variant
from .denials import Denial
from .events import Recorded
from .values import (
    Actor,
    CommandId,
    Day,
    Digest,
    EffectId,
    InvoiceNumber,
    InvoiceRecipient,
    Line,
    Money,
    NotificationKind,
    PaymentOrder,
    PersonId,
    PromotionCode,
    PromotionId,
    ReservationId,
    Role,
    Sequence,
    SubscriptionId,
    TaxSubtotal,
    TextLine,
    Timestamp,
)

__all__ = [
    "Accepted",
    "Advanced",
    "ChargeCard",
    "Context",
    "Effect",
    "EffectOrder",
    "NextInvoice",
    "Notify",
    "Outcome",
    "RefundCard",
    "Refused",
    "ReleasePromotion",
    "Repeated",
    "UsePromotion",
]


class Context(Data, frozen=True, kw_only=True):
    """Who gives a command, when, and under which id.

    Attributes:
        id: The command's id, chosen by the host: the same id twice counts once (`B6`).
        actor: Who acts.
        at: When.
    """

    id: CommandId
    """The command's id, chosen by the host: the same id twice counts once (`B6`)."""

    actor: Actor
    """Who acts."""

    at: Timestamp
    """When."""


class Accepted(Variant, frozen=True, tag="accepted"):
    """It was carried out.

    Attributes:
        events: What followed; nothing where everything was as asked for already.
    """

    events: tuple[Recorded, ...]
    """What followed; nothing where everything was as asked for already."""


class Repeated(Variant, frozen=True, kw_only=True, tag="repeated"):
    """The same command was carried out before: nothing changes (`B6`).

    Attributes:
        first: The place in the journal of the first event that followed then.
        events: How many events followed then.
    """

    first: Sequence
    """The place in the journal of the first event that followed then."""

    events: Annotated[int, Meta(ge=0)]
    """How many events followed then."""


class Refused(Variant, frozen=True, tag="denied"):
    """It was refused: nothing changes.

    Attributes:
        denial: Why.
    """

    denial: Denial
    """Why."""


Outcome: TypeAlias = Annotated[Accepted | Repeated | Refused, ONE_OF]
"""What came of a command."""


class ChargeCard(Variant, frozen=True, kw_only=True, tag="charge_card"):
    """Ask money of a card, and report what became of it (`I7`).

    Attributes:
        invoice: The invoice that it pays.
        order: The card, and how much.
    """

    invoice: InvoiceNumber
    """The invoice that it pays."""

    order: PaymentOrder
    """The card, and how much."""


class RefundCard(Variant, frozen=True, kw_only=True, tag="refund_card"):
    """Give money back to a card (`I5`, `G7`).

    Attributes:
        invoice: The credit note that it settles; absent for what was left when a billing
            profile was closed (`G7`).
        order: The card, and how much.
    """

    invoice: InvoiceNumber | None = None
    """The credit note that it settles; absent for what was left when a billing profile was closed
    (`G7`).
    """

    order: PaymentOrder
    """The card, and how much."""


class Notify(Variant, frozen=True, kw_only=True, tag="notify"):
    """Tell people (`H7`).

    Attributes:
        notification: Of what.
        recipients: Whom.
        roles: And everybody who has one of these roles now: the directory knows them, the
            journal does not.
        addresses: And these, by e-mail: to whom else an invoice is sent (`G10`).
        product_name: The name of the product whose subscription, or request, it is about;
            absent where it is about no single one.
        sequence: The event with the facts: its place in the journal.
    """

    notification: NotificationKind
    """Of what."""

    recipients: tuple[PersonId, ...]
    """Whom."""

    roles: tuple[Role, ...]
    """And everybody who has one of these roles now: the directory knows them, the journal does
    not.
    """

    addresses: tuple[InvoiceRecipient, ...] = ()
    """And these, by e-mail: to whom else an invoice is sent (`G10`)."""

    product_name: TextLine | None = None
    """The name of the product whose subscription, or request, it is about; absent where it is about
    no single one.
    """

    sequence: Sequence
    """The event with the facts: its place in the journal."""


class UsePromotion(Variant, frozen=True, kw_only=True, tag="use_promotion"):
    """Count the use of a promotion (`K7`).

    Attributes:
        subscription: The subscription with which it was redeemed.
        promotion: The promotion.
        code: The code that was named; absent: it counted by itself.
        reservation: The use that the host had reserved.
    """

    subscription: SubscriptionId
    """The subscription with which it was redeemed."""

    promotion: PromotionId
    """The promotion."""

    code: PromotionCode | None = None
    """The code that was named; absent: it counted by itself."""

    reservation: ReservationId | None = None
    """The use that the host had reserved."""


class ReleasePromotion(Variant, frozen=True, kw_only=True, tag="release_promotion"):
    """Let the use of a promotion be free again (`K7`).

    Attributes:
        subscription: The subscription with which it was redeemed; absent: a purchase was asked
            for, and nothing came of it (`P7`).
        promotion: The promotion; absent: it was only asked for.
        code: The code that was named; absent: it counted by itself.
        reservation: The use that the host had reserved.
    """

    subscription: SubscriptionId | None = None
    """The subscription with which it was redeemed; absent: a purchase was asked for, and nothing
    came of it (`P7`).
    """

    promotion: PromotionId | None = None
    """The promotion; absent: it was only asked for."""

    code: PromotionCode | None = None
    """The code that was named; absent: it counted by itself."""

    reservation: ReservationId | None = None
    """The use that the host had reserved."""


Effect: TypeAlias = Annotated[
    ChargeCard | RefundCard | Notify | UsePromotion | ReleasePromotion,
    ONE_OF,
]
"""What the host must do."""


class EffectOrder(Data, frozen=True, kw_only=True):
    """Something that the host must do, once. Delivery is at least once: the id is the idempotency
    key.

    Attributes:
        id: Its id, the same on every machine and whenever it is asked for: organization, place
            of the event in the journal, kind and subject, such as
            `0a6dd2ac-…:15:charge_card:2026-000007`.
        effect: What to do.
    """

    id: EffectId
    """Its id, the same on every machine and whenever it is asked for: organization, place of the
    event in the journal, kind and subject, such as `0a6dd2ac-…:15:charge_card:2026-000007`.
    """

    effect: Effect
    """What to do."""


class Execution(Data, frozen=True, kw_only=True):
    """What came of a command, and of the time that had passed before it.

    Attributes:
        due: What fell due until the command: it stays, and is to be appended, whatever the
            outcome (`T1`).
        outcome: What came of the command itself.
        effects: What the host must do because of everything that is recorded here, in order
            (`H3`): once it is appended.
    """

    due: tuple[Recorded, ...]
    """What fell due until the command: it stays, and is to be appended, whatever the outcome
    (`T1`).
    """

    outcome: Outcome
    """What came of the command itself."""

    effects: tuple[EffectOrder, ...]
    """What the host must do because of everything that is recorded here, in order (`H3`): once it
    is appended.
    """


class Advanced(Data, frozen=True, kw_only=True):
    """What time brought.

    Attributes:
        recorded: Everything that fell due, in order: to be appended.
        effects: What the host must do because of it, in order (`H3`): once it is appended.
    """

    recorded: tuple[Recorded, ...]
    """Everything that fell due, in order: to be appended."""

    effects: tuple[EffectOrder, ...]
    """What the host must do because of it, in order (`H3`): once it is appended."""


class NextInvoice(Data, frozen=True, kw_only=True):
    """What the next invoice of a subscription will be, if nothing changes until then.

    Attributes:
        date: Its date.
        total: Its total, taxes included: of the lines that the actor may see.
    """

    date: Day
    """Its date."""

    total: Money
    """Its total, taxes included: of the lines that the actor may see."""


class Quote(Data, frozen=True, kw_only=True):
    """What a command would charge or credit, to the minor unit (`B5`).

    Attributes:
        lines: The lines that would arise; where a trial would start, the one that its end would
            bring (`B4`).
        subtotal: Their net amounts together.
        taxes: Their taxes, by rate: as they would be on a document of these lines alone (`I3`).
        rounding: What makes the total the sum of the lines, taxes included (`I3`).
        total: Subtotal, taxes and rounding together; negative for a credit. Of a payment of an
            invoice (`I12`), which has no lines, what is asked for.
        asked: What will be asked of a card at once, with what else is open on the billing
            profile where there is a smallest amount that can be asked (`I13`); zero where nothing
            is asked, now or yet.
        fingerprint: A fingerprint over these figures. A command that carries it yields exactly
            these, or is refused as stale.
        next_invoice: For information, the next invoice after this, as things then stand: the
            change invoice of the first of the month, or the next billing period.
        promotion_ended: The promotion of the subscription that ends with it: it is not for the
            plan to which that moves (`K7`).
    """

    lines: tuple[Line, ...]
    """The lines that would arise; where a trial would start, the one that its end would bring
    (`B4`).
    """

    subtotal: Money
    """Their net amounts together."""

    taxes: tuple[TaxSubtotal, ...]
    """Their taxes, by rate: as they would be on a document of these lines alone (`I3`)."""

    rounding: Money
    """What makes the total the sum of the lines, taxes included (`I3`)."""

    total: Money
    """Subtotal, taxes and rounding together; negative for a credit. Of a payment of an invoice
    (`I12`), which has no lines, what is asked for.
    """

    asked: Money
    """What will be asked of a card at once, with what else is open on the billing profile where
    there is a smallest amount that can be asked (`I13`); zero where nothing is asked, now or
    yet.
    """

    fingerprint: Digest
    """A fingerprint over these figures. A command that carries it yields exactly these, or is
    refused as stale.
    """

    next_invoice: NextInvoice | None = None
    """For information, the next invoice after this, as things then stand: the change invoice of the
    first of the month, or the next billing period.
    """

    promotion_ended: PromotionId | None = None
    """The promotion of the subscription that ends with it: it is not for the plan to which that
    moves (`K7`).
    """
