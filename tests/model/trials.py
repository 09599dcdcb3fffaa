"""Trials: started, extended, bought, ended (`B4`, `K3`, `C4`)."""

from __future__ import annotations

from copy import deepcopy
from datetime import date, datetime, timedelta

from . import promoting
from .billing import bill, make_line
from .buying import billing_months, open_period, open_subscription, take_profile
from .dates import DAY, MONTHS, midnight, months_after
from .eligibility import ENABLED, Choice, Wish, choose, pass_or_refuse, policy_of, price_cost
from .excess import begin_excess
from .money import Json, cumulative, money
from .notices import hear, told
from .parts import Card
from .paying import card_of
from .period import Period
from .shapes import cost as exact_cost
from .shapes import written_price
from .shop import Shop
from .state import Plan, Profile, Refusal, Subscription, Trial
from .wanted import Named

LAST_DAYS = 15
LONGER = 30


def start(shop: Shop, command: Json, id: str) -> None:
    """Start a trial, of either kind."""
    shop.require(shop.actor != "system")
    product, wanted = shop.product(command["product"]), command.get("conversion")
    if product is None:
        raise Refusal("unknown_product")
    if wanted is None:
        currency = shop.currency()
        intent = "trial_without_payment_method"
        pass_or_refuse(shop, Wish(product, 1, currency, None, intent=intent), [])
        _begin(shop, product, None, no_profile(currency), id)
        return
    choice = choose(shop, command["product"], wanted, "trial_with_payment_method")
    profile = take_profile(shop, choice.billing, choice.currency, choice.card, id)
    plan = Plan(choice.offer, choice.licenses, profile, choice.price, choice.promotion)
    _begin(shop, product, plan, profile, id)


def no_profile(currency: str) -> Profile:
    """Stand in for the billing profile of what costs nothing."""
    card = Card("", "", {"expires": {"year": 0, "month": 0}, "country": ""})
    return Profile("", "", currency, card, [], False, {})


def _begin(shop: Shop, product: Json, plan: Plan | None, profile: Profile, id: str) -> None:
    today, offer = (shop.today(), plan.offer if plan else {"id": "", "term": "", "billing": ""})
    end = today + timedelta(product["trial"]["days"])
    nothing = {"amount": "0", "currency": profile.currency}
    period = Period(today, end, nothing, [], False)
    days = {"anchor": today, "bought": today, "term_start": today, "term_end": end}
    facts = {"status": "trial", "period": period, "ahead": "renew" if plan else "expire", **days}
    trial = open_subscription(shop, product, offer, profile, id, trial=Trial(plan), **facts)
    trial.add_lot(shop.now, product["trial"]["licenses"])
    shop.subscriptions.append(trial)
    shop.tried.append((shop.actor, Named(trial.product, list(trial.former_ids))))
    promoting.begin(shop, trial, plan.promotion if plan else None)
    shop.emit(
        "trial_started",
        subscription=trial.id,
        purchaser=trial.purchaser,
        product=trial.product,
        licenses=trial.licenses(),
        days=trial.period.spans(today, end),
        currency=profile.currency,
        conversion=_planned(shop, trial, plan),
        purchaseNotices=told(shop, trial),
    )
    promise = shop.promised[-1].written() if plan else None
    hear(shop, told(shop, trial), "trials", trial, promise)


def _planned(shop: Shop, trial: Subscription, plan: Plan | None) -> Json | None:
    """Write what a trial becomes at its end, and promise what that costs (`B5`)."""
    if plan is None:
        return None
    start = trial.term_end
    period = open_period(shop, plan.profile, plan.price, start, _end(plan.offer, start))
    lot = deepcopy(trial.lots[0])
    line = make_line(shop, "convert", trial, lot, plan.licenses, start, deepcopy(period))
    line.arose = line.lot.at = midnight(start)
    shop.promised.append(line)
    return {
        "offer": plan.offer["id"],
        "term": plan.offer["term"],
        "billing": plan.offer["billing"],
        "licenses": plan.licenses,
        "billingProfile": plan.profile.id,
        "billingPeriod": period.written(),
        "promotion": plan.promotion.written() if plan.promotion else None,
    }


def _end(offer: Json, start: date) -> date:
    """Say when the first billing period ends that begins on a day."""
    return months_after(start, billing_months(offer))


def of(shop: Shop, command: Json) -> tuple[Subscription, Trial]:
    """Find the trial of a command."""
    subscription = shop.managed(command["subscription"])
    if subscription.status != "trial" or subscription.trial is None:
        raise Refusal("wrong_status")
    return subscription, subscription.trial


def extend(shop: Shop, command: Json) -> None:
    """Let a trial go on for longer, once, in its last days."""
    subscription, trial = of(shop, command)
    early = shop.today() < subscription.term_end - DAY * LAST_DAYS
    codes = ["trial_extended_already"] if trial.extended else []
    codes += ["too_early_to_extend"] if early else []
    shop.refuse(*codes)
    trial.extended, trial.announced, subscription.since = True, False, shop.now
    subscription.term_end += DAY * LONGER
    ends = subscription.term_end.isoformat()
    shop.emit("trial_extended", subscription=subscription.id, endsOn=ends)


