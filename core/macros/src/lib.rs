//! What the core's types have in common, said once.
//!
//! `#[data]` stands at every type that crosses a border. It expands to attributes only, so that what a type is stays
//! visible to every tool. A struct becomes
//!
//! ```text
//! #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
//! #[serde(rename_all = "camelCase", deny_unknown_fields)]
//! #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
//! #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
//! ```
//!
//! and its fields say what canonical JSON leaves out: an `Option` that is none, and, of a field marked `#[or_default]`, what
//! has its default.
//!
//! ```text
//! #[serde(default, skip_serializing_if = "Option::is_none")]
//! // or
//! #[serde(default, skip_serializing_if = "crate::json::is_default")]
//! #[cfg_attr(feature = "schema", schemars(!skip_serializing_if))]
//! ```
//!
//! An enum, which is a list to choose from, is `Copy` and `WellFormed` too, `snake_case` and `uniffi::Enum`. What else a
//! type derives stands in the brackets: `#[data(Default, Hash)]`.
//!
//! `WellFormed` is what the parts of a command derive: each field, by its name in JSON, is asked for what its type does not
//! take.

use proc_macro::{TokenStream, TokenTree};

mod fields;
mod well_formed;

/// Data that crosses a border: see the crate.
#[proc_macro_attribute]
pub fn data(further: TokenStream, item: TokenStream) -> TokenStream {
    let enumeration = item.clone().into_iter().any(|token| is_word(&token, "enum"));
    let (own, names, kind) = if enumeration {
        ("Copy, selfserve_macros::WellFormed, ", r#""snake_case""#, "Enum")
    } else {
        ("", r#""camelCase", deny_unknown_fields"#, "Record")
    };
    let attributes = format!(
        "#[derive(Debug, Clone, {own}PartialEq, Eq, serde::Serialize, serde::Deserialize, {further})]
         #[serde(rename_all = {names})]
         #[cfg_attr(feature = \"schema\", derive(schemars::JsonSchema))]
         #[cfg_attr(feature = \"uniffi\", derive(uniffi::{kind}))]"
    );
    // Text that is written here and does not parse would be a mistake of this file: the item alone then fails to compile.
    let attributes: TokenStream = attributes.parse().unwrap_or_default();
    let item = if enumeration { item } else { fields::say_what_is_left_out(item) };
    attributes.into_iter().chain(item).collect()
}

/// Asks every field whether it is well formed: see the crate.
#[proc_macro_derive(WellFormed)]
pub fn well_formed(item: TokenStream) -> TokenStream {
    well_formed::derive(item)
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(identifier) if identifier.to_string() == word)
}
