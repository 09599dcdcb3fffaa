//! `#[data]`: what every type that crosses a border has in common, said once.
//!
//! It expands to attributes only, so that what a type is stays visible to every tool. A struct becomes
//!
//! ```text
//! #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
//! #[serde(rename_all = "camelCase", deny_unknown_fields)]
//! #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
//! #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
//! ```
//!
//! and an enum, which is a list to choose from, is `Copy` too, `snake_case` and `uniffi::Enum`. What else a type derives
//! stands in the brackets: `#[data(Default, Hash)]`.

use proc_macro::{TokenStream, TokenTree};

/// Data that crosses a border: see the crate.
#[proc_macro_attribute]
pub fn data(further: TokenStream, item: TokenStream) -> TokenStream {
    let enumeration = item.clone().into_iter().any(|token| is_word(&token, "enum"));
    let (copy, names, kind) = if enumeration {
        ("Copy, ", r#""snake_case""#, "Enum")
    } else {
        ("", r#""camelCase", deny_unknown_fields"#, "Record")
    };
    let attributes = format!(
        "#[derive(Debug, Clone, {copy}PartialEq, Eq, serde::Serialize, serde::Deserialize, {further})]
         #[serde(rename_all = {names})]
         #[cfg_attr(feature = \"schema\", derive(schemars::JsonSchema))]
         #[cfg_attr(feature = \"uniffi\", derive(uniffi::{kind}))]"
    );
    // Text that is written here and does not parse would be a mistake of this file: the item alone then fails to compile.
    let attributes: TokenStream = attributes.parse().unwrap_or_default();
    attributes.into_iter().chain(item).collect()
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(identifier) if identifier.to_string() == word)
}
