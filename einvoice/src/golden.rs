//! What is written, beside the files that say how it looked; with `BLESS=1` it is written into them.

use std::path::Path;
use std::{env, fs};

/// Compares with a file of this crate.
pub(crate) fn check(name: &str, text: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if env::var_os("BLESS").is_some_and(|value| value == "1") {
        fs::write(&file, text).unwrap();
    }
    let golden = fs::read_to_string(&file).unwrap_or_default();
    assert!(golden == text, "not as in {}:\n{text}", file.display());
}
