//! The whole: organizations are opened, workers work and are killed, what is left is done, and all of it is audited.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use selfserve_host::{Host, Place as OutboxPlace, Store, StoreError};

use crate::outside::World;
use crate::process::{Told, Worker};
use crate::stores::Place;
use crate::town::{self, Town, unix_milliseconds};
use crate::{Done, Options, audit, figures};

/// How often a worker is killed, where faults are asked for.
const KILL_EVERY: Duration = Duration::from_secs(5);
const TOGETHER: u32 = 8;

pub(crate) fn run<S: Store>(options: &Options, open: impl Fn(&str) -> Result<S, StoreError> + Sync) -> Done {
    let folder = tempfile::tempdir()?;
    let place = Place::make(options, folder.path())?;
    open_all(options.town(i64::MAX), open(&place.address)?)?;
    let since = unix_milliseconds();
    let (told, kills) = work(options, &place, folder.path(), since)?;
    let host = options.town(since).host(open(&place.address)?);
    settle(&host, folder.path())?;
    let findings = audit::run(host.store(), options.town(since), folder.path())?;
    figures::print(options, folder.path(), told, kills, &findings)?;
    if findings.is_empty() { Ok(()) } else { Err(format!("{} findings", findings.len()).into()) }
}

/// Opens every organization, several at a time.
fn open_all<S: Store>(town: Town, store: S) -> Done {
    let host = town.host(store);
    let begun = Instant::now();
    thread::scope(|scope| {
        let openers: Vec<_> = (0..TOGETHER)
            .map(|first| {
                let host = &host;
                scope.spawn(move || {
                    let mine = town.all().skip(first as usize).step_by(TOGETHER as usize);
                    let mut opened = mine.map(|organization| town::open(host, organization));
                    opened.try_for_each(|opened| opened)
                })
            })
            .collect();
        openers.into_iter().try_for_each(|opener| opener.join().expect("no panic"))
    })?;
    eprintln!("{} organizations opened in {:.1} s", town.organizations, begun.elapsed().as_secs_f64());
    Ok(())
}

/// Lets the workers work, and tells how far they are. What they said together, and how often one was killed.
fn work(options: &Options, place: &Place, folder: &Path, since: i64) -> Done<(Told, u32)> {
    let start = |number| Worker::start(options, number, &place.address, folder, since);
    let mut workers: Vec<Worker> = (0..options.workers).map(start).collect::<Done<_>>()?;
    let (begun, mut next_kill) = (Instant::now(), KILL_EVERY);
    let (mut gone, mut kills, mut server_lives) = (Told::default(), 0, true);
    while begun.elapsed() < options.lasts() {
        thread::sleep(Duration::from_secs(1));
        let told = workers.iter().map(Worker::told).fold(gone, Told::and);
        figures::progress(begun.elapsed(), told);
        if options.faults && begun.elapsed() > next_kill {
            next_kill += KILL_EVERY;
            gone = gone.and(workers.remove(0).kill()?);
            kills += 1;
            workers.push(start(options.workers + kills)?);
            eprintln!("a worker was killed, another one started");
        }
        if options.faults && server_lives && begun.elapsed() > options.lasts() / 2 {
            server_lives = false;
            if place.kill()? {
                eprintln!("the server was killed, and is back");
            }
        }
    }
    let ended = workers.into_iter().map(Worker::end).collect::<Done<Vec<_>>>()?;
    Ok((ended.into_iter().fold(gone, Told::and), kills))
}

/// Does what is left: what has fallen due, what waits in the outbox, what the provider has to report.
fn settle<S: Store>(host: &Host<S>, folder: &Path) -> Done {
    let world = World::open(folder, "end")?;
    world.remember(folder)?;
    loop {
        world.report(host)?;
        let ticked = host.tick()?;
        let handed = host.effects(world.outside())?;
        if let Some((organization, problem)) = ticked.failed.first() {
            return Err(format!("{organization}: {problem}").into());
        }
        let nothing_waits = host.store().outbox(OutboxPlace::START, 1)?.is_empty();
        if ticked.advanced == 0 && handed.done == 0 && nothing_waits {
            world.report(host)?;
            if host.store().outbox(OutboxPlace::START, 1)?.is_empty() {
                return Ok(());
            }
        }
    }
}
