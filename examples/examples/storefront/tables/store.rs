//! What is sold, to whom, and what has been bought.

use comfy_table::Table;
use selfserve::{
    AdminProductRow, AdminSubscriptionRow, Eligibility, EligibilityOutcome, PolicyRow, ProductRow,
    SubscriptionDetail, SubscriptionRow, Verdict,
};

use super::{Tables, or_dash, table};

impl Tables {
    pub(super) fn products(&self, rows: &[ProductRow]) -> Table {
        let mut table = table(["Product", "A month", "Trial", "May I buy it?"], &[1]);
        table.add_rows(rows.iter().map(|row| {
            let price = row.offers.first().and_then(|offer| offer.unit_price);
            let price = price.map(|price| self.words.unit_price(price));
            let trial = row.trial.as_ref().map(|trial| format!("{} days", trial.days));
            [row.name.to_string(), or_dash(price), or_dash(trial), self.eligibility(&row.eligibility)]
        }));
        table
    }

    /// Whether somebody may buy a product, and every rule that says no.
    fn eligibility(&self, eligibility: &Eligibility) -> String {
        if eligibility.outcome == EligibilityOutcome::Allowed {
            return "yes".into();
        }
        let failed = eligibility.checks.iter().filter(|check| check.verdict == Verdict::Failed);
        let reasons: Vec<String> = failed.map(|check| self.words.check(check)).collect();
        reasons.join(" ")
    }

    pub(super) fn policies(&self, rows: &[PolicyRow]) -> Table {
        let mut table = table(["Product", "Id", "Self-service purchase", "Because"], &[]);
        table.add_rows(rows.iter().map(|row| {
            let (value, source) = (self.words.label(row.value), self.words.label(row.source));
            let name = row.name.as_ref().map(ToString::to_string).unwrap_or_default();
            [name, row.product.to_string(), value, source]
        }));
        table
    }

    pub(super) fn subscriptions(&self, rows: &[SubscriptionRow]) -> Table {
        let header = ["Product", "Status", "Licenses", "Assigned", "Free", "Price", "Next"];
        let mut table = table(header, &[2, 3, 4, 5]);
        table.add_rows(rows.iter().map(|row| self.subscription(row)));
        table
    }

    pub(super) fn everybodys_subscriptions(&self, rows: &[AdminSubscriptionRow]) -> Table {
        let header = ["Bought by", "Product", "Status", "Licenses", "Assigned", "Free", "Price", "Next"];
        let mut table = table(header, &[3, 4, 5, 6]);
        table.add_rows(rows.iter().map(|row| {
            let purchaser = or_dash(row.purchaser_name.as_ref());
            std::iter::once(purchaser).chain(self.subscription(&row.subscription))
        }));
        table
    }

    pub(super) fn totals(&self, rows: &[AdminProductRow]) -> Table {
        let mut table = table(["Product", "Subscriptions", "Licenses", "Assigned", "Free"], &[1, 2, 3, 4]);
        table.add_rows(rows.iter().map(|row| {
            let counts = [row.subscriptions.into(), row.licenses, row.assigned, row.free];
            std::iter::once(or_dash(row.name.as_ref())).chain(counts.map(|count| count.to_string()))
        }));
        table
    }

    fn subscription(&self, row: &SubscriptionRow) -> [String; 7] {
        [
            row.product_name.to_string(),
            self.words.label(row.status),
            row.licenses.to_string(),
            row.assigned.to_string(),
            row.free.to_string(),
            self.words.unit_price(row.unit_price),
            self.next_step(row.next_step.as_ref()),
        ]
    }

    pub(super) fn actions(&self, detail: &SubscriptionDetail) -> Table {
        let title = format!("{} today", detail.subscription.product_name);
        let mut table = table([&title, "Possible?"], &[]);
        table.add_rows(detail.actions.iter().map(|row| {
            let why_not = row.denial.as_ref().map(|denial| self.words.denial(denial));
            [self.words.label(row.action), why_not.unwrap_or_else(|| "yes".into())]
        }));
        table
    }
}
