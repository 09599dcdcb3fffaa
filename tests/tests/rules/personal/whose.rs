//! Whose the text of each event is (`V8`): a walk over the schema, which fails until somebody has said it.

use std::collections::{BTreeMap, BTreeSet};

use selfserve_tests::shapes::Shapes;
use serde_json::Value;

/// Whose the texts of events are that people typed, by the event's type and the field: nobody's, or whose. A field that is
/// new is missing here, until somebody has said whose it is, and has looked at what the library makes of it.
pub(super) const WHOSE: [(&str, &str); 46] = [
    ("auto_claim_policy_set name", "nobody's: the organization's own"),
    ("billing_profile_created billTo", "the owner's"),
    ("billing_profile_created name", "the owner's"),
    ("billing_profile_created costCenter", "nobody's: the company's"),
    ("billing_profile_created purchaseOrder", "nobody's: the company's"),
    ("billing_profile_created taxRates", "nobody's: the host's"),
    (
        "billing_profile_created recipients",
        "the owner's, that of whoever wrote it, and theirs whose address it is",
    ),
    ("billing_profile_edited billTo", "the owner's, and that of whoever wrote it"),
    ("billing_profile_edited name", "the owner's, and that of whoever wrote it"),
    ("billing_profile_edited costCenter", "nobody's: the company's"),
    ("billing_profile_edited purchaseOrder", "nobody's: the company's"),
    (
        "billing_profile_edited recipients",
        "the owner's, that of whoever wrote it, and theirs whose address it is",
    ),
    ("invoice_issued billTo", "the owner's, and that of whoever wrote it on the profile"),
    ("invoice_issued lines", "nobody's: names of products and taxes"),
    ("invoice_issued costCenter", "nobody's: the company's"),
    ("invoice_issued purchaseOrder", "nobody's: the company's"),
    ("invoice_issued recipients", "the owner's, that of whoever wrote it, and theirs whose address it is"),
    ("invoice_issued taxes", "nobody's: names of taxes"),
    ("invoice_rejected reason", "the owner's of the billing profile"),
    ("license_request_created productName", "nobody's"),
    ("license_request_decided message", "that of whoever wrote it, and theirs to whom it was told"),
    ("licenses_scheduled ofMove", "nobody's: the product's name"),
    ("order_reference_set orderReference", "nobody's: the company's"),
    ("organization_created name", "nobody's: the organization's own"),
    ("organization_created settings", "nobody's: the organization's own"),
    ("payment_failed reason", "the owner's of the billing profile"),
    ("payment_method_added card", "the owner's, but for the brand"),
    ("payment_method_edited address", "the owner's"),
    ("payment_method_edited holder", "the owner's"),
    ("purchase_request_decided message", "that of whoever wrote it, and the purchaser's"),
    ("purchase_order_limited purchaseOrder", "nobody's: the company's"),
    ("purchase_requested command", "the purchaser's"),
    ("purchase_requested productName", "nobody's"),
    ("purchases_announced purchases", "nobody's: names of products"),
    ("purchases_announced trials", "nobody's: names of products"),
    ("settings_changed settings", "nobody's: the organization's own"),
    ("renewal_announced plan", "nobody's: the product's name"),
    ("subscription_canceled feedback", "that of whoever wrote it"),
    ("subscription_purchased orderReference", "nobody's: the company's"),
    ("subscription_purchased productName", "nobody's"),
    ("subscription_renewed plan", "nobody's: the product's name"),
    ("subscription_taken_over outcome", "that of whoever wrote it"),
    ("tax_rates_set taxRates", "nobody's: the host's"),
    ("vat_id_checked evidence", "the owner's of the billing profile"),
    ("vat_id_checked vatId", "the owner's of the billing profile"),
    ("trial_started productName", "nobody's"),
];

/// Names of products and taxes on the lines and terms of whatever charges.
const CHARGED: [&str; 5] = ["lines", "billingPeriod", "conversion", "extension", "productName"];

