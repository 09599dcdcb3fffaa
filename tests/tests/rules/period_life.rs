//! `I4`, `I9`, `I10`, `S2`, `S4`: whatever comes and goes in a billing period, in whatever order.

use proptest::prelude::*;
use selfserve::{
    Charge, Currency, LicenseCount, Money, PeriodValue, PriceTax, TaxRate, UnitPrice, change_amount, charge,
};
use selfserve_tests::fraction::Fraction;

/// Licenses that are paid for from one day of the period until another.
#[derive(Clone, Copy, Debug)]
struct Lot {
    licenses: u32,
    from: u32,
    until: u32,
}

/// A billing period, what it costs, and the lots that come in this order.
#[derive(Clone, Debug)]
struct Period {
    days: u32,
    /// The price in its finest unit, and how many digits that is finer than the minor unit.
    units: u32,
    finer: u32,
    currency: &'static str,
    /// In ten-thousandths of a percent.
    rates: Vec<u32>,
    prices: PriceTax,
    lots: Vec<Lot>,
}

impl Period {
    fn price(&self) -> UnitPrice {
        let currency: Currency = self.currency.parse().expect("a currency");
        let digits = self.finer + u32::from(currency.minor_digits());
        UnitPrice::from_decimal(decimal(self.units, digits), currency).expect("a price")
    }

    fn tax_rates(&self) -> Vec<TaxRate> {
        let rate = |units: &u32| TaxRate::new("tax", decimal(*units, 4).try_into().expect("a percentage"));
        self.rates.iter().map(rate).collect()
    }

    fn charge(&self, before: PeriodValue, after: PeriodValue) -> Charge {
        charge(before, after, self.days, self.price(), &self.tax_rates(), self.prices).expect("it fits")
    }

    /// The steps of a lot's life: it is charged to the end of the period, and what it does not last is credited.
    fn steps(&self, lot: &Lot) -> [(i128, PeriodValue); 2] {
        let value = |days| PeriodValue::of(LicenseCount(lot.licenses), days, self.price());
        [(1, value(self.days - lot.from)), (-1, value(self.days - lot.until))]
    }

    /// All lots' steps, and the states between them, one lot after the other.
    fn states(&self, lots: &[Lot]) -> Vec<PeriodValue> {
        let mut states = vec![PeriodValue::ZERO];
        for (sign, value) in lots.iter().flat_map(|lot| self.steps(lot)) {
            let last = states[states.len() - 1];
            let next = if sign > 0 { last.checked_add(value) } else { last.checked_sub(value) };
            states.push(next.expect("it fits"));
        }
        states
    }

    fn charges(&self, states: &[PeriodValue]) -> Vec<Charge> {
        states.windows(2).map(|pair| self.charge(pair[0], pair[1])).collect()
    }

    /// V by its definition: day by day, the licenses to be paid.
    fn exact_value(&self) -> i128 {
        let licenses_on = |day: u32| -> u32 {
            let there = self.lots.iter().filter(|lot| lot.from <= day && day < lot.until);
            there.map(|lot| lot.licenses).sum()
        };
        (0..self.days).map(|day| i128::from(licenses_on(day)) * i128::from(self.units)).sum()
    }

    /// How many digits finer than the minor unit the price is as written, which V is counted in.
    fn written_finer(&self) -> u32 {
        let price = self.price();
        price.to_decimal().scale() - u32::from(price.currency().minor_digits())
    }

    /// Net and each tax of a value, by fractions.
    fn expected(&self, value: i128) -> (i128, Vec<i128>) {
        let priced = Fraction::new(value, i128::from(self.days) * 10_i128.pow(self.finer)).rounded();
        let share =
            |part: i128, whole: i128| Fraction::new(priced, 1).times(Fraction::new(part, whole)).rounded();
        let parts: Vec<i128> = self.rates.iter().copied().map(i128::from).collect();
        match self.prices {
            PriceTax::Exclusive => (priced, parts.iter().map(|part| share(*part, 1_000_000)).collect()),
            PriceTax::Inclusive => {
                let whole = 1_000_000 + parts.iter().sum::<i128>();
                let up_to = |count: usize| share(parts[..count].iter().sum(), whole);
                let taxes: Vec<i128> = (0..parts.len()).map(|rate| up_to(rate + 1) - up_to(rate)).collect();
                (priced - taxes.iter().sum::<i128>(), taxes)
            }
        }
    }
}

