//! `cargo xtask postgres`: a throw-away server on loopback, until ctrl-c.

use anyhow::Result;
use clap::Args;
use selfserve_throwaway::Server;

#[derive(Args)]
pub(crate) struct Options {
    /// With a standby beside it, for which each commit waits.
    #[arg(long)]
    standby: bool,
    /// At this port; else at any that is free.
    #[arg(long)]
    port: Option<u16>,
}

pub(crate) fn run(options: &Options) -> Result<()> {
    let primary = Server::start(options.port, &[])?;
    println!("{}", primary.url("postgres"));
    let standby = options.standby.then(|| primary.standby(&[])).transpose()?;
    if let Some(standby) = &standby {
        println!("{} (standby)", standby.url("postgres"));
        println!("{}", primary.url_with(standby, "postgres"));
    }
    println!("it ends, and is thrown away, with ctrl-c");
    loop {
        std::thread::park();
    }
}
