//! Amounts, and the names that people give them: `total`, `total_minor`, `cost_cents`.

use rust_decimal::{Decimal, RoundingStrategy};
use selfserve::Currency;
use serde_json::{Map, Value};

use super::answer::{Gap, decimal};
use super::inputs::Inputs;

/// What follows the name of an amount in minor units.
const MINOR: [&str; 3] = ["_minor_units", "_minor", "_cents"];

/// What a figure may be called: the name that it has here, and others for it.
pub(super) type Names = [(&'static str, &'static [&'static str])];

/// Figures of a case, by the names that they have here. Amounts are in minor units.
#[derive(Debug, Default, Clone)]
pub(super) struct Figures(Vec<(&'static str, Figure)>);

#[derive(Debug, Clone)]
enum Figure {
    Amount(Decimal),
    /// One that may be given back, with or without its minus sign.
    Credit(Decimal),
    /// An average, as precise as the case writes it.
    Average(Decimal),
    Count(Decimal),
    Amounts(Vec<Decimal>),
    Rows(Vec<Figures>),
}

/// One in the major unit, in minor units.
pub(super) fn ten_to(digits: u8) -> Decimal {
    Decimal::from(10_u64.pow(digits.into()))
}

/// An amount in minor units, under one of these names: in the major unit, or in minor units where `_minor` or `_cents`
/// follows the name. None where it is absent, or null.
pub(super) fn amount(
    inputs: &Inputs<'_>,
    names: &[&str],
    currency: Currency,
) -> Result<Option<Decimal>, Gap> {
    let Some((name, minor)) = named(inputs, names) else { return Ok(None) };
    let unreadable = || Gap(format!("input `{name}` cannot be read"));
    let value = read(inputs.value(&name).ok_or_else(unreadable)?).ok_or_else(unreadable)?;
    in_minor(value, minor, currency).map(Some).ok_or_else(unreadable)
}

/// The amounts of a list, in the same way.
pub(super) fn amounts(
    inputs: &Inputs<'_>,
    names: &[&str],
    currency: Currency,
) -> Result<Option<Vec<Decimal>>, Gap> {
    let Some((name, minor)) = named(inputs, names) else { return Ok(None) };
    let each = |value: &Value| read(value).and_then(|value| in_minor(value, minor, currency));
    let amounts = inputs.list(&name)?.iter().map(each).collect::<Option<_>>();
    amounts.map(Some).ok_or_else(|| Gap(format!("input `{name}` cannot be read")))
}

/// Which of these names there is, and whether it is in minor units. What is null counts as read.
fn named(inputs: &Inputs<'_>, names: &[&str]) -> Option<(String, bool)> {
    let suffixes = std::iter::once(("", false)).chain(MINOR.map(|suffix| (suffix, true)));
    for name in names {
        for (suffix, minor) in suffixes.clone() {
            let name = format!("{name}{suffix}");
            if inputs.has(&name) {
                return Some((name, minor));
            }
            inputs.told(&name);
        }
    }
    None
}

/// A number, or a text that begins with one, such as `25.00 USD`.
fn read(value: &Value) -> Option<Decimal> {
    let first = |text: &str| Decimal::from_str_exact(text.split(' ').next()?).ok();
    decimal(value).or_else(|| value.as_str().and_then(first))
}

fn in_minor(value: Decimal, minor: bool, currency: Currency) -> Option<Decimal> {
    if minor { Some(value) } else { value.checked_mul(ten_to(currency.minor_digits())) }
}

/// The first of these names that there is.
pub(super) fn present<'n>(inputs: &Inputs<'_>, names: &[&'n str]) -> Option<&'n str> {
    for name in names {
        if inputs.has(name) {
            return Some(name);
        }
        inputs.told(name);
    }
    None
}

/// Minor units as a whole number.
pub(super) fn whole(minor: Decimal) -> Result<i64, Gap> {
    let fraction = || Gap("an amount is finer than the currency".to_owned());
    i64::try_from(Some(minor).filter(Decimal::is_integer).ok_or_else(fraction)?).map_err(|_| too_large())
}

/// A figure is beyond what can be counted.
pub(super) fn too_large() -> Gap {
    Gap("an amount does not fit".to_owned())
}

impl Figures {
    pub(super) fn amount(mut self, name: &'static str, minor: Decimal) -> Self {
        self.0.push((name, Figure::Amount(minor)));
        self
    }

    pub(super) fn credit(mut self, name: &'static str, minor: Decimal) -> Self {
        self.0.push((name, Figure::Credit(minor)));
        self
    }

    pub(super) fn average(mut self, name: &'static str, minor: Option<Decimal>) -> Self {
        self.0.extend(minor.map(|minor| (name, Figure::Average(minor))));
        self
    }

    pub(super) fn count(mut self, name: &'static str, count: Decimal) -> Self {
        self.0.push((name, Figure::Count(count)));
        self
    }

    pub(super) fn amounts(mut self, name: &'static str, minor: Vec<Decimal>) -> Self {
        self.0.push((name, Figure::Amounts(minor)));
        self
    }

    pub(super) fn rows(mut self, name: &'static str, rows: Vec<Self>) -> Self {
        self.0.push((name, Figure::Rows(rows)));
        self
    }

    /// The figures that a case expects, named and written as it does. What is not here is left out.
    pub(super) fn written(&self, expected: &Map<String, Value>, names: &Names, currency: Currency) -> Value {
        let unit = ten_to(currency.minor_digits());
        let write = |(field, wanted): (&String, &Value)| {
            let suffix = MINOR.iter().find(|suffix| field.ends_with(**suffix));
            let name = suffix.map_or(field.as_str(), |suffix| field.trim_end_matches(*suffix));
            let known = |(own, others): &&(&'static str, &[&str])| *own == name || others.contains(&name);
            let (own, _) = names.iter().find(known)?;
            let (_, figure) = self.0.iter().find(|(known, _)| known == own)?;
            let unit = if suffix.is_some() { Decimal::ONE } else { unit };
            Some((field.clone(), figure.written(wanted, unit, names, currency)?))
        };
        Value::Object(expected.iter().filter_map(write).collect())
    }
}

impl Figure {
    fn written(&self, wanted: &Value, unit: Decimal, names: &Names, currency: Currency) -> Option<Value> {
        let text = |amount: Decimal| Value::from(amount.normalize().to_string());
        let in_unit = |minor: &Decimal| minor.checked_div(unit);
        Some(match self {
            Self::Amount(minor) | Self::Credit(minor) if wanted.is_null() && minor.is_zero() => Value::Null,
            Self::Amount(minor) => text(in_unit(minor)?),
            Self::Credit(minor) => {
                let given_back = decimal(wanted).is_some_and(|wanted| !wanted.is_sign_negative());
                text(if given_back { -in_unit(minor)? } else { in_unit(minor)? })
            }
            Self::Average(minor) => text(as_precise_as(in_unit(minor)?, wanted)),
            Self::Count(count) => text(*count),
            Self::Amounts(minor) => list(&minor.iter().map(in_unit).collect::<Option<Vec<_>>>()?, wanted),
            Self::Rows(rows) => {
                let wanted = wanted.as_array()?.iter().map(Value::as_object);
                let row = |(row, wanted): (&Figures, Option<&_>)| Some(row.written(wanted?, names, currency));
                Value::Array(rows.iter().zip(wanted).map(row).collect::<Option<_>>()?)
            }
        })
    }
}

/// A list of amounts, in the order of the case if they are the same: transcriptions keep no order.
fn list(found: &[Decimal], wanted: &Value) -> Value {
    let sorted = |mut amounts: Vec<Decimal>| {
        amounts.sort_unstable();
        amounts
    };
    let read = wanted.as_array().and_then(|wanted| wanted.iter().map(decimal).collect::<Option<Vec<_>>>());
    match read {
        Some(read) if sorted(read.clone()) == sorted(found.to_vec()) => wanted.clone(),
        _ => found.iter().map(|amount| Value::from(amount.normalize().to_string())).collect(),
    }
}

fn as_precise_as(average: Decimal, wanted: &Value) -> Decimal {
    let digits = decimal(wanted).map_or(0, |wanted| wanted.scale());
    average.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Decimal, Figures, Inputs, amount};

    #[test]
    fn i11_amounts_are_read_in_either_unit() {
        let inputs = json!({ "price_cents": 1250, "flat": null, "off": "25.00 USD" });
        let inputs = Inputs::new(inputs.as_object().expect("an object"));
        let dollar = "USD".parse().expect("a currency");
        let read = |names: &[&str]| amount(&inputs, names, dollar).expect("readable");
        assert_eq!(read(&["unit_price", "price"]), Some(Decimal::from(1250)));
        assert_eq!(read(&["off"]), Some(Decimal::from(2500)));
        assert_eq!(read(&["flat"]), None);
        assert!(inputs.all_used().is_ok());
    }

    #[test]
    fn i11_figures_are_written_as_they_are_expected() {
        let names: &super::Names = &[("total", &["cost"]), ("credit", &[]), ("lines", &[])];
        let figures = Figures::default()
            .amount("total", Decimal::from(1250))
            .credit("credit", Decimal::from(-150))
            .amounts("lines", vec![Decimal::ONE, Decimal::TWO]);
        let expected = json!({ "cost": 12.5, "credit_minor": 150, "lines_minor": [2, 1], "weight": 7 });
        let dollar = "USD".parse().expect("a currency");
        let written = figures.written(expected.as_object().expect("an object"), names, dollar);
        assert_eq!(written, json!({ "cost": "12.5", "credit_minor": "150", "lines_minor": [2, 1] }));
    }
}
