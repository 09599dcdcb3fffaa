//! What an invoice says in words: its lines (`I10`), its page.

use selfserve::{
    Discount, InvoiceDocument, InvoiceSettlement, InvoiceSettlementKind, InvoiceStatus, Line, LineKind,
    Money, PeriodValue, PriceDiscount, PriceTax, TaxAmount, TaxExemption, TaxSubtotal, TextLine, rounded,
};

use crate::Messages;
use crate::facts::FactList;

impl Messages {
    /// What a line of an invoice charges or credits and how its amount comes about, from its own figures (`I10`).
    pub fn line(&self, line: &Line) -> String {
        let mut text = self.render(sentence(line), None, &self.facts_of_line(line));
        for further in
            self.discount_of(line).into_iter().chain(self.shape_of(line)).chain(self.segments_of(line))
        {
            text.push(' ');
            text.push_str(&further);
        }
        if let Some((difference, facts)) = self.difference(line) {
            text.push(' ');
            text.push_str(&self.render(difference, None, &facts));
        }
        for tax in &line.taxes {
            text.push(' ');
            text.push_str(&self.tax(line.proof.prices, tax));
        }
        text
    }

    /// A word of an invoice's page.
    pub(crate) fn document_word(&self, id: &str) -> String {
        self.render(id, None, &FactList::new(self))
    }

    /// A tax of a document, and of what it is calculated (`I3`).
    pub(crate) fn document_tax(&self, tax: &TaxSubtotal) -> String {
        let facts =
            FactList::new(self).text("name", tax.name.as_str()).text("percent", &self.percent(tax.percent));
        let tax_of = match tax.base {
            Some(base) => self.render("document-tax", None, &facts.money("base", base)),
            None => self.render("document-tax-of-lines", None, &facts),
        };
        match tax.exemption.as_deref() {
            Some(exemption) => format!("{tax_of}: {}", self.exemption(exemption)),
            None => tax_of,
        }
    }

    /// Why there is no tax (`I14`): in the words of the host, or by its category.
    fn exemption(&self, exemption: &TaxExemption) -> String {
        let reason = exemption.reason.as_ref().map(|reason| reason.as_str().to_string());
        reason.unwrap_or_else(|| self.label(exemption.category))
    }

    /// What is to be paid: as it is now where that is known, or else as it was at issue.
    pub(crate) fn document_to_pay(&self, invoice: &InvoiceDocument) -> String {
        let facts = FactList::new(self);
        match (invoice.status, invoice.pay_by) {
            (Some(status), Some(pay_by)) => {
                let facts = if invoice.too_small {
                    facts.text("status", "too_small")
                } else {
                    facts.code("status", &status)
                };
                let facts = facts.money("amount", invoice.outstanding);
                self.render("document-to-pay", None, &facts.day("payBy", pay_by))
            }
            _ if invoice.amount_due.is_zero() => self.render("document-nothing-to-pay", None, &facts),
            (Some(status), None) => {
                let facts = facts.text("how", how_settled(status, &invoice.settlements));
                self.render("document-settled", None, &facts)
            }
            (None, _) => {
                let facts = facts.money("amount", invoice.amount_due).day("due", invoice.due);
                self.render("document-to-pay-at-issue", None, &facts)
            }
        }
    }

