//! `#[derive(WellFormed)]`: a struct asks its fields, a list of structs the one that it holds.

use proc_macro::{Delimiter, Group, TokenStream, TokenTree};

use crate::is_word;

/// The implementation for a struct with named fields, or an enum whose variants hold nothing or one value. What is
/// neither does not compile.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = item.into_iter().collect();
    let is_struct = tokens.iter().any(|token| is_word(token, "struct"));
    let name = tokens.iter().skip_while(|token| !is_word(token, "struct") && !is_word(token, "enum")).nth(1);
    let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(body))) = (name, tokens.last()) else {
        return TokenStream::new();
    };
    let asked = if is_struct { fields(body) } else { format!("match self {{ {} }}", variants(body)) };
    let implementation = format!(
        "impl crate::value::WellFormed for {name} {{
            fn well_formed(&self, place: crate::value::Place<'_>) -> Result<(), crate::value::Malformed> {{
                let _ = place;
                {asked}
                Ok(())
            }}
        }}"
    );
    implementation.parse().unwrap_or_default()
}

fn fields(body: &Group) -> String {
    let field = |tokens: &Vec<TokenTree>| {
        let name = tokens.first()?.to_string();
        let place = format!("place.field({:?})", camel(name.trim_start_matches("r#")));
        Some(format!("crate::value::WellFormed::well_formed(&self.{name}, {place})?;"))
    };
    items(body).iter().filter_map(field).collect()
}

fn variants(body: &Group) -> String {
    let variant = |tokens: &Vec<TokenTree>| {
        let name = tokens.first()?;
        let holds = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis);
        Some(if tokens.get(1).is_some_and(holds) {
            format!("Self::{name}(held) => crate::value::WellFormed::well_formed(held, place)?,")
        } else {
            format!("Self::{name} => {{}}")
        })
    };
    items(body).iter().filter_map(variant).collect()
}

/// What stands between commas, without attributes and visibility.
fn items(body: &Group) -> Vec<Vec<TokenTree>> {
    let (mut items, mut depth) = (vec![Vec::new()], 0_u32);
    for token in body.stream() {
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
            // `#`, `[…]`, `pub` and `(crate)` stand ahead of the name.
            let is_name = matches!(token, TokenTree::Ident(_)) && !is_word(&token, "pub");
            if is_name || !item.is_empty() {
                item.push(token);
            }
        }
    }
    items
}

fn sign(token: &TokenTree) -> Option<char> {
    if let TokenTree::Punct(sign) = token { Some(sign.as_char()) } else { None }
}

/// What serde makes of a name, with `rename_all = "camelCase"`.
fn camel(snake: &str) -> String {
    let mut words = snake.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (head, rest) = word.split_at_checked(1).unwrap_or_default();
        name + &head.to_ascii_uppercase() + rest
    })
}
