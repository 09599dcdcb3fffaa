//! An organization and its host in small: people, a catalog, a clock of its own, commands one after the other.

use selfserve::*;

use crate::chance::{person, uuid};

/// The products of the catalog, by their ids.
pub const PRODUCTS: [&str; 4] = ["CFQ7TTC0H9MP", "CFQ7TTC0HD32", "CFQ7TTC0HDB1", "CFQ7TTC0LH3N"];

/// The offer that every product has: a year, paid at its start.
pub const YEARLY: &str = "yearly";

/// The offer of the first product that is billed every month.
pub const YEARLY_BILLED_MONTHLY: &str = "yearly-monthly";

/// The global administrator among the people.
pub const ADMINISTRATOR: usize = 0;

/// An organization with what its host holds for it.
pub struct Tenant {
    pub organization: Organization,
    pub catalog: Catalog,
    pub directory: Directory,
    /// What time it is.
    pub now: Timestamp,
    commands: u64,
}

impl Tenant {
    /// An Italian company of so many people on 2 January 2026, with 22 % VAT; invoices have more than a year to be
    /// paid, so that nothing becomes past due by itself.
    pub fn new(people: usize) -> Self {
        Self::founded(people).0
    }

    /// The same, with how its journal begins.
    pub fn founded(people: usize) -> (Self, Execution) {
        let catalog = Catalog::from_json(include_str!("catalog.json")).expect("a catalog");
        let mut directory = Directory::new();
        directory.upsert_many((0..people).map(member)).expect("valid people");
        let now = "2026-01-02T08:00:00.000Z".parse().expect("an instant");
        let mut tenant = Self { organization: Organization::new(), catalog, directory, now, commands: 0 };
        let founding = tenant.execute(
            Actor::SYSTEM,
            &CreateOrganization {
                organization: OrganizationId(uuid(1)),
                name: "Officine Rossi".into(),
                kind: OrganizationKind::Commercial,
                country: italy(),
                has_agreement: false,
                settings: settings(),
            }
            .into(),
        );
        (tenant, founding)
    }

    /// What commands are judged by.
    pub fn facts(&self) -> Facts<'_> {
        Facts { catalog: &self.catalog, directory: &self.directory }
    }

    /// Who gives the next command, now.
    pub fn context(&mut self, actor: Actor) -> Context {
        self.commands += 1;
        Context { id: CommandId(uuid(self.commands << 32)), actor, at: self.now }
    }

    /// Lets time pass, and only tells how late it is.
    pub fn wait(&mut self, milliseconds: i64) {
        let later = self.now.unix_milliseconds() + milliseconds;
        self.now = Timestamp::from_unix_milliseconds(later).expect("in range");
    }

    /// Gives a command that has to be carried out.
    pub fn execute(&mut self, actor: Actor, command: &Command) -> Execution {
        let context = self.context(actor);
        let facts = Facts { catalog: &self.catalog, directory: &self.directory };
        let execution = self.organization.execute(facts, &context, command).expect("a sound journal");
        assert_eq!(execution.denial(), None);
        execution
    }

    /// Brings time up to date.
    pub fn advance(&mut self) -> Vec<Recorded> {
        let facts = Facts { catalog: &self.catalog, directory: &self.directory };
        self.organization.advance(facts, self.now).expect("a sound journal").recorded
    }

    /// A person adds a card.
    pub fn add_card(&mut self, owner: usize) -> (PaymentMethodId, Execution) {
        let execution = self.execute(Actor::user(person(owner)), &card());
        let method = execution.recorded().find_map(|record| match &record.event {
            Event::PaymentMethodAdded(added) => Some(added.payment_method),
            _ => None,
        });
        (method.expect("a card"), execution)
    }

    /// A person buys licenses, on a new billing profile.
    pub fn buy(
        &mut self,
        purchaser: usize,
        (product, offer): (&str, &str),
        licenses: u32,
        payment_method: PaymentMethodId,
    ) -> (SubscriptionId, Execution) {
        let command = purchase((product, offer), licenses, new_profile(payment_method).into());
        let execution = self.execute(Actor::user(person(purchaser)), &command);
        let subscription = execution.recorded().find_map(|record| match &record.event {
            Event::SubscriptionPurchased(purchased) => Some(purchased.subscription),
            _ => None,
        });
        (subscription.expect("a subscription"), execution)
    }

    /// Applies an event that no command brought.
    pub fn apply(&mut self, event: Event, command: Option<CommandStamp>) {
        let sequence = self.organization.version().next();
        let (schema, at, actor) = (Recorded::SCHEMA, self.now, Actor::SYSTEM);
        let record = Recorded { schema, sequence, at, actor, command, event };
        self.organization.apply(&record).expect("a sound journal");
    }
}

/// The billing profile that a purchase created.
pub fn created_profile(execution: &Execution) -> BillingProfileId {
    created_profile_of(execution.recorded())
}

/// The same among these events.
pub fn created_profile_of<'a>(records: impl IntoIterator<Item = &'a Recorded>) -> BillingProfileId {
    let created = records.into_iter().find_map(|record| match &record.event {
        Event::BillingProfileCreated(created) => Some(created.billing_profile),
        _ => None,
    });
    created.expect("a billing profile")
}

/// The purchase of a product.
pub fn purchase((product, offer): (&str, &str), licenses: u32, billing: BillingChoice) -> Command {
    let (product, offer) = (ProductId::from(product), OfferId::from(offer));
    PurchaseSubscription {
        product,
        offer,
        licenses: LicenseCount(licenses),
        billing,
        channel: Channel::SelfService,
        align: None,
        promotion: None,
        order_reference: None,
        quote: None,
    }
    .into()
}

fn settings() -> Settings {
    Settings {
        payment_days: 400,
        tax_rates: vec![TaxRate::new("IVA", "22".parse().expect("a percentage"))],
        notice_days: 7,
        ..Settings::default()
    }
}

fn member(number: usize) -> Person {
    Person {
        id: person(number),
        name: format!("Person {number}").into(),
        email: format!("k{number}@contoso.it").into(),
        kind: PersonKind::Member,
        enabled: true,
        roles: if number == ADMINISTRATOR { vec![Role::GlobalAdmin] } else { vec![] },
    }
}

fn italy() -> Country {
    "IT".parse().expect("a country")
}

/// Adds a card.
pub fn card() -> Command {
    let card = Card {
        token: "tok_1Nv0FGQ9RKHgCVdK".into(),
        brand: "visa".into(),
        last_four: "4242".into(),
        expires: CardExpiry { year: 2039, month: 12 },
        holder: None,
        address: None,
        country: italy(),
    };
    AddPaymentMethod { card }.into()
}

/// A billing profile that comes with a purchase.
pub fn new_profile(payment_method: PaymentMethodId) -> NewProfile {
    NewProfile {
        name: "Marketing team".into(),
        bill_to: BillTo {
            name: "Officine Rossi S.p.A.".into(),
            address: Address {
                street: "Via Roma 1".into(),
                postal_code: Some("10121".into()),
                city: "Torino".into(),
                region: None,
                country: italy(),
            },
            tax_id: Some("IT01234567890".into()),
            email: None,
            tax_identity: None,
            e_invoices: None,
        },
        payment_method,
        currency: None,
        purchase_order: None,
        cost_center: None,
        delivery: InvoiceDelivery::Portal,
        recipients: Vec::new(),
    }
}
