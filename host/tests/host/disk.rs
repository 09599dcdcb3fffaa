//! A store in a file, and a disk that fails it: full, cut off from power, a file that is torn.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Stdio};

use selfserve_host::{HostError, Sqlite, Store as _, StoreError, SystemClock};

use crate::setting::*;
use crate::sqlite::file;

/// Set for the process that writes until it is stopped: where.
const WRITES_TO: &str = "SELFSERVE_WRITES_TO";

/// A file system in a file: what reaches that file has reached the disk.
struct Disk {
    image: PathBuf,
    folder: PathBuf,
}

impl Disk {
    /// One of so many megabytes. Where nothing can be mounted, a person is told.
    fn make(name: &str, megabytes: u64) -> Option<Self> {
        let image = scratch(name).with_extension("image");
        fs::File::create(&image).expect("a file").set_len(megabytes << 20).expect("room");
        run(Process::new("mkfs.ext4").args(["-q", "-F"]).arg(&image)).then_some(())?;
        Self::mount(image)
    }

    #[expect(clippy::print_stderr, reason = "a test that does not run says so")]
    fn mount(image: PathBuf) -> Option<Self> {
        let folder = image.with_extension("disk");
        fs::create_dir_all(&folder).expect("a folder");
        if run(Process::new("mount").args(["-o", "loop"]).arg(&image).arg(&folder)) {
            return Some(Self { image, folder });
        }
        eprintln!("skipped: no disk can be mounted here, which takes the rights of root");
        None
    }

    /// The disk as it is at this moment, with whatever had reached it.
    fn cut_off(&self) -> Option<Self> {
        let copy = self.image.with_extension("copy");
        fs::copy(&self.image, &copy).expect("a copy");
        Self::mount(copy)
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        run(Process::new("umount").arg(&self.folder));
        let _removed = fs::remove_file(&self.image);
    }
}

fn scratch(name: &str) -> PathBuf {
    let path = file(name);
    fs::create_dir_all(&path).expect("a folder for the tests");
    path
}

/// Whether a program is there, and succeeds.
fn run(program: &mut Process) -> bool {
    program.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

fn lines(file: &Path) -> Result<String, Box<dyn std::error::Error>> {
    let rows = Sqlite::open(file)?.load(ROSSI, Sequence::START, u32::MAX)?.rows;
    Ok(rows.into_iter().map(|row| row.json + "\n").collect())
}

/// The commands in a journal that can be replayed and verified.
fn verified_commands(file: &Path) -> Result<Vec<CommandId>, Box<dyn std::error::Error>> {
    let journal = lines(file)?;
    let report = verify_journal(journal.as_bytes());
    assert_eq!((report.problems, report.lines), (vec![], report.replayed.0));
    let records = read_journal(journal.as_bytes())?;
    Ok(records.iter().filter_map(|record| Some(record.command?.id)).collect())
}

/// A full disk is told as one, nothing is half there, and with room again the same command is carried out.
#[test]
fn h2_a_full_disk_loses_nothing() -> Checked {
    let Some(disk) = Disk::make("full", 4) else { return Ok(()) };
    let file = disk.folder.join("shop.sqlite");
    let host = host(Sqlite::open(&file)?, SystemClock);
    let shop = host.shop(ROSSI);
    open_rossi(&shop)?;
    let filler = disk.folder.join("filler");
    fill(&filler)?;
    let mut bought = Vec::new();
    let full = loop {
        let next = id(100 + u128::try_from(bought.len())?);
        match shop.execute(ADA_ACTS, next, buy_visio()) {
            Ok(_) => bought.push(next),
            Err(problem) => break problem,
        }
    };
    assert!(matches!(full, HostError::Store(StoreError::Full(_))), "{full}");
    assert!(full.is_certain());
    let refused = id(100 + u128::try_from(bought.len())?);
    assert!(!verified_commands(&file)?.contains(&refused));
    fs::remove_file(&filler)?;
    shop.execute(ADA_ACTS, refused, buy_visio())?;
    let found = verified_commands(&file)?;
    assert!(bought.iter().chain([&refused]).all(|id| found.contains(id)));
    Ok(())
}

/// Leaves room for some purchases.
fn fill(filler: &Path) -> Checked {
    let mut file = fs::File::create(filler)?;
    while file.write_all(&[0xA5; 1 << 12]).is_ok() {}
    Ok(file.set_len(file.metadata()?.len() - (256 << 10))?)
}

/// What was answered is on the disk: the power may go at any time.
#[test]
fn h2_a_power_cut_loses_nothing_that_was_answered() -> Checked {
    for round in 0..3 {
        let Some(disk) = Disk::make("power", 16) else { return Ok(()) };
        let mut writer = Process::new(std::env::current_exe()?)
            .args(["--exact", "disk::writes_until_it_is_stopped", "--ignored", "--nocapture"])
            .env(WRITES_TO, disk.folder.join("shop.sqlite"))
            .stdout(Stdio::piped())
            .spawn()?;
        let mut told = BufReader::new(writer.stdout.take().ok_or("it is piped")?).lines();
        let mut answered = Vec::new();
        while answered.len() < 10 + 7 * round {
            let line = told.next().ok_or("it goes on writing")??;
            answered.extend(line.strip_prefix("answered ").map(str::parse::<CommandId>).transpose()?);
        }
        run(Process::new("kill").args(["-STOP", &writer.id().to_string()]));
        let after = disk.cut_off();
        writer.kill()?;
        writer.wait()?;
        let Some(after) = after else { return Ok(()) };
        let found = verified_commands(&after.folder.join("shop.sqlite"))?;
        assert!(answered.iter().all(|id| found.contains(id)), "an answered command is gone");
    }
    Ok(())
}

#[test]
#[ignore = "started by the test above"]
#[expect(clippy::print_stdout, reason = "it tells what it was answered")]
fn writes_until_it_is_stopped() -> Checked {
    let host = host(Sqlite::open(std::env::var(WRITES_TO)?)?, SystemClock);
    open_rossi(&host.shop(ROSSI))?;
    for number in 100.. {
        host.shop(ROSSI).execute(ADA_ACTS, id(number), buy_visio())?;
        println!("answered {}", id(number));
    }
    Ok(())
}

/// The last append is whole or not there, wherever the file ends.
#[test]
fn h2_a_torn_file_ends_with_a_whole_append() -> Checked {
    let source = file("torn");
    let log = source.with_extension("sqlite-wal");
    let host = host(Sqlite::open(&source)?, SystemClock);
    open_rossi(&host.shop(ROSSI))?;
    let before = usize::try_from(fs::metadata(&log)?.len())?;
    host.shop(ROSSI).execute(ADA_ACTS, id(100), buy_visio())?;
    let (data, written) = (fs::read(&source)?, fs::read(&log)?);
    assert!(written.len() > before);
    for end in (before..written.len()).step_by(509) {
        let copy = file("torn-copy");
        fs::write(&copy, &data)?;
        let torn = [&written[..end], &[0xA5; 100][..]].concat();
        fs::write(copy.with_extension("sqlite-wal"), torn)?;
        let found = verified_commands(&copy)?;
        assert!(found.contains(&id(3)) && !found.contains(&id(100)), "cut off at {end}");
    }
    Ok(())
}
