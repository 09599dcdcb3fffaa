//! One server, from its first start to its end.

use std::fmt;
use std::io::Write as _;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::binaries::Binaries;

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Ports to choose from. An outgoing connection may hold a higher one, from 32768 on.
const PORTS: std::ops::Range<u32> = 15_000..32_000;

/// Starts the server, starts it again with each line that it reads, and ends it where there is none any more: when whoever
/// holds the other end has let it go, or is no more.
const KEEPER: &str = r#"
postgres=$1 folder=$2
shift 2
start() { "$postgres" -D "$folder/data" "$@" >>"$folder/log" 2>&1 & server=$!; }
start "$@"
while read -r _; do wait "$server"; start "$@"; done
kill -INT "$server" 2>/dev/null
wait "$server"
rm -rf "$folder"
"#;

/// Why there is no server.
#[derive(Debug)]
pub enum Problem {
    /// PostgreSQL is not installed: what is missing, and what to do.
    Missing(String),
    /// It says no.
    Failed(String),
}

impl Problem {
    /// Whether PostgreSQL is not installed.
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::Missing(_))
    }

    fn failed(text: impl Into<String>) -> Self {
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

/// A server on loopback, which trusts whoever asks. It ends, and its folder goes, when this is dropped.
pub struct Server {
    binaries: Binaries,
    folder: PathBuf,
    port: u16,
    keeper: Child,
    /// As long as this is open, the server lives.
    life: Option<ChildStdin>,
}

impl Server {
    /// Starts one with these settings, such as `fsync=off`; at this port, or any that is free.
    ///
    /// # Errors
    ///
    /// [`Problem`] where there is no PostgreSQL, or it does not start.
    pub fn start(port: Option<u16>, settings: &[&str]) -> Result<Self, Problem> {
        let binaries = Binaries::find()?;
        let folder = folder(&binaries)?;
        let mut initdb = binaries.program("initdb");
        succeed(initdb.arg("--pgdata").arg(folder.join("data")).args([
            "--username=postgres",
            "--auth=trust",
            "--encoding=UTF8",
            "--no-locale",
            "--no-sync",
        ]))?;
        Self::keep(binaries, folder, port, settings)
    }

    /// Starts a standby of this server, for which it waits from then on with each commit.
    ///
    /// # Errors
    ///
    /// [`Problem`] where it does not start.
    pub fn standby(&self, settings: &[&str]) -> Result<Self, Problem> {
        let binaries = Binaries::find()?;
        let folder = folder(&binaries)?;
        let mut copy = binaries.program("pg_basebackup");
        succeed(copy.arg("--pgdata").arg(folder.join("data")).args([
            format!("--dbname={}", self.url("postgres")),
            "--write-recovery-conf".into(),
            "--checkpoint=fast".into(),
            "--no-sync".into(),
        ]))?;
        let standby = Self::keep(binaries, folder, None, settings)?;
        // Only now, so that the copy does not wait for a standby of its own once it is promoted.
        self.sql("postgres", "ALTER SYSTEM SET synchronous_standby_names = '*'")?;
        self.sql("postgres", "SELECT pg_reload_conf()")?;
        until(|| {
            let waits = "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'";
            Ok(self.sql("postgres", waits)?.trim() == "1")
        })?;
        Ok(standby)
    }

    fn keep(
        binaries: Binaries,
        folder: PathBuf,
        port: Option<u16>,
        settings: &[&str],
    ) -> Result<Self, Problem> {
        let port = port.map_or_else(free_port, Ok)?;
        let mut keeper = binaries.run(Path::new("/bin/sh"));
        keeper.args(["-c", KEEPER, "keeper"]).arg(binaries.path("postgres")).arg(&folder);
        keeper.arg("-p").arg(port.to_string()).arg("-k").arg(&folder);
        keeper.args(["-c", "listen_addresses=127.0.0.1"]);
        keeper.args(settings.iter().flat_map(|setting| ["-c", setting]));
        // Ctrl-c is meant for us: the server ends when we have.
        keeper.process_group(0).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut keeper = keeper.spawn()?;
        let life = keeper.stdin.take();
        let server = Self { binaries, folder, port, keeper, life };
        server.wait_until_ready()?;
        Ok(server)
    }

    /// Where it is: the address of a database.
    pub fn url(&self, database: &str) -> String {
        format!("postgresql://postgres@127.0.0.1:{}/{database}", self.port)
    }

    /// The address of a database on whichever of two servers can be written to.
    pub fn url_with(&self, other: &Self, database: &str) -> String {
        let (one, other) = (self.port, other.port);
        format!(
            "postgresql://postgres@127.0.0.1:{one},127.0.0.1:{other}/{database}?target_session_attrs=read-write"
        )
    }

    /// Asks a database something, by `psql`: the answer's rows, one a line.
    ///
    /// # Errors
    ///
    /// [`Problem`] with what it says.
    pub fn sql(&self, database: &str, statement: &str) -> Result<String, Problem> {
        let mut psql = self.binaries.program("psql");
        psql.args(["--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1"]);
        succeed(psql.arg(format!("--dbname={}", self.url(database))).args(["--command", statement]))
    }

    /// `kill -9` of all its processes, at once.
    ///
    /// # Errors
    ///
    /// [`Problem`] where nothing can be killed.
    pub fn kill(&self) -> Result<(), Problem> {
        let postmaster = self.pid()?;
        // Stopped first, it starts no process behind our back, which would keep the next server from starting.
        succeed(Command::new("kill").args(["-STOP", &postmaster]))?;
        let processes = succeed(Command::new("ps").args(["-A", "-o", "pid=,ppid="]))?;
        let children = processes.lines().filter_map(|line| {
            let (pid, parent) = line.trim().split_once(' ')?;
            (parent.trim() == postmaster).then_some(pid)
        });
        let all: Vec<&str> = std::iter::once(postmaster.as_str()).chain(children).collect();
        // One of the children may have ended by itself.
        Command::new("kill").arg("-9").args(&all).stderr(Stdio::null()).status()?;
        // One that is busy with a disk ends when that answers; the next server does not start beside it.
        until(|| {
            let left = Command::new("ps").args(["-o", "stat=", "-p", &all.join(",")]).output()?;
            Ok(String::from_utf8_lossy(&left.stdout).lines().all(|state| state.starts_with('Z')))
        })
    }

    /// Starts it again after it was killed.
    ///
    /// # Errors
    ///
    /// [`Problem`] where it does not start.
    pub fn start_again(&mut self) -> Result<(), Problem> {
        let killed = self.pid()?;
        if let Some(life) = &mut self.life {
            writeln!(life)?;
        }
        until(|| Ok(self.pid().is_ok_and(|pid| pid != killed))).map_err(|problem| self.told(&problem))?;
        self.wait_until_ready()
    }

    /// Makes a primary of a standby.
    ///
    /// # Errors
    ///
    /// [`Problem`] where it does not become one.
    pub fn promote(&self) -> Result<(), Problem> {
        let data = self.folder.join("data");
        succeed(self.binaries.program("pg_ctl").args(["promote", "--wait", "--pgdata"]).arg(data)).map(drop)
    }

    fn wait_until_ready(&self) -> Result<(), Problem> {
        let waited = until(|| {
            if self.log().contains("could not create any TCP/IP sockets") {
                return Err(Problem::failed(format!("port {} is taken", self.port)));
            }
            let status = self.pid_file()?.get(7).cloned().unwrap_or_default();
            Ok(["ready", "standby"].contains(&status.as_str()))
        });
        waited.map_err(|problem| self.told(&problem))
    }

    /// A problem, and what the server has to say about it.
    fn told(&self, problem: &Problem) -> Problem {
        Problem::failed(format!("PostgreSQL does not start: {problem}\n{}", self.log()))
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }

    fn pid(&self) -> Result<String, Problem> {
        self.pid_file()?.into_iter().next().ok_or_else(|| Problem::failed("no server runs there"))
    }

    /// What the server says about itself: its process id first, how far it is in the eighth line.
    fn pid_file(&self) -> Result<Vec<String>, Problem> {
        let file = std::fs::read_to_string(self.folder.join("data/postmaster.pid")).unwrap_or_default();
        Ok(file.lines().map(|line| line.trim().to_owned()).collect())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.life.take());
        let _ = self.keeper.wait();
    }
}

/// A folder of the one who runs the server.
fn folder(binaries: &Binaries) -> Result<PathBuf, Problem> {
    let mut mktemp = binaries.run(Path::new("mktemp"));
    Ok(succeed(mktemp.args(["-d", "-t", "selfserve-postgres.XXXXXX"]))?.trim().into())
}

/// Runs a program to its end, and answers with what it prints.
fn succeed(command: &mut Command) -> Result<String, Problem> {
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
fn until(mut is_so: impl FnMut() -> Result<bool, Problem>) -> Result<(), Problem> {
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
fn free_port() -> Result<u16, Problem> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let first = std::process::id().wrapping_mul(37) + NEXT.fetch_add(1, Ordering::Relaxed);
    let many = PORTS.end - PORTS.start;
    let ports = (0..many).map(|step| PORTS.start + first.wrapping_add(step) % many);
    ports
        .filter_map(|port| u16::try_from(port).ok())
        .find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
        .ok_or_else(|| Problem::failed("no port is free"))
}
