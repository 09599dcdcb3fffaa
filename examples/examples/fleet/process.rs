//! A worker's process: started, listened to, killed.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::watched::Appends;
use crate::{Done, Options};

pub(crate) struct Worker {
    child: Child,
    /// As long as this is open, it works.
    life: Option<ChildStdin>,
    told: Arc<Mutex<Told>>,
}

/// What it last said of itself.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Told {
    pub(crate) commands: u64,
    pub(crate) appends: Appends,
}

impl Worker {
    /// Starts the worker of this number: no two ever have the same.
    pub(crate) fn start(
        options: &Options,
        number: u32,
        address: &str,
        folder: &Path,
        since: i64,
    ) -> Done<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["--store", options.store.name(), "--address", address, "--folder"]).arg(folder);
        for (name, value) in [
            ("--worker", number.to_string()),
            ("--since", since.to_string()),
            ("--organizations", options.organizations.to_string()),
            ("--minutes", options.minutes.to_string()),
            ("--days", options.days.to_string()),
            ("--seed", options.seed.to_string()),
        ] {
            command.args([name, &value]);
        }
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let (life, output) = (child.stdin.take(), child.stdout.take());
        let told = Arc::new(Mutex::new(Told::default()));
        let heard = Arc::clone(&told);
        thread::spawn(move || {
            for line in BufReader::new(output.expect("it is piped")).lines().map_while(Result::ok) {
                if let Some(told) = Told::parse(&line) {
                    *heard.lock().unwrap_or_else(PoisonError::into_inner) = told;
                }
            }
        });
        Ok(Self { child, life, told })
    }

    pub(crate) fn told(&self) -> Told {
        *self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// `kill -9`.
    pub(crate) fn kill(mut self) -> Done<Told> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(self.told())
    }

    /// Lets it come to its end.
    pub(crate) fn end(mut self) -> Done<Told> {
        drop(self.life.take());
        let status = self.child.wait()?;
        if status.success() { Ok(self.told()) } else { Err(format!("a worker ended with {status}").into()) }
    }
}

impl Told {
    pub(crate) fn and(self, other: Self) -> Self {
        let (one, two) = (self.appends, other.appends);
        Self {
            commands: self.commands + other.commands,
            appends: Appends {
                done: one.done + two.done,
                conflicts: one.conflicts + two.conflicts,
                unknown: one.unknown + two.unknown,
            },
        }
    }

    fn parse(line: &str) -> Option<Self> {
        let figures: Vec<u64> = line.split(' ').map_while(|figure| figure.parse().ok()).collect();
        let [commands, done, conflicts, unknown] = figures[..] else { return None };
        Some(Self { commands, appends: Appends { done, conflicts, unknown } })
    }
}
