"""The facts that hosts supply: people, and what can be bought.

Written by `cargo xtask generate` from the types of the Rust library; do not edit.
"""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, field

from .._data import Choice, Data
from .values import (
    BillingFrequency,
    Country,
    Currency,
    Day,
    Discount,
    Email,
    LicenseCount,
    OfferId,
    OfferType,
    OrganizationKind,
    PersonId,
    PriceShape,
    ProductId,
    PromotedProduct,
    PromotionCode,
    PromotionDuration,
    PromotionId,
    Role,
    Term,
    TextLine,
    TextProblem,
    Trial,
    UnitPrice,
)

__all__ = [
    "Assignable",
    "CatalogData",
    "CountryClosure",
    "CountryCurrency",
    "FoundPerson",
    "InvalidPerson",
    "ListPrice",
    "Offer",
    "Person",
    "PersonField",
    "PersonKind",
    "PlanMove",
    "PlanMoveKind",
    "Product",
    "Program",
    "Promotion",
]


class PersonKind(Choice):
    """Whether a person belongs to the organization or visits it (`O2`)."""

    MEMBER = "member"
    """Belongs to the organization."""

    GUEST = "guest"
    """Invited from elsewhere: neither buys nor holds licenses."""


class Person(Data, frozen=True, kw_only=True):
    """A person as the host's directory knows them (`O2`).

    Attributes:
        id: Who it is.
        name: The display name: 1 to 256 characters.
        email: The e-mail address.
        kind: Member or guest.
        enabled: Whether the account is enabled.
        roles: The administrator roles held; the order carries no meaning.
    """

    id: PersonId
    """Who it is."""

    name: TextLine
    """The display name: 1 to 256 characters."""

    email: Email
    """The e-mail address."""

    kind: PersonKind = PersonKind.MEMBER
    """Member or guest."""

    enabled: bool = True
    """Whether the account is enabled."""

    roles: tuple[Role, ...] = ()
    """The administrator roles held; the order carries no meaning."""


class CountryClosure(Data, frozen=True, kw_only=True):
    """A country in which something is not sold.

    Attributes:
        country: The country.
        from_: The first day on which it is closed; absent: from the start.
    """

    country: Country
    """The country."""

    from_: Day | None = field(default=None, name="from")
    """The first day on which it is closed; absent: from the start."""


class CountryCurrency(Data, frozen=True, kw_only=True):
    """The currency of a country.

    Attributes:
        country: The country.
        currency: Its currency.
    """

    country: Country
    """The country."""

    currency: Currency
    """Its currency."""


class Program(Data, frozen=True, kw_only=True):
    """The self-service program as a whole (`K4`).

    Attributes:
        closed_kinds: The kinds of organization to which it is closed.
        closed_countries: The countries in which it is closed.
        currencies: The currency in which organizations of each country are billed.
    """

    closed_kinds: tuple[OrganizationKind, ...] = ()
    """The kinds of organization to which it is closed."""

    closed_countries: tuple[CountryClosure, ...] = ()
    """The countries in which it is closed."""

    currencies: tuple[CountryCurrency, ...] = ()
    """The currency in which organizations of each country are billed."""


class ListPrice(Data, frozen=True, kw_only=True):
    """A list price, and from when it holds.

    Attributes:
        price: The price per license and billing period: where a shape stands beside it, that of
            the first license.
        shape: How the price depends on how many licenses there are; absent: each costs the same
            (`K6`).
        from_: The first day on which it holds; absent: from the start.
    """

    price: UnitPrice
    """The price per license and billing period: where a shape stands beside it, that of the first
    license.
    """

    shape: PriceShape | None = None
    """How the price depends on how many licenses there are; absent: each costs the same (`K6`)."""

    from_: Day | None = field(default=None, name="from")
    """The first day on which it holds; absent: from the start."""


class PlanMoveKind(Choice):
    """When a subscription can move to a plan (`K8`)."""

    UPGRADE = "upgrade"
    """Now, or at the renewal."""

    CHANGE = "change"
    """At the renewal."""


class PlanMove(Data, frozen=True, kw_only=True):
    """A plan to which a subscription can move, and when (`K8`).

    Attributes:
        product: The product, by its present id.
        offer: The offer of it.
        kind: When.
    """

    product: ProductId
    """The product, by its present id."""

    offer: OfferId
    """The offer of it."""

    kind: PlanMoveKind
    """When."""


class Offer(Data, frozen=True, kw_only=True):
    """An offer of a product: for how long, billed how often, at which price (`K2`).

    Attributes:
        id: Its id, unique within the product.
        term: For how long the price is fixed.
        billing: How often it is billed; never less often than once a term.
        prices: The list prices, per license and billing period.
        least_licenses: The least licenses that a total of it can be set to (`K6`).
        license_step: The number that such a total is a multiple of, where it is sold in packs.
        moves: Where a subscription to it can move, besides the other offers of its product
            (`K8`).
    """

    id: OfferId
    """Its id, unique within the product."""

    term: Term
    """For how long the price is fixed."""

    billing: BillingFrequency
    """How often it is billed; never less often than once a term."""

    prices: tuple[ListPrice, ...]
    """The list prices, per license and billing period."""

    least_licenses: LicenseCount | None = None
    """The least licenses that a total of it can be set to (`K6`)."""

    license_step: LicenseCount | None = None
    """The number that such a total is a multiple of, where it is sold in packs."""

    moves: tuple[PlanMove, ...] = ()
    """Where a subscription to it can move, besides the other offers of its product (`K8`)."""


