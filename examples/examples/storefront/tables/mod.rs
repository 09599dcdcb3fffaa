//! What people see, as tables.

mod licenses;
mod money;
mod store;

use comfy_table::{CellAlignment, ContentArrangement, Table, presets::UTF8_FULL_CONDENSED};
use selfserve::{Answer, NextStep, json};
use selfserve_messages::Messages;

/// Longer sentences are wrapped.
const WIDTH: u16 = 110;

/// The tables of one language.
pub(crate) struct Tables {
    pub(crate) words: Messages,
}

impl Tables {
    /// A view as a table.
    pub(crate) fn answer(&self, answer: &Answer) -> Table {
        match answer {
            Answer::ProductsPage(page) => self.products(&page.rows),
            Answer::PoliciesPage(page) => self.policies(&page.rows),
            Answer::YourProductsPage(page) => self.subscriptions(&page.rows),
            Answer::AdminSubscriptionsPage(page) => self.everybodys_subscriptions(&page.rows),
            Answer::AdminProductsPage(page) => self.totals(&page.rows),
            Answer::AdminUsersPage(page) => self.users(&page.rows),
            Answer::SubscriptionDetail(detail) => self.actions(detail),
            Answer::LicensesPage(page) => self.licenses(&page.rows),
            Answer::AccessAnswer(answer) => self.access(answer),
            Answer::InvoicesPage(page) => self.invoices(&page.rows),
            Answer::BillingProfilesPage(page) => self.profiles(&page.rows),
            Answer::PaymentMethodsPage(page) => self.cards(&page.rows),
            Answer::LicenseRequestsPage(page) => self.license_requests(&page.rows),
            // The story does not show the others; as data they can be read all the same.
            other => data(other),
        }
    }

    fn next_step(&self, step: Option<&NextStep>) -> String {
        or_dash(step.map(|step| self.words.next_step(step)))
    }
}

/// An empty table; the columns with numbers are aligned to the right.
fn table<const COLUMNS: usize>(header: [&str; COLUMNS], numbers: &[usize]) -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED.with_rounded_corners());
    table.set_content_arrangement(ContentArrangement::Dynamic).set_width(WIDTH).set_header(header);
    for index in numbers {
        if let Some(column) = table.column_mut(*index) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}

/// An answer as its canonical JSON.
fn data(answer: &Answer) -> Table {
    let mut table = table([answer.type_name()], &[]);
    table.add_row([json::write(answer)]);
    table
}

fn or_dash(value: Option<impl ToString>) -> String {
    value.map_or("—".into(), |value| value.to_string())
}
