//! XML as it is written: names of elements are words of this crate, everything else is escaped, or refused where XML cannot
//! say it, and whatever is opened is closed, by construction.

use alloc::string::String;
use core::fmt::{Display, Write};

use crate::{EInvoiceProblem, EInvoiceProblemCode};

/// A document as it is written, one element a line.
pub(crate) struct Xml {
    text: String,
    depth: usize,
    /// The first element with a character that XML cannot say.
    unsayable: Option<&'static str>,
}

/// An attribute: its name, and what stands there.
pub(crate) type Attribute<'a> = (&'static str, &'a str);

impl Xml {
    /// A document of one element.
    pub(crate) fn document(
        root: &'static str,
        attributes: &[Attribute<'_>],
        content: impl FnOnce(&mut Self),
    ) -> Result<String, EInvoiceProblem> {
        let mut xml = Self { text: String::with_capacity(8_192), depth: 0, unsayable: None };
        xml.text.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.element_with(root, attributes, content);
        xml.unsayable.map_or(Ok(xml.text), |name| Err(EInvoiceProblemCode::Characters.at(name)))
    }

    /// An element of elements.
    pub(crate) fn element(&mut self, name: &'static str, content: impl FnOnce(&mut Self)) {
        self.element_with(name, &[], content);
    }

    /// An element of elements, with attributes.
    pub(crate) fn element_with(
        &mut self,
        name: &'static str,
        attributes: &[Attribute<'_>],
        content: impl FnOnce(&mut Self),
    ) {
        self.start(name, attributes);
        self.text.push('\n');
        self.depth = self.depth.saturating_add(1);
        content(self);
        self.depth = self.depth.saturating_sub(1);
        self.indent();
        self.end(name);
    }

    /// An element of text.
    pub(crate) fn value(&mut self, name: &'static str, value: impl Display) {
        self.value_with(name, &[], value);
    }

    /// An element of text, with attributes.
    pub(crate) fn value_with(
        &mut self,
        name: &'static str,
        attributes: &[Attribute<'_>],
        value: impl Display,
    ) {
        self.start(name, attributes);
        let written = write!(Escaped(&mut self.text), "{value}");
        self.note(name, written);
        self.end(name);
    }

    /// An element of text, where there is one.
    pub(crate) fn optional(&mut self, name: &'static str, value: Option<impl Display>) {
        value.into_iter().for_each(|value| self.value(name, value));
    }

    fn start(&mut self, name: &'static str, attributes: &[Attribute<'_>]) {
        self.indent();
        self.text.push('<');
        self.text.push_str(name);
        for (attribute, value) in attributes {
            self.text.push(' ');
            self.text.push_str(attribute);
            self.text.push_str("=\"");
            let written = Escaped(&mut self.text).write_str(value);
            self.note(name, written);
            self.text.push('"');
        }
        self.text.push('>');
    }

    /// Notes the element, if something in it could not be written: writing to memory fails for no other reason.
    fn note(&mut self, name: &'static str, written: core::fmt::Result) {
        self.unsayable = self.unsayable.or(written.err().map(|_| name));
    }

    fn end(&mut self, name: &'static str) {
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push_str(">\n");
    }

    fn indent(&mut self) {
        (0..self.depth).for_each(|_| self.text.push_str("  "));
    }
}

/// Text that stays text, whatever it holds; an error where XML has no way to say it.
struct Escaped<'a>(&'a mut String);

impl Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> core::fmt::Result {
        if text.bytes().all(is_plain) {
            self.0.push_str(text);
            return Ok(());
        }
        for letter in text.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                // A reader takes it for a line feed where it stands as it is.
                '\r' => self.0.push_str("&#13;"),
                // Nobody sees these, but they can turn the direction of what is around them.
                '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
                '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {
                    return Err(core::fmt::Error);
                }
                letter => self.0.push(letter),
            }
        }
        Ok(())
    }
}

/// Whether a byte is, or begins, a letter that is written as it is: most text is made of these alone.
fn is_plain(byte: u8) -> bool {
    // What begins with 0xe2 or 0xef may be one of those that are left out.
    byte >= b' ' && !matches!(byte, b'&' | b'<' | b'>' | b'"' | 0xe2 | 0xef)
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn i15_text_stays_text_and_elements_close() {
        let xml = Xml::document("a", &[("b", "\"<c>\"")], |xml| {
            xml.value("d", "Fish & Chips ]]> \u{202e}<e/>");
            xml.optional("f", None::<&str>);
            xml.element("g", |_| {});
        });
        let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"&quot;&lt;c&gt;&quot;\">\n  \
            <d>Fish &amp; Chips ]]&gt; &lt;e/&gt;</d>\n  <g>\n  </g>\n</a>\n";
        assert_eq!(xml.as_deref(), Ok(expected));
    }

    #[test]
    fn i15_each_character_is_kept_escaped_left_out_or_refused() {
        let attribute = |text: &str| Xml::document("a", &[("b", text)], |_| {});
        let escaped = [('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;"), ('\r', "&#13;")];
        let left_out = "\u{202a}\u{202e}\u{2066}\u{2069}".chars().map(|letter| (letter, ""));
        for (letter, expected) in escaped.into_iter().chain(left_out) {
            let xml = attribute(&letter.to_string()).unwrap();
            assert!(xml.contains(&format!("b=\"{expected}\"")), "{letter:?}");
        }
        for kept in "\t\n !~\u{7f}\u{2029}\u{202f}\u{2065}\u{206a}\u{fffd}".chars() {
            let xml = attribute(&kept.to_string()).unwrap();
            assert!(xml.contains(&format!("b=\"{kept}\"")), "{kept:?}");
        }
        for refused in "\0\u{8}\u{b}\u{c}\u{e}\u{1f}\u{fffe}\u{ffff}".chars() {
            let problem = EInvoiceProblemCode::Characters;
            assert_eq!(attribute(&refused.to_string()), Err(problem.at("a")), "{refused:?}");
            let value = Xml::document("a", &[], |xml| {
                xml.value("c", refused);
                xml.value("d", refused);
            });
            assert_eq!(value, Err(problem.at("c")), "{refused:?}");
        }
    }
}
