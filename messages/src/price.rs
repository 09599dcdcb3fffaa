//! A price in words: of each license, or as it depends on how many there are (`K6`).

use selfserve::{PriceShape, PriceTier, UnitPrice};

use crate::Messages;
use crate::facts::FactList;

impl Messages {
    /// A price, with the shape that stands beside it: `€13.10`, or `€10.00 each; from 11 licenses on, €8.00 for each of
    /// them all`.
    pub fn shaped_price(&self, unit_price: UnitPrice, shape: Option<&PriceShape>) -> String {
        let facts = FactList::new(self).text("unitPrice", &self.unit_price(unit_price));
        match shape {
            None => self.unit_price(unit_price),
            Some(PriceShape::VolumePricing(pricing)) => {
                let tiers = self.tiers("price-volume-tier", &pricing.tiers);
                self.render("price-volume", None, &facts.text("tiers", &tiers))
            }
            Some(PriceShape::GraduatedPricing(pricing)) => {
                let tiers = self.tiers("price-graduated-tier", &pricing.tiers);
                self.render("price-graduated", None, &facts.text("tiers", &tiers))
            }
            Some(PriceShape::BaseFee(base)) => {
                let facts = facts.text("fee", &self.unit_price(base.fee));
                self.render("price-base", None, &facts.licenses("included", base.included))
            }
        }
    }

    /// Every tier behind the first, in words.
    fn tiers(&self, sentence: &str, tiers: &[PriceTier]) -> String {
        let tiers = tiers.iter().map(|tier| {
            let facts = FactList::new(self).licenses("from", tier.from);
            self.render(sentence, None, &facts.text("unitPrice", &self.unit_price(tier.unit_price)))
        });
        tiers.collect::<Vec<_>>().join("; ")
    }
}

#[cfg(test)]
mod tests {
    use selfserve::{Language, json};

    use super::*;

    #[test]
    fn k6_a_price_is_said_as_it_depends_on_how_many_there_are() {
        let tiers = r#""tiers":[{"from":11,"unitPrice":{"amount":"8.00","currency":"EUR"}}]"#;
        let cases = [
            (
                format!(r#"{{"type":"volume_pricing",{tiers}}}"#),
                "€10.00 each; from 11 licenses on, €8.00 for each of them all",
                "10,00\u{a0}€ ciascuna; da 11 licenze in su, 8,00\u{a0}€ ciascuna per tutte",
            ),
            (
                format!(r#"{{"type":"graduated_pricing",{tiers}}}"#),
                "€10.00 each; €8.00 for each license from number 11 on",
                "10,00\u{a0}€ ciascuna; 8,00\u{a0}€ per ogni licenza dalla numero 11 in poi",
            ),
            (
                r#"{"type":"base_fee","fee":{"amount":"50.00","currency":"EUR"},"included":5}"#.to_owned(),
                "€50.00 with 5 licenses included, and €10.00 for each further one",
                "50,00\u{a0}€ con 5 licenze comprese, e 10,00\u{a0}€ per ciascuna delle altre",
            ),
        ];
        let unit_price = UnitPrice::parse("10.00", "EUR".parse().unwrap()).unwrap();
        for (shape, english, italian) in cases {
            let shape: PriceShape = json::read(shape.as_bytes()).unwrap();
            assert_eq!(Messages::new(Language::English).shaped_price(unit_price, Some(&shape)), english);
            assert_eq!(Messages::new(Language::Italian).shaped_price(unit_price, Some(&shape)), italian);
        }
        assert_eq!(Messages::new(Language::English).shaped_price(unit_price, None), "€10.00");
    }
}
