//! One process of the fleet: people who want something, and the duties beside them.

use std::collections::HashMap;
use std::io::{self, BufRead as _, Write as _};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use fastrand::Rng;
use selfserve::{
    AssignLicenses, CancelMode, CancelReason, CancelSubscription, ChangeLicenses, Command, CommandId,
    LicenseCount, OrganizationId, PurchaseSubscription, SubscriptionId, SubscriptionPurchased,
    UnassignLicenses, YourProductsQuery,
};
use selfserve_host::testing::{POWER_BI, purchase};
use selfserve_host::{Host, HostError, Receipt, Shop, Store};
use uuid::Uuid;

use crate::Done;
use crate::outside::World;
use crate::records::{Answer, Lines, Outcome};
use crate::town::{self, Town, buyer, organization, person};
use crate::watched::Watched;

/// Works until its standard input ends: when whoever has started it lets go, or is no more.
pub(crate) fn run<S: Store>(number: u32, seed: u64, town: Town, store: S, folder: &Path) -> Done {
    let host = town.host(Watched::new(store));
    let world = World::open(folder, &format!("worker-{number}"))?;
    let answers = Lines::open(folder, &format!("worker-{number}.{}", Answer::KIND))?;
    let ends = AtomicBool::new(false);
    let commands = AtomicU64::new(0);
    thread::scope(|scope| {
        scope.spawn(|| attend(&host, &world, &ends));
        scope.spawn(|| tell(&host, &commands, &ends));
        scope.spawn(|| {
            let mut nothing = String::new();
            let _ended = io::stdin().lock().read_line(&mut nothing);
            ends.store(true, Ordering::Relaxed);
        });
        let mut person = Person { host: &host, town, number, bought: HashMap::new(), next: 0 };
        let mut chance = Rng::with_seed(seed.wrapping_mul(1_000_003).wrapping_add(number.into()));
        while !ends.load(Ordering::Relaxed) {
            if let Some(answer) = person.act(&mut chance, &ends) {
                answer.write(&answers).expect("a folder that can be written to");
                commands.fetch_add(1, Ordering::Relaxed);
            }
        }
    });
    Ok(())
}

/// What a server does beside answering.
fn attend<S: Store>(host: &Host<S>, world: &World, ends: &AtomicBool) {
    while !ends.load(Ordering::Relaxed) {
        // Whatever fails, fails for now: the store is killed in the middle.
        let _ticked = host.tick();
        let handed = host.effects(world.outside());
        let _told = world.report(host);
        if handed.is_ok_and(|handed| handed.done == 0) {
            thread::sleep(Duration::from_millis(20));
        }
    }
}

/// Tells whoever has started it how far it is, once a second.
fn tell<S: Store>(host: &Host<Watched<S>>, commands: &AtomicU64, ends: &AtomicBool) {
    while !ends.load(Ordering::Relaxed) {
        thread::sleep(Duration::from_millis(500));
        let appends = host.store().appends();
        let commands = commands.load(Ordering::Relaxed);
        println!("{commands} {} {} {}", appends.done, appends.conflicts, appends.unknown);
        let _flushed = io::stdout().flush();
    }
}

/// Everybody who wants something, one after the other.
struct Person<'a, S: Store> {
    host: &'a Host<S>,
    town: Town,
    number: u32,
    /// What it has bought.
    bought: HashMap<OrganizationId, Vec<SubscriptionId>>,
    next: u64,
}

impl<S: Store> Person<'_, S> {
    /// Somebody wants something, and is answered; nothing where they only looked.
    fn act(&mut self, chance: &mut Rng, ends: &AtomicBool) -> Option<Answer> {
        let crowd = chance.u8(..) < 51;
        let organization = organization(if crowd { 0 } else { chance.u32(0..self.town.organizations) });
        let shop = self.host.shop(organization);
        let bought = self.bought.entry(organization).or_default();
        let Some((what, command)) = wish(chance, bought) else {
            let _seen = shop.view(buyer(), &YourProductsQuery::default());
            return None;
        };
        self.next += 1;
        let id = CommandId(Uuid::from_u128(u128::from(self.number + 1) << 64 | u128::from(self.next)));
        let command = quoted(&shop, id, command);
        let begun = Instant::now();
        let answer = ask(&shop, id, &command, ends);
        let microseconds = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
        if let Some(Ok(receipt)) = &answer {
            let purchases = receipt.events.iter().filter_map(|record| record.event.get());
            bought.extend(purchases.map(|purchased: &SubscriptionPurchased| purchased.subscription));
        }
        Some(Answer { organization, id, what: what.into(), microseconds, outcome: outcome(answer) })
    }
}

/// What somebody wants: the last free license, more of them or fewer, another product. Nothing: to look.
fn wish(chance: &mut Rng, bought: &mut Vec<SubscriptionId>) -> Option<(&'static str, Command)> {
    let subscription = POWER_BI;
    let people = vec![person(chance.u32(1..town::PEOPLE))];
    let licenses = LicenseCount(chance.u32(8..13));
    Some(match chance.u8(..100) {
        0..40 => ("assign", AssignLicenses { subscription, people }.into()),
        40..60 => ("unassign", UnassignLicenses { subscription, people }.into()),
        60..75 => ("change licenses", ChangeLicenses { subscription, licenses, quote: None }.into()),
        75..80 => ("cancel", cancel(bought.pop()?)),
        80..90 => return None,
        _ => ("buy", purchase("visio", 2).into()),
    })
}

fn outcome(answer: Option<Result<Receipt, HostError>>) -> Outcome {
    match answer {
        Some(Ok(receipt)) => {
            let first = receipt.events.first().map_or(0, |record| record.sequence.0);
            Outcome::Accepted(first, receipt.events.len() as u64)
        }
        Some(Err(_)) => Outcome::Refused,
        None => Outcome::Open,
    }
}

/// A purchase is bound to its quote: it costs exactly that, or is refused (`B5`).
fn quoted<S: Store>(shop: &Shop<'_, S>, id: CommandId, command: Command) -> Command {
    match command {
        Command::PurchaseSubscription(purchase) => {
            let quote = shop.quote(buyer(), id, purchase.clone()).ok().map(|quote| quote.reference());
            PurchaseSubscription { quote, ..purchase }.into()
        }
        other => other,
    }
}

/// Asks until it is answered, always under the same id; nothing where the end comes first.
fn ask<S: Store>(
    shop: &Shop<'_, S>,
    id: CommandId,
    command: &Command,
    ends: &AtomicBool,
) -> Option<Result<Receipt, HostError>> {
    while !ends.load(Ordering::Relaxed) {
        match shop.execute(buyer(), id, command.clone()) {
            Err(problem) if problem.denial().is_none() => thread::sleep(Duration::from_millis(20)),
            answer => return Some(answer),
        }
    }
    None
}

fn cancel(subscription: SubscriptionId) -> Command {
    let reason = CancelReason::NotNeeded;
    CancelSubscription { subscription, reason, feedback: None, mode: CancelMode::Now, quote: None }.into()
}
