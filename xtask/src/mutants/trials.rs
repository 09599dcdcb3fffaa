//! The tests that may catch a change: which there are, which changes each reaches, and whether it fails with one.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;

use super::list::Number;
use super::verdicts::Verdict;
use super::workshop::{Program, Workshop};

/// Programs that play all scenarios, each of which is a test of its own here.
const PLAYER: &str = "scenarios";
/// Tests that run no code of the core, and read files that the copy has not.
const IRRELEVANT: [&str; 2] = ["bindings::", "readme::"];
/// Folders of scenarios.
const SCENARIOS: [&str; 2] = ["tests/scenarios", "tests/golden"];
/// How in them the names end of what holds no stories of its own.
const NO_STORIES: [&str; 3] = ["facts", "openings", "-digests.json"];
/// Random cases are few, and always the same; the first that fails will do.
const ENVIRONMENT: [(&str, &str); 5] = [
    ("SELFSERVE_SHORT", "1"),
    ("PROPTEST_RNG_SEED", "7"),
    ("PROPTEST_MAX_SHRINK_ITERS", "0"),
    ("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "1"),
    ("RUST_BACKTRACE", "0"),
];
/// A change can make code run for ever: it gets this much more time than the true code, and this much at least.
const PATIENCE: (u32, Duration) = (10, Duration::from_secs(5));
/// A test that has asked for no change in this time is taken to reach none: most long ones are about something else.
const SILENCE: Duration = Duration::from_secs(5);
/// Or it can make it ask for ever more memory, in KiB.
const MEMORY: u32 = 4_000_000;

/// A test, as a process.
pub(crate) struct Trial {
    pub(crate) name: String,
    program: PathBuf,
    arguments: Vec<OsString>,
    /// How long it takes when no change is on.
    time: Duration,
    /// The changes that it asks for.
    reached: BTreeSet<Number>,
}

/// Runs every test without a change: the quickest first.
pub(crate) fn survey(workshop: &Workshop, programs: &[Program]) -> Result<Vec<Trial>> {
    let mut trials = Vec::new();
    for program in programs {
        match program.name.as_str() {
            PLAYER if program.tests => {}
            PLAYER => add_scenarios(workshop, program, &mut trials)?,
            _ if program.tests => add_tests(program, &mut trials)?,
            _ => {}
        }
    }
    let surveyed = Mutex::new(Vec::new());
    in_parallel(&trials, |place, trial| {
        let asked = workshop.path(&format!("../asked-{place}"));
        match trial.survey(&asked)? {
            Ok(found) => surveyed.lock().expect("no panic").push((place, found)),
            Err(said) => println!("left out, fails without any change: {}\n{said}", trial.name),
        }
        Ok(())
    })?;
    for (place, (time, reached)) in surveyed.into_inner().expect("no panic") {
        trials[place].time = time;
        trials[place].reached = reached;
    }
    trials.sort_by_key(|trial| trial.time);
    Ok(trials)
}

/// Tries a change on the tests that reach it until one fails; first on the one that is known to have failed before.
pub(crate) fn judge(trials: &[Trial], number: Number, known: Option<&str>) -> Result<Verdict> {
    let mut reaching: Vec<&Trial> = trials.iter().filter(|trial| trial.reached.contains(&number)).collect();
    reaching.sort_by_key(|trial| known != Some(trial.name.as_str()));
    for trial in &reaching {
        if trial.fails(number)? {
            return Ok(Verdict::Caught(trial.name.clone()));
        }
    }
    Ok(if reaching.is_empty() { Verdict::Unreached } else { Verdict::Survived })
}

/// Does something with every item, as many at a time as the machine has processors.
pub(crate) fn in_parallel<T: Sync>(items: &[T], work: impl Fn(usize, &T) -> Result<()> + Sync) -> Result<()> {
    let next = AtomicUsize::new(0);
    let worker = || {
        while let place = next.fetch_add(1, Ordering::Relaxed)
            && let Some(item) = items.get(place)
        {
            work(place, item)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers: Vec<_> =
            (0..thread::available_parallelism()?.get()).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().expect("no panic"))
    })
}

impl Trial {
    fn new(name: String, program: &Program, arguments: Vec<OsString>) -> Self {
        let program = program.path.clone();
        Self { name, program, arguments, time: Duration::ZERO, reached: BTreeSet::new() }
    }

    /// How long it takes, and which changes it asks for; or what it says where it fails.
    fn survey(&self, asked: &Path) -> Result<Result<(Duration, BTreeSet<Number>), String>> {
        fs::write(asked, "")?;
        let said = asked.with_extension("said");
        let output = File::create(&said)?;
        let start = Instant::now();
        let mut command = self.command();
        command.env("MUTANTS_ASKED", asked).stdout(output.try_clone()?).stderr(output);
        let is_silent = || Ok(start.elapsed() > SILENCE && fs::metadata(asked)?.len() == 0);
        let status = run(&mut command, is_silent)?;
        let time = start.elapsed();
        let (numbers, output) = (fs::read_to_string(asked)?, fs::read(&said)?);
        fs::remove_file(asked)?;
        fs::remove_file(said)?;
        if status.is_some_and(|status| !status.success()) {
            return Ok(Err(String::from_utf8_lossy(&output).into_owned()));
        }
        Ok(Ok((time, numbers.lines().map(str::parse).collect::<Result<_, _>>()?)))
    }

    /// Whether it fails with this change, or takes far too long.
    fn fails(&self, number: Number) -> Result<bool> {
        let end = Instant::now() + self.time * PATIENCE.0 + PATIENCE.1;
        let status = run(self.command().env("MUTANT", number.to_string()), || Ok(Instant::now() > end))?;
        Ok(status.is_none_or(|status| !status.success()))
    }

    fn command(&self) -> Command {
        let mut command = Command::new("sh");
        command.arg("-c").arg(format!("ulimit -v {MEMORY}; exec \"$0\" \"$@\"")).arg(&self.program);
        command.args(&self.arguments).envs(ENVIRONMENT).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }
}

/// Runs a command; nothing comes of it when it had to be ended.
fn run(command: &mut Command, is_over: impl Fn() -> Result<bool>) -> Result<Option<ExitStatus>> {
    let mut child = command.spawn()?;
    let mut pause = Duration::from_millis(1);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if is_over()? {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}

fn add_scenarios(workshop: &Workshop, player: &Program, trials: &mut Vec<Trial>) -> Result<()> {
    let mut open: Vec<PathBuf> = SCENARIOS.iter().map(|folder| workshop.path(folder)).collect();
    while let Some(path) = open.pop() {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if NO_STORIES.iter().any(|end| name.ends_with(end)) {
            continue;
        }
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                open.push(entry?.path());
            }
        } else if let Some(story) = name.strip_suffix(".json") {
            trials.push(Trial::new(story.to_owned(), player, vec![path.into()]));
        }
    }
    Ok(())
}

fn add_tests(program: &Program, trials: &mut Vec<Trial>) -> Result<()> {
    let listed = Command::new(&program.path).args(["--list", "--format", "terse"]).output()?;
    for line in String::from_utf8(listed.stdout)?.lines() {
        let test = line.strip_suffix(": test");
        if let Some(test) = test.filter(|test| !IRRELEVANT.iter().any(|module| test.starts_with(module))) {
            let arguments = vec![test.into(), "--exact".into()];
            trials.push(Trial::new(format!("{}::{test}", program.name), program, arguments));
        }
    }
    Ok(())
}
