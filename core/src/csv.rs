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
/// Which separator a spreadsheet takes depends on who opens the file, and a quote within a cell does not stop one that takes
/// another than ours: so whatever one of them could take for the start of a cell is no formula either.
pub(crate) fn text(text: &str) -> String {
    let white = text.starts_with(char::is_control);
    if !white && !text.starts_with(starts_formula) && !text.contains(separates) && !text.contains('"') {
        return text.to_string();
    }
    let mut cell = String::from(if white { "\"'" } else { "\"" });
    let mut starts = !white;
    for letter in text.chars() {
        if starts && starts_formula(letter) {
            cell.push('\'');
        }
        starts = matches!(letter, ';' | '\t' | '|') || (starts && letter == '"');
        cell.push(letter);
        if letter == '"' {
            cell.push('"');
        }
    }
    cell.push('"');
    cell
}

fn starts_formula(letter: char) -> bool {
    matches!(letter, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
}

/// What separates cells or rows, whichever the spreadsheet is set to.
fn separates(letter: char) -> bool {
    matches!(letter, ',' | ';' | '\t' | '|' | '\r' | '\n')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn v2_no_separator_makes_a_cell_of_text() {
        assert_eq!(text("Ada Rossi - Officine"), "Ada Rossi - Officine");
        assert_eq!(text("Rossi; Ada"), "\"Rossi; Ada\"");
        assert_eq!(text("Rossi\tAda"), "\"Rossi\tAda\"");
        assert_eq!(text("Rossi|Ada"), "\"Rossi|Ada\"");
        assert_eq!(text("Rossi \"Ada\""), "\"Rossi \"\"Ada\"\"\"");
    }

    #[test]
    fn v2_no_text_is_a_formula_for_any_spreadsheet() {
        assert_eq!(text("=1+1"), "\"'=1+1\"");
        assert_eq!(text("\t=1+1"), "\"'\t'=1+1\"");
        assert_eq!(text("＝1+1"), "\"'＝1+1\"");
        assert_eq!(text("Ada;=1+1;"), "\"Ada;'=1+1;\"");
        assert_eq!(text("Ada\t@SUM(A1)"), "\"Ada\t'@SUM(A1)\"");
        assert_eq!(text("Ada, -5 %"), "\"Ada, -5 %\"");
        assert_eq!(text("Ada;\"=1+1"), "\"Ada;\"\"'=1+1\"");
    }
}
