// The opening of the examples in the documentation: an organization of three people, of whom Ada has bought something
// herself, and Grace something for the organization. Each example includes it in a hidden line, and goes on from here.

pub use selfserve::*;

use std::error::Error;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

/// Buys what she needs.
pub const ADA: PersonId = PersonId(Uuid::from_u128(0xADA));
/// A colleague of hers.
pub const MARCO: PersonId = PersonId(Uuid::from_u128(0x3A6C0));
/// The global administrator.
pub const GRACE: PersonId = PersonId(Uuid::from_u128(0x64ACE));

// The ids of what commands make follow from theirs: these are the same whenever the journal is made.

/// Ada's card.
pub const CARD: PaymentMethodId = PaymentMethodId(Uuid::from_u128(0x6c595877_c6d8_557a_a5df_2c73aaefc965));
/// Ada's billing profile.
pub const PROFILE: BillingProfileId =
    BillingProfileId(Uuid::from_u128(0x51e948db_8316_5170_843c_7aa3747be1b6));
/// Ada's subscription to Power BI Pro: ten licenses, of which she holds one.
pub const POWER_BI: SubscriptionId = SubscriptionId(Uuid::from_u128(0xb499056f_71a7_50cd_89d6_68d41b25a9e8));
/// Grace's card.
pub const GRACES_CARD: PaymentMethodId =
    PaymentMethodId(Uuid::from_u128(0xe98caf69_beb7_59c7_ab27_5ea99eb27313));
/// Grace's billing profile.
pub const GRACES_PROFILE: BillingProfileId =
    BillingProfileId(Uuid::from_u128(0xdadd0c84_1af4_5552_91d4_9f8e676d3415));
/// The organization's own subscription to Visio: five licenses that nobody holds.
pub const VISIO: SubscriptionId = SubscriptionId(Uuid::from_u128(0xcf6b7351_cdce_5100_b54e_12fb70bd11d2));

const CATALOG: &str = r#"{
    "program": { "currencies": [{ "country": "IT", "currency": "EUR" }] },
    "products": [
        {
            "id": "power-bi-pro",
            "name": "Power BI Pro",
            "offers": [
                { "id": "monthly", "term": "one_month", "billing": "monthly",
                  "prices": [{ "price": { "amount": "13.10", "currency": "EUR" } }],
                  "moves": [{ "product": "power-bi-premium", "offer": "monthly", "kind": "upgrade" }] }
            ]
        },
        {
            "id": "power-bi-premium",
            "name": "Power BI Premium",
            "offers": [
                { "id": "monthly", "term": "one_month", "billing": "monthly",
                  "prices": [{ "price": { "amount": "22.46", "currency": "EUR" } }] }
            ]
        },
        {
            "id": "visio",
            "name": "Visio",
            "offers": [
                { "id": "monthly", "term": "one_month", "billing": "monthly",
                  "prices": [{ "price": { "amount": "5.00", "currency": "EUR" } }] },
                { "id": "yearly", "term": "one_year", "billing": "yearly",
                  "prices": [{ "price": { "amount": "50.00", "currency": "EUR" } }] }
            ],
            "trial": { "paymentMethod": "not_required", "days": 30, "licenses": 25 }
        }
    ]
}"#;

/// What can be bought, and who is there.
pub fn facts() -> Facts<'static> {
    static KNOWN: LazyLock<(Catalog, Directory)> = LazyLock::new(|| {
        let mut directory = Directory::new();
        let people = [
            person(ADA, "Ada Conti", "ada@rossi.example", vec![]),
            person(MARCO, "Marco Bianchi", "marco@rossi.example", vec![]),
            person(GRACE, "Grace Moretti", "grace@rossi.example", vec![Role::GlobalAdmin]),
        ];
        directory.upsert_many(people).expect("people");
        (Catalog::from_json(CATALOG).expect("a catalog"), directory)
    });
    Facts { catalog: &KNOWN.0, directory: &KNOWN.1 }
}

fn person(id: PersonId, name: &str, email: &str, roles: Vec<Role>) -> Person {
    let (name, email) = (name.into(), email.into());
    Person { id, name, email, kind: PersonKind::Member, enabled: true, roles }
}

/// The organization as the journal leaves it.
pub fn open() -> Result<Organization, Box<dyn Error>> {
    Ok(Organization::from_events(&journal()?)?)
}

