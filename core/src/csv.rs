//! CSV as RFC 4180 has it, for spreadsheets: no text in it becomes a formula.

use alloc::string::{String, ToString};

/// Adds a line of cells as they are, which are numbers, ids or [text].
pub(crate) fn line<'a>(csv: &mut String, cells: impl IntoIterator<Item = &'a str>) {
    for (place, cell) in cells.into_iter().enumerate() {
        if place > 0 {
            csv.push(',');
        }
        csv.push_str(cell);
    }
    csv.push_str("\r\n");
}

/// Text as a cell. Spreadsheets run what starts like a formula, and a name can be anything: an apostrophe makes it text.
pub(crate) fn text(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if !formula && !text.contains([',', '"', '\r', '\n']) {
        return text.to_string();
    }
    let apostrophe = if formula { "'" } else { "" };
    format!("\"{apostrophe}{}\"", text.replace('"', "\"\""))
}