def convert(shop: Shop, command: Json, id: str) -> None:
    """Buy what is on trial: as was planned, or something else at today's price."""
    subscription, trial = of(shop, command)
    wanted, plan = command.get("purchase"), trial.plan
    if wanted:
        sold = shop.sold(subscription)
        named = sold["id"] if sold else subscription.product
        chosen = choose(shop, named, wanted, instead_of=subscription)
        plan = _chosen(shop, chosen, id)
        promoting.release(shop, subscription, "not_converted")
    elif plan and subscription.recurring:
        _ask_again(shop, subscription, plan)
    else:
        unknown = [] if shop.sold(subscription) else ["unknown_product"]
        raise Refusal("purchase_not_named", *unknown)
    _become_paid(shop, subscription, plan)


def _chosen(shop: Shop, choice: Choice, id: str) -> Plan:
    profile = take_profile(shop, choice.billing, choice.currency, choice.card, id)
    return Plan(choice.offer, choice.licenses, profile, choice.price, choice.promotion)


def _ask_again(shop: Shop, subscription: Subscription, plan: Plan) -> None:
    """Ask every rule about what was planned (`P5`)."""
    product, profile = shop.sold(subscription), plan.profile
    if product is None:
        raise Refusal("unknown_product", "not_eligible")
    cost = price_cost(profile.tax_rates, profile.inclusive, plan.price, plan.licenses)
    wish = Wish(product, plan.licenses, profile.currency, card_of(shop, profile), cost)
    wish.instead_of = subscription
    wish.offer = shop.facts.offer(product["id"], plan.offer["id"])
    pass_or_refuse(shop, wish, [])


def _become_paid(shop: Shop, subscription: Subscription, plan: Plan) -> None:
    """Begin the first paid term, today; the subscription and its people stay."""
    today = shop.today()
    subscription.offer, subscription.profile = plan.offer["id"], plan.profile
    subscription.term, subscription.billing = plan.offer["term"], plan.offer["billing"]
    subscription.trial, subscription.status, subscription.ahead = (None, "active", "renew")
    subscription.anchor = subscription.term_start = today
    subscription.term_end = months_after(today, MONTHS[subscription.term])
    subscription.since = shop.now
    period = open_period(shop, plan.profile, plan.price, today, _end(plan.offer, today))
    subscription.period, subscription.lots = period, []
    lot = subscription.add_lot(shop.now, plan.licenses)
    anew = plan.promotion if plan.promotion not in shop.uses else None
    promoting.begin(shop, subscription, plan.promotion)
    line = make_line(shop, "convert", subscription, lot, lot.size, today, period)
    how = told(shop, subscription) if shop.actor != "system" else None
    shop.emit(
        "trial_converted",
        subscription=subscription.id,
        offer=subscription.offer,
        term=subscription.term,
        billing=subscription.billing,
        licenses=lot.size,
        billingProfile=plan.profile.id,
        termDays=period.spans(today, subscription.term_end),
        billingPeriod=period.written(),
        promotion=anew.written() if anew else None,
        lines=[line.written()],
        purchaseNotices=how,
    )
    hear(shop, how, "purchases", subscription, line.written())
    begin_excess(shop, subscription)
    bill(shop, [line], at_once=True)


def why_not(shop: Shop, subscription: Subscription) -> str | None:
    """Say why a trial will end instead of converting, if nobody acts."""
    trial, day = subscription.trial, subscription.term_end
    product = shop.sold(subscription)
    if trial is None or trial.plan is None:
        return "no_payment_method_needed"
    if not subscription.recurring:
        return "recurring_billing_off"
    if product is None:
        return "end_of_sale"
    if policy_of(shop, product) != ENABLED:
        return "policy"
    if not day.isoformat() < product.get("endOfSale", "9"):
        return "end_of_sale"
    if not card_of(shop, trial.plan.profile, day).usable(shop.country, day):
        return "payment_method"
    return "purchaser_left" if subscription.purchaser in shop.left else None


def end_due(subscription: Subscription) -> datetime | None:
    """Say when a trial ends."""
    return midnight(subscription.term_end) if subscription.status == "trial" else None


def end(shop: Shop, subscription: Subscription) -> None:
    """Convert, or expire."""
    reason, trial = why_not(shop, subscription), subscription.trial
    if reason is None and trial and trial.plan:
        _become_paid(shop, subscription, trial.plan)
        return
    subscription.status = "expired"
    subscription.until = shop.today() + DAY * shop.settings["expiredDays"]
    until = subscription.until.isoformat()
    shop.emit("trial_ended", subscription=subscription.id, reason=reason, until=until)
    promoting.release(shop, subscription, "not_converted")


def notice_due(shop: Shop, subscription: Subscription) -> datetime | None:
    """Say when the end of a trial is to be announced (`H7`)."""
    trial = subscription.trial
    if trial is None or trial.announced or subscription.status != "trial":
        return None
    day = subscription.term_end - DAY * shop.settings["monthlyNoticeDays"]
    return max(midnight(day), subscription.since, shop.settings_since)


def announce(shop: Shop, subscription: Subscription) -> None:
    """Tell how a trial will end."""
    reason, trial = why_not(shop, subscription), subscription.trial
    if trial is None:
        return
    trial.announced = True
    shop.emit(
        "trial_end_announced",
        subscription=subscription.id,
        endsOn=subscription.term_end.isoformat(),
        converts=_cost(trial.plan) if reason is None and trial.plan else None,
        reason=reason,
    )


def _cost(plan: Plan) -> Json:
    """Say what the first billing period will cost, as things stand."""
    exact = exact_cost(plan.price, plan.licenses)
    total = sum(cumulative(exact, plan.profile.tax_rates, plan.profile.inclusive))
    written = money(total, plan.profile.currency)
    return {"licenses": plan.licenses, **written_price(plan.price), "total": written}
