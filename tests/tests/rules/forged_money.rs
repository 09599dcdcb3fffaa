//! Forgeries of invoices, payments and billing profiles: each changes one event of a story as told in `tests/scenarios`, in
//! one way only, and is refused at its place (`H1`).

use selfserve::Corruption;
use selfserve_tests::forging::{ADA, PROFILE, SUBSCRIPTION, euros, read, refused, refused_record};
use selfserve_tests::journals;
use serde_json::{Value, json};

/// What makes an event say something else.
type Forge = fn(&mut Value);

#[test]
fn h1_a_profile_that_pays_for_something_is_not_closed() {
    refused("buy-and-pay", "payment_received", Corruption::ImpossibleState, |event| {
        *event = json!({ "type": "billing_profile_closed", "billingProfile": PROFILE });
    });
}

#[test]
fn h1_a_profile_that_is_owed_something_is_not_closed() {
    let story = "tightened-dunning-without-days-of-grace";
    refused(story, "dunning_step", Corruption::ImpossibleState, |event| {
        *event = json!({ "type": "billing_profile_closed", "billingProfile": PROFILE });
    });
}

#[test]
fn h1_nothing_nets_where_nothing_waits() {
    refused("buy-and-pay", "payment_received", Corruption::ImpossibleState, |event| {
        *event = json!({ "type": "changes_netted", "billingProfile": PROFILE });
    });
}

#[test]
fn h1_an_invoice_disables_once_its_last_day_has_come() {
    let journal = journals::of("dunning-regular");
    let last = journal.iter().rfind(|record| record["event"]["type"] == "dunning_step");
    let last = last.expect("the last step")["event"].clone();
    refused("dunning-regular", "dunning_step", Corruption::WrongFigure("unpaidInvoice"), |event| {
        *event = json!({
            "type": "subscription_disabled", "subscription": SUBSCRIPTION, "until": "2027-03-02",
            "unpaidInvoice": last["invoice"],
        });
    });
}

#[test]
fn h1_what_was_too_much_goes_where_the_settings_say() {
    let story = "what-was-too-much-goes-back-to-the-card";
    refused(story, "payment_received", Corruption::WrongFigure("refund"), |event| {
        event["credited"] = event["amount"].clone();
        event.as_object_mut().expect("an event").remove("refund");
    });
}

#[test]
fn h1_a_profile_has_one_owner() {
    let shares: [fn(&mut Value); 2] =
        [|event| event["role"] = json!("owner"), |event| event["person"] = json!(ADA)];
    for share in shares {
        refused("billing-profile-roles", "billing_profile_shared", Corruption::ImpossibleState, share);
    }
}

#[test]
fn h1_an_invoice_that_is_no_first_payment_is_not_void() {
    refused("buy-and-pay", "payment_received", Corruption::ImpossibleState, |event| {
        *event = json!({ "type": "invoice_voided", "invoice": "2026-000001", "credited": euros("0.00") });
    });
}

#[test]
fn h1_no_more_is_taken_from_a_balance_than_it_holds() {
    refused("paid-from-the-balance", "invoice_issued", Corruption::WrongFigure("creditsApplied"), |event| {
        event["creditsApplied"] = euros("500.00");
    });
    refused(
        "credits-against-two-unpaid-invoices",
        "invoice_issued",
        Corruption::WrongFigure("allocated"),
        |event| {
            event["allocated"] = euros("141.49");
        },
    );
}

#[test]
fn h1_an_event_brings_lines_of_its_own_subscription() {
    for (story, event) in
        [("buy-and-pay", "subscription_purchased"), ("raise-and-lower-again-and-again", "licenses_added")]
    {
        refused(story, event, Corruption::UnknownReference, |event| {
            event["lines"][0]["subscription"] = json!("a0000000-0000-4000-8000-000000000099");
        });
    }
}

#[test]
fn h1_no_payment_takes_from_a_balance() {
    refused("buy-and-pay", "payment_received", Corruption::WrongFigure("outstanding"), |event| {
        event["amount"] = euros("130.99");
        event["credited"] = euros("-0.01");
    });
}

