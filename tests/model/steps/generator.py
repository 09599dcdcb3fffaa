"""Makes the next step, looking at where the model stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from ..dates import midnight, next_first, written
from ..facts import person_id
from ..model import Model
from ..money import Json
from . import buying, endings, money, orders, organization, owners, plans
from .world import BUYERS, USABLE, Made, World

MILLISECOND = timedelta(milliseconds=1)
Maker = Callable[[World, Model], Made]

MOVES = 14
ALONE = 3
REFERENCES, LIMITS = 2, 2
MAKERS: list[tuple[int, Maker]] = [
    (40, buying.change_licenses),
    (9, buying.assign),
    (3, buying.unassign),
    (6, buying.cancel),
    (5, buying.recurring),
    (1, buying.reactivate),
    (8, endings.at_end),
    (MOVES, plans.change_plan),
    (ALONE, plans.move_people),
    (1, endings.go_back),
    (5, buying.start_trial),
    (1, buying.on_trial),
    (3, owners.leave),
    (4, owners.take_over),
    (5, owners.hand_over),
    (10, money.pay),
    (5, money.pay_now),
    (5, money.clear),
    (3, money.tax),
    (2, money.share),
    (2, money.edit_card),
    (1, money.add_card),
    (3, money.replace_card),
    (4, money.second_card),
    (2, money.edit_profile),
    (REFERENCES, orders.set_reference),
    (LIMITS, orders.limit),
    (2, organization.policy),
    (3, organization.limit),
    (2, organization.change_settings),
    (4, organization.change_smallest),
    (3, organization.approval),
    (1, organization.decide),
    (4, organization.ask),
    (4, organization.claims),
    (2, buying.bring_in),
]


WHILE_A_MOVE_WAITS: list[Maker] = [
    plans.change_plan,
    plans.change_plan,
    buying.change_licenses,
    buying.cancel,
    buying.recurring,
    buying.assign,
    owners.hand_over,
    owners.take_over,
]


UNBOUND = ("report_payment", "report_clearance", "report_card_update", "change_settings")
"""Commands that carry no quote."""


class Generator(World):
    """Makes the next step."""

    def __init__(self, seed: int) -> None:
        """Start a sequence, with some kinds of steps more often than others."""
        super().__init__(seed)
        self.weights = [weight * self.rng.choice([1, 1, 1, 1, 5]) for weight, _ in MAKERS]
        if self.moves:
            self.weights[MAKERS.index((MOVES, plans.change_plan))] *= 6
        if self.apart:
            self.weights[MAKERS.index((ALONE, plans.move_people))] *= 40
        if self.orders:
            self.weights[MAKERS.index((REFERENCES, orders.set_reference))] *= 12
            self.weights[MAKERS.index((LIMITS, orders.limit))] *= 12

    def first_steps(self, model: Model) -> list[Json]:
        """Create the organization, and give two people a card."""
        kind = self.rng.choice(["commercial"] * 60 + ["nonprofit", "education"])
        create = {
            "type": "create_organization",
            "organization": "0192d3a0-0000-7000-8000-00000000000f",
            "name": "Org",
            "kind": kind,
            "country": self.country,
            "hasAgreement": self.rng.random() < 0.85,
            "settings": self.settings(),
        }
        steps = [self.command("system", create)]
        for name in BUYERS:
            steps.append(self.command(person_id(name), self.card()))
        for maker in (organization.approval, organization.limit):
            if self.rng.random() < 0.15:
                steps.append(self.command(*maker(self, model)))
        return steps

    def next_step(self, model: Model) -> Json:
        """Make a step; none that meets a known defect."""
        step = self._next_step(model)
        if "command" in step and plans.doubtful(model, step["command"]):
            return {"do": "advance", "at": step["at"]}
        return step

    def _next_step(self, model: Model) -> Json:
        rng = self.rng
        if self.soon and rng.random() < 0.6:
            return {**self.soon.pop(), "at": written(self.clock)}
        unpaid = [i for i in money.unpaid(model) if not i.too_small or rng.random() < 0.1]
        if unpaid and rng.random() < 0.1:
            return self.command(*rng.choice([money.pay_now, money.pay])(self, model))
        if unpaid and rng.random() < 0.35:
            return self.command("system", money.payment(self, rng.choice(unpaid)))
        self._pass_time(model)
        roll = rng.random()
        if roll < 0.05:
            return {"do": "advance", "at": written(self.clock)}
        if roll < 0.06:
            change = [organization.change_catalog, organization.rename_product]
            return rng.choice(change)(self)
        if roll < 0.07:
            return organization.change_person(self)
        if roll < 0.09:
            return {**rng.choice(self.past), "at": written(self.clock)}
        if roll < 0.12 and model.quotes:
            return self._on_a_quote(model)
        maker = self._maker(model)
        step = self.command(*maker(self, model))
        if roll > 0.99:
            step["at"] = written(self.clock - timedelta(hours=rng.randint(1, 100)))
        return step if roll < 0.90 else {**step, "do": "quote"}

    def _on_a_quote(self, model: Model) -> Json:
        """Carry out a command at the price that was quoted."""
        reference = self.rng.choice(list(model.quotes)[-2:])
        quoted = next(step for step in self.past if f"@q{step['id']}" == reference)
        if quoted["command"]["type"] in UNBOUND:
            return {**quoted, "at": written(self.clock)}
        return self.command(quoted["actor"], {**quoted["command"], "quote": reference})

    def _maker(self, model: Model) -> Maker:
        """Choose what to do: most often something with what is there, or waits for an answer."""
        usable = [s for s in model.shop.subscriptions if s.status in USABLE]
        if not model.shop.subscriptions or self.rng.random() < (0.08 if usable else 0.5):
            return self.rng.choice([buying.purchase, buying.purchase, buying.start_trial])
        waiting = self._waiting(model)
        if waiting and self.rng.random() < 0.35:
            return self.rng.choice(waiting)
        return self.rng.choices([maker for _, maker in MAKERS], self.weights)[0]

    def _waiting(self, model: Model) -> list[Maker]:
        """List what can be done about what waits."""
        mine = model.shop.subscriptions
        found: list[Maker] = []
        found += [owners.hand_over for s in mine if s.offered] * 2
        found += [organization.decide for r in model.shop.requests if r.status == "open"] * 3
        found += [organization.ask for r in model.shop.license_requests if r.waiting] * 2
        found += [money.add_card for name in BUYERS if not self.can_pay(model, person_id(name))]
        found += [buying.on_trial for s in mine if s.status == "trial"]
        found += [endings.go_back for s in mine if s.extended or s.status == "paused"]
        found += [organization.claims for policy in model.shop.claim_policies[:1]]
        found += [maker for s in mine if s.waiting for maker in WHILE_A_MOVE_WAITS]
        if self.orders:
            found += [orders.set_reference for p in model.shop.profiles if p.pending] * 2
            found += [orders.limit for p in model.shop.profiles if p.pending]
        found += [buying.reactivate for s in mine if s.status == "expired" and not s.trial]
        return found + [buying.reactivate for s in mine if s.status == "disabled"][:1]

    def _pass_time(self, model: Model) -> None:
        """Let time pass: a little, to an edge, or years at once."""
        rng, roll = self.rng, self.rng.random()
        if roll < 0.50:
            self.clock += timedelta(milliseconds=rng.choice([0, 1, rng.randint(0, 20_000_000)]))
        elif roll < 0.65:
            self.clock += timedelta(days=rng.randint(0, 5), seconds=rng.randint(0, 86400))
        elif roll < 0.95:
            self._to_an_edge(model)
        elif roll < 0.993:
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
            if subscription.ahead in ("pause", "extend") and subscription.status == "active":
                edges += [midnight(subscription.term_end)] * 6
        ahead = [edge for edge in edges if edge >= self.clock]
        edge = self.rng.choice(ahead) + self.rng.choice([-1, 0, 0, 1]) * MILLISECOND
        self.clock = max(self.clock, edge)
