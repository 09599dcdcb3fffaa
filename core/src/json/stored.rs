//! How public data is kept in the binary snapshot: as its canonical JSON, which survives fields that are left out.

/// For `#[serde(with = "as_json")]`.
pub(crate) mod as_json {
    use alloc::borrow::Cow;

    use serde::de::DeserializeOwned;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(crate) fn serialize<T: Serialize, S: Serializer>(
        value: &T,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::json::write(value))
    }

    pub(crate) fn deserialize<'de, T: DeserializeOwned, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        let json = Cow::<str>::deserialize(deserializer)?;
        crate::json::read(json.as_bytes()).map_err(serde::de::Error::custom)
    }
}

/// The same, of what is mostly absent.
pub(crate) mod as_json_if_any {
    use alloc::string::String;

    use serde::de::DeserializeOwned;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(crate) fn serialize<T: Serialize, S: Serializer>(
        value: &Option<T>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        value.as_ref().map(crate::json::write).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, T: DeserializeOwned, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<T>, D::Error> {
        let json = Option::<String>::deserialize(deserializer)?;
        json.map(|json| crate::json::read(json.as_bytes()).map_err(serde::de::Error::custom)).transpose()
    }
}
