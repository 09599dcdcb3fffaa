//! Cedar and Rego answer a part of all questions, spread over the whole space, and agree with the library: on what
//! fails, and on what has to be approved.

use std::collections::BTreeSet;

use cedar_policy::{Authorizer, Context, Decision, Entities, EntityUid, PolicySet, Request};
use selfserve::{Eligibility, OrganizationKind, PersonStanding, PolicyValue, Verdict};
use selfserve_tests::decisions::{self, Approval, Cap, Limits, Method, Place, Question, Sale};
use serde_json::{Value, json};

/// One question in so many is asked: a prime, so that it falls on every choice in turn.
const ONE_IN: usize = 53;

/// The rules that do not pass, as the library has it.
fn not_passed(eligibility: &Eligibility) -> BTreeSet<String> {
    let not_passed = eligibility.checks.iter().filter(|check| check.verdict != Verdict::Passed);
    not_passed.map(|check| check.finding.type_name().to_string()).collect()
}

fn each_of_the_part(mut ask: impl FnMut(Value, BTreeSet<String>, &Question)) {
    let (mut number, mut asked) = (0, 0);
    decisions::each(|question, what| {
        number += 1;
        if number % ONE_IN == 0 {
            asked += 1;
            ask(facts(question), not_passed(&what.eligibility()), question);
        }
    });
    assert!(asked > 9_000, "{asked}");
}

#[test]
fn p5_cedar_agrees() {
    let policies: PolicySet = include_str!("eligibility.cedar").parse().expect("policies");
    let (authorizer, entities) = (Authorizer::new(), Entities::empty());
    let [person, action, product] = [r#"Person::"ada""#, r#"Action::"buyAtOnce""#, r#"Product::"it""#]
        .map(|id| id.parse::<EntityUid>().expect("an id"));
    each_of_the_part(|facts, expected, question| {
        let context = Context::from_json_value(facts, None).expect("a context");
        let request = Request::new(person.clone(), action.clone(), product.clone(), context, None);
        let answer = authorizer.is_authorized(&request.expect("a request"), &policies, &entities);
        assert_eq!(answer.diagnostics().errors().count(), 0, "{question:?}");
        let name = |id| policies.policy(id).and_then(|policy| policy.annotation("id")).unwrap_or_default();
        let found: BTreeSet<String> = match answer.decision() {
            Decision::Allow => BTreeSet::new(),
            Decision::Deny => answer.diagnostics().reason().map(|id| name(id).to_string()).collect(),
        };
        assert_eq!(found, expected, "{question:?}");
    });
}

#[test]
fn p5_rego_agrees() {
    let mut engine = regorus::Engine::new();
    engine.add_policy("eligibility.rego".into(), include_str!("eligibility.rego").into()).expect("a policy");
    each_of_the_part(|facts, expected, question| {
        engine.set_input(regorus::Value::from_json_str(&facts.to_string()).expect("JSON"));
        let found = engine.eval_rule("data.selfserve.failed".into()).expect("an answer");
        let found = found.as_set().expect("a set").iter();
        let found: BTreeSet<String> =
            found.map(|rule| rule.as_string().expect("a name").to_string()).collect();
        assert_eq!(found, expected, "{question:?}");
    });
}

/// A question as facts that say nothing of the answer: days, amounts and names.
fn facts(asked: &Question) -> Value {
    let mut facts = json!({
        "kind": match asked.kind {
            OrganizationKind::Commercial => "commercial",
            OrganizationKind::Government => "government",
            OrganizationKind::Education => "education",
            OrganizationKind::Nonprofit => "nonprofit",
        },
        "country": country(asked.place),
        "closedCountries": ["IN", "BR"],
        "person": match asked.standing {
            PersonStanding::Member => "member",
            PersonStanding::Guest => "guest",
            PersonStanding::Disabled => "disabled",
            PersonStanding::Unknown => "unknown",
        },
        "policy": {}, "limits": limits(asked.limits), "approval": approval(asked.approval),
        "today": 20_261_115, "year": 2026, "licenses": 2, "cost": 2_000,
    });
    let mut set = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            facts[name] = value;
        }
    };
    set(
        "currency",
        match asked.place {
            Place::Sold => Some("EUR".into()),
            Place::ProgramClosed => Some("INR".into()),
            Place::ProductClosed => Some("BRL".into()),
            Place::NoCurrency => None,
        },
    );
    set(
        "endOfSale",
        match asked.sale {
            Sale::Open => None,
            Sale::EndsTomorrow => Some(20_261_116.into()),
            Sale::EndsToday => Some(20_261_115.into()),
        },
    );
    set(
        "cap",
        match asked.cap {
            Cap::None => None,
            Cap::Two => Some(2.into()),
            Cap::One => Some(1.into()),
        },
    );
    set(
        "card",
        match asked.method {
            Method::None => None,
            Method::Usable => Some(json!({ "lastYear": 2030, "country": country(asked.place) })),
            Method::Expired => Some(json!({ "lastYear": 2025, "country": country(asked.place) })),
            Method::Foreign => Some(json!({ "lastYear": 2030, "country": "FR" })),
        },
    );
    for (name, value) in
        [("product", asked.product), ("offerType", asked.offer_type), ("default", asked.default)]
    {
        match value {
            None => {}
            Some(PolicyValue::Enabled) => facts["policy"][name] = "enabled".into(),
            Some(PolicyValue::OnlyTrialsWithoutPaymentMethod) => facts["policy"][name] = "only_trials".into(),
            Some(PolicyValue::Disabled) => facts["policy"][name] = "disabled".into(),
        }
    }
    facts
}

fn country(place: Place) -> &'static str {
    match place {
        Place::Sold => "IT",
        Place::ProgramClosed => "IN",
        Place::ProductClosed => "BR",
        Place::NoCurrency => "AQ",
    }
}

fn limits(limits: Limits) -> Value {
    let set = |organization: Value, product: Value, user_admin: Value, global_reader: Value| {
        json!({
            "organization": organization, "product": product, "userAdmin": user_admin,
            "globalReader": global_reader,
        })
    };
    let none = || json!({});
    let one = || json!({ "licenses": 1 });
    let two = || json!({ "licenses": 2 });
    let of_all = |organization| set(organization, none(), none(), none());
    match limits {
        Limits::None => of_all(none()),
        Limits::Fit => of_all(json!({ "licenses": 2, "spending": { "EUR": 2_000 }, "subscriptions": 1 })),
        Limits::TooFewLicenses => of_all(one()),
        Limits::TooLittleMoney => of_all(json!({ "spending": { "EUR": 1_999 } })),
        Limits::OtherCurrency => of_all(json!({ "spending": { "USD": 100_000 } })),
        Limits::NoSubscription => of_all(json!({ "subscriptions": 0 })),
        Limits::ProductAllows => set(one(), two(), none(), none()),
        Limits::RoleAllows => set(one(), one(), two(), one()),
    }
}

fn approval(approval: Approval) -> Value {
    match approval {
        Approval::None => json!({}),
        Approval::Always => json!({ "always": true }),
        Approval::NotReached => json!({ "licenses": 2, "amount": 2_000 }),
        Approval::TooManyLicenses => json!({ "licenses": 1 }),
        Approval::TooMuchMoney => json!({ "amount": 1_999 }),
    }
}
