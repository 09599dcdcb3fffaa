//! The export of users with licenses, as CSV (`V2`).

use alloc::string::{String, ToString};

use crate::case::Facts;
use crate::denial::Denial;
use crate::organization::Organization;
use crate::value::Text;
use crate::view::{AdminUserRow, AdminUsersQuery, MOST_ROWS, Viewer};

const COLUMNS: [&str; 7] = ["Name", "E-mail", "Person", "Product", "Subscription", "Purchaser", "Since"];

impl Organization {
    /// Users with licenses as CSV (`V2`): a line of headings, then one for each row that the query shows, on all its
    /// pages from `after` on. RFC 4180, in UTF-8; what a spreadsheet would take for a formula starts with an apostrophe.
    ///
    /// # Errors
    ///
    /// The [`Denial`] of who may not see them (`O7`).
    pub fn export_users_csv(
        &self,
        facts: Facts<'_>,
        viewer: &Viewer,
        query: &AdminUsersQuery,
    ) -> Result<String, Denial> {
        let mut csv = String::new();
        line(&mut csv, COLUMNS);
        let mut query = AdminUsersQuery { limit: u32::try_from(MOST_ROWS).ok(), ..query.clone() };
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
    let (person, subscription) = (row.person.to_string(), row.subscription.to_string());
    let (purchaser, since) = (row.purchaser.to_string(), row.since.to_string());
    let name = row.name.as_ref().map(Text::as_str).unwrap_or_default();
    let email = row.email.as_deref().unwrap_or_default();
    line(csv, [name, email, &person, row.product_name.as_str(), &subscription, &purchaser, &since]);
}

/// One line, which ends as RFC 4180 has it.
fn line(csv: &mut String, fields: [&str; COLUMNS.len()]) {
    for (place, text) in fields.into_iter().enumerate() {
        if place > 0 {
            csv.push(',');
        }
        field(csv, text);
    }
    csv.push_str("\r\n");
}

/// One field. Spreadsheets run what starts like a formula, and a name can be anything: an apostrophe makes it text.
fn field(csv: &mut String, text: &str) {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if !formula && !text.contains([',', '"', '\r', '\n']) {
        csv.push_str(text);
        return;
    }
    csv.push('"');
    csv.push_str(if formula { "'" } else { "" });
    csv.push_str(&text.replace('"', "\"\""));
    csv.push('"');
}
