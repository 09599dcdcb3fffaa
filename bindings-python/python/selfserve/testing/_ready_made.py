"""People, a catalog and commands to begin with: those of the library's documentation."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import msgspec

from .._types import (
    AddPaymentMethod,
    Address,
    BillingChoice,
    BillingProfileId,
    BillTo,
    Card,
    CardExpiry,
    CatalogData,
    CreateOrganization,
    ExistingProfile,
    NewProfile,
    OfferId,
    OrganizationId,
    OrganizationKind,
    PaymentMethodId,
    Person,
    PersonId,
    ProductId,
    PurchaseSubscription,
    Role,
    SubscriptionId,
)

__all__ = [
    "ADA",
    "CARD",
    "CATALOG",
    "GRACE",
    "MARCO",
    "OPENING",
    "ORGANIZATION",
    "PEOPLE",
    "POWER_BI",
    "PROFILE",
    "START",
    "add_card",
    "create",
    "first_purchase",
    "purchase",
]

START = datetime(2026, 11, 2, tzinfo=UTC)
"""When a scenario begins."""

ORGANIZATION = OrganizationId(UUID("0a6dd2ac-95a5-4b0e-9e8f-2b1f4f9b7a10"))
"""Officine Rossi."""

ADA = PersonId(UUID(int=0xADA))
"""Buys what she needs."""

MARCO = PersonId(UUID(int=0x3A6C0))
"""A colleague of hers."""

GRACE = PersonId(UUID(int=0x64ACE))
"""The global administrator."""

PEOPLE = (
    Person(id=ADA, name="Ada Conti", email="ada@rossi.example"),
    Person(id=MARCO, name="Marco Bianchi", email="marco@rossi.example"),
    Person(id=GRACE, name="Grace Moretti", email="grace@rossi.example", roles=(Role.GLOBAL_ADMIN,)),
)
"""Everybody at Officine Rossi."""

CATALOG = msgspec.json.decode(
    """{
    "program": { "currencies": [{ "country": "IT", "currency": "EUR" }] },
    "products": [
        {
            "id": "power-bi-pro",
            "name": "Power BI Pro",
            "offers": [
                { "id": "monthly", "term": "one_month", "billing": "monthly",
                  "prices": [{ "price": { "amount": "13.10", "currency": "EUR" } }],
                  "moves": [
                      { "product": "power-bi-premium", "offer": "monthly", "kind": "upgrade" }
                  ] }
            ]
        },
        {
            "id": "power-bi-premium",
            "name": "Power BI Premium",
            "offers": [
                { "id": "monthly", "term": "one_month", "billing": "monthly",
                  "prices": [{ "price": { "amount": "22.46", "currency": "EUR" } }] }
            ]
        },
        {
            "id": "visio",
            "name": "Visio",
            "offers": [
                { "id": "monthly", "term": "one_month", "billing": "monthly",
                  "prices": [{ "price": { "amount": "5.00", "currency": "EUR" } }] },
                { "id": "yearly", "term": "one_year", "billing": "yearly",
                  "prices": [{ "price": { "amount": "50.00", "currency": "EUR" } }] }
            ],
            "trial": { "paymentMethod": "not_required", "days": 30, "licenses": 25 }
        }
    ]
}""",
    type=CatalogData,
)
"""Power BI Pro, to which Power BI Premium is an upgrade, and Visio, which can be tried."""


def create() -> CreateOrganization:
    """Create Officine Rossi, in Italy."""
    return CreateOrganization(
        organization=ORGANIZATION,
        name="Officine Rossi",
        kind=OrganizationKind.COMMERCIAL,
        country="IT",
        has_agreement=True,
    )


def add_card() -> AddPaymentMethod:
    """Add a card, as a payment provider tells it."""
    expires = CardExpiry(year=2028, month=4)
    card = Card(token="tok_123", brand="visa", last_four="4242", expires=expires, country="IT")
    return AddPaymentMethod(card=card)


# The ids of what commands make follow from theirs: after `OPENING` they are these.

CARD = PaymentMethodId(UUID("6c595877-c6d8-557a-a5df-2c73aaefc965"))
"""Ada's card, after `OPENING`."""

PROFILE = BillingProfileId(UUID("51e948db-8316-5170-843c-7aa3747be1b6"))
"""Ada's billing profile, after `OPENING`."""

POWER_BI = SubscriptionId(UUID("b499056f-71a7-50cd-89d6-68d41b25a9e8"))
"""Ada's subscription to Power BI Pro, after `OPENING`: ten licenses that nobody holds."""


def purchase(
    product: str, licenses: int, billing: BillingChoice | None = None
) -> PurchaseSubscription:
    """Buy so many licenses by the month, on Ada's billing profile where no other is named."""
    return PurchaseSubscription(
        product=ProductId(product),
        offer=OfferId("monthly"),
        licenses=licenses,
        billing=billing or ExistingProfile(billing_profile=PROFILE),
    )


def first_purchase() -> PurchaseSubscription:
    """Buy ten licenses of Power BI Pro for 131.00 EUR, on a new billing profile, by Ada's card."""
    address = Address(street="Via Garibaldi 1", postal_code="20121", city="Milano", country="IT")
    bill_to = BillTo(name="Officine Rossi", address=address)
    profile = NewProfile(name="Ada's team", bill_to=bill_to, payment_method=CARD)
    return purchase("power-bi-pro", 10, profile)


OPENING = (create(), (ADA, add_card()), (ADA, first_purchase()))
"""The organization is there, and Ada has bought: what most scenarios are given."""
