//! What is asked of the stage: one row of the table each.

use selfserve::{Command, Query};
use serde_json::{Value, json};

use super::{
    BLOCKED, PRODUCT, Stage, TRIAL, bill_to, card, central, existing, new_profile, person, purchase, share,
};
use crate::lives::uuid;

/// A command as its JSON says.
pub(super) fn command(json: Value) -> Command {
    let written = json.to_string();
    serde_json::from_value(json).unwrap_or_else(|error| panic!("{error}: {written}"))
}

/// Every command, as an actor would give it, with what it is called in the table. Only the organization's creation is
/// asked of another stage: of one where there is none.
pub fn commands(stage: &Stage, actor: &str) -> Vec<(&'static str, Command)> {
    let rows = [
        of_the_organization(stage),
        of_profiles(stage),
        of_invoices(stage, actor),
        of_purchases(stage, actor),
        of_subscriptions(stage, actor),
        of_requests(stage),
    ];
    rows.into_iter().flatten().map(|(name, json)| (name, command(json))).collect()
}

type Rows = Vec<(&'static str, Value)>;

fn of_the_organization(stage: &Stage) -> Rows {
    let everywhere = || json!({ "type": "organization" });
    let result = json!({ "type": "failed", "retry": "possible" });
    vec![
        (
            "create_organization",
            json!({
                "type": "create_organization", "organization": uuid(9), "name": "Officine Rossi", "kind": "commercial",
                "country": "IT",
            }),
        ),
        ("change_settings", json!({ "type": "change_settings", "settings": { "expiredDays": 60 } })),
        ("set_policy", json!({ "type": "set_policy", "scope": { "type": "default" }, "value": "disabled" })),
        (
            "set_purchase_limit",
            json!({ "type": "set_purchase_limit", "scope": everywhere(), "limit": { "licenses": 7 } }),
        ),
        (
            "set_approval_rule",
            json!({ "type": "set_approval_rule", "scope": everywhere(), "rule": { "type": "always" } }),
        ),
        ("change_product_id", json!({ "type": "change_product_id", "from": PRODUCT, "to": "NEW" })),
        (
            "report_payment",
            json!({
                "type": "report_payment", "invoice": stage.id("used invoice"), "payment": "pay_1", "result": result,
            }),
        ),
        (
            "report_clearance",
            json!({
                "type": "report_clearance", "invoice": stage.id("used invoice"),
                "outcome": { "type": "cleared", "number": "10463825519" },
            }),
        ),
        ("person_left", json!({ "type": "person_left", "person": person("colleague") })),
        ("person_returned", json!({ "type": "person_returned", "person": person("stranger") })),
        (
            "set_auto_claim_policy",
            json!({
                "type": "set_auto_claim_policy", "name": "Analysts", "status": "on", "app": "charts", "product": PRODUCT,
                "backups": [],
            }),
        ),
        (
            "delete_auto_claim_policy",
            json!({ "type": "delete_auto_claim_policy", "policy": stage.id("claim") }),
        ),
        ("sign_in", json!({ "type": "sign_in", "app": "makers" })),
    ]
}

fn of_profiles(stage: &Stage) -> Rows {
    let (used, idle) = (stage.id("used profile"), stage.id("idle profile"));
    let (one, every) = (
        json!({ "type": "one_profile", "billingProfile": used }),
        json!({ "type": "every_profile", "paymentMethod": stage.id("card of owner") }),
    );
    let new = || json!({ "type": "new_method", "card": card("tok_3") });
    vec![
        (
            "edit_billing_profile",
            json!({
                "type": "edit_billing_profile", "billingProfile": used, "name": "Office", "billTo": bill_to(),
            }),
        ),
        ("share_billing_profile", share(used, "colleague", Some("reader"))),
        ("close_billing_profile", json!({ "type": "close_billing_profile", "billingProfile": idle })),
        (
            "set_tax_rates",
            json!({
                "type": "set_tax_rates", "billingProfile": used, "taxRates": [{ "name": "IVA", "percent": "22" }],
                "prices": "exclusive",
            }),
        ),
        (
            "report_vat_check",
            json!({
                "type": "report_vat_check", "billingProfile": used, "vatId": "IT00743110157", "status": "valid",
                "checkedAt": "2026-11-03T08:00:00.000Z",
            }),
        ),
        (
            "limit_purchase_order",
            json!({
                "type": "limit_purchase_order", "billingProfile": used, "purchaseOrder": "PO-7",
                "most": { "amount": "100.00", "currency": "EUR" },
            }),
        ),
        ("add_payment_method", json!({ "type": "add_payment_method", "card": card("tok_3") })),
        (
            "edit_payment_method",
            json!({
                "type": "edit_payment_method", "paymentMethod": stage.id("card of owner"),
                "expires": { "year": 2032, "month": 1 }, "securityCode": "checked",
            }),
        ),
        (
            "set_backup_payment_method: a card of one's own",
            json!({ "type": "set_backup_payment_method", "billingProfile": used, "backup": new() }),
        ),
        (
            "report_card_update",
            json!({
                "type": "report_card_update", "paymentMethod": stage.id("card of owner"), "token": "tok_9",
            }),
        ),
        (
            "replace_payment_method: of the profile",
            json!({
                "type": "replace_payment_method", "scope": one, "replacement": new(),
            }),
        ),
        (
            "replace_payment_method: wherever the owner's card pays",
            json!({
                "type": "replace_payment_method", "scope": every, "replacement": new(),
            }),
        ),
        (
            "delete_payment_method",
            json!({
                "type": "delete_payment_method", "paymentMethod": stage.id("spare card"),
            }),
        ),
    ]
}

fn of_invoices(stage: &Stage, actor: &str) -> Rows {
    let pay = |card: Option<&str>| json!({ "type": "pay_invoice", "invoice": stage.id("used invoice"), "paymentMethod": card });
    vec![
        ("pay_invoice: by the profile's card", pay(None)),
        ("pay_invoice: by a card of one's own", pay(Some(&card_of(stage, actor)))),
    ]
}

/// A card of the actor's; nobody's where they have none.
fn card_of(stage: &Stage, actor: &str) -> String {
    stage.ids.get(&format!("card of {actor}")).map_or_else(|| uuid(77).to_string(), Clone::clone)
}

fn of_purchases(stage: &Stage, actor: &str) -> Rows {
    let used = existing(stage.id("used profile"));
    let card = card_of(stage, actor);
    let trial = json!({ "offer": "monthly", "licenses": 2, "billing": used });
    let imported = json!({
        "type": "import_subscription", "purchaser": person("purchaser"), "product": PRODUCT, "offer": "monthly",
        "licenses": 10, "people": [], "unitPrice": { "amount": "11.50", "currency": "EUR" }, "renewsOn": "2026-11-30",
        "recurringBilling": "on", "billing": used,
    });
    vec![
        ("purchase_subscription: with a card of one's own", purchase(1, new_profile(&card))),
        ("purchase_subscription: with the profile", purchase(1, used.clone())),
        ("purchase_subscription: for the organization", central(PRODUCT, new_profile(&card))),
        ("import_subscription", imported),
        ("start_trial: that needs no card", json!({ "type": "start_trial", "product": "CFQ7TTC0HDB1" })),
        (
            "start_trial: with the profile",
            json!({ "type": "start_trial", "product": PRODUCT, "conversion": trial }),
        ),
        ("extend_trial", json!({ "type": "extend_trial", "subscription": stage.own(actor, "trial") })),
        (
            "convert_trial: as planned",
            json!({ "type": "convert_trial", "subscription": stage.own(actor, "trial") }),
        ),
        (
            "convert_trial: with a card of one's own",
            json!({
                "type": "convert_trial", "subscription": stage.own(actor, "trial"),
                "purchase": { "offer": "monthly", "licenses": 2, "billing": new_profile(&card) },
            }),
        ),
    ]
}

/// A move to a year of the same product.
pub(super) fn change_plan(subscription: &str, mode: &str) -> Value {
    let offer = "yearly-billed-monthly";
    json!({ "type": "change_plan", "subscription": subscription, "offer": offer, "mode": mode })
}

fn of_subscriptions(stage: &Stage, actor: &str) -> Rows {
    let own = |name| stage.own(actor, name);
    let licenses = |of: &str, licenses: u32| json!({ "type": "change_licenses", "subscription": of, "licenses": licenses });
    let schedule = |of: &str, licenses: u32| json!({ "type": "schedule_licenses", "subscription": of, "licenses": licenses });
    let recurring = |of: &str, to: &str| json!({ "type": "set_recurring_billing", "subscription": of, "recurringBilling": to });
    let order = |of: &str| json!({ "type": "set_order_reference", "subscription": of, "orderReference": { "purchaseOrder": "PO-7" } });
    let at_end = |of: &str, to: &str| json!({ "type": "set_at_end", "subscription": of, "atEnd": to });
    let people =
        |kind: &str, of: &str, who| json!({ "type": kind, "subscription": of, "people": [person(who)] });
    let cancel =
        |of: &str| json!({ "type": "cancel_subscription", "subscription": of, "reason": "not_needed" });
    let back = |of: &str| json!({ "type": "reactivate_subscription", "subscription": of });
    let over =
        |mode: Value| json!({ "type": "take_over", "subscription": own("subscription"), "mode": mode });
    let card = stage.ids.get(&format!("card of {actor}")).map_or_else(|| uuid(77).to_string(), Clone::clone);
    let accept = json!({ "type": "accept", "billing": new_profile(&card) });
    let answer = |answer: Value| json!({ "type": "answer_hand_over", "subscription": own("offered"), "answer": answer });
    let (subscription, central) = (own("subscription"), stage.id("central"));
    vec![
        ("change_licenses: more", licenses(subscription, 6)),
        ("change_licenses: fewer", licenses(subscription, 4)),
        ("change_licenses: more, the organization's own", licenses(central, 6)),
        ("change_licenses: fewer, the organization's own", licenses(central, 4)),
        ("schedule_licenses: more", schedule(subscription, 6)),
        ("schedule_licenses: fewer", schedule(subscription, 4)),
        ("schedule_licenses: more, the organization's own", schedule(central, 6)),
        ("change_plan: now", change_plan(subscription, "now")),
        ("change_plan: at the renewal", change_plan(subscription, "at_renewal")),
        ("change_plan: the organization's own", change_plan(central, "now")),
        ("take_back_plan_change", json!({ "type": "take_back_plan_change", "subscription": own("moved") })),
        ("assign_licenses", people("assign_licenses", subscription, "owner")),
        ("assign_licenses: the organization's own", people("assign_licenses", central, "owner")),
        ("unassign_licenses", people("unassign_licenses", subscription, "colleague")),
        ("unassign_licenses: the organization's own", people("unassign_licenses", central, "colleague")),
        (
            "unassign_product",
            json!({ "type": "unassign_product", "product": PRODUCT, "people": [person("colleague")] }),
        ),
        ("cancel_subscription", cancel(subscription)),
        ("cancel_subscription: the organization's own", cancel(central)),
        ("reactivate_subscription", back(own("ended"))),
        ("reactivate_subscription: the organization's own", back(stage.id("central ended"))),
        ("set_recurring_billing: off", recurring(subscription, "off")),
        ("set_recurring_billing: on", recurring(own("not renewed"), "on")),
        (
            "set_recurring_billing: on, the organization's own",
            recurring(stage.id("central not renewed"), "on"),
        ),
        ("set_order_reference", order(subscription)),
        ("set_order_reference: the organization's own", order(central)),
        ("set_at_end: extend", at_end(subscription, "extend")),
        ("set_at_end: end", at_end(subscription, "end")),
        ("set_at_end: extend, the organization's own", at_end(central, "extend")),
        ("return_to_term", json!({ "type": "return_to_term", "subscription": own("extended") })),
        ("resume_subscription", json!({ "type": "resume_subscription", "subscription": own("paused") })),
        ("take_over: cancel", over(json!({ "type": "cancel", "reason": "covered_centrally" }))),
        ("take_over: move people", over(json!({ "type": "move_people", "to": central }))),
        ("take_over: keep", over(json!({ "type": "keep", "billing": new_profile(&card) }))),
        (
            "offer_hand_over",
            json!({ "type": "offer_hand_over", "subscription": subscription, "to": person("reader") }),
        ),
        ("withdraw_hand_over", json!({ "type": "withdraw_hand_over", "subscription": own("offered") })),
        ("answer_hand_over: accept", answer(accept)),
        ("answer_hand_over: decline", answer(json!({ "type": "decline" }))),
    ]
}

fn of_requests(stage: &Stage) -> Rows {
    let (asked, wanted) = (stage.id("asked"), stage.id("wanted"));
    let decline = json!({ "type": "decline" });
    vec![
        (
            "decide_purchase_request: approve",
            json!({
                "type": "decide_purchase_request", "request": asked, "decision": "approve",
            }),
        ),
        (
            "decide_purchase_request: decline",
            json!({
                "type": "decide_purchase_request", "request": asked, "decision": "decline",
            }),
        ),
        (
            "confirm_purchase_request",
            json!({
                "type": "confirm_purchase_request", "request": stage.id("asked before"), "total": { "amount": "2800.00", "currency": "EUR" },
            }),
        ),
        ("withdraw_purchase_request", json!({ "type": "withdraw_purchase_request", "request": asked })),
        (
            "request_licenses",
            json!({ "type": "request_licenses", "product": BLOCKED, "people": [person("owner")] }),
        ),
        (
            "decide_license_request",
            json!({
                "type": "decide_license_request", "request": wanted, "people": [person("colleague")], "decision": decline,
            }),
        ),
    ]
}

/// Every view, as an actor would ask for it, with what it is called in the table.
pub fn views(stage: &Stage, actor: &str) -> Vec<(&'static str, Query)> {
    let asked_by = if actor == "system" { person("purchaser") } else { person(actor) };
    let limit = json!({ "scope": { "type": "organization" }, "limit": { "licenses": 3 } });
    let range = json!({ "type": "last_months", "months": 3 });
    let (subscription, central) = (stage.own(actor, "subscription"), stage.id("central"));
    let rows: Rows = vec![
        ("rights", json!({ "type": "rights" })),
        ("products", json!({ "type": "products" })),
        ("eligibility", json!({ "type": "eligibility", "product": TRIAL })),
        ("your_products", json!({ "type": "your_products" })),
        ("your_products: the organization's own", json!({ "type": "your_products", "channel": "central" })),
        ("subscription", json!({ "type": "subscription", "subscription": subscription })),
        ("subscription: the organization's own", json!({ "type": "subscription", "subscription": central })),
        ("plans", json!({ "type": "plans", "subscription": subscription })),
        ("plans: the organization's own", json!({ "type": "plans", "subscription": central })),
        (
            "subscription: that is offered",
            json!({ "type": "subscription", "subscription": stage.own(actor, "offered") }),
        ),
        (
            "admin_subscriptions: self-service",
            json!({ "type": "admin_subscriptions", "channel": "self_service" }),
        ),
        (
            "admin_subscriptions: the organization's own",
            json!({ "type": "admin_subscriptions", "channel": "central" }),
        ),
        ("admin_products: self-service", json!({ "type": "admin_products", "channel": "self_service" })),
        ("admin_products: the organization's own", json!({ "type": "admin_products", "channel": "central" })),
        ("admin_users: self-service", json!({ "type": "admin_users", "channel": "self_service" })),
        ("admin_users: the organization's own", json!({ "type": "admin_users", "channel": "central" })),
        ("licenses", json!({ "type": "licenses", "subscription": subscription })),
        ("licenses: the organization's own", json!({ "type": "licenses", "subscription": central })),
        ("hand_over_offers", json!({ "type": "hand_over_offers" })),
        (
            "invoices",
            json!({ "type": "invoices", "billingProfile": stage.id("used profile"), "range": range }),
        ),
        ("invoice", json!({ "type": "invoice", "invoice": stage.id("used invoice") })),
        ("forecast: of one's own", json!({ "type": "forecast", "to": "2026-12-31" })),
        (
            "forecast: of the subscription",
            json!({ "type": "forecast", "to": "2026-12-31", "subscription": subscription }),
        ),
        (
            "forecast: of another purchaser",
            json!({
                "type": "forecast", "to": "2026-12-31", "purchaser": person("purchaser"),
            }),
        ),
        ("forecast: of everybody", json!({ "type": "forecast", "to": "2026-12-31", "everyone": true })),
        ("forecast_totals: of one's own", json!({ "type": "forecast_totals", "to": "2026-12-31" })),
        (
            "forecast_totals: of everybody",
            json!({ "type": "forecast_totals", "to": "2026-12-31", "everyone": true }),
        ),
        ("billing_profiles", json!({ "type": "billing_profiles" })),
        ("profile_roles", json!({ "type": "profile_roles", "billingProfile": stage.id("used profile") })),
        ("payment_methods", json!({ "type": "payment_methods" })),
        ("policies", json!({ "type": "policies" })),
        ("purchase_limits", json!({ "type": "purchase_limits" })),
        ("approval_rules", json!({ "type": "approval_rules" })),
        ("policy_preview", json!({ "type": "policy_preview", "purchaseLimit": limit })),
        ("purchase_requests: of one's own", json!({ "type": "purchase_requests", "purchaser": asked_by })),
        (
            "purchase_requests: of another",
            json!({ "type": "purchase_requests", "purchaser": person("purchaser") }),
        ),
        ("license_requests: of one's own", json!({ "type": "license_requests", "person": asked_by })),
        ("license_requests: of another", json!({ "type": "license_requests", "person": person("reader") })),
        ("auto_claim_policies", json!({ "type": "auto_claim_policies" })),
        ("auto_claim_report", json!({ "type": "auto_claim_report", "span": "seven_days" })),
        ("access: of oneself", json!({ "type": "access", "person": asked_by, "product": PRODUCT })),
        ("access: of another", json!({ "type": "access", "person": person("reader"), "product": PRODUCT })),
    ];
    rows.into_iter().map(|(name, json)| (name, serde_json::from_value(json).expect("a query"))).collect()
}
