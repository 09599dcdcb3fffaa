//! The fields of a struct: what canonical JSON leaves out of them.

use proc_macro::{Group, TokenStream, TokenTree};

use crate::is_word;

const NONE: &str = r#"#[serde(default, skip_serializing_if = "Option::is_none")]"#;

const DEFAULT: &str = r#"#[serde(default, skip_serializing_if = "crate::json::is_default")]
    #[cfg_attr(feature = "schema", schemars(!skip_serializing_if))]"#;

/// A struct whose fields say what is left out.
pub(crate) fn say_what_is_left_out(item: TokenStream) -> TokenStream {
    let body = |token: TokenTree| match token {
        TokenTree::Group(body) if body.delimiter() == proc_macro::Delimiter::Brace => {
            let fields = between_commas(body.stream()).into_iter().flat_map(field).collect();
            TokenTree::Group(Group::new(body.delimiter(), fields))
        }
        other => other,
    };
    item.into_iter().map(body).collect()
}

fn field(tokens: Vec<TokenTree>) -> TokenStream {
    let has = |word| move |token: &TokenTree| attribute(token).is_some_and(|name| is_word(&name, word));
    let mark = tokens.iter().position(has("or_default"));
    let left_out = if mark.is_some() {
        DEFAULT
    } else if is_option(&tokens) && !tokens.iter().any(has("serde")) {
        NONE
    } else {
        ""
    };
    let marked = |place: usize| mark.is_some_and(|mark| place == mark || place.saturating_add(1) == mark);
    let kept = tokens.into_iter().enumerate().filter(|(place, _)| !marked(*place)).map(|(_, token)| token);
    let left_out: TokenStream = left_out.parse().unwrap_or_default();
    let comma = TokenTree::Punct(proc_macro::Punct::new(',', proc_macro::Spacing::Alone));
    left_out.into_iter().chain(kept).chain([comma]).collect()
}

/// The name of an attribute, of the brackets that hold it.
fn attribute(token: &TokenTree) -> Option<TokenTree> {
    let TokenTree::Group(group) = token else { return None };
    group.stream().into_iter().next().filter(|_| group.delimiter() == proc_macro::Delimiter::Bracket)
}

/// Whether the type of a field, behind its colon, is an `Option`.
fn is_option(field: &[TokenTree]) -> bool {
    let mut behind = field.iter().skip_while(|token| sign(token) != Some(':')).skip(1);
    behind.next().is_some_and(|token| is_word(token, "Option"))
}

/// What stands between commas.
pub(crate) fn between_commas(stream: TokenStream) -> Vec<Vec<TokenTree>> {
    let (mut items, mut depth) = (vec![Vec::new()], 0_u32);
    for token in stream {
        match sign(&token) {
            Some('<') => depth = depth.saturating_add(1),
            Some('>') => depth = depth.saturating_sub(1),
            Some(',') if depth == 0 => {
                items.push(Vec::new());
                continue;
            }
            _ => {}
        }
        if let Some(item) = items.last_mut() {
            item.push(token);
        }
    }
    items.retain(|item: &Vec<TokenTree>| !item.is_empty());
    items
}

fn sign(token: &TokenTree) -> Option<char> {
    if let TokenTree::Punct(sign) = token { Some(sign.as_char()) } else { None }
}
