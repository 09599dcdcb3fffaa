//! The generated part of the Swift package: what uniffi-bindgen writes, made fit for reading.

use std::fs;

use anyhow::{Context as _, Result};
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate};
use xshell::{Shell, cmd};

use super::package::target;
use super::tidy::{Visibility, tidy};

/// The crates, each with the file its Swift goes to, and what of it a user of the package sees.
const CRATES: [(&str, &str, Visibility); 2] = [
    ("selfserve", "Core", Visibility::Types),
    // Users see the hand-written classes around the handles.
    ("selfserve_swift", "Handles", Visibility::Nothing),
];

const SOURCES: &str = "bindings-swift/Sources";
const NOTICE: &str = "// Written by `cargo xtask generate`. Do not edit.\n\n";

/// Every generated file, by its path in the workspace, with what should be in it.
pub(crate) fn bindings(shell: &Shell) -> Result<Vec<(String, String)>> {
    cmd!(shell, "cargo build --quiet --package selfserve-swift").run()?;
    let mut files = Vec::new();
    for (crate_name, file, visibility) in CRATES {
        let folder = shell.create_temp_dir()?;
        let options = GenerateOptions {
            languages: vec![TargetLanguage::Swift],
            source: target(shell)?.join("debug/libselfserve_swift.a").try_into()?,
            out_dir: folder.path().to_owned().try_into()?,
            crate_filter: Some(crate_name.to_owned()),
            metadata_no_deps: true,
            ..GenerateOptions::default()
        };
        generate(options).with_context(|| format!("uniffi-bindgen, {crate_name}"))?;
        let swift = fs::read_to_string(folder.path().join("SelfServe.swift"))?;
        let header = fs::read_to_string(folder.path().join(format!("{file}.h")))?;
        files.extend([
            (
                format!("{SOURCES}/SelfServe/Generated/{file}.swift"),
                NOTICE.to_owned() + &tidy(&swift, visibility),
            ),
            (format!("{SOURCES}/SelfServeFFI/{file}.h"), NOTICE.to_owned() + after_comment(&header)),
        ]);
    }
    Ok(files)
}

/// The text after the generator's own opening comment.
fn after_comment(text: &str) -> &str {
    let comment: usize =
        text.split_inclusive('\n').take_while(|line| line.starts_with("//")).map(str::len).sum();
    text[comment..].trim_start()
}
