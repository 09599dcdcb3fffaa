//! `K5`: an amount has one text, however many zeros it was written with. The same list is tried in Python and in Node
//! (`tests/borders/decimals.json`): amount, currency, and the canonical text, or nothing where it is refused.

use proptest::prelude::*;
use selfserve::{Money, UnitPrice, json};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The canonical amount, or nothing.
fn canonical<T: Serialize + DeserializeOwned>(amount: &str, currency: &str) -> Option<String> {
    let json = format!(r#"{{"amount":"{amount}","currency":"{currency}"}}"#);
    let value = serde_json::to_value(json::read::<T>(json.as_bytes()).ok()?).expect("JSON");
    value["amount"].as_str().map(str::to_owned)
}

#[test]
fn k5_the_same_list_in_every_language() {
    let list: Value = serde_json::from_str(include_str!("../../borders/decimals.json")).expect("JSON");
    let tried = |name: &str, canonical: fn(&str, &str) -> Option<String>| {
        for row in list[name].as_array().expect("rows") {
            let text = |column: usize| row[column].as_str();
            let (amount, currency) = (text(0).expect("an amount"), text(1).expect("a currency"));
            assert_eq!(canonical(amount, currency).as_deref(), text(2), "{amount} {currency}");
        }
    };
    tried("unitPrices", canonical::<UnitPrice>);
    tried("money", canonical::<Money>);
}

proptest! {
    /// Any amount that there is comes out as it went in, with more zeros or with fewer.
    #[test]
    fn k5_zeros_change_no_amount(minor in any::<i64>(), zeros in 0_usize..60) {
        let money = Money::from_minor_units(minor, "EUR".parse().expect("a currency"));
        let written = money.to_decimal().to_string();
        prop_assert_eq!(canonical::<Money>(&format!("{written}{}", "0".repeat(zeros)), "EUR"), Some(written.clone()));
        let fewer = written.trim_end_matches('0').trim_end_matches('.');
        prop_assert_eq!(canonical::<Money>(fewer, "EUR"), Some(written));
    }
}
