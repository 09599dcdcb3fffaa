//! The scenarios: stories that every language plays through its typed public API (`tests/scenarios/README.md`).

mod layout;
mod look;
mod outcome;
mod stage;
mod step;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use selfserve::{Context, Facts, Organization};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use stage::Stage;
use step::Step;

/// A story, as its file tells it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    name: String,
    rules: Vec<String>,
    catalog: Value,
    people: Value,
    /// The scenario in the folder `openings` that it goes on from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    opening: Option<String>,
    steps: Vec<Scene>,
}

/// A step, and what comes of it.
#[derive(Debug, Serialize, Deserialize)]
struct Scene {
    #[serde(flatten)]
    step: Step,
    /// Absent where nothing is to come of it.
    #[serde(default, with = "expectation", skip_serializing_if = "Option::is_none")]
    expect: Option<Value>,
}

/// An expectation of `null` is not the same as none.
mod expectation {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde_json::Value;

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Value>, D::Error> {
        Value::deserialize(from).map(Some)
    }

    pub(super) fn serialize<S: Serializer>(expect: &Option<Value>, to: S) -> Result<S::Ok, S::Error> {
        expect.serialize(to)
    }
}

/// Where the scenarios are that others go on from.
pub const OPENINGS: &str = "openings";

/// How a folder went.
#[derive(Debug, Default)]
pub struct Counts {
    /// Stories that went as they are told.
    pub passed: usize,
    /// Stories that did not.
    pub failed: usize,
}

/// Plays every scenario of a folder, or that of one file, and prints where one goes otherwise than told.
///
/// # Errors
///
/// When the folder or a file cannot be read.
pub fn play(path: &Path) -> Result<Counts> {
    let mut counts = Counts::default();
    let (folder, files) = match path.parent() {
        Some(folder) if path.is_file() => (folder, vec![path.to_owned()]),
        _ => (path, files(path)?),
    };
    for file in files {
        match read(&file).and_then(|scenario| scenario.play(folder)) {
            Ok(()) => counts.passed += 1,
            Err(difference) => {
                counts.failed += 1;
                println!("{}: {difference:#}", file.display());
            }
        }
    }
    println!("{} passed, {} failed", counts.passed, counts.failed);
    Ok(counts)
}

/// What becomes of the snapshots in scenarios that are blessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Snapshots {
    /// They are taken anew, as this version writes them.
    OfThisVersion,
    /// They stay as the version wrote them that the scenarios are of.
    AsTheyAre,
}

/// Writes what comes of every step into the scenarios of a folder: to be read, line by line, before it is believed.
///
/// # Errors
///
/// When a file cannot be read, played or written.
pub fn bless(folder: &Path, snapshots: Snapshots) -> Result<()> {
    let openings = Some(folder.join(OPENINGS)).filter(|openings| openings.exists());
    let openings = openings.map_or_else(|| Ok(Vec::new()), |openings| files(&openings))?;
    for file in openings.into_iter().chain(files(folder)?) {
        let blessed = read(&file)?.blessed(folder, snapshots).with_context(|| file.display().to_string())?;
        fs::write(&file, layout::lines(&serde_json::to_value(blessed)?))?;
    }
    Ok(())
}

/// A command that a scenario gives, and who would judge it: time is brought to it already.
pub struct Given<'a> {
    /// The organization, just before the command.
    pub organization: Organization,
    /// The facts of that time.
    pub facts: Facts<'a>,
    /// Who gives it, and when.
    pub context: Context,
    /// The command as JSON.
    pub command: Value,
}

/// Plays every scenario of a folder, and shows each command that can be read before it is given.
///
/// # Errors
///
/// When a file cannot be read or played.
pub fn commands(folder: &Path, mut look: impl FnMut(Given<'_>)) -> Result<()> {
    let openings = Some(folder.join(OPENINGS)).filter(|openings| openings.exists());
    let openings = openings.map_or_else(|| Ok(Vec::new()), |openings| files(&openings))?;
    for file in openings.into_iter().chain(files(folder)?) {
        let scenario = read(&file)?;
        let mut stage = Stage::new(folder, &scenario.catalog, &scenario.people)?;
        for scene in scenario.opened(folder)? {
            stage.play(&scene.step)?;
        }
        for scene in &scenario.steps {
            if let Some(given) = stage.given(&scene.step)? {
                look(given);
            }
            stage.play(&scene.step).with_context(|| file.display().to_string())?;
        }
    }
    Ok(())
}

/// The scenarios of a folder, by name.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut files: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    Ok(files)
}

fn read(file: &Path) -> Result<Scenario> {
    Ok(serde_json::from_str(&fs::read_to_string(file)?)?)
}

impl Scenario {
    /// The steps ahead of its own.
    fn opened(&self, folder: &Path) -> Result<Vec<Scene>> {
        let Some(name) = &self.opening else { return Ok(Vec::new()) };
        let opening = read(&folder.join(OPENINGS).join(format!("{name}.json"))).context(name.clone())?;
        let mut scenes = opening.opened(folder)?;
        scenes.extend(opening.steps);
        Ok(scenes)
    }

    fn play(&self, folder: &Path) -> Result<()> {
        let mut stage = Stage::new(folder, &self.catalog, &self.people)?;
        let opened = self.opened(folder)?;
        // Its own first step is 1, the last one of its opening 0.
        let places = 1 - i64::try_from(opened.len())?..;
        for (place, scene) in places.zip(opened.iter().chain(&self.steps)) {
            let came = stage.play(&scene.step).with_context(|| format!("step {place}"))?;
            let expected = scene.expect.as_ref().map(Value::to_string);
            anyhow::ensure!(
                came == expected,
                "step {place}\n  expected {}\n  came     {}",
                expected.as_deref().unwrap_or("nothing"),
                came.as_deref().unwrap_or("nothing"),
            );
        }
        stage.read_back()
    }

    fn blessed(mut self, folder: &Path, snapshots: Snapshots) -> Result<Self> {
        let mut stage = Stage::new(folder, &self.catalog, &self.people)?;
        for scene in self.opened(folder)? {
            stage.play(&scene.step)?;
        }
        for scene in &mut self.steps {
            if snapshots == Snapshots::OfThisVersion {
                stage.renew(&mut scene.step);
            }
            let came = stage.play(&scene.step)?;
            scene.expect = came.map(|json| serde_json::from_str(&json)).transpose()?;
        }
        stage.read_back()?;
        Ok(self)
    }
}
