//! One server, from its first start to its end.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::binaries::Binaries;
use crate::keeping::{Keeper, Problem, folder, free_port, succeed, until};

/// What its folder is called.
const NAME: &str = "postgres";

/// A server on loopback, which trusts whoever asks. It ends, and its folder goes, when this is dropped.
pub struct Server {
    binaries: Binaries,
    port: u16,
    keeper: Keeper,
}

impl Server {
    /// Starts one with these settings, such as `fsync=off`; at this port, or any that is free.
    ///
    /// # Errors
    ///
    /// [`Problem`] where there is no PostgreSQL, or it does not start.
    pub fn start(port: Option<u16>, settings: &[&str]) -> Result<Self, Problem> {
        let binaries = Binaries::find()?;
        let folder = folder(binaries.run(Path::new("mktemp")), NAME)?;
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
        let folder = folder(binaries.run(Path::new("mktemp")), NAME)?;
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
        let data = folder.join("data").to_string_lossy().into_owned();
        let socket = folder.to_string_lossy().into_owned();
        let mut arguments = vec!["-D".into(), data, "-p".into(), port.to_string(), "-k".into(), socket];
        let settings = ["listen_addresses=127.0.0.1"].iter().chain(settings);
        arguments.extend(settings.flat_map(|setting| ["-c".to_owned(), (*setting).to_owned()]));
        let (shell, postgres) = (binaries.run(Path::new("/bin/sh")), binaries.path("postgres"));
        let keeper = Keeper::start(shell, folder, "INT", &postgres, &arguments)?;
        let server = Self { binaries, port, keeper };
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
        self.keeper.start_again()?;
        until(|| Ok(self.pid().is_ok_and(|pid| pid != killed))).map_err(|problem| self.told(&problem))?;
        self.wait_until_ready()
    }

    /// Makes a primary of a standby.
    ///
    /// # Errors
    ///
    /// [`Problem`] where it does not become one.
    pub fn promote(&self) -> Result<(), Problem> {
        let data = self.keeper.folder.join("data");
        succeed(self.binaries.program("pg_ctl").args(["promote", "--wait", "--pgdata"]).arg(data)).map(drop)
    }

    fn wait_until_ready(&self) -> Result<(), Problem> {
        let waited = until(|| {
            if self.keeper.log().contains("could not create any TCP/IP sockets") {
                return Err(Problem::failed(format!("port {} is taken", self.port)));
            }
            let status = self.pid_file()?.get(7).cloned().unwrap_or_default();
            Ok(["ready", "standby"].contains(&status.as_str()))
        });
        waited.map_err(|problem| self.told(&problem))
    }

    /// A problem, and what the server has to say about it.
    fn told(&self, problem: &Problem) -> Problem {
        Problem::failed(format!("PostgreSQL does not start: {problem}\n{}", self.keeper.log()))
    }

    fn pid(&self) -> Result<String, Problem> {
        self.pid_file()?.into_iter().next().ok_or_else(|| Problem::failed("no server runs there"))
    }

    /// What the server says about itself: its process id first, how far it is in the eighth line.
    fn pid_file(&self) -> Result<Vec<String>, Problem> {
        let file =
            std::fs::read_to_string(self.keeper.folder.join("data/postmaster.pid")).unwrap_or_default();
        Ok(file.lines().map(|line| line.trim().to_owned()).collect())
    }
}
