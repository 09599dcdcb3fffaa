"""Order numbers and cost centers, and the limits of orders (`I16`)."""

from __future__ import annotations

from .money import Json, money, plain
from .parts import OrderLimit, Reference
from .shop import Shop
from .state import Line, Profile, Refusal


def reference_of(said: Json | None) -> Reference:
    """Read an order number and a cost center: with neither it is as if none were said."""
    said = said or {}
    return said.get("purchaseOrder") or "", said.get("costCenter") or ""


def written(reference: Reference) -> Json | None:
    """Write them as the library does."""
    number, center = reference
    named = {"purchaseOrder": number or None, "costCenter": center or None}
    return named if any(reference) else None


def set_reference(shop: Shop, command: Json) -> None:
    """Set for which order and cost center a subscription is charged from now on."""
    subscription = shop.managed(command["subscription"])
    if subscription.status == "deleted":
        raise Refusal("wrong_status")
    reference = reference_of(command.get("orderReference"))
    if reference != subscription.reference:
        subscription.reference = reference
        facts = {"subscription": subscription.id, "orderReference": written(reference)}
        shop.emit("order_reference_set", **facts)


def named(profile: Profile, group: Reference) -> Reference:
    """Say what a document names: what its lines do not name, its billing profile does."""
    number, center = group
    details = profile.details
    return number or details["purchaseOrder"] or "", center or details["costCenter"] or ""


def use(profile: Profile, number: str, lines: list[Line]) -> bool:
    """Count what a document takes of an order; say whether it is more than there is, or too late.

    Time is never refused: renewals, and what waited, go on whatever the order says.
    """
    limit, net = profile.orders.get(number), sum(line.figures[0] for line in lines)
    if limit is None:
        return False
    limit.used += net
    until, arose = limit.until, [line.arose.date() for line in lines if line.total() > 0]
    late = until is not None and any(day > until for day in arose)
    beyond = limit.most is not None and limit.used > limit.most
    return net > 0 and (late or beyond)


def refuse(shop: Shop, lines: list[Line]) -> None:
    """Refuse lines that an order would carry which ended, or has no more; ended is told first."""
    ended, exhausted = set[str](), set[str]()
    for profile in shop.profiles:
        mine = [line for line in lines if line.profile.id == profile.id]
        for group in {line.group for line in mine}:
            net = sum(line.figures[0] for line in mine if line.group == group)
            number, _ = named(profile, group)
            limit = profile.orders.get(number)
            if limit and net > 0:
                ended |= _ended(shop, number, limit)
                exhausted |= _exhausted(profile, number, limit, net)
    if ended or exhausted:
        raise Refusal(*(ended or exhausted))


def _ended(shop: Shop, number: str, limit: OrderLimit) -> set[str]:
    over = limit.until is not None and shop.today() > limit.until
    return {f"purchase_order_ended/{number}/{limit.until}"} if over else set()


def _exhausted(profile: Profile, number: str, limit: OrderLimit, asked: int) -> set[str]:
    used = limit.used + waiting(profile, number)
    if limit.most is None or used + asked <= limit.most:
        return set()
    said = [plain(money(units, profile.currency)) for units in (limit.most, used, asked)]
    return {"/".join(["purchase_order_exhausted", number, *said])}


def waiting(profile: Profile, number: str) -> int:
    """Add up, before taxes, the lines that wait for a document that will name an order."""
    lines = [line for line in profile.pending if named(profile, line.group)[0] == number]
    return sum(line.figures[0] for line in lines)
