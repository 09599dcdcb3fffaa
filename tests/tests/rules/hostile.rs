//! What a fuzzer has found, replayed (`H4`): files of `tests/fuzz/corpus`, a folder for each door.

use std::fs;
use std::path::Path;

use selfserve_tests::hostile::DOORS;

#[test]
fn h4_nothing_that_comes_through_a_door_breaks_it() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    for (name, door) in DOORS {
        let files: Vec<_> = fs::read_dir(corpus.join(name)).expect(name).collect();
        assert!(files.len() > 1, "{name} has no corpus");
        for file in files {
            door(&fs::read(file.expect("a file").path()).expect("a file"));
        }
    }
}

/// H4: however deep, however long, however large: an answer, in time that grows with the input alone.
#[test]
fn h4_what_is_deep_long_or_large_is_refused() {
    let nested = |open: &str, close: &str, depth: usize| open.repeat(depth) + &close.repeat(depth);
    let hostile = [
        nested("[", "]", 100_000),
        nested("{\"a\":", "}", 100_000),
        "[".repeat(1_000_000),
        format!("{{\"type\":\"assign_licenses\",\"people\":[{}]}}", "1,".repeat(500_000)),
        format!("{{\"type\":\"{}\"}}", "x".repeat(1_000_000)),
        format!("{{\"type\":\"change_licenses\",\"licenses\":{}}}", "9".repeat(100_000)),
        format!("{{\"type\":\"change_licenses\",\"licenses\":1e{}}}", "9".repeat(1_000)),
        "\u{feff}{}".into(),
        "\"\\ud800\"".into(),
    ];
    for text in hostile {
        for (_, door) in DOORS {
            door(text.as_bytes());
            door(&[text.as_bytes(), &[0xFF, 0xFE]].concat());
        }
    }
}
