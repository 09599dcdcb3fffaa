//! Figures of other billing engines, held against our arithmetic and against their profiles
//! (`tests/vectors/README.md`).

mod amounts;
mod answer;
mod autumn;
mod change_inputs;
mod changes;
mod chargebee;
mod coupons;
mod discount;
mod errata;
mod flexprice;
mod inputs;
mod kill_bill;
mod lago;
mod lago_termination;
mod meteroid;
mod microsoft;
mod open_meter;
mod ours;
mod polar;
mod report;
mod shop;
mod stripe;
mod tiered_price;
mod tiers;
mod zone;

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use selfserve_rival::Profile;
use serde_json::{Map, Value};

use answer::{Answer, Gap};
use inputs::Inputs;
pub use report::Report;

/// How a case went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Our own arithmetic gives the peer's figures.
    Ours,
    /// The peer's profile does.
    Profile,
    /// Nothing here calculates this, for the reason given.
    NotCovered(String),
    /// The figures differ, as described.
    Failed(String),
}

/// Runs every case of a file.
///
/// # Errors
///
/// When the file cannot be read or is no JSON array.
pub fn run(file: &Path) -> Result<Report> {
    let text = fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
    let cases: Vec<Value> = serde_json::from_str(&text).context("not a JSON array of cases")?;
    let mut report = Report::default();
    for (place, case) in cases.iter().enumerate() {
        let text = |name: &str| case.get(name).and_then(Value::as_str).unwrap_or("").to_owned();
        let id = Some(text("id")).filter(|id| !id.is_empty()).unwrap_or_else(|| format!("case {place}"));
        let peer = id.split('/').next().unwrap_or("").to_owned();
        let verdict = errata::allow_for(&id, judge(&peer, &text("kind"), case));
        report.add(&peer, &text("kind"), &id, verdict);
    }
    Ok(report)
}

/// Judges one case. Whatever it is, this answers.
fn judge(peer: &str, kind: &str, case: &Value) -> Verdict {
    let object = |name: &str| case.get(name).and_then(Value::as_object);
    let (Some(inputs), Some(expected)) = (object("inputs"), object("expected")) else {
        return Verdict::NotCovered("it has no inputs, or nothing is expected".to_owned());
    };
    let read = |answers: &dyn Fn(&Inputs<'_>) -> Result<Answer, Gap>| {
        let inputs = Inputs::new(inputs);
        let answer = answers(&inputs)?;
        inputs.all_used()?;
        Ok(answer)
    };
    let verdict = |answered: Result<Answer, Gap>| match answered {
        Ok(answer) => answer.judge(expected),
        Err(Gap(reason)) => Verdict::NotCovered(reason),
    };
    let own = verdict(read(&|inputs| of_the_peer(peer, kind, inputs, expected)));
    let (Verdict::NotCovered(reason), Some(general)) = (&own, general(peer, kind)) else { return own };
    // Not as that peer's cases are written: perhaps in words that fit every peer.
    match verdict(read(&|inputs| of_any(general, kind, inputs, expected))) {
        Verdict::NotCovered(other) if kind == "plan_change" => {
            Verdict::NotCovered(format!("{reason}; in general words: {other}"))
        }
        verdict => verdict,
    }
}

/// The profile, if there is one, of a peer whose cases of this kind may be written in words that fit every peer.
fn general(peer: &str, kind: &str) -> Option<Option<Profile>> {
    let profile = match peer {
        "killbill" => Profile::KillBill,
        "lago" => Profile::Lago,
        "meteroid" => Profile::Meteroid,
        "flexprice" => Profile::FlexpriceSeconds,
        "polar" => Profile::Polar,
        "openmeter" => Profile::OpenMeter,
        "stripe" => Profile::Stripe,
        "chargebee" => Profile::Chargebee,
        "autumn" => return (in_words(kind) == Some(Words::Tiers)).then_some(None),
        _ => return None,
    };
    in_words(kind).map(|_| Some(profile))
}

/// What is asked in words that fit every peer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    Tiers,
    Coupons,
    PlanChange,
}

fn in_words(kind: &str) -> Option<Words> {
    Some(match kind {
        "tiered_price" | "tiered_pricing" | "tiers" | "tier" | "price_shape" | "pricing" | "price"
        | "charge_model" | "graduated" | "volume" | "package" | "base_fee" => Words::Tiers,
        "discount" | "discounts" | "coupon" | "coupons" | "promotion" => Words::Coupons,
        "plan_change" | "price_change" | "upgrade" | "downgrade" | "proration" => Words::PlanChange,
        _ => return None,
    })
}

fn of_any(
    profile: Option<Profile>,
    kind: &str,
    inputs: &Inputs<'_>,
    expected: &Map<String, Value>,
) -> Result<Answer, Gap> {
    match (in_words(kind), profile) {
        (Some(Words::Tiers), _) => tiered_price::answer(profile, kind, inputs, expected),
        (Some(Words::Coupons), Some(profile)) => discount::answer(profile, inputs, expected),
        (_, Some(profile)) => changes::answer(profile, inputs, expected),
        (_, None) => Err(Gap("it has no profile".to_owned())),
    }
}

fn of_the_peer(
    peer: &str,
    kind: &str,
    inputs: &Inputs<'_>,
    expected: &Map<String, Value>,
) -> Result<Answer, Gap> {
    match peer {
        "killbill" => kill_bill::answer(kind, inputs),
        "lago" => lago::answer(kind, inputs, expected),
        "meteroid" => meteroid::answer(kind, inputs),
        "flexprice" => flexprice::answer(kind, inputs, expected),
        "polar" => polar::answer(kind, inputs),
        "autumn" => autumn::answer(kind, inputs),
        "openmeter" => open_meter::answer(kind, inputs),
        "stripe" => stripe::answer(kind, inputs),
        "chargebee" => chargebee::answer(kind, inputs),
        "microsoft" | "m365" => microsoft::answer(kind, inputs, expected),
        _ => Err(Gap(format!("no profile of a peer called {peer:?}"))),
    }
}
