//! What people are told, sentence by sentence (`H7`).

use super::*;
use selfserve::{Language, json};

/// What is told in both languages: of this kind, about Power BI Pro where it is about a product, for this event.
fn told(notification: &str, product: bool, event: &str) -> [String; 2] {
    let named = if product { r#""productName":"Power BI Pro","# } else { "" };
    let notify =
        format!(r#"{{"notification":"{notification}","recipients":[],"roles":[],{named}"sequence":7}}"#);
    let record = format!(
        r#"{{"schema":1,"sequence":7,"at":"2026-12-01T00:00:00.000Z","actor":{{"type":"system"}},"event":{event}}}"#
    );
    let (notify, record): (Notify, Recorded) =
        (json::read(notify.as_bytes()).unwrap(), json::read(record.as_bytes()).unwrap());
    [Language::English, Language::Italian]
        .map(|language| Messages::new(language).notification(&notify, &record))
}

fn renewal(licenses_before: u32, price_before: &str) -> String {
    format!(
        r#"{{"type":"renewal_announced","subscription":"00000000-0000-0000-0000-000000000002",
        "renewsOn":"2026-12-10","unitPrice":{{"amount":"13.10","currency":"EUR"}},
        "unitPriceBefore":{{"amount":"{price_before}","currency":"EUR"}},"licenses":15,
        "licensesBefore":{licenses_before},"total":{{"amount":"239.73","currency":"EUR"}}}}"#
    )
}

#[test]
fn h7_a_renewal_is_told_with_its_day_and_its_price() {
    assert_eq!(
        told("renewal_upcoming", true, &renewal(15, "13.10")),
        [
            "Power BI Pro renews on 10 December 2026: 15 licenses at €13.10, €239.73 in all.",
            "Power BI Pro si rinnova il 10 dicembre 2026: 15 licenze a 13,10\u{a0}€, 239,73\u{a0}€ in tutto.",
        ]
    );
    let [english, italian] = told("renewal_upcoming", true, &renewal(1, "12.00"));
    assert!(
        english.ends_with(" in all. Until then, a license costs €12.00. Until then, there is one license.")
    );
    assert!(italian.ends_with(
        " in tutto. Fino ad allora una licenza costa 12,00\u{a0}€. Fino ad allora c'è una sola licenza."
    ));
}

#[test]
fn h7_a_disabled_subscription_is_told_with_its_unpaid_invoice() {
    let event = r#"{"type":"subscription_disabled","subscription":"00000000-0000-0000-0000-000000000002",
        "until":"2027-03-08","unpaidInvoice":"2026-000042"}"#;
    assert_eq!(
        told("disabled", true, event),
        [
            "Power BI Pro was disabled, and everybody's access ended, because invoice 2026-000042 had not been paid. \
             It is deleted on 8 March 2027 unless the invoice is paid before then.",
            "L'abbonamento a Power BI Pro è stato disabilitato e l'accesso di tutti è terminato, perché la fattura \
             2026-000042 non era stata pagata. Se non viene pagata prima, l'abbonamento sarà eliminato l'8 marzo 2027.",
        ]
    );
}

#[test]
fn h7_a_failed_payment_is_told_with_the_provider_s_reason() {
    let event = r#"{"type":"payment_failed","invoice":"2026-000042","payment":"p1","retry":"hopeless",
        "reason":"stolen card"}"#;
    assert_eq!(
        told("payment_failed", false, event),
        [
            "The payment of invoice 2026-000042 failed (stolen card), and can't be made with this card. \
             Choose another one.",
            "Il pagamento della fattura 2026-000042 non è riuscito (stolen card) e con questa carta non è \
             possibile. Scegline un'altra.",
        ]
    );
}

#[test]
fn g8_a_failed_payment_is_told_with_the_card_that_is_asked_now() {
    let event = r#"{"type":"payment_failed","invoice":"2026-000042","payment":"p1","retry":"hopeless",
        "backup":{"invoice":"2026-000042","order":{"paymentMethod":"00000000-0000-0000-0000-000000000004",
        "token":"tok_2","amount":{"amount":"131.00","currency":"EUR"}}}}"#;
    assert_eq!(
        told("payment_failed", false, event),
        [
            "The payment of invoice 2026-000042 failed. The second card was asked for it; check the first, or choose \
             another one.",
            "Il pagamento della fattura 2026-000042 non è riuscito. L'addebito è stato chiesto alla seconda carta; \
             controlla la prima o scegline un'altra.",
        ]
    );
}

