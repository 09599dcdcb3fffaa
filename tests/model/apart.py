"""Named people move alone, to a subscription beside the one that they had (`U5`)."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from datetime import date

from . import carrying, promoting, waiting
from .billing import bill_changes
from .cures import CURABLE
from .dates import DAY
from .eligibility import Wish, pass_or_refuse
from .facts import price_on
from .money import Json
from .moves import Parts, come, is_cheaper, is_present, leave_some, newest
from .obstacles import cheaper_obstacles, past_due, way_obstacles
from .parts import Lot, Target
from .paying import card_of
from .period import Period
from .scheduling import announce_anew
from .shapes import cost
from .shop import Shop
from .state import Line, Refusal, Subscription
from .ways import obstacles

MOST = 20
IMPOSSIBLE = "people_move_impossible/"


def move(
    shop: Shop, of: Subscription, product: Json, offer: Json, command: Json, made: str
) -> None:
    """Let named people move, all of them or nobody."""
    people = list(dict.fromkeys(command["people"]))
    codes = _impossible(of, offer, people, command)
    codes += ["same_plan"] if is_present(shop, of, product, offer) else []
    codes += obstacles(shop, of) + way_obstacles(shop, of, product, offer)
    codes += [] if shop.may_spend(of) else ["not_allowed"]
    price = price_on(offer, of.profile.currency, shop.today())
    if price is None:
        raise Refusal(*codes, "no_price")
    target, licenses = Target(product, offer, price), len(people)
    codes += carrying.choose_anew(shop, of, target, licenses, command.get("promotion"))
    codes += cheaper_obstacles(shop, of, target, licenses)
    if not is_cheaper(shop, of, target, licenses) and past_due(shop, of):
        codes.append("invoice_unpaid")
    lines = None if set(codes) - CURABLE else _tried(shop, of, target, people, made)
    if lines and waiting.waits(shop, lines):
        codes.append(IMPOSSIBLE + "waits_for_payment")
    net = sum(line.figures[0] for line in lines or [])
    profile = of.profile
    cost_of = {"net": net, "currency": profile.currency} if lines else None
    wish = Wish(product, licenses, profile.currency, card_of(shop, profile), cost_of)
    wish.intent = "purchase" if of.channel == "self_service" else "central"
    wish.instead_of, wish.offer, wish.moves, wish.beside = of, offer, True, True
    pass_or_refuse(shop, wish, codes)
    _carry_out(shop, of, target, people, made)


def _impossible(of: Subscription, offer: Json, people: list[str], command: Json) -> list[str]:
    """Say why people cannot move alone."""
    held = [person for person in people if person in of.holders]
    reasons = ["at_renewal"] if command.get("mode") == "at_renewal" else []
    reasons += ["with_total"] if command.get("licenses") else []
    reasons += [] if carrying.stays_in_term(of, offer) else ["other_term"]
    reasons += [] if held == people else ["not_holding"]
    all_ = len(held) == len(of.holders) or len(people) >= of.licenses()  # None would be left.
    reasons += ["everybody"] if all_ else []
    codes = ["too_many_people"] if len(people) > MOST else []
    return [*codes, *(IMPOSSIBLE + reason for reason in reasons)]


def _tried(
    shop: Shop, of: Subscription, target: Target, people: list[str], made: str
) -> list[Line]:
    """Say with which lines they would move, by trying it on a copy."""
    tried = deepcopy(of, {id(of.profile): of.profile})
    return _apart(shop, tried, target, people, made)[1]


def _carry_out(shop: Shop, of: Subscription, target: Target, people: list[str], made: str) -> None:
    sister, lines = _apart(shop, of, target, people, made)
    shop.subscriptions.append(sister)
    promoting.begin(shop, sister, target.redeemed)
    shop.emit(
        "people_moved_to_plan",
        subscription=sister.id,
        from_=of.id,
        people=people,
        product=sister.product,
        productName=sister.product_name,
        formerIds=sister.former_ids,
        offer=sister.offer,
        licenses=sister.licenses(),
        left=of.licenses(),
        billingPeriod=sister.period.written(),
        promotion=target.redeemed.written() if target.redeemed else None,
        lines=[line.written() for line in lines],
    )
    announce_anew(shop, sister)
    bill_changes(shop, lines)


def _apart(
    shop: Shop, of: Subscription, target: Target, people: list[str], made: str
) -> tuple[Subscription, list[Line]]:
    """Let people go, with as many licenses, from one subscription to another beside it."""
    parts = newest(of, len(people))
    first = _first_day(shop, of, target, parts)
    lines = leave_some(shop, of, first, parts)
    sister = _sister(of, target, shop.today(), made)
    for lot, size in reversed(parts):
        sister.lot_count += 1
        sister.lots.append(replace(lot, serial=sister.lot_count, size=size, first=first))
        lot.size -= size
    of.lots = [lot for lot in of.lots if lot.size]
    sister.holders = {person: of.holders.pop(person) for person in people}
    for excess in of.excesses:  # As many are too many as before.
        excess.licenses -= len(people)
    name = sister.product_name
    return sister, [*lines, come(shop, sister, first, target.paid, name, in_term=False)]


def _first_day(shop: Shop, of: Subscription, target: Target, parts: Parts) -> date:
    """Say from which day the other plan counts: today, if the day is worth more over both."""
    today, period = shop.today(), of.period
    place, size = period.place(today), sum(size for _, size in parts)
    stands, left = period.each_day()[place].cost(), deepcopy(period)
    for lot, some in parts:
        left.leave(place, some, lot.serial)
    worth = left.each_day()[place].cost() + cost(target.paid, size)
    return today if worth > stands else today + DAY


def _sister(of: Subscription, target: Target, today: date, made: str) -> Subscription:
    """Make the other subscription, without licenses yet: with the same days and payer."""
    product, offer, period = target.product, target.offer, of.period
    lots: list[Lot] = []
    return Subscription(
        id=f"@s{made}",
        purchaser=of.purchaser,
        product=product["id"],
        product_name=product["name"],
        former_ids=list(product["formerIds"]),
        offer=offer["id"],
        term=offer["term"],
        billing=offer["billing"],
        profile=of.profile,
        status="active",
        anchor=of.anchor,
        term_start=of.term_start,
        term_end=of.term_end,
        period=Period(period.start, period.end, target.paid, period.rates, period.inclusive),
        lots=lots,
        months=of.months,
        ahead=of.ahead,
        resumes=of.resumes,
        bought=today,
        channel=of.channel,
        taken_over=of.taken_over,
        begun=of.begun or of.lots[0],
        reference=of.reference,
    )
