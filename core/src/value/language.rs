//! Languages of the messages that people read.

/// A language in which messages exist.
#[data(Hash, Default)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Italian.
    Italian,
}
