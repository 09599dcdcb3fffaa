"""What the host supplies: a catalog and people made up by seed, and look-ups in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from .dates import BILLED, MONTHS
from .money import CURRENCIES, Json
from .promotions import make_promotions
from .shapes import make_shape, shaped

ROLES = ["global_admin", "billing_admin", "license_admin", "user_admin", "global_reader"]
PEOPLE = [
    "ada",
    "bo",
    "cleo",
    "dan",
    "eve",
    "fay",
    "guest",
    "off",
    *ROLES,
    *(f"x{n}" for n in range(12)),
]


def person_id(name: str) -> str:
    """Make the id of a person; nobody else has an id like that."""
    place = PEOPLE.index(name) if name in PEOPLE else 99
    return f"a0000000-0000-4000-8000-{place:012}"


def person(name: str) -> Json:
    """Make a person."""
    return {
        "id": person_id(name),
        "name": f"{name} {name}",
        "email": f"{name}@example.com",
        "kind": "guest" if name == "guest" else "member",
        "enabled": name != "off",
        "roles": [name] if name in ROLES else [],
    }


@dataclass
class Facts:
    """The catalog and the directory, as plain data."""

    catalog: Json
    people: dict[str, Json] = field(
        default_factory=lambda: {person_id(name): person(name) for name in PEOPLE}
    )

    def product(self, id: str) -> Json | None:
        """Find a product by its id, or by one that it had before (`K1`)."""
        for product in self.catalog["products"]:
            if id == product["id"] or id in product["formerIds"]:
                return dict(product)
        return None

    def offer(self, product: str, offer: str) -> Json | None:
        """Find an offer of a product."""
        found = self.product(product)
        offers = found["offers"] if found else []
        return next((dict(o) for o in offers if o["id"] == offer), None)

    def standing(self, person: str) -> str:
        """Say how a person stands in the directory (`O2`)."""
        known = self.people.get(person)
        if known is None:
            return "unknown"
        if known["kind"] == "guest":
            return "guest"
        return "member" if known["enabled"] else "disabled"

    def roles(self, person: str) -> list[str]:
        """Say which administrator roles a person holds."""
        return list(self.people[person]["roles"]) if person in self.people else []


def price_on(offer: Json, currency: str, day: date) -> Json | None:
    """Find the list price that holds on a day: the latest that has begun (`K2`)."""
    found, since = None, ""
    for entry in offer["prices"]:
        begins = entry.get("from", "")
        if entry["price"]["currency"] == currency and since <= begins <= day.isoformat():
            found, since = shaped(entry), begins
    return found


def closed(closures: list[Json], country: str, day: date) -> bool:
    """Say whether something is not sold in a country on a day (`K4`)."""
    today = day.isoformat()
    return any(c["country"] == country and c.get("from", "") <= today for c in closures)


def make_catalog(rng: Random, start: date) -> Json:
    """Make up a catalog around the day on which a sequence starts."""
    closures = [{"country": "IN"}, {"country": "JP", "from": _day(rng, start, 2000)}]
    products = [_product(rng, place, start) for place in range(4)]
    for product in products:
        for offer in product["offers"]:
            _moves(rng, offer, product, products)
    currencies = [{"country": land, "currency": CURRENCIES[land]} for land in CURRENCIES]
    return {
        "program": {
            "closedKinds": ["government", "education"],
            "closedCountries": closures if rng.random() < 0.1 else closures[:1],
            "currencies": currencies,
        },
        "products": products,
        "promotions": make_promotions(rng, products, start),
    }


def _moves(rng: Random, offer: Json, product: Json, products: list[Json]) -> None:
    """List where one can move to from an offer (`K8`)."""
    others = [other for other in products if other is not product]
    moves = [
        {
            "product": other["id"],
            "offer": each["id"],
            "kind": rng.choice(["upgrade"] * 3 + ["change"]),
        }
        for other in others
        for each in other["offers"]
        if rng.random() < 0.5
    ]
    offer |= {"moves": moves} if moves else {}


def _product(rng: Random, place: int, start: date) -> Json:
    product: dict[str, Any] = {"id": f"P{place}", "name": f"Product {place}"}
    product["formerIds"] = [f"OLD{place}"] if rng.random() < 0.3 else []
    if rng.random() < 0.3:
        product["offerType"] = rng.choice(["SaaS", "saas", "POWERBIVISUALS"])
    if rng.random() < 0.15:
        product["endOfSale"] = _day(rng, start, 800)
    if rng.random() < 0.3:
        product["mostLicenses"] = rng.choice([5, 12, 12, 300])
    if rng.random() < 0.1:
        product["closedCountries"] = [{"country": "US", "from": _day(rng, start, 200)}]
    if rng.random() < 0.6:
        needed = rng.choice(["required", "required", "not_required"])
        days, licenses = rng.choice([30, 30, 30, 7, 1, 60]), rng.choice([1, 3, 5, 25])
        product["trial"] = {"paymentMethod": needed, "days": days, "licenses": licenses}
    product["offers"] = [_offer(rng, number, start) for number in range(rng.randint(1, 3))]
    return product


def _offer(rng: Random, number: int, start: date) -> Json:
    term = rng.choice(["one_month", "one_year", "three_years"])
    frequencies = [f for f in BILLED if BILLED[f] <= MONTHS[term]]
    prices = [price for currency in CURRENCIES.values() for price in _prices(rng, currency, start)]
    billing = rng.choice([*frequencies, "up_front"])
    offer: Json = {"id": f"offer{number}", "term": term, "billing": billing, "prices": prices}
    if rng.random() < 0.1:
        offer["licenseStep"] = rng.choice([1, 2, 3])
        offer["leastLicenses"] = offer["licenseStep"] * rng.choice([1, 2])
    return offer


def _prices(rng: Random, currency: str, start: date) -> list[Json]:
    if rng.random() < 0.05:
        return []
    days = [None] + [_day(rng, start, 500) for _ in range(rng.choice([0, 0, 1, 2]))]
    return [_price(rng, currency, day) for day in sorted(set(days), key=lambda day: day or "")]


def _price(rng: Random, currency: str, since: str | None) -> Json:
    amount = rng.choice(["10.00", "13.10", "2.995", "0.01", "0", "99.99", "3.3333", "7", "1234.56"])
    if rng.random() < 0.5:
        amount = f"{rng.randint(1, 99999) / 1000:.3f}"
    price: Json = {"price": {"amount": amount, "currency": currency}}
    if rng.random() < 0.3:
        price["shape"] = make_shape(rng, currency)
    return price if since is None else {**price, "from": since}


def _day(rng: Random, start: date, within: int) -> str:
    return (start + timedelta(days=rng.randint(-5, within))).isoformat()
