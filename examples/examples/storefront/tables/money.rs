//! What things cost, and who pays.

use comfy_table::Table;
use selfserve::{
    BillingProfileRow, Effect, EffectOrder, Facts, InvoiceIssued, InvoiceRow, Line, Money, PaymentMethodRow,
    PersonId, Quote, Recorded, TaxSubtotal, json,
};

use super::{Tables, or_dash, table};

impl Tables {
    /// A quote: its lines, its taxes, its total, and what comes after.
    pub(crate) fn quote(&self, quote: &Quote) -> Table {
        let mut table = self.figures("Quote", &quote.lines, (&quote.taxes, quote.rounding), quote.total);
        if let Some(next) = &quote.next_invoice {
            table.add_row(self.sum(&format!("Next invoice, {}", self.words.day(next.date)), next.total));
        }
        table
    }

    /// An invoice as it was issued.
    pub(crate) fn invoice(&self, invoice: &InvoiceIssued) -> Table {
        let title = format!("Invoice {}", invoice.number);
        let rounding = invoice.rounding.unwrap_or(Money::zero(invoice.total.currency()));
        let mut table = self.figures(&title, &invoice.lines, (&invoice.taxes, rounding), invoice.total);
        if !invoice.credits_applied.is_zero() {
            table.add_row(self.sum("Paid by credit", invoice.credits_applied));
        }
        if !invoice.credited.is_zero() {
            table.add_row(self.sum("Becomes credit", invoice.credited));
        }
        table.add_row(self.sum("To pay", invoice.amount_due));
        table
    }

    /// What a quote and an invoice have in common.
    fn figures(
        &self,
        title: &str,
        lines: &[Line],
        (taxes, rounding): (&[TaxSubtotal], Money),
        total: Money,
    ) -> Table {
        let mut table = table([title, "From", "Until", "Licenses", "Price", "Amount"], &[3, 4, 5]);
        table.add_rows(lines.iter().map(|line| self.line(line)));
        for tax in taxes {
            table.add_row(self.sum(&format!("{} {}", tax.name, self.words.percent(tax.percent)), tax.amount));
        }
        if !rounding.is_zero() {
            table.add_row(self.sum("Rounding", rounding));
        }
        table.add_row(self.sum("Total", total));
        table
    }

    fn line(&self, line: &Line) -> [String; 6] {
        [
            format!("{}: {}", self.words.label(line.kind), line.product_name),
            self.words.day(line.service_period.start),
            self.words.day(line.service_period.end),
            line.quantity.to_string(),
            self.words.unit_price(line.unit_price),
            self.words.money(line.amount),
        ]
    }

    /// The rows below the lines have a name and an amount.
    fn sum(&self, name: &str, amount: Money) -> [String; 6] {
        let empty = String::new;
        [name.into(), empty(), empty(), empty(), empty(), self.words.money(amount)]
    }

    pub(super) fn invoices(&self, rows: &[InvoiceRow]) -> Table {
        let mut table = table(["Invoice", "Date", "Total", "To pay", "Outstanding", "Status"], &[2, 3, 4]);
        table.add_rows(rows.iter().map(|row| {
            [
                row.number.to_string(),
                self.words.day(row.date),
                self.words.money(row.total),
                self.words.money(row.amount_due),
                self.words.money(row.outstanding),
                self.words.label(row.status),
            ]
        }));
        table
    }

    pub(super) fn profiles(&self, rows: &[BillingProfileRow]) -> Table {
        let mut table = table(["Billing profile", "Bill to", "Card", "Credit balance"], &[3]);
        table.add_rows(rows.iter().map(|row| {
            let bill_to = row.bill_to.as_ref().map(|bill_to| &bill_to.name);
            let balance = self.words.money(row.balance);
            [row.name.to_string(), or_dash(bill_to), or_dash(row.payment_method.as_ref().map(card)), balance]
        }));
        table
    }

    pub(super) fn cards(&self, rows: &[PaymentMethodRow]) -> Table {
        let mut table = table(["Card", "Expires", "Can be charged?"], &[]);
        table.add_rows(rows.iter().map(|row| {
            let usable = if row.usable { "yes" } else { "no" };
            [card(row), format!("{:02}/{}", row.expires.month, row.expires.year), usable.into()]
        }));
        table
    }

    /// What the host was asked to do outside.
    pub(crate) fn effects(&self, orders: &[(EffectOrder, &Recorded)], facts: Facts<'_>) -> Table {
        let name = |person: &PersonId| Some(facts.directory.person(*person)?.name.to_string());
        let mut table = table(["Effect", "What", "Of what", "How much, or whom"], &[]);
        table.add_rows(orders.iter().map(|(order, record)| {
            let (what, subject, detail) = match &order.effect {
                Effect::ChargeCard(charge) => {
                    ("charge the card", charge.invoice.to_string(), self.words.money(charge.order.amount))
                }
                Effect::RefundCard(refund) => (
                    "refund the card",
                    or_dash(refund.invoice.as_ref()),
                    self.words.money(refund.order.amount),
                ),
                Effect::Notify(notify) => {
                    let roles = notify.roles.iter().map(|role| json::write(role).replace('"', ""));
                    let names: Vec<String> = notify.recipients.iter().filter_map(name).chain(roles).collect();
                    ("tell", self.words.notification(notify, record), names.join(", "))
                }
                Effect::UsePromotion(used) => {
                    ("use the promotion", used.promotion.to_string(), or_dash(used.reservation.as_ref()))
                }
                Effect::ReleasePromotion(free) => (
                    "free the promotion",
                    or_dash(free.promotion.as_ref()),
                    or_dash(free.reservation.as_ref()),
                ),
            };
            [order.id.to_string(), what.into(), subject, detail]
        }));
        table
    }
}

fn card(row: &PaymentMethodRow) -> String {
    format!("{} •••• {}", row.brand, row.last_four)
}
