//! What is calculated for a case, and whether it is what the case expects.

use rust_decimal::Decimal;
use selfserve::Timestamp;
use serde_json::{Map, Value};

use super::Verdict;

/// Why a case is not calculated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Gap(pub(super) String);

/// The figures of a case, named as the case names them.
#[derive(Debug, Default)]
pub(super) struct Answer {
    /// By our own arithmetic, where its semantics are the peer's.
    pub(super) ours: Option<Value>,
    /// By the peer's profile.
    pub(super) profile: Option<Value>,
}

impl Answer {
    /// By the profile, and perhaps by our own arithmetic too.
    pub(super) fn new(profile: Value, ours: Option<Value>) -> Self {
        Self { ours, profile: Some(profile) }
    }

    /// By our own arithmetic alone: the peer counts as we do.
    pub(super) fn ours(ours: Value) -> Self {
        Self { ours: Some(ours), profile: None }
    }

    /// The profile has to give the figures; so does our own arithmetic where there is no profile. Where both do, ours
    /// is named.
    pub(super) fn judge(&self, expected: &Map<String, Value>) -> Verdict {
        let deciding = self.profile.as_ref().or(self.ours.as_ref()).unwrap_or(&Value::Null);
        if let Some(field) = expected.keys().find(|field| deciding.get(field.as_str()).is_none()) {
            return Verdict::NotCovered(format!("`{field}` is not calculated"));
        }
        if let Some(field) = differing(deciding, expected) {
            let (found, wanted) = (&deciding[field.as_str()], &expected[field.as_str()]);
            return Verdict::Failed(format!("`{field}` is {found}, the peer has {wanted}"));
        }
        match &self.ours {
            Some(ours) if differing(ours, expected).is_none() => Verdict::Ours,
            _ => Verdict::Profile,
        }
    }
}

/// The first field that is not as expected.
fn differing(found: &Value, expected: &Map<String, Value>) -> Option<String> {
    let same = |(field, wanted): &(&String, &Value)| {
        found.get(field.as_str()).is_some_and(|found| match field.as_str() {
            "cycles_terms" => match (terms(found), terms(wanted)) {
                (Some(found), Some(wanted)) => found == wanted,
                _ => equal(found, wanted),
            },
            _ => equal(found, wanted),
        })
    };
    expected.iter().find(|entry| !same(entry)).map(|(field, _)| field.clone())
}

/// Whether two values say the same: numbers by value however they are written, instants however precise.
fn equal(found: &Value, wanted: &Value) -> bool {
    match (found, wanted) {
        (Value::Object(found), Value::Object(wanted)) => {
            wanted.iter().all(|(field, wanted)| found.get(field).is_some_and(|found| equal(found, wanted)))
        }
        (Value::Array(found), Value::Array(wanted)) => {
            found.len() == wanted.len()
                && found.iter().zip(wanted).all(|(found, wanted)| equal(found, wanted))
        }
        _ => match (decimal(found), decimal(wanted)) {
            (Some(found), Some(wanted)) => found == wanted,
            _ => instant(found).is_some_and(|at| Some(at) == instant(wanted)) || found == wanted,
        },
    }
}

/// The value of a number, or of a text that writes one.
pub(super) fn decimal(value: &Value) -> Option<Decimal> {
    match value {
        Value::Number(number) => number.to_string().parse().ok(),
        Value::String(text) => Decimal::from_str_exact(text).ok(),
        _ => None,
    }
}

fn instant(value: &Value) -> Option<Timestamp> {
    value.as_str()?.parse().ok()
}

/// The parts of periods that a sum has, in order, by value: `14/28` is `1/2`, and `2` stands for two whole periods.
fn terms(value: &Value) -> Option<Vec<(u64, u64)>> {
    let mut terms = Vec::new();
    for term in value.as_array()? {
        let term = term.as_str()?;
        match term.parse::<usize>() {
            Ok(whole) if whole <= 100_000 => terms.extend(std::iter::repeat_n((1, 1), whole)),
            _ => terms.push(fraction(term)?),
        }
    }
    terms.sort_unstable();
    Some(terms)
}

/// A fraction in lowest terms.
fn fraction(text: &str) -> Option<(u64, u64)> {
    let (part, whole) = text.split_once('/')?;
    let (part, whole) = (part.trim().parse::<u64>().ok()?, whole.trim().parse::<u64>().ok()?);
    let (mut common, mut rest) = (part, whole);
    while rest > 0 {
        (common, rest) = (rest, common % rest);
    }
    (whole > 0).then(|| (part / common, whole / common))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::terms;

    #[test]
    fn i11_parts_of_periods_are_compared_by_value() {
        assert_eq!(terms(&json!(["14/28", "2"])), terms(&json!(["1", "1/2", "1"])));
        assert_ne!(terms(&json!(["14/28"])), terms(&json!(["15/28"])));
        assert_eq!([terms(&json!(["1/0"])), terms(&json!(["half"]))], [None, None]);
    }
}
