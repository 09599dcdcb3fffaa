"""What whoever asks can cure: everything else is told ahead of it (`H4`)."""

CURABLE = {
    "app_has_policy",
    "below_assigned",
    "billing_profile_in_use",
    "hand_over_pending",
    "invoice_still_open",
    "invoice_unpaid",
    "invoices_past_due",
    "invoices_to_settle",
    "not_enough_licenses",
    "payment_method_in_use",
    "plan_change_open",
    "pause_past_due",
    "payment_method_unusable",
    "recurring_billing_is_off",
    "reservation_open",
    "security_code_not_checked",
    "too_early_to_extend",
}
"""The codes of what they can cure by something that they do first."""

DEPENDS = {"not_eligible", "not_a_member"}
"""What they can cure or not: a card they can add, a policy they cannot change."""
