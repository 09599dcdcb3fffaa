//! The text that people typed, wherever in a value it stands: found by its type, so that no field can be forgotten.
//!
//! A value is written as if to JSON; what is kept is where text came by. A path is that of canonical JSON, such as
//! `event.billTo.address.city` or `event.lines[0].productName`.

use alloc::string::{String, ToString};
use core::fmt::{self, Write as _};

use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

use super::as_text;

/// The types of text that people type; links, tokens and ids are none.
const TYPED: [&str; 4] = ["Text", "TextLine", "Email", "VatId"];

/// Shows every text that people typed in a value that stands at this path, with its path, in the order of the JSON.
pub(crate) fn each_text<T: Serialize>(value: &T, path: &str, mut found: impl FnMut(&str, &str)) {
    let mut finder = Finder { path: path.to_string(), typed: false, found: &mut found };
    // Plain data: looking at it does not fail.
    let _ = value.serialize(&mut finder);
}

/// Whether somebody has erased a text in a value: no command takes an empty one (`H1`).
pub(crate) fn has_erased_text<T: Serialize>(value: &T) -> bool {
    let mut erased = false;
    each_text(value, "", |_, text| erased |= text.is_empty());
    erased
}

/// Goes through a value.
struct Finder<'a> {
    /// Where it is.
    path: String,
    /// Whether what comes next is text that people typed.
    typed: bool,
    found: &'a mut dyn FnMut(&str, &str),
}

impl Finder<'_> {
    /// Goes through what stands one step further.
    fn step<T: Serialize + ?Sized>(&mut self, step: fmt::Arguments<'_>, value: &T) -> fmt::Result {
        let here = self.path.len();
        self.path.write_fmt(step)?;
        value.serialize(&mut *self)?;
        self.path.truncate(here);
        Ok(())
    }
}

/// Nothing to be found.
macro_rules! passed_over {
    ($($method:ident($($value:ty),*);)+) => {
        $( fn $method(self, $(_: $value),*) -> fmt::Result { Ok(()) } )+
    };
}

impl<'f, 'a> Serializer for &'f mut Finder<'a> {
    type Ok = ();
    type Error = fmt::Error;
    type SerializeSeq = Within<'f, 'a>;
    type SerializeTuple = Within<'f, 'a>;
    type SerializeTupleStruct = Within<'f, 'a>;
    type SerializeTupleVariant = Within<'f, 'a>;
    type SerializeMap = Within<'f, 'a>;
    type SerializeStruct = Within<'f, 'a>;
    type SerializeStructVariant = Within<'f, 'a>;

