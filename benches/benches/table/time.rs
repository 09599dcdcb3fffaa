//! Time passes a day on which some of many subscriptions renew: what it costs is in proportion to those alone (`T1`).

use std::time::Duration;

use selfserve::*;
use selfserve_benches::clock::{median, timed};
use selfserve_benches::table::{Bound, Figure, Table};
use selfserve_benches::tenant::{PRODUCTS, Tenant, YEARLY};

const DAY: i64 = 24 * 60 * 60 * 1000;
/// The days, counted from the first, on which a year later so many subscriptions renew; all others do later.
const DAYS: [(i64, usize); 3] = [(0, 100), (20, 1_000), (40, 10_000)];
/// A million would take half a minute to buy, and tell the same.
const SUBSCRIPTIONS: usize = 200_000;
const OTHER_DAYS: usize = 100;

pub fn rows(table: &mut Table) {
    table.section(&format!(
        "Time passes a day on which k of {SUBSCRIPTIONS} subscriptions renew, with an invoice each"
    ));
    table.progress(&format!("{SUBSCRIPTIONS} purchases over a year"));
    let (mut tenant, start) = bought();
    let mut of_first = None;
    for (day, renewing) in DAYS {
        let renewal = start + (365 + day) * DAY;
        // Everything up to the last millisecond before; notices are given a week ahead, on days of their own.
        tenant.wait(renewal - 1 - tenant.now.unix_milliseconds());
        tenant.advance();
        tenant.wait(1);
        let times = each_due(&mut tenant);
        assert_eq!(times.len(), renewing, "only renewals fall due");
        let each = median(&times);
        table.row(&format!("k = {renewing}: for each of them"), Figure::time(each), Bound::None, "");
        let of_first = *of_first.get_or_insert(each);
        if renewing != DAYS[0].1 {
            let ratio = Figure::Number(each.as_secs_f64() / of_first.as_secs_f64());
            let what = format!("k = {renewing}: times k = {}", DAYS[0].1);
            table.row(&what, ratio, Bound::AtMost(Figure::Number(2.0)), "in proportion to k");
        }
    }
}

/// Applies what is due, one thing after the other, and tells how long each of them takes.
fn each_due(tenant: &mut Tenant) -> Vec<Duration> {
    let facts = Facts { catalog: &tenant.catalog, directory: &tenant.directory };
    let (organization, now) = (&mut tenant.organization, tenant.now);
    let mut next = || {
        let due = organization.next_due(facts, now)?;
        due.iter().for_each(|record| organization.apply(record).expect("a sound journal"));
        Some(due)
    };
    let mut times = vec![];
    while let (Some(_), time) = timed(&mut next) {
        times.push(time);
    }
    times
}

/// The subscriptions, and the midnight of the first day of purchases.
fn bought() -> (Tenant, i64) {
    let mut tenant = Tenant::new(2);
    let (card, _) = tenant.add_card(1);
    let start = tenant.now.day().start().unix_milliseconds();
    let mut buy = |day: i64, count: usize| {
        let morning = start + day * DAY + DAY / 2;
        tenant.wait(morning - tenant.now.unix_milliseconds());
        for _ in 0..count {
            let _ = tenant.buy(1, (PRODUCTS[0], YEARLY), 10, card);
        }
    };
    DAYS.into_iter().for_each(|(day, count)| buy(day, count));
    let others = SUBSCRIPTIONS - DAYS.iter().map(|(_, count)| count).sum::<usize>();
    (0..OTHER_DAYS).for_each(|day| buy(60 + day as i64, others / OTHER_DAYS));
    (tenant, start)
}