fn decimal(units: u32, digits: u32) -> rust_decimal::Decimal {
    rust_decimal::Decimal::new(i64::from(units), digits)
}

/// Net first, then each tax.
fn figures(charge: &Charge) -> Vec<i128> {
    std::iter::once(&charge.net)
        .chain(&charge.taxes)
        .map(|money: &Money| i128::from(money.minor_units()))
        .collect()
}

fn summed(charges: &[Charge], count: usize) -> Vec<i128> {
    let mut sums = vec![0; count];
    for figures in charges.iter().map(figures) {
        assert_eq!(figures.len(), count);
        sums.iter_mut().zip(figures).for_each(|(sum, figure)| *sum += figure);
    }
    sums
}

fn lot(days: u32) -> impl Strategy<Value = Lot> {
    (1..=500_u32, 0..days, 0..=days).prop_map(|(licenses, one, other)| Lot {
        licenses,
        from: one.min(other),
        until: one.max(other),
    })
}

prop_compose! {
    fn period()(days in 28..=366_u32)(
        days in Just(days),
        units in prop_oneof![1..=100_u32, 1..=1_000_000_u32],
        finer in 0..=9_u32,
        currency in prop_oneof![Just("EUR"), Just("JPY"), Just("KWD")],
        rates in prop::collection::vec(prop_oneof![Just(220_000), 0..=1_000_000_u32], 0..=3),
        prices in prop_oneof![Just(PriceTax::Exclusive), Just(PriceTax::Inclusive)],
        lots in prop::collection::vec(lot(days), 0..=12),
    ) -> Period {
        Period { days, units, finer, currency, rates, prices, lots }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: selfserve_tests::cases(1_000), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lines_add_up_to_the_price_of_what_was_there(period in period()) {
        let states = period.states(&period.lots);
        let (net, taxes) = period.expected(period.exact_value());
        let expected: Vec<i128> = std::iter::once(net).chain(taxes).collect();
        prop_assert_eq!(summed(&period.charges(&states), expected.len()), expected);
    }

    #[test]
    fn the_order_does_not_matter((period, shuffled) in period().prop_flat_map(|period| {
        let lots = Just(period.lots.clone()).prop_shuffle();
        (Just(period), lots)
    })) {
        let count = period.rates.len() + 1;
        let as_they_came = summed(&period.charges(&period.states(&period.lots)), count);
        prop_assert_eq!(summed(&period.charges(&period.states(&shuffled)), count), as_they_came);
    }

    #[test]
    fn never_more_is_credited_than_was_charged(period in period()) {
        let charges = period.charges(&period.states(&period.lots));
        for so_far in 0..=charges.len() {
            let sums = summed(&charges[..so_far], period.rates.len() + 1);
            prop_assert!(sums.iter().all(|sum| *sum >= 0), "{:?} after {} lines", sums, so_far);
        }
    }

    #[test]
    fn doing_and_undoing_costs_nothing(period in period()) {
        let states = period.states(&period.lots);
        for pair in states.windows(2) {
            let (done, undone) = (period.charge(pair[0], pair[1]), period.charge(pair[1], pair[0]));
            let nothing = vec![0; period.rates.len() + 1];
            prop_assert_eq!(summed(&[done, undone], nothing.len()), nothing);
        }
    }

    #[test]
    fn anybody_can_recompute_a_line(period in period()) {
        let states = period.states(&period.lots);
        let written = Period { finer: period.written_finer(), ..period.clone() };
        for (pair, line) in states.windows(2).zip(period.charges(&states)) {
            let exact = |value: PeriodValue| value.to_string().parse::<i128>().expect("a whole number");
            let (net_before, taxes_before) = written.expected(exact(pair[0]));
            let (net_after, taxes_after) = written.expected(exact(pair[1]));
            let taxes = taxes_after.iter().zip(taxes_before).map(|(after, before)| after - before);
            let expected: Vec<i128> = std::iter::once(net_after - net_before).chain(taxes).collect();
            prop_assert_eq!(figures(&line), expected);
        }
    }

    #[test]
    fn net_and_taxes_together_are_the_change_of_an_inclusive_price(period in period()) {
        let period = Period { prices: PriceTax::Inclusive, ..period };
        for pair in period.states(&period.lots).windows(2) {
            let total = period.charge(pair[0], pair[1]).total();
            prop_assert_eq!(total, change_amount(pair[0], pair[1], period.days, period.price()));
        }
    }
}
