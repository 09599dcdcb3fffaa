//! What the program says of each country (`K4`), found without a search: every question of eligibility asks.

use alloc::vec::Vec;

use super::data::{CountryClosure, CountryCurrency, Program};
use crate::value::{Country, Currency, Day};

/// The program by country: a place for each code, or none at all.
#[derive(Debug, Clone, Default)]
pub(super) struct Countries(Vec<InCountry>);

#[derive(Debug, Clone, Copy, Default)]
struct InCountry {
    currency: Option<Currency>,
    /// Where it is closed: since when, or from the start.
    closed: Option<Option<Day>>,
}

impl Countries {
    pub(super) fn of(program: &Program) -> Self {
        let mut countries = Self(vec![InCountry::default(); Country::PLACES]);
        for CountryCurrency { country, currency } in &program.currencies {
            countries.change(*country, |known| known.currency = known.currency.or(Some(*currency)));
        }
        for CountryClosure { country, from } in &program.closed_countries {
            countries.change(*country, |known| known.closed = known.closed.into_iter().chain([*from]).min());
        }
        countries
    }

    fn change(&mut self, country: Country, change: impl FnMut(&mut InCountry)) {
        self.0.get_mut(country.place()).into_iter().for_each(change);
    }

    #[inline]
    pub(super) fn closed_in(&self, country: Country, day: Day) -> bool {
        self.0.get(country.place()).and_then(|known| known.closed).is_some_and(|from| from <= Some(day))
    }

    #[inline]
    pub(super) fn currency_of(&self, country: Country) -> Option<Currency> {
        self.0.get(country.place())?.currency
    }
}
