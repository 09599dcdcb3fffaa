//! Eligibility over the whole space of decisions, against a table written for itself (`P5`–`P7`, `K1`, `K4`, `G4`).

use selfserve::{Check, EligibilityOutcome, OrganizationKind, PersonStanding, PolicyValue, Verdict};
use selfserve_tests::decisions::{self, Approval, Cap, Limits, Method, Place, Question, Sale};

/// A rule, and whether it fails for a question.
type Rule = (&'static str, fn(&Question) -> bool);

/// The rules, in order, and the answers that make each fail.
const RULES: [Rule; 10] = [
    ("organization_kind", |asked| {
        matches!(asked.kind, OrganizationKind::Government | OrganizationKind::Education)
    }),
    ("country", |asked| matches!(asked.place, Place::ProgramClosed | Place::ProductClosed)),
    ("member", |asked| asked.standing != PersonStanding::Member),
    ("on_sale", |asked| asked.sale == Sale::EndsToday || asked.place == Place::NoCurrency),
    ("policy", |asked| policy(asked) != "enabled"),
    ("payment_method", |asked| asked.method != Method::Usable),
    ("licenses", |asked| asked.cap == Cap::One),
    ("license_limit", |asked| asked.limits == Limits::TooFewLicenses),
    ("spending_limit", |asked| matches!(asked.limits, Limits::TooLittleMoney | Limits::OtherCurrency)),
    ("subscription_limit", |asked| asked.limits == Limits::NoSubscription),
];

/// Which policy holds: of the product, its offer type, the default; `-` is not set, `*` is anything. The first row that
/// fits decides.
const POLICIES: [[&str; 4]; 7] = [
    ["enabled", "*", "*", "enabled"],
    ["only_trials", "*", "*", "only_trials"],
    ["disabled", "*", "*", "disabled"],
    ["-", "enabled", "*", "enabled"],
    ["-", "disabled", "*", "disabled"],
    ["-", "-", "-", "enabled"],
    ["-", "-", "*", "default"],
];

fn policy(asked: &Question) -> &'static str {
    let word = |value: Option<PolicyValue>| match value {
        None => "-",
        Some(PolicyValue::Enabled) => "enabled",
        Some(PolicyValue::OnlyTrialsWithoutPaymentMethod) => "only_trials",
        Some(PolicyValue::Disabled) => "disabled",
    };
    let set = [asked.product, asked.offer_type, asked.default].map(word);
    let fits = |row: &&[&str; 4]| row.iter().zip(set).all(|(entry, word)| *entry == "*" || *entry == word);
    match POLICIES.iter().find(fits).expect("a row for everything")[3] {
        "default" => set[2],
        value => value,
    }
}

fn needs_approval(asked: &Question) -> bool {
    matches!(asked.approval, Approval::Always | Approval::TooManyLicenses | Approval::TooMuchMoney)
}

#[test]
fn p5_every_decision_is_the_one_of_the_table() {
    let (mut asked_in_all, mut allowed, mut on_approval) = (0, 0, 0);
    decisions::each(|question, asked| {
        let eligibility = asked.eligibility();
        let found: Vec<&str> = eligibility.checks.iter().map(|check| check.finding.type_name()).collect();
        let (approval, rules) = found.split_last().expect("rules");
        assert!(rules.iter().eq(RULES.iter().map(|(rule, _)| rule)), "the rules, in order: {rules:?}");
        assert_eq!(*approval, "approval");
        for (check, (_, fails)) in eligibility.checks.iter().zip(RULES) {
            let expected = if fails(question) { Verdict::Failed } else { Verdict::Passed };
            assert_eq!(check.verdict, expected, "{question:?} {check:?}");
        }
        let expected = if needs_approval(question) { Verdict::NeedsApproval } else { Verdict::Passed };
        assert_eq!(
            eligibility.checks.last().map(|check: &Check| check.verdict),
            Some(expected),
            "{question:?}"
        );
        let refused = RULES.iter().any(|(_, fails)| fails(question));
        let outcome = match (refused, needs_approval(question)) {
            (true, _) => EligibilityOutcome::Refused,
            (false, true) => EligibilityOutcome::NeedsApproval,
            (false, false) => EligibilityOutcome::Allowed,
        };
        assert_eq!(eligibility.outcome, outcome, "{question:?}");
        assert_eq!(eligibility.instead.is_empty(), !refused, "P8: {question:?}");
        assert_eq!(asked.may_buy(), !refused, "{question:?}");
        asked_in_all += 1;
        allowed += u32::from(outcome == EligibilityOutcome::Allowed);
        on_approval += u32::from(outcome == EligibilityOutcome::NeedsApproval);
    });
    assert_eq!(asked_in_all, 511_488);
    assert!(allowed > 0 && on_approval > 0);
}
