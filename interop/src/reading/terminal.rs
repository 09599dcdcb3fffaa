//! What a terminal adds to a text.

use alloc::string::String;
use core::iter::Peekable;
use core::str::Chars;

const ESCAPE: char = '\u{1b}';

/// The text without byte order marks, which come with every file that is appended, and without colors and links
/// (ECMA-48), which PowerShell 7 prints.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\u{feff}' => {}
            // The second is the picture of the first, as documents show it.
            ESCAPE | '\u{241b}' => match letters.next_if(|next| matches!(next, '[' | ']')) {
                Some('[') => skip_control_sequence(&mut letters),
                Some(_) => skip_command(&mut letters),
                None => {
                    letters.next();
                }
            },
            '\u{9b}' => skip_control_sequence(&mut letters),
            letter => plain.push(letter),
        }
    }
    plain
}

/// Parameters, and the one letter that ends them.
fn skip_control_sequence(letters: &mut Peekable<Chars<'_>>) {
    while letters.next_if(|next| matches!(next, ' '..='?')).is_some() {}
    letters.next_if(|next| matches!(next, '@'..='~'));
}

/// Anything up to a bell or the escape that ends it, within a line.
fn skip_command(letters: &mut Peekable<Chars<'_>>) {
    while let Some(letter) = letters.next_if(|next| *next != '\n') {
        if letter == '\u{7}' {
            return;
        }
        if letter == ESCAPE {
            letters.next_if_eq(&'\\');
            return;
        }
    }
}
