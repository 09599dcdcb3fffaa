"""What every step is made from: chance, the clock, cards, profiles."""

from __future__ import annotations

from copy import deepcopy
from datetime import date, timedelta
from random import Random

from ..dates import midnight, written
from ..defaults import DEFAULTS
from ..facts import PEOPLE, make_catalog, person_id
from ..model import Model
from ..money import CURRENCIES, Json
from ..state import Subscription

Made = tuple[str, Json]
"""Who acts, and the command."""

STARTS = [date(2027, 1, 31), date(2028, 2, 29), date(2027, 12, 31), date(2028, 2, 1)]
RATES = ["22", "10", "8.875", "6.25", "2.5", "0", "33.3333", "5"]
BUYERS = ["ada", "bo", "global_admin"]
NUMBERS = ["", "PO-1", "PO-1", "PO-2", "\uff21"]
CENTERS = ["", "", "C-1", "\uff21", "\U0001d400"]
"""The last two are in another order where texts are compared by halves of characters."""
USABLE = ("active", "pending", "trial", "paused")


class World:
    """A sequence's chance, time and catalog."""

    def __init__(self, seed: int) -> None:
        """Start a sequence."""
        self.rng = Random(seed)
        self.day = self.rng.choice(
            [*STARTS, date(2027, 1, 1) + timedelta(self.rng.randint(0, 800))]
        )
        self.clock = midnight(self.day) + timedelta(milliseconds=self.rng.randint(0, 86_399_999))
        self.catalog = make_catalog(self.rng, self.day)
        self.country = self.rng.choice([*CURRENCIES, "IT", "IT"] * 9 + ["IN"])
        self.moves = self.rng.random() < 0.3
        """Whether there are more moves to other plans, and more that wait (`U1`, `U7`)."""
        self.apart = self.rng.random() < 0.25
        """Whether more plans have the same term, and people move alone more often (`U5`)."""
        if self.apart:
            self._make_alike()
        self.orders = self.rng.random() < 0.2
        """Whether there are more order numbers, and limits of them (`I16`)."""
        self.little = self.rng.random() < 0.6
        """Whether there is a smallest amount that can be asked, now and then (`I13`)."""
        self.count = 0
        self.past: list[Json] = []
        self.soon: list[Json] = []
        """Steps that come next."""

    def _make_alike(self) -> None:
        """Let most offers have the same term and billing frequency."""
        offers = [offer for product in self.catalog["products"] for offer in product["offers"]]
        alike = self.rng.choice(offers)
        for offer in offers:
            if self.rng.random() < 0.8:
                offer |= {"term": alike["term"], "billing": alike["billing"]}

    def name(self, model: Model, product: Json) -> str:
        """Choose one of a product's ids: the organization can know one that the catalog has not."""
        id = str(product["id"])
        return self.rng.choice([id, *model.shop.ids(id)])

    def settings(self) -> Json:
        """Make up settings, mostly the defaults."""
        rng = self.rng
        settings = deepcopy(DEFAULTS)
        settings["changeBilling"] = rng.choice(["monthly", "monthly", "immediately"])
        at_once = ["immediately"] * (8 if self.apart else 1 if self.moves else 4)
        settings["activation"] = rng.choice([*at_once, "on_first_payment"])
        settings["credits"] = rng.choice(["balance", "balance", "refund"])
        settings["purchaseNotices"] = rng.choice(["each", "daily", "daily", "off"])
        settings["paymentDays"] = rng.choice([0, 0, 14, 30, 45])
        settings["taxRates"] = self.rates()
        settings["prices"] = rng.choice(["exclusive", "inclusive"])
        settings["invoiceNumbers"] = {"series": rng.choice(["yearly", "year_shown", "continuous"])}
        if rng.random() < 0.3:
            settings["invoiceNumbers"]["prefix"] = rng.choice(["A", "INV-"])
        if rng.random() < 0.3:
            settings["expiredDays"] = rng.choice([0, 1, 5, 60])
            settings["disabledDays"] = rng.choice([0, 1, 10, 30])
            settings["licenseRequestMonths"] = rng.choice([0, 1, 2, 12])
            settings["purchaseRequestDays"] = rng.choice([1, 3, 30])
            settings["commandMemoryDays"] = rng.choice([0, 1, 30])
            settings["handOverDays"] = rng.choice([0, 1, 3, 14])
            settings["paymentRequestDays"] = rng.choice([1, 3, 10])
            settings["activationDays"] = rng.choice([0, 1, 3, 20, 30, 40])
            settings["monthlyNoticeDays"] = rng.choice([0, 1, 7, 14, 27])
            settings["noticeDays"] = rng.choice([0, 1, 30, 60])
            settings["excessDays"] = rng.choice([0, 1, 14, 20, 90])
        if rng.random() < 0.5:
            settings["offMeans"] = rng.choice(["expire", "end"])
            settings["extensionMonths"] = rng.choice([1, 2, 3, 12])
            settings["pauseDays"] = rng.choice([1, 3, 30, 60, 90])
        if rng.random() < 0.3:
            settings["extensionUplift"] = rng.choice(["0", "3.5", "100"])
            settings["extensionUpliftOfTerm"] = rng.choice(["0", "12.345", "50"])
        if rng.random() < 0.1:
            settings["offeredAtEnd"] = rng.sample(settings["offeredAtEnd"], rng.randint(1, 5))
        if rng.random() < 0.15:
            settings["dunning"] = {
                "reminderDays": rng.choice([[], [1], [2, 5], [1, 3, 7]]),
                "disableDay": rng.choice([1, 8, 10, 60]),
                "hopelessDisableDay": rng.choice([1, 2, 6]),
                "chargebackDisableDay": rng.choice([1, 3]),
                "disabledDays": rng.choice([0, 1, 20, 90]),
            }
        settings["dunning"]["waitsForClearance"] = rng.random() < 0.25
        if self.little:
            settings["smallestCharges"] = self.smallest()
        if rng.random() < 0.05:
            settings["ownProcess"] = {"message": "Ask the help desk."}
        return settings

    def smallest(self) -> list[Json]:
        """Make up the smallest amounts that can be asked, of all currencies or of some."""
        rng = self.rng
        if rng.random() < 0.2:
            return []
        amount = rng.choice(["0.50", "5.00", "5.00", "20", "50.00", "50.00", "200", "500"])
        some = [currency for currency in CURRENCIES.values() if rng.random() < 0.9]
        several = [{"amount": amount, "currency": currency} for currency in some]
        return [entry for entry in several if entry != {"amount": "0.50", "currency": "JPY"}]

    def rates(self, odd: float = 0) -> list[Json]:
        """Make up taxes; so often one of nothing does not say why, or another does (`I14`)."""
        count = self.rng.choice([0, 1, 1, 2, 3])
        return [self._rate(f"T{n}", self.rng.random() < odd) for n in range(count)]

    def _rate(self, name: str, odd: bool) -> Json:
        percent = self.rng.choice(RATES)
        if (percent == "0") == odd:
            return {"name": name, "percent": percent}
        category = self.rng.choice(["zero_rated", "export", "outside_scope"])
        return {"name": name, "percent": percent, "exemption": {"category": category}}

    def card(self) -> Json:
        """Make up a card, which mostly can be charged."""
        ahead = self.rng.choice([-200, 80, 200, 400, *[29_000] * 12])
        day = self.clock + timedelta(ahead)
        country = self.country if self.rng.random() < 0.97 else "FR"
        expires = {"year": day.year, "month": day.month}
        card: Json = {"token": f"tok{self.count}", "brand": "Visa", "lastFour": "4242"}
        card = {**card, "expires": expires, "country": country}
        return {"type": "add_payment_method", "card": card}

    def can_pay(self, model: Model, person: str) -> bool:
        """Say whether somebody has a card that has not expired."""
        own = [card for card in model.shop.cards if card.owner == person]
        return any(card.alive(self.clock.date()) for card in own)

    def billing(self, model: Model, actor: str) -> Json:
        """Choose who pays: a profile there is, or a new one."""
        rng = self.rng
        mine = [p for p in model.shop.profiles if p.owner == actor or actor in p.roles]
        mine += [p for p in mine if p.card.alive(self.clock.date()) and not p.closed] * 9
        if mine and rng.random() < 0.8:
            return {"type": "existing_profile", "billingProfile": rng.choice(mine).id}
        own = [card for card in model.shop.cards if card.owner == actor]
        own += [card for card in own if card.alive(self.clock.date())] * 9
        cards = [card.id for card in own] or ["@m999"]
        country = self.country
        address = {"street": "Via Emilia", "city": "Bologna", "country": country}
        billing = {
            "type": "new_profile",
            "name": "Profile",
            "billTo": {"name": "Officine", "address": address},
            "paymentMethod": rng.choice(cards),
            **(self.reference() if rng.random() < (0.5 if self.orders else 0.1) else {}),
        }
        if rng.random() < 0.3:
            billing["currency"] = rng.choice(list(CURRENCIES.values()))
        return billing

    def reference(self) -> Json:
        """Choose an order number and a cost center, or one of them, or neither (`I16`)."""
        number, center = self.rng.choice(NUMBERS), self.rng.choice(CENTERS)
        named = {"purchaseOrder": number, "costCenter": center}
        return {key: value for key, value in named.items() if value}

    def billing_in(self, model: Model, actor: str, subscription: Subscription) -> Json:
        """Choose a billing profile, mostly of a subscription's currency."""
        billing, currency = self.billing(model, actor), subscription.profile.currency
        if billing["type"] == "new_profile" and self.rng.random() < 0.9:
            billing["currency"] = currency
        return billing

    def pick(self, model: Model) -> tuple[str, Subscription]:
        """Choose a subscription, and mostly who manages it."""
        all_, rng = model.shop.subscriptions, self.rng
        alive = [s for s in all_ if s.status in USABLE] * 9
        kept = [s for s in all_ if s.status in ("expired", "disabled")] * 4
        subscription = rng.choice([*alive, *kept, *all_])
        actor = subscription.purchaser
        if subscription.channel == "central":
            actor = person_id(rng.choice(["global_admin"] * 6 + ["billing_admin", "user_admin"]))
        if rng.random() < 0.04:
            actor = rng.choice(["system", *(person_id(name) for name in PEOPLE)])
        return actor, subscription

    def claim(self) -> Json:
        """Name a promotion, if there are some (`K7`)."""
        rng, promotions = self.rng, self.catalog.get("promotions", [])
        codes = [p["code"] for p in promotions if "code" in p]
        if not codes or rng.random() < 0.4:
            return {"promotion": {"code": "NOPE"}} if rng.random() < 0.01 else {}
        code = rng.choice(codes)
        claim = {"code": rng.choice([code, code.lower(), code.upper()])}
        claim |= {"reservation": f"use{self.count}"} if rng.random() < 0.4 else {}
        return {"promotion": claim}

    def wanted(self, model: Model, actor: str, product: Json, licenses: list[int]) -> Json:
        """Make up what is to be paid for."""
        offers = [offer["id"] for offer in product["offers"]] * 9 + ["nothing"]
        billing = self.billing(model, actor)
        chosen = self.rng.choice(licenses)
        offer = self.rng.choice(offers)
        return {"offer": offer, "licenses": chosen, "billing": billing, **self.claim()}

    def command(self, actor: str, command: Json) -> Json:
        """Make a step of a command."""
        self.count += 1
        at = written(self.clock)
        step = {"do": "execute", "id": self.count, "actor": actor, "at": at, "command": command}
        self.past.append(step)
        return step
