"""How many licenses, and who holds them (`S1`-`S4`, `A1`-`A7`)."""

from __future__ import annotations

from copy import deepcopy
from datetime import date, timedelta

from . import approving, excess, limits, reserving, trials
from .billing import bill_changes, make_line
from .cures import CURABLE
from .dates import DAY, MONTHS, months_after, months_to
from .eligibility import LARGEST
from .money import Json
from .parts import Lot
from .shapes import shape_of, takes
from .shop import Shop
from .state import Line, Refusal, Subscription

WINDOW = timedelta(hours=168)
FULL_CREDIT = timedelta(hours=24)


def open_for(shop: Shop, lot: Lot, window: timedelta = WINDOW) -> bool:
    """Say whether a window of a lot is open: at its very end it is closed (`W1`)."""
    return lot.window and shop.now < lot.at + window


def change_licenses(shop: Shop, command: Json) -> None:
    """Set the total (`S1`)."""
    subscription = shop.managed(command["subscription"])
    licenses = command["licenses"]
    if subscription.trial:
        raise Refusal("trial_licenses_fixed", "wrong_status")
    if subscription.status != "active":
        raise Refusal("wrong_status")
    if subscription.extended:
        raise Refusal("subscription_extended")
    if subscription.reserved:
        _with_reserved(shop, subscription, licenses)
        return
    if subscription.waiting:
        _refuse_while(shop, subscription, licenses, "plan_change_open")
        return
    if licenses != subscription.licenses():
        refuse_unoffered(shop, subscription, licenses)
    if licenses > subscription.licenses():
        _increase(shop, subscription, licenses)
    elif licenses < subscription.licenses():
        _decrease(shop, subscription, licenses)


def refuse_unoffered(shop: Shop, subscription: Subscription, licenses: int) -> None:
    """Refuse a total that the offer does not take (`K6`)."""
    offer = shop.offer(subscription.product, subscription.offer)
    if offer and not takes(offer, licenses):
        raise Refusal("licenses_not_offered")


def _with_reserved(shop: Shop, subscription: Subscription, licenses: int) -> None:
    """Give up what is reserved; nothing else until it is paid (`S7`)."""
    if licenses == subscription.licenses():
        give_up(shop, subscription, "asked")
    elif (
        subscription.reserved
        and licenses != subscription.licenses() + subscription.reserved.lot.size
    ):
        _refuse_while(shop, subscription, licenses, "reservation_open")


def _refuse_while(shop: Shop, subscription: Subscription, licenses: int, code: str) -> None:
    """Refuse another total while something waits for its payment."""
    try:
        if licenses != subscription.licenses():
            _refuse_other_total(shop, subscription, licenses)
    except Refusal as refusal:  # Of what they can cure either may be told.
        waits = {code} if refusal.codes <= CURABLE else set[str]()
        raise Refusal(*refusal.codes, *waits) from refusal
    shop.refuse(code)


def _refuse_other_total(shop: Shop, subscription: Subscription, licenses: int) -> None:
    """Refuse another total that could not be had if nothing were reserved."""
    refuse_unoffered(shop, subscription, licenses)
    if licenses > subscription.licenses():
        refuse_increase(shop, subscription, licenses, shop.today())
        _refuse_beyond_limits(shop, subscription, licenses - subscription.licenses())
    else:
        _refuse_decrease(shop, subscription, licenses)


def give_up(shop: Shop, subscription: Subscription, cause: str = "unpaid") -> None:
    """Give up what is reserved, and bill the credit (`S7`)."""
    bill_changes(shop, reserving.release(shop, subscription, cause))


def refuse_increase(shop: Shop, subscription: Subscription, licenses: int, day: date) -> None:
    """Refuse an increase, on a day, now or at the renewal, that must not be (`S3`)."""
    codes = []
    product = shop.sold(subscription)
    if product is None or not day.isoformat() < product.get("endOfSale", "9"):
        codes.append("not_on_sale")
    if product and licenses > product.get("mostLicenses", LARGEST):
        codes.append("too_many_licenses")
    profile = subscription.profile
    if any(i.profile is profile and i.status == "past_due" for i in shop.invoices):
        codes.append("invoice_unpaid")
    shop.refuse(*codes)