/// What else is text in an event, and nobody's: ids, numbers and words, days and times, links, and what a card is known by
/// at its provider.
const NO_TEXT: [&str; 35] = [
    "AppId",
    "AutoClaimPolicyId",
    "BillingProfileId",
    "ClearanceNumber",
    "CommandId",
    "Country",
    "Currency",
    "Day",
    "Digest",
    "EffectId",
    "IdScheme",
    "InvoiceNumber",
    "LastFour",
    "LicenseRequestId",
    "Link",
    "Money",
    "OfferId",
    "OfferType",
    "OrganizationId",
    "PaymentId",
    "PaymentMethodId",
    "Percent",
    "PeriodValue",
    "PersonId",
    "ProductId",
    "PromotionCode",
    "PromotionId",
    "PurchaseRequestId",
    "RejectionCode",
    "ReportId",
    "ReservationId",
    "SubscriptionId",
    "Timestamp",
    "Token",
    "UnitPrice",
];

/// Goes through a shape, and tells the fields at the top in which there is text, by the name of its type.
struct Walk<'a> {
    shapes: &'a Shapes,
    found: BTreeMap<String, BTreeSet<String>>,
}

impl Walk<'_> {
    fn through(&mut self, shape: &Value, top: &str, seen: &[&str]) {
        if let Some(name) = shape["$ref"].as_str() {
            let name = name.trim_start_matches("#/$defs/").to_owned();
            let resolved = self.shapes.of(&name).clone();
            let is_text = resolved["type"] == "string" && resolved.get("const").is_none();
            if is_text || name == "Money" || name == "UnitPrice" {
                self.found.entry(name).or_default().insert(top.to_owned());
            } else if !seen.contains(&name.as_str()) {
                self.through(&resolved, top, &[seen, &[name.as_str()]].concat());
            }
            return;
        }
        for list in ["oneOf", "anyOf"] {
            shape[list].as_array().into_iter().flatten().for_each(|one| self.through(one, top, seen));
        }
        for (_, field) in shape["properties"].as_object().into_iter().flatten() {
            self.through(field, top, seen);
        }
        if shape["items"].is_object() {
            self.through(&shape["items"], top, seen);
        }
        if shape["additionalProperties"].is_object() {
            self.through(&shape["additionalProperties"], top, seen);
        }
    }
}

/// Every field of every event in which there is text, by the name of the type of text.
fn texts_of_events() -> BTreeMap<String, BTreeSet<String>> {
    let shapes = Shapes::read();
    let mut walk = Walk { shapes: &shapes, found: BTreeMap::new() };
    for event in shapes.of("Event")["oneOf"].as_array().expect("events") {
        let kind = event["properties"]["type"]["const"].as_str().expect("a type");
        for (field, shape) in event["properties"].as_object().expect("fields") {
            walk.through(shape, &format!("{kind} {field}"), &[]);
        }
    }
    walk.found
}

#[test]
fn v8_of_every_text_of_an_event_it_is_said_whose_it_is() {
    let mut found = texts_of_events();
    let typed: Vec<String> = found
        .keys()
        .filter(|name| name.starts_with("Text") || ["Email", "VatId"].contains(&name.as_str()))
        .cloned()
        .collect();
    let typed: BTreeSet<String> =
        typed.iter().flat_map(|name| found.remove(name).unwrap_or_default()).collect();
    let is_charged = |text: &str| CHARGED.contains(&text.split(' ').nth(1).expect("a field"));
    let said: BTreeSet<&str> = WHOSE.iter().map(|(text, _)| *text).collect();
    let unsaid: Vec<&String> =
        typed.iter().filter(|text| !said.contains(text.as_str()) && !is_charged(text)).collect();
    assert_eq!(unsaid, Vec::<&String>::new(), "whose is this text?");
    let gone: Vec<&&str> = said.iter().filter(|text| !typed.contains(**text)).collect();
    assert_eq!(gone, Vec::<&&str>::new(), "no longer there");
    let kinds: Vec<&str> = found.keys().map(String::as_str).collect();
    let unknown: Vec<&&str> = kinds.iter().filter(|kind| !NO_TEXT.contains(kind)).collect();
    assert_eq!(unknown, Vec::<&&str>::new(), "is this text that people type?");
}

/// Whether a field of an event holds text that is somebody's.
pub(super) fn is_somebodys(kind: &str, field: &str) -> bool {
    let said = WHOSE.iter().find(|(text, _)| *text == format!("{kind} {field}"));
    said.is_some_and(|(_, whose)| !whose.starts_with("nobody's"))
}