/// Older versions wrote it so, and their journals are read (`docs/compatibility.md`).
#[test]
fn h1_an_older_version_took_nothing_from_the_balance() {
    let as_before = |event: &mut Value| {
        event["outstanding"] = euros("10.00");
        event.as_object_mut().expect("an event").remove("creditsTaken");
    };
    let read_as_before =
        read("dunning-of-nothing", "payment_charged_back", |record| as_before(&mut record["event"]));
    assert_eq!(read_as_before, Ok(()));
    let wrong = Corruption::WrongFigure("creditsTaken");
    refused("dunning-of-nothing", "payment_charged_back", wrong, |event| {
        as_before(event);
        event["report"] = json!("evt-1");
    });
}

#[test]
fn h1_a_refund_opens_an_invoice_as_a_new_one_is_due() {
    refused("a-refund-opens-an-invoice-again", "payment_refunded", Corruption::WrongFigure("due"), |event| {
        event["due"] = json!("2026-11-10");
    });
}

#[test]
fn h1_what_is_taken_back_had_come() {
    for (story, event) in [
        ("paid-twice-and-refunded", "payment_refunded"),
        ("reports-of-one-payment-add-up", "payment_charged_back"),
    ] {
        refused(story, event, Corruption::WrongFigure("amount"), |event| {
            event["payment"] = json!("pay-9");
        });
    }
    let of_dispute = |event: &mut Value| event["cause"] = json!("dispute_won");
    refused("buy-and-pay", "payment_received", Corruption::WrongFigure("amount"), of_dispute);
}

#[test]
fn h1_no_more_is_credited_than_is_unpaid_nor_less_than_nothing() {
    for amount in ["132.00", "-1.00"] {
        refused(
            "credits-against-two-unpaid-invoices",
            "credit_allocated",
            Corruption::ImpossibleNumber,
            |event| {
                event["amount"] = euros(amount);
            },
        );
    }
}

#[test]
fn h1_what_is_unpaid_is_not_restored() {
    refused("dunning-paid-in-the-same-period", "payment_received", Corruption::ImpossibleState, |event| {
        *event = json!({ "type": "subscription_restored", "subscription": SUBSCRIPTION, "lines": [] });
    });
}

#[test]
fn h1_what_is_restored_in_its_period_is_not_charged_again() {
    let told = journals::of("dunning-paid-in-the-same-period");
    let bought = told.iter().find(|record| record["event"]["type"] == "subscription_purchased");
    let lines = bought.expect("a purchase")["event"]["lines"].clone();
    refused(
        "dunning-paid-in-the-same-period",
        "subscription_restored",
        Corruption::ImpossibleState,
        |event| event["lines"] = lines,
    );
}

#[test]
fn h1_nothing_is_restored_on_the_day_on_which_its_term_ends() {
    refused_record("dunning-term-has-ended", "ending_announced", Corruption::ImpossibleState, |record| {
        record["at"] = json!("2026-12-02T00:00:00.000Z");
        record["event"] =
            json!({ "type": "subscription_restored", "subscription": SUBSCRIPTION, "lines": [] });
    });
}

#[test]
fn h1_a_payment_is_asked_once_by_a_card_that_may_pay() {
    let story = "who-pays-an-invoice-with-which-card";
    // The last one is Marco's, by his own card: neither Maria's nor another amount.
    let forged: [(Corruption, Forge); 4] = [
        (Corruption::WrongFigure("askedBy"), |event| event["askedBy"] = json!(ADA)),
        (Corruption::WrongFigure("paymentMethod"), |event| {
            event["order"]["paymentMethod"] = json!("918743a8-433f-5862-8569-91ec3c47cb6e");
        }),
        (Corruption::WrongFigure("order"), |event| event["order"]["token"] = json!("tok_1")),
        (Corruption::WrongFigure("order"), |event| event["order"]["amount"] = euros("130.99")),
    ];
    for (corruption, forge) in forged {
        refused(story, "payment_requested", corruption, forge);
    }
    // Once it is asked for, and once it is paid, it is not asked again.
    let asked = |story, event| {
        let journal = journals::of(story);
        let last =
            journal.iter().rfind(|record| record["event"]["type"] == "payment_requested").expect("one");
        refused_record(story, event, Corruption::ImpossibleState, |record| {
            (record["event"], record["actor"]) = (last["event"].clone(), last["actor"].clone());
        });
    };
    asked("take-over-while-somebody-pays", "subscription_taken_over");
}

