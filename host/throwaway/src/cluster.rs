//! NATS servers with JetStream: one, or several that keep the same.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use crate::keeping::{Keeper, Problem, folder, free_port, succeed, until};

/// Where `cargo xtask nats --install` puts it, in cargo's target folder.
const INSTALLED: &str = "nats-server/bin/nats-server";
/// The oldest that is of use.
const OLDEST: (u32, u32) = (2, 12);

/// Servers on loopback, which trust whoever asks. They end, and their folders go, when this is dropped.
pub struct Cluster {
    nodes: Vec<Node>,
}

struct Node {
    port: u16,
    monitor: u16,
    keeper: Keeper,
}

impl Cluster {
    /// Starts so many, the first at this port, or any that is free; each write is on the disk before it is confirmed.
    ///
    /// # Errors
    ///
    /// [`Problem`] where there is no NATS server, or it does not start.
    pub fn start(nodes: usize, port: Option<u16>) -> Result<Self, Problem> {
        let program = find()?;
        let ports: Vec<[u16; 3]> = (0..nodes)
            .map(|number| {
                let first = if number == 0 { port.map_or_else(free_port, Ok) } else { free_port() };
                Ok([first?, free_port()?, free_port()?])
            })
            .collect::<Result<_, Problem>>()?;
        let routes: Vec<String> =
            ports.iter().map(|[_, route, _]| format!("nats://127.0.0.1:{route}")).collect();
        let started = ports.iter().enumerate().map(|(number, [port, route, monitor])| {
            let folder = folder(Command::new("mktemp"), "nats")?;
            // A server alone is no cluster.
            let cluster = if nodes == 1 {
                String::new()
            } else {
                format!("cluster {{ name: selfserve, listen: \"127.0.0.1:{route}\", routes: {routes:?} }}")
            };
            let configuration = folder.join("server.conf");
            let text = format!(
                "server_name: {}\nlisten: \"127.0.0.1:{port}\"\nhttp: \"127.0.0.1:{monitor}\"\npid_file: {:?}\n\
                 jetstream {{ store_dir: {:?}, sync_interval: always }}\n{cluster}\n",
                name(number),
                folder.join("pid"),
                folder.join("data"),
            );
            std::fs::write(&configuration, text)?;
            let arguments = ["-c".to_owned(), configuration.to_string_lossy().into_owned()];
            let keeper = Keeper::start(Command::new("/bin/sh"), folder, "KILL", &program, &arguments)?;
            Ok(Node { port: *port, monitor: *monitor, keeper })
        });
        let cluster = Self { nodes: started.collect::<Result<_, Problem>>()? };
        cluster.wait_until_ready()?;
        Ok(cluster)
    }

    /// Where they are, with commas between them.
    pub fn addresses(&self) -> String {
        let addresses: Vec<String> =
            self.nodes.iter().map(|node| format!("nats://127.0.0.1:{}", node.port)).collect();
        addresses.join(",")
    }

    /// `kill -9` of the server of this name, such as a stream's leader.
    ///
    /// # Errors
    ///
    /// [`Problem`] where there is none, or it does not end.
    pub fn kill(&self, server: &str) -> Result<(), Problem> {
        let pid = self.node(server)?.pid()?;
        succeed(Command::new("kill").args(["-9", &pid]))?;
        until(|| Ok(!self.node(server)?.answers()))
    }

    /// `kill -9` of all of them.
    ///
    /// # Errors
    ///
    /// [`Problem`] where they do not end.
    pub fn kill_all(&self) -> Result<(), Problem> {
        (0..self.nodes.len()).try_for_each(|number| self.kill(&name(number)))
    }

    /// Starts those again that have ended, and waits until all of them are ready.
    ///
    /// # Errors
    ///
    /// [`Problem`] where they do not start.
    pub fn start_again(&mut self) -> Result<(), Problem> {
        for node in self.nodes.iter_mut().filter(|node| !node.answers()) {
            node.keeper.start_again()?;
        }
        self.wait_until_ready()
    }

    fn node(&self, server: &str) -> Result<&Node, Problem> {
        let number = (0..self.nodes.len()).find(|number| name(*number) == server);
        number
            .and_then(|number| self.nodes.get(number))
            .ok_or_else(|| Problem::failed(format!("there is no server {server}")))
    }

    fn wait_until_ready(&self) -> Result<(), Problem> {
        until(|| Ok(self.nodes.iter().all(Node::is_ready))).map_err(|problem| {
            let logs: Vec<String> = self.nodes.iter().map(|node| node.keeper.log()).collect();
            Problem::failed(format!("NATS does not start: {problem}\n{}", logs.join("\n")))
        })
    }
}

impl Node {
    fn pid(&self) -> Result<String, Problem> {
        Ok(std::fs::read_to_string(self.keeper.folder.join("pid"))?.trim().to_owned())
    }

    fn answers(&self) -> bool {
        TcpStream::connect((Ipv4Addr::LOCALHOST, self.monitor)).is_ok()
    }

    /// Whether it has all of its streams, and knows the others.
    fn is_ready(&self) -> bool {
        let asked = || -> std::io::Result<String> {
            let mut monitor = TcpStream::connect((Ipv4Addr::LOCALHOST, self.monitor))?;
            monitor.set_read_timeout(Some(Duration::from_secs(2)))?;
            monitor.write_all(b"GET /healthz HTTP/1.0\r\n\r\n")?;
            let mut answer = String::new();
            monitor.read_to_string(&mut answer)?;
            Ok(answer)
        };
        asked().is_ok_and(|answer| answer.starts_with("HTTP/1.0 200"))
    }
}

fn name(number: usize) -> String {
    format!("nats-{number}")
}

/// The project's own, which lies in the target folder that this program was built into; else the `PATH`'s, where that is not
/// too old.
fn find() -> Result<PathBuf, Problem> {
    let own = std::env::current_exe()?;
    let installed = own.ancestors().map(|folder| folder.join(INSTALLED));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> =
        std::env::split_paths(&path).map(|folder| folder.join("nats-server")).collect();
    installed.chain(folders).find(|program| program.is_file() && is_new(program)).ok_or_else(|| {
        let (major, minor) = OLDEST;
        Problem::Missing(format!(
            "no nats-server of {major}.{minor} or newer: `cargo xtask nats --install` puts one into the target folder"
        ))
    })
}

/// It says `nats-server: v2.15.1`.
fn is_new(program: &PathBuf) -> bool {
    let said = succeed(Command::new(program).arg("--version")).unwrap_or_default();
    let numbers = said.trim().rsplit('v').next().unwrap_or_default();
    let mut numbers = numbers.split('.').map_while(|number| number.parse().ok());
    (numbers.next(), numbers.next()) >= (Some(OLDEST.0), Some(OLDEST.1))
}
