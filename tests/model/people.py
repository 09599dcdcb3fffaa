"""Who leaves, and who comes back (`O5`)."""

from __future__ import annotations

from . import approving, asking, handover
from .money import Json
from .seats import release
from .shop import Shop


def leave(shop: Shop, command: Json) -> None:
    """Take the licenses of who leaves; what they bought goes on."""
    shop.require(shop.actor == "system")
    person = command["person"]
    if person in shop.left:
        return
    shop.left.append(person)
    shop.emit("person_left", person=person)
    for subscription in shop.subscriptions:
        release(shop, subscription, [person])
    for asked in shop.requests:
        if asked.purchaser == person and asked.status == "open":
            approving.close(shop, asked, "purchaser_left")
    asking.close_requests(shop, person)
    for subscription in shop.subscriptions:
        offered = subscription.offered
        if offered and person in (offered.to, subscription.purchaser):
            handover.close(shop, subscription, "person_left")


def come_back(shop: Shop, command: Json) -> None:
    """Give back the rights of a purchaser, and no licenses."""
    shop.require(shop.actor == "system")
    person = command["person"]
    if person in shop.left:
        shop.left.remove(person)
        shop.emit("person_returned", person=person)
