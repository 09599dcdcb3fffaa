//! The project's own scenarios in Rust; with `BLESS=1`, what comes of them is written into their files.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use selfserve_tests::scenario::{self, Snapshots};
use serde_json::Value;

/// The folder in `SCENARIOS`, or else the project's own.
fn folder() -> PathBuf {
    std::env::var_os("SCENARIOS").map_or_else(|| own("scenarios"), PathBuf::from)
}

fn own(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}

#[test]
fn stories_go_as_told() -> Result<()> {
    plays(&folder(), Snapshots::OfThisVersion)
}

/// What every released version wrote is read, and this version goes on from there (`H1`).
#[test]
fn what_every_version_wrote_is_read() -> Result<()> {
    for version in std::fs::read_dir(own("golden"))? {
        let version = version?.path();
        if version.is_dir() {
            plays(&version, Snapshots::AsTheyAre)?;
        }
    }
    Ok(())
}

fn plays(folder: &Path, snapshots: Snapshots) -> Result<()> {
    if std::env::var_os("BLESS").is_some_and(|value| value == "1") {
        scenario::bless(folder, snapshots)?;
    }
    let counts = scenario::play(folder)?;
    assert!(counts.passed > 0, "no scenarios in {}", folder.display());
    assert_eq!(counts.failed, 0);
    Ok(())
}

/// Unknown ids, wrong actors, numbers that cannot be, card numbers in text, fields too many: for every command (`H4`).
#[test]
fn every_command_has_a_story_of_bad_input() -> Result<()> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let schema = std::fs::read(tests.join("../schema/selfserve.schema.json"))?;
    let schema: Value = serde_json::from_slice(&schema)?;
    let commands = schema["$defs"]["Command"]["oneOf"].as_array().context("the commands")?;
    for command in commands {
        let name = command["properties"]["type"]["const"].as_str().context("its type")?;
        let story = tests.join(format!("scenarios/bad-input-{}.json", name.replace('_', "-")));
        assert!(story.exists(), "{} is missing", story.display());
    }
    assert!(commands.len() > 40);
    Ok(())
}
