//! Where PostgreSQL's programs are, and as whom they run.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::keeping::Problem;

/// Where Debian and Ubuntu keep them, one folder a version.
const DEBIAN: &str = "/usr/lib/postgresql";

/// PostgreSQL's programs.
pub(crate) struct Binaries {
    folder: PathBuf,
    /// Whether this process is root, for whom they do not run: they are `postgres`'s then.
    is_root: bool,
}

impl Binaries {
    /// Looks on the `PATH`, then where Debian keeps them, the newest version first.
    pub(crate) fn find() -> Result<Self, Problem> {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folder = std::env::split_paths(&path).chain(debian()).find(|folder| has_all(folder));
        let folder = folder.ok_or_else(|| {
            Problem::Missing(format!(
                "no PostgreSQL: neither the PATH nor {DEBIAN}/*/bin has initdb, postgres, pg_ctl, \
                 pg_basebackup and psql; on Debian `apt-get install postgresql`"
            ))
        })?;
        let user = Command::new("id").arg("-u").output()?;
        Ok(Self { folder, is_root: user.stdout.trim_ascii() == b"0" })
    }

    /// One of its programs, as whoever may run it.
    pub(crate) fn program(&self, name: &str) -> Command {
        self.run(&self.path(name))
    }

    /// Any program, as whoever runs PostgreSQL's.
    pub(crate) fn run(&self, program: &Path) -> Command {
        let mut command = if self.is_root {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        // That user may not enter the folder that we are in.
        command.current_dir("/");
        command
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

fn has_all(folder: &Path) -> bool {
    ["initdb", "postgres", "pg_ctl", "pg_basebackup", "psql"].iter().all(|name| folder.join(name).is_file())
}

fn debian() -> Vec<PathBuf> {
    let versions = std::fs::read_dir(DEBIAN).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut versions: Vec<PathBuf> = versions.collect();
    let number = |folder: &PathBuf| folder.file_name()?.to_str()?.parse::<f64>().ok();
    versions
        .sort_by(|one, other| number(other).partial_cmp(&number(one)).unwrap_or(std::cmp::Ordering::Equal));
    versions.iter().map(|version| version.join("bin")).collect()
}
