//! The project's own commands. CI runs the same ones: `cargo xtask test`.

mod bench;
mod browser;
mod cargo;
mod check;
mod e_invoices;
mod floors;
mod generate;
mod licenses;
mod mutants;
mod nats;
mod node;
mod package;
mod postgres;
mod python;
mod report;
mod rules;
mod rust;
mod scenarios;
mod site;
mod story;
mod swift;
mod vectors;
mod web;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::{Parser, Subcommand, ValueEnum};
use xshell::Shell;

use crate::report::Report;

/// The project's own commands.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Format, lints, core tests, the `no_std` proof, licenses, generated files: what to run before a commit.
    Check,
    /// Everything: `check` and the tests of every language, or the tests of one language only.
    Test {
        /// Only this language.
        language: Option<Language>,
        /// The long runs too: 100,000 random lives for every law, and as many sequences against the model in Python.
        #[arg(long)]
        long: bool,
    },
    /// Writes the JSON Schema and, from it, the types of the other languages.
    Generate {
        /// Write nothing; fail when a generated file is not up to date.
        #[arg(long)]
        check: bool,
    },
    /// Runs a folder of scenarios in every language and prints one line for each.
    Scenarios {
        /// The folder with the `*.json` files.
        folder: PathBuf,
    },
    /// Runs a file of other engines' figures and prints, by peer and kind, which come out.
    Vectors {
        /// The file, in the format of `tests/vectors/README.md`.
        file: PathBuf,
    },
    /// Writes e-invoices of all scenarios and of 10,000 documents of random lives, and asks official rules, a reader of the
    /// tests' own and a second implementation about them.
    EInvoices,
    /// Prints every rule with the scenarios and tests that name it; fails when one has none.
    Rules,
    /// Changes the code in every small way, one at a time, and tells which changes no test catches. It goes on where it
    /// was interrupted.
    Mutants {
        /// Files and folders, such as `core/src/policy`; or all that the project promises to test so.
        paths: Vec<PathBuf>,
        /// Only what differs from this commit.
        #[arg(long)]
        since: Option<String>,
    },
    /// Prints what is fast, measured, each figure beside its bound.
    Bench(bench::Options),
    /// Makes the packages that the registries would be given, installs each into an empty project, and runs a first program.
    Package(package::Options),
    /// Starts throw-away NATS servers on loopback, prints their addresses, and ends them with ctrl-c.
    Nats(nats::Options),
    /// Starts a throw-away PostgreSQL on loopback, prints its address, and ends it with ctrl-c.
    Postgres(postgres::Options),
    /// Builds the documentation site into `target/site`; fails on a link that leads nowhere.
    Site,
    /// Starts the storefront in a browser on loopback: builds what is missing, prints the address, ends with ctrl-c.
    Web,
    /// Makes a Swift toolchain in the user's cache folder, on Debian or Ubuntu, where `swift` is not installed.
    SwiftToolchain,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Language {
    Rust,
    Python,
    Node,
    Swift,
}

fn main() -> ExitCode {
    run(Arguments::parse().task).unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn run(task: Task) -> Result<ExitCode> {
    let shell = Shell::new()?;
    shell.change_dir(workspace()?);
    // A folder that is given relative to this one stays the same folder for a build that runs in another.
    shell.set_var(cargo::TARGET, cargo::target(&shell)?);
    match task {
        Task::Check => {
            let mut report = Report::default();
            check::steps(&shell, &mut report);
            Ok(report.finish())
        }
        Task::Test { language, long } => {
            let _long = long.then(|| shell.push_env(rust::LONG, "1"));
            Ok(test(&shell, language))
        }
        Task::Generate { check } => {
            generate::run(&shell, check)?;
            Ok(ExitCode::SUCCESS)
        }
        Task::Scenarios { folder } => Ok(scenarios::run(&shell, &std::path::absolute(folder)?)),
        Task::Vectors { file } => vectors::run(&shell, &std::path::absolute(file)?),
        Task::EInvoices => {
            let mut report = Report::default();
            e_invoices::steps(&shell, &mut report);
            Ok(report.finish())
        }
        Task::Rules => {
            rules::run(&shell)?;
            Ok(ExitCode::SUCCESS)
        }
        Task::Mutants { paths, since } => {
            mutants::run(&shell, &paths, since.as_deref())?;
            Ok(ExitCode::SUCCESS)
        }
        Task::Bench(options) => {
            bench::run(&shell, options)?;
            Ok(ExitCode::SUCCESS)
        }
        Task::Package(options) => {
            let mut report = Report::default();
            package::steps(&shell, &options, &mut report)?;
            Ok(report.finish())
        }
        Task::Nats(options) => {
            nats::run(&shell, &options)?;
            Ok(ExitCode::SUCCESS)
        }
        Task::Postgres(options) => {
            postgres::run(&options)?;
            Ok(ExitCode::SUCCESS)
        }
        Task::Site => {
            let mut report = Report::default();
            site::step(&shell, &mut report);
            Ok(report.finish())
        }
        Task::Web => {
            web::run(&shell)?;
            Ok(ExitCode::SUCCESS)
        }
        Task::SwiftToolchain => {
            swift::toolchain()?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn test(shell: &Shell, language: Option<Language>) -> ExitCode {
    let mut report = Report::default();
    if language.is_none() {
        check::steps(shell, &mut report);
    }
    let wanted = |one| language.is_none_or(|language| language == one);
    if wanted(Language::Rust) {
        rust::steps(shell, &mut report);
    }
    if wanted(Language::Python) {
        python::steps(shell, &mut report);
    }
    if wanted(Language::Node) {
        node::steps(shell, &mut report);
    }
    if wanted(Language::Swift) {
        swift::steps(shell, &mut report);
    }
    if language.is_none() {
        scenarios::step(shell, &mut report);
        e_invoices::steps(shell, &mut report);
        mutants::step(shell, &mut report);
        site::step(shell, &mut report);
    }
    report.finish()
}

/// The workspace's folder: the one above this package.
fn workspace() -> Result<PathBuf> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(package.parent().context("xtask lies in the workspace's folder")?.to_owned())
}
