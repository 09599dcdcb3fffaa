"""The organization as the model has it: its lists, who may do what, and the journal it writes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from .cures import CURABLE
from .dates import written
from .defaults import DEFAULTS
from .facts import Facts
from .money import Json
from .parts import Card, Redeemed
from .state import BEGINNING, Invoice, Line, Profile, Refusal, Subscription
from .wanted import ClaimPolicy, LicenseRequest, Named, PurchaseRequest

ADMIN_ROLES = {"global_admin", "billing_admin", "license_admin", "user_admin", "global_reader"}


@dataclass
class Shop:
    """Everything that has happened, as plain lists."""

    facts: Facts
    created: bool = False
    organization: str = ""
    kind: str = ""
    country: str = ""
    agreement: bool = False
    settings: Json = field(default_factory=lambda: dict(DEFAULTS))
    settings_since: datetime = BEGINNING
    policies: list[tuple[Json, str]] = field(default_factory=list)
    limits: list[tuple[Json, Json]] = field(default_factory=list)
    cards: list[Card] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    """The ids of what was deleted: they are used, too (`B6`)."""
    profiles: list[Profile] = field(default_factory=list)
    subscriptions: list[Subscription] = field(default_factory=list)
    invoices: list[Invoice] = field(default_factory=list)
    serials: list[tuple[int, int]] = field(default_factory=list)
    """The year and the count of every invoice number taken."""
    approvals: list[tuple[Json, Json]] = field(default_factory=list)
    tried: list[tuple[str, Named]] = field(default_factory=list)
    """Who has had which trial (`B4`)."""
    left: list[str] = field(default_factory=list)
    """Who has left (`O5`)."""
    promised: list[Line] = field(default_factory=list)
    """What trials that were started will cost at their end (`B5`)."""
    license_requests: list[LicenseRequest] = field(default_factory=list)
    claim_policies: list[ClaimPolicy] = field(default_factory=list)
    renames: list[tuple[str, str]] = field(default_factory=list)
    """Which product ids changed, in order (`K1`)."""
    warned: list[Json] = field(default_factory=list)
    """Which cards were said to expire (`G6`)."""
    reports: dict[tuple[str, ...], Json] = field(default_factory=dict)
    """What the reports of payments said (`I7`)."""
    clearances: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    """What the reports of clearances said (`I17`)."""
    settled: list[Invoice] = field(default_factory=list)
    """The invoices that were paid just now, or are too little to be asked for since."""
    arisen: list[tuple[str, Json]] = field(default_factory=list)
    """Every line, and whose subscription it was when it arose (`P6`)."""
    billed: list[Line] = field(default_factory=list)
    """The lines of the command that is carried out (`I16`)."""
    uses: list[Redeemed] = field(default_factory=list)
    """Which promotions were redeemed, and are not free again (`K7`)."""
    had: list[str] = field(default_factory=list)
    """The products that were had for a term, or until a move (`K7`)."""
    requests: list[PurchaseRequest] = field(default_factory=list)
    unannounced: list[tuple[date, str, Json]] = field(default_factory=list)
    """What was bought on a day of which administrators hear when it is over (`H7`)."""
    cured: bool = False
    """Whether it is judged as if whoever asks had cured what they can (`H4`)."""
    approved: bool = False
    """Whether the command that is carried out was approved (`P7`)."""
    approver: str = ""
    """Who approved it, and so is the one who acts."""
    journal: list[Json] = field(default_factory=list)
    last: datetime | None = None
    """The time of the last event."""
    actor: str = "system"
    now: datetime = BEGINNING

    def emit(self, type: str, **facts: object) -> None:
        """Record what happened."""
        event = {"type": type, **{k.rstrip("_"): v for k, v in facts.items()}}
        actor = self.approver or self.actor
        self.journal.append({"at": written(self.now), "actor": actor, "event": event})
        self.last = self.now
        lines = facts.get("lines")
        if isinstance(lines, list) and type != "invoice_issued":
            self.arisen += [(self._spender(line["subscription"]), line) for line in lines]

    def _spender(self, id: str) -> str:
        """Say whose spending a line of a subscription is: nobody's, of the organization's own."""
        found = [s for s in self.subscriptions if s.id == id and s.channel == "self_service"]
        return found[0].purchaser if found else ""

    def present(self, id: str) -> str:
        """Say which id a product has now (`K1`)."""
        product = self.facts.product(id)
        return self.told(str(product["id"]) if product else id)

    def told(self, id: str) -> str:
        """Say which id a product has now, as far as the organization was told (`K1`)."""
        for before, after in self.renames:
            id = after if id == before else id
        return id

    def ids(self, id: str) -> list[str]:
        """List the ids of a product that catalog and organization have heard of (`K1`)."""
        product = self.facts.product(id)
        found = [product["id"], *product["formerIds"]] if product else [id]
        for before, after in self.renames:
            if (before in found) != (after in found):
                found += [before, after]
        return found

    def product(self, id: str) -> Json | None:
        """Find a product in the catalog, which may lag behind its new id (`K1`)."""
        return next((found for found in map(self.facts.product, self.ids(id)) if found), None)

    def offer(self, id: str, offer: str) -> Json | None:
        """Find an offer of a product."""
        product = self.product(id)
        return self.facts.offer(product["id"], offer) if product else None

    def sold(self, subscription: Subscription) -> Json | None:
        """Find what a subscription is to in the catalog, which may lag behind its new id (`K1`)."""
        ids = [subscription.product, *reversed(subscription.former_ids)]
        return next((found for found in map(self.product, ids) if found), None)

    def present_scope(self, scope: Json) -> Json:
        """Name the product of a scope by the id that it has now."""
        return {
            **scope,
            **({"product": self.present(scope["product"])} if "product" in scope else {}),
        }

    def used_ids(self) -> list[str]:
        """List the ids of commands of which there is an entity (`B6`)."""
        names = [s.id for s in self.subscriptions] + [card.id for card in self.cards] + self.gone
        names += [asked.name() for asked in self.requests]
        names += [asked.name() for asked in self.license_requests]
        return [name[2:] for name in [*names, *(policy.id for policy in self.claim_policies)]]

    def today(self) -> date:
        """Say the day."""
        return self.now.date()

    def subscription(self, id: str) -> Subscription:
        """Find a subscription."""
        for subscription in self.subscriptions:
            if subscription.id == id:
                return subscription
        raise Refusal("unknown_subscription", *(["not_allowed"] if self.actor == "system" else []))

    def profile(self, id: str, codes: list[str] | None = None) -> Profile:
        """Find a billing profile."""
        for profile in self.profiles:
            if profile.id == id:
                return profile
        raise Refusal("unknown_billing_profile", *(codes or []))

    def card(self, id: str, codes: list[str] | None = None) -> Card:
        """Find a payment method of the actor's own."""
        for card in self.cards:
            if card.id == id and card.owner == self.actor:
                return card
        raise Refusal("unknown_payment_method", "not_allowed", "not_eligible", *(codes or []))

    def actor_is(self, *roles: str) -> bool:
        """Say whether the actor holds one of some administrator roles."""
        return any(role in roles for role in self.facts.roles(self.actor))

    def refuse(self, *codes: str) -> None:
        """Refuse, but for what they can cure where it is judged as if they had (`H4`)."""
        if codes and not (self.cured and CURABLE.issuperset(codes)):
            raise Refusal(*codes)

    def require(self, allowed: bool) -> None:
        """Refuse who has not the right (`O7`)."""
        if not allowed:
            raise Refusal("not_allowed")

    def require_member(self) -> None:
        """Refuse who is no enabled member, the host excepted (`O7`)."""
        if self.actor != "system" and self.facts.standing(self.actor) != "member":
            raise Refusal("not_a_member")

    def manages(self, subscription: Subscription, assigns: bool = False) -> bool:
        """Say whether the actor manages a subscription, or assigns its licenses (`O7`)."""
        if subscription.channel == "self_service":
            return subscription.purchaser == self.actor
        other = ["license_admin", "user_admin"] if assigns else ["billing_admin"]
        return self.actor_is("global_admin", *other)

    def managed(self, id: str, assigns: bool = False) -> Subscription:
        """Find a subscription that the actor manages (`O7`, `A3`)."""
        subscription = self.subscription(id)
        if not self.manages(subscription, assigns):
            looks_on = subscription.channel == "self_service" and self.actor_is(*ADMIN_ROLES)
            raise Refusal("read_only_view" if looks_on else "not_allowed")
        return subscription

    def may_spend(self, subscription: Subscription) -> bool:
        """Say whether the actor may raise what a subscription costs (`O7`, `C11`)."""
        buys = subscription.profile.role_of(self.actor) in ("owner", "contributor")
        return buys or subscription.channel == "central"

    def currency(self, codes: list[str] | None = None) -> str:
        """Say the currency of the organization's country."""
        for entry in self.facts.catalog["program"]["currencies"]:
            if entry["country"] == self.country:
                return str(entry["currency"])
        raise Refusal("no_currency", "not_eligible", *(codes or []))
