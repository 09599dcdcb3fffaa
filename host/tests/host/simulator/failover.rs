//! The same audit after real faults: PostgreSQL, or NATS, is killed while several hosts write, and they go on by themselves.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use selfserve_host::{
    Bug, Host, HostError, Limits, Nats, NatsSettings, Notify, Outside, Payments, Place, Postgres, Store,
    SystemClock, Task, Undelivered,
};
use selfserve_throwaway::Cluster;

use super::audit::audit;
use super::city::{Answer, Request};
use super::provider::Provider;
use crate::server::{UNFLUSHED, leader, own, own_cluster, streams};
use crate::setting::*;

/// How many organizations, and how many hosts, each with a writer for each organization.
const ORGANIZATIONS: u128 = 3;
const HOSTS: u128 = 2;
/// How long they write ahead of the fault, and after it.
const WHILE: Duration = Duration::from_millis(1_500);
/// How long a host waits for an answer.
const PATIENCE: Duration = Duration::from_secs(2);
/// How often it is tried in the long run.
const LONG_ROUNDS: usize = 20;

/// What happened around one organization.
struct Street {
    profile: BillingProfileId,
    provider: Provider,
    requests: Mutex<Vec<Request>>,
}

type City = BTreeMap<OrganizationId, Street>;

/// Each organization has a provider of its own.
struct World<'a>(&'a City);

impl World<'_> {
    fn provider(&self, task: &Task) -> &Provider {
        &self.0[&task.organization].provider
    }
}

impl Payments for World<'_> {
    fn charge(&self, task: &Task, charge: &ChargeCard) -> Result<(), Undelivered> {
        self.provider(task).charge(task, charge)
    }

    fn refund(&self, task: &Task, refund: &RefundCard) -> Result<(), Undelivered> {
        self.provider(task).refund(task, refund)
    }
}

impl Notify for World<'_> {
    fn notify(&self, task: &Task, notification: &selfserve::Notify) -> Result<(), Undelivered> {
        Notify::notify(self.provider(task), task, notification)
    }
}

fn hosts<S: Store>(open: impl Fn() -> S, bug: Option<Bug>) -> Vec<Host<S>> {
    // What the machine's clock says is of no concern here.
    let limits = Limits { ahead: u32::MAX, snapshot_every: 50, ..Limits::default() };
    let start = |_| host(open(), SystemClock).with_limits(limits.clone()).with_bug(bug);
    (0..HOSTS).map(start).collect()
}

/// Creates an organization, in which Ada has bought something.
fn street<S: Store>(host: &Host<S>, organization: OrganizationId) -> Result<Street, HostError> {
    let shop = host.shop(organization);
    shop.execute(Actor::SYSTEM, id(1), create(organization))?;
    let card = shop.execute(ADA_ACTS, id(2), add_card())?;
    let card = card.events.iter().find_map(|record| record.event.get::<PaymentMethodAdded>());
    let billing = new_profile("Ada's team", card.expect("a card").payment_method);
    let bought =
        shop.execute(ADA_ACTS, id(3), PurchaseSubscription { billing, ..purchase("power-bi-pro", 10) })?;
    let profile = bought.events.iter().find_map(|record| record.event.get::<BillingProfileCreated>());
    let profile = profile.expect("a billing profile").billing_profile;
    let provider = Provider::new(u64::try_from(organization.0.as_u128() & 0xFFFF).expect("small"));
    Ok(Street { profile, provider, requests: Mutex::default() })
}

/// Asks until it is answered, always under the same id.
fn ask<R>(mut act: impl FnMut() -> Result<R, HostError>) -> (Result<R, HostError>, bool) {
    let mut doubt = false;
    loop {
        match act() {
            Err(problem) if problem.denial().is_none() => doubt |= !problem.is_certain(),
            answer => return (answer, doubt),
        }
        thread::sleep(Duration::from_millis(20));
    }
}

/// One writer: buys, one thing after the other.
fn write<S: Store>(
    host: &Host<S>,
    organization: OrganizationId,
    street: &Street,
    first: u128,
    ends: &AtomicBool,
) {
    for number in first.. {
        if ends.load(Ordering::Relaxed) {
            return;
        }
        let billing = ExistingProfile { billing_profile: street.profile }.into();
        let command: Command = PurchaseSubscription { billing, ..purchase("visio", 2) }.into();
        let shop = host.shop(organization);
        let (answer, doubt) = ask(|| shop.execute(ADA_ACTS, id(number), command.clone()));
        let answer = match answer {
            Ok(receipt) => Answer::Accepted(receipt.events),
            Err(_) => Answer::Refused,
        };
        let since = at("2026-11-02");
        let request = Request { id: id(number), actor: ADA_ACTS, command, answer, since, doubt };
        street.requests.lock().expect("no panic").push(request);
    }
}

/// Hands over what waits, and brings what the providers report, until nothing is left.
fn serve<S: Store>(host: &Host<S>, city: &City, ends: &AtomicBool) {
    let world = World(city);
    let outside = Outside { payments: &world, notify: &world, promotions: &() };
    loop {
        let last = ends.load(Ordering::Relaxed);
        let _handed = host.effects(outside);
        let mut brought = 0;
        for (organization, street) in city {
            while let Some(report) = street.provider.take_report() {
                let shop = host.shop(*organization);
                let (answer, _) = ask(|| shop.execute(Actor::SYSTEM, report.id, report.command.clone()));
                answer.expect("a report is not refused");
                brought += 1;
            }
        }
        let left = host.store().outbox(Place::START, 1);
        if last && brought == 0 && left.is_ok_and(|left| left.is_empty()) {
            return;
        }
    }
}