#[test]
fn g8_a_second_card_is_asked_where_the_first_fails_and_not_otherwise() {
    let failed: [Forge; 2] = [
        |event| {
            event.as_object_mut().expect("an event").remove("backup");
        },
        |event| event["retry"] = json!("fraud"),
    ];
    for forge in failed {
        let story = "a-second-card-is-asked-for-all-that-is-open";
        refused(story, "payment_failed", Corruption::WrongFigure("backup"), forge);
    }
    let (story, event) = ("a-second-card-is-asked-when-the-first-fails", "backup_payment_method_set");
    let journal = journals::of(story);
    let first = journal.iter().find(|record| record["event"]["type"] == "billing_profile_created");
    let first = first.expect("a profile")["event"]["paymentMethod"].clone();
    refused(story, event, Corruption::WrongFigure("paymentMethod"), |event| {
        event["paymentMethod"] = first.clone();
    });
    refused(story, event, Corruption::WrongFigure("charges"), |event| event["charges"] = json!([]));
    let expires = "a-second-card-expires-before-the-next-charge";
    refused(expires, "card_expiring", Corruption::WrongFigure("backup"), |event| {
        event["backup"] = json!(true);
    });
}

#[test]
fn g9_an_issuer_changes_something() {
    refused("a-card-changed-by-its-issuer", "card_updated", Corruption::ImpossibleState, |event| {
        event["token"] = json!("tok_2");
    });
}

#[test]
fn i14_a_line_has_the_taxes_of_its_billing_period() {
    let wrong = Corruption::WrongFigure("taxes");
    refused("tax-rates-change", "licenses_added", wrong, |event| {
        event["lines"][0]["taxes"][0]["name"] = json!("VAT");
    });
    refused("nothing-is-taxed-and-says-why", "subscription_purchased", wrong, |event| {
        event["lines"][0]["taxes"][0]["exemption"]["natura"] = json!("N2.1");
    });
}

#[test]
fn i16_a_document_names_the_order_of_its_lines() {
    let story = "credits-stay-with-their-order";
    let issued = |figure, change: fn(&mut Value)| {
        refused(story, "invoice_issued", Corruption::WrongFigure(figure), change);
    };
    issued("purchaseOrder", |event| event["purchaseOrder"] = json!("PO-2"));
    issued("costCenter", |event| event["costCenter"] = json!("Design"));
    issued("orderExceeded", |event| event["orderExceeded"] = json!(true));
}

#[test]
fn i16_an_order_is_good_for_an_amount_of_its_billing_profile() {
    for most in [json!({ "amount": "5.00", "currency": "USD" }), euros("-0.01")] {
        let wrong = Corruption::WrongFigure("most");
        refused("order-ended-or-used-up", "purchase_order_limited", wrong, |event| {
            event["most"] = most.clone()
        });
    }
}

#[test]
fn g10_a_billing_profile_has_ten_recipients_at_most() {
    refused(
        "invoices-are-sent-to-further-recipients",
        "billing_profile_created",
        Corruption::WrongFigure("recipients"),
        |event| {
            let recipient = |number: u32| json!({ "email": format!("{number}@studio.example") });
            event["recipients"] = (0..11).map(recipient).collect();
        },
    );
}

#[test]
fn h1_a_report_answers_a_request_that_was_made() {
    let story = "reports-name-the-request-that-they-answer";
    refused(story, "payment_failed", Corruption::WrongFigure("askedBy"), |event| {
        event.as_object_mut().expect("an event").remove("askedBy");
    });
    refused(story, "payment_failed", Corruption::UnknownReference, |event| event["request"] = json!("evt-7"));
    refused(story, "payment_received", Corruption::UnknownReference, |event| {
        event["request"] = json!("evt-7")
    });
}

#[test]
fn h1_no_card_is_charged_while_somebody_pays() {
    let journal = journals::of("pay-an-invoice-now");
    let asked = journal.iter().find(|record| record["event"]["type"] == "payment_requested").expect("one");
    let order = asked["event"]["order"].clone();
    let story = "pay-an-invoice-now";
    refused(story, "dunning_step", Corruption::WrongFigure("charge"), |event| event["charge"] = order);
    refused(story, "dunning_step", Corruption::WrongFigure("inProgressUntil"), |event| {
        event.as_object_mut().expect("an event").remove("inProgressUntil");
    });
}
