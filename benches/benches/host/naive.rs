//! A host as one writes it first: each command reads the journal anew, each event is a round trip, and what has to be done
//! outside is written in a transaction of its own.

use std::time::Duration;

use selfserve::*;
use selfserve_benches::chance::person;
use selfserve_benches::clock::{median, timed};
use selfserve_benches::table::{Bound, Figure, Table};
use selfserve_benches::tenant::{PRODUCTS, YEARLY, purchase};
use selfserve_host::Postgres;
use selfserve_throwaway::Server;
use tokio::runtime::Runtime;
use tokio_postgres::{Client, Error, NoTls, Statement};

use crate::database;
use crate::town::{self, Town};

const COMMANDS: u128 = 60;

pub fn rows(table: &mut Table, town: &Town, server: &Server) {
    let address = database(server, "naive");
    town.fill(&Postgres::open(&address).expect("a database"));
    let naive = Naive::open(&address);
    let ours = Postgres::open(&database(server, "compared")).expect("a database");
    town.fill(&ours);
    let host = town.host(ours);
    let (ada, id) = (Actor::user(person(1)), |number| CommandId(Uuid::from_u128(number)));
    let both = |number, command: Command| {
        let (receipt, time) =
            timed(|| host.shop(town.organization).execute(ada, id(number), command.clone()));
        let context = Context { id: id(number), actor: ada, at: town.now };
        let (done, naive_time) = timed(|| naive.execute(town, &context, &command));
        done.expect("it is carried out");
        (receipt.expect("it is carried out").events, [time, naive_time])
    };
    let (added, _) = both(1, town::card());
    let card = added.iter().find_map(|record| record.event.get::<PaymentMethodAdded>());
    let card = card.expect("a card").payment_method;
    let buy = |number| both(number, purchase((PRODUCTS[1], YEARLY), 10, town::profile(card))).1;
    let times: Vec<[Duration; 2]> = (2..COMMANDS).map(buy).collect();
    let [ours, naive] = [0, 1].map(|which| median(&times.iter().map(|both| both[which]).collect::<Vec<_>>()));
    let rate = |time: Duration| 1.0 / time.as_secs_f64();
    let note = format!("{:.0} commands a second beside {:.0}", rate(ours), rate(naive));
    table.row(
        &format!("a naive host, at {} events: we do times as many", town.records.len()),
        Figure::Number(rate(ours) / rate(naive)),
        Bound::AtLeast(Figure::Number(5.0)),
        &note,
    );
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

    fn execute(&self, town: &Town, context: &Context, command: &Command) -> Result<(), Error> {
        self.runtime.block_on(async {
            let id = town.organization.0;
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
