//! Figures of other billing engines, held against our arithmetic and against their profiles
//! (`tests/vectors/README.md`).

mod answer;
mod autumn;
mod chargebee;
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
mod stripe;
mod zone;

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
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
    let inputs = Inputs::new(inputs);
    let answered = answers(peer, kind, &inputs, expected).and_then(|answer| {
        inputs.all_used()?;
        Ok(answer)
    });
    match answered {
        Ok(answer) => answer.judge(expected),
        Err(Gap(reason)) => Verdict::NotCovered(reason),
    }
}

fn answers(
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