class Product(Data, frozen=True, kw_only=True):
    """A product (`K1`).

    Attributes:
        id: Its id.
        name: Its name, as people read it.
        former_ids: Ids that it had before: they still mean this product.
        offer_type: The kind of third-party offer; absent for a first-party product.
        closed_countries: The countries in which it is not sold, besides those of the program.
        end_of_sale: The first day on which it cannot be bought.
        most_licenses: The most licenses that one subscription may have.
        offers: The offers under which it is sold.
        trial: The trial that it has, if any (`K3`).
    """

    id: ProductId
    """Its id."""

    name: TextLine
    """Its name, as people read it."""

    former_ids: tuple[ProductId, ...] = ()
    """Ids that it had before: they still mean this product."""

    offer_type: OfferType | None = None
    """The kind of third-party offer; absent for a first-party product."""

    closed_countries: tuple[CountryClosure, ...] = ()
    """The countries in which it is not sold, besides those of the program."""

    end_of_sale: Day | None = None
    """The first day on which it cannot be bought."""

    most_licenses: LicenseCount | None = None
    """The most licenses that one subscription may have."""

    offers: tuple[Offer, ...] = ()
    """The offers under which it is sold."""

    trial: Trial | None = None
    """The trial that it has, if any (`K3`)."""


class Promotion(Data, frozen=True, kw_only=True):
    """A promotion (`K7`).

    Attributes:
        id: Its id, unique in the catalog.
        code: The code by which a command names it: ASCII, compared without case. Absent: it
            counts by itself.
        discounts: What it takes off: one share, or an amount for each currency in which it is
            to be had.
        products: For what it is; empty: for everything.
        from_: The first day on which it can be redeemed; absent: from the start.
        until: The first day on which it cannot be redeemed any more; absent: there is none.
        first_purchase_only: Whether it is only for organizations that have had no paid
            subscription to the product.
        lasts: For how long it holds once it was redeemed.
        most_uses_per_person: How often one person may redeem it; absent: as often as they like.
        most_uses: How often it may be redeemed in one organization; absent: as often as anybody
            likes.
    """

    id: PromotionId
    """Its id, unique in the catalog."""

    code: PromotionCode | None = None
    """The code by which a command names it: ASCII, compared without case. Absent: it counts by
    itself.
    """

    discounts: tuple[Discount, ...]
    """What it takes off: one share, or an amount for each currency in which it is to be had."""

    products: tuple[PromotedProduct, ...] = ()
    """For what it is; empty: for everything."""

    from_: Day | None = field(default=None, name="from")
    """The first day on which it can be redeemed; absent: from the start."""

    until: Day | None = None
    """The first day on which it cannot be redeemed any more; absent: there is none."""

    first_purchase_only: bool = False
    """Whether it is only for organizations that have had no paid subscription to the product."""

    lasts: PromotionDuration
    """For how long it holds once it was redeemed."""

    most_uses_per_person: Annotated[int, Meta(ge=0)] | None = None
    """How often one person may redeem it; absent: as often as they like."""

    most_uses: Annotated[int, Meta(ge=0)] | None = None
    """How often it may be redeemed in one organization; absent: as often as anybody likes."""


class CatalogData(Data, frozen=True, kw_only=True):
    """Everything that can be bought, and where the program as a whole is closed.

    Attributes:
        program: What holds for every product.
        products: The products.
        promotions: What is taken off their prices for a while (`K7`).
    """

    program: Program
    """What holds for every product."""

    products: tuple[Product, ...]
    """The products."""

    promotions: tuple[Promotion, ...] = ()
    """What is taken off their prices for a while (`K7`)."""


class Assignable(Choice):
    """Whether licenses can be assigned to a person: only to enabled members (`A2`)."""

    YES = "yes"
    """Yes."""

    GUEST = "guest"
    """No: the person is a guest, enabled or not."""

    DISABLED = "disabled"
    """No: the person's account is disabled."""


class FoundPerson(Data, frozen=True, kw_only=True):
    """A person that a search found.

    Attributes:
        person: Who it is.
        name: The display name.
        email: The e-mail address.
        assignable: Whether a license can be assigned to the person (`A2`).
    """

    person: PersonId
    """Who it is."""

    name: TextLine
    """The display name."""

    email: Email
    """The e-mail address."""

    assignable: Assignable
    """Whether a license can be assigned to the person (`A2`)."""


class PersonField(Choice):
    """A field of a person that is checked at the door."""

    NAME = "name"
    """The display name."""

    EMAIL = "email"
    """The e-mail address."""


class InvalidPerson(Data, frozen=True, kw_only=True):
    """A person was refused, and with them the whole batch (`H4`).

    Attributes:
        person: Who it was.
        field: The field at fault.
        problem: What is wrong with it.
    """

    person: PersonId
    """Who it was."""

    field: PersonField
    """The field at fault."""

    problem: TextProblem
    """What is wrong with it."""
