//! An organization in which many want something at once: on eight hosts, each command an append of its own; beside all of them
//! on one host, which carries out together what comes at once.

use selfserve::*;
use selfserve_benches::clock::{rate, timed};
use selfserve_benches::table::{Bound, Figure, Table};
use selfserve_host::{Host, Limits, Store};

use crate::naive::{ADA, Ready, at_once, buy, id, ready};
use crate::town::Town;
use crate::watched::Watched;

/// How many hosts there are, and how many commands each caller gives: apart, and together.
const HOSTS: usize = 8;
const APART: u128 = 20;
const TOGETHER: u128 = 200;

pub fn rows<S: Store>(table: &mut Table, town: &Town, where_it_is: &str, open: impl Fn() -> S) {
    let opened = ready(town, &town.host(open()), OrganizationId(Uuid::from_u128(0x5E1F_1000)));
    // Each waits for its answer: eight callers are never more than eight commands an append.
    for (callers, least) in [(8, 5.0), (32, 10.0)] {
        let first = (callers as u128) << 96;
        let apart: Vec<_> = (0..HOSTS).map(|_| host(town, open(), 1)).collect();
        let (naive, lost) = accepted(&apart, callers, &opened, first, APART);
        let together = [host(town, open(), Limits::default().together)];
        let (ours, _) = accepted(&together, callers, &opened, first + (1 << 64), TOGETHER);
        let what = format!("{callers} callers, one organization, {where_it_is}: times apart");
        let note =
            format!("{ours:.0} commands a second beside {naive:.0}, of whose appends {lost:.0} % are lost");
        table.row(&what, Figure::Number(ours / naive), Bound::AtLeast(Figure::Number(least)), &note);
    }
}

fn host<S: Store>(town: &Town, store: S, together: u32) -> Host<Watched<S>> {
    // A snapshot now and then is the same for both, and not what is measured.
    let limits = Limits { ahead: u32::MAX, snapshot_every: u64::MAX, together, ..Limits::default() };
    town.host(Watched::of(store)).with_limits(limits)
}

/// How many commands were accepted in a second, and of how many appends in a hundred others were faster.
fn accepted<S: Store>(
    hosts: &[Host<Watched<S>>],
    callers: usize,
    to: &Ready,
    first: u128,
    commands: u128,
) -> (f64, f64) {
    let ((), time) = timed(|| {
        at_once((1..).zip(hosts.iter().cycle().take(callers)), |(caller, host): (u128, &Host<_>)| {
            let first = first + (caller << 32);
            for number in first..first + commands {
                // Where others were faster each time, the command is given again.
                while host.shop(to.organization).execute(ADA(), id(number), buy(to.profile)).is_err() {}
            }
        });
    });
    let counts = hosts.iter().map(|host| host.store().counts());
    let (done, conflicts) = counts.fold((0, 0), |(done, lost), (more, others)| (done + more, lost + others));
    let lost = conflicts as f64 * 100.0 / (done + conflicts).max(1) as f64;
    (rate(callers * commands as usize, time), lost)
}
