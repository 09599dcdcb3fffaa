"""What the model remembers: plain records in plain lists."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from .cures import CURABLE, DEPENDS
from .dates import midnight, written
from .money import Json, Taxes, money, rate_of, written_taxes
from .parts import Card, Excess, Lot, Offered, OrderLimit, Redeemed, Reference, Target
from .period import Period
from .shapes import bare

OPEN = ("due", "past_due")
"""What an invoice is while it is to be paid."""
RENEWING = ("renew", "renew_once")
"""What recurring billing is on for (`E1`)."""
BEGINNING = datetime.min.replace(tzinfo=UTC)


class Refusal(Exception):
    """A command is refused: every code that would be a right answer."""

    def __init__(self, *codes: str) -> None:
        """Name the codes: what they cannot cure is told ahead of what they can (`H4`)."""
        super().__init__(*codes)
        self.codes = set(codes)
        if self.codes - CURABLE - DEPENDS:
            self.codes -= CURABLE


class NeedsApproval(Exception):
    """A command has to be approved: what it is for (`P7`)."""

    def __init__(self, product: str, licenses: int, of: Subscription | None) -> None:
        """Say the product, the licenses it would have, and the subscription, if there is one."""
        super().__init__(product)
        self.product, self.licenses, self.of = product, licenses, of


@dataclass
class Reservation:
    """Added licenses that are not paid yet (`S7`)."""

    lot: Lot
    until: date
    invoice: str = ""


@dataclass
class Plan:
    """What a trial becomes at its end (`B4`)."""

    offer: Json
    licenses: int
    profile: Profile
    price: Json
    promotion: Redeemed | None = None


@dataclass
class Trial:
    """What holds for a subscription on trial (`B4`)."""

    plan: Plan | None
    extended: bool = False
    announced: bool = False


@dataclass
class Line:
    """A line of an invoice, before it is written (`I2`)."""

    kind: str
    subscription: Subscription
    profile: Profile
    """Who pays, or gets the credit (`I1`)."""
    period: Period
    lot: Lot
    quantity: int
    figures: list[int]
    """Net, and the tax of each rate."""
    arose: datetime
    span: Json
    proof: Json
    price: Json
    name: str
    covers: list[Lot] = field(default_factory=list)
    """The lots that it charges, where those are all (`U2`)."""
    allocated: int = 0
    """What of a credit has reduced an open invoice already (`I5`)."""
    reverses: str = ""
    """The invoice on which the line is that it takes back (`U7`)."""
    group: Reference = ("", "")
    """The order number and cost center of whose documents it is on one (`I16`)."""
    superseded: bool = False
    """Whether it charges no lot: a move has come since that does, or it has not come yet."""

    def comes(self) -> bool:
        """Say whether licenses come with it."""
        return bool(self.proof["licensesBefore"] < self.proof["licensesAfter"])

    def charges(self, lot: Lot) -> bool:
        """Say whether it is what charged a lot."""
        if self.superseded:
            return False
        lots = [self.lot] if self.kind == "add_quantity" else self.covers
        return any(one.serial == lot.serial for one in lots)

    def total(self) -> int:
        """Add net and taxes."""
        return sum(self.figures)

    def taxes(self) -> Taxes:
        """Say the tax of each rate."""
        keys = [rate_of(rate) for rate in self.period.rates]
        return dict(zip(keys, self.figures[1:], strict=True))

    def written(self) -> Json:
        """Write it as the library does."""
        currency = self.period.price["currency"]
        return {
            "kind": self.kind,
            "arose": written(self.arose),
            "lot": written(self.arose if self.kind == "recurring_charge" else self.lot.at),
            "subscription": self.subscription.id,
            "productName": self.name,
            "servicePeriod": self.span,
            "unitPrice": bare(self.price),
            "discount": self.price.get("discount"),
            "quantity": self.quantity,
            "amount": money(self.figures[0], currency),
            "taxes": written_taxes(self.taxes(), currency),
            "proof": self.proof,
        }


@dataclass
class Waiting:
    """A move that waits for its payment (`U7`)."""

    target: Target
    licenses: int
    at: datetime
    """When it was asked for."""
    until: date
    profile: Profile
    lines: list[Line]
    rates: list[Json] = field(default_factory=list)
    inclusive: bool = False
    invoice: str = ""


@dataclass
class Before:
    """How a subscription stood before it moved (`U2`)."""

    day: date
    plan: tuple[str, str, list[str], str, str, str]
    price: Json
    lots: list[Lot]
    promotion: tuple[Redeemed | None, int]
    days: tuple[date, int, date, date]
    period: Period
    past: list[Period]
    new_term: bool = False
    """Whether a term began with the move (`U3`)."""
    after: list[tuple[int, int]] = field(default_factory=list)
    """Its lots as the move left them."""


@dataclass
class Subscription:
    """A subscription."""

    id: str
    purchaser: str
    product: str
    product_name: str
    former_ids: list[str]
    offer: str
    term: str
    billing: str
    profile: Profile
    status: str
    anchor: date
    term_start: date
    term_end: date
    period: Period
    lots: list[Lot]
    months: int = 0
    """Months from the anchor to the current billing period."""
    ahead: str = "renew"
    """What happens at the end of the term (`E1`)."""
    resumes: date | None = None
    """The day on which a pause ends, planned or present (`E3`)."""
    paused: date = date.min
    """Since when it is paused."""
    no_card: bool = False
    """Whether a pause does not end by itself, for there is no card (`E3`)."""
    extended: int = 0
    """By how many months it is extended (`E2`)."""
    announced: Json | None = None
    """The price of the renewal that was announced (`C8`)."""
    until: date | None = None
    """The day on which the status ends by itself."""
    holders: dict[str, datetime] = field(default_factory=dict)
    lot_count: int = 0
    first_invoice: str = ""
    unpaid: bool = False
    """Whether dunning disabled it (`I8`)."""
    since: datetime = BEGINNING
    """Since when things are such that the end which is near has to be told."""
    told: list[tuple[str, date]] = field(default_factory=list)
    """The ends that were told (`H7`)."""
    scheduled: int | None = None
    """The total for the renewal (`S5`)."""
    excesses: list[Excess] = field(default_factory=list)
    """What renewals with fewer licenses than people left (`S6`)."""
    past: list[Period] = field(default_factory=list)
    """The billing periods just before the current one."""
    bought: date = date.min
    channel: str = "self_service"
    taken_over: date | None = None
    offered: Offered | None = None
    trial: Trial | None = None
    """What holds for it while it is a trial (`B4`)."""
    promotion: Redeemed | None = None
    """The promotion that was redeemed for it, whether or not it still holds (`K7`)."""
    came_to_nothing: bool = False
    """Whether it was no purchase: never paid, or all went back (`K7`)."""
    next_plan: tuple[str, str] | None = None
    """The plan to which it moves at its renewal, by its ids (`U6`)."""
    announced_plan: tuple[Json, Json] | None = None
    """The plan that was announced with the renewal."""
    moved: Before | None = None
    """How it stood before it moved to another plan, until the end of that day (`U2`)."""
    reserved: Reservation | None = None
    """Licenses that wait for their payment (`S7`)."""
    waiting: Waiting | None = None
    """A move that waits for its payment (`U7`)."""
    begun: Lot | None = None
    """With what the term began of that from which people came to it alone (`U5`, `C2`)."""
    reference: Reference = ("", "")
    """Its own order number and cost center (`I16`)."""

    @property
    def recurring(self) -> bool:
        """Say whether recurring billing is on: the next thing ahead is a term (`E1`)."""
        return self.ahead in RENEWING

    def let_pay(self, profile: Profile) -> None:
        """Let a billing profile pay from now on; another one has its own orders (`I16`)."""
        if self.profile.id != profile.id:
            self.reference = ("", "")
        self.profile = profile

    def licenses(self) -> int:
        """Count its licenses."""
        return sum(lot.size for lot in self.lots)

    def add_lot(self, at: datetime, size: int) -> Lot:
        """Add licenses that came together."""
        self.lot_count += 1
        lot = Lot(self.lot_count, at, size)
        self.lots.append(lot)
        return lot

    def merge_lots(self, day: date, licenses: int) -> Lot:
        """Make one lot of all, as a renewal does (`S4`)."""
        self.lots, self.begun = [], None
        return self.add_lot(midnight(day), licenses)

    def delete(self) -> None:
        """End it for good: nobody holds a license, and it is offered to nobody."""
        self.status, self.until, self.holders, self.offered = "deleted", None, {}, None

    def waits_for(self, invoice: str) -> bool:
        """Say whether what an invoice is for cannot be used before it is paid (`B1`, `S7`)."""
        reserved = self.reserved is not None and self.reserved.invoice == invoice
        moves = self.waiting is not None and self.waiting.invoice == invoice
        return self.status == "pending" or reserved or moves

    def means(self, ids: list[str]) -> bool:
        """Say whether one of the ids means its product (`K1`)."""
        return any(id == self.product or id in self.former_ids for id in ids)


@dataclass
class Profile:
    """A billing profile."""

    id: str
    owner: str
    currency: str
    card: Card
    tax_rates: list[Json]
    inclusive: bool
    details: Json
    closed: bool = False
    roles: dict[str, str] = field(default_factory=dict)
    balance: int = 0
    pending: list[Line] = field(default_factory=list)
    backup: Card | None = None
    orders: dict[str, OrderLimit] = field(default_factory=dict)
    """The limits of its orders, by their number (`I16`)."""

    def cards(self) -> list[Card]:
        """List its cards, the first one first."""
        return [card for card in (self.card, self.backup) if card]

    def role_of(self, person: str) -> str | None:
        """Say which role somebody has on it (`O7`)."""
        return "owner" if person == self.owner else self.roles.get(person)


@dataclass(eq=False)
class Share:
    """What of a payment is with an invoice."""

    invoice: Invoice
    held: int = 0
    credited: int = 0
    """What of that is credit balance."""
    disputed: int = 0
    """What a dispute took of it, and did not bring again."""


@dataclass(eq=False)
class Payment:
    """What came of a payment: of one invoice, or of several (`I7`, `I13`)."""

    shares: list[Share] = field(default_factory=list)
    disputed: int = 0

    def held(self) -> int:
        """Say how much has come and not gone back."""
        return sum(share.held for share in self.shares)

    def share(self, invoice: Invoice) -> Share:
        """Find what of it is with an invoice."""
        found = next((share for share in self.shares if share.invoice is invoice), None)
        if found is None:
            found = Share(invoice)
            self.shares.append(found)
        return found


@dataclass(eq=False)
class Request:
    """A request for a payment, by the id of its effect; and who wanted to pay (`I7`, `I12`)."""

    effect: str
    since: datetime
    invoices: list[Invoice]
    """What it asks for, oldest first (`I13`)."""
    asked_by: str | None = None
    reported: bool = False
    of_first: bool = False


@dataclass(eq=False)
class Invoice:
    """An invoice, as far as anything can still happen to it."""

    number: str
    profile: Profile
    due: date
    total: int
    amount_due: int
    outstanding: int
    applied: int
    status: str
    lines: list[Line]
    place: int
    """How many were issued before it."""
    group: Reference = ("", "")
    """The order number and cost center of all its lines (`I16`)."""
    too_small: bool = False
    """Whether all that is open with it is too little to be asked for (`I13`)."""
    waits_for_clearance: bool = False
    """Whether it is not due before it is cleared (`I17`)."""
    cleared: str = ""
    """The number under which it is cleared."""
    rejected: bool = False
    """Whether it was rejected, at least once."""
    dunned: datetime = BEGINNING
    """The last step of dunning."""
    disabled: bool = False
    """Whether dunning went as far as to disable what was not paid for."""
    accelerated: tuple[str, date] | None = None
    """Why dunning disables early: the setting that says after how many days, and from which."""
    declined: bool = False
    """Whether that is for a decline, and another card helps (`G5`)."""
    fraud: bool = False
    """Whether a payment of it was taken for fraud (`G8`)."""
    payments: dict[str, Payment] = field(default_factory=dict)
    requests: list[Request] = field(default_factory=list)