def _increase(shop: Shop, subscription: Subscription, licenses: int) -> None:
    refuse_increase(shop, subscription, licenses, shop.today())
    added = licenses - subscription.licenses()
    period = subscription.period
    _refuse_beyond_limits(shop, subscription, added)
    if shop.settings["activation"] == "on_first_payment":
        reserving.reserve(shop, subscription, added)
        return
    lot = subscription.add_lot(shop.now, added)
    line = make_line(shop, "add_quantity", subscription, lot, added, shop.today(), period)
    facts = {"subscription": subscription.id, "added": added, "licenses": licenses}
    shop.emit("licenses_added", **facts, lines=[line.written()])
    bill_changes(shop, [line])


def _refuse_beyond_limits(shop: Shop, subscription: Subscription, added: int) -> None:
    """Refuse an increase that is more than may be spent, or had (`P6`)."""
    today, tried = shop.today(), deepcopy(subscription.period)
    cost: Json = {"net": tried.change(today, added, -1, today)[0]}
    cost["currency"] = subscription.profile.currency
    licenses = subscription.licenses() + added
    refuse_beyond_limits(shop, subscription, licenses, cost)


def refuse_beyond_limits(
    shop: Shop, subscription: Subscription, licenses: int, cost: Json | None
) -> None:
    """Refuse what is beyond a limit: the organization's own knows none (`C11`)."""
    if subscription.channel == "central":
        return
    within = limits.checks(shop, shop.actor, subscription.product, licenses, cost)
    if not (within[0] and within[1]):
        raise Refusal("not_eligible", "limit_exceeded")
    shop.require(shop.may_spend(subscription))
    if approving.needed(shop, subscription.product, licenses, cost):
        approving.ask(shop, shop.told(subscription.product), licenses, subscription)


def _refuse_decrease(shop: Shop, subscription: Subscription, licenses: int) -> None:
    shop.refuse(*decrease_obstacles(subscription, licenses, shop))


def decrease_obstacles(subscription: Subscription, licenses: int, shop: Shop) -> list[str]:
    """Say why there cannot be fewer licenses now (`S4`)."""
    codes = []
    if not subscription.recurring:
        codes.append("recurring_billing_is_off")
    if licenses < len(subscription.holders):
        codes.append("below_assigned")
    removed = subscription.licenses() - licenses
    if removed > sum(lot.size for lot in subscription.lots if open_for(shop, lot)):
        codes.append("window_closed")
    return codes


def _decrease(shop: Shop, subscription: Subscription, licenses: int) -> None:
    _refuse_decrease(shop, subscription, licenses)
    removed = subscription.licenses() - licenses
    _refuse_dearer(shop, subscription, removed)
    lines = remove(shop, subscription, removed, "remove_quantity")
    facts = {"subscription": subscription.id, "removed": removed, "licenses": licenses}
    shop.emit("licenses_removed", **facts, lines=[line.written() for line in lines])
    bill_changes(shop, lines)


def _refuse_dearer(shop: Shop, subscription: Subscription, removed: int) -> None:
    """Ask fewer licenses that are dearer like more (`K6`)."""
    if shape_of(subscription.period.price) is None:
        return
    tried = deepcopy(subscription)
    tried.profile = subscription.profile
    lines = remove(shop, tried, removed, "remove_quantity")
    net = sum(line.figures[0] for line in lines)
    if net > 0:
        licenses = subscription.licenses() - removed
        refuse_increase(shop, subscription, licenses, shop.today())
        cost: Json = {"net": net, "currency": subscription.profile.currency}
        refuse_beyond_limits(shop, subscription, licenses, cost)


def remove(shop: Shop, subscription: Subscription, removed: int, kind: str) -> list[Line]:
    """Credit licenses, the newest lot first (`S4`)."""
    lines = []
    for lot in reversed(subscription.lots):
        some = min(lot.size, removed)
        if some > 0:
            lines += credit(shop, subscription, lot, some, kind)
            lot.size -= some
            removed -= some
    subscription.lots = [lot for lot in subscription.lots if lot.size]
    return lines


def credit_all(shop: Shop, subscription: Subscription) -> list[Line]:
    """Credit every license, lot by lot; how many there were stays known (`C2`)."""
    lots = subscription.lots
    sizes = [lot.size for lot in lots]
    lines = remove(shop, subscription, sum(sizes), "cancel")
    for lot, size in zip(lots, sizes, strict=True):
        lot.size = size
    subscription.lots = lots
    return lines


def credit(shop: Shop, of: Subscription, lot: Lot, some: int, kind: str) -> list[Line]:
    """Credit licenses of a lot: the days after today, or all of them within a day (`S4`)."""
    if not (lot.full_credit and open_for(shop, lot, FULL_CREDIT)):
        return [make_line(shop, kind, of, lot, -some, shop.today() + DAY, of.period)]
    first = max(lot.first, lot.at.date())
    periods = [period for period in [*of.past, of.period] if period.has(lot.serial, first)]
    return [make_line(shop, kind, of, lot, -some, first, period) for period in periods]


