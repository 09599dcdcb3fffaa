//! The export of users with licenses, as CSV (`V2`).

use alloc::string::{String, ToString};

use crate::csv;
use crate::value::{Email, TextLine};
use crate::view::{AdminUserRow, AdminUsersQuery, MOST_ROWS, Viewer};
use crate::{case::Facts, denial::Denial, organization::Organization};

const COLUMNS: [&str; 7] = ["Name", "E-mail", "Person", "Product", "Subscription", "Purchaser", "Since"];

impl Organization {
    /// Users with licenses as CSV (`V2`): a line of headings, then one for each row that the query shows, on all its
    /// pages from `after` on. RFC 4180, in UTF-8; what a spreadsheet would take for a formula starts with an apostrophe.
    ///
    /// # Errors
    ///
    /// The [`Denial`] of who may not see them (`O7`), or [`Overdue`](crate::Overdue) as [`view`](Self::view) (`V7`).
    pub fn export_users_csv(
        &self,
        facts: Facts<'_>,
        viewer: &Viewer,
        query: &AdminUsersQuery,
    ) -> Result<String, Denial> {
        let mut csv = String::new();
        csv::line(&mut csv, COLUMNS);
        let mut query = AdminUsersQuery { limit: Some(MOST_ROWS), ..query.clone() };
        loop {
            let page = self.view(facts, viewer, &query)?;
            page.rows.iter().for_each(|row| user(&mut csv, row));
            if page.next.is_none() {
                return Ok(csv);
            }
            query.after = page.next;
        }
    }
}

fn user(csv: &mut String, row: &AdminUserRow) {
    let text = |text: Option<&str>| csv::text(text.unwrap_or_default());
    let cells = [
        text(row.name.as_ref().map(TextLine::as_str)),
        text(row.email.as_ref().map(Email::as_str)),
        row.person.to_string(),
        text(Some(row.product_name.as_str())),
        row.subscription.to_string(),
        row.purchaser.to_string(),
        row.since.to_string(),
    ];
    csv::line(csv, cells.iter().map(String::as_str));
}
