//! A case's inputs, read one by one: what nobody asked for is not understood, and that is said.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::num::NonZeroU32;

use rust_decimal::Decimal;
use selfserve::{Currency, Day, Money, Percent, Timestamp};
use selfserve_rival::Interval;
use serde_json::{Map, Value};

use super::answer::{Gap, decimal};
use super::zone::Zone;

/// The inputs of a case.
pub(super) struct Inputs<'a> {
    fields: &'a Map<String, Value>,
    used: RefCell<BTreeSet<String>>,
}

/// A length of time as ISO 8601 writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Length {
    pub(super) months: i32,
    pub(super) days: i32,
    pub(super) milliseconds: i64,
}

impl<'a> Inputs<'a> {
    pub(super) fn new(fields: &'a Map<String, Value>) -> Self {
        Self { fields, used: RefCell::default() }
    }

    /// Whether there is such an input, null not counting. Asking is not using.
    pub(super) fn has(&self, name: &str) -> bool {
        self.fields.get(name).is_some_and(|value| !value.is_null())
    }

    /// The same fields, and beside them those of the objects under these names. All of them count as used here.
    pub(super) fn flattened(&self, names: &[&str]) -> Map<String, Value> {
        let mut flat = Map::new();
        for (name, value) in self.fields {
            self.told(name);
            match value.as_object().filter(|_| names.contains(&name.as_str())) {
                Some(fields) => flat.extend(fields.clone()),
                None => drop(flat.insert(name.clone(), value.clone())),
            }
        }
        flat
    }

    /// A gap where an input was not used: it may change the figures.
    pub(super) fn all_used(&self) -> Result<(), Gap> {
        let used = self.used.borrow();
        match self.fields.keys().find(|name| !used.contains(*name)) {
            Some(name) => Err(Gap(format!("input `{name}` is not understood"))),
            None => Ok(()),
        }
    }

    /// An input that says how the case came about and changes nothing.
    pub(super) fn told(&self, name: &str) {
        self.used.borrow_mut().insert(name.to_owned());
    }