def assign(shop: Shop, command: Json) -> None:
    """Give people licenses, all of them or nobody (`A1`-`A5`)."""
    subscription = shop.managed(command["subscription"], assigns=True)
    give(shop, subscription, list(dict.fromkeys(command["people"])))


def refuse_assignment(shop: Shop, subscription: Subscription, people: list[str]) -> None:
    """Refuse what is not possible for all of some people."""
    if subscription.status not in COVERING:
        raise Refusal("wrong_status")
    codes = []
    if any(shop.facts.standing(person) != "member" for person in people):
        codes.append("not_assignable")
    newcomers = [person for person in people if person not in subscription.holders]
    if len(newcomers) > max(subscription.licenses() - len(subscription.holders), 0):
        codes.append("not_enough_licenses")
    shop.refuse(*codes)


def give(shop: Shop, subscription: Subscription, people: list[str]) -> None:
    """Give people licenses, all of them or nobody."""
    refuse_assignment(shop, subscription, people)
    newcomers = [person for person in people if person not in subscription.holders]
    for person in newcomers:
        subscription.holders[person] = shop.now
    if newcomers:
        shop.emit("licenses_assigned", subscription=subscription.id, people=newcomers)


def unassign(shop: Shop, command: Json) -> None:
    """Take licenses of a subscription back (`A6`)."""
    subscription = shop.managed(command["subscription"], assigns=True)
    if subscription.status == "deleted":
        raise Refusal("wrong_status")
    release(shop, subscription, command["people"])


def unassign_product(shop: Shop, command: Json) -> None:
    """Take licenses of a product back, of all subscriptions that the actor manages (`A6`)."""
    shop.require(shop.actor != "system")
    product = shop.product(command["product"])
    mine = [s for s in shop.subscriptions if shop.manages(s, assigns=True)]
    ids = shop.ids(command["product"])
    same = [s for s in mine if s.means(ids)]
    if product is None and not any(s.means(ids) for s in shop.subscriptions):
        raise Refusal("unknown_product")
    for subscription in same:
        if subscription.status != "deleted":
            release(shop, subscription, command["people"])


def release(shop: Shop, subscription: Subscription, people: list[str]) -> None:
    """Take licenses of people who hold one."""
    holding = [person for person in dict.fromkeys(people) if person in subscription.holders]
    for person in holding:
        del subscription.holders[person]
    if holding:
        shop.emit("licenses_unassigned", subscription=subscription.id, people=holding)


def access(shop: Shop, person: str, product: str) -> Json | None:
    """Say through what a person has a product, and until when (`A7`)."""
    best: Json | None = None
    for subscription in shop.subscriptions:
        meant = subscription.means(shop.ids(product))
        if meant and person in subscription.holders and subscription.status in COVERING:
            until = ends_on(shop, subscription)
            place = list(subscription.holders).index(person)
            for over in excess.lasting(subscription):
                if place >= excess.kept(subscription, over):
                    until = min(until or "9", over.until.isoformat())
            if best is None or (best["until"] or "9") < (until or "9"):
                best = {"subscription": subscription.id, "until": until}
    return best


COVERING = ("trial", "active", "expired")


def ends_on(shop: Shop, subscription: Subscription) -> str | None:
    """Say on which day access ends if nobody acts."""
    if subscription.status == "expired" and subscription.until:
        return subscription.until.isoformat()
    ends = subscription.trial and trials.why_not(shop, subscription)
    once = subscription.ahead == "renew_once"
    if subscription.recurring and not ends and not once:
        return None
    then = shop.settings["offMeans"] if once else subscription.ahead
    days: int = 0 if then in ("end", "pause") else shop.settings["expiredDays"]
    return (_last_end(shop, subscription) + DAY * days).isoformat()


def _last_end(shop: Shop, subscription: Subscription) -> date:
    """Say when its last term ends, or the last month by which it is extended (`E2`)."""
    if subscription.ahead not in ("renew_once", "extend"):
        return subscription.term_end
    left = MONTHS[subscription.term]
    if subscription.ahead == "extend":
        left = max(shop.settings["extensionMonths"] - subscription.extended, 1)
    ends = months_to(subscription.anchor, subscription.term_end)
    return months_after(subscription.anchor, ends + left)
