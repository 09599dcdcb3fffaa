//! What people see, as tables.

use comfy_table::{CellAlignment, Table, presets::UTF8_FULL_CONDENSED};
use selfserve::{
    AccessAnswer, AdminSubscriptionRow, Answer, Assignable, BillingProfileRow, Effect, EffectOrder, Facts,
    FoundPerson, InvoiceRow, LicenseRow, Line, Money, PaymentMethodRow, PersonId, PolicyRow, ProductRow, Quote,
    SubscriptionDetail, SubscriptionRow, TaxAmount,
};

use crate::words;

/// A view as a table.
pub(crate) fn answer(answer: &Answer) -> Table {
    match answer {
        Answer::ProductsPage(page) => products(&page.rows),
        Answer::YourProductsPage(page) => subscriptions(&page.rows),
        Answer::SubscriptionDetail(detail) => actions(detail),
        Answer::AdminSubscriptionsPage(page) => everybodys_subscriptions(&page.rows),
        Answer::LicensesPage(page) => licenses(&page.rows),
        Answer::InvoicesPage(page) => invoices(&page.rows),
        Answer::BillingProfilesPage(page) => profiles(&page.rows),
        Answer::PaymentMethodsPage(page) => cards(&page.rows),
        Answer::PoliciesPage(page) => policies(&page.rows),
        Answer::AccessAnswer(answer) => access(answer),
    }
}

/// A quote: its lines, its taxes, its total, and what comes after.
pub(crate) fn quote(quote: &Quote) -> Table {
    let mut table = figures("Quote", &quote.lines, &quote.taxes, quote.total);
    if let Some(next) = &quote.next_invoice {
        table.add_row(sum(format!("Next invoice, {}", next.date), next.total));
    }
    table
}

/// An invoice as it was issued.
pub(crate) fn invoice(invoice: &InvoiceIssued) -> Table {
    let header = format!("Invoice {}", invoice.number);
    let mut table = figures(&header, &invoice.lines, &invoice.taxes, invoice.total);
    if !invoice.credits_applied.is_zero() {
        table.add_row(sum("Paid by credit", invoice.credits_applied));
    }
    if !invoice.credited.is_zero() {
        table.add_row(sum("Becomes credit", invoice.credited));
    }
    table.add_row(sum("To pay", invoice.amount_due));
    table
}

/// What a quote and an invoice have in common.
fn figures(title: &str, lines: &[Line], taxes: &[TaxAmount], total: Money) -> Table {
    let mut table = table([title, "From", "Until", "Licenses", "Price", "Amount"], &[3, 4, 5]);
    table.add_rows(lines.iter().map(line));
    table.add_rows(taxes.iter().map(|tax| sum(tax_name(tax), tax.amount)));
    table.add_row(sum("Total", total));
    table
}

/// The people whom a search has found.
pub(crate) fn people(found: &[FoundPerson]) -> Table {
    let mut table = table(["Name", "E-mail", "Can hold a license"], &[]);
    table.add_rows(found.iter().map(|person| {
        let assignable = match person.assignable {
            Assignable::Yes => "yes",
            Assignable::Guest => "no, a guest",
            Assignable::Disabled => "no, disabled",
        };
        [person.name.to_string(), person.email.clone(), assignable.into()]
    }));
    table
}

/// What the host was asked to do outside.
pub(crate) fn effects(orders: &[EffectOrder], facts: Facts<'_>) -> Table {
    let mut table = table(["Effect", "What", "Of what", "Amount, or whom"], &[]);
    table.add_rows(orders.iter().map(|order| {
        let (what, of, rest) = match &order.effect {
            Effect::ChargeCard(charge) => {
                ("charge", charge.invoice.to_string(), charge.order.amount.to_string())
            }
            Effect::RefundCard(refund) => {
                ("refund", refund.invoice.to_string(), refund.order.amount.to_string())
            }
            Effect::Notify(notify) => {
                let name =
                    |person: &PersonId| facts.directory.person(*person).map(|person| person.name.to_string());
                let names: Vec<String> = notify.recipients.iter().filter_map(name).collect();
                ("tell", words::label(notify.notification), names.join(", "))
            }
        };
        [order.id.to_string(), what.into(), of, rest]
    }));
    table
}

fn products(rows: &[ProductRow]) -> Table {
    let mut table = table(["Product", "A month", "Trial", "Can Ada buy it?"], &[1]);
    table.add_rows(rows.iter().map(|row| {
        let price = row.offers.first().and_then(|offer| offer.unit_price);
        let trial = row.trial.as_ref().map(|trial| format!("{} days", trial.days));
        let may = words::eligibility(&row.eligibility);
        [row.name.to_string(), or_dash(price), or_dash(trial), may]
    }));
    table
}

