//! A host as one writes it first: each command reads the journal anew, each event is a round trip, and what has to be done
//! outside is written in a transaction of its own.

use std::thread;

use selfserve::*;
use selfserve_benches::chance::person;
use selfserve_benches::clock::{quickest, rate, timed};
use selfserve_benches::table::{Bound, Figure, Table};
use selfserve_benches::tenant::{PRODUCTS, YEARLY, created_profile_of, purchase};
use selfserve_host::{Host, Postgres, Store};
use selfserve_throwaway::Server;
use tokio::runtime::Runtime;
use tokio_postgres::{Client, Error, NoTls, Statement};

use crate::database;
use crate::town::{self, Town};

/// How many write at once, each to an organization of its own; how many commands each gives in a run; how many runs.
const WRITERS: u128 = 4;
const COMMANDS: u128 = 25;
const RUNS: usize = 5;

pub const ADA: fn() -> Actor = || Actor::user(person(1));

/// An organization, and how it pays.
pub struct Ready {
    pub organization: OrganizationId,
    pub profile: BillingProfileId,
}

pub fn rows(table: &mut Table, town: &Town, server: &Server) {
    let (naive, ours) = (database(server, "naive"), database(server, "compared"));
    let ready = [&naive, &ours].map(|address| prepare(town, address));
    let host = town.host(Postgres::open(&ours).expect("a database"));
    let executed = |Ready { organization, profile }: &Ready, number: u128| {
        host.shop(*organization).execute(ADA(), id(number), buy(*profile)).expect("it is carried out");
    };
    let hosts: Vec<Naive> = (0..WRITERS).map(|_| Naive::open(&naive)).collect();
    let mut run = 0;
    let naively = quickest(RUNS, || {
        run += 1;
        timed(|| {
            at_once(ready[0].iter().zip(hosts.iter()), |(Ready { organization, profile }, naive)| {
                for number in (run << 32)..(run << 32) + COMMANDS {
                    let context = Context { id: id(number), actor: ADA(), at: town.now };
                    naive.execute(town, *organization, &context, &buy(*profile)).expect("it is carried out");
                }
            });
        })
        .1
    });
    let here = quickest(RUNS, || {
        run += 1;
        timed(|| {
            at_once(ready[1].iter(), |ready| {
                ((run << 32)..(run << 32) + COMMANDS).for_each(|number| executed(ready, number));
            });
        })
        .1
    });
    let [ours, naive] = [here, naively].map(|time| rate((WRITERS * COMMANDS) as usize, time));
    let what = format!("{WRITERS} writers, {} events each: times a naive host", town.records.len());
    let note = format!("{ours:.0} commands a second beside {naive:.0}");
    table.row(&what, Figure::Number(ours / naive), Bound::AtLeast(Figure::Number(5.0)), &note);
}

pub fn at_once<T: Send>(items: impl Iterator<Item = T>, act: impl Fn(T) + Sync) {
    thread::scope(|scope| {
        for item in items {
            let act = &act;
            scope.spawn(move || act(item));
        }
    });
}

pub fn id(number: u128) -> CommandId {
    CommandId(Uuid::from_u128(number))
}

pub fn buy(billing_profile: BillingProfileId) -> Command {
    purchase((PRODUCTS[1], YEARLY), 10, ExistingProfile { billing_profile }.into())
}

/// Organizations with a past, in each of which something was bought.
fn prepare(town: &Town, address: &str) -> Vec<Ready> {
    let host = town.host(Postgres::open(address).expect("a database"));
    let organization = |number| OrganizationId(Uuid::from_u128(0x5E1F_0000 + number));
    (0..WRITERS).map(|number| ready(town, &host, organization(number))).collect()
}

/// An organization with a past, in which something was bought.
pub fn ready<S: Store>(town: &Town, host: &Host<S>, organization: OrganizationId) -> Ready {
    town.fill(host.store(), organization);
    let shop = host.shop(organization);
    let added = shop.execute(ADA(), id(1), town::card()).expect("a card").events;
    let card = added.iter().find_map(|record| record.event.get::<PaymentMethodAdded>());
    let billing = town::profile(card.expect("a card").payment_method);
    let first = purchase((PRODUCTS[1], YEARLY), 10, billing);
    let bought = shop.execute(ADA(), id(2), first).expect("a purchase").events;
    Ready { organization, profile: created_profile_of(&bought) }
}

struct Naive {
    runtime: Runtime,
    client: Client,
    read: Statement,
    event: Statement,
    effect: Statement,
}

impl Naive {
    fn open(address: &str) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let opened = runtime.block_on(async {
            let (client, connection) = tokio_postgres::connect(address, NoTls).await?;
            tokio::spawn(connection);
            let read = "SELECT line FROM selfserve.journal WHERE organization = $1 ORDER BY sequence";
            let event = "INSERT INTO selfserve.journal VALUES ($1, $2, $3)";
            let effect = "INSERT INTO selfserve.outbox (organization, id, effect) VALUES ($1, $2, $3)";
            let read = client.prepare(read).await?;
            let event = client.prepare(event).await?;
            Ok::<_, Error>((client.prepare(effect).await?, client, read, event))
        });
        let (effect, client, read, event) = opened.expect("a server");
        Self { runtime, client, read, event, effect }
    }

    fn execute(
        &self,
        town: &Town,
        OrganizationId(id): OrganizationId,
        context: &Context,
        command: &Command,
    ) -> Result<(), Error> {
        self.runtime.block_on(async {
            self.client.batch_execute("BEGIN").await?;
            let mut organization = Organization::new();
            for row in self.client.query(&self.read, &[&id]).await? {
                let line = row.get::<_, &str>(0).as_bytes();
                let record = Recorded::from_json(line, organization.version().next()).expect("an event");
                organization.apply(&record).expect("a sound journal");
            }
            let facts = Facts { catalog: &town.catalog, directory: &town.directory };
            let execution = organization.execute(facts, context, command).expect("a sound journal");
            for record in execution.recorded() {
                let place = i64::try_from(record.sequence.0).expect("few");
                self.client.execute(&self.event, &[&id, &place, &record.to_json()]).await?;
            }
            self.client.batch_execute("COMMIT").await?;
            self.client.batch_execute("BEGIN").await?;
            for EffectOrder { id: key, effect } in &execution.effects {
                self.client.execute(&self.effect, &[&id, &key.as_str(), &json::write(effect)]).await?;
            }
            self.client.batch_execute("COMMIT").await
        })
    }
}
