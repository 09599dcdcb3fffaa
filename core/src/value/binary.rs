//! How a scalar crosses a border: as text in JSON, as an integer in the snapshot.

/// Writes `Serialize` and `Deserialize` for a scalar that is text in JSON (`Display`, `FromStr`) and one integer in
/// a binary format. `$expecting` is what the reader of an error is told.
macro_rules! binary_scalar {
    ($name:ident, $raw:ty, $expecting:literal) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() {
                    serializer.collect_str(self)
                } else {
                    self.0.serialize(serializer)
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                if deserializer.is_human_readable() {
                    $crate::value::text_scalar(deserializer, $expecting)
                } else {
                    <$raw>::deserialize(deserializer).map($name)
                }
            }
        }
    };
}

pub(crate) use binary_scalar;

/// Reads a scalar from text, and says what was expected when the text is something else.
pub(crate) fn text_scalar<'de, D, T>(deserializer: D, expecting: &'static str) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
    T: core::str::FromStr,
{
    struct Visitor<T>(&'static str, core::marker::PhantomData<T>);

    impl<T: core::str::FromStr> serde::de::Visitor<'_> for Visitor<T> {
        type Value = T;

        fn expecting(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
            formatter.write_str(self.0)
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))
        }
    }

    deserializer.deserialize_str(Visitor(expecting, core::marker::PhantomData))
}