fn answered(city: &City) -> usize {
    city.values().map(|street| street.requests.lock().expect("no panic").len()).sum()
}

/// Writers on several hosts, a fault in the middle, and what the audit finds.
fn live<S: Store>(open: impl Fn() -> S, bug: Option<Bug>, fault: impl FnOnce()) -> Vec<String> {
    let hosts = hosts(&open, bug);
    let begin = |number| {
        let organization = organization(number);
        (organization, street(&hosts[0], organization).expect("a quiet beginning"))
    };
    let city: City = (1..=ORGANIZATIONS).map(begin).collect();
    let (writers_end, servants_end) = (AtomicBool::new(false), AtomicBool::new(false));
    let [before, after] = thread::scope(|scope| {
        let mut writers = Vec::new();
        for (first, host) in (1..).zip(&hosts) {
            for (organization, street) in &city {
                let ends = &writers_end;
                writers.push(scope.spawn(move || write(host, *organization, street, first << 32, ends)));
            }
        }
        let servant = scope.spawn(|| serve(&hosts[0], &city, &servants_end));
        thread::sleep(WHILE);
        let before = answered(&city);
        fault();
        let during = answered(&city);
        thread::sleep(WHILE);
        writers_end.store(true, Ordering::Relaxed);
        writers.into_iter().for_each(|writer| writer.join().expect("no panic"));
        let after = answered(&city) - during;
        city.values().for_each(|street| street.provider.calm());
        servants_end.store(true, Ordering::Relaxed);
        servant.join().expect("no panic");
        [before, after]
    });
    assert!(before > 10 && after > 10, "{before} commands before the fault, {after} after it");
    let store = open();
    let findings = city.iter().flat_map(|(organization, street)| {
        let rows = store.load(*organization, Sequence::START, u32::MAX).expect("a journal").rows;
        let journal: String = rows.into_iter().map(|row| row.json + "\n").collect();
        audit(&journal, &street.requests.lock().expect("no panic"), &street.provider)
    });
    findings.collect()
}

fn rounds() -> usize {
    if std::env::var_os("SELFSERVE_LONG").is_some() { LONG_ROUNDS } else { 1 }
}

fn postgres(address: String) -> impl Fn() -> Postgres {
    move || Postgres::open(&address).expect("a server").with_patience(PATIENCE)
}

/// `kill -9` of the primary, and its standby promoted.
#[test]
fn h2_h3_a_primary_is_killed_and_its_standby_goes_on() -> Checked {
    for _ in 0..rounds() {
        let Some(primary) = own() else { return Ok(()) };
        let standby = primary.standby(&[UNFLUSHED])?;
        let findings = live(postgres(primary.url_with(&standby, "postgres")), None, || {
            primary.kill().expect("it is killed");
            standby.promote().expect("it is promoted");
        });
        assert!(findings.is_empty(), "{:#?}", &findings[..findings.len().min(5)]);
    }
    Ok(())
}

/// `kill -9` of the only server, which comes back.
fn killed(bug: Option<Bug>) -> Option<Vec<String>> {
    let mut server = own()?;
    Some(live(postgres(server.url("postgres")), bug, || {
        server.kill().expect("it is killed");
        server.start_again().expect("it starts");
    }))
}

#[test]
fn h2_h3_a_server_is_killed_and_comes_back() {
    for _ in 0..rounds() {
        let findings = killed(None).unwrap_or_default();
        assert!(findings.is_empty(), "{:#?}", &findings[..findings.len().min(5)]);
    }
}

/// What would be found.
#[test]
fn a_host_that_answers_first_is_found() {
    let Some(findings) = killed(Some(Bug::AnswersFirst)) else { return };
    assert!(findings.iter().any(|finding| finding.ends_with("is not in the journal")), "{findings:#?}");
}

/// In one stream: while it has no leader, nobody writes.
fn nats(cluster: &Cluster) -> impl Fn() -> Nats + use<> {
    let settings = NatsSettings { patience: PATIENCE, streams: 1, ..streams("city") };
    let addresses = cluster.addresses();
    move || Nats::open(&addresses, settings.clone()).expect("servers")
}

/// `kill -9` of the server that decides the appends.
#[test]
fn h2_h3_a_leader_is_killed_and_another_goes_on() {
    for _ in 0..rounds() {
        let Some(cluster) = own_cluster() else { return };
        let findings = live(nats(&cluster), None, || {
            let killed = leader(&cluster.addresses(), "city-0").expect("a leader");
            cluster.kill(&killed).expect("it is killed");
            while leader(&cluster.addresses(), "city-0").is_none_or(|leads| leads == killed) {
                thread::sleep(Duration::from_millis(100));
            }
        });
        assert!(findings.is_empty(), "{:#?}", &findings[..findings.len().min(5)]);
    }
}

/// `kill -9` of all servers, which come back.
#[test]
fn h2_h3_all_servers_are_killed_and_come_back() {
    for _ in 0..rounds() {
        let Some(mut cluster) = own_cluster() else { return };
        let findings = live(nats(&cluster), None, || {
            cluster.kill_all().expect("they are killed");
            cluster.start_again().expect("they start");
        });
        assert!(findings.is_empty(), "{:#?}", &findings[..findings.len().min(5)]);
    }
}
