//! No code lacks a message in either language, and no message lacks a fact.

use std::collections::BTreeSet;

use selfserve::{
    AddACard, Alternative, AskAnAdministrator, BelowAssigned, Check, Day, Denial, Finding, Language,
    LicenseCount, LicensesFinding, Link, Money, NextStep, NotEnoughLicenses, OutOfRange, OwnProcess,
    QuoteStale, RejectedText, SubscriptionId, SubscriptionStatus, Support, TextProblem, UseOwnProcess, Uuid,
    Verdict, WindowClosed, WrongStatus, json,
};

use crate::label_tests::labeled;
use crate::{Labeled, Messages, id};

pub(crate) const LANGUAGES: [Language; 2] = [Language::English, Language::Italian];

/// What commands call the fields that they check, and `other` for the rest.
const FIELDS: &str = "activation-days after app backups brand buyer-reference certified-email city code \
    command-memory-days cost-center disabled-days electronic-address email evidence exemption expired-days expires \
    extension-months feedback from holder id invoice legal-id license-request-months licenses limit link \
    message month monthly-notice-days name natura notice-days number offer offer-type other pause-days \
    payment payment-days payment-request-days people postal-code prefix product purchase purchase-order \
    purchase-request-days reason reason-code recipient-code recipients region report serial street \
    subscriptions tax-id tax-number text to token vat-id year";

/// The sentences that explain a line.
const LINES: &str = "added came canceled difference left part-of-period period removed tax-exclusive tax-inclusive discount shape segments segment";

/// How a price depends on how many licenses there are.
const PRICES: &str = "volume volume-tier graduated graduated-tier base";

/// What several notifications have in them.
const PARTS: &str = "begun cause licenses word";

/// The words of an invoice as a document.
const DOCUMENT: &str = "allocated amount amount-due bill-to chargeback clearance credit credit-note credited credits-applied cost-center date \
    days due invoice lines nothing-to-pay number outstanding payment product purchase-order quantity refund refunded rounding seller \
    settled settlements status status-at-issue subtotal tax tax-id tax-of-lines to-pay to-pay-at-issue total totals unit-price void written-off";

fn file(language: Language) -> &'static str {
    match language {
        Language::English => crate::ENGLISH,
        Language::Italian => crate::ITALIAN,
    }
}

/// Every id of a language's file, and every attribute as `id.attribute`.
fn written(language: Language) -> Vec<String> {
    let mut names = Vec::new();
    let mut message = String::new();
    for (name, _) in file(language).lines().filter_map(|line| line.split_once(" = ")) {
        match name.strip_prefix("    .") {
            Some(attribute) => names.push(format!("{message}.{attribute}")),
            None if name.starts_with(char::is_alphabetic) => {
                message = name.to_string();
                names.push(message.clone());
            }
            None => {}
        }
    }
    names
}

/// Every id and attribute that the codes ask for.
fn asked_for() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut with = |id: String, attributes: &[&str]| {
        names.extend(attributes.iter().map(|attribute| format!("{id}.{attribute}")));
        names.insert(id);
    };
    Denial::TYPES.iter().for_each(|code| with(id("denial", code), &["advice"]));
    for code in Finding::TYPES {
        with(id("finding", code), if *code == "approval" { &["needs-approval"] } else { &["failed"] });
    }
    for part in ["guests", "disabled", "unknown"] {
        with(format!("denial-not-assignable-{part}"), &[]);
    }
    for code in Alternative::TYPES {
        let attributes: &[&str] = match *code {
            "ask_an_administrator" => &["with-text", "with-link"],
            "use_own_process" => &["with-link"],
            _ => &[],
        };
        with(id("alternative", code), attributes);
    }
    for labeled in labeled() {
        let sentence: &[&str] = match labeled {
            Labeled::NextStepKind(_) => &["dated"],
            Labeled::NotificationKind(_) => &["told"],
            _ => &[],
        };
        with(labeled.id(), sentence);
    }
    FIELDS.split(' ').for_each(|field| with(id("field", field), &[]));
    LINES.split(' ').for_each(|part| with(id("line", part), &[]));
    PRICES.split(' ').for_each(|part| with(id("price", part), &[]));
    PARTS.split(' ').for_each(|part| with(id("notification", part), &[]));
    DOCUMENT.split_ascii_whitespace().for_each(|word| with(id("document", word), &[]));
    names
}

fn examples() -> Vec<Denial> {
    json::read(include_bytes!("examples.json")).unwrap()
}

/// A text with nothing left to fill in, and no id in place of a message.
fn assert_complete(text: &str) {
    assert!(!text.is_empty() && !text.contains(['{', '}', '\u{2068}', '\u{2069}']), "{text:?}");
    assert!(!text.contains("  ") && text.trim() == text, "{text:?}");
}

