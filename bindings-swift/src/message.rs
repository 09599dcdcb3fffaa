//! What a person reads.

use std::sync::LazyLock;

use selfserve::{Denial, Language, Messages};

use crate::failure::Result;

/// Each language's sentences, read once.
static ENGLISH: LazyLock<Messages> = LazyLock::new(|| Messages::new(Language::English));
static ITALIAN: LazyLock<Messages> = LazyLock::new(|| Messages::new(Language::Italian));

/// A refusal in a few sentences that a person can act on.
#[uniffi::export]
pub fn denial_message(denial: Denial, language: Language) -> Result<String> {
    let messages = match language {
        Language::English => &ENGLISH,
        Language::Italian => &ITALIAN,
    };
    Ok(messages.denial(&denial))
}
