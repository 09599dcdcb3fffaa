//! How the terms of a billing period, and tax rates, are kept in the binary snapshot, which does not survive fields that are
//! left out.

/// For `#[serde(with = "as_terms")]`.
pub(crate) mod as_terms {
    use alloc::vec::Vec;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use crate::calendar::ServicePeriod;
    use crate::charge::BillingPeriod;
    use crate::charge::tax::PriceTax;
    use crate::pricing::Price;

    use super::as_rates::{Kept, kept, rates};

    pub(crate) fn serialize<S: Serializer>(terms: &BillingPeriod, serializer: S) -> Result<S::Ok, S::Error> {
        (terms.days, terms.priced().to_price(), kept(&terms.tax_rates), terms.prices).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BillingPeriod, D::Error> {
        let (days, price, taxes, prices) =
            <(ServicePeriod, Price, Vec<Kept>, PriceTax)>::deserialize(deserializer)?;
        Ok(BillingPeriod::at(days, price, (rates(taxes), prices)))
    }
}

/// For `#[serde(with = "as_rates")]`.
pub(crate) mod as_rates {
    use alloc::boxed::Box;
    use alloc::vec::Vec;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use crate::charge::TaxExemption;
    use crate::charge::tax::TaxRate;
    use crate::json::as_json_if_any;
    use crate::value::{Percent, TextLine};

    /// A rate: most have no exemption.
    #[derive(Serialize, Deserialize)]
    pub(super) struct Kept(
        TextLine<40>,
        Percent,
        #[serde(with = "as_json_if_any")] Option<Box<TaxExemption>>,
    );

    pub(super) fn kept(rates: &[TaxRate]) -> Vec<Kept> {
        let kept = |rate: &TaxRate| Kept(rate.name.clone(), rate.percent, rate.exemption.clone());
        rates.iter().map(kept).collect()
    }

    pub(super) fn rates(kept: Vec<Kept>) -> Vec<TaxRate> {
        kept.into_iter().map(|Kept(name, percent, exemption)| TaxRate { name, percent, exemption }).collect()
    }

    pub(crate) fn serialize<S: Serializer>(rates: &[TaxRate], serializer: S) -> Result<S::Ok, S::Error> {
        kept(rates).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<TaxRate>, D::Error> {
        Vec::deserialize(deserializer).map(rates)
    }
}
