//! How the terms of a billing period are kept in the binary snapshot, which does not survive fields that are left out.

/// For `#[serde(with = "as_terms")]`.
pub(crate) mod as_terms {
    use alloc::vec::Vec;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use crate::calendar::ServicePeriod;
    use crate::charge::BillingPeriod;
    use crate::charge::tax::{PriceTax, TaxRate};
    use crate::pricing::Price;

    pub(crate) fn serialize<S: Serializer>(terms: &BillingPeriod, serializer: S) -> Result<S::Ok, S::Error> {
        (terms.days, terms.priced().to_price(), &terms.tax_rates, terms.prices).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BillingPeriod, D::Error> {
        let (days, price, taxes, prices) =
            <(ServicePeriod, Price, Vec<TaxRate>, PriceTax)>::deserialize(deserializer)?;
        Ok(BillingPeriod::at(days, price, (taxes, prices)))
    }
}