fn assert_sentence(text: &str) {
    assert_complete(text);
    assert!(text.ends_with('.') || text.contains("https://"), "{text:?}");
    assert!(!text.starts_with(char::is_lowercase), "{text:?}");
}

#[test]
fn every_code_has_a_message_and_every_message_a_code() {
    for language in LANGUAGES {
        let written = written(language);
        let once: BTreeSet<String> = written.iter().cloned().collect();
        assert_eq!(written.len(), once.len(), "an id is there twice in {language:?}");
        let asked_for = asked_for();
        let missing: Vec<_> = asked_for.difference(&once).collect();
        let unused: Vec<_> = once.difference(&asked_for).collect();
        assert!(
            missing.is_empty() && unused.is_empty(),
            "{language:?}: {missing:?} missing, {unused:?} unused"
        );
    }
}

#[test]
fn fluent_reads_both_files_without_complaint() {
    for language in LANGUAGES {
        let read = fluent_bundle::FluentResource::try_new(file(language).to_string());
        assert!(read.is_ok(), "{language:?}: {:?}", read.err().map(|(_, errors)| errors));
    }
}

#[test]
fn every_refusal_has_an_example_that_renders_in_both_languages() {
    let examples = examples();
    let codes: Vec<&str> = examples.iter().map(Denial::code).collect();
    assert_eq!(codes, Denial::TYPES);
    for language in LANGUAGES {
        let messages = Messages::new(language);
        for denial in &examples {
            assert_sentence(&messages.reason(denial));
            assert_sentence(&messages.advice(denial));
            let whole = messages.denial(denial);
            assert_eq!(whole, format!("{} {}", messages.reason(denial), messages.advice(denial)));
            assert!(!whole.contains("00000000-"), "an id that only machines know: {whole}");
        }
    }
}

#[test]
fn everything_else_renders_in_both_languages() {
    let checks = example_checks();
    let instead = examples().into_iter().find_map(|denial| match denial {
        Denial::NotEligible(refused) => Some(refused.eligibility.instead),
        _ => None,
    });
    for messages in LANGUAGES.map(Messages::new) {
        checks.iter().for_each(|check| assert_sentence(&messages.check(check)));
        for alternative in instead.iter().flatten() {
            assert_sentence(&messages.alternative(alternative));
        }
        for labeled in labeled() {
            assert_complete(&messages.label(labeled));
            if let Labeled::NextStepKind(kind) = labeled {
                assert_complete(&messages.next_step(&NextStep { kind, on: day("2026-12-08") }));
            }
        }
    }
}

/// Every finding, passed and failed, with every choice that its sentences depend on.
fn example_checks() -> Vec<Check> {
    let findings = [
        r#"{"type":"organization_kind","kind":"commercial"}"#,
        r#"{"type":"organization_kind","kind":"government"}"#,
        r#"{"type":"organization_kind","kind":"education"}"#,
        r#"{"type":"organization_kind","kind":"nonprofit"}"#,
        r#"{"type":"country","country":"IT"}"#,
        r#"{"type":"member","standing":"guest"}"#,
        r#"{"type":"member","standing":"disabled"}"#,
        r#"{"type":"member","standing":"unknown"}"#,
        r#"{"type":"on_sale","offers":0}"#,
        r#"{"type":"on_sale","offers":2}"#,
        r#"{"type":"on_sale","endOfSale":"2026-12-11","offers":2}"#,
        r#"{"type":"on_sale","offers":2,"untold":{"from":"OLD","to":"NEW"}}"#,
        r#"{"type":"policy","value":"disabled","source":"product"}"#,
        r#"{"type":"policy","value":"disabled","source":"offer_type"}"#,
        r#"{"type":"policy","value":"disabled","source":"default"}"#,
        r#"{"type":"policy","value":"only_trials_without_payment_method","source":"product"}"#,
        r#"{"type":"trial","standing":"none"}"#,
        r#"{"type":"trial","standing":"used"}"#,
        r#"{"type":"trial","standing":"needs_payment_method"}"#,
        r#"{"type":"trial","standing":"needs_no_payment_method"}"#,
        r#"{"type":"agreement","hasAgreement":false}"#,
        r#"{"type":"payment_method"}"#,
        r#"{"type":"payment_method","paymentMethod":"00000000-0000-0000-0000-000000000004"}"#,
        r#"{"type":"licenses","licenses":5,"most":1}"#,
        r#"{"type":"licenses","licenses":5,"most":4}"#,
        r#"{"type":"licenses","licenses":5}"#,
        r#"{"type":"license_limit","limit":0,"source":{"type":"organization"},"used":0,"asked":5}"#,
        r#"{"type":"license_limit","limit":1,"source":{"type":"organization"},"used":0,"asked":5}"#,
        r#"{"type":"license_limit","limit":4,"source":{"type":"role","role":"user_admin"},"used":3,"asked":5}"#,
        r#"{"type":"spending_limit","source":{"type":"organization"},"used":{"amount":"0.00","currency":"EUR"},"asked":{"amount":"13.10","currency":"EUR"}}"#,
        r#"{"type":"spending_limit","limit":{"amount":"20.00","currency":"EUR"},"source":{"type":"organization"},"used":{"amount":"10.00","currency":"EUR"},"asked":{"amount":"13.10","currency":"EUR"}}"#,
        r#"{"type":"subscription_limit","limit":0,"source":{"type":"organization"},"used":0,"asked":1}"#,
        r#"{"type":"subscription_limit","limit":1,"source":{"type":"organization"},"used":1,"asked":1}"#,
        r#"{"type":"subscription_limit","limit":3,"source":{"type":"product","product":"CFQ7TTC0H9MP"},"used":3,"asked":1}"#,
        r#"{"type":"approval","rule":{"type":"always"},"source":{"type":"organization"},"licenses":5}"#,
    ];
    let parsed: Vec<Finding> =
        findings.iter().map(|finding| json::read(finding.as_bytes()).unwrap()).collect();
    let covered: BTreeSet<&str> = parsed.iter().map(Finding::type_name).collect();
    assert_eq!(covered, Finding::TYPES.iter().copied().collect());
    let check = |finding: &Finding| {
        let no = match finding {
            Finding::ApprovalFinding(_) => Verdict::NeedsApproval,
            _ => Verdict::Failed,
        };
        [Verdict::Passed, no].map(|verdict| Check { verdict, finding: finding.clone() })
    };
    parsed.iter().flat_map(check).collect()
}

