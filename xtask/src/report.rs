//! Steps, one after the other: a headed line for each, and at the end what became of all of them.

use std::io::IsTerminal as _;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// How a step that did not fail came out.
pub(crate) enum Outcome {
    /// It ran, and all is well.
    Passed,
    /// It could not run here; why, and what to do.
    Skipped(String),
}

struct Step {
    name: String,
    time: Duration,
    outcome: Result<Outcome>,
}

/// What ran so far. A failure stops nothing: whoever reads the end wants to know all that is wrong.
#[derive(Default)]
pub(crate) struct Report {
    steps: Vec<Step>,
}

impl Report {
    /// Runs a step; whether it passed, for steps that make no sense without it.
    pub(crate) fn step(&mut self, name: &str, run: impl FnOnce() -> Result<Outcome>) -> bool {
        eprintln!("\n{}", bold(&format!("==> {name}")));
        let start = Instant::now();
        let outcome = run();
        let passed = matches!(outcome, Ok(Outcome::Passed));
        let step = Step { name: name.to_owned(), time: start.elapsed(), outcome };
        if !passed {
            eprintln!("{}", step.line());
        }
        self.steps.push(step);
        passed
    }

    /// Runs a step that is one command.
    pub(crate) fn command(&mut self, name: &str, command: xshell::Cmd<'_>) -> bool {
        self.step(name, || {
            command.run()?;
            Ok(Outcome::Passed)
        })
    }

    /// Prints every step with its time; fails when one failed.
    pub(crate) fn finish(self) -> ExitCode {
        eprintln!("\n{}", bold("==> summary"));
        for step in &self.steps {
            eprintln!("{}", step.line());
        }
        let total: Duration = self.steps.iter().map(|step| step.time).sum();
        let failed: Vec<&str> =
            self.steps.iter().filter(|step| step.outcome.is_err()).map(|step| step.name.as_str()).collect();
        if failed.is_empty() {
            eprintln!("{}", bold(&format!("all is well, {:.0} s", total.as_secs_f64())));
            return ExitCode::SUCCESS;
        }
        let (count, all) = (failed.len(), self.steps.len());
        eprintln!("{}", bold(&format!("{count} of {all} failed: {}", failed.join(", "))));
        ExitCode::FAILURE
    }
}

impl Step {
    fn line(&self) -> String {
        let (name, seconds) = (&self.name, self.time.as_secs_f64());
        match &self.outcome {
            Ok(Outcome::Passed) => format!("  ok      {seconds:>6.1} s  {name}"),
            Ok(Outcome::Skipped(why)) => format!("  skipped           {name}: {why}"),
            Err(error) => format!("  FAILED  {seconds:>6.1} s  {name}: {error:#}"),
        }
    }
}

/// What is missing for a language: a failure where everything must run, a visible line for a person.
pub(crate) fn missing(what: &str) -> Result<Outcome> {
    if is_ci() {
        bail!("{what}");
    }
    Ok(Outcome::Skipped(what.to_owned()))
}

/// Whether everything must run.
pub(crate) fn is_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| value == "true")
}

fn bold(text: &str) -> String {
    if std::io::stderr().is_terminal() { format!("\x1b[1m{text}\x1b[0m") } else { text.to_owned() }
}
