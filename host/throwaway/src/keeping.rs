//! What every server that is thrown away has in common: it lives as long as whoever started it.

use std::fmt;
use std::io::Write as _;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Ports to choose from. An outgoing connection may hold a higher one, from 32768 on.
const PORTS: std::ops::Range<u32> = 15_000..32_000;

/// Starts the server, starts it again with each line that it reads, and ends it where there is none any more: when whoever
/// holds the other end has let it go, or is no more.
const KEEPER: &str = r#"
folder=$1 signal=$2
shift 2
start() { "$@" >>"$folder/log" 2>&1 & server=$!; }
start "$@"
while read -r _; do wait "$server"; start "$@"; done
kill "-$signal" "$server" 2>/dev/null
wait "$server"
rm -rf "$folder"
"#;

/// Why there is no server.
#[derive(Debug)]
pub enum Problem {
    /// It is not installed: what is missing, and what to do.
    Missing(String),
    /// It says no.
    Failed(String),
}

impl Problem {
    /// Whether it is not installed.
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::Missing(_))
    }

    pub(crate) fn failed(text: impl Into<String>) -> Self {
        Self::Failed(text.into())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Missing(text) | Self::Failed(text)) = self;
        formatter.write_str(text)
    }
}

impl std::error::Error for Problem {}

impl From<std::io::Error> for Problem {
    fn from(error: std::io::Error) -> Self {
        Self::failed(error.to_string())
    }
}

/// Who keeps a server running, in a folder of its own, which goes with it.
pub(crate) struct Keeper {
    pub(crate) folder: PathBuf,
    keeper: Child,
    /// As long as this is open, the server lives.
    life: Option<ChildStdin>,
}

impl Keeper {
    /// Starts a program by a shell that runs as whoever may, and ends it with this signal.
    pub(crate) fn start(
        mut shell: Command,
        folder: PathBuf,
        signal: &str,
        program: &Path,
        arguments: &[String],
    ) -> Result<Self, Problem> {
        shell.args(["-c", KEEPER, "keeper"]).arg(&folder).arg(signal).arg(program).args(arguments);
        // Ctrl-c is meant for us: the server ends when we have.
        shell.process_group(0).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut keeper = shell.spawn()?;
        let life = keeper.stdin.take();
        Ok(Self { folder, keeper, life })
    }

    /// Starts it again after it has ended.
    pub(crate) fn start_again(&mut self) -> Result<(), Problem> {
        if let Some(life) = &mut self.life {
            writeln!(life)?;
        }
        Ok(())
    }

    /// What it has said.
    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        drop(self.life.take());
        let _ = self.keeper.wait();
    }
}

/// A folder of the one who runs the command.
pub(crate) fn folder(mut mktemp: Command, name: &str) -> Result<PathBuf, Problem> {
    Ok(succeed(mktemp.args(["-d", "-t", &format!("selfserve-{name}.XXXXXX")]))?.trim().into())
}

/// Runs a program to its end, and answers with what it prints.
pub(crate) fn succeed(command: &mut Command) -> Result<String, Problem> {
    let output = command.stdin(Stdio::null()).output()?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let program = command.get_program().to_string_lossy().into_owned();
    Err(Problem::failed(format!(
        "{program} {}: {}",
        output.status,
        String::from_utf8_lossy(&output.stderr).trim()
    )))
}

/// Asks again and again, until it is so.
pub(crate) fn until(mut is_so: impl FnMut() -> Result<bool, Problem>) -> Result<(), Problem> {
    let start = Instant::now();
    while !is_so()? {
        if start.elapsed() > PATIENCE {
            return Err(Problem::failed("it takes too long"));
        }
        thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

/// A port at which nobody listens; each process looks from another one on.
pub(crate) fn free_port() -> Result<u16, Problem> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let first = std::process::id().wrapping_mul(37) + NEXT.fetch_add(1, Ordering::Relaxed);
    let many = PORTS.end - PORTS.start;
    let ports = (0..many).map(|step| PORTS.start + first.wrapping_add(step) % many);
    ports
        .filter_map(|port| u16::try_from(port).ok())
        .find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
        .ok_or_else(|| Problem::failed("no port is free"))
}
