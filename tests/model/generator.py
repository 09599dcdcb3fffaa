"""Random steps by seed, with a liking for edges."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from datetime import date, timedelta
from random import Random

from .dates import midnight, next_first, written
from .facts import CURRENCIES, PEOPLE, make_catalog, person, person_id
from .model import Model
from .money import Json, money
from .state import DEFAULTS, Invoice, Subscription

STARTS = [date(2027, 1, 31), date(2028, 2, 29), date(2027, 12, 31), date(2028, 2, 1)]
RATES = ["22", "10", "8.875", "6.25", "2.5", "0", "33.3333", "5"]
MILLISECOND = timedelta(milliseconds=1)
BUYERS = ["ada", "bo", "global_admin"]


class Generator:
    """Makes the next step, looking at where the model stands."""

    def __init__(self, seed: int) -> None:
        """Start a sequence."""
        self.rng = Random(seed)
        self.day = self.rng.choice(
            [*STARTS, date(2027, 1, 1) + timedelta(self.rng.randint(0, 800))]
        )
        self.clock = midnight(self.day) + timedelta(milliseconds=self.rng.randint(0, 86_399_999))
        self.catalog = make_catalog(self.rng, self.day)
        self.country = self.rng.choice([*CURRENCIES, "IT", "IT"] * 4 + ["IN"])
        self.count = 0
        self.past: list[Json] = []

    def first_steps(self) -> list[Json]:
        """Create the organization, and give two people a card."""
        kind = self.rng.choice(["commercial"] * 16 + ["nonprofit", "education"])
        create = {
            "type": "create_organization",
            "organization": "0192d3a0-0000-7000-8000-00000000000f",
            "name": "Org",
            "kind": kind,
            "country": self.country,
            "hasAgreement": self.rng.random() < 0.7,
            "settings": self._settings(),
        }
        steps = [self._command("system", create)]
        for name in BUYERS:
            steps.append(self._command(person_id(name), self._card()))
        return steps

    def next_step(self, model: Model) -> Json:
        """Make a step."""
        rng = self.rng
        if model.shop.subscriptions and rng.random() < 0.25 and self._unpaid(model):
            return self._command("system", self._payment(self._unpaid(model)[0]))
        self._pass_time(model)
        roll = rng.random()
        if roll < 0.05:
            return {"do": "advance", "at": written(self.clock)}
        if roll < 0.06:
            return self._change_catalog()
        if roll < 0.07:
            return self._change_person()
        if roll < 0.09:
            return {**rng.choice(self.past), "at": written(self.clock)}
        if roll < 0.12 and model.quotes:
            return self._on_a_quote(model)
        maker = self._maker(model)
        step = self._command(*maker(model))
        if roll > 0.99:
            step["at"] = written(self.clock - timedelta(hours=rng.randint(1, 100)))
        return step if roll < 0.90 else {**step, "do": "quote"}

    def _unpaid(self, model: Model) -> list[Invoice]:
        return [i for i in model.shop.invoices if i.status in ("due", "past_due")]

    def _payment(self, invoice: Invoice) -> Json:
        """Pay an invoice in full, as most are."""
        amount = money(invoice.outstanding, invoice.profile.currency)
        result = {"type": "succeeded", "amount": amount}
        facts = {"invoice": invoice.number, "payment": f"pay{self.count}", "result": result}
        return {"type": "report_payment", **facts}

    def _on_a_quote(self, model: Model) -> Json:
        """Carry out a command at the price that was quoted."""
        reference = self.rng.choice(list(model.quotes)[-2:])
        quoted = next(step for step in self.past if f"@q{step['id']}" == reference)
        return self._command(quoted["actor"], {**quoted["command"], "quote": reference})

    def _maker(self, model: Model) -> Callable[[Model], tuple[str, Json]]:
        if not model.shop.subscriptions or self.rng.random() < 0.08:
            return self.rng.choice([self._purchase, self._purchase, self._try])
        makers = [
            (48, self._change_licenses),
            (9, self._assign),
            (3, self._unassign),
            (6, self._cancel),
            (5, self._recurring),
            (5, self._reactivate),
            (5, self._try),
            (5, self._on_trial),
            (3, self._leave),
            (10, self._pay),
            (3, self._tax),
            (2, self._policy),
            (3, self._limit),
            (2, self._share),
            (2, self._change_settings),
            (2, self._edit_card),
            (1, self._add_card),
        ]
        weights = [weight for weight, _ in makers]
        return self.rng.choices([maker for _, maker in makers], weights)[0]

    def _command(self, actor: str, command: Json) -> Json:
        self.count += 1
        at = written(self.clock)
        step = {"do": "execute", "id": self.count, "actor": actor, "at": at, "command": command}
        self.past.append(step)
        return step

    def _pass_time(self, model: Model) -> None:
        """Let time pass: a little, to an edge, or years at once."""
        rng, roll = self.rng, self.rng.random()
        if roll < 0.50:
            self.clock += timedelta(milliseconds=rng.choice([0, 1, rng.randint(0, 20_000_000)]))
        elif roll < 0.65:
            self.clock += timedelta(days=rng.randint(0, 5), seconds=rng.randint(0, 86400))
        elif roll < 0.93:
            self._to_an_edge(model)
        elif roll < 0.99:
            self.clock += timedelta(days=rng.randint(10, 60))
        else:
            self.clock += timedelta(days=rng.randint(300, 1500))

    def _to_an_edge(self, model: Model) -> None:
        edges = [next_first(self.clock), midnight(self.clock.date() + timedelta(1))]
        deadline = model.deadline()
        edges += [deadline] * 3 if deadline else []
        for subscription in model.shop.subscriptions:
            if subscription.trial:
                edges.append(midnight(subscription.term_end - timedelta(15)))
            for lot in subscription.lots:
                edges += [lot.at + timedelta(hours=24), lot.at + timedelta(hours=168)]
            edges.append(midnight(subscription.period.end - timedelta(1)))
        ahead = [edge for edge in edges if edge >= self.clock]
        edge = self.rng.choice(ahead) + self.rng.choice([-1, 0, 0, 1]) * MILLISECOND
        self.clock = max(self.clock, edge)

    def _settings(self) -> Json:
        rng = self.rng
        settings = deepcopy(DEFAULTS)
        settings["changeBilling"] = rng.choice(["monthly", "monthly", "immediately"])
        settings["activation"] = rng.choice(["immediately"] * 4 + ["on_first_payment"])
        settings["credits"] = rng.choice(["balance", "balance", "refund"])
        settings["paymentDays"] = rng.choice([0, 0, 14, 30, 45])
        settings["taxRates"] = self._rates()
        settings["prices"] = rng.choice(["exclusive", "inclusive"])
        settings["invoiceNumbers"] = {"series": rng.choice(["yearly", "year_shown", "continuous"])}
        if rng.random() < 0.3:
            settings["invoiceNumbers"]["prefix"] = rng.choice(["A", "INV-"])
        if rng.random() < 0.3:
            settings["expiredDays"] = rng.choice([1, 5, 60])
            settings["disabledDays"] = rng.choice([1, 10, 30])
            settings["activationDays"] = rng.choice([1, 3, 30])
            settings["monthlyNoticeDays"] = rng.choice([1, 7, 14, 27])
            settings["noticeDays"] = rng.choice([1, 30, 60])
        return settings

    def _rates(self) -> list[Json]:
        count = self.rng.choice([0, 1, 1, 2, 3])
        return [{"name": f"T{n}", "percent": self.rng.choice(RATES)} for n in range(count)]

    def _card(self) -> Json:
        year = self.clock.year + self.rng.choice([-1, 80, 80, 80, 80, 80, 80, 80])
        country = self.country if self.rng.random() < 0.97 else "FR"
        expires = {"year": year, "month": self.rng.randint(1, 12)}
        card: Json = {"token": f"tok{self.count}", "brand": "Visa", "lastFour": "4242"}
        card = {**card, "expires": expires, "country": country}
        return {"type": "add_payment_method", "card": card}

    def _purchase(self, model: Model) -> tuple[str, Json]:
        rng = self.rng
        actor = person_id(rng.choice([*BUYERS, "ada"] * 6 + [rng.choice(PEOPLE)]))
        product = rng.choice(self.catalog["products"])
        offer = rng.choice([*product["offers"] * 9, {"id": "nothing"}])
        named = rng.choice([product["id"], product["id"], *product["formerIds"]])
        command = {
            "type": "purchase_subscription",
            "product": named if rng.random() < 0.98 else "NOPE",
            "offer": offer["id"],
            "licenses": rng.choice([1, 2, 3, 5, 10, 12, 3, 5, 10, 100, 0]),
            "billing": self._billing(model, actor),
        }
        return actor, command

    def _billing(self, model: Model, actor: str) -> Json:
        rng = self.rng
        mine = [p for p in model.shop.profiles if p.owner == actor or actor in p.roles]
        if mine and rng.random() < 0.8:
            return {"type": "existing_profile", "billingProfile": rng.choice(mine).id}
        cards = [card.id for card in model.shop.cards if card.owner == actor] or ["@m999"]
        country = self.country
        address = {"street": "Via Emilia", "city": "Bologna", "country": country}
        billing = {
            "type": "new_profile",
            "name": "Profile",
            "billTo": {"name": "Officine", "address": address},
            "paymentMethod": rng.choice(cards),
        }
        if rng.random() < 0.3:
            billing["currency"] = rng.choice(list(CURRENCIES.values()))
        return billing

    def _pick(self, model: Model) -> tuple[str, Subscription]:
        """Choose a subscription, and mostly its purchaser."""
        usable = ("active", "pending", "trial")
        alive = [s for s in model.shop.subscriptions if s.status in usable]
        some = alive if alive and self.rng.random() < 0.9 else model.shop.subscriptions
        subscription = self.rng.choice(some)
        actor = subscription.purchaser
        if self.rng.random() < 0.04:
            actor = self.rng.choice(["system", *(person_id(name) for name in PEOPLE)])
        return actor, subscription

    def _try(self, model: Model) -> tuple[str, Json]:
        rng = self.rng
        actor = person_id(rng.choice([*BUYERS, "ada"] * 6 + [rng.choice(PEOPLE)]))
        product = rng.choice(self.catalog["products"])
        trial = product.get("trial", {"paymentMethod": "required", "licenses": 5})
        command: Json = {"type": "start_trial", "product": product["id"]}
        if (trial["paymentMethod"] == "required") == (rng.random() < 0.95):
            most = trial["licenses"]
            command["conversion"] = self._wanted(model, actor, product, [1, 2, most, most + 1])
        return actor, command

    def _wanted(self, model: Model, actor: str, product: Json, licenses: list[int]) -> Json:
        offers = [offer["id"] for offer in product["offers"]] * 9 + ["nothing"]
        billing = self._billing(model, actor)
        chosen = self.rng.choice(licenses)
        return {"offer": self.rng.choice(offers), "licenses": chosen, "billing": billing}

    def _on_trial(self, model: Model) -> tuple[str, Json]:
        rng = self.rng
        actor, subscription = self._pick(model)
        trials = [s for s in model.shop.subscriptions if s.status == "trial"]
        if trials and rng.random() < 0.95:
            subscription = rng.choice(trials)
            actor = subscription.purchaser
        command: Json = {"subscription": subscription.id}
        if rng.random() < 0.5:
            return actor, {"type": "extend_trial", **command}
        product = model.shop.facts.product(subscription.product)
        if product and rng.random() < 0.6:
            command["purchase"] = self._wanted(model, actor, product, [1, 2, 5, 30, 0])
        return actor, {"type": "convert_trial", **command}

    def _leave(self, model: Model) -> tuple[str, Json]:
        rng, left = self.rng, model.shop.left
        person = person_id(rng.choice([*BUYERS, *PEOPLE[:8], "nobody"]))
        if left and rng.random() < 0.6:
            back = rng.choice([left[-1], left[-1], person])
            return "system", {"type": "person_returned", "person": back}
        return rng.choice(["system"] * 9 + [person]), {"type": "person_left", "person": person}

    def _change_licenses(self, model: Model) -> tuple[str, Json]:
        actor, subscription = self._pick(model)
        now, rng = subscription.licenses(), self.rng
        change = rng.choice(
            [-3, -2, -1, -1, -1, 0, 1, 1, 2, 5, 7, -5, 1 - now, rng.randint(-now, 3)]
        )
        command = {
            "type": rng.choice(["change_licenses"] * 4 + ["schedule_licenses"]),
            "subscription": subscription.id if self.rng.random() < 0.99 else "@s999",
            "licenses": max(now + change, 0),
        }
        return actor, command

    def _assign(self, model: Model) -> tuple[str, Json]:
        actor, subscription = self._pick(model)
        count = self.rng.choice([1, 1, 2, 3, 21])
        crowd = [*PEOPLE[:6], *PEOPLE[:6], *PEOPLE]
        people = [person_id(self.rng.choice(crowd)) for _ in range(count)]
        if count == 21:
            people = [person_id(name) for name in PEOPLE[: self.rng.choice([6, 20, 21, 25])]]
        people += [person_id("nobody")] if self.rng.random() < 0.03 else []
        facts = {"type": "assign_licenses", "subscription": subscription.id, "people": people}
        return actor, facts

    def _unassign(self, model: Model) -> tuple[str, Json]:
        actor, subscription = self._pick(model)
        people = [person_id(self.rng.choice(PEOPLE)) for _ in range(self.rng.randint(1, 3))]
        people += list(subscription.holders)[: self.rng.randint(0, 3)]
        if self.rng.random() < 0.3:
            product = self.rng.choice(
                [subscription.product, *subscription.former_ids, "P1", "NOPE"]
            )
            return actor, {"type": "unassign_product", "product": product, "people": people}
        facts = {"type": "unassign_licenses", "subscription": subscription.id, "people": people}
        return actor, facts

    def _cancel(self, model: Model) -> tuple[str, Json]:
        actor, subscription = self._pick(model)
        command = {
            "type": "cancel_subscription",
            "subscription": subscription.id,
            "reason": "not_needed",
            "mode": self.rng.choice(["now", "now", "at_term_end"]),
        }
        return actor, command

    def _reactivate(self, model: Model) -> tuple[str, Json]:
        ended = [s for s in model.shop.subscriptions if s.status in ("expired", "disabled")]
        actor, subscription = self._pick(model)
        if ended:
            subscription = self.rng.choice(ended)
            actor = subscription.purchaser
        return actor, {"type": "reactivate_subscription", "subscription": subscription.id}

    def _recurring(self, model: Model) -> tuple[str, Json]:
        actor, subscription = self._pick(model)
        state = self.rng.choice(["on", "on", "off"])
        facts = {"subscription": subscription.id, "recurringBilling": state}
        return actor, {"type": "set_recurring_billing", **facts}

    def _pay(self, model: Model) -> tuple[str, Json]:
        rng = self.rng
        open_ones = [i for i in model.shop.invoices if i.status in ("due", "past_due")]
        some = open_ones if open_ones and rng.random() < 0.8 else model.shop.invoices
        if not some:
            return self._purchase(model)
        invoice = rng.choice(some)
        command = {
            "type": "report_payment",
            "invoice": invoice.number if rng.random() < 0.99 else "NOPE",
            "payment": f"pay{self.count if rng.random() < 0.9 else rng.randint(1, 50)}",
            "result": self._result(invoice),
        }
        return "system" if rng.random() < 0.98 else invoice.profile.owner, command

    def _result(self, invoice: Invoice) -> Json:
        rng, currency = self.rng, invoice.profile.currency
        kind = rng.choice(["succeeded"] * 7 + ["failed", "failed", "charged_back"])
        if kind == "failed":
            return {
                "type": kind,
                "retry": rng.choice(["possible", "possible", "hopeless", "fraud"]),
            }
        whole = invoice.outstanding if kind == "succeeded" else invoice.received
        amount = rng.choice([whole, whole, whole, whole // 2, whole + 5, whole - 1, 0])
        currency = "USD" if rng.random() < 0.02 else currency
        return {"type": kind, "amount": money(max(amount, 0), currency)}

    def _tax(self, model: Model) -> tuple[str, Json]:
        profiles = [profile.id for profile in model.shop.profiles] or ["@b999"]
        command = {
            "type": "set_tax_rates",
            "billingProfile": self.rng.choice(profiles),
            "taxRates": self._rates(),
            "prices": self.rng.choice(["exclusive", "inclusive"]),
        }
        return "system", command

    def _policy(self, model: Model) -> tuple[str, Json]:
        rng = self.rng
        scope: Json = rng.choice(
            [
                {"type": "product", "product": rng.choice(["P0", "P1", "OLD0", "OLD1", "NEW"])},
                {"type": "offer_type", "offerType": rng.choice(["SAAS", "SaaS"])},
                {"type": "default"},
            ]
        )
        value = rng.choice(
            ["enabled", "enabled", "disabled", "only_trials_without_payment_method", None]
        )
        command = {"type": "set_policy", "scope": scope}
        command |= {"value": value} if value else {}
        actor = rng.choice(["global_admin", "billing_admin", "global_admin", *PEOPLE])
        return person_id(actor), command

    def _limit(self, model: Model) -> tuple[str, Json]:
        rng = self.rng
        scope: Json = rng.choice(
            [
                {"type": "organization"},
                {"type": "product", "product": rng.choice(["P0", "P1", "OLD0", "P2"])},
                {"type": "role", "role": "global_admin"},
            ]
        )
        limit: Json = {}
        if rng.random() < 0.4:
            limit["licenses"] = rng.choice([3, 5, 10, 50])
        if rng.random() < 0.3:
            limit["subscriptions"] = rng.choice([1, 2, 3])
        if rng.random() < 0.4:
            several = rng.sample(list(CURRENCIES.values()), rng.randint(1, 4))
            limit["monthlySpending"] = [money(rng.randint(1, 99999), c) for c in several]
        command: Json = {"type": "set_purchase_limit", "scope": scope}
        command |= {"limit": limit} if limit else {}
        return person_id(rng.choice(["global_admin", "billing_admin", "ada"])), command

    def _share(self, model: Model) -> tuple[str, Json]:
        if not model.shop.profiles:
            return self._purchase(model)
        profile = self.rng.choice(model.shop.profiles)
        command: Json = {"type": "share_billing_profile", "billingProfile": profile.id}
        command["person"] = person_id(self.rng.choice([*PEOPLE[:4], *PEOPLE, "nobody"]))
        role = self.rng.choice(["contributor", "contributor", "reader", "invoice_manager", None])
        command |= {"role": role} if role else {}
        return profile.owner, command

    def _change_settings(self, model: Model) -> tuple[str, Json]:
        actor = self.rng.choice(["system", person_id("global_admin"), person_id("ada")])
        return actor, {"type": "change_settings", "settings": self._settings()}

    def _edit_card(self, model: Model) -> tuple[str, Json]:
        card = self.rng.choice(model.shop.cards)
        command = {
            "type": "edit_payment_method",
            "paymentMethod": card.id,
            "expires": {"year": self.clock.year + 80, "month": self.rng.randint(1, 12)},
            "securityCode": self.rng.choice(["checked", "checked", "not_checked"]),
        }
        return card.owner if self.rng.random() < 0.9 else person_id("bo"), command

    def _add_card(self, model: Model) -> tuple[str, Json]:
        return person_id(self.rng.choice([*BUYERS, *PEOPLE])), self._card()

    def _change_catalog(self) -> Json:
        catalog = deepcopy(self.catalog)
        for product in catalog["products"]:
            for offer in product["offers"]:
                if self.rng.random() < 0.15:
                    offer["prices"] = offer["prices"][: self.rng.randint(0, 3)]
        if self.rng.random() < 0.5:
            self.catalog = catalog
        return {"do": "catalog", "at": written(self.clock), "catalog": catalog}

    def _change_person(self) -> Json:
        name = self.rng.choice(PEOPLE[:6])
        someone = person(name)
        someone["enabled"] = self.rng.random() < 0.8
        if name not in BUYERS and self.rng.random() < 0.2:
            return {"do": "remove", "at": written(self.clock), "person": someone["id"]}
        return {"do": "person", "at": written(self.clock), "person": someone}
