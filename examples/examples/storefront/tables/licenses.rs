//! Who is there, and who holds a license.

use comfy_table::Table;
use selfserve::{AccessAnswer, AdminUserRow, Assignable, FoundPerson, LicenseRequestRow, LicenseRow};

use super::{Tables, or_dash, table};

impl Tables {
    /// The people whom a search has found.
    pub(crate) fn people(&self, found: &[FoundPerson]) -> Table {
        let mut table = table(["Name", "E-mail", "Can hold a license?"], &[]);
        table.add_rows(found.iter().map(|person| {
            let assignable = match person.assignable {
                Assignable::Yes => "yes",
                Assignable::Guest => "no: a guest",
                Assignable::Disabled => "no: disabled",
            };
            [person.name.to_string(), person.email.to_string(), assignable.into()]
        }));
        table
    }

    pub(super) fn licenses(&self, rows: &[LicenseRow]) -> Table {
        let mut table = table(["Name", "E-mail", "Since"], &[]);
        table.add_rows(rows.iter().map(|row| {
            let since = self.words.timestamp(row.since);
            [or_dash(row.name.as_ref()), or_dash(row.email.as_ref()), since]
        }));
        table
    }

    pub(super) fn users(&self, rows: &[AdminUserRow]) -> Table {
        let mut table = table(["Name", "E-mail", "Uses", "Since"], &[]);
        table.add_rows(rows.iter().map(|row| {
            let (name, email) = (or_dash(row.name.as_ref()), or_dash(row.email.as_ref()));
            [name, email, row.product_name.to_string(), self.words.timestamp(row.since)]
        }));
        table
    }

    pub(super) fn license_requests(&self, rows: &[LicenseRequestRow]) -> Table {
        let mut table = table(["Asked by", "Product", "When", "For", "What became of it"], &[]);
        for row in rows {
            table.add_rows(row.people.iter().map(|asked| {
                [
                    or_dash(row.requester_name.as_ref()),
                    row.product_name.to_string(),
                    self.words.timestamp(row.at),
                    or_dash(asked.name.as_ref()),
                    self.words.label(asked.status),
                ]
            }));
        }
        table
    }

    pub(super) fn access(&self, answer: &AccessAnswer) -> Table {
        let mut table = table(["Access", "Until"], &[]);
        table.add_row(match &answer.access {
            Some(access) => {
                let until = access.until.map(|until| self.words.day(until));
                ["yes".into(), until.unwrap_or_else(|| "it renews".into())]
            }
            None => ["no".into(), or_dash(None::<String>)],
        });
        table
    }
}