fn subscriptions(rows: &[SubscriptionRow]) -> Table {
    let header = ["Product", "Status", "Licenses", "Assigned", "Free", "Price", "Next"];
    let mut table = table(header, &[2, 3, 4, 5]);
    table.add_rows(rows.iter().map(|row| {
        [
            row.product_name.to_string(),
            words::label(row.status),
            row.licenses.to_string(),
            row.assigned.to_string(),
            row.free.to_string(),
            row.unit_price.to_string(),
            words::next_step(row.next_step.as_ref()),
        ]
    }));
    table
}

fn everybodys_subscriptions(rows: &[AdminSubscriptionRow]) -> Table {
    let header = ["Bought by", "Product", "Status", "Licenses", "Assigned", "Price", "Next"];
    let mut table = table(header, &[3, 4, 5]);
    table.add_rows(rows.iter().map(|row| {
        let subscription = &row.subscription;
        [
            or_dash(row.purchaser_name.as_ref()),
            subscription.product_name.to_string(),
            words::label(subscription.status),
            subscription.licenses.to_string(),
            subscription.assigned.to_string(),
            subscription.unit_price.to_string(),
            words::next_step(subscription.next_step.as_ref()),
        ]
    }));
    table
}

fn actions(detail: &SubscriptionDetail) -> Table {
    let mut table = table([&format!("{} today", detail.subscription.product_name), "Possible?"], &[]);
    table.add_rows(detail.actions.iter().map(|row| {
        let possible =
            row.denial.as_ref().map_or("yes".into(), |denial| format!("no: {}", words::denial(denial)));
        [words::label(row.action), possible]
    }));
    table
}

fn licenses(rows: &[LicenseRow]) -> Table {
    let mut table = table(["Name", "E-mail", "Since"], &[]);
    table.add_rows(
        rows.iter().map(|row| {
            [or_dash(row.name.as_ref()), or_dash(row.email.as_ref()), row.since.day().to_string()]
        }),
    );
    table
}

fn invoices(rows: &[InvoiceRow]) -> Table {
    let mut table = table(["Invoice", "Date", "Total", "To pay", "Outstanding", "Status"], &[2, 3, 4]);
    table.add_rows(rows.iter().map(|row| {
        [
            row.number.to_string(),
            row.date.to_string(),
            row.total.to_string(),
            row.amount_due.to_string(),
            row.outstanding.to_string(),
            words::label(row.status),
        ]
    }));
    table
}

fn profiles(rows: &[BillingProfileRow]) -> Table {
    let mut table = table(["Billing profile", "Bill to", "Card", "Credit balance"], &[3]);
    table.add_rows(rows.iter().map(|row| {
        let bill_to = row.bill_to.as_ref().map(|bill_to| &bill_to.name);
        [row.name.to_string(), or_dash(bill_to), card(&row.payment_method), row.balance.to_string()]
    }));
    table
}

fn cards(rows: &[PaymentMethodRow]) -> Table {
    let mut table = table(["Card", "Expires", "Can be charged"], &[]);
    table.add_rows(rows.iter().map(|row| {
        let usable = if row.usable { "yes" } else { "no" };
        [card(row), format!("{:02}/{}", row.expires.month, row.expires.year), usable.into()]
    }));
    table
}

fn policies(rows: &[PolicyRow]) -> Table {
    let mut table = table(["Product", "Id", "Self-service purchase", "Because"], &[]);
    table.add_rows(rows.iter().map(|row| {
        [row.name.to_string(), row.product.to_string(), words::label(row.value), words::label(row.source)]
    }));
    table
}

fn access(answer: &AccessAnswer) -> Table {
    let mut table = table(["Access", "Until"], &[]);
    table.add_row(match &answer.access {
        Some(access) => ["yes".into(), access.until.map_or("it renews".into(), |until| until.to_string())],
        None => ["no".into(), "—".into()],
    });
    table
}

fn line(line: &Line) -> [String; 6] {
    [
        format!("{}: {}", words::label(line.kind), line.product_name),
        line.service_period.start.to_string(),
        line.service_period.end.to_string(),
        line.quantity.to_string(),
        line.unit_price.to_string(),
        line.amount.to_string(),
    ]
}

/// The last rows of a quote have a name and an amount.
fn sum(name: impl ToString, amount: impl ToString) -> [String; 6] {
    let empty = String::new;
    [name.to_string(), empty(), empty(), empty(), empty(), amount.to_string()]
}

fn tax_name(tax: &TaxAmount) -> String {
    format!("{} {} %", tax.name, tax.percent)
}

fn card(row: &PaymentMethodRow) -> String {
    format!("{} •••• {}", row.brand, row.last_four)
}

fn or_dash(value: Option<impl ToString>) -> String {
    value.map_or("—".into(), |value| value.to_string())
}

/// An empty table; the columns with numbers are aligned to the right.
fn table<const COLUMNS: usize>(header: [&str; COLUMNS], numbers: &[usize]) -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED.with_rounded_corners());
    table.set_header(header);
    for index in numbers {
        table.column_mut(*index).map(|column| column.set_cell_alignment(CellAlignment::Right));
    }
    table
}