    /// The value of an input, if it is there and not null.
    pub(super) fn value(&self, name: &str) -> Option<&'a Value> {
        self.told(name);
        self.fields.get(name).filter(|value| !value.is_null())
    }

    pub(super) fn object(&self, name: &str) -> Result<Inputs<'a>, Gap> {
        self.read(name, |value| value.as_object().map(Inputs::new))
    }

    pub(super) fn list(&self, name: &str) -> Result<&'a [Value], Gap> {
        self.read(name, |value| value.as_array().map(Vec::as_slice))
    }

    pub(super) fn text(&self, name: &str) -> Result<&'a str, Gap> {
        self.read(name, Value::as_str)
    }

    pub(super) fn flag(&self, name: &str) -> Result<bool, Gap> {
        self.read(name, Value::as_bool)
    }

    pub(super) fn number(&self, name: &str) -> Result<i64, Gap> {
        self.read(name, Value::as_i64)
    }

    pub(super) fn count(&self, name: &str) -> Result<u32, Gap> {
        self.read(name, |value| u32::try_from(value.as_u64()?).ok())
    }

    pub(super) fn decimal(&self, name: &str) -> Result<Decimal, Gap> {
        self.read(name, decimal)
    }

    pub(super) fn percent(&self, name: &str) -> Result<Percent, Gap> {
        self.read(name, |value| decimal(value)?.try_into().ok())
    }

    /// A day, given as one or as an instant in UTC.
    pub(super) fn day(&self, name: &str) -> Result<Day, Gap> {
        self.read(name, |value| {
            let text = value.as_str()?;
            text.parse().ok().or_else(|| text.parse().map(Timestamp::day).ok())
        })
    }

    /// A day that may be absent.
    pub(super) fn maybe_day(&self, name: &str) -> Result<Option<Day>, Gap> {
        self.maybe(name, Self::day)
    }

    /// An instant, or the beginning of a day.
    pub(super) fn instant(&self, name: &str) -> Result<Timestamp, Gap> {
        self.read(name, |value| {
            let text = value.as_str()?;
            text.parse().ok().or_else(|| text.parse().map(Day::start).ok())
        })
    }

    /// What a reader finds, or nothing where the input is absent.
    pub(super) fn maybe<T>(
        &self,
        name: &str,
        read: impl Fn(&Self, &str) -> Result<T, Gap>,
    ) -> Result<Option<T>, Gap> {
        self.told(name);
        if self.has(name) { read(self, name).map(Some) } else { Ok(None) }
    }

    /// A day of the month.
    pub(super) fn day_of_month(&self, name: &str) -> Result<u32, Gap> {
        self.read(name, |value| value.as_u64().filter(|day| (1..=31).contains(day))?.try_into().ok())
    }

    pub(super) fn zone(&self) -> Result<Zone, Gap> {
        self.maybe("timezone", |inputs, name| inputs.read(name, |value| Zone::parse(value.as_str()?)))
            .map(Option::unwrap_or_default)
    }

    /// The currency; where none is named, one with the number of digits that is asked for, or else with two.
    pub(super) fn currency(&self) -> Result<Currency, Gap> {
        let digits = self.maybe("currency_precision", Self::count)?.unwrap_or(2);
        let code = match (self.maybe("currency", Self::text)?, digits) {
            (Some(code), _) => code,
            (None, 0) => "JPY",
            (None, 3) => "KWD",
            (None, _) => "USD",
        };
        let currency: Currency = code.parse().map_err(|_| Gap(format!("{code:?} is no currency")))?;
        if u32::from(currency.minor_digits()) == digits || !self.has("currency_precision") {
            Ok(currency)
        } else {
            Err(Gap(format!("no currency with {digits} digits")))
        }
    }

    /// An amount in the currency's major unit.
    pub(super) fn money(&self, name: &str) -> Result<Money, Gap> {
        let currency = self.currency()?;
        self.read(name, |value| Money::from_decimal(decimal(value)?, currency).ok())
    }

    /// An amount in minor units.
    pub(super) fn minor(&self, name: &str) -> Result<Money, Gap> {
        Ok(Money::from_minor_units(self.number(name)?, self.currency()?))
    }

    pub(super) fn length(&self, name: &str) -> Result<Length, Gap> {
        self.read(name, |value| Length::parse(value.as_str()?))
    }

    /// A length that is some months or some days.
    pub(super) fn interval(&self, name: &str) -> Result<Interval, Gap> {
        let length = self.length(name)?;
        let positive = |count: i32| u32::try_from(count).ok().and_then(NonZeroU32::new);
        match (positive(length.months), positive(length.days)) {
            (Some(months), None) if length.milliseconds == 0 && length.days == 0 => {
                Ok(Interval::Months(months))
            }
            (None, Some(days)) if length.milliseconds == 0 && length.months == 0 => Ok(Interval::Days(days)),
            _ => Err(Gap(format!("`{name}` is neither months nor days"))),
        }
    }

    /// A length in months.
    pub(super) fn months(&self, name: &str) -> Result<NonZeroU32, Gap> {
        match self.interval(name)? {
            Interval::Months(months) => Ok(months),
            Interval::Days(_) => Err(Gap(format!("`{name}` is not a number of months"))),
        }
    }

    fn read<T>(&self, name: &str, read: impl Fn(&'a Value) -> Option<T>) -> Result<T, Gap> {
        let value = self.value(name).ok_or_else(|| Gap(format!("input `{name}` is missing")))?;
        read(value).ok_or_else(|| Gap(format!("input `{name}` cannot be read")))
    }
}

impl Length {
    /// Reads `P1Y2M10DT5H30M45S` and its parts; a number may be negative.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (dates, times) =
            text.strip_prefix('P')?.split_once('T').map_or((text.get(1..)?, ""), |both| both);
        let mut length = Self::default();
        for (count, unit) in parts(dates)? {
            let (field, factor) = match unit {
                'Y' => (&mut length.months, 12),
                'M' => (&mut length.months, 1),
                'W' => (&mut length.days, 7),
                'D' => (&mut length.days, 1),
                _ => return None,
            };
            *field = field.checked_add(i32::try_from(count).ok()?.checked_mul(factor)?)?;
        }
        for (count, unit) in parts(times)? {
            let factor = match unit {
                'H' => 3_600_000,
                'M' => 60_000,
                'S' => 1_000,
                _ => return None,
            };
            length.milliseconds = length.milliseconds.checked_add(count.checked_mul(factor)?)?;
        }
        Some(length)
    }
}

/// Numbers and the letters that follow them.
fn parts(text: &str) -> Option<Vec<(i64, char)>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|letter: char| letter.is_ascii_uppercase())?;
        parts.push((rest[..end].parse().ok()?, rest[end..].chars().next()?));
        rest = &rest[end + 1..];
    }
    Some(parts)
}
