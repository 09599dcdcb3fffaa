//! The project's own scenarios in Rust; with `BLESS=1`, what comes of them is written into their files.

use std::path::{Path, PathBuf};

use anyhow::Result;
use selfserve_tests::scenario;

/// The folder in `SCENARIOS`, or else the project's own.
fn folder() -> PathBuf {
    let own = || Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    std::env::var_os("SCENARIOS").map_or_else(own, PathBuf::from)
}

#[test]
fn stories_go_as_told() -> Result<()> {
    let folder = folder();
    if std::env::var_os("BLESS").is_some_and(|value| value == "1") {
        scenario::bless(&folder)?;
    }
    let counts = scenario::play(&folder)?;
    assert!(counts.passed > 0, "no scenarios in {}", folder.display());
    assert_eq!(counts.failed, 0);
    Ok(())
}
