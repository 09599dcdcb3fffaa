//! The names of countries, as CLDR has them. A test of the package for Node compares them all with what Node says.

use selfserve::Language;

/// Code, English name and Italian name of each, in order of codes.
const NAMES: &str = include_str!("countries.tsv");

/// The name of the country of a code; the code, where no country has it.
pub(crate) fn name(language: Language, code: &str) -> &str {
    let row = NAMES.lines().find_map(|row| row.strip_prefix(code)?.strip_prefix('\t'));
    let names = row.and_then(|row| row.split_once('\t'));
    names.map_or(code, |(english, italian)| match language {
        Language::English => english,
        Language::Italian => italian,
    })
}
