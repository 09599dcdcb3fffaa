//! The reader of JSON: one way to write each value, and nothing kept of what is wrong.
//!
//! It is for text that is known to be UTF-8. A struct is an object, a choice is a word: serde_json by itself also takes an
//! array for a struct, its fields in the order of the declaration, and `{"member": null}` for `"member"`. Strings are
//! borrowed unless something in them is escaped. See the decision record on the reader.

use alloc::string::String;
use core::fmt;

use serde::de::value::{BorrowedStrDeserializer, StringDeserializer};
use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::scanning::plain_end;

/// Objects and lists may stand in one another so deep: the stack has an end.
const DEPTH: u8 = 127;

/// This is not what was asked for. What is wrong with it is looked for in a second reading (see `explain`).
#[derive(Debug)]
pub(super) struct Unread;

impl fmt::Display for Unread {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not what was asked for")
    }
}

impl core::error::Error for Unread {}

impl de::Error for Unread {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Reads a value, behind which nothing may stand.
pub(super) fn read<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, Unread> {
    let mut reader = Reader { text, place: 0, depth: DEPTH };
    let value = T::deserialize(&mut reader)?;
    if reader.peek().is_none() { Ok(value) } else { Err(Unread) }
}

struct Reader<'de> {
    text: &'de str,
    /// How many bytes of it are read.
    place: usize,
    /// How many objects and lists may still be opened.
    depth: u8,
}

impl<'de> Reader<'de> {
    /// The next byte that is not white space. It stays.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        let next = self.text.as_bytes().get(self.place).copied();
        if next.is_some_and(is_space) { self.peek_behind_space() } else { next }
    }

    #[cold]
    fn peek_behind_space(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.place..)?;
        let space = rest.iter().position(|byte| !is_space(*byte)).unwrap_or(rest.len());
        self.skip(space);
        rest.get(space).copied()
    }

    /// Goes on: no text is so long that its end is no number.
    #[inline]
    fn skip(&mut self, bytes: usize) {
        self.place = self.place.wrapping_add(bytes);
    }

    /// Takes this byte, which has to come next.
    #[inline]
    fn take(&mut self, expected: u8) -> Result<(), Unread> {
        if self.peek() != Some(expected) {
            return Err(Unread);
        }
        self.skip(1);
        Ok(())
    }

    /// Takes this word, which has to come next.
    fn take_word(&mut self, word: &str) -> Result<(), Unread> {
        let rest = self.text.as_bytes().get(self.place..).unwrap_or_default();
        if !rest.starts_with(word.as_bytes()) {
            return Err(Unread);
        }
        self.skip(word.len());
        Ok(())
    }

    /// Takes a string in which nothing is escaped; none where something else comes next, which stays.
    fn plain(&mut self) -> Option<&'de str> {
        if self.peek() != Some(b'"') {
            return None;
        }
        let start = self.place.wrapping_add(1);
        let end = plain_end(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.place = end.wrapping_add(1);
        self.text.get(start..end)
    }

    /// Takes any string; what is escaped in it is serde_json's business.
    #[cold]
    fn escaped(&mut self) -> Result<String, Unread> {
        let start = self.place;
        self.take(b'"')?;
        loop {
            self.place = plain_end(self.text.as_bytes(), self.place);
            match self.text.as_bytes().get(self.place) {
                Some(b'"') => {
                    self.skip(1);
                    let string = self.text.get(start..self.place).ok_or(Unread)?;
                    return serde_json::from_str(string).map_err(|_| Unread);
                }
                Some(b'\\') => self.skip(2),
                _ => return Err(Unread),
            }
        }
    }

    #[inline]
    fn string<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Unread> {
        match self.plain() {
            Some(text) => visitor.visit_borrowed_str(text),
            None => visitor.visit_string(self.escaped()?),
        }
    }

    /// Takes a number: whole as long as it is written so and fits 64 bits.
    fn number(&mut self) -> Result<Number, Unread> {
        let digits = self.text.as_bytes().get(self.place..).unwrap_or_default();
        let (mut number, mut length) = (0_u64, 0_usize);
        while let Some(digit @ b'0'..=b'9') = digits.get(length) {
            number = number.wrapping_mul(10).wrapping_add(u64::from(digit & 0xF));
            length = length.wrapping_add(1);
        }
        let begins_with_zero = length > 1 && digits.first() == Some(&b'0');
        if !(1..19).contains(&length)
            || begins_with_zero
            || matches!(digits.get(length), Some(b'.' | b'e' | b'E'))
        {
            return self.other_number();
        }
        self.skip(length);
        Ok(Number::Natural(number))
    }

    /// Takes a number that has a sign or a fraction, or is long; what is none is serde_json's to say.
    #[cold]
    fn other_number(&mut self) -> Result<Number, Unread> {
        let rest = self.text.get(self.place..).unwrap_or_default();
        let is_part = |character: char| matches!(character, '0'..='9' | '-' | '+' | '.' | 'e' | 'E');
        let length = rest.find(|character| !is_part(character)).unwrap_or(rest.len());
        self.skip(length);
        let number: serde_json::Number =
            serde_json::from_str(rest.get(..length).unwrap_or_default()).map_err(|_| Unread)?;
        let natural = number.as_u64().map(Number::Natural);
        let whole = natural.or_else(|| number.as_i64().map(Number::Negative));
        whole.or_else(|| number.as_f64().map(Number::Fraction)).ok_or(Unread)
    }

    /// Reads what stands between these two, one level further in.
    #[inline]
    fn within<T>(
        &mut self,
        [open, close]: [u8; 2],
        read: impl FnOnce(Entries<'_, 'de>) -> Result<T, Unread>,
    ) -> Result<T, Unread> {
        self.take(open)?;
        self.depth = self.depth.checked_sub(1).ok_or(Unread)?;
        let value = read(Entries { reader: self, close, any: false })?;
        self.take(close)?;
        self.depth = self.depth.saturating_add(1);
        Ok(value)
    }
}