    fn facts_of_line(&self, line: &Line) -> FactList<'_> {
        let (period, days) = (line.proof.billing_period, line.service_period);
        FactList::new(self)
            .licenses("quantity", line.quantity)
            .text("productName", line.product_name.as_str())
            .licenses("before", line.proof.licenses_before)
            .licenses("after", line.proof.licenses_after)
            .text("price", &self.unit_price(line.unit_price))
            .day("arose", line.arose.day())
            .number("days", days.days())
            .number("periodDays", period.days())
            .day("first", days.start)
            .day("last", days.end.plus_days(-1))
    }

    /// What a promotion took off the list price (`K7`).
    fn discount_of(&self, line: &Line) -> Option<String> {
        let PriceDiscount { discount, list_price, list_shape, .. } = line.discount.as_deref()?;
        let facts = FactList::new(self).text("discount", discount.type_name());
        let facts = facts.text("price", &self.shaped_price(*list_price, list_shape.as_ref()));
        let off = match discount {
            Discount::PercentOff(off) => self.percent(off.percent),
            Discount::AmountOffLicense(off) => self.unit_price(off.amount),
            Discount::AmountOffSubscription(off) => self.unit_price(off.amount),
        };
        Some(self.render("line-discount", None, &facts.text("off", &off)))
    }

    /// How its price depends on how many licenses there are (`K6`).
    fn shape_of(&self, line: &Line) -> Option<String> {
        let segments = line.proof.segments_after.iter().chain(&line.proof.segments_before);
        let shape = segments.into_iter().find_map(|segment| segment.shape.as_ref())?;
        let facts = FactList::new(self).text("shape", shape.type_name());
        let price = self.shaped_price(line.unit_price, Some(shape));
        Some(self.render("line-shape", None, &facts.text("price", &price)))
    }

    /// For how many licenses is paid on which days, where that makes up its values.
    fn segments_of(&self, line: &Line) -> Option<String> {
        let segments = line.proof.segments_after.iter().map(|segment| {
            let facts = FactList::new(self).licenses("licenses", segment.licenses);
            let facts = facts.day("first", segment.days.start).day("last", segment.days.end.plus_days(-1));
            let product_name = segment.product_name.as_ref().map(TextLine::as_str);
            let facts = facts.optional("productName", product_name, FactList::text);
            self.render("line-segment", None, &facts.optional("atOnce", segment.at_once, FactList::licenses))
        });
        let segments = segments.collect::<Vec<_>>().join("; ");
        let facts = FactList::new(self).text("segments", &segments);
        (!segments.is_empty()).then(|| self.render("line-segments", None, &facts))
    }

    /// What the whole period costs before and after, where it was charged already.
    fn difference(&self, line: &Line) -> Option<(&'static str, FactList<'_>)> {
        if line.proof.before == PeriodValue::ZERO {
            return None;
        }
        let price = |value| rounded(value, line.proof.billing_period.days(), line.value_unit());
        let (before, after) = (price(line.proof.before).ok()?, price(line.proof.after).ok()?);
        let minor = after.minor_units().checked_sub(before.minor_units())?.checked_abs()?;
        let difference = Money::from_minor_units(minor, before.currency());
        let facts = FactList::new(self).money("before", before).money("after", after);
        Some(("line-difference", facts.money("difference", difference)))
    }

    fn tax(&self, prices: PriceTax, tax: &TaxAmount) -> String {
        let id = match prices {
            PriceTax::Exclusive => "line-tax-exclusive",
            PriceTax::Inclusive => "line-tax-inclusive",
        };
        let facts = FactList::new(self).text("name", tax.name.as_str()).money("amount", tax.amount);
        self.render(id, None, &facts.text("percent", &self.percent(tax.percent)))
    }
}

/// The sentence about what happened.
fn sentence(line: &Line) -> &'static str {
    match line.kind {
        LineKind::AddQuantity => "line-added",
        LineKind::RemoveQuantity => "line-removed",
        LineKind::Cancel => "line-canceled",
        LineKind::Change if line.proof.licenses_after < line.proof.licenses_before => "line-left",
        LineKind::Change => "line-came",
        LineKind::Purchase
        | LineKind::RecurringCharge
        | LineKind::Renew
        | LineKind::Reenable
        | LineKind::Convert
        | LineKind::Extend => {
            let whole = line.service_period == line.proof.billing_period;
            if whole { "line-period" } else { "line-part-of-period" }
        }
    }
}

