//! `#[derive(WellFormed)]`: a struct asks its fields, a list of structs the one that it holds.

use proc_macro::{Delimiter, Group, TokenStream, TokenTree};

use crate::{fields, is_word};

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

/// What stands between commas, without attributes and visibility: `#`, `[…]`, `pub` and `(crate)` stand ahead of the name.
fn items(body: &Group) -> Vec<Vec<TokenTree>> {
    let is_name = |token: &TokenTree| matches!(token, TokenTree::Ident(_)) && !is_word(token, "pub");
    let named = |item: Vec<TokenTree>| item.into_iter().skip_while(|token| !is_name(token)).collect();
    fields::between_commas(body.stream()).into_iter().map(named).collect()
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
