//! VAT ids (`I14`).

use super::check_digits::{problem_in_scheme, vat_id};
use super::text::{TextProblem, accept, problem_of_control_characters, problem_of_length, text_type};
use super::well_formed::{Malformed, Place, WellFormed};

text_type! {
    /// A VAT id with its country, upper case, no separators, such as `IT00743110157` (`I14`).
    ///
    /// Of the countries of the European Union (`EL` is Greece), Northern Ireland (`XI`), the United Kingdom, Switzerland
    /// (`CHE`, perhaps with `MWST`, `TVA` or `IVA` behind it), and Norway (perhaps with `MVA`) the form and the check
    /// digits are looked at; of any other it is two letters and 2 to 20 letters and digits. What is valid so is no card number (`G2`).
    VatId
}

impl VatId {
    /// How many characters one can have.
    const MOST: usize = 22;

    /// What is wrong with it, if anything (`G2`, `I14`).
    pub fn problem(&self) -> Option<TextProblem> {
        problem_of_length(&self.0, Self::MOST)
            .or_else(|| problem_of_control_characters(&self.0))
            .or_else(|| problem_in_scheme(vat_id(&self.0), &self.0, TextProblem::NotAVatId))
    }
}

impl WellFormed for VatId {
    fn well_formed(&self, place: Place<'_>) -> Result<(), Malformed> {
        accept(self.problem(), Self::MOST, place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i14_a_vat_id_begins_with_its_country() {
        let problem = |text: &str| VatId::from(text).problem();
        assert_eq!((problem("IT00743110157"), problem("US123456789")), (None, None));
        for text in
            ["00743110157", "it00743110157", "IT 00743110157", "IT", "IT-00743110157", "IT00743110157\n"]
        {
            assert_ne!(problem(text), None, "{text:?}");
        }
        assert_eq!(problem("IT 0123456789"), Some(TextProblem::NotAVatId));
        assert_eq!(problem(" "), Some(TextProblem::Empty));
        assert_eq!(problem("US\0"), Some(TextProblem::ControlCharacter));
        assert_eq!(problem(&"A".repeat(23)), Some(TextProblem::TooLong));
    }

    #[test]
    fn g2_what_is_only_of_the_form_of_a_vat_id_may_be_a_card_number() {
        let problem = |text: &str| VatId::from(text).problem();
        assert_eq!(problem("US4111111111111111"), Some(TextProblem::CardNumber));
        assert_eq!(problem("4111 1111 1111 1111"), Some(TextProblem::CardNumber));
    }
}