#[test]
fn each_failure_of_a_rule_has_words_of_its_own() {
    for messages in LANGUAGES.map(Messages::new) {
        let failed: Vec<Check> =
            example_checks().into_iter().filter(|check| check.verdict == Verdict::Failed).collect();
        let different: BTreeSet<String> = failed.iter().map(|check| messages.check(check)).collect();
        assert_eq!(different.len(), failed.len());
    }
}

#[test]
fn each_status_and_each_problem_of_a_text_has_words_of_its_own() {
    let statuses = [
        SubscriptionStatus::Trial,
        SubscriptionStatus::Pending,
        SubscriptionStatus::Active,
        SubscriptionStatus::Paused,
        SubscriptionStatus::Expired,
        SubscriptionStatus::Disabled,
        SubscriptionStatus::Deleted,
    ];
    let subscription = SubscriptionId(Uuid::nil());
    let problems = [
        TextProblem::Empty,
        TextProblem::TooLong,
        TextProblem::ControlCharacter,
        TextProblem::LineBreak,
        TextProblem::CardNumber,
        TextProblem::NotAnAddress,
        TextProblem::NotAVatId,
        TextProblem::NotOfItsScheme,
        TextProblem::CheckDigit,
    ];
    for messages in LANGUAGES.map(Messages::new) {
        let of_statuses: BTreeSet<String> =
            statuses.map(|status| messages.reason(&WrongStatus { subscription, status }.into())).into();
        assert_eq!(of_statuses.len(), statuses.len());
        let of_problems: BTreeSet<String> = problems
            .map(|problem| {
                messages.denial(&RejectedText { field: "name".to_string(), problem, most: Some(100) }.into())
            })
            .into();
        assert_eq!(of_problems.len(), problems.len());
    }
}

#[test]
fn plurals_are_right() {
    let [english, italian] = LANGUAGES.map(Messages::new);
    let free = |needed, free| {
        let (needed, free) = (LicenseCount(needed), LicenseCount(free));
        Denial::from(NotEnoughLicenses { needed, free, people: Vec::new() })
    };
    assert_eq!(english.reason(&free(1, 0)), "This takes one license, but none is free.");
    assert_eq!(english.reason(&free(12_345, 1)), "This takes 12,345 licenses, but only one is free.");
    assert_eq!(italian.reason(&free(1, 0)), "Serve una licenza, ma nessuna è disponibile.");
    assert_eq!(italian.reason(&free(12_345, 2)), "Servono 12.345 licenze, ma solo 2 sono disponibili.");
    let below =
        |assigned| Denial::from(BelowAssigned { asked: LicenseCount(0), assigned: LicenseCount(assigned) });
    assert!(english.reason(&below(1)).starts_with("One license is assigned"));
    assert!(italian.reason(&below(5)).starts_with("Sono assegnate 5 licenze"));
    let cap = |most| {
        let most = Some(LicenseCount(most));
        let finding = LicensesFinding { licenses: LicenseCount(5), most, least: None, step: None };
        Check { verdict: Verdict::Failed, finding: finding.into() }
    };
    assert!(english.check(&cap(1)).contains("only one license"));
    assert!(italian.check(&cap(3)).contains("al massimo 3 licenze"));
    let offered = |least, step| {
        let (least, step) = (Some(LicenseCount(least)), Some(LicenseCount(step)));
        let finding = LicensesFinding { licenses: LicenseCount(5), most: None, least, step };
        Check { verdict: Verdict::Failed, finding: finding.into() }
    };
    assert!(english.check(&offered(10, 5)).contains("takes 10 licenses or more, not 5"));
    assert!(italian.check(&offered(4, 2)).contains("pacchetti di 2 licenze"));
}

