//! Swift on Debian and Ubuntu without installing anything but `debootstrap`: Debian's own Swift packages in a
//! folder, entered with `chroot`. Every mount is made in a private mount namespace and is gone with the
//! process, so nothing outside the folder changes and removing it is safe at any time.

use std::env;
use std::fs::{self, File};
use std::io::Read as _;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

/// The Debian release that has Swift 6, and what its compiler needs to link.
const RELEASE: &str = "trixie";
const PACKAGES: [&str; 3] = ["swiftlang", "libc6-dev", "libstdc++-14-dev"];

/// `enter ROOT DIRECTORY FOLDER… -- PROGRAM…`: the program inside ROOT, with these folders at their own paths.
/// Swift finds its libraries through `/proc`.
const ENTER: &str = r#"set -e
root=$1 directory=$2
shift 2
while [ "$1" != -- ]; do
    mkdir -p "$root$1"
    mount --bind "$1" "$root$1"
    shift
done
shift
mount --rbind /proc "$root/proc"
mount --rbind /dev "$root/dev"
exec chroot "$root" /bin/sh -c 'cd "$1" && shift && exec "$@"' sh "$directory" "$@""#;

/// Where the toolchain is kept: outside the workspace, for all its checkouts, safe from `cargo clean`.
pub(super) fn folder() -> Result<PathBuf> {
    let cache = match env::var_os("XDG_CACHE_HOME").filter(|path| !path.is_empty()) {
        Some(path) => PathBuf::from(path),
        None => PathBuf::from(env::var_os("HOME").context("neither XDG_CACHE_HOME nor HOME is set")?)
            .join(".cache"),
    };
    Ok(cache.join("selfserve/swift-toolchain"))
}

/// `swift` in the system at `root`, still without arguments.
pub(super) fn swift(root: &Path, visible: &[&Path], directory: &Path) -> Command {
    let mut command = enter(root, visible, directory);
    command.arg("swift");
    command
}

fn enter(root: &Path, visible: &[&Path], directory: &Path) -> Command {
    let mut command = Command::new("unshare");
    command.args(["--mount", "sh", "-c", ENTER, "enter"]).args([root, directory]).args(visible).arg("--");
    command.env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin").env("LC_ALL", "C.UTF-8");
    command.env("HOME", "/root").env("TMPDIR", "/tmp").env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// Makes the toolchain in `folder`. It gets that name last, so that one half made is never taken for whole.
pub(super) fn make(folder: &Path) -> Result<PathBuf> {
    require_root_on_debian()?;
    fs::create_dir_all(folder.parent().context("the toolchain's folder has no parent")?)?;
    let log = Log::open(folder.with_extension("log"))?;
    if folder.is_dir() {
        return Ok(folder.to_owned()); // another process made it while this one waited for the log
    }
    let unfinished = folder.with_extension("unfinished");
    remove(&unfinished)?;
    println!("Making a Swift toolchain in {} (3 GB, a minute or two)", folder.display());
    debootstrap(&log, &unfinished)?;
    install_swift(&log, &unfinished)?;
    fs::rename(&unfinished, folder)?;
    println!("  ready");
    Ok(folder.to_owned())
}

fn require_root_on_debian() -> Result<()> {
    if Command::new("apt-get").arg("--version").output().is_err() {
        bail!("no `swift` on PATH, and only on Debian and Ubuntu can one be made: see swift.org for others");
    }
    if fs::metadata("/proc/self")?.uid() != 0 {
        bail!("no `swift` on PATH, and only root can make and run one: it needs chroot");
    }
    Ok(())
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("removing {}", folder.display()))?;
    }
    Ok(())
}

fn debootstrap(log: &Log, root: &Path) -> Result<()> {
    log.step("reading the package lists", apt_get().arg("update"))?;
    let tools = ["debootstrap", "debian-archive-keyring"];
    log.step(
        "installing debootstrap",
        apt_get().args(["install", "--yes", "--no-install-recommends"]).args(tools),
    )?;
    // In a namespace of its own, because debootstrap mounts /proc in the new system.
    let mut command = Command::new("unshare");
    command.args(["--mount", "debootstrap", "--variant=minbase", RELEASE]).arg(root).args(mirror()?);
    log.step("laying the base system", &mut command)
}

fn install_swift(log: &Log, root: &Path) -> Result<()> {
    bring_network_settings(root)?;
    let install = ["apt-get", "install", "--yes", "--no-install-recommends"];
    let inside = || enter(root, &[], Path::new("/"));
    log.step("downloading Swift (530 MB)", inside().args(install).arg("--download-only").args(PACKAGES))?;
    log.step("unpacking Swift", inside().args(install).args(PACKAGES))?;
    log.step("removing the downloads", inside().args(["apt-get", "clean"]))?;
    log.step("trying it", inside().args(["swift", "--version"]))
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// The Debian mirror this machine uses, if it uses one; otherwise debootstrap knows one itself.
fn mirror() -> Result<Option<String>> {
    let query = ["indextargets", "--format", "$(REPO_URI)", "Created-By: Packages", "Origin: Debian"];
    let output = apt_get().args(query).output().context("apt-get indextargets")?;
    let mirrors = String::from_utf8(output.stdout)?;
    Ok(mirrors.lines().find(|mirror| !mirror.contains("security")).map(str::to_owned))
}

/// What lets this machine's apt reach its mirror lets the new system's: proxies, clocks, certificates.
fn bring_network_settings(root: &Path) -> Result<()> {
    let output = Command::new("apt-config").args(["dump", "Acquire"]).output().context("apt-config")?;
    let settings = String::from_utf8(output.stdout)?;
    let wanted = settings.lines().filter(|line| line.contains("Proxy") || line.contains("Acquire::Check-"));
    fs::write(
        root.join("etc/apt/apt.conf.d/90host"),
        wanted.map(|line| format!("{line}\n")).collect::<String>(),
    )?;
    let certificates = Path::new("/etc/ssl/certs/ca-certificates.crt");
    if certificates.is_file() {
        fs::create_dir_all(root.join("etc/ssl/certs"))?;
        fs::copy(certificates, root.join("etc/ssl/certs/ca-certificates.crt"))?;
    }
    Ok(())
}

/// What the commands print goes to a file; a person sees one line per step. Also the lock of the making.
struct Log {
    path: PathBuf,
    file: File,
}

impl Log {
    fn open(path: PathBuf) -> Result<Self> {
        let file = File::options().create(true).append(true).open(&path)?;
        file.lock()?;
        file.set_len(0)?;
        Ok(Self { path, file })
    }

    fn step(&self, title: &str, command: &mut Command) -> Result<()> {
        println!("  {title}");
        command.stdin(Stdio::null()).stdout(self.file.try_clone()?).stderr(self.file.try_clone()?);
        let status = command.status().with_context(|| format!("{title}: cannot run {command:?}"))?;
        if !status.success() {
            bail!(
                "{title}: {status}\n{}\nEverything it printed: {}",
                self.last_lines()?,
                self.path.display()
            );
        }
        Ok(())
    }

    fn last_lines(&self) -> Result<String> {
        let mut text = String::new();
        File::open(&self.path)?.read_to_string(&mut text)?;
        let lines: Vec<&str> = text.lines().collect();
        Ok(lines[lines.len().saturating_sub(10)..].join("\n"))
    }
}