/// What has happened on November 2, 2026.
pub fn journal() -> Result<Vec<Recorded>, Box<dyn Error>> {
    let create = CreateOrganization {
        organization: "0a6dd2ac-95a5-4b0e-9e8f-2b1f4f9b7a10".parse()?,
        name: "Officine Rossi".into(),
        kind: OrganizationKind::Commercial,
        country: "IT".parse()?,
        has_agreement: true,
        settings: Settings::default(),
    };
    let own = PurchaseSubscription {
        product: "visio".into(),
        offer: "yearly".into(),
        licenses: LicenseCount(5),
        billing: new_profile("Organization", GRACES_CARD),
        channel: Channel::Central,
        align: None,
        promotion: None, order_reference: None,
        quote: None,
    };
    let mut by_ada = purchase("power-bi-pro", 10);
    by_ada.billing = new_profile("Ada's team", CARD);
    let (ada, grace) = (Actor::user(ADA), Actor::user(GRACE));
    let commands: [(Actor, Command); 8] = [
        (Actor::SYSTEM, create.into()),
        // Ada buys ten licenses of Power BI Pro for a month, which are paid, and takes one herself.
        (ada, AddPaymentMethod { card: card() }.into()),
        (ada, by_ada.into()),
        (ada, AssignLicenses { subscription: POWER_BI, people: vec![ADA] }.into()),
        (Actor::SYSTEM, paid("2026-000001", "131.00").into()),
        // Grace buys five licenses of Visio for a year, for the organization.
        (grace, AddPaymentMethod { card: card() }.into()),
        (grace, own.into()),
        (Actor::SYSTEM, paid("2026-000002", "250.00").into()),
    ];
    let (mut shop, mut journal) = (Organization::new(), Vec::new());
    for (id, (actor, command)) in (1..).zip(commands) {
        let context = Context { id: CommandId(Uuid::from_u128(id)), actor, at: at("2026-11-02") };
        journal.extend_from_slice(shop.execute(facts(), &context, &command)?.events()?);
    }
    Ok(journal)
}

/// A person acts at the beginning of a day. Each command has an id of its own.
pub fn context(person: PersonId, day: &str) -> Context {
    Context { actor: Actor::user(person), ..system(day) }
}

/// The host acts at the beginning of a day.
pub fn system(day: &str) -> Context {
    static NEXT: AtomicU64 = AtomicU64::new(1_000);
    let id = NEXT.fetch_add(1, Ordering::Relaxed);
    Context { id: CommandId(Uuid::from_u128(id.into())), actor: Actor::SYSTEM, at: at(day) }
}

/// The beginning of a day.
pub fn at(day: &str) -> Timestamp {
    day.parse::<Day>().expect("a day").start()
}

/// An amount in euro.
pub fn euro(amount: &str) -> Money {
    Money::parse(amount, "EUR".parse().expect("a currency")).expect("an amount")
}

/// The billing profile that exists since Ada's first purchase.
pub fn adas_profile() -> BillingChoice {
    ExistingProfile { billing_profile: PROFILE }.into()
}

/// A new billing profile that a card pays.
pub fn new_profile(name: &str, payment_method: PaymentMethodId) -> BillingChoice {
    let address = Address {
        street: "Via Garibaldi 1".into(),
        postal_code: Some("20121".into()),
        city: "Milano".into(),
        region: None,
        country: "IT".parse().expect("a country"),
    };
    let bill_to = BillTo::new("Officine Rossi", address);
    let (name, delivery) = (name.into(), InvoiceDelivery::Portal);
    let recipients = Vec::new();
    NewProfile { name, bill_to, payment_method, currency: None, purchase_order: None, cost_center: None, delivery, recipients }.into()
}

/// A purchase by Ada: so many licenses of a product, by the month.
pub fn purchase(product: &str, licenses: u32) -> PurchaseSubscription {
    PurchaseSubscription {
        product: product.into(),
        offer: "monthly".into(),
        licenses: LicenseCount(licenses),
        billing: adas_profile(),
        channel: Channel::SelfService,
        align: None,
        promotion: None, order_reference: None,
        quote: None,
    }
}

/// The payment provider has got all of an invoice.
pub fn paid(invoice: &str, amount: &str) -> ReportPayment {
    let (invoice, payment) = (InvoiceNumber::new(invoice), PaymentId::new(invoice));
    let result = PaymentSucceeded { amount: euro(amount) }.into();
    ReportPayment { invoice, payment, report: None, request: None, result }
}

/// A subscription as it stands now.
pub fn row(shop: &Organization, subscription: SubscriptionId) -> Result<SubscriptionRow, Denial> {
    // An administrator sees them all. A question is of the present: no earlier than what happened last.
    let viewer = Viewer { actor: Actor::user(GRACE), at: shop.last_event_at().unwrap_or(at("2026-11-02")) };
    Ok(shop.view(facts(), &viewer, &SubscriptionQuery { subscription })?.subscription)
}

/// A card, as a payment provider tells it.
pub fn card() -> Card {
    Card {
        token: "tok_123".into(),
        brand: "visa".into(),
        last_four: "4242".into(),
        expires: CardExpiry { year: 2028, month: 4 },
        holder: None,
        address: None,
        country: "IT".parse().expect("a country"),
    }
}