#[inline]
fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r')
}

enum Number {
    Natural(u64),
    Negative(i64),
    Fraction(f64),
}

impl Number {
    #[inline]
    fn visit<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self {
            Self::Natural(number) => visitor.visit_u64(number),
            Self::Negative(number) => visitor.visit_i64(number),
            Self::Fraction(number) => visitor.visit_f64(number),
        }
    }
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Unread;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self.peek().ok_or(Unread)? {
            b'"' => self.string(visitor),
            b'{' => self.deserialize_map(visitor),
            b'[' => self.deserialize_seq(visitor),
            b'n' => self.take_word("null").and_then(|()| visitor.visit_unit()),
            b't' => self.take_word("true").and_then(|()| visitor.visit_bool(true)),
            b'f' => self.take_word("false").and_then(|()| visitor.visit_bool(false)),
            _ => self.number()?.visit(visitor),
        }
    }

    #[inline]
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.string(visitor)
    }

    #[inline]
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.string(visitor)
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        if self.peek() == Some(b'n') {
            self.take_word("null")?;
            return visitor.visit_none();
        }
        visitor.visit_some(self)
    }

    #[inline]
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Unread> {
        visitor.visit_newtype_struct(self)
    }

    #[inline]
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.within(*b"{}", |fields| visitor.visit_map(fields))
    }

    #[inline]
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.within(*b"[]", |items| visitor.visit_seq(items))
    }

    #[inline]
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unread> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unread> {
        match self.plain() {
            Some(word) => visitor.visit_enum(BorrowedStrDeserializer::<Unread>::new(word)),
            None => visitor.visit_enum(StringDeserializer::<Unread>::new(self.escaped()?)),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct
        identifier ignored_any
    }
}

/// What stands in an object or a list, one behind the other.
struct Entries<'a, 'de> {
    reader: &'a mut Reader<'de>,
    close: u8,
    /// Whether anything was taken.
    any: bool,
}

impl Entries<'_, '_> {
    /// Whether something comes next, which stands behind its comma.
    #[inline]
    fn has_next(&mut self) -> Result<bool, Unread> {
        if self.reader.peek() == Some(self.close) {
            return Ok(false);
        }
        if self.any {
            self.reader.take(b',')?;
        }
        self.any = true;
        Ok(true)
    }
}

impl<'de> SeqAccess<'de> for Entries<'_, 'de> {
    type Error = Unread;

    #[inline]
    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Unread> {
        if self.has_next()? { seed.deserialize(&mut *self.reader).map(Some) } else { Ok(None) }
    }
}

impl<'de> MapAccess<'de> for Entries<'_, 'de> {
    type Error = Unread;

    #[inline]
    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Unread> {
        if self.has_next()? { seed.deserialize(Name(self.reader)).map(Some) } else { Ok(None) }
    }

    #[inline]
    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Unread> {
        self.reader.take(b':')?;
        seed.deserialize(&mut *self.reader)
    }
}

/// The name of a field: text, whatever is asked for.
struct Name<'a, 'de>(&'a mut Reader<'de>);

impl<'de> Deserializer<'de> for Name<'_, 'de> {
    type Error = Unread;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.0.string(visitor)
    }

    #[inline]
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Unread> {
        visitor.visit_newtype_struct(self)
    }

    /// What is kept by one of a few words, such as what is set for a role.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unread> {
        self.0.deserialize_enum(name, variants, visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq
        tuple tuple_struct map struct identifier ignored_any
    }
}
