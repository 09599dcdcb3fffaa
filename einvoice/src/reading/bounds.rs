//! How large a text is taken. The parser's time grows with the square of the attributes of one element and of the prefixes of
//! namespaces, so both are bounded before it starts; it does not nest calls, whatever nests elements.

use alloc::vec::Vec;

use super::unreadable::{UnreadableEInvoice, UnreadableEInvoiceCode};

/// How many bytes.
const MOST_BYTES: usize = 20_000_000;
/// How many elements, texts and comments.
pub(super) const MOST_NODES: u32 = 1_000_000;
/// How many attributes an element has.
const MOST_ATTRIBUTES: usize = 64;
/// How many prefixes of namespaces there are.
const MOST_PREFIXES: usize = 32;

/// Refuses what is too large.
pub(super) fn check(xml: &str) -> Result<(), UnreadableEInvoice> {
    let fits = xml.len() <= MOST_BYTES
        && has_few_prefixes(xml)
        && xml.split('<').skip(1).all(|tag| attributes(tag) <= MOST_ATTRIBUTES);
    if fits { Ok(()) } else { Err(UnreadableEInvoiceCode::TooLarge.into()) }
}

/// How many attributes a tag has at most, if what begins here is one: none has a `<` in it.
fn attributes(tag: &str) -> usize {
    if tag.starts_with(['!', '?', '/']) {
        return 0;
    }
    let (mut quote, mut attributes) = (None, 0_usize);
    for byte in tag.bytes() {
        match quote {
            None if byte == b'>' => break,
            None if matches!(byte, b'"' | b'\'') => quote = Some(byte),
            Some(open) if open == byte => {
                quote = None;
                attributes = attributes.saturating_add(1);
            }
            _ => {}
        }
    }
    attributes
}

fn has_few_prefixes(xml: &str) -> bool {
    let declaration = "xmlns:";
    let mut prefixes: Vec<&str> = Vec::new();
    xml.match_indices(declaration).all(|(place, _)| {
        let rest = xml.get(place.saturating_add(declaration.len())..).unwrap_or_default();
        let prefix = rest
            .split(|letter: char| letter == '=' || letter.is_ascii_whitespace())
            .next()
            .unwrap_or_default();
        if !prefixes.contains(&prefix) {
            prefixes.push(prefix);
        }
        prefixes.len() <= MOST_PREFIXES
    })
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::String;

    use super::*;

    fn many(most: usize, item: impl Fn(usize) -> String) -> String {
        (0..most).map(item).collect()
    }

    fn is_taken(xml: &str) -> bool {
        check(xml).is_ok()
    }

    #[test]
    fn h4_sixty_four_attributes_are_taken_and_no_more() {
        let element = |count| format!("<a{}>b='c' \"", many(count, |place| format!(" a{place} = 'x>\"'")));
        assert!(is_taken(&element(64).repeat(3)));
        assert!(!is_taken(&element(65)));
        // What looks like attributes, in a comment, is none.
        assert!(is_taken(&format!("<!--{}-->", "a='' ".repeat(99))));
    }

    #[test]
    fn h4_thirty_two_prefixes_are_taken_and_no_more() {
        let root =
            |count| format!("<a>{}", many(count, |place| format!("<b xmlns:p{place} ='x' xmlns:p0='y'/>")));
        assert!(is_taken(&root(32).repeat(3)));
        assert!(!is_taken(&root(33)));
    }

    #[test]
    fn h4_twenty_million_bytes_are_taken_and_no_more() {
        assert!(is_taken(&" ".repeat(20_000_000)));
        assert!(!is_taken(&" ".repeat(20_000_001)));
    }
}