    passed_over! {
        serialize_bool(bool);
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_i64(i64);
        serialize_i128(i128);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u32(u32);
        serialize_u64(u64);
        serialize_u128(u128);
        serialize_f32(f32);
        serialize_f64(f64);
        serialize_char(char);
        serialize_bytes(&[u8]);
        serialize_none();
        serialize_unit();
        serialize_unit_struct(&'static str);
        serialize_unit_variant(&'static str, u32, &'static str);
    }

    fn serialize_str(self, text: &str) -> fmt::Result {
        if self.typed {
            (self.found)(&self.path, text);
        }
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> fmt::Result {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> fmt::Result {
        self.typed = TYPED.contains(&name);
        value.serialize(&mut *self)?;
        self.typed = false;
        Ok(())
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> fmt::Result {
        self.step(format_args!(".{variant}"), value)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Within<'f, 'a>, fmt::Error> {
        Ok(Within::of(self))
    }

    fn serialize_tuple(self, _: usize) -> Result<Within<'f, 'a>, fmt::Error> {
        Ok(Within::of(self))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Within<'f, 'a>, fmt::Error> {
        Ok(Within::of(self))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Within<'f, 'a>, fmt::Error> {
        Ok(Within::of(self))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Within<'f, 'a>, fmt::Error> {
        Ok(Within::of(self))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Within<'f, 'a>, fmt::Error> {
        Ok(Within::of(self))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Within<'f, 'a>, fmt::Error> {
        Ok(Within::of(self))
    }
}

/// Goes through what is in a list, a struct or a map.
struct Within<'f, 'a> {
    finder: &'f mut Finder<'a>,
    /// The place of the next item.
    next: usize,
    /// The key of the next value.
    key: String,
}

impl<'f, 'a> Within<'f, 'a> {
    fn of(finder: &'f mut Finder<'a>) -> Self {
        Self { finder, next: 0, key: String::new() }
    }

    fn item<T: Serialize + ?Sized>(&mut self, item: &T) -> fmt::Result {
        let place = self.next;
        self.next = place.saturating_add(1);
        self.finder.step(format_args!("[{place}]"), item)
    }
}

/// What holds items by their place.
macro_rules! items {
    ($($kind:ident::$method:ident)+) => { $(
        impl $kind for Within<'_, '_> {
            type Ok = ();
            type Error = fmt::Error;

            fn $method<T: Serialize + ?Sized>(&mut self, item: &T) -> fmt::Result {
                self.item(item)
            }

            fn end(self) -> fmt::Result {
                Ok(())
            }
        }
    )+ };
}

items! {
    SerializeSeq::serialize_element
    SerializeTuple::serialize_element
    SerializeTupleStruct::serialize_field
    SerializeTupleVariant::serialize_field
}

/// What holds fields by their name.
macro_rules! fields {
    ($($kind:ident)+) => { $(
        impl $kind for Within<'_, '_> {
            type Ok = ();
            type Error = fmt::Error;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> fmt::Result {
                self.finder.step(format_args!(".{name}"), value)
            }

            fn end(self) -> fmt::Result {
                Ok(())
            }
        }
    )+ };
}

fields! { SerializeStruct SerializeStructVariant }

impl SerializeMap for Within<'_, '_> {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> fmt::Result {
        self.key = as_text(&key);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> fmt::Result {
        self.finder.step(format_args!(".{}", self.key), value)
    }

    fn end(self) -> fmt::Result {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use alloc::collections::BTreeMap;
    use alloc::vec::Vec;

    use super::*;
    use crate::actor::Actor;
    use crate::charge::{Address, BillTo};
    use crate::value::{Email, PersonId, ProductId, Text, TextLine};

    fn found<T: Serialize>(value: &T) -> Vec<(String, String)> {
        let mut all = Vec::new();
        each_text(value, "top", |path, text| all.push((path.to_string(), text.to_string())));
        all
    }

    #[test]
    fn v8_text_is_found_by_its_type_wherever_it_stands() {
        let address = Address {
            street: "Via Roma 1".into(),
            postal_code: None,
            city: "Roma".into(),
            region: Some("Lazio".into()),
            country: "IT".parse().expect("a country"),
        };
        let bill_to = BillTo { email: Some("a@b.it".into()), ..BillTo::new("Ada", address) };
        let paths: Vec<String> = found(&bill_to).into_iter().map(|(path, _)| path).collect();
        assert_eq!(
            paths,
            ["top.name", "top.address.street", "top.address.city", "top.address.region", "top.email"]
        );
        assert_eq!(found(&(ProductId::new("visio"), Actor::user(PersonId::from(uuid::Uuid::nil())))), []);
    }

    #[test]
    fn v8_text_is_found_in_lists_tuples_and_maps() {
        let (a, b) = (Text::<9>::from("a"), Email::from("b@c"));
        let map = BTreeMap::from([("key", vec![(a.clone(), 1), (a, 2)])]);
        assert_eq!(
            found(&(map, Some(b))),
            [("top[0].key[0][0]", "a"), ("top[0].key[1][0]", "a"), ("top[1]", "b@c")]
                .map(|(path, text)| (path.to_string(), text.to_string()))
        );
    }

    #[test]
    fn h1_an_empty_text_was_erased() {
        assert!(has_erased_text(&[TextLine::<9>::from("a"), "".into()]));
        assert!(!has_erased_text(&[TextLine::<9>::from("a")]));
        assert!(!has_erased_text(&ProductId::new("")));
    }
}
