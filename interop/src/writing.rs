//! Writes a list in the forms of `ConvertTo-Json`, `Export-Csv` and `Format-Table`.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use selfserve::json;
use serde::ser::{Serialize, SerializeMap, Serializer};
use unicode_width::UnicodeWidthStr;

use crate::policy_list::{ListedPolicy, ListedScope, POLICY, source_name, value_name};
use crate::reading::Field;

/// What the cmdlet lists of a product.
const OF_PRODUCTS: [Field; 4] = [Field::ProductName, Field::ProductId, Field::PolicyId, Field::PolicyValue];

/// What it lists of an offer type, beside policy and value.
const OF_OFFER_TYPES: [Field; 3] = [Field::Scope, Field::ScopeId, Field::ScopeValue];

/// As `ConvertTo-Json` writes it, but always as a list; every row has what it says.
pub(crate) fn json(rows: &[ListedPolicy]) -> String {
    json::write(&rows.iter().map(Properties).collect::<Vec<_>>())
}

/// As `Export-Csv -NoTypeInformation` writes it.
pub(crate) fn csv(rows: &[ListedPolicy]) -> String {
    let mut csv = String::new();
    for line in lines(rows, &columns(rows)) {
        let cells: Vec<_> = line.iter().map(|cell| cell.replace('"', "\"\"")).collect();
        csv.push_str(&alloc::format!("\"{}\"\r\n", cells.join("\",\"")));
    }
    csv
}

/// As `Format-Table` prints it: every column as wide as its widest cell, one space between them.
pub(crate) fn table(rows: &[ListedPolicy]) -> String {
    let columns = columns(rows);
    let mut lines = lines(rows, &columns);
    lines.insert(1, columns.iter().map(|column| "-".repeat(column.name().len())).collect());
    let mut widths = alloc::vec![0_usize; columns.len()];
    for line in &mut lines {
        for (width, cell) in widths.iter_mut().zip(line) {
            *cell = one_line(cell);
            *width = (*width).max(cell.width());
        }
    }
    let mut table = String::new();
    for cells in &lines {
        let mut line = String::new();
        for (width, cell) in widths.iter().zip(cells) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width.saturating_sub(cell.width()).saturating_add(1)));
        }
        table.push_str(line.trim_end());
        table.push('\n');
    }
    table
}

/// Those of the cmdlet, and what a row says beyond them.
fn columns(rows: &[ListedPolicy]) -> Vec<Field> {
    let mut columns = OF_PRODUCTS.to_vec();
    if rows.iter().any(|row| row.scope.is_some()) {
        columns.extend(OF_OFFER_TYPES);
    }
    if rows.iter().any(|row| row.source.is_some()) {
        columns.push(Field::PolicySource);
    }
    columns
}

/// The headings and the rows.
fn lines(rows: &[ListedPolicy], columns: &[Field]) -> Vec<Vec<String>> {
    let headings = columns.iter().map(|column| column.name().to_string()).collect();
    let cells =
        |row| columns.iter().map(|column| text(row, *column).unwrap_or_default().to_string()).collect();
    core::iter::once(headings).chain(rows.iter().map(cells)).collect()
}

/// What a row says in a field; none: it does not have it.
fn text(row: &ListedPolicy, field: Field) -> Option<&str> {
    // The offer type stands in both fields of the cmdlet, unless it has a name.
    let name_or_id = if row.name.is_empty() { &row.id } else { &row.name };
    match (field, row.scope) {
        (Field::PolicyId, _) => Some(POLICY),
        (Field::PolicyValue, _) => Some(value_name(row.value)),
        (Field::PolicySource, _) => row.source.map(source_name),
        (Field::ProductName, None) => Some(&row.name),
        (Field::ProductId, None) => Some(&row.id),
        (Field::Scope, Some(ListedScope::OfferType)) => Some("OfferType"),
        (Field::Scope, Some(ListedScope::Default)) => Some("Default"),
        (Field::ScopeId, Some(ListedScope::OfferType)) => Some(&row.id),
        (Field::ScopeValue, Some(ListedScope::OfferType)) => Some(name_or_id),
        (Field::ProductName | Field::ProductId, Some(_))
        | (Field::Scope, None)
        | (Field::ScopeId | Field::ScopeValue, None | Some(ListedScope::Default)) => None,
    }
}

/// A row as an object of the cmdlet.
struct Properties<'a>(&'a ListedPolicy);

impl Serialize for Properties<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = OF_PRODUCTS.into_iter().chain(OF_OFFER_TYPES).chain([Field::PolicySource]);
        let mut properties = serializer.serialize_map(None)?;
        for (field, text) in fields.filter_map(|field| Some((field, text(self.0, field)?))) {
            properties.serialize_entry(field.name(), text)?;
        }
        properties.end()
    }
}

/// A row of a table is one line.
fn one_line(cell: &str) -> String {
    cell.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}