/// Why nothing of an invoice is left to pay.
fn how_settled(status: InvoiceStatus, settlements: &[InvoiceSettlement]) -> &'static str {
    let is_payment = |settlement: &InvoiceSettlement| settlement.kind == InvoiceSettlementKind::Payment;
    match status {
        InvoiceStatus::Void => "void",
        InvoiceStatus::WrittenOff => "written_off",
        InvoiceStatus::Due | InvoiceStatus::Paid | InvoiceStatus::PastDue => {
            if settlements.iter().any(is_payment) { "paid" } else { "credited" }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use selfserve::{
        AmountOffLicense, AmountOffSubscription, Language, LicenseCount, PercentOff, Proof, ServicePeriod,
        SubscriptionId, TaxRate, UnitPrice, Uuid, charge, verify,
    };

    fn period(start: &str, end: &str) -> ServicePeriod {
        ServicePeriod { start: start.parse().unwrap(), end: end.parse().unwrap() }
    }

    /// A line of a November of 30 days at €13.10, with Italian VAT.
    fn line(
        kind: LineKind,
        days: ServicePeriod,
        before: (u32, u32),
        after: (u32, u32),
        prices: PriceTax,
    ) -> Line {
        let whole = period("2026-11-01", "2026-12-01");
        let price = UnitPrice::parse("13.10", "EUR".parse().unwrap()).unwrap();
        let rate = TaxRate::new("IVA", "22".parse().unwrap());
        // Licenses, and license days of the whole period.
        let value = |(_, license_days)| PeriodValue::of(LicenseCount(license_days), 1, price);
        let (of_before, of_after) = (value(before), value(after));
        let charged =
            charge(of_before, of_after, whole.days(), price, std::slice::from_ref(&rate), prices).unwrap();
        Line {
            kind,
            arose: "2026-11-22T10:00:00.000Z".parse().unwrap(),
            lot: "2026-11-22T10:00:00.000Z".parse().unwrap(),
            subscription: SubscriptionId(Uuid::from_u128(1)),
            product_name: "Power BI Pro".into(),
            service_period: days,
            unit_price: price,
            discount: None,
            quantity: LicenseCount(before.0.abs_diff(after.0)),
            amount: charged.net,
            taxes: vec![TaxAmount {
                name: rate.name,
                percent: rate.percent,
                exemption: None,
                amount: charged.taxes[0],
            }],
            proof: Proof {
                billing_period: whole,
                licenses_before: LicenseCount(before.0),
                licenses_after: LicenseCount(after.0),
                before: of_before,
                after: of_after,
                segments_before: Vec::new(),
                segments_after: Vec::new(),
                decimals: None,
                prices,
            },
        }
    }

    #[test]
    fn i10_a_line_is_explained_in_both_languages() {
        let whole = period("2026-11-01", "2026-12-01");
        let cases = [
            (
                line(LineKind::Purchase, whole, (0, 0), (10, 300), PriceTax::Exclusive),
                "10 licenses at €13.10 each, for the whole billing period of 30 days, from 1 November 2026 to \
                 30 November 2026. IVA at 22% on top: €28.82.",
                "10 licenze a 13,10\u{a0}€ ciascuna per l'intero periodo di fatturazione di 30 giorni, dal 1 novembre \
                 2026 al 30 novembre 2026. Più IVA al 22%: 28,82\u{a0}€.",
            ),
            (
                line(
                    LineKind::AddQuantity,
                    period("2026-11-22", "2026-12-01"),
                    (10, 300),
                    (15, 345),
                    PriceTax::Exclusive,
                ),
                "5 licenses added on 22 November 2026: 10 before, 15 after, at €13.10 each for a whole billing period \
                 of 30 days. Charged are 9 of them, from 22 November 2026 to 30 November 2026. The period comes to \
                 €150.65 instead of €131.00: a difference of €19.65. IVA at 22% on top: €4.32.",
                "5 licenze aggiunte il 22 novembre 2026: 10 prima, 15 dopo, a 13,10\u{a0}€ ciascuna per un intero \
                 periodo di fatturazione di 30 giorni. Addebitati: 9 giorni, dal 22 novembre 2026 al 30 novembre \
                 2026. Il periodo costa 150,65\u{a0}€ invece di 131,00\u{a0}€: una differenza di 19,65\u{a0}€. Più \
                 IVA al 22%: 4,32\u{a0}€.",
            ),
            (
                line(
                    LineKind::Cancel,
                    period("2026-11-30", "2026-12-01"),
                    (1, 30),
                    (0, 29),
                    PriceTax::Inclusive,
                ),
                "Canceled on 22 November 2026: one license goes back, at €13.10 each for a whole billing period of 30 \
                 days. Credited is one of them, 30 November 2026. The period comes to €12.66 instead of €13.10: a \
                 difference of €0.44. IVA at 22% contained in the price: -€0.08.",
                "Annullamento del 22 novembre 2026: una licenza restituita, a 13,10\u{a0}€ ciascuna per un intero \
                 periodo di fatturazione di 30 giorni. Accreditato: un giorno, il 30 novembre 2026. Il periodo costa \
                 12,66\u{a0}€ invece di 13,10\u{a0}€: una differenza di 0,44\u{a0}€. IVA al 22%, compresa nel \
                 prezzo: -0,08\u{a0}€.",
            ),
        ];
        for (line, english, italian) in cases {
            assert_eq!(verify(&line), []);
            assert_eq!(Messages::new(Language::English).line(&line), english);
            assert_eq!(Messages::new(Language::Italian).line(&line), italian);
        }
    }

    #[test]
    fn k7_what_was_taken_off_is_said_in_both_languages() {
        let whole = period("2026-11-01", "2026-12-01");
        let price = |amount| UnitPrice::parse(amount, "EUR".parse().unwrap()).unwrap();
        let discounts: [(Discount, &str, &str); 3] = [
            (
                PercentOff { percent: "12.5".parse().unwrap() }.into(),
                "The list price is €14.00; 12.5% of it comes off.",
                "Il prezzo di listino è 14,00\u{a0}€; se ne toglie il 12,5%.",
            ),
            (
                AmountOffLicense { amount: price("0.90") }.into(),
                "The list price is €14.00; €0.90 comes off for each license.",
                "Il prezzo di listino è 14,00\u{a0}€; si tolgono 0,90\u{a0}€ per ogni licenza.",
            ),
            (
                AmountOffSubscription { amount: price("9") }.into(),
                "The list price is €14.00; €9.00 comes off what all licenses cost together.",
                "Il prezzo di listino è 14,00\u{a0}€; si tolgono 9,00\u{a0}€ da quanto costano tutte le licenze insieme.",
            ),
        ];
        for (discount, english, italian) in discounts {
            let mut line = line(LineKind::Purchase, whole, (0, 0), (10, 300), PriceTax::Exclusive);
            let (promotion, list_price, list_shape) = ("welcome".into(), price("14"), None);
            line.discount = Some(Box::new(PriceDiscount { promotion, discount, list_price, list_shape }));
            for (language, sentence) in [(Language::English, english), (Language::Italian, italian)] {
                let text = Messages::new(language).line(&line);
                assert!(text.contains(sentence), "{text}");
            }
        }
    }

    #[test]
    fn i10_a_credit_of_no_day_says_so() {
        let nothing = period("2026-12-01", "2026-12-01");
        let removed = line(LineKind::RemoveQuantity, nothing, (3, 90), (1, 90), PriceTax::Exclusive);
        let text = Messages::new(Language::English).line(&removed);
        assert!(text.contains("2 licenses removed on 22 November 2026: 3 before, 1 after"), "{text}");
        assert!(text.contains("No day of it is left to credit."), "{text}");
    }
}
