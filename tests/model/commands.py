"""Which rule decides about which command."""

from __future__ import annotations

from collections.abc import Callable

from . import (
    accounts,
    approving,
    asking,
    buying,
    cards,
    clearing,
    comeback,
    eligibility,
    handover,
    importing,
    lifecycle,
    limits,
    moving,
    orders,
    pausing,
    paying,
    payments,
    people,
    seats,
    takeover,
    trials,
)
from .money import Json
from .shop import Shop

Rule = Callable[[Shop, Json], None]

RULES: dict[str, Rule] = {
    "create_organization": accounts.create_organization,
    "change_settings": accounts.change_settings,
    "set_policy": eligibility.set_policy,
    "set_approval_rule": approving.set_rule,
    "withdraw_purchase_request": approving.withdraw,
    "set_purchase_limit": limits.set_limit,
    "edit_payment_method": cards.edit_payment_method,
    "report_card_update": cards.report_card_update,
    "edit_billing_profile": accounts.edit_billing_profile,
    "limit_purchase_order": accounts.limit_purchase_order,
    "close_billing_profile": accounts.close_billing_profile,
    "share_billing_profile": accounts.share_billing_profile,
    "set_tax_rates": accounts.set_tax_rates,
    "schedule_licenses": lifecycle.schedule,
    "change_licenses": seats.change_licenses,
    "assign_licenses": seats.assign,
    "unassign_licenses": seats.unassign,
    "unassign_product": seats.unassign_product,
    "cancel_subscription": lifecycle.cancel,
    "set_recurring_billing": lifecycle.set_recurring_billing,
    "set_order_reference": orders.set_reference,
    "set_at_end": lifecycle.set_at_end,
    "return_to_term": pausing.return_to_term,
    "resume_subscription": pausing.resume,
    "take_back_plan_change": moving.take_back,
    "extend_trial": trials.extend,
    "offer_hand_over": handover.offer,
    "withdraw_hand_over": handover.withdraw,
    "decide_license_request": asking.decide,
    "delete_auto_claim_policy": asking.delete_claims,
    "sign_in": asking.sign_in,
    "change_product_id": accounts.change_product_id,
    "person_left": people.leave,
    "person_returned": people.come_back,
    "report_payment": payments.report_payment,
    "report_clearance": clearing.report_clearance,
    "pay_invoice": paying.pay_invoice,
}
CREATING: dict[str, Callable[[Shop, Json, str], None]] = {
    "add_payment_method": cards.add_payment_method,
    "purchase_subscription": buying.purchase,
    "reactivate_subscription": comeback.reactivate,
    "replace_payment_method": cards.replace_payment_method,
    "set_backup_payment_method": cards.set_backup,
    "delete_payment_method": cards.delete_payment_method,
    "request_licenses": asking.request,
    "set_auto_claim_policy": asking.set_claims,
    "import_subscription": importing.import_subscription,
    "take_over": takeover.take_over,
    "answer_hand_over": handover.answer,
    "start_trial": trials.start,
    "convert_trial": trials.convert,
    "change_plan": moving.change_plan,
}
