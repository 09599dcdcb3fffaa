//! Folding of text, so that people are found as they are typed: without case, accents or special letters (`O4`).

use alloc::string::String;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in NFKD, without marks, in lower case, with ß as ss, æ as ae, ø as o, ł as l, đ as d and ı as i.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    // Letter by letter: the lower case of a whole word would end it in ς, and what is typed so far in σ.
    let letters = text.nfkd().filter(|&letter| !is_combining_mark(letter)).flat_map(char::to_lowercase);
    for letter in letters {
        match letter {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' => folded.push('d'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            other => folded.push(other),
        }
    }
    folded
}

/// Where the words of a folded name begin: after white space, and at a letter or digit after a character that is
/// neither, so that Anne-Marie is found by her second name too. A word runs to the next white space.
pub(super) fn word_starts(folded: &str) -> impl Iterator<Item = usize> {
    let mut before = ' ';
    folded.char_indices().filter_map(move |(at, letter)| {
        let starts = !letter.is_whitespace()
            && (before.is_whitespace() || (letter.is_alphanumeric() && !before.is_alphanumeric()));
        before = letter;
        starts.then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn o4_text_is_folded() {
        for (text, folded) in [
            ("Ada Lovelace", "ada lovelace"),
            ("Zoë ÅNGSTRÖM", "zoe angstrom"),
            ("Strauß STRAUẞ", "strauss strauss"),
            ("Ærø Ǽ Ǿ", "aero ae o"),
            ("Łukasz Đorđe", "lukasz dorde"),
            ("ışık İstanbul", "isik istanbul"),
            ("ﬁnn Ⅳ", "finn iv"),
            ("ΟΔΥΣΣΕΥΣ Οδυσσεύς", "οδυσσευσ οδυσσευσ"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn o4_words_begin_after_white_space_and_punctuation() {
        let starts: Vec<usize> = word_starts(" anne-marie o'neil (it)").collect();
        assert_eq!(starts, [1, 6, 12, 14, 19, 20]);
    }
}