#[test]
fn italian_articles_are_elided_before_8_and_11() {
    let italian = Messages::new(Language::Italian);
    let advice = |renews_on| {
        let (asked, removable) = (LicenseCount(3), LicenseCount(0));
        italian.advice(&WindowClosed { asked, removable, renews_on: day(renews_on) }.into())
    };
    assert!(advice("2026-12-08").contains("l'8 dicembre 2026"));
    assert!(advice("2026-12-11").contains("l'11 dicembre 2026"));
    assert!(advice("2026-12-18").contains("il 18 dicembre 2026"));
    let sold_until = |end: &str| {
        let json = format!(
            r#"{{"verdict":"failed","finding":{{"type":"on_sale","endOfSale":"{end}","offers":1}}}}"#
        );
        italian.check(&json::read(json.as_bytes()).unwrap())
    };
    assert!(sold_until("2026-11-08").contains("dall'8 novembre"));
    assert!(sold_until("2026-11-01").contains("dal 1 novembre"));
}

#[test]
fn a_stale_quote_tells_which_way_the_total_went() {
    let english = Messages::new(Language::English);
    let stale = |now, difference| {
        QuoteStale { quoted: euro("131.00"), now: euro(now), difference: euro(difference) }.into()
    };
    assert!(english.reason(&stale("144.10", "13.10")).contains("€144.10 now, €13.10 more than"));
    assert!(english.reason(&stale("117.90", "-13.10")).contains("€117.90 now, €13.10 less than"));
    assert!(english.reason(&stale("131.00", "0.00")).contains("still €131.00"));
}

#[test]
fn a_missing_right_is_somebody_s() {
    let said = |person| {
        let denial = format!(r#"{{"type":"not_allowed","right":"run_the_host","person":{person}}}"#);
        Messages::new(Language::English).reason(&json::read(denial.as_bytes()).expect("a refusal"))
    };
    assert!(said("null").starts_with("You don't have permission to "), "{}", said("null"));
    let of_another = said(r#""a0000000-0000-4000-8000-000000000001""#);
    assert!(of_another.starts_with("The person this is for doesn't have permission to "), "{of_another}");
}

#[test]
fn a_field_is_called_as_people_know_it() {
    let english = Messages::new(Language::English);
    let refusal = |field: &str| {
        english.denial(&OutOfRange { field: field.to_string(), least: 1, most: 2, value: 3 }.into())
    };
    assert_eq!(refusal("settings.paymentDays"), "“Days to pay” can't be 3. Enter a number from 1 to 2.");
    assert_eq!(refusal("something.newer"), "“This field” can't be 3. Enter a number from 1 to 2.");
}

#[test]
fn what_the_organization_tells_its_people_is_shown() {
    let english = Messages::new(Language::English);
    let ask = |support| english.alternative(&AskAnAdministrator { support }.into());
    let support = |link: Option<&str>| {
        Some(Support { text: "Write to purchasing.".into(), link: link.map(Link::from) })
    };
    assert_eq!(ask(None), "Ask an administrator of your organization.");
    assert_eq!(ask(support(None)), "Write to purchasing.");
    assert_eq!(ask(support(Some("https://example.com"))), "Write to purchasing. https://example.com");
    let process = |link: Option<&str>| {
        let process = OwnProcess { message: "Fill in form 7.".into(), link: link.map(Link::from) };
        english.alternative(&UseOwnProcess { process }.into())
    };
    assert_eq!(process(None), "Fill in form 7.");
    assert_eq!(process(Some("https://example.com")), "Fill in form 7. https://example.com");
    let add = AddACard { country: "IT".parse().unwrap() };
    assert!(english.alternative(&add.into()).starts_with("Add a card"));
}

#[test]
fn threads_can_share_the_words() {
    fn shared<T: Send + Sync>() {}
    shared::<Messages>();
}

pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

pub(crate) fn euro(text: &str) -> Money {
    amount(text, "EUR")
}

pub(crate) fn amount(text: &str, currency: &str) -> Money {
    Money::parse(text, currency.parse().unwrap()).unwrap()
}
