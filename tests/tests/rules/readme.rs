//! What the README shows is what each language compiles: its blocks stand, word for word, in files that are checked.
//! The Rust one is a test of the core's documentation.

const README: &str = include_str!("../../../README.md");

fn block(language: &str) -> &'static str {
    let start = README.split_once(&format!("```{language}\n")).expect("a block").1;
    start.split_once("```").expect("its end").0
}

#[test]
fn the_readme_shows_what_is_compiled() {
    let python = include_str!("../../../bindings-python/tests/readme.py");
    assert!(python.ends_with(block("python")));
    assert_eq!(include_str!("../../../bindings-node/test/types/readme.mts"), block("ts"));
    assert_eq!(include_str!("../../../bindings-swift/Tests/SelfServeTests/Readme.swift"), block("swift"));
}
