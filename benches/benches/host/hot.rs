//! An organization in which eight want something at once: each writer on a host of its own, beside all of them on one host,
//! which carries out together what comes at once.

use std::sync::Arc;

use selfserve::*;
use selfserve_benches::clock::{rate, timed};
use selfserve_benches::table::{Bound, Figure, Table};
use selfserve_host::{Host, Limits, Store};

use crate::naive::{ADA, Ready, at_once, buy, id, ready};
use crate::town::Town;
use crate::watched::Watched;

/// How many write at once, and how many commands each of them gives: apart, and together.
const WRITERS: u128 = 8;
const APART: u128 = 40;
const TOGETHER: u128 = 400;

pub fn row<S: Store>(table: &mut Table, town: &Town, where_it_is: &str, open: impl Fn() -> S) {
    let opened = ready(town, &town.host(open()), OrganizationId(Uuid::from_u128(0x5E1F_1000)));
    let apart: Vec<_> = (0..WRITERS).map(|_| Arc::new(host(town, open()))).collect();
    let (naive, lost) = accepted(&apart, &opened, 1 << 64, APART);
    let together = Arc::new(host(town, open()));
    let shared: Vec<_> = (0..WRITERS).map(|_| Arc::clone(&together)).collect();
    let (ours, _) = accepted(&shared, &opened, 2 << 64, TOGETHER);
    let what = format!("{WRITERS} writers, one organization, {where_it_is}: times apart");
    let note =
        format!("{ours:.0} commands a second beside {naive:.0}, of whose appends {lost:.0} % are lost");
    table.row(&what, Figure::Number(ours / naive), Bound::AtLeast(Figure::Number(10.0)), &note);
}

fn host<S: Store>(town: &Town, store: S) -> Host<Watched<S>> {
    // A snapshot now and then is the same for both, and not what is measured.
    let limits = Limits { ahead: u32::MAX, snapshot_every: u64::MAX, ..Limits::default() };
    town.host(Watched::of(store)).with_limits(limits)
}

/// How many commands were accepted in a second, and of how many appends in a hundred others were faster.
fn accepted<S: Store>(
    hosts: &[Arc<Host<Watched<S>>>],
    to: &Ready,
    first: u128,
    commands: u128,
) -> (f64, f64) {
    let ((), time) = timed(|| {
        at_once((1..).zip(hosts), |(writer, host): (u128, &Arc<Host<Watched<S>>>)| {
            let first = first + (writer << 32);
            for number in first..first + commands {
                // Where others were faster each time, the command is given again.
                while host.shop(to.organization).execute(ADA(), id(number), buy(to.profile)).is_err() {}
            }
        });
    });
    let counts = hosts.iter().map(|host| host.store().counts());
    let (done, conflicts) = counts.fold((0, 0), |(done, lost), (more, others)| (done + more, lost + others));
    let lost = conflicts as f64 * 100.0 / (done + conflicts).max(1) as f64;
    (rate((WRITERS * commands) as usize, time), lost)
}
