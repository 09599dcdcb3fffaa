//! The lines of an invoice as rows for a spreadsheet.

use alloc::string::{String, ToString};

use super::invoice::InvoiceDocument;
use crate::charge::Line;
use crate::csv;
use crate::value::{AmountOverflow, Money};

/// The names of the columns.
const COLUMNS: &str = "invoice,date,line,kind,subscription,product,first_day,last_day,quantity,unit_price,net,tax,total,\
    currency,period_first_day,period_last_day,licenses_before,licenses_after,value_before,value_after\r\n";

impl InvoiceDocument {
    /// Its lines as CSV (RFC 4180), with a line of column names: every figure that [`verify`](crate::verify) asks for,
    /// with plain decimals and days as `2026-11-22`; the last day of a period is one of its days. A text that a spreadsheet
    /// would take for a formula begins with an apostrophe.
    ///
    /// Where the tax of the document is not the sum of that of its lines (`I3`), two rows without a line number follow, so
    /// that the columns add up to the taxes and the total of the document: `tax_rounding`, the tax that the lines lack, and
    /// `rounding`, which goes against it.
    pub fn lines_csv(&self) -> Result<String, AmountOverflow> {
        let mut rows = COLUMNS.to_string();
        for (place, line) in self.lines.iter().enumerate() {
            self.row(&mut rows, place.saturating_add(1), line)?;
        }
        if !self.rounding.is_zero() {
            let (zero, lacking) = (Money::zero(self.total.currency()), self.rounding.negated()?);
            self.sum_row(&mut rows, "tax_rounding", (zero, lacking));
            self.sum_row(&mut rows, "rounding", (self.rounding, zero));
        }
        Ok(rows)
    }

    /// A row that belongs to no line. One of its two amounts is nothing, and the other its total.
    fn sum_row(&self, rows: &mut String, kind: &str, (net, tax): (Money, Money)) {
        let total = if net.is_zero() { tax } else { net };
        let (number, date) = (csv::text(self.number.as_str()), self.date.to_string());
        let [net, tax, total, currency] =
            [decimal(net), decimal(tax), decimal(total), total.currency().to_string()];
        let cells = COLUMNS.trim_end().split(',').map(|column| match column {
            "invoice" => number.as_str(),
            "date" => &date,
            "kind" => kind,
            "net" => &net,
            "tax" => &tax,
            "total" => &total,
            "currency" => &currency,
            _ => "",
        });
        csv::line(rows, cells);
    }

    fn row(&self, rows: &mut String, number: usize, line: &Line) -> Result<(), AmountOverflow> {
        let total = line.total()?;
        let tax = total.checked_sub(line.amount).map_err(|_| AmountOverflow)?;
        let proof = &line.proof;
        let cells = [
            csv::text(self.number.as_str()),
            self.date.to_string(),
            number.to_string(),
            crate::json::write(&line.kind).trim_matches('"').to_string(),
            line.subscription.to_string(),
            csv::text(line.product_name.as_str()),
            line.service_period.start.to_string(),
            line.service_period.end.plus_days(-1).to_string(),
            line.signed_quantity().to_string(),
            line.unit_price.to_decimal().to_string(),
            decimal(line.amount),
            decimal(tax),
            decimal(total),
            total.currency().to_string(),
            proof.billing_period.start.to_string(),
            proof.billing_period.end.plus_days(-1).to_string(),
            proof.licenses_before.0.to_string(),
            proof.licenses_after.0.to_string(),
            proof.before.to_string(),
            proof.after.to_string(),
        ];
        csv::line(rows, cells.iter().map(String::as_str));
        Ok(())
    }
}

fn decimal(money: Money) -> String {
    money.to_decimal().to_string()
}
