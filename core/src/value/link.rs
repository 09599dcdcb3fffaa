//! Links that hosts show to people.

use super::text::text_type;
use super::well_formed::{Fault, Malformed, Place, WellFormed};

text_type! {
    /// A link to a web page, or to somebody's mail: at most 2,000 bytes, begins with `https://`, `http://` or `mailto:`, no
    /// white space.
    Link
}

impl Link {
    /// What it begins with.
    const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];
    /// How many bytes it can have.
    const MOST: usize = 2_000;

    /// Whether it leads to a web page or to somebody's mail: what a person clicks never runs as a script.
    pub fn is_well_formed(&self) -> bool {
        let rest = Self::SCHEMES.iter().find_map(|scheme| self.0.strip_prefix(scheme));
        rest.is_some_and(|rest| !rest.is_empty())
            && self.0.len() <= Self::MOST
            && !self.0.contains(|letter: char| letter.is_whitespace() || letter.is_control())
    }
}

impl WellFormed for Link {
    fn well_formed(&self, place: Place<'_>) -> Result<(), Malformed> {
        if self.is_well_formed() { Ok(()) } else { Err(place.refuses(Fault::Link)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p8_a_link_leads_to_a_page_or_to_mail() {
        let fits = |text: &str| Link::from(text).is_well_formed();
        let long = |bytes: usize| fits(&format!("https://{}", "a".repeat(bytes)));
        assert!(fits("https://a.it") && fits("http://a.it") && fits("mailto:ada@a.it") && long(1_992));
        for text in
            ["", "https://", "javascript:alert(1)", "HTTPS://a.it", "https://a.it/ b", "https://a.it\0"]
        {
            assert!(!fits(text), "{text:?}");
        }
        assert!(!long(1_993));
    }
}
