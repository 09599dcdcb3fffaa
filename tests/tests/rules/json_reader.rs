//! The reader of JSON takes what JSON is, and nothing else: beside serde_json, on text that is nearly JSON.

use proptest::prelude::*;
use selfserve::{Role, json};
use serde_json::Value;

/// Read by both.
fn read(text: &[u8]) -> (Option<Value>, Option<Value>) {
    (json::read(text).ok(), serde_json::from_slice(text).ok())
}

#[test]
fn what_is_json_and_what_only_looks_so() {
    let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    let numbers = [
        "0",
        "-0",
        "00",
        "01",
        "-01",
        "-",
        "+1",
        "1.",
        "1.5",
        ".5",
        "1e3",
        "1E+3",
        "1e",
        "1e400",
        "-1",
        "1-1",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775808",
        "-9223372036854775809",
    ];
    let strings = [
        r#""""#,
        r#""a"#,
        "\"",
        r#""12345678""#,
        r#""1234567é""#,
        r#""é""#,
        r#""\"""#,
        r#""\\""#,
        r#""\u00e9""#,
        r#""\ud83d\ude00""#,
        r#""\ud83d""#,
        r#""\x""#,
        r#""\"#,
        r#""\u12"#,
        "\"tab\t\"",
        "\"1234567\u{1f}\"",
        "\"\u{7f}\"",
        r#""12345678\n12345678""#,
    ];
    let others = [
        "",
        " ",
        "null",
        "nul",
        "nulls",
        "true",
        "false",
        "True",
        "[]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1",
        "{}",
        "{,}",
        r#"{"a":1,}"#,
        r#"{"a"}"#,
        r#"{"a":}"#,
        r#"{a:1}"#,
        r#"{"a" : 1 , "b":[ ] }"#,
        r#"{"a\n":1}"#,
        "[1]]",
        "[1} ",
        "1 2",
        " \r\n\t1 \n",
        "\u{feff}1",
        "// 1",
        "'a'",
        "\u{a0}1",
    ];
    let nested = [deep(126), deep(127), deep(128), deep(100_000)];
    for text in numbers.into_iter().chain(strings).chain(others).chain(nested.iter().map(String::as_str)) {
        let (ours, theirs) = read(text.as_bytes());
        assert_eq!(ours, theirs, "{:.200}", text);
    }
    assert_eq!(read(b"\"\xff\""), (None, None));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: selfserve_tests::cases(2_000), ..ProptestConfig::default() })]

    #[test]
    fn pieces_of_json_in_any_order(pieces in prop::collection::vec(prop::sample::select(vec![
        "{", "}", "[", "]", ",", ":", " ", "\"", "\\", "\"a\"", "\"a\":", "\"\\u00e9\"", "\"12345678\"", "é", "0", "1", "-", ".5",
        "e7", "null", "true", "[1,2]", "{\"b\":null}", "\n", "\t", "\u{1}",
    ]), 0..12)) {
        let text = pieces.concat();
        let (ours, theirs) = read(text.as_bytes());
        prop_assert_eq!(ours, theirs, "{}", text);
    }
}

#[test]
fn a_name_can_be_one_of_a_few_words() {
    use std::collections::BTreeMap;
    let set: BTreeMap<Role, u32> =
        json::read(br#"{"license_admin": 6, "user\u005fadmin": 9}"#).expect("words");
    assert_eq!(set, BTreeMap::from([(Role::LicenseAdmin, 6), (Role::UserAdmin, 9)]));
    assert!(json::read::<BTreeMap<Role, u32>>(br#"{"admin": 6}"#).is_err());
}