#[test]
fn g6_a_second_card_that_expires_is_told_as_such() {
    let event = |backup: &str| {
        format!(
            r#"{{"type":"card_expiring","billingProfile":"00000000-0000-0000-0000-000000000003",
            "paymentMethod":"00000000-0000-0000-0000-000000000004",{backup}"expires":{{"year":2026,"month":11}},
            "chargeOn":"2026-12-02"}}"#
        )
    };
    assert_eq!(
        told("card_expiring", false, &event(r#""backup":true,"#)),
        [
            "The second card, which is asked where the first fails, expires at the end of 11/2026, before the charge of \
             2 December 2026. Update it before then, or choose another one.",
            "La seconda carta, a cui si ricorre se la prima non va a buon fine, scade alla fine del mese 11/2026, prima \
             dell'addebito previsto il 2 dicembre 2026. Aggiornala prima o scegline un'altra.",
        ]
    );
    let [english, _] = told("card_expiring", false, &event(""));
    assert!(english.starts_with("The card that is to be charged"), "{english}");
}

#[test]
fn h7_a_decision_is_told_with_what_was_said_about_it() {
    let decided = |message| {
        format!(
            r#"{{"type":"license_request_decided","request":"00000000-0000-0000-0000-000000000003",
            "people":["00000000-0000-0000-0000-000000000004"],"decision":{{"type":"decline"}}{message}}}"#
        )
    };
    assert_eq!(
        told("license_request_decided", true, &decided(r#","message":"Ask again in January.""#)),
        [
            "The request for one license of Power BI Pro was declined. “Ask again in January.”",
            "La richiesta di una licenza di Power BI Pro è stata rifiutata. “Ask again in January.”",
        ]
    );
    let [english, _] = told("license_request_decided", true, &decided(""));
    assert_eq!(english, "The request for one license of Power BI Pro was declined.");
}

#[test]
fn h7_administrators_read_a_day_in_one_sentence() {
    let begun = |name: &str, licenses: u32, total: &str| {
        format!(
            r#"{{"subscription":"00000000-0000-0000-0000-000000000002","purchaser":"00000000-0000-0000-0000-000000000003",
            "productName":"{name}","licenses":{licenses}{total}}}"#
        )
    };
    let cost = r#","total":{"amount":"131.00","currency":"EUR"}"#;
    let event = format!(
        r#"{{"type":"purchases_announced","day":"2026-11-08","purchases":[{},{}],"trials":[{}]}}"#,
        begun("Power BI Pro", 10, cost),
        begun("Visio", 1, cost),
        begun("Planner", 25, "")
    );
    assert_eq!(
        told("purchase_made", false, &event),
        [
            "Bought in your organization on 8 November 2026: 10 licenses of Power BI Pro (€131.00); \
             one license of Visio (€131.00).",
            "Acquisti nella tua organizzazione l'8 novembre 2026: 10 licenze di Power BI Pro (131,00\u{a0}€); \
             una licenza di Visio (131,00\u{a0}€).",
        ]
    );
    assert_eq!(
        told("trial_started", false, &event),
        [
            "Trials begun in your organization on 8 November 2026: 25 licenses of Planner.",
            "Versioni di prova iniziate nella tua organizzazione l'8 novembre 2026: 25 licenze di Planner.",
        ]
    );
}

#[test]
fn h7_what_does_not_fit_together_is_told_without_facts() {
    let title = ["A subscription will renew.", "Un abbonamento sta per rinnovarsi."];
    assert_eq!(told("renewal_upcoming", false, &renewal(15, "13.10")), title);
    assert_eq!(
        told(
            "renewal_upcoming",
            true,
            r#"{"type":"subscription_deleted","subscription":"00000000-0000-0000-0000-000000000002"}"#
        ),
        title
    );
    assert_eq!(told("expired", true, &renewal(15, "13.10"))[0], "A subscription has expired.");
}
