//! `cargo xtask site`: the documentation site, in `target/site`. It fails on a link or an anchor that leads nowhere.

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::cargo::target;
use crate::python;
use crate::report::{Outcome, Report, missing};

/// What builds it, pinned.
const TOOLS: &str = "site/requirements.txt";

pub(crate) fn step(shell: &Shell, report: &mut Report) {
    report.step("documentation site", || build(shell));
}

/// Builds it in an environment of its own, and says where it begins.
fn build(shell: &Shell) -> Result<Outcome> {
    let Some(interpreter) = python::interpreter(shell) else { return missing(python::MISSING) };
    let target = target(shell)?;
    let python = python::environment(shell, &interpreter, &target.join("venv-site"), TOOLS)?;
    let folder = target.join("site");
    cmd!(shell, "{python} -B -m pytest --quiet -p no:cacheprovider site").run()?;
    // Not `--quiet`, which keeps its warnings from `--strict`: broken links would pass.
    cmd!(shell, "{python} -B -m mkdocs build --strict --config-file site/mkdocs.yml --site-dir {folder}")
        .run()?;
    println!("{}", folder.join("index.html").display());
    Ok(Outcome::Passed)
}
